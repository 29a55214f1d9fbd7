// Guards the direction of imports: which room may know which, and which room alone knows a library.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const source = fileURLToPath(new URL('../src', import.meta.url));

/** Rooms a room may import beside itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  articles: ['remember'],
  languages: ['remember'],
  reading: ['remember', 'articles', 'languages'],
  index: ['remember', 'articles', 'languages', 'reading'],
  archive: ['remember', 'articles', 'languages', 'reading', 'index'],
  answers: ['remember', 'articles', 'languages', 'reading', 'index'],
  commands: ['remember', 'articles', 'languages', 'reading', 'index', 'answers'],
  replies: ['remember', 'articles', 'languages', 'reading', 'index', 'answers'],
  storage: [],
  discord: [
    'remember',
    'articles',
    'languages',
    'reading',
    'index',
    'answers',
    'commands',
    'replies',
    'storage',
  ],
  terminal: [
    'remember',
    'articles',
    'languages',
    'reading',
    'index',
    'archive',
    'answers',
    'commands',
    'replies',
  ],
  playground: [
    'remember',
    'articles',
    'languages',
    'reading',
    'index',
    'answers',
    'commands',
    'replies',
    'discord',
  ],
  settings: [],
  remember: [],
  start: [
    'articles',
    'index',
    'archive',
    'commands',
    'storage',
    'discord',
    'playground',
    'terminal',
    'settings',
  ],
};

/** What the page may take from the Discord room: what turns values into Discord's JSON, and nothing that goes online. */
const pureDiscord = [
  'desk',
  'draft',
  'message',
  'message-command',
  'phrases',
  'press',
  'question',
  'question-locale',
  'register',
  'suggest',
  'visibility',
];
/** What the page's code in the browser may take from beside it. */
const sharedWithPage = ['channel-json', 'discord-json', 'marks'];

/** Libraries that are known to these rooms alone. */
const owners: Readonly<Record<string, readonly string[]>> = {
  'discord.js': ['discord'],
  'prom-client': ['discord'],
  yaml: ['articles'],
  dotenv: ['start'],
  'env-paths': ['start'],
  chokidar: ['archive'],
  kysely: ['storage'],
  '@libsql/client': ['storage'],
  hono: ['discord', 'playground'],
  '@hono/node-server': ['discord', 'playground'],
  'discord-markdown-parser': ['playground'],
};

/** Rooms without effects may import no module of Node at all. Files of `articles` named here do its reading and writing. */
const pureRooms = ['remember', 'articles', 'languages', 'reading', 'index', 'answers', 'commands', 'replies'];
const effectFiles = ['articles/load-articles.ts', 'articles/import-file.ts'];
const impureWords = /\bDate\.now\(|\bnew Date\(\)|\bprocess\.|\bMath\.random\(|\bperformance\.|\bconsole\./;

interface SourceFile {
  readonly path: string;
  readonly room: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const files: readonly SourceFile[] = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => {
    const text = readFileSync(join(source, name), 'utf8');
    const specifiers = text.matchAll(
      /(?:^|\n)\s*(?:import|export)\b(?:[^'";]*?\bfrom)?\s*['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g,
    );
    return {
      path: name.split(sep).join('/'),
      room: roomOf(name),
      text,
      imports: [...specifiers].map((match) => match[1] ?? match[2] ?? ''),
    };
  });

/** `index/corpus.ts` lies in room `index`; `index.ts`, the start, in `start`; `settings.ts` in `settings`. */
function roomOf(name: string): string {
  const [first, ...rest] = name.split(sep);
  if (rest.length > 0) return first ?? '';
  return first === 'index.ts' ? 'start' : (first ?? '').replace(/\.ts$/, '');
}

/** `hono/body-limit` and `hono` are one library. */
function packageOf(specifier: string): string {
  const [scope = '', name = ''] = specifier.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

function importedRoom(file: SourceFile, specifier: string): string {
  return roomOf(relative(source, resolve(source, dirname(file.path), specifier)));
}

describe('the rooms', () => {
  it('are all in the table', () => {
    expect([...new Set(files.map((file) => file.room))].filter((room) => !(room in allowed))).toEqual([]);
    expect(files.length).toBeGreaterThan(20);
  });

  it('import only what the table allows', () => {
    const faults = files.flatMap((file) =>
      file.imports
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => importedRoom(file, specifier))
        .filter((room) => room !== file.room && !(allowed[file.room] ?? []).includes(room))
        .map((room) => `${file.path} imports ${room}`),
    );
    expect(faults).toEqual([]);
  });

  it('let the page take from Discord only what turns values into its JSON', () => {
    const faults = files
      .filter((file) => file.room === 'playground')
      .flatMap((file) => file.imports.map((name) => ({ file, name })))
      .filter(({ name }) => name.startsWith('../discord/'))
      .filter(({ name }) => !pureDiscord.includes(name.replace(/^.*\/|\.ts$/g, '')))
      .map(({ file, name }) => `${file.path} imports ${name}`);
    expect(faults).toEqual([]);
  });

  it('keep what runs in the browser apart from what runs in the process', () => {
    const faults = files
      .filter((file) => file.path.startsWith('playground/page/'))
      .flatMap((file) => file.imports.map((name) => ({ file, name })))
      .filter(({ name }) => !/^\.\/[a-z-]+\.ts$/.test(name))
      .filter(({ name }) => !sharedWithPage.some((shared) => name === `../${shared}.ts`))
      .map(({ file, name }) => `${file.path} imports ${name}`);
    expect(faults).toEqual([]);
  });

  it('name imported files with their extension', () => {
    const bare = files.flatMap((file) =>
      file.imports
        .filter((name) => name.startsWith('.') && !name.endsWith('.ts'))
        .map((name) => `${file.path}: ${name}`),
    );
    expect(bare).toEqual([]);
  });

  it('leave each library to the rooms that own it', () => {
    const faults = files.flatMap((file) =>
      file.imports
        .filter((name) => !(owners[packageOf(name)] ?? [file.room]).includes(file.room))
        .map((name) => `${file.path} imports ${name}`),
    );
    expect(faults).toEqual([]);
  });

  it('keep effects at the edges: from Article to Reply no clock, file, network, environment or log line', () => {
    const faults = files
      .filter((file) => pureRooms.includes(file.room) && !effectFiles.includes(file.path))
      .filter((file) => file.imports.some((name) => name.startsWith('node:')) || impureWords.test(file.text))
      .map((file) => file.path);
    expect(faults).toEqual([]);
  });
});
