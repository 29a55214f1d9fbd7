// An article with its reading in, the texts that are searched out, each with the place that it is cited by.
import type { Span } from '../articles/article.ts';
import { isCitable } from './citable-quote.ts';
import type { CorpusEntry } from './corpus.ts';
import type { StoredText } from './text-store.ts';

export type ShelfKind = 'passages' | 'quotes';

export interface PlacedText extends StoredText {
  /** ¶ of a passage, position in `reading.quotes` of a quote. */
  readonly place: number;
}

export function placedTexts(kind: ShelfKind, entry: CorpusEntry): readonly PlacedText[] {
  return kind === 'passages' ? passageTexts(entry) : quoteTexts(entry);
}

function passageTexts({ article, reading }: CorpusEntry): readonly PlacedText[] {
  const sentences = new Map<number, Span[]>();
  for (const sentence of reading.sentences) {
    const own = sentences.get(sentence.paragraph);
    if (own === undefined) sentences.set(sentence.paragraph, [sentence]);
    else own.push(sentence);
  }
  return reading.blocks.flatMap((block) => {
    if (block.kind !== 'paragraph') return [];
    const own = (sentences.get(block.paragraph) ?? []).map(({ start, end }) => ({
      start: start - block.start,
      end: end - block.start,
    }));
    return [{ text: article.text.slice(block.start, block.end), sentences: own, place: block.paragraph }];
  });
}

/** The words of each quote and its speaker's name. */
function quoteTexts({ article, reading }: CorpusEntry): readonly PlacedText[] {
  return reading.quotes.flatMap((quote, place) => {
    if (!isCitable(quote)) return [];
    const words = article.text.slice(quote.start, quote.end);
    return [{ text: `${words}\n${quote.attribution.speaker?.name ?? ''}`, sentences: [], place }];
  });
}
