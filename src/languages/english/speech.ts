// English reported speech, put together from its lists.
import { firstNames } from '../first-names.ts';
import type { SpeechLexicon } from '../speech.ts';
import { foldWord, wordsOf } from '../speech.ts';
import {
  englishAdverbPhrases,
  englishAdverbs,
  englishAuxiliaries,
  englishConjunctions,
  englishDeterminers,
  englishHelperVerbs,
  englishNounLinks,
  englishPassiveAuxiliaries,
  englishPrepositions,
  englishRelativePronouns,
  englishSubjectPronouns,
  englishSubordinators,
  englishTimeWords,
} from './function-words.ts';
import { englishRoleNouns, englishRoleParaphrases } from './roles.ts';
import { englishVerbsOfSpeech } from './verbs-of-speech.ts';
import { englishBodyWords, englishNationalities, englishPowers } from './world.ts';

const titleCues = wordsOf(`
  titled entitled called named dubbed nicknamed known so-called film movie book novel album song single show series
  episode programme program magazine journal newspaper essay play exhibition exhibit painting poem operation project
  label title column brand word words term phrase expression concept category version ship boat band group theme slogan
  codenamed styled captioned labelled labeled track game app article documentary video piece headline hashtag concept
  project collection anthem musical opera symphony award print`);

const honorifics = [
  ['mr', 'm'],
  ['mister', 'm'],
  ['mrs', 'f'],
  ['ms', 'f'],
  ['miss', 'f'],
  ['dr', null],
  ['prof', null],
  ['sir', 'm'],
  ['dame', 'f'],
  ['lord', 'm'],
  ['lady', 'f'],
  ['rev', null],
  ['fr', 'm'],
  ['gen', null],
  ['maj', null],
  ['col', null],
  ['lt', null],
  ['capt', null],
  ['sgt', null],
  ['cpl', null],
  ['cmdr', null],
  ['adm', null],
  ['sen', null],
  ['rep', null],
  ['gov', null],
  ['pres', null],
  ['hon', null],
  ['det', null],
  ['supt', null],
  ['insp', null],
  ['st', null],
] as const;

export const englishSpeech: SpeechLexicon = {
  verbs: englishVerbsOfSpeech,
  auxiliaries: englishAuxiliaries,
  passiveAuxiliaries: englishPassiveAuxiliaries,
  helperVerbs: englishHelperVerbs,
  adverbs: englishAdverbs,
  adverbPhrases: englishAdverbPhrases,
  isAdverb: (word) => englishAdverbs.has(word) || (word.length > 4 && word.endsWith('ly')),
  negations: new Set(wordsOf("not never didn't doesn't don't hasn't haven't hadn't won't wouldn't")),
  clitics: new Set(),
  reflexives: new Set(),
  subjectPronouns: englishSubjectPronouns,
  relativePronouns: englishRelativePronouns,
  determiners: englishDeterminers,
  prepositions: englishPrepositions,
  nounLinks: englishNounLinks,
  conjunctions: englishConjunctions,
  subordinators: englishSubordinators,
  complementizers: new Set(['that']),
  coordinators: new Set(wordsOf('and or but')),
  timeWords: englishTimeWords,
  sourcePhrases: [
    { words: ['according', 'to'], strength: 'strict' },
    { words: ['in', 'the', 'words', 'of'], strength: 'strict' },
    { words: ['in', 'the', 'opinion', 'of'], strength: 'strict' },
    { words: ['in', 'the', 'view', 'of'], strength: 'strict' },
    { words: ['for'], strength: 'loose' },
  ],
  roleNouns: englishRoleNouns,
  powers: englishPowers,
  roleParaphrases: englishRoleParaphrases,
  honorifics: new Map(honorifics),
  firstNames,
  nameParticles: new Set(
    wordsOf(
      'de du des d von van der den zu al el ben bin ibn ag le la los da do dos di della del y ap abu st',
    ),
  ),
  bodyWords: englishBodyWords,
  titleCues: new Set(titleCues),
  nationalities: englishNationalities,
  plainCapitals: new Set(
    wordsOf(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december mon tue wed thu fri sat sun jan feb apr jun jul aug sep sept oct nov dec i i'm i've i'd`).map(
      foldWord,
    ),
  ),
  formerWords: new Set(wordsOf('former ex ex- late future acting interim')),
};
