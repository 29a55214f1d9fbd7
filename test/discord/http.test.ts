// HTTP interactions as Discord sends them: signed, over a real server and the real discord.js, with a false wire behind it.
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/index.ts';
import { createClient } from '../../src/discord/client.ts';
import type { Desk } from '../../src/discord/desk.ts';
import type { Abilities } from '../../src/discord/health.ts';
import { createHttpDoor } from '../../src/discord/http-door.ts';
import { createMetrics } from '../../src/discord/metrics.ts';
import { serveHttp } from '../../src/discord/serve-http.ts';
import { goOnline } from '../../src/discord/start.ts';
import { corpus } from '../fixtures/corpus.ts';
import { broken, echo, type LogLine, testDesk } from './desks.ts';
import { rawButton, rawSlash } from './wire.ts';

const keys = generateKeyPairSync('ed25519');
const strangersKeys = generateKeyPairSync('ed25519');
const publicKey = Buffer.from(keys.publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex');
const TIME = '1893456000';
const PING = JSON.stringify({ id: '1', type: 1, token: 'ping', version: 1 });

function signed(body: string, key: KeyObject = keys.privateKey, time = TIME): Record<string, string> {
  return {
    'content-type': 'application/json',
    'x-signature-ed25519': sign(null, Buffer.from(time + body), key).toString('hex'),
    'x-signature-timestamp': time,
  };
}

interface Callback {
  readonly type: number;
  readonly data?: {
    readonly flags?: number;
    readonly content?: string;
    readonly choices?: readonly object[];
    readonly components?: readonly object[];
  };
}

interface Site {
  readonly url: string;
  /** What went to Discord beside the responses. */
  readonly sent: readonly { readonly method: string; readonly path: string; readonly body: unknown }[];
  readonly log: readonly LogLine[];
  readonly post: (body: string, headers?: Record<string, string>) => Promise<Response>;
  readonly ask: (raw: object) => Promise<Callback>;
}

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

interface Given {
  readonly publicKey?: string | null;
  readonly abilities?: Partial<Abilities>;
  readonly desk?: Partial<Desk>;
}

async function serve(given: Given = {}): Promise<Site> {
  const sent: Site['sent'][number][] = [];
  const { desk: base, log } = testDesk([echo, broken]);
  const desk: Desk = { ...base, ...given.desk };
  const door = createHttpDoor(async (url, init) => {
    const path = new URL(url).pathname.replace(/^\/api\/v\d+/, '');
    sent.push({ method: init.method ?? 'GET', path, body: JSON.parse(String(init.body)) });
    return Response.json({ id: '1', channel_id: '2', author: { id: '3', username: 'Dixit' }, content: '' });
  });
  const client = createClient('https://discord.invalid/api', { makeRequest: door.makeRequest });
  const abilities = (): Abilities => ({
    articles: 3,
    isGatewayConnected: null,
    isEndpointReady: true,
    ...given.abilities,
  });
  const metrics = createMetrics(abilities);
  const server = await serveHttp({
    port: 0,
    publicKey: given.publicKey === undefined ? publicKey : given.publicKey,
    take: (raw) => door.take(raw, client),
    abilities,
    metrics,
    logger: desk.logger,
  });
  const edge = await goOnline(client, null, () => desk, metrics);
  open.push(async () => {
    await server.close(500);
    await edge.stop();
  });
  const url = `http://127.0.0.1:${server.port}`;
  const post: Site['post'] = (body, headers = signed(body)) =>
    fetch(`${url}/interactions`, { method: 'POST', body, headers });
  const ask: Site['ask'] = async (raw) => {
    const response = await post(JSON.stringify(raw));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    return (await response.json()) as Callback;
  };
  return { url, sent, log, post, ask };
}

describe('an interaction that came by HTTP', () => {
  it('is a PING, and is answered as one', async () => {
    const { post } = await serve();
    const response = await post(PING);
    expect([response.status, await response.json()]).toEqual([200, { type: 1 }]);
  });

  it('is a command, and is answered in the response, for the asker alone, as by the gateway', async () => {
    const { ask, sent, log } = await serve();
    const callback = await ask(rawSlash('echo', { words: 'pont' }, { locale: 'fr' }));
    expect(callback.type).toBe(4);
    expect(callback.data?.flags).toBe(64 | 32_768);
    expect(callback.data).toMatchObject({ allowed_mentions: { parse: [] } });
    expect(JSON.stringify(callback.data?.components)).toContain('pont');
    expect([sent, log]).toEqual([[], []]);
  });

  it('is an option being typed, and is given suggestions', async () => {
    const { ask } = await serve();
    const raw = rawSlash('echo', { words: 'po' }, { focused: 'words' });
    expect(await ask(raw)).toEqual({ type: 8, data: { choices: [{ name: 'po…', value: 'po' }] } });
  });

  it('is a button of an earlier version, and is told so', async () => {
    const { ask } = await serve();
    expect((await ask(rawButton('old:1'))).data?.content).toContain('This button no longer works.');
  });

  it('breaks something of ours, and is answered with the reference of the log', async () => {
    const { ask, log } = await serve();
    const { content } = (await ask(rawSlash('broken', { words: 'pont' }))).data ?? {};
    expect(content).toContain(`Reference: ${log[0]?.reference}`);
  });

  it('is answered beside others, each with its own words', async () => {
    const { ask } = await serve();
    const all = Array.from({ length: 24 }, (_, index) => `pont${index}x`);
    const callbacks = await Promise.all(all.map((words) => ask(rawSlash('echo', { words }))));
    for (const [index, words] of all.entries()) expect(JSON.stringify(callbacks[index])).toContain(words);
  });

  it('is pressed on Share: the press is answered in the response, the card follows by the webhook', async () => {
    const { ask, sent } = await serve({ desk: { corpus, commands } });
    const card = (await ask(rawSlash('summary', {}))).data?.components ?? [];
    const share = /"custom_id":"(?<id>1s[^"]+)"/.exec(JSON.stringify(card))?.groups?.id ?? 'no button';
    const callback = await ask(rawButton(share, {}, { flags: 64, components: card }));
    expect(callback.type).toBe(7);
    await expect.poll(() => sent.length).toBe(1);
    expect(sent[0]?.path).toMatch(/^\/webhooks\/\d+\/token-\d+$/);
    expect(JSON.stringify(sent[0]?.body)).toContain('Odile');
  });

  it.each<[string, (body: string) => Record<string, string>]>([
    ['of a stranger', (body) => signed(body, strangersKeys.privateKey)],
    ['of another body', () => signed('{"type":1,"id":"2"}')],
    ['of another time', (body) => ({ ...signed(body), 'x-signature-timestamp': '1893456001' })],
    ['that is no signature', (body) => ({ ...signed(body), 'x-signature-ed25519': 'not hex' })],
    ['that is too short', (body) => ({ ...signed(body), 'x-signature-ed25519': 'ab' })],
    ['that is missing', () => ({ 'x-signature-timestamp': TIME })],
    ['without its time', (body) => ({ 'x-signature-ed25519': signed(body)['x-signature-ed25519'] ?? '' })],
  ])('is refused with a signature %s', async (_case, headers) => {
    const { post } = await serve();
    expect((await post(PING, headers(PING))).status).toBe(401);
  });

  it.each([
    ['no JSON', 'ping', 400],
    ['no interaction', '{"op":1}', 400],
    ['an interaction without an id', '{"type":2}', 400],
    ['a type that nobody knows', '{"type":9,"id":"1"}', 400],
    ['far too large', `{"type":1,"pad":"${'x'.repeat(600_000)}"}`, 413],
  ])('is refused, though signed, where it is %s', async (_case, body, status) => {
    const { post } = await serve();
    expect((await post(body)).status).toBe(status);
  });

  it('is not taken where there is no public key', async () => {
    const { post } = await serve({ publicKey: null });
    expect((await post(PING)).status).toBe(404);
  });
});

describe('/healthz', () => {
  it.each<[number, string, Partial<Abilities>]>([
    [200, 'the endpoint is ready', {}],
    [200, 'the gateway stands', { isGatewayConnected: true, isEndpointReady: null }],
    [200, 'the gateway is lost and the endpoint is ready', { isGatewayConnected: false }],
    [503, 'the gateway is lost', { isGatewayConnected: false, isEndpointReady: null }],
    [503, 'there is no way in', { isEndpointReady: null }],
    [503, 'the articles are not read yet', { articles: null }],
  ])('is %i where %s', async (status, _case, abilities) => {
    const { url } = await serve({ abilities });
    const response = await fetch(`${url}/healthz`);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({
      status: status === 200 ? 'ok' : 'unavailable',
      ...abilities,
    });
  });
});

describe('/metrics', () => {
  it('tells interactions by command and outcome, how long they took, the corpus and the ways in', async () => {
    const { url, ask } = await serve();
    await ask(rawSlash('echo', { words: 'pont' }));
    await ask(rawSlash('echo', { words: 'quai' }));
    await ask(rawSlash('broken', { words: 'pont' }));
    await ask(rawSlash('made-up', { words: 'pont' }));
    await ask(rawSlash('echo', { words: 'po' }, { focused: 'words' }));
    await ask(rawButton('old:1'));
    const page = async () => (await fetch(`${url}/metrics`)).text();
    await expect.poll(page).toContain('kind="button",command="other",outcome="answered"} 1');
    const lines = (await page()).split('\n').filter((line) => line.startsWith('dixit_'));
    expect(lines.filter((line) => !line.startsWith('dixit_interaction_duration'))).toEqual([
      'dixit_interactions_total{kind="command",command="echo",outcome="answered"} 2',
      'dixit_interactions_total{kind="command",command="broken",outcome="failed"} 1',
      'dixit_interactions_total{kind="command",command="other",outcome="answered"} 1',
      'dixit_interactions_total{kind="suggestion",command="echo",outcome="answered"} 1',
      'dixit_interactions_total{kind="button",command="other",outcome="answered"} 1',
      'dixit_articles 3',
      'dixit_gateway_connected 0',
      'dixit_endpoint_ready 1',
    ]);
    expect(lines).toContain('dixit_interaction_duration_seconds_count{kind="command"} 4');
    expect(await page()).not.toContain('pont');
  });

  it('has the form that Prometheus reads', async () => {
    const { url } = await serve();
    const response = await fetch(`${url}/metrics`);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    for (const line of (await response.text()).split('\n')) {
      expect(line).toMatch(/^(?:#.*|\w+(?:\{(?:\w+="[^"]*",?)*\})? [-+.e\dNaInf]+|)$/);
    }
  });
});

describe('the server', () => {
  it('says in one sentence why it cannot listen', async () => {
    const { url } = await serve();
    const port = Number(new URL(url).port);
    const { desk } = testDesk([]);
    const abilities = (): Abilities => ({ articles: 0, isGatewayConnected: null, isEndpointReady: null });
    const again = serveHttp({
      port,
      publicKey: null,
      take: async () => null,
      abilities,
      metrics: createMetrics(abilities),
      logger: desk.logger,
    });
    await expect(again).rejects.toThrow(
      new RegExp(`^DIXIT_HTTP_PORT ${port} cannot be served: .+EADDRINUSE`),
    );
  });
});
