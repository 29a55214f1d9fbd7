// An archive in, bytes out, and back. An article's text is not among them: it is taken from its file, whose hash must be the
// one that was kept. Pure: the bytes are written and read elsewhere.
import type { Article } from '../articles/article.ts';
import { articleText } from '../articles/article-file.ts';
import type { CorpusEntry } from '../index/corpus.ts';
import { packEngine, unpackEngine } from '../index/pack-engine.ts';
import type { Reading } from '../reading/reading.ts';
import type { Archive, KeptArchive } from './archive.ts';

/** The article without its text, its reading without the blocks that both share. */
interface KeptEntry {
  readonly hash: string;
  readonly article: Omit<Article, 'text'>;
  readonly reading: Omit<Reading, 'blocks'>;
}

export interface PackedArchive {
  /** A line of JSON an article. */
  readonly entries: readonly Uint8Array[];
  readonly engine: readonly Uint8Array[];
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const LINE_BREAK = 10;

export function packArchive({ corpus, hashes }: Archive): PackedArchive {
  const entries = corpus.entries.map((entry) => {
    const hash = hashes.get(entry.article.id) ?? '';
    return encoder.encode(`${JSON.stringify(keptEntry(entry, hash))}\n`);
  });
  return { entries, engine: packEngine(corpus.engine) };
}

function keptEntry({ article: { text: _, ...article }, reading }: CorpusEntry, hash: string): KeptEntry {
  const { blocks: __, ...rest } = reading;
  return { hash, article, reading: rest };
}

/** `engine` must begin at a multiple of 8 of its buffer. Throws where the bytes are not what `packArchive` gave. */
export function unpackArchive(entries: Uint8Array, engine: Uint8Array): KeptArchive {
  const kept = new Map<string, KeptEntry>();
  for (const line of linesOf(entries)) {
    const entry = JSON.parse(decoder.decode(line)) as KeptEntry;
    kept.set(entry.article.id, entry);
  }
  return {
    engine: unpackEngine(engine),
    count: kept.size,
    entryOf: ({ id, hash, content }) => {
      const entry = kept.get(id);
      const text = entry?.hash === hash ? articleText(content) : null;
      if (entry === undefined || text === null) return undefined;
      const { article, reading } = entry;
      return { article: { ...article, text }, reading: { ...reading, blocks: article.blocks } };
    },
  };
}

function linesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let end = bytes.indexOf(LINE_BREAK); end >= 0; end = bytes.indexOf(LINE_BREAK, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return lines;
}
