// Who may ask the page's process, and what the page may ask: hosts, origins, the policy, bodies, files and their size.
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ChannelJson } from '../../src/playground/channel-json.ts';
import { createPageApp } from '../../src/playground/page-app.ts';
import { desk } from './page-desk.ts';

const folder = new URL('../../dist/playground/', import.meta.url);
const app = createPageApp({ desk: () => desk, isConnected: false, folder });
const own = { host: '127.0.0.1:3000' };

function get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return Promise.resolve(app.request(path, { headers: { ...own, ...headers } }));
}

function post(path: string, body: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  const all = { ...own, 'content-type': 'application/json', ...headers };
  return Promise.resolve(app.request(path, { method: 'POST', body, headers: all }));
}

const who = JSON.stringify({
  type: 2,
  data: { name: 'ask', options: [{ name: 'question', type: 3, value: 'pont' }] },
});

describe('hosts and origins', () => {
  it.each(['127.0.0.1:3000', '127.0.0.1', 'localhost:3000'])('lets the page in as %s', async (host) => {
    expect((await get('/', { host })).status).toBe(200);
    expect((await post('/interactions', who, { host, origin: `http://${host}` })).status).toBe(200);
  });

  it.each([
    { host: 'dixit.example' },
    { host: '127.0.0.1.evil.example:3000' },
    { host: 'localhost.evil.example' },
    { host: '192.168.1.4:3000' },
    { host: '' },
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'http://localhost:3000' },
    { origin: 'http://127.0.0.1:3001' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])('refuses %j before any route', async (headers) => {
    for (const response of [
      await get('/channel', headers),
      await post('/interactions', who, headers),
      await get('/nothing-here', headers),
    ]) {
      expect(response.status).toBe(403);
      expect(await response.text()).not.toContain('Dixit');
    }
  });

  it('lets a link from elsewhere open the page, and nothing more', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    expect((await get('/', headers)).status).toBe(200);
    expect((await post('/interactions', who, headers)).status).toBe(403);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])(
    'reads no %s, which a form elsewhere could send',
    async (type) => {
      expect((await post('/interactions', who, { 'content-type': type })).status).toBe(415);
    },
  );
});

describe('the policy', () => {
  it.each(['/', '/channel', '/assets/page/main.js', '/nothing-here'])('is strict on %s', async (path) => {
    const { headers } = await get(path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('files', () => {
  it.each([
    ['/', 'text/html'],
    ['/assets/page/main.js', 'text/javascript'],
    ['/assets/page/base.css', 'text/css'],
    ['/assets/page/icon.svg', 'image/svg+xml'],
    ['/assets/discord-json.js', 'text/javascript'],
    ['/readme', 'text/plain'],
  ])('serves %s as %s', async (path, type) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain(type);
  });

  it.each([
    '/assets/page-app.js',
    '/assets/../index.js',
    '/assets/page/..%2f..%2findex.js',
    '/assets/%2e%2e/index.js',
    '/assets/page/main.ts',
    '/assets/page/',
    '/assets/',
    '/.env',
    '/package.json',
  ])('serves nothing beside the page: %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it('are small: the page and all it loads stay within 150 kB', () => {
    const page = fileURLToPath(new URL('page/', folder));
    const sizes = readdirSync(page).map((name) => statSync(`${page}${name}`).size);
    const shared = statSync(fileURLToPath(new URL('discord-json.js', folder))).size;
    const total = sizes.reduce((sum, size) => sum + size, shared);
    expect(sizes.length).toBeGreaterThan(20);
    expect(total).toBeLessThanOrEqual(150_000);
  });
});

describe('the channel', () => {
  it('says what the corpus holds and offers three questions that find something', async () => {
    const channel = (await (await get('/channel')).json()) as ChannelJson;
    const { welcome } = channel;
    expect(welcome.articles).toBe(desk.corpus.entries.length);
    expect(welcome.from).toBe('2018-07-01');
    expect(welcome.examples).toHaveLength(3);
    for (const { command, option } of welcome.examples) {
      const declared = desk.commands.find(({ name }) => name === command);
      expect(declared?.options.map(({ name }) => name)).toContain(option?.name);
      const answer = declared?.run({ [option?.name ?? '']: option?.value ?? '' }, desk.corpus);
      expect(answer?.kind).not.toBe('nothing');
      expect(answer?.kind).not.toBe('invalid');
    }
  });

  it('offers every command, and the check on any message', async () => {
    const { commands } = (await (await get('/channel')).json()) as ChannelJson;
    const names = commands.filter(({ type }) => (type ?? 1) === 1).map(({ name }) => name);
    expect(names).toEqual(desk.commands.map(({ name }) => name));
    expect(
      commands.filter(({ type }) => type === 3).map((command) => command.name_localizations?.fr),
    ).toEqual(['Vérifier cette citation']);
  });
});

describe('bodies', () => {
  it.each([
    ['/interactions', '{'],
    ['/interactions', '{"type":99}'],
    ['/messages', '{}'],
    ['/messages', '[]'],
    ['/markdown', '{"texts":[1]}'],
    ['/markdown', 'null'],
  ])('that %s cannot read are refused: %s', async (path, body) => {
    expect((await post(path, body)).status).toBe(400);
  });

  it('that are too large are refused', async () => {
    const body = JSON.stringify({ texts: ['x'.repeat(600_000)] });
    expect((await post('/markdown', body, { 'content-length': String(body.length) })).status).toBe(413);
  });

  it('with texts are read as Markdown, each for itself', async () => {
    const response = await post('/markdown', JSON.stringify({ texts: ['**a**', '- b'] }));
    const { marks } = (await response.json()) as { marks: { kind: string }[][] };
    expect(marks.map(([first]) => first?.kind)).toEqual(['paragraph', 'list']);
  });
});
