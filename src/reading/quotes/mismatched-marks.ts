// Article text in, stretches that open with a mark of one family and close with one of another out: "…», «…". Both marks
// have to be of no use to their own family, so that nothing typed right is touched.
import type { Block } from '../../articles/article.ts';
import type { MarkedSpan } from './marks.ts';

const mark = /[«»"“”]/g;

interface Mark {
  readonly at: number;
  readonly char: string;
}

function isGuillemet({ char }: Mark): boolean {
  return char === '«' || char === '»';
}

/** A word ends right before the mark and none begins right after it. */
function closesWord(text: string, { at }: Mark): boolean {
  return /[\p{L}\p{N}.!?…)\]%]/u.test(text[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? '');
}

/** A word begins right after the mark and none ends right before it. */
function opensWord(text: string, { at }: Mark): boolean {
  return /[\p{L}\p{N}([…¿¡]/u.test(text[at + 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '');
}

/** Whether the two marks, next to each other in their block, hold a stretch between them. */
function isPair(text: string, opened: Mark, closed: Mark, next: Mark | undefined): boolean {
  if (isGuillemet(opened)) {
    // «… "…" …»: straight marks inside guillemets that close further on.
    return opened.char === '«' && closed.char !== '“' && closesWord(text, closed) && next?.char !== '»';
  }
  return opened.char !== '”' && opensWord(text, opened) && closed.char === '»';
}

function pairsOfBlock(text: string, block: Block, index: number): readonly MarkedSpan[] {
  const marks: Mark[] = [];
  mark.lastIndex = block.start;
  for (let match = mark.exec(text); match !== null && match.index < block.end; match = mark.exec(text))
    marks.push({ at: match.index, char: match[0] });
  if (!marks.some(isGuillemet) || marks.every(isGuillemet)) return [];
  const spans: MarkedSpan[] = [];
  let depth = 0;
  for (let place = 0; place < marks.length; place++) {
    const opened = marks[place];
    const closed = marks[place + 1];
    if (opened === undefined) break;
    const isFree = depth === 0 && closed !== undefined && isGuillemet(opened) !== isGuillemet(closed);
    if (isFree && isPair(text, opened, closed, marks[place + 2])) {
      spans.push(spanBetween(text, opened, closed, index));
      place += 1;
    } else if (opened.char === '«') depth += 1;
    else if (opened.char === '»') depth = Math.max(0, depth - 1);
  }
  return spans;
}

function spanBetween(text: string, opened: Mark, closed: Mark, block: number): MarkedSpan {
  const words = text.slice(opened.at + 1, closed.at);
  const start = opened.at + 1 + (words.length - words.trimStart().length);
  return {
    start,
    end: Math.max(start, opened.at + 1 + words.trimEnd().length),
    outerStart: opened.at,
    outerEnd: closed.at + 1,
    block,
    style: isGuillemet(opened) ? 'guillemets' : 'double',
    isUnclosed: false,
  };
}

/** All stretches whose two marks are of different families, in order. */
export function findMismatchedMarks(text: string, blocks: readonly Block[]): readonly MarkedSpan[] {
  return blocks.flatMap((block, index) =>
    block.kind === 'paragraph' || block.kind === 'heading' ? pairsOfBlock(text, block, index) : [],
  );
}
