// Text in, the stretches between quotation marks or brackets out. A mark without its partner encloses nothing.
import type { Span } from '../articles/article.ts';

const partners: Readonly<Record<string, string>> = { '»': '«', '”': '“', ')': '(', ']': '[' };
const openers = new Set(['«', '“', '(', '[', '„']);
const blank = /\s/u;
const letter = /[\p{L}\p{N}]/u;

/**
 * Pairs of marks, the span running from the opening mark to behind the closing one. «…», “…”, „…“, "…", ‘…’,
 * (…) and […]; pairs may nest. "Il dit « oui" has none: a lost mark must not swallow the rest.
 */
export function findEnclosures(text: string): readonly Span[] {
  const found: Span[] = [];
  const open: { mark: string; at: number }[] = [];
  const straight: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (mark === '"') {
      const opener = straight.at(-1);
      if (opensStraight(text, at, opener !== undefined)) straight.push(at);
      else if (opener !== undefined) found.push({ start: straight.pop() ?? at, end: at + 1 });
    } else if (mark === '‘') {
      const end = closingSingle(text, at);
      if (end !== null) found.push({ start: at, end: end + 1 });
    } else if (mark === '“' && open.at(-1)?.mark === '„') {
      found.push({ start: open.pop()?.at ?? at, end: at + 1 });
    } else if (openers.has(mark)) {
      open.push({ mark, at });
    } else if (partners[mark] !== undefined) {
      const position = open.findLastIndex((one) => one.mark === partners[mark]);
      const opener = open[position];
      if (opener === undefined) continue;
      open.length = position;
      found.push({ start: opener.at, end: at + 1 });
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Answers in constant time whether a position lies inside an enclosure (not at its very end). */
export function enclosedPositions(text: string): (position: number) => boolean {
  const change = new Int32Array(text.length + 2);
  for (const { start, end } of findEnclosures(text)) {
    change[start + 1] = (change[start + 1] ?? 0) + 1;
    change[end] = (change[end] ?? 0) - 1;
  }
  for (let at = 1; at < change.length; at += 1) change[at] = (change[at] ?? 0) + (change[at - 1] ?? 0);
  return (position) => (change[position] ?? 0) > 0;
}

/** One sign opens and closes: its neighbours tell which, and where they do not, its turn does. */
function opensStraight(text: string, at: number, isOpen: boolean): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  const looksOpen = (before === '' || /[\s([«“—–"-]/u.test(before)) && /[\p{L}\p{N}([«.…"]/u.test(after);
  const looksClosed = before !== '' && !blank.test(before) && !letter.test(after);
  return looksOpen === looksClosed ? !isOpen : looksOpen;
}

/** An apostrophe has a letter behind it; the mark that closes has not. Looks no further than a long sentence. */
function closingSingle(text: string, openAt: number): number | null {
  const limit = Math.min(text.length, openAt + 1000);
  for (let at = openAt + 1; at < limit; at += 1) {
    if (text.charAt(at) === '’' && !letter.test(text.charAt(at + 1))) return at;
  }
  return null;
}
