// Typed words in, the same without what a chat wraps around them out: mentions, Markdown, marks of quotation.
import { fold } from '../languages/analysis.ts';
import { remembered } from '../remember.ts';

/** A question is read by each that looks at how it is put. */
const MOST_TYPED = 50;

const mention =
  /<(?:[@#][!&]?\d+|a?:\w+:\d+|t:\d+(?::\w)?|\/[^:>]+:\d+)>|(?<![\p{L}\p{N}])@(?:everyone|here)(?![\p{L}\p{N}])/gu;
const controls = /[\p{Cc}\p{Cf}\p{Surrogate}]/gu;
/** Stress, strike, spoiler, code; a lone star or underscore inside a word stays. */
const emphasis = /(\*\*\*|\*\*|__|~~|\|\||```|`)/g;
const looseEmphasis = /(?<![\p{L}\p{N}])[*_]+|[*_]+(?![\p{L}\p{N}])/gu;
const lineMarks = /^\s*(?:>>> |> |-# |#{1,3} )/gm;
const openingMarks = /^[\s«»"“”„‟'‘’‹›\-–—•…]+/u;
const closingMarks = /[\s«»"“”„‟‘’‹›…]+$/u;

/** `**<@12> «résultats concrets»**` gives `résultats concrets`. Inner words stay as typed. */
export const bareWords = remembered(MOST_TYPED, readBareWords);

function readBareWords(typed: string): string {
  return typed
    .replace(mention, ' ')
    .replace(lineMarks, '')
    .replace(/[\n\r\t]+/g, ' ')
    .replace(controls, '')
    .replace(emphasis, '')
    .replace(looseEmphasis, '')
    .replace(openingMarks, '')
    .replace(closingMarks, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** The place in a text at which its folded form has so many characters; folding may change lengths. */
export function placeOfFolded(text: string, folded: number): number {
  let at = 0;
  while (at < text.length && fold(text.slice(0, at)).length < folded) at += 1;
  return at;
}

/** Whether there is anything to search by. */
export function holdsWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** The parts of a suggestion's label: `«un énorme travail» — Donald Trump`. Null for anything else. */
export function readLabel(typed: string): { readonly words: string; readonly speaker: string | null } | null {
  const label = /^\s*[«“"]\s*(?<words>.+?)\s*…?\s*[»”"](?:\s+[—–-]\s+(?<speaker>.+?)…?)?\s*$/u.exec(typed);
  const words = label?.groups?.words;
  return words === undefined ? null : { words, speaker: label?.groups?.speaker ?? null };
}
