import { execFile } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { cacheFileOf } from '../../src/archive/cache-file.ts';
import { codeVersion, versionedRooms } from '../../src/archive/code-version.ts';
import { type ArticleFolder, articleFile, articleFolder, contentsOf, open } from './article-folder.ts';

const COUNT = 30;
const opened: ArticleFolder[] = [];
afterEach(() => {
  for (const folder of opened.splice(0)) folder.clear();
});

function folderOf(count = COUNT): ArticleFolder {
  const folder = articleFolder(count);
  opened.push(folder);
  return folder;
}

const fileOf = (folder: ArticleFolder) => cacheFileOf(folder.path, folder.cache);

describe('the cache', () => {
  it('gives what was read before, and nothing is read again', () => {
    const folder = folderOf();
    const first = open(folder);
    expect(first).toMatchObject({ read: COUNT, told: [] });
    const again = open(folder);
    expect(again).toMatchObject({ read: 0, told: [] });
    expect(contentsOf(again.corpus)).toEqual(contentsOf(first.corpus));
    expect(readdirSync(folder.cache)).toHaveLength(1);
  });

  it('takes over only what is still the same: other articles are read, gone ones are gone', () => {
    const folder = folderOf();
    open(folder);
    folder.write('n3', articleFile(3, 'La digue a cédé'));
    folder.write('late', articleFile(99));
    folder.write('broken', '---\ndate: hier\n---\n\nRien.\n');
    folder.remove('n5');
    const now = open(folder);
    expect(now).toMatchObject({ read: 3, faults: ['broken.md'], told: [] });
    expect(contentsOf(now.corpus)).toEqual(contentsOf(open(folder, null).corpus));
    // Kept again: but for the broken file, which has nothing to keep, all is there.
    expect(open(folder)).toMatchObject({ read: 1, faults: ['broken.md'] });
    expect(contentsOf(open(folder).corpus)).toEqual(contentsOf(now.corpus));
  });

  it('is not kept for a few articles', () => {
    const folder = folderOf(3);
    expect(open(folder)).toMatchObject({ read: 3, told: [] });
    expect(open(folder).read).toBe(3);
    expect(() => statSync(folder.cache)).toThrow('ENOENT');
  });

  it.each([
    ['its first byte', 0],
    ['its version', 20],
    ['its lengths', 50],
    ['its checksum', 66],
    ['the first reading', 100],
    ['a reading', 0.3],
    ['the index', 0.6],
    ['the end of the index', 0.9],
    ['its last byte', 1],
  ])('is written anew, with one line, when %s is damaged', (_, place) => {
    const folder = folderOf();
    const whole = contentsOf(open(folder).corpus);
    const bytes = readFileSync(fileOf(folder));
    const at =
      place === 1 ? bytes.length - 1 : place > 0 && place < 1 ? Math.floor(place * bytes.length) : place;
    bytes[at] = (bytes[at] ?? 0) ^ 0x55;
    writeFileSync(fileOf(folder), bytes);
    const mended = open(folder);
    expect(mended.told).toEqual([
      expect.stringMatching(/^the cache ".*" is not used, for it .*; it is written anew\.$/),
    ]);
    expect(mended.read).toBe(COUNT);
    expect(contentsOf(mended.corpus)).toEqual(whole);
    expect(open(folder)).toMatchObject({ read: 0, told: [] });
  });

  it.each([0, 10, 71, 72, 500, -8, -1])('is written anew when it ends at byte %i', (end) => {
    const folder = folderOf();
    open(folder);
    writeFileSync(fileOf(folder), readFileSync(fileOf(folder)).subarray(0, end === 0 ? 0 : end));
    expect(open(folder)).toMatchObject({ read: COUNT, told: [expect.stringContaining('is damaged')] });
    expect(open(folder)).toMatchObject({ read: 0, told: [] });
  });

  it('is written anew when another version of the program wrote it', () => {
    const folder = folderOf();
    open(folder);
    const bytes = readFileSync(fileOf(folder));
    bytes.write('0'.repeat(32), 16, 'latin1');
    writeFileSync(fileOf(folder), bytes);
    expect(open(folder)).toMatchObject({
      read: COUNT,
      told: [expect.stringContaining('it was written by another version of the program')],
    });
    expect(open(folder)).toMatchObject({ read: 0, told: [] });
  });

  it('may be impossible to read or to write: the articles are read all the same', () => {
    const folder = folderOf();
    writeFileSync(folder.cache, 'a file stands where the folder should be');
    expect(open(folder)).toMatchObject({
      read: COUNT,
      told: [expect.stringContaining('cannot be read'), expect.stringContaining('cannot be written')],
    });
    const other = folderOf();
    mkdirSync(fileOf(other), { recursive: true });
    const { read, told } = open(other);
    expect(read).toBe(COUNT);
    expect(told.length).toBeGreaterThan(0);
    expect(readdirSync(other.cache)).toHaveLength(1);
    chmodSync(other.cache, 0o700);
  });
});

describe('the version of a cache', () => {
  const source = fileURLToPath(new URL('../../src/', import.meta.url));
  const pathOf = (room: string) => (existsSync(join(source, room)) ? room : `${room}.ts`);
  const filesOf = (room: string): readonly string[] =>
    pathOf(room) === room
      ? readdirSync(join(source, room), { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('.ts'))
          .map((name) => join(room, name))
      : [pathOf(room)];

  it('is another when a file that reads or indexes is another, and only then', () => {
    const folder = folderOf(0);
    const copy = join(folder.cache, 'src');
    for (const room of versionedRooms)
      cpSync(join(source, pathOf(room)), join(copy, pathOf(room)), { recursive: true });
    const before = codeVersion(copy);
    expect(before).toMatch(/^[0-9a-f]{32}$/);
    for (const room of versionedRooms) {
      const [file = ''] = filesOf(room);
      const text = readFileSync(join(copy, file), 'utf8');
      writeFileSync(join(copy, file), `${text}// Another.\n`);
      expect(codeVersion(copy)).not.toBe(before);
      writeFileSync(join(copy, file), text);
    }
    mkdirSync(join(copy, 'discord'));
    writeFileSync(join(copy, 'discord', 'new.ts'), 'export {};\n');
    expect(codeVersion(copy)).toBe(before);
  });

  it('covers whatever the covered files import', () => {
    const imported = versionedRooms
      .flatMap(filesOf)
      .flatMap((file) =>
        [...readFileSync(join(source, file), 'utf8').matchAll(/from '(\.[^']+)'/g)].map(
          ([, path = '']) => join(dirname(file), path).split(sep)[0]?.replace(/\.ts$/, '') ?? '',
        ),
      );
    expect(new Set(imported)).toContain('languages');
    expect([...new Set(imported)].filter((room) => !versionedRooms.some((one) => one === room))).toEqual([]);
  });
});

describe('the built program', () => {
  const run = promisify(execFile);
  const program = fileURLToPath(new URL('../../dist/index.js', import.meta.url));
  const ask = async (folder: ArticleFolder) => {
    const args = [program, 'ask', 'Quand rouvre le quai numéro 7 ?', '--json', '--data', folder.path];
    const env = { PATH: process.env.PATH, DIXIT_CACHE: folder.cache };
    const { stdout, stderr } = await run(process.execPath, args, { env });
    return { stdout, stderr };
  };

  it('answers the second time from the cache, which it leaves as it is', async () => {
    const folder = folderOf();
    const first = await ask(folder);
    const written = statSync(fileOf(folder));
    expect(await ask(folder)).toEqual(first);
    expect(first.stderr).toBe('');
    expect(statSync(fileOf(folder))).toMatchObject({ ino: written.ino, mtimeMs: written.mtimeMs });
    expect(open(folder, null).read).toBe(COUNT);
  });

  it('may run several times at once on a cache that is not there yet, or damaged', async () => {
    const folder = folderOf();
    const all = await Promise.all([ask(folder), ask(folder), ask(folder)]);
    expect(new Set(all.map(({ stdout }) => stdout)).size).toBe(1);
    writeFileSync(fileOf(folder), 'no cache');
    const again = await Promise.all([ask(folder), ask(folder), ask(folder)]);
    expect(new Set(again.map(({ stdout }) => stdout))).toEqual(new Set([all[0]?.stdout]));
    expect((await ask(folder)).stderr).toBe('');
    expect(readdirSync(folder.cache)).toHaveLength(1);
  });
});
