// A folder of articles in, its archive out: from the cache where there is one that holds, else read anew and kept for the
// next time.
import { statSync } from 'node:fs';
import type { FileFault } from '../articles/load-articles.ts';
import { type Archive, buildArchive, faultsOf, type KeptArchive } from './archive.ts';
import { cacheFileOf, readCache, writeCache } from './cache-file.ts';
import { codeVersion } from './code-version.ts';
import { type Snapshot, takeSnapshot } from './snapshot.ts';

export interface ArchiveOptions {
  readonly articlesFolder: string;
  /** Where readings and index are kept; null: nowhere. */
  readonly cacheFolder: string | null;
  /** Told in one sentence what an operator may want to know. */
  readonly tell: (sentence: string) => void;
  /** Told how far it is when many articles must be read. */
  readonly onRead?: (read: number, all: number) => void;
}

export interface OpenedArchive {
  readonly archive: Archive;
  readonly snapshot: Snapshot;
  readonly faults: readonly FileFault[];
  /** Keeps an archive of this folder for the next start. */
  readonly keep: (archive: Archive) => void;
}

/** Fewer articles are read as fast as they are looked up. */
const WORTH_KEEPING = 25;

/** Null where there is no such folder: then the call was wrong, not a file. */
export function openArchive({
  articlesFolder,
  cacheFolder,
  tell,
  onRead,
}: ArchiveOptions): OpenedArchive | null {
  if (!isFolder(articlesFolder)) return null;
  const snapshot = takeSnapshot(articlesFolder);
  const isKept = cacheFolder !== null && snapshot.files.length >= WORTH_KEEPING;
  const version = isKept ? codeVersion() : '';
  const file = isKept ? cacheFileOf(articlesFolder, cacheFolder) : '';
  const keep = (archive: Archive): void => {
    if (!isKept) return;
    try {
      writeCache(file, version, archive);
    } catch (error) {
      tell(`the cache "${file}" cannot be written (${error instanceof Error ? error.message : error}).`);
    }
  };
  const kept = isKept ? lookUp(file, version, tell) : null;
  let read = 0;
  const archive = buildArchive(snapshot, kept, (at, all) => {
    read = at;
    onRead?.(at, all);
  });
  const isStale =
    read > archive.broken.length || (kept !== null && kept.count !== archive.corpus.entries.length);
  if (isStale || kept === null) keep(archive);
  return { archive, snapshot, faults: faultsOf(archive, snapshot), keep };
}

function lookUp(file: string, version: string, tell: ArchiveOptions['tell']): KeptArchive | null {
  const reading = readCache(file, version);
  if (reading.kind === 'useless') {
    tell(`the cache "${file}" is not used, for ${reading.reason}; it is written anew.`);
  }
  return reading.kind === 'kept' ? reading.kept : null;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
