// Two rows of words in, how the first lies in the second out: which words agree, which were changed, added or left out.

import type { Span } from '../articles/article.ts';
import { isOneSlipAway } from '../index/slips.ts';
import { foldWord } from '../languages/analysis.ts';
import type { Change } from './answer.ts';

/** A word as written, with its place. Elided ones count: "l'" of "l'accord" is a word here. */
export interface WrittenWord extends Span {
  readonly folded: string;
  /** With the apostrophe of an elision. */
  readonly shownEnd: number;
}

export interface Alignment {
  /** From the first to the last agreeing or changed word of the source; null where nothing agrees. */
  readonly span: Span | null;
  readonly changes: readonly Change[];
  /** How many asked words agree. */
  readonly agreeing: number;
  /** The longest row of agreeing neighbours. */
  readonly longestRun: number;
  /** Asked words before the first and after the last agreeing one. */
  readonly overhang: number;
  readonly score: number;
}

const AGREES = 2;
/** Two forms or spellings of one word: "travaille" stands for "travail". */
const STANDS_FOR = 0.5;
const DIFFERS = -1;
const ADDED = -1;
const LEFT_OUT = -0.6;
const STRAY_WORDS = 2;
const STRAY_GAP = 3;
/** Letters at the opening of two forms of one word, and their share of the longer. */
const LEAST_SHARED = 4;
const LEAST_SHARE = 0.6;

type Step = 'agrees' | 'differs' | 'added' | 'left-out';

/** The words of a text, in offsets of `text` shifted by `offset`. */
export function writtenWords(text: string, offset = 0): readonly WrittenWord[] {
  return [...text.matchAll(/(?<word>[\p{L}\p{M}\p{N}]+)(?:['’ʼ](?=\p{L}))?/gu)].map(
    ({ 0: shown, index, groups }) => {
      const word = groups?.word ?? shown;
      const start = offset + index;
      return { start, end: start + word.length, shownEnd: start + shown.length, folded: foldWord(word) };
    },
  );
}

/** Lays all asked words into the source, which may begin and end anywhere. */
export function align(
  asked: readonly WrittenWord[],
  source: readonly WrittenWord[],
  askedText: string,
  sourceText: string,
): Alignment {
  const { path, from, score } = bestSteps(asked, source);
  return summarise(withoutStrays(path), from, score, { asked, source, askedText, sourceText });
}

interface Path {
  readonly path: readonly Step[];
  /** The source word the path begins at. */
  readonly from: number;
  readonly score: number;
}

function bestSteps(asked: readonly WrittenWord[], source: readonly WrittenWord[]): Path {
  const width = source.length + 1;
  const scores = new Float64Array((asked.length + 1) * width);
  asked.forEach(({ folded }, row) => {
    const here = (row + 1) * width;
    scores[here] = (row + 1) * ADDED;
    let before = scores[here] ?? 0;
    source.forEach((word, column) => {
      const above = here - width + column;
      const pair = (scores[above] ?? 0) + pairOf(folded, word.folded);
      before = Math.max(pair, (scores[above + 1] ?? 0) + ADDED, before + LEFT_OUT);
      scores[here + column + 1] = before;
    });
  });
  let column = 0;
  const last = asked.length * width;
  for (let end = 1; end < width; end += 1)
    if (at(scores, last + end) > at(scores, last + column)) column = end;
  return trace(asked, source, scores, column);
}

function trace(
  asked: readonly WrittenWord[],
  source: readonly WrittenWord[],
  scores: Float64Array,
  end: number,
): Path {
  const width = source.length + 1;
  const path: Step[] = [];
  let [row, column] = [asked.length, end];
  while (row > 0) {
    const here = at(scores, row * width + column);
    const pair = pairScore(asked[row - 1], source[column - 1]);
    if (column > 0 && here === at(scores, (row - 1) * width + column - 1) + pair) {
      path.push(pair === AGREES ? 'agrees' : 'differs');
      row -= 1;
      column -= 1;
    } else if (column === 0 || here === at(scores, (row - 1) * width + column) + ADDED) {
      path.push('added');
      row -= 1;
    } else {
      path.push('left-out');
      column -= 1;
    }
  }
  return { path: path.reverse(), from: column, score: at(scores, asked.length * width + end) };
}

/** A common word or two met by chance far from the rest, before or behind it, do not agree. */
function withoutStrays(path: readonly Step[]): readonly Step[] {
  return strayless(strayless(path).toReversed()).toReversed();
}

function strayless(path: readonly Step[]): readonly Step[] {
  let trimmed = path;
  for (;;) {
    const start = trimmed.indexOf('agrees');
    const end = trimmed.findIndex((step, at) => at > start && step !== 'agrees');
    const next = trimmed.indexOf('agrees', end);
    // Words added by the asker part nothing; words of the article between do.
    const skipped = trimmed.slice(end, next).filter((step) => step !== 'added').length;
    const isStray = start >= 0 && end >= 0 && next >= 0 && end - start <= STRAY_WORDS && skipped >= STRAY_GAP;
    if (!isStray) return trimmed;
    trimmed = trimmed.map((step, at) => (at >= start && at < end ? 'differs' : step));
  }
}

function at(scores: Float64Array, index: number): number {
  return scores[index] ?? 0;
}

function pairScore(a: WrittenWord | undefined, b: WrittenWord | undefined): number {
  return a === undefined || b === undefined ? DIFFERS : pairOf(a.folded, b.folded);
}

function pairOf(one: string, other: string): number {
  if (one === other) return AGREES;
  // Most pairs part at their first letter, and a slip seldom is there.
  return one[0] === other[0] && standsFor(one, other) ? STANDS_FOR : DIFFERS;
}

/** One slip apart, or alike but for their endings. */
function standsFor(one: string, other: string): boolean {
  if (isOneSlipAway(one, other)) return true;
  const shorter = Math.min(one.length, other.length);
  let shared = 0;
  while (shared < shorter && one[shared] === other[shared]) shared += 1;
  return shared >= LEAST_SHARED && shared >= LEAST_SHARE * Math.max(one.length, other.length);
}

interface Aligned {
  readonly asked: readonly WrittenWord[];
  readonly source: readonly WrittenWord[];
  readonly askedText: string;
  readonly sourceText: string;
}

/** Neighbouring differences are one change: "immense → énorme", "pas → ". */
function summarise(path: readonly Step[], from: number, score: number, aligned: Aligned): Alignment {
  const { asked, source } = aligned;
  const changes: Change[] = [];
  let [a, s, run, longestRun, agreeing, before] = [0, from, 0, 0, 0, 0];
  let [changeA, changeS, start, end, lastAgreed] = [0, from, -1, -1, -1];
  const close = (): void => {
    if (a > changeA || s > changeS) {
      changes.push({
        asked: wordsOf(asked.slice(changeA, a), aligned.askedText),
        article: wordsOf(source.slice(changeS, s), aligned.sourceText),
      });
    }
  };
  for (const step of path) {
    if (step === 'agrees') {
      close();
      if (start < 0) [start, before] = [s, a];
      [end, lastAgreed] = [s, a];
      run += 1;
      agreeing += 1;
      longestRun = Math.max(longestRun, run);
    } else run = 0;
    if (step !== 'left-out') a += 1;
    if (step !== 'added') s += 1;
    if (step === 'agrees') [changeA, changeS] = [a, s];
  }
  close();
  const [first, last] = [source[start], source[end]];
  const span = first === undefined || last === undefined ? null : { start: first.start, end: last.end };
  const overhang = span === null ? asked.length : before + (asked.length - 1 - lastAgreed);
  return { span, changes, agreeing, longestRun, overhang, score };
}

function wordsOf(words: readonly WrittenWord[], text: string): string {
  const [first, last] = [words[0], words.at(-1)];
  return first === undefined || last === undefined ? '' : text.slice(first.start, last.shownEnd);
}
