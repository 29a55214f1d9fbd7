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
import { englishLightVerbs } from './light-verbs.ts';
import { englishRoleNouns, englishRoleParaphrases } from './roles.ts';
import { englishVerbsOfSpeech } from './verbs-of-speech.ts';
import { englishBodyWords, englishNationalities, englishPowers } from './world.ts';

const titleCues = wordsOf(`
  titled entitled called named dubbed nicknamed known so-called label title brand word words term phrase expression
  concept category codenamed styled captioned labelled labeled theme slogan headline hashtag`);

const titledNouns = wordsOf(`
  film movie book novel album song single show series episode programme program magazine journal newspaper essay play
  exhibition exhibit painting poem operation project column version ship boat band group track game app article
  documentary video piece collection anthem musical opera symphony award print prize storm hotel restaurant campaign
  petition movement club festival plan law bill`);

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
  ['baroness', 'f'],
  ['baron', 'm'],
  ['countess', 'f'],
  ['viscount', 'm'],
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
  ['cllr', null],
  ['coun', null],
  ['cr', null],
  ['pc', null],
  ['dc', null],
  ['ds', null],
  ['di', null],
  ['dci', null],
  ['dcs', null],
  ['messrs', 'm'],
  ['mx', null],
  ['supt', null],
  ['insp', null],
] as const;

export const englishSpeech: SpeechLexicon = {
  headFirst: false,
  nounsHaveGender: false,
  elides: false,
  roleLinks: new Set(wordsOf('to at in with from on')),
  verbs: englishVerbsOfSpeech,
  lightVerbs: englishLightVerbs,
  verbEnding: null,
  infinitiveEnding: null,
  purposeWords: new Set(),
  collectives: new Set(),
  bareReporters: new Set(
    wordsOf(`say tell add explain claim insist note believe think argue admit acknowledge suggest confirm state stress warn
    maintain reply respond assert allege contend concede hope reveal announce inform assure remind predict promise guess
    testify emphasise emphasize reiterate recall remark swear vow reckon declare`),
  ),
  passedOn: new Set(),
  relays: new Set(['quote', 'cite']),
  transitives: new Set(
    wordsOf(`invite accuse blame criticise criticize praise hail denounce condemn reject dismiss quote cite name dub label
    brand describe characterize characterise inform notify instruct encourage commend thank assure remind tell mention
    discuss oppose defend support attack mock ridicule raise voice`),
  ),
  hearers: new Set(wordsOf('tell inform assure remind advise warn notify')),
  irregularPasts: new Set(
    wordsOf(`seen shown taken given written known drawn leant leaned began took made went came found left got gave saw knew felt thought told said wanted became held kept lost won
    met ran sat stood spoke wrote broke brought built bought caught chose cut drew drove ate fell fought flew forgot grew
    heard hit hurt laid led lent let meant paid put read rode rose sang sank sent set shot shut slept sold spent stole
    struck swore taught threw understood wore need needs want wants show shows make makes take takes get gets go goes
    come comes remain remains deserve deserves`),
  ),
  commonVerbs: new Set(),
  asWords: new Set(['as']),
  auxiliaries: englishAuxiliaries,
  pluralAuxiliaries: new Set(wordsOf('have were are')),
  singularAuxiliaries: new Set(wordsOf('has was is')),
  passiveAuxiliaries: englishPassiveAuxiliaries,
  helperVerbs: englishHelperVerbs,
  controlVerbs: new Set(),
  causatives: new Set(),
  adverbs: englishAdverbs,
  adverbPhrases: englishAdverbPhrases,
  isAdverb: (word) => englishAdverbs.has(word) || (word.length > 4 && word.endsWith('ly')),
  negations: new Set(wordsOf("not never didn't doesn't don't hasn't haven't hadn't won't wouldn't")),
  clitics: new Set(),
  reflexives: new Set(),
  subjectPronouns: englishSubjectPronouns,
  impersonalVerbs: new Set(),
  impersonalReflexives: new Set(),
  continuations: new Set(),
  middles: new Set(),
  chargedParticiples: new Set(),
  impersonalPredicates: new Set(),
  feelings: new Set(),
  firstPersons: new Set(['i', 'we']),
  firstSingular: new Set(wordsOf("i i'm i've i'd i'll my")),
  secondPersons: new Set(['you', 'your', 'yours']),
  relativePronouns: englishRelativePronouns,
  determiners: englishDeterminers,
  prepositions: englishPrepositions,
  locatives: new Set(wordsOf('in near outside across around throughout within into')),
  nounLinks: englishNounLinks,
  contractions: new Set(),
  conjunctions: englishConjunctions,
  subordinators: englishSubordinators,
  complementizers: new Set(['that']),
  absoluteWords: new Set(['with']),
  contrastives: new Set(['while', 'whereas', 'whilst']),
  authorLinks: new Set(['from', 'by']),
  joiners: new Set(['and', '&']),
  coordinators: new Set(wordsOf('and or but &')),
  timeWords: englishTimeWords,
  sourcePhrases: [
    { words: ['according', 'to'], strength: 'strict' },
    { words: ['in', 'the', 'words', 'of'], strength: 'strict' },
    { words: ['in', 'the', 'opinion', 'of'], strength: 'strict' },
    { words: ['in', 'the', 'view', 'of'], strength: 'strict' },
  ],
  roleNouns: englishRoleNouns,
  fixedGenders: new Set(),
  personEnding:
    /(?:ist|ologist|crat|ician|arian|onaut|sman|swoman|keeper|maker|goer|holder|bearer|year-old|(?:mum|mom|dad|mother|father|grandmother|grandfather|parent)-of-\p{L}+)$/u,
  somebodyEnding: /./u,
  regions: new Set(),
  presses: new Set(),
  powers: englishPowers,
  knownHolders: new Map(),
  knownHouses: new Map(),
  roleParaphrases: englishRoleParaphrases,
  roleFamilies: [
    'minister secretary undersecretary chancellor premier',
    'senator congress representative lawmaker legislator mp politician',
    'sheriff chief commissioner superintendent inspector officer',
    'attorney lawyer prosecutor barrister solicitor',
    'general colonel major captain lieutenant commander officer',
    'professor researcher scientist director author',
    'director chief executive founder chair president head manager',
    'writer novelist author poet playwright',
    'doctor surgeon physician professor',
    'coach manager',
  ].map((family) => new Set(family.split(' '))),
  carryingOpeners: new Set(),
  releases: new Set(),
  exampleWords: new Set(),
  orderWords: new Set(),
  headsOfHouses: new Set(),
  neverTitles: new Set(
    wordsOf(`refugee migrant immigrant member student pupil worker employee consumer customer user visitor voter taxpayer
    fan supporter patient prisoner resident local villager neighbour neighbor farmer miner friend parent man woman person
    boy girl victim survivor witness volunteer guest child winner star human`),
  ),
  kinship: new Set(
    wordsOf(`father mother dad mum mom parent son daughter brother sister husband wife widow widower uncle aunt cousin nephew
    niece grandmother grandfather grandson granddaughter stepson stepdaughter stepfather stepmother fiance fiancee girlfriend
    boyfriend partner friend colleague classmate neighbour neighbor owner relative lawyer attorney solicitor spokes`),
  ),
  pressNouns: new Set(),
  houseNouns: new Set(['institution', 'organisation', 'organization']),
  namelessHouses: new Set(),
  headlineWords: new Set(),
  officeTails: new Set(),
  pairedAdjective: null,
  compoundRoles: new Set(['man letters', 'woman letters', 'captain industry', 'mother three', 'father two']),
  utteranceNouns: new Set(
    wordsOf(`answer reply response comment comments remark remarks reaction statement message word words verdict view opinion
    explanation assessment question advice warning claim argument speech testimony conclusion motto slogan plea charge allegation assertion
    accusation suggestion description label`),
  ),
  honorifics: new Map(honorifics),
  firstNames,
  nameParticles: new Set(
    wordsOf(
      'de du des d von van der den zu al el ben bin ibn ag le la los da do dos di della del y ap abu st of for the',
    ),
  ),
  bodyWords: englishBodyWords,
  titleCues: new Set(titleCues),
  titledNouns: new Set(titledNouns),
  nationalities: englishNationalities,
  demonymEnding:
    /(?:ian|ite|oner|yorker|berliner|dubliner|woman|man|ese|[a-z]{4}an|^spaniard|^scot|^dane|^swede|^briton)$/u,
  plainCapitals: new Set(
    wordsOf(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december mon tue wed thu fri sat sun jan feb apr jun jul aug sep sept oct nov dec i we you my our your me us ok yes no`).map(
      foldWord,
    ),
  ),
  latterWords: new Set(['latter']),
  anybody: null,
  newWords: new Set(),
  formerWords: new Set(wordsOf('former ex ex- late then future acting interim outgoing incoming')),
};
