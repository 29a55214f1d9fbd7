// One text and a marked query in, what is seen of the query in the text out. The words are read once, in order.
import { type AskedQuantity, FIGURE_REACH, type Match, nearestFigure } from './quantities.ts';
import type { QueryMarks } from './query-marks.ts';
import type { TextIndex } from './text-index.ts';
import type { TextQuery } from './text-query.ts';
import { NO_TERM, Trait } from './text-store.ts';

/** What was seen; arrays by term go by its position in `query.terms`. */
export interface Sight {
  readonly counts: readonly number[];
  /** Of the very words. */
  readonly wordCounts: readonly number[];
  /** The share of letters that the likest word has in common with the term, 0 to 1. */
  readonly likeness: readonly number[];
  /** 1 where a word begins with the same five letters as the term. */
  readonly opened: readonly number[];
  /** 1 where token i of the query follows token i - 1 in the text too. */
  readonly neighbours: readonly number[];
  /** For each sentence the terms it holds, one bit each; the letters; the traits of its other words. */
  readonly sentenceTerms: readonly number[];
  readonly sentenceLetters: readonly number[];
  readonly sentenceTraits: readonly number[];
  readonly letters: number;
  /** Rarity of the terms in the best few words in a row. */
  readonly window: number;
  /** How many of the query's common words the text holds. */
  readonly commonWords: number;
  /** 1 where a figure stands before what the query counts. */
  readonly counted: number;
  /** How near a figure of the kind asked for stands to the query's words; 0 without one. */
  readonly measured: number;
}

/** Words of a window; a term counts half at its far end. */
const WINDOW = 20;
const LONG_AGO = -1000;

export function readText(text: number, query: TextQuery, marks: QueryMarks, index: TextIndex): Sight {
  const { store, grams } = index;
  const { tokens, sentences, termOfWord, traits } = store;
  const eye = openEye(query, marks);
  const end = store.tokenStarts[text + 1] ?? 0;
  const lastSentence = store.sentenceStarts[text + 1] ?? 0;
  let nextSentence = store.sentenceStarts[text] ?? 0;
  let [previousPlace, seenBefore] = [-1, false];
  for (let at = store.tokenStarts[text] ?? 0; at < end; at += 1) {
    if (nextSentence < lastSentence && at === sentences[nextSentence]) {
      if (seenBefore) closeSentence(eye);
      seenBefore = true;
      nextSentence += 1;
    }
    const word = tokens[at] ?? 0;
    const term = termOfWord[word] ?? NO_TERM;
    const slot = term === NO_TERM ? -1 : (marks.slotOfTerm[term] ?? 0) - 1;
    if (marks.quantity !== null) seeFigure(eye, at, word, slot, traits[at] ?? 0, marks.quantity);
    if (slot >= 0) seeTerm(eye, query, slot, word, at);
    else eye.traits |= traits[at] ?? 0;
    const place = slot >= 0 ? (query.terms[slot]?.at ?? -1) : (marks.placeOfWord[word] ?? 0) - 1;
    if (place >= 1 && place === previousPlace + 1) eye.neighbours[place] = 1;
    if (slot < 0 && place >= 0 && eye.common[place] === 0) {
      eye.common[place] = 1;
      eye.commonWords += 1;
    }
    previousPlace = place < 0 ? -2 : place;
    const gramStart = grams.starts[word] ?? 0;
    const gramEnd = grams.starts[word + 1] ?? 0;
    if (gramEnd > gramStart) seeLetters(eye, grams.ids, gramStart, gramEnd, marks);
  }
  closeSentence(eye);
  eye.measured = nearestFigure(eye.figures, eye.matches, query.terms, query.weight);
  return eye;
}

/** What is gathered while a text is read. */
interface Eye {
  readonly counts: number[];
  readonly wordCounts: number[];
  readonly likeness: number[];
  readonly opened: number[];
  readonly neighbours: number[];
  readonly sentenceTerms: number[];
  readonly sentenceLetters: number[];
  readonly sentenceTraits: number[];
  /** Where each term was last seen. */
  readonly lastSeen: number[];
  /** The sentence that each row of letters was last seen in; -1 for none. */
  readonly lastSentence: number[];
  /** Rows of letters that the current word shares with each term. */
  readonly shared: number[];
  /** 1 for each token of the query that is a common word and was seen. */
  readonly common: number[];
  commonWords: number;
  readonly matches: Match[];
  /** Where figures with a unit that was asked for stand, and the last figure of any kind. */
  readonly figures: number[];
  lastFigure: number;
  counted: number;
  window: number;
  letters: number;
  measured: number;
  terms: number;
  lettersOfSentence: number;
  traits: number;
}

function openEye({ terms, tokens }: TextQuery, { gramWeights }: QueryMarks): Eye {
  const ofTerms = (value: number): number[] => new Array<number>(terms.length).fill(value);
  const ofTokens = (): number[] => new Array<number>(tokens.length).fill(0);
  return {
    counts: ofTerms(0),
    wordCounts: ofTerms(0),
    likeness: ofTerms(0),
    opened: ofTerms(0),
    neighbours: ofTokens(),
    sentenceTerms: [],
    sentenceLetters: [],
    sentenceTraits: [],
    lastSeen: ofTerms(LONG_AGO),
    lastSentence: new Array<number>(gramWeights.length).fill(-1),
    shared: ofTerms(0),
    common: ofTokens(),
    commonWords: 0,
    matches: [],
    figures: [],
    lastFigure: LONG_AGO,
    counted: 0,
    window: 0,
    letters: 0,
    measured: 0,
    terms: 0,
    lettersOfSentence: 0,
    traits: 0,
  };
}

function closeSentence(eye: Eye): void {
  eye.sentenceTerms.push(eye.terms);
  eye.sentenceLetters.push(eye.lettersOfSentence);
  eye.sentenceTraits.push(eye.traits);
  eye.terms = 0;
  eye.lettersOfSentence = 0;
  eye.traits = 0;
}

function seeTerm(eye: Eye, { terms }: TextQuery, slot: number, word: number, at: number): void {
  eye.counts[slot] = (eye.counts[slot] ?? 0) + 1;
  if (terms[slot]?.word === word) eye.wordCounts[slot] = (eye.wordCounts[slot] ?? 0) + 1;
  eye.terms |= 1 << slot;
  eye.lastSeen[slot] = at;
  let near = 0;
  for (let other = 0; other < terms.length; other += 1) {
    const gap = at - (eye.lastSeen[other] ?? LONG_AGO);
    if (gap <= WINDOW) near += (terms[other]?.rarity ?? 0) * (1 - gap / (2 * WINDOW));
  }
  if (near > eye.window) eye.window = near;
}

/** A figure answers by its unit, by its percent sign, or by standing before what is counted. */
function seeFigure(
  eye: Eye,
  at: number,
  word: number,
  slot: number,
  traits: number,
  { counted, units, isShare }: AskedQuantity,
): void {
  const isBehindFigure = at - eye.lastFigure <= FIGURE_REACH;
  if (isBehindFigure && units.has(word)) eye.figures.push(eye.lastFigure);
  if (isBehindFigure && slot >= 0 && slot === counted) eye.counted = 1;
  if (isShare && (traits & Trait.share) !== 0) eye.figures.push(at);
  if (slot >= 0) eye.matches.push({ slot, at });
  else if ((traits & Trait.number) !== 0) eye.lastFigure = at;
}

function seeLetters(eye: Eye, ids: Uint32Array, start: number, end: number, marks: QueryMarks): void {
  seeOpening(eye, ids, start, end, marks);
  const sentence = eye.sentenceTerms.length;
  let isLike = false;
  for (let at = start; at < end; at += 1) {
    const gram = (marks.slotOfGram[ids[at] ?? 0] ?? 0) - 1;
    if (gram < 0) continue;
    const owner = marks.gramOwners[gram] ?? 0;
    eye.shared[owner] = (eye.shared[owner] ?? 0) + 1;
    isLike = true;
    const seenIn = eye.lastSentence[gram] ?? -1;
    if (seenIn === sentence) continue;
    const weight = marks.gramWeights[gram] ?? 0;
    eye.lettersOfSentence += weight;
    if (seenIn < 0) eye.letters += weight;
    eye.lastSentence[gram] = sentence;
  }
  if (!isLike) return;
  for (let slot = 0; slot < eye.shared.length; slot += 1) {
    const likeness = (2 * (eye.shared[slot] ?? 0)) / (end - start + (marks.gramCounts[slot] ?? 1));
    if (likeness > (eye.likeness[slot] ?? 0)) eye.likeness[slot] = likeness;
    eye.shared[slot] = 0;
  }
}

/** Rows of letters of one word of the query are numbered in order: the first three in a row are its first five letters. */
function seeOpening(eye: Eye, ids: Uint32Array, start: number, end: number, marks: QueryMarks): void {
  if (end - start < 3) return;
  const first = marks.slotOfGram[ids[start] ?? 0] ?? 0;
  if (first === 0 || marks.gramOpens[first - 1] !== true) return;
  const follows = (step: number): boolean => marks.slotOfGram[ids[start + step] ?? 0] === first + step;
  if (follows(1) && follows(2)) eye.opened[marks.gramOwners[first - 1] ?? 0] = 1;
}
