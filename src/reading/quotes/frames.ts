// Article and marked stretches in, frames out: each sentence of the reporter's own words, in which every marked stretch
// stands as one token. All grammar of reported speech is read on frames, so that no word inside marks misleads it.
import type { Block } from '../../articles/article.ts';
import type { SpeechLexicon } from '../../languages/speech.ts';
import type { Sentence } from '../reading.ts';
import { datelineEnd } from './datelines.ts';
import type { MarkedSpan } from './marks.ts';
import type { Token } from './tokens.ts';
import { makeToken, tokenize } from './tokens.ts';

/** One sentence, or one heading, of the reporter's words. */
export interface Frame {
  /** Place in the list of frames. */
  readonly index: number;
  readonly block: number;
  /** Null for a heading. */
  readonly paragraph: number | null;
  readonly tokens: readonly Token[];
}

export interface ReadBlock {
  readonly block: number;
  /** Every token, those inside marks as well. */
  readonly tokens: readonly Token[];
  readonly frames: readonly Frame[];
}

/** What stands between marks: what may be said, and names, whose marks are passed over. */
export interface Stretches {
  readonly marked: readonly MarkedSpan[];
  readonly called: readonly MarkedSpan[];
}

/** Cuts every paragraph and heading into frames. A sentence that begins inside marks belongs to the frame of its marks. */
export function readBlocks(
  text: string,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  { marked, called }: Stretches,
  lexicon: SpeechLexicon,
): readonly ReadBlock[] {
  const read: ReadBlock[] = [];
  const isMarkOfName = ({ kind, start }: Token): boolean =>
    kind === 'sign' &&
    called.some(
      (name) =>
        (start >= name.outerStart && start < name.start) || (start >= name.end && start < name.outerEnd),
    );
  let sentence = 0;
  let mark = 0;
  let frames = 0;
  let coveredTo = 0;
  blocks.forEach((block, index) => {
    if (block.kind !== 'paragraph' && block.kind !== 'heading') return;
    const starts: number[] = [];
    while (sentence < sentences.length && (sentences[sentence]?.start ?? 0) < block.end) {
      starts.push(sentences[sentence]?.start ?? 0);
      sentence += 1;
    }
    const tokens = tokenize(text, block, lexicon);
    const skeleton: Token[] = [];
    coveredTo = Math.max(coveredTo, datelineEnd(text, block));
    for (const token of tokens) {
      // A stretch may run on from a block before; a dateline is no part of a sentence.
      if (token.start < coveredTo || isMarkOfName(token)) continue;
      while (mark < marked.length && (marked[mark]?.outerEnd ?? 0) <= token.start) mark += 1;
      const span = marked[mark];
      if (span === undefined || token.start < span.outerStart) {
        skeleton.push(token);
        continue;
      }
      const { outerStart, outerEnd } = span;
      skeleton.push(makeToken('quote', text.slice(outerStart, outerEnd), outerStart, false, mark));
      coveredTo = outerEnd;
    }
    const own = cutFrames(skeleton, block.kind === 'heading' ? [] : starts).map((pieces): Frame => {
      const paragraph = block.kind === 'paragraph' ? block.paragraph : null;
      return { index: frames++, block: index, paragraph, tokens: pieces };
    });
    read.push({ block: index, tokens, frames: own });
  });
  return read;
}

/** A "sentence" longer than any journalist writes is cut, so that no reader walks over a whole page of it. */
const longestFrame = 400;

function cutFrames(tokens: readonly Token[], starts: readonly number[]): readonly (readonly Token[])[] {
  const frames: Token[][] = [];
  let next = 0;
  let current: Token[] = [];
  for (const token of tokens) {
    let isNew = false;
    while (next < starts.length && (starts[next] ?? 0) <= token.start) {
      isNew = true;
      next += 1;
    }
    // « … ! » , a dit X.: a blank before the comma begins no sentence.
    if (token.text === ',') isNew = false;
    if (current.length > 0 && (isNew || current.length >= longestFrame)) {
      frames.push(current);
      current = [];
    }
    current.push(token);
    // Sentences that begin inside these marks are the speaker's, not the reporter's.
    while (next < starts.length && (starts[next] ?? 0) < token.end) next += 1;
  }
  if (current.length > 0) frames.push(current);
  return frames;
}
