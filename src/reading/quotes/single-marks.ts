// Article text in, the stretches between single marks out: ‘…’ as British newspapers use it, '…', ‹…›. An apostrophe is
// told from a closing mark by what stands around it. Pairs of other marks are not looked at.
import type { Block } from '../../articles/article.ts';
import type { MarkedSpan } from './marks.ts';

/** An opener stands at a word's head: after a blank, a bracket, a dash, a colon. */
const opener = /(?<![\p{L}\p{N}.,;:!?)’'‘])(?:‘|'|‹)(?=[\p{L}\p{N}[(…¿¡“"])/gu;
/** A closer stands at a word's tail and no letter follows. */
const closer = /(?<=[\p{L}\p{N}.,!?…)\]%"”-])(?:’|'|›)(?![\p{L}\p{N}])/gu;
/** "’em", "’90s", "’til": a word that begins with an apostrophe. */
const clippedWord = /^['‘’](?:em|til|tis|twas|cause|bout|round|n|\d0s|\d\d)(?!\p{L})/iu;

/** The longest stretch between single marks, in UTF-16 code units: an unclosed mark must not swallow a page. */
const longest = 1500;

/** Whether the closing mark stands where a quotation ends, rather than after a plural ("the workers’ rights"). */
function closesWell(text: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  const after = text[at + 1] ?? '';
  return /[.,!?…)\]]/.test(before) || /[.,;:!?)]/.test(after) || before !== 's' || after === '';
}

function spanFrom(text: string, start: number, limit: number, block: number): MarkedSpan | null {
  closer.lastIndex = start + 1;
  let fallback: number | null = null;
  for (let match = closer.exec(text); match !== null && match.index < limit; match = closer.exec(text)) {
    if (closesWell(text, match.index)) return spanOf(start, match.index, block);
    fallback ??= match.index;
  }
  return fallback === null ? null : spanOf(start, fallback, block);
}

function spanOf(start: number, end: number, block: number): MarkedSpan {
  return {
    start: start + 1,
    end,
    outerStart: start,
    outerEnd: end + 1,
    block,
    style: 'single',
    isUnclosed: false,
  };
}

/** All stretches between single marks in paragraphs and headings, in order, without overlap. */
export function findSingleMarks(text: string, blocks: readonly Block[]): readonly MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  blocks.forEach((block, index) => {
    if (block.kind !== 'paragraph' && block.kind !== 'heading') return;
    opener.lastIndex = block.start;
    for (
      let match = opener.exec(text);
      match !== null && match.index < block.end;
      match = opener.exec(text)
    ) {
      if (clippedWord.test(text.slice(match.index, match.index + 8))) continue;
      const span = spanFrom(text, match.index, Math.min(block.end, match.index + longest), index);
      if (span === null) continue;
      spans.push(span);
      opener.lastIndex = span.outerEnd;
    }
  });
  return spans;
}
