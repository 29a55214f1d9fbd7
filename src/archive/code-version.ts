// The program's own files in, a name for what they make of an article out: another name whenever the code that reads and
// indexes, a library or Node is another. Nobody has to remember to count it up.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The rooms on which readings and index depend, and files that are rooms of their own; none of them knows any other. */
export const versionedRooms = ['archive', 'articles', 'index', 'languages', 'reading', 'remember'] as const;

/** Beside this file lie the rooms, compiled or not, and above them what says which libraries are there. */
const source = fileURLToPath(new URL('..', import.meta.url));
/** npm writes down the versions that it installed; where that is missing, what was asked for must do. */
const librariesFiles = ['../node_modules/.package-lock.json', '../package.json'];

/** "a1b2…", 32 characters; `rooms` lies in the folder given. */
export function codeVersion(rooms: string = source): string {
  const hash = createHash('sha256');
  // Rows of numbers are kept in the machine's own order of bytes.
  hash.update(`${process.version} ${process.arch}\n`);
  for (const room of versionedRooms) {
    for (const file of filesOf(room, rooms)) hash.update(`${file}\n`).update(readFileSync(join(rooms, file)));
  }
  hash.update(librariesOf(rooms));
  return hash.digest('hex').slice(0, 32);
}

function filesOf(room: string, rooms: string): readonly string[] {
  const single = ['js', 'ts']
    .map((ending) => `${room}.${ending}`)
    .filter((file) => existsSync(join(rooms, file)));
  if (single.length > 0) return single;
  return readdirSync(join(rooms, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:js|ts)$/.test(file))
    .sort()
    .map((file) => join(room, file));
}

function librariesOf(rooms: string): string {
  for (const file of librariesFiles) {
    try {
      return readFileSync(join(rooms, file), 'utf8');
    } catch {
      // The next one is tried.
    }
  }
  return '';
}
