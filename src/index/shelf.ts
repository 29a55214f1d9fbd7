// Texts of one kind in one language, found by number, with the place that each is cited by. A shelf stands in parts: what is
// added later comes into a small part of its own, what is taken out is passed over, and small parts are merged as they grow.
import type { ArticleLanguage } from '../articles/article.ts';
import { languageOf } from '../languages/language.ts';
import { collectionOf } from './collection.ts';
import type { CorpusEntry } from './corpus.ts';
import { compareDated, type Dated } from './corpus-order.ts';
import { lifeWithout } from './life.ts';
import { mergeIndexes } from './merge-indexes.ts';
import { placedTexts, type ShelfKind } from './placed-texts.ts';
import { aloneIndex, type BuiltIndex, buildTextIndex, type TextIndex } from './text-index.ts';

export interface Shelf {
  readonly kind: ShelfKind;
  readonly lang: ArticleLanguage;
  /** The largest first. */
  readonly parts: readonly ShelfPart[];
}

export interface ShelfPart {
  readonly index: TextIndex;
  /** By number in the index; oldest first, then by id. */
  readonly articles: readonly Dated[];
  /** Number of an article id, also of one that was taken out. */
  readonly numbers: ReadonlyMap<string, number>;
  /** ¶ of a passage, position in `reading.quotes` of a quote. */
  readonly places: Uint32Array;
}

/** A part is merged with the next larger one when it has grown to this share of it. */
const MERGED_AT = 0.25;
/** A part is cleared of what was taken out when it makes up this share of it. */
const CLEARED_AT = 0.5;

/** `entries` in the order of the corpus. */
export function buildShelf(kind: ShelfKind, lang: ArticleLanguage, entries: readonly CorpusEntry[]): Shelf {
  return { kind, lang, parts: [buildPart(kind, lang, entries)] };
}

function buildPart(kind: ShelfKind, lang: ArticleLanguage, entries: readonly CorpusEntry[]): ShelfPart {
  const own = entries.filter(({ article }) => article.lang === lang);
  const texts = own.map((entry) => placedTexts(kind, entry));
  const groups = own.map(({ article }, at) => ({ title: article.title, texts: texts[at] ?? [] }));
  return partOf(
    buildTextIndex(groups, languageOf(lang).analysis, kind === 'passages'),
    own.map(({ article: { id, date } }) => ({ id, date })),
    Uint32Array.from(texts.flat(), ({ place }) => place),
  );
}

export function partOf(index: TextIndex, articles: readonly Dated[], places: Uint32Array): ShelfPart {
  return { index, articles, numbers: new Map(articles.map(({ id }, number) => [id, number])), places };
}

/** A shelf without some articles and with others, as if it had been built so. The shelf given stays as it is. */
export function changeShelf(
  { kind, lang, parts }: Shelf,
  taken: ReadonlySet<string>,
  added: readonly CorpusEntry[],
): Shelf {
  const left = parts.map((part) => takeOut(part, taken));
  const fresh = buildPart(kind, lang, added);
  const all = [...left, fresh].filter(({ index }) => index.life.groups > 0);
  // A shelf without texts still reads queries.
  return { kind, lang, parts: all.length === 0 ? [fresh] : join(settle(all)) };
}

function takeOut(part: ShelfPart, taken: ReadonlySet<string>): ShelfPart {
  const { index, numbers } = part;
  const gone = [...taken]
    .flatMap((id) => numbers.get(id) ?? [])
    .filter((number) => index.life.isGone[number] === 0);
  if (gone.length === 0) return part;
  return { ...part, index: { ...index, life: lifeWithout(gone, index.life, index) } };
}

/** Merges parts until each is much larger than the next, so that there are but a few. */
function settle(parts: readonly ShelfPart[]): readonly ShelfPart[] {
  const sorted = parts.toSorted((a, b) => b.index.life.texts - a.index.life.texts);
  const settled: ShelfPart[] = [];
  for (const part of sorted.map((one) => (isWorn(one) ? mergeParts([one]) : one)).reverse()) {
    const last = settled.at(-1);
    if (last !== undefined && last.index.life.texts >= MERGED_AT * part.index.life.texts) {
      settled[settled.length - 1] = mergeParts([part, last]);
    } else settled.push(part);
  }
  return settled.reverse();
}

function isWorn({ index: { life, store, groups } }: ShelfPart): boolean {
  return life.texts < (1 - CLEARED_AT) * store.size || (store.size === 0 && life.groups < groups.count / 2);
}

function mergeParts(parts: readonly ShelfPart[]): ShelfPart {
  const order = parts
    .flatMap(({ articles, index }, part) =>
      articles.flatMap((article, group) => (index.life.isGone[group] === 0 ? { article, part, group } : [])),
    )
    .sort((a, b) => compareDated(a.article, b.article));
  const places = order.flatMap(({ part, group }) => {
    const own = parts[part];
    return own === undefined ? [] : [...own.places.subarray(...boundsIn(own.index, group))];
  });
  return partOf(
    aloneIndex(
      mergeIndexes(
        parts.map(({ index }) => index),
        order,
      ),
    ),
    order.map(({ article }) => article),
    Uint32Array.from(places),
  );
}

/** Where the texts of an article begin and end. */
export function boundsIn({ groups }: BuiltIndex, group: number): [number, number] {
  return [groups.bounds[group] ?? 0, groups.bounds[group + 1] ?? 0];
}

/** Lets each part know what all hold. */
export function join(parts: readonly ShelfPart[]): readonly ShelfPart[] {
  const collection = collectionOf(parts.map(({ index }) => index));
  return parts.map((part) => ({ ...part, index: { ...part.index, collection } }));
}
