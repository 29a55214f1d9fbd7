// A search engine in, bytes out, and back: what was built need not be built again. Numbers are written as they lie in memory
// and read without being copied, in the byte order of the machine; words are UTF-8, one a line.
import type { ArticleLanguage } from '../articles/article.ts';
import { languageOf } from '../languages/language.ts';
import type { Dated } from './corpus-order.ts';
import type { Grams } from './grams.ts';
import { fullLife, lifeWithout } from './life.ts';
import { nearTermsOf } from './near-terms.ts';
import type { ShelfKind } from './placed-texts.ts';
import type { SearchEngine } from './search-engine.ts';
import { join, partOf, type Shelf, type ShelfPart } from './shelf.ts';
import { aloneIndex, type BuiltIndex } from './text-index.ts';

type Numbers = Uint8Array | Uint32Array;

/** What stands before the numbers: the shelves, and how long each row of numbers is, in bytes. */
interface Head {
  readonly shelves: readonly {
    readonly kind: ShelfKind;
    readonly lang: ArticleLanguage;
    readonly parts: readonly { readonly articles: readonly Dated[]; readonly size: number }[];
  }[];
  readonly lengths: readonly number[];
}

/** Rows of numbers begin at a multiple of this, as the machine wants them. */
const ALIGNED = 8;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Pieces to be written one after the other. */
export function packEngine({ shelves }: SearchEngine): readonly Uint8Array[] {
  const rows = shelves.flatMap(({ parts }) => parts.flatMap(rowsOf)).map(bytesOf);
  const head: Head = {
    shelves: shelves.map(({ kind, lang, parts }) => ({
      kind,
      lang,
      parts: parts.map(({ articles, index }) => ({ articles, size: index.store.size })),
    })),
    lengths: rows.map(({ byteLength }) => byteLength),
  };
  const written = encoder.encode(JSON.stringify(head));
  const size = new Uint32Array([written.byteLength, 0]);
  return [bytesOf(size), ...[written, ...rows].flatMap((row) => [row, padding(row.byteLength)])];
}

/** `bytes` must begin at a multiple of 8 of its buffer. Throws where they are not what `packEngine` gave. */
export function unpackEngine(bytes: Uint8Array): SearchEngine {
  const { buffer, byteOffset } = bytes;
  const [size = 0] = new Uint32Array(buffer, byteOffset, 1);
  const head = JSON.parse(decoder.decode(bytes.subarray(ALIGNED, ALIGNED + size))) as Head;
  let next = ALIGNED + size + padding(size).byteLength;
  const rows = head.lengths.map((length) => {
    const row = bytes.subarray(next, next + length);
    if (row.byteLength !== length) throw new Error('pack-engine: the numbers end too early');
    next += length + padding(length).byteLength;
    return row;
  });
  const reader = readerOf(rows);
  const shelves = head.shelves.map(
    ({ kind, lang, parts }): Shelf => ({
      kind,
      lang,
      parts: join(parts.map(({ articles, size: texts }) => readPart(kind, lang, articles, texts, reader))),
    }),
  );
  return { shelves };
}

/** In the order in which `readPart` takes them. */
function rowsOf({ index, places }: ShelfPart): readonly Numbers[] {
  const { store, postings, grams, groups, life } = index;
  return [
    ...[lines(store.words), lines(store.terms), lines(grams.list)],
    ...[store.tokens, store.tokenStarts, store.sentences, store.sentenceStarts],
    ...[store.traits, store.termOfWord],
    ...[postings.starts, postings.texts, postings.counts, postings.lengths, postings.wordTexts],
    ...[grams.starts, grams.ids, grams.texts],
    ...[groups.ofText, groups.bounds, groups.lengths, groups.holding],
    ...[groups.titleStarts, groups.titleTerms],
    ...[places, life.isGone],
  ];
}

function readPart(
  kind: ShelfKind,
  lang: ArticleLanguage,
  articles: readonly Dated[],
  size: number,
  { long, short, words }: Reader,
): ShelfPart {
  const [wordList, termList, gramList] = [words(), words(), words()];
  const [tokens, tokenStarts, sentences, sentenceStarts] = [long(), long(), long(), long()];
  const [traits, termOfWord] = [short(), long()];
  const built: BuiltIndex = {
    lexicon: languageOf(lang).analysis,
    isReranked: kind === 'passages',
    store: {
      ...{ size, tokens, tokenStarts, sentences, sentenceStarts, traits, termOfWord },
      ...{ words: wordList, wordIds: numbersOf(wordList), terms: termList, termIds: numbersOf(termList) },
    },
    postings: { starts: long(), texts: long(), counts: short(), lengths: long(), wordTexts: long() },
    grams: readGrams(gramList, long(), long(), long()),
    near: nearTermsOf(termList),
    groups: {
      ...{ count: articles.length, ofText: long(), bounds: long(), lengths: long(), holding: long() },
      ...{ titleStarts: long(), titleTerms: long() },
    },
  };
  const part = partOf(aloneIndex(built), articles, long());
  const gone = [...short().entries()].flatMap(([group, isGone]) => (isGone === 0 ? [] : group));
  if (gone.length === 0) return part;
  return { ...part, index: { ...part.index, life: lifeWithout(gone, fullLife(built), built) } };
}

function readGrams(
  list: readonly string[],
  starts: Uint32Array,
  ids: Uint32Array,
  texts: Uint32Array,
): Grams {
  const known = numbersOf(list);
  return { list, starts, ids, texts, idOf: (gram) => known.get(gram) };
}

interface Reader {
  readonly long: () => Uint32Array;
  readonly short: () => Uint8Array;
  readonly words: () => readonly string[];
}

/** Gives one row after the other. */
function readerOf(rows: readonly Uint8Array[]): Reader {
  let at = 0;
  const next = (): Uint8Array => {
    const row = rows[at];
    if (row === undefined) throw new Error('pack-engine: a row of numbers is missing');
    at += 1;
    return row;
  };
  return {
    short: next,
    long: () => {
      const row = next();
      return new Uint32Array(row.buffer, row.byteOffset, row.byteLength / Uint32Array.BYTES_PER_ELEMENT);
    },
    words: () => {
      const written = decoder.decode(next());
      // Each word ends with its line, so that no words and one empty word differ.
      return written === '' ? [] : written.slice(0, -1).split('\n');
    },
  };
}

function lines(words: readonly string[]): Uint8Array {
  return encoder.encode(words.map((word) => `${word}\n`).join(''));
}

function numbersOf(words: readonly string[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (let at = 0; at < words.length; at += 1) numbers.set(words[at] ?? '', at);
  return numbers;
}

function bytesOf(numbers: Numbers): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

function padding(length: number): Uint8Array {
  return new Uint8Array((ALIGNED - (length % ALIGNED)) % ALIGNED);
}
