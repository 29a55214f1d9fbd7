// Article text in, the utterances of dialogue written with dashes out: "— Je pars, dit Paul." A list with dashes is no
// dialogue: at least one line of a run must say who speaks.
import type { Block } from '../../articles/article.ts';
import type { SpeechLexicon } from '../../languages/speech.ts';
import type { MarkedSpan } from './marks.ts';

interface Line {
  readonly dash: number;
  /** Where the words begin. */
  readonly start: number;
  readonly end: number;
  readonly block: number;
  /** Where the aside of the reporter begins and ends, or null. */
  readonly aside: { readonly start: number; readonly end: number } | null;
}

const dashLine = /(?:^|\n)[ \t]*(?<dash>[—–])[ \t\u00a0\u202f]*(?=[^\s—–])/gu;
/** ", dit Paul", "? demanda-t-elle": a stop, then a verb that may be one of speech. */
const asideStart = /(?<stop>[,!?…])[\s\u00a0]+(?:(?:lui|leur|l['’]|s['’])\s*)?(?<verb>\p{Ll}[\p{L}]+)/gu;
const asideEnd = /[.,](?=\s)|[.]?$/u;

function findAside(text: string, start: number, end: number, lexicon: SpeechLexicon): Line['aside'] {
  const line = text.slice(start, end);
  asideStart.lastIndex = 0;
  for (let match = asideStart.exec(line); match !== null; match = asideStart.exec(line)) {
    const word = (match.groups?.verb ?? '').toLowerCase();
    const isSpeech = lexicon.verbs
      .get(word)
      ?.some((reading) => reading.form === 'finite' && reading.kind === 'say');
    if (isSpeech !== true) continue;
    const from = match.index + (match.groups?.stop === ',' ? 0 : 1);
    const tail = line.slice(match.index + match[0].length);
    const close = asideEnd.exec(tail);
    const length = close === null ? tail.length : close.index + close[0].length;
    return { start: start + from, end: start + match.index + match[0].length + length };
  }
  return null;
}

function linesOf(text: string, blocks: readonly Block[], lexicon: SpeechLexicon): readonly Line[] {
  return blocks.flatMap((block, index): readonly Line[] => {
    if (block.kind !== 'paragraph') return [];
    const words = text.slice(block.start, block.end);
    if (!/[—–]/.test(words)) return [];
    return [...words.matchAll(dashLine)].map((match) => {
      const dash = block.start + match.index + match[0].indexOf(match.groups?.dash ?? '—');
      const start = block.start + match.index + match[0].length;
      const newline = text.indexOf('\n', start);
      const end = newline < 0 || newline > block.end ? block.end : newline;
      return { dash, start, end, block: index, aside: findAside(text, start, end, lexicon) };
    });
  });
}

function spansOf({ dash, start, end, block, aside }: Line, text: string): readonly MarkedSpan[] {
  const span = (from: number, to: number, outerStart: number): readonly MarkedSpan[] => {
    const words = text.slice(from, to);
    const first = from + (words.length - words.trimStart().length);
    const last = to - (words.length - words.trimEnd().length);
    if (last - first < 2) return [];
    return [{ start: first, end: last, outerStart, outerEnd: last, block, style: 'dash', isUnclosed: false }];
  };
  if (aside === null) return span(start, end, dash);
  const rest = aside.end;
  return [
    ...span(start, aside.start, dash),
    ...span(rest, end, rest + (text.slice(rest, end).length - text.slice(rest, end).trimStart().length)),
  ];
}

/** The utterances of runs of dialogue lines of which one at least names its speaker. */
export function findDialogue(
  text: string,
  blocks: readonly Block[],
  lexicon: SpeechLexicon,
): readonly MarkedSpan[] {
  const lines = linesOf(text, blocks, lexicon);
  return lines
    .filter((line, at) => {
      const near = [lines[at - 1], line, lines[at + 1]];
      return near.some(
        (one) => one !== undefined && one.aside !== null && Math.abs(one.block - line.block) <= 1,
      );
    })
    .flatMap((line) => spansOf(line, text));
}
