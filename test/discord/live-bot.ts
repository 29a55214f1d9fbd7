// A bot that is online, for the tests of what can go wrong: the real discord.js over a false wire and a false gateway.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Client, RESTOptions } from 'discord.js';
import { expect } from 'vitest';
import { createClient } from '../../src/discord/client.ts';
import type { Desk } from '../../src/discord/desk.ts';
import { type DiscordEdge, goOnline } from '../../src/discord/start.ts';
import { broken, echo, type LogLine, testDesk } from './desks.ts';
import { type FalseGateway, openGateway } from './false-gateway.ts';
import { BOT_ID, rawMessage, rawSlash, rawUser } from './wire.ts';

type Init = Parameters<RESTOptions['makeRequest']>[1];

/** What Discord says to an answer; null lets it through. May throw, as a broken connection does. */
export type Trouble = (attempt: number, init: Init) => Promise<Response | null> | Response | null;

export interface Bot {
  readonly gateway: FalseGateway;
  readonly client: Client;
  readonly edge: DiscordEdge;
  readonly log: readonly LogLine[];
  /** Bodies of the answers that Discord took, and how many it was sent. */
  readonly taken: readonly unknown[];
  readonly attempts: () => number;
  /** `/echo words`, as the gateway delivers it. */
  readonly ask: (words: string, name?: string) => void;
  readonly answered: (count: number) => Promise<void>;
}

/** What is open, to be closed after each test. */
export const opened: (() => Promise<unknown>)[] = [];
export async function closeAll(): Promise<void> {
  for (const close of opened.splice(0).reverse()) await close();
}

export interface Given {
  readonly trouble?: Trouble;
  readonly desk?: Partial<Desk>;
  readonly isRegistrationRefused?: boolean;
  /** Milliseconds after which discord.js gives a request up. */
  readonly timeout?: number;
  /** Milliseconds between heartbeats; Discord's own unless given. */
  readonly heartbeat?: number;
}

/** Online in the false gateway, with the commands `echo` and `broken`. */
export async function goLive(given: Given = {}): Promise<Bot> {
  const gateway = await openGateway(given.heartbeat);
  opened.push(gateway.close);
  const { desk: base, log } = testDesk([echo, broken]);
  const taken: unknown[] = [];
  let attempts = 0;
  const makeRequest: RESTOptions['makeRequest'] = async (url, init) => {
    const { pathname } = new URL(url);
    if (pathname.endsWith('/gateway/bot')) return Response.json(gatewayInformation(gateway.url));
    if (pathname.endsWith('/commands')) {
      return given.isRegistrationRefused === true ? refusal(403, 50_001) : Response.json([]);
    }
    attempts += 1;
    const said = await given.trouble?.(attempts, init);
    if (said) return said;
    taken.push(JSON.parse(String(init.body)));
    if (pathname.endsWith('/callback')) return new Response(null, { status: 204 });
    return Response.json(rawMessage({ author: rawUser({ id: BOT_ID, bot: true }) }));
  };
  const client = createClient('https://discord.invalid/api', {
    makeRequest,
    ...(given.timeout === undefined ? {} : { timeout: given.timeout }),
  });
  client.options.waitGuildTimeout = 0;
  // Discord lets a bot identify every five seconds.
  const buildIdentifyThrottler = async () => ({ waitForIdentify: async () => {} });
  client.options.ws = { ...client.options.ws, buildIdentifyThrottler };
  const desk: Desk = { ...base, ...given.desk };
  const edge = await goOnline(client, 'a.false.token', () => desk);
  opened.push(edge.stop);
  return {
    gateway,
    client,
    edge,
    log,
    taken,
    attempts: () => attempts,
    ask: (words, name = 'echo') => gateway.dispatch('INTERACTION_CREATE', rawSlash(name, { words })),
    answered: (count) => expect.poll(() => taken.length, { timeout: 4000, interval: 5 }).toBe(count),
  };
}

function gatewayInformation(url: string): object {
  const session_start_limit = { total: 1000, remaining: 999, reset_after: 1000, max_concurrency: 1 };
  return { url, shards: 1, session_start_limit };
}

/** Discord's refusal with a code of its own. */
export function refusal(status: number, code: number): Response {
  return Response.json({ code, message: 'refused' }, { status });
}

/** What the wire throws when the connection breaks. */
export function reset(code: string): never {
  throw Object.assign(new Error('other side closed'), { code });
}

/** Lines that tell of a fault. */
export function faultsIn(log: readonly LogLine[]): readonly string[] {
  return log.filter(({ level }) => level >= 40).map(({ level, msg }) => `${level} ${msg}`);
}

/** Time for whatever should not happen to happen. */
export const aWhile = (): Promise<void> => wait(60);

export async function expectStillAnswers({ ask, answered, taken }: Bot): Promise<void> {
  const before = taken.length;
  ask('encore');
  await answered(before + 1);
  expect(JSON.stringify(taken.at(-1))).toContain('encore');
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dixit-faults-'));
  opened.push(async () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
