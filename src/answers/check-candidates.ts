// Asked words in, the places of the articles where they may stand out. Finds places only; check.ts judges them.
import type { Span } from '../articles/article.ts';
import type { Corpus, CorpusEntry } from '../index/corpus.ts';

/** A stretch of one article that is looked at closely, from a paragraph on. */
export interface Place extends Span {
  readonly entry: CorpusEntry;
}

const QUOTES = 12;
const PASSAGES = 8;
/** How much longer than the asked words a place may be, in UTF-16 units, beside its own paragraph. */
const ROOM = 200;

/** Places by the words' quotes and passages, best first, each paragraph once. */
export function placesOf(words: string, corpus: Corpus): readonly Place[] {
  const hits = [
    ...corpus.search.quotes(words, { limit: QUOTES }).map(({ articleId, quote }) => ({
      articleId,
      paragraph: corpus.entry(articleId)?.reading.quotes[quote]?.paragraph ?? 0,
    })),
    ...corpus.search.passages(words, { limit: PASSAGES }),
  ];
  const places = new Map<string, Place>();
  for (const { articleId, paragraph } of hits) {
    const entry = corpus.entry(articleId);
    const place = entry === undefined ? null : placeAt(entry, paragraph, words.length);
    if (place !== null) places.set(`${articleId} ${paragraph}`, place);
  }
  return places.size > 0 ? [...places.values()] : literalPlaces(words, corpus);
}

/** Words all too common to search by are looked for as they stand, in any case and typography. */
function literalPlaces(words: string, corpus: Corpus): readonly Place[] {
  const row = words.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${row.join('[^\\p{L}\\p{N}]+')}(?![\\p{L}\\p{N}])`, 'iu');
  return corpus.entries.toReversed().flatMap((entry) => {
    const at = pattern.exec(entry.article.text)?.index ?? -1;
    const block = entry.reading.blocks.find(({ start, end }) => at >= start && at < end);
    return block?.kind === 'paragraph' ? [{ entry, start: block.start, end: block.end }] : [];
  });
}

/** The paragraph, and as much after it as the asked words need. */
function placeAt(entry: CorpusEntry, paragraph: number, length: number): Place | null {
  const { article, reading } = entry;
  const block = reading.blocks.find((one) => one.kind === 'paragraph' && one.paragraph === paragraph);
  if (block === undefined) return null;
  const reach = block.start + length + ROOM;
  const following = reading.blocks.filter(
    (one) => one.kind === 'paragraph' && one.start > block.start && one.start < reach,
  );
  return {
    entry,
    start: block.start,
    end: Math.min(article.text.length, following.at(-1)?.end ?? block.end),
  };
}
