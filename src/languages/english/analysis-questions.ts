// How questions are put in English: what asks when, or for a summary, and the words of asking that are
// no subject of search. Data, folded.
import type { QuestionLexicon } from '../analysis-questions.ts';
import { englishCourtesy } from './courtesy.ts';
import { englishSpeechQuestions } from './speech-questions.ts';

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
  speech: englishSpeechQuestions,
  courtesy: englishCourtesy,
  when: /^(?:but |and )?(?:since |until )?(?:when(?![a-z-])|(?:on |in |at |by )?(?:what|which) (?:date|day|year|month|time)\b|what(?:'s| is| was) the date\b)/,
  summary:
    /^(?:(?:can|could) you |please |give (?:me |us )?)?(?:(?:a |the )?(?:brief |short )?(?:summary|overview)|summari[sz]e|sum up|tl;?dr|recap|what is (?:this|the article) about)\b/,
  summaryNouns:
    /\b(?:(?:of|on|from|for|the|this|that|an?|me|us|today's) )*(?:articles?|texts?|paper|news|stor(?:y|ies)|day|today|week|me|us)\b/g,
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
};
