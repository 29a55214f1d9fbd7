// Article text in, sentences out. Never cuts inside a quotation or a parenthesis; no sentence crosses a paragraph.

import { languageOf } from '../languages/language.ts';
import type { SentenceLexicon } from '../languages/sentence-ends.ts';
import { enclosedPositions } from './enclosures.ts';
import type { Readable } from './read-article.ts';
import type { Sentence } from './reading.ts';

/**
 * Stops, then the marks that close around them: ".", "?!", "…", ".»", "? »", ".)". A run of stops is taken from its
 * first alone: from each of them, a line of dots would cost its square.
 */
const stop = /(?<![.!?…])(?<stops>[.!?…]+)(?<closers>(?:[\s\u00a0\u202f]?[»”’"')\]])*)(?=\s|$)/gu;
const closingMark = /[»”’"]/u;
/** What stands before the stop: "Lavrov", "W", "U.S", "J.-C", "1er", "R&D". */
const lastWord = /[\p{L}\p{N}][\p{L}\p{N}.&’'-]*$/u;
const initial = /^\p{Lu}$/u;
/** "U.S", "p.m", "J.-C": single letters between stops. */
const dottedLetters = /^(?:\p{L}\.-?)+\p{L}$/u;
const opening = /^[\s«“„‘"'([–—-]*/u;
const listItem = /(?<=\S)[ \t]*(?:\r?\n|\r)(?=[ \t]*[-–—•*]\s)/gu;

/** The longest word that is looked back for; longer ones are no abbreviation. Keeps the pass linear. */
const longestWord = 40;
const longestLookahead = 120;

/** Splits the paragraphs of an article into sentences, blanks at both ends left out. */
export function splitSentences(article: Readable): readonly Sentence[] {
  const lexicon = languageOf(article.lang).sentences;
  return article.blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? splitParagraph(article.text.slice(block.start, block.end), lexicon).map(({ start, end }) => ({
          start: block.start + start,
          end: block.start + end,
          paragraph: block.paragraph,
        }))
      : [],
  );
}

function splitParagraph(text: string, lexicon: SentenceLexicon): readonly { start: number; end: number }[] {
  const isEnclosed = enclosedPositions(text);
  const ends = [...text.matchAll(stop)]
    .filter((match) => endsSentence(text, match, lexicon))
    .map((match) => match.index + match[0].length);
  const breaks = [...text.matchAll(listItem)].map((match) => match.index);
  const cuts = [...ends, ...breaks].filter((end) => !isEnclosed(end)).sort((a, b) => a - b);
  return [...cuts, text.length]
    .map((end, position) => trimBlanks(text, cuts[position - 1] ?? 0, end))
    .filter(({ start, end }) => start < end);
}

function endsSentence(text: string, match: RegExpExecArray, lexicon: SentenceLexicon): boolean {
  const end = match.index + match[0].length;
  const after = text.slice(end, end + longestLookahead);
  const next = after.replace(opening, '');
  if (next === '' || /^\p{Ll}/u.test(next)) return next === '';
  const { stops = '', closers = '' } = match.groups ?? {};
  if (closingMark.test(closers)) return !isSaid(next, stops, lexicon);
  return stops !== '.' || closers !== '' || !isAbbreviation(text, match.index, after, lexicon);
}

/** "“Why?” Smith asked.": the question is quoted inside the sentence that says who asked. */
function isSaid(next: string, stops: string, lexicon: SentenceLexicon): boolean {
  if (stops.endsWith('.') || stops === '…') return false;
  const said = /^(?:(?:\p{Lu}[\p{L}.’'-]*)\s+){1,4}(?<verb>\p{Ll}+)(?<end>[.,])?/u.exec(next)?.groups;
  if (said?.verb === undefined) return false;
  // "Council Member Judith Christensen bellowed.": a verb that no list holds, and nothing after it.
  return lexicon.sayings.has(said.verb) || (said.end !== undefined && /[^e]ed$/.test(said.verb));
}

function isAbbreviation(text: string, stopAt: number, after: string, lexicon: SentenceLexicon): boolean {
  const word = lastWord.exec(text.slice(Math.max(0, stopAt - longestWord), stopAt))?.[0];
  if (word === undefined) return false;
  const bare = (/[\p{L}\p{N}]+$/u.exec(word)?.[0] ?? word).toLowerCase();
  const next = (/^[\s«“„‘"'(]*(?<word>[\p{L}\p{N}]+)/u.exec(after)?.groups?.word ?? '').toLowerCase();
  if (lexicon.leading.has(bare) && !isDotted(word)) return true;
  if (isDotted(word)) return !lexicon.starters.has(next);
  if (initial.test(word)) return !lexicon.pronouns.has(next) && !/^\s*\d/u.test(after);
  if (lexicon.beforeNumbers.has(bare)) return /^\s*\d/u.test(after);
  return lexicon.trailing.has(bare) && !lexicon.starters.has(next);
}

function isDotted(word: string): boolean {
  return dottedLetters.test(word);
}

function trimBlanks(text: string, start: number, end: number): { start: number; end: number } {
  let [from, to] = [start, end];
  while (from < to && /\s/u.test(text.charAt(from))) from += 1;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
