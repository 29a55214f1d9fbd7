// What a folder held in, the Corpus of its articles out. What was read before is taken over where the file's text is still
// the same. Pure: touches no file.
import { parseArticleFile } from '../articles/article-file.ts';
import type { FileFault } from '../articles/load-articles.ts';
import {
  type Corpus,
  type CorpusEntry,
  changeCorpus,
  corpusOf,
  readEntry,
  restoreCorpus,
} from '../index/corpus.ts';
import type { SearchEngine } from '../index/search-engine.ts';
import type { FileText, Snapshot } from './snapshot.ts';

/** A corpus with what tells whether it is still that of its folder. */
export interface Archive {
  readonly corpus: Corpus;
  /** Hash of each article's file, by the article's id. */
  readonly hashes: ReadonlyMap<string, string>;
  /** Files whose text is no article, with the hash of what was tried. */
  readonly broken: readonly BrokenFile[];
}

export interface BrokenFile extends FileFault {
  readonly id: string;
  readonly hash: string;
}

/** What was read and indexed before, article by article. */
export interface KeptArchive {
  readonly engine: SearchEngine;
  /** How many articles were kept. */
  readonly count: number;
  /** The entry of an article whose file has this hash, over the file's content; undefined where none was kept. */
  readonly entryOf: (file: FileText) => CorpusEntry | undefined;
}

/** Told after each article that had to be read. */
export type OnRead = (read: number, all: number) => void;

/** The archive of a folder, from what was kept of it where something was. */
export function buildArchive(
  snapshot: Snapshot,
  kept: KeptArchive | null,
  onRead: OnRead = () => {},
): Archive {
  const texts = textsOf(snapshot);
  const held = texts.flatMap((file) => kept?.entryOf(file) ?? []);
  const heldIds = new Set(held.map(({ article }) => article.id));
  const { entries, broken } = readFiles(
    texts.filter(({ id }) => !heldIds.has(id)),
    onRead,
  );
  const corpus = kept === null ? corpusOf(entries) : restoreCorpus(held, kept.engine, entries);
  const isBroken = new Set(broken.map(({ id }) => id));
  const read = texts.filter(({ id }) => !isBroken.has(id));
  return { corpus, hashes: new Map(read.map(({ id, hash }) => [id, hash])), broken };
}

/** A change of the folder, still to be made in the corpus. */
export interface ArchiveChange {
  readonly removed: readonly string[];
  /** Files that are new or have another text now. */
  readonly added: readonly FileText[];
}

/** What differs between an archive and what its folder holds now. A broken file is not tried again as it is. */
export function compareArchive({ hashes, broken }: Archive, now: Snapshot): ArchiveChange {
  const texts = textsOf(now);
  const ids = new Set(texts.map(({ id }) => id));
  const tried = new Map(broken.map(({ file, hash }) => [file, hash]));
  return {
    removed: [...hashes.keys()].filter((id) => !ids.has(id)),
    added: texts.filter(({ id, hash, file }) => hashes.get(id) !== hash && tried.get(file) !== hash),
  };
}

/** Makes a change, or a part of it; a file that is no article any more takes its article away. */
export function changeArchive(archive: Archive, { removed, added }: ArchiveChange): Archive {
  const { entries, broken } = readFiles(added, () => {});
  const gone = [...removed, ...broken.map(({ id }) => id)];
  const hashes = new Map([...archive.hashes, ...added.map(({ id, hash }) => [id, hash] as const)]);
  for (const id of gone) hashes.delete(id);
  const tried = new Set([...removed, ...added.map(({ id }) => id)]);
  return {
    corpus: changeCorpus(archive.corpus, { removed: gone, added: entries }),
    hashes,
    broken: [...archive.broken.filter(({ id }) => !tried.has(id)), ...broken],
  };
}

/** Everything that is wrong with the folder, in the order of the files' names. */
export function faultsOf({ broken }: Archive, { files, faults }: Snapshot): readonly FileFault[] {
  const isThere = new Set(files.map(({ file }) => file));
  return [
    ...faults,
    ...files.filter((file) => file.kind === 'fault'),
    ...broken.filter(({ file }) => isThere.has(file)),
  ]
    .map(({ file, problem, remedy }) => ({ file, problem, remedy }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** "sommet.md: it is not UTF-8; save it again with the encoding UTF-8." */
export function sayFault({ file, problem, remedy }: FileFault): string {
  return `${file}: ${problem}; ${remedy}.`;
}

function textsOf({ files }: Snapshot): readonly FileText[] {
  return files.flatMap((file) => (file.kind === 'text' ? file : []));
}

function readFiles(
  files: readonly FileText[],
  onRead: OnRead,
): { readonly entries: readonly CorpusEntry[]; readonly broken: readonly BrokenFile[] } {
  const entries: CorpusEntry[] = [];
  const broken: BrokenFile[] = [];
  files.forEach(({ file, id, content, hash }, at) => {
    const parsed = parseArticleFile(id, content);
    if (parsed.kind === 'article') entries.push(readEntry(parsed.article));
    else broken.push({ file, id, hash, problem: parsed.problem, remedy: parsed.remedy });
    onRead(at + 1, files.length);
  });
  return { entries, broken };
}
