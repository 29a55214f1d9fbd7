// How questions are put in English: what asks who spoke, when, or for a summary, and the words of asking that are
// no subject of search. Data, folded.
import type { QuestionLexicon } from '../analysis-questions.ts';

const saying = `
  say says said saying tell tells told claim claims claimed state states stated declare declares declared announce
  announces announced explain explains explained think thinks thought believe believes believed argue argues argued add
  adds added warn warns warned promise promises promised admit admits admitted insist insists insisted suggest suggests
  suggested deny denies denied note notes noted call calls called describe describes described write wrote written reply
  replied respond responded comment commented assert asserted ask asked accuse accused`;

const sayingVerb = `(?:${saying.trim().split(/\s+/).join('|')})`;

const greeting = '(?:hello|hi|hey|good (?:morning|evening|afternoon)|yo|so|ok|okay|dixit|bot)';
const tellMe =
  '(?:(?:can|could) you |would you )?(?:please )?(?:tell|explain to|remind) (?:me|us)|(?:do|does) (?:you|anyone|anybody) know|i (?:want|would like|d like) to know|i wonder|quick question|question';
const please = '(?:please|pls|plz)';
const thanks = '(?:thanks(?: a lot| in advance)?|thank you|thx|cheers)';

const asks = (words: string): RegExp =>
  new RegExp(
    `(?:^|[,;:] ?|\\b(?:in|on|at|by|to|from|of|for|since|until|during|with) )(?:(?:but|and|so) )?(?:${words})(?![a-z])`,
  );

const kinds: QuestionLexicon['kinds'] = [
  {
    kind: 'time',
    pattern: asks(
      'when|(?:what|which) (?:date|day|month|year|decade|century|time|period|era)s?|how long ago|what (?:is|was) the (?:date|year)',
    ),
  },
  {
    kind: 'number',
    pattern: asks(
      'how (?:many|much|long|far|old|tall|big|large|high|often|deep|fast|wide|heavy)|what (?:number|percentage|percent|proportion|amount|share)|what (?:is|was|were) the (?:number|population|percentage|size|height|length|age|cost|price|rate|total|average|amount)',
    ),
  },
  {
    kind: 'place',
    pattern: asks(
      'where|(?:what|which) (?:city|country|state|town|region|place|continent|county|location|river|island|area|street|building)s?',
    ),
  },
  {
    kind: 'person',
    pattern: asks(
      'who|whom|whose|(?:what|which) (?:person|man|woman|author|president|king|leader|company|organi[sz]ation|team|group|party|scientist|actor|singer)s?',
    ),
  },
  {
    kind: 'cause',
    pattern: asks('why|what (?:is|was|were) the (?:reason|cause)s?|what caused|for what reason'),
  },
];

export const englishQuestions: QuestionLexicon = {
  whoSaid: new RegExp(
    `^(?:but |and )?(?:who (?:has |had |is |was |just )?(?:also |really )?${sayingVerb}|by whom|whose words|what (?:did|does|do|has|have|had) .*\\b${sayingVerb})\\b`,
  ),
  whoSaidLead: new RegExp(
    `^(?:but |and )?who (?:has |had |is |was |just )?(?:also |really )?${sayingVerb} ?(?<that>that )?(?:: ?|, ?)?`,
  ),
  when: /^(?:but |and )?(?:since |until )?(?:when(?![a-z-])|(?:on |in |at |by )?(?:what|which) (?:date|day|year|month|time)\b|what(?:'s| is| was) the date\b)/,
  summary:
    /^(?:(?:can|could) you |please |give (?:me |us )?)?(?:(?:a |the )?(?:brief |short )?(?:summary|overview)|summari[sz]e|sum up|tl;?dr|recap|what is (?:this|the article) about)\b/,
  summaryNouns:
    /\b(?:(?:of|on|from|for|the|this|that|an?|me|us|today's) )*(?:articles?|texts?|paper|news|stor(?:y|ies)|day|today|week|me|us)\b/g,
  politeOpening: new RegExp(`^(?:(?:${greeting}|${tellMe}|${please}|${thanks})(?![a-z'-])[ ,;:!.…-]*)+`),
  politeClosing: new RegExp(`(?:[ ,;:!?.…-]+${please}|[ ]*[,;:!?.…-]+ *${thanks})[ !?.…]*$`),
  chatSpellings: [
    [/^(?:whats|wats|what s|wat is)(?![a-z])/, 'what is'],
    [/^(?:whos|who s)(?![a-z])/, 'who is'],
    [/^(?:wheres|where s)(?![a-z])/, 'where is'],
    [/^(?:whens|when s)(?![a-z])/, 'when is'],
    [/^wat(?![a-z])/, 'what'],
    [/^y (?=(?:did|does|do|is|are|was|were)\b)/, 'why '],
  ],
  didSay: [
    new RegExp(
      `^(?:but |and |so )?(?:did|has|have|had) (?<speaker>.+?) (?:really |actually |ever |just )?${sayingVerb} (?:that |to |: ?)?(?<words>.+)$`,
    ),
  ],
  numerals: new Set(
    `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
     nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions
     billion billions dozen dozens half third quarter double triple first second fourth fifth sixth seventh eighth ninth
     tenth`.split(/\s+/),
  ),
  monthsAndDays: new Set(
    `january february march april may june july august september october november december monday tuesday wednesday
     thursday friday saturday sunday`.split(/\s+/),
  ),
  causeOpening:
    /\b(?:because(?: of)?|since(?= [a-z])|due to|owing to|thanks to|as a result of|in order to|so that|to (?=(?:avoid|prevent|reduce|protect|help|make|keep)\b))/giu,
  beforePlace: /(?:^|[\s(“"])(?:in|at|near|from|to|into|across|on|of|around|outside|inside)\s+(?:the )?$/iu,
  nameLinks: new Set(['of', 'the', 'de', 'la', 'von', 'van', 'bin', 'al', 'and', 'for']),
  unitLinks: new Set(['of']),
  askingWords: new Set('who whom whose what which when where how why'.split(' ')),
  whichWords: new Set(['what', 'which', 'how']),
  subjectWords: new Set(['who']),
  agentWords: new Set(['by']),
  namingNouns: new Set('many much name names title type types kind kinds sort term called known'.split(' ')),
  asksYear: /\b(?:what|which) years?\b/,
  asksDuration: /\bhow (?:long|many (?:days|months|years|weeks|hours|minutes|centuries))\b|\bduration\b/,
  asksShare: /\b(?:percentage|percent|proportion|share|rate)\b/,
  ordinal:
    /^(?:first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|[a-z]+teen|[a-z]+tie)th|\d+(?:st|nd|rd|th))$/,
  kinds,
  saying: new Set(saying.trim().split(/\s+/)),
};
