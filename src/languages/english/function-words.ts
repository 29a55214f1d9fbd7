// The small words of English that a reader of reported speech steers by: determiners, pronouns, links, adverbs. Data.
import type { Determiner, SubjectPronoun } from '../speech.ts';
import { wordsOf } from '../speech.ts';

export const englishAuxiliaries: ReadonlySet<string> = new Set(
  wordsOf(`has have had having was were is are be been being am will would did does do may might could can should must
  hasn't haven't hadn't wasn't weren't isn't aren't won't wouldn't didn't doesn't don't can't couldn't shouldn't
  'd 'll 've 're 'm`),
);
export const englishPassiveAuxiliaries: ReadonlySet<string> = new Set(
  wordsOf("was were is are be been being am wasn't weren't isn't aren't"),
);
export const englishHelperVerbs: ReadonlySet<string> = new Set(
  wordsOf(`
  went goes going want wants wanted wish wished tried tries sought declined declines refused refuses continued continues
  began begins started starts seemed seems used had has have hastened hesitated appeared wants able like would will did does do
  paused dared cared meant intends intended proceeded`),
);
export const englishAdverbs: ReadonlySet<string> = new Set(
  wordsOf(`
  also then now later once again still already just even only too never always often ever soon yesterday today tonight
  tomorrow earlier instead further furthermore meanwhile however therefore thus indeed so simply there here ago afterwards
  afterward before since first next far himself herself themselves itself not yet rather quite well nevertheless nonetheless
  in-turn ago though`),
);
export const englishAdverbPhrases: readonly (readonly string[])[] = [
  'in turn',
  'at the time',
  'in response',
  'for his part',
  'for her part',
  'for its part',
  'for their part',
  'in part',
  'at one point',
  'in a statement',
  'in an interview',
  'at length',
  'on the other hand',
  'of course',
  'in effect',
  'in fact',
  'at first',
  'at least',
  'this week',
  'last week',
  'this month',
  'last month',
  'last year',
  'this year',
  'last night',
  'this morning',
].map((phrase) => phrase.split(' '));

const pronoun = (
  gender: 'm' | 'f' | null,
  number: 'singular' | 'plural',
  isImpersonal = false,
  isNominative = false,
): SubjectPronoun => ({
  gender,
  number,
  isImpersonal,
  isNominative,
});
export const englishSubjectPronouns: ReadonlyMap<string, SubjectPronoun> = new Map([
  ['he', pronoun('m', 'singular', false, true)],
  ['she', pronoun('f', 'singular', false, true)],
  ['they', pronoun(null, 'plural', false, true)],
  ['it', pronoun(null, 'singular', true)],
  ['him', pronoun('m', 'singular')],
  ['her', pronoun('f', 'singular')],
  ['them', pronoun(null, 'plural')],
]);

export const englishRelativePronouns: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whose']);

const determiner = (
  words: string,
  kind: Determiner['kind'],
  number: Determiner['number'],
): readonly (readonly [string, Determiner])[] =>
  wordsOf(words).map((word) => [word, { kind, gender: null, number }]);

export const englishDeterminers: ReadonlyMap<string, Determiner> = new Map([
  ...determiner('the', 'definite', null),
  ...determiner('a an one', 'indefinite', 'singular'),
  ...determiner('another', 'indefinite', 'singular'),
  ...determiner(
    'some several many few most two three four five six seven eight nine ten dozens both all other',
    'quantity',
    'plural',
  ),
  ...determiner('each every no any either neither', 'quantity', 'singular'),
  ...determiner('this that', 'demonstrative', 'singular'),
  ...determiner('these those', 'demonstrative', 'plural'),
  ...determiner('his her its their our my your whose', 'possessive', null),
]);

export const englishPrepositions: ReadonlySet<string> = new Set(
  wordsOf(`
  of in on at to from by with without for about over under against between among during before after since until till
  through throughout into onto upon within across along around behind beside besides beyond near off per toward towards
  via despite aboard atop amongst above below underneath beneath opposite versus throughout regarding concerning including alongside amid like unlike than as following outside inside according past
  except due because`),
);
export const englishNounLinks: ReadonlySet<string> = new Set(wordsOf('of for'));
export const englishConjunctions: ReadonlySet<string> = new Set(wordsOf('and or but nor yet so'));
export const englishSubordinators: ReadonlySet<string> = new Set(
  wordsOf(`that if whether when while because although though since unless where whereas who whom whose which what why how as
  once until after before whilst whenever whereby lest albeit`),
);
export const englishTimeWords: ReadonlySet<string> = new Set(
  wordsOf(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december morning afternoon evening night yesterday today tonight tomorrow week month year last next`),
);
