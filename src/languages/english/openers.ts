// English openings that lean on the sentence before. Data, folded.
import { type OpenerLexicon, wordSet } from '../openers.ts';

const pronouns = `
  he she it they him them this that these those his her hers its their theirs himself herself itself themselves
  he's she's it's they're that's there's he'd she'd they'd he'll she'll they'll it'll they've one ones neither either
  both another others such same each none`;

const connectors = `
  but and or nor so yet however meanwhile also then thus therefore hence moreover furthermore besides still instead
  nevertheless nonetheless otherwise likewise similarly additionally consequently accordingly afterwards afterward
  later earlier finally lastly secondly thirdly firstly next there here too conversely alternatively subsequently
  indeed which whereas though although plus elsewhere`;

const phrases = [
  'the two',
  'the three',
  'the four',
  'the five',
  'the pair',
  'the duo',
  'the trio',
  'the latter',
  'the former',
  'the former,',
  'the same',
  'the other',
  'the others',
  'the second',
  'all of them',
  'all three',
  'all four',
  'both of',
  'some of them',
  'most of them',
  'none of them',
  'many of them',
  'one of them',
  'two of them',
  'among them',
  'for example',
  'for instance',
  'for his part',
  'for her part',
  'for its part',
  'for their part',
  'for this reason',
  'in addition',
  'in contrast',
  'in fact',
  'in response',
  'in return',
  'in turn',
  'in other words',
  'in the meantime',
  'in particular',
  'as a result',
  'as a consequence',
  'as well',
  'as such',
  'at the same time',
  'at the time',
  'by contrast',
  'by then',
  'on the other hand',
  'on the contrary',
  'on the one hand',
  'after that',
  'before that',
  'because of this',
  'despite this',
  'even so',
  'even then',
  'if so',
  'if not',
  'not only',
  'of these',
  'of those',
  'of them',
  'soon after',
  'shortly after',
  'shortly before',
  'shortly afterwards',
  'that said',
  'to that end',
  'to this end',
  'until then',
  'since then',
  'with that',
  'with this',
  'what is more',
  'the next day',
  'the following day',
  'the day before',
];

export const englishOpeners: OpenerLexicon = {
  words: wordSet(pronouns, connectors),
  phrases,
  prepositions: wordSet(
    `about above across after against along among around as at before behind below beside between beyond by despite
     during following for from in inside into of on over per regarding since through throughout to toward towards under
     until unlike upon via with within without`,
  ),
  demonstratives: wordSet('this that these those such'),
  possessives: wordSet('his her its their'),
  pronouns: wordSet("he she it they he's she's it's they're he'd she'd they'd"),
  impersonal: [
    'it is possible',
    'it is likely',
    'it is unclear',
    'it was unclear',
    'it is not clear',
    'it was not clear',
    'it remains',
    'it is important',
    'it is believed',
    'it is expected',
    'it is estimated',
  ],
  subordinators: wordSet(
    'when while as after before since because if unless although though until once whereas whenever',
  ),
};
