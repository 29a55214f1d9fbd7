// A text in, its quotes as short lines out: "direct: Je pars — Anne Tessier"; "?" for an unknown speaker.
import { splitBlocks } from '../../../src/articles/blocks.ts';
import { findQuotes } from '../../../src/reading/quotes/find-quotes.ts';
import type { Quote } from '../../../src/reading/reading.ts';
import { splitSentences } from '../../../src/reading/sentences.ts';

export function quotesOf(lang: 'fr' | 'en', text: string): readonly Quote[] {
  const article = { text, lang, date: null, blocks: splitBlocks(text) };
  return findQuotes(article, splitSentences(article));
}

export function read(lang: 'fr' | 'en', text: string): readonly string[] {
  return quotesOf(lang, text).map(
    ({ start, end, kind, attribution }) =>
      `${kind}: ${text.slice(start, end)} — ${attribution.speaker?.name ?? '?'}`,
  );
}

/** What stands between marks alone, without its kind: "Je pars — Anne Tessier". */
export function readMarked(lang: 'fr' | 'en', text: string): readonly string[] {
  return read(lang, text)
    .filter((line) => !line.startsWith('indirect: '))
    .map((line) => line.replace(/^(?:direct|mixed): /, ''));
}
