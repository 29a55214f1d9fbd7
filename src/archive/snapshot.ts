// A folder in, the text of every article file below it out, as it lies there now. Reads the disk; understands no article.
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleFault } from '../articles/article-file.ts';
import { type FileFault, findArticleFiles, readTextFile } from '../articles/load-articles.ts';

export interface FileText {
  /** Path inside the folder. */
  readonly file: string;
  /** The article's id. */
  readonly id: string;
  readonly content: string;
  /** Equal for equal contents. */
  readonly hash: string;
}

type Unreadable = ArticleFault & { readonly kind: 'fault'; readonly file: string; readonly id: string };
/** When the file was last written, as the disk has it; -1 where it does not say. */
type Modified = { readonly modified: number };

/** What a folder held when it was read. */
export interface Snapshot {
  readonly files: readonly (Modified & ((FileText & { readonly kind: 'text' }) | Unreadable))[];
  /** Of the folder, and of files whose id another has. */
  readonly faults: readonly FileFault[];
}

/**
 * Reads the folder. With what it held before, only the files named in `changed` and new ones are read again; a folder of
 * many articles is read once.
 */
export function takeSnapshot(
  directory: string,
  before?: { readonly snapshot: Snapshot; readonly changed: ReadonlySet<string> },
): Snapshot {
  const { files, faults } = findArticleFiles(directory);
  const known = new Map(before?.snapshot.files.map((one) => [one.file, one]));
  return {
    files: files.map(({ file, id }) => {
      const held = before?.changed.has(file) === true ? undefined : known.get(file);
      return held ?? readFile(directory, file, id);
    }),
    faults,
  };
}

function readFile(directory: string, file: string, id: string): Snapshot['files'][number] {
  const path = join(directory, file);
  // Asked first: what is written in between is news then, and read again.
  const modified = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? -1;
  const read = readTextFile(path);
  if (read.kind === 'fault') return { ...read, file, id, modified };
  return { kind: 'text', file, id, modified, content: read.text, hash: hashOf(read.text) };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}
