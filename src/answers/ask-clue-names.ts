// The columns of a row of clues. A span of a passage has one row; rows are written in ask-clues*.ts and weighed in
// ask-mark.ts.
import { spanForms } from './ask-spans.ts';

const nearClueNames = [
  /** Rarity-weighted nearness of the terms, on either side, before and after. */
  'near',
  'nearBefore',
  'nearAfter',
  /** Nearness of the nearest term. */
  'nearest',
  /** Rarity-weighted share of the terms in its clause, its sentence, that and the one before. */
  'inClause',
  'inSentence',
  'inPair',
  /** The same by the best sentence of the passage. */
  'bestSentence',
  'bestPair',
  'nearInBest',
  /** 1 for the nearest of its form; 1 where another of its form stands between it and the nearest term. */
  'firstOfForm',
  'rivalBetween',
] as const;
const askedClueNames = [
  /** Share of its words that the question holds; the noun asked for in it, before it, behind it. */
  'asked',
  'holdsFocus',
  'afterFocus',
  'beforeFocus',
] as const;
const orderClueNames = [
  /** After "par", "by". */
  'agent',
  /** How near it stands before and after the question's verb, and where the question asks who does it. */
  'beforeVerb',
  'afterVerb',
  'subjectBeforeVerb',
  'subjectAfterVerb',
  'agentOfVerb',
] as const;
export const formClueNames = [
  'opensSentence',
  'endsClause',
  'inBrackets',
  'afterPlaceWord',
  'afterDeterminer',
  'afterPreposition',
  'length',
  'single',
  'firstName',
  'role',
  'acronym',
  /** The same word stands small elsewhere in the passage: no name. */
  'smallElsewhere',
  'holdsVerb',
  'isYear',
  'hasUnit',
] as const;
const measureClueNames = [
  'unitAsked',
  'unitOther',
  'ordinal',
  'shareAsked',
  'yearAsked',
  'yearMissing',
  'durationAsked',
  'durationUnasked',
] as const;
export const bearerClueNames = [
  'personName',
  'bodyName',
  'unknownName',
  'roleAlone',
  'bodyRole',
  'bearerHasRole',
  'mayBeSubject',
  'oftenPlace',
  'oftenNamed',
  'inTitle',
] as const;

/** Columns of a row: what form the span has, then what it is told by, each from 0 to about 1. */
export const clueNames = [
  ...spanForms,
  ...nearClueNames,
  ...askedClueNames,
  ...orderClueNames,
  ...formClueNames,
  ...measureClueNames,
  ...bearerClueNames,
] as const;
export type ClueName = (typeof clueNames)[number];

/** Numbers in a row. */
export const CLUE_COUNT = clueNames.length;

/** Where in a row each clue stands. */
export const clueColumns = Object.fromEntries(clueNames.map((name, column) => [name, column])) as Readonly<
  Record<ClueName, number>
>;
