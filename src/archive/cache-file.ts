// The cache of one folder's readings and index on the disk. It is only a cache: whatever is wrong with it, it is as if there
// were none. Written beside its place and moved there in one step, so that no process ever reads half a file.
import { createHash, randomUUID } from 'node:crypto';
import { closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Archive, KeptArchive } from './archive.ts';
import { packArchive, unpackArchive } from './pack-archive.ts';

export type CacheReading =
  | { readonly kind: 'kept'; readonly kept: KeptArchive }
  /** There is none yet. */
  | { readonly kind: 'missing' }
  /** One clause that says why: "it was written by another version of the program". */
  | { readonly kind: 'useless'; readonly reason: string };

const MAGIC = 'DIXIT ARCHIVE 1\n';
const VERSION_LENGTH = 32;
/** The mark, the version, the lengths of both parts and the checksum of all that follows. In bytes, a multiple of 8. */
const HEADER = MAGIC.length + VERSION_LENGTH + 3 * Float64Array.BYTES_PER_ELEMENT;

/** Each folder of articles has a file of its own, named after where it lies. */
export function cacheFileOf(articles: string, cacheFolder: string): string {
  const place = createHash('sha256').update(resolve(articles)).digest('hex').slice(0, 16);
  return join(cacheFolder, `${place}.cache`);
}

export function readCache(file: string, version: string): CacheReading {
  let descriptor: number;
  try {
    descriptor = openSync(file, 'r');
  } catch (error) {
    if (isMissing(error)) return { kind: 'missing' };
    return { kind: 'useless', reason: `it cannot be read (${codeOf(error)})` };
  }
  try {
    return readOpen(descriptor, version);
  } catch (error) {
    return {
      kind: 'useless',
      reason: `it is damaged (${error instanceof Error ? error.message : 'unknown'})`,
    };
  } finally {
    closeSync(descriptor);
  }
}

function readOpen(descriptor: number, version: string): CacheReading {
  const { size } = fstatSync(descriptor);
  if (size < HEADER) return { kind: 'useless', reason: 'it is damaged (it ends too early)' };
  const header = readBytes(descriptor, HEADER);
  const written = header.toString('latin1', 0, MAGIC.length + VERSION_LENGTH);
  if (!written.startsWith(MAGIC))
    return { kind: 'useless', reason: 'it is damaged (it does not begin as one)' };
  if (written.slice(MAGIC.length) !== version) {
    return { kind: 'useless', reason: 'it was written by another version of the program' };
  }
  const [entries = 0, engine = 0, checksum = 0] = [0, 8, 16].map((at) =>
    header.readDoubleLE(MAGIC.length + VERSION_LENGTH + at),
  );
  if (HEADER + entries + engine !== size)
    return { kind: 'useless', reason: 'it is damaged (its length is wrong)' };
  // Each part has a buffer of its own: the first may be forgotten once it is read.
  const parts = [readBytes(descriptor, entries), readBytes(descriptor, engine)] as const;
  if (crc32(parts[1], crc32(parts[0])) !== checksum) {
    return { kind: 'useless', reason: 'it is damaged (its checksum is wrong)' };
  }
  return { kind: 'kept', kept: unpackArchive(...parts) };
}

function readBytes(descriptor: number, length: number): Buffer {
  // A buffer of the pool would not begin at a multiple of 8.
  const bytes = Buffer.allocUnsafeSlow(length);
  for (let at = 0; at < length; ) {
    const read = readSync(descriptor, bytes, at, length - at, null);
    if (read === 0) throw new Error('it ends too early');
    at += read;
  }
  return bytes;
}

/** Throws where it cannot be written; what stood there before is then still there. */
export function writeCache(file: string, version: string, archive: Archive): void {
  const { entries, engine } = packArchive(archive);
  // The checksum of some empty pieces is 0, whatever came before.
  const pieces = [...entries, ...engine].filter(({ byteLength }) => byteLength > 0);
  const header = Buffer.alloc(HEADER);
  header.write(MAGIC + version, 'latin1');
  const numbers = [sizeOf(entries), sizeOf(engine), pieces.reduce((sum, piece) => crc32(piece, sum), 0)];
  numbers.forEach((number, at) => {
    header.writeDoubleLE(number, MAGIC.length + VERSION_LENGTH + 8 * at);
  });
  mkdirSync(dirname(file), { recursive: true });
  const draft = join(dirname(file), `.${basename(file)}.${randomUUID()}`);
  try {
    const descriptor = openSync(draft, 'wx', 0o600);
    try {
      for (const piece of [header, ...pieces]) writeWhole(descriptor, piece);
    } finally {
      closeSync(descriptor);
    }
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

function writeWhole(descriptor: number, piece: Uint8Array): void {
  for (let at = 0; at < piece.byteLength; ) at += writeSync(descriptor, piece, at);
}

function sizeOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { byteLength }) => sum + byteLength, 0);
}

function isMissing(error: unknown): boolean {
  return codeOf(error) === 'ENOENT';
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
}
