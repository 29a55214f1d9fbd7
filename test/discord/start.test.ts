import type { Client } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createClient, INTENTS } from '../../src/discord/client.ts';
import { goOnline, listen } from '../../src/discord/start.ts';
import { echo, testDesk } from './desks.ts';
import { openWire, rawSlash, refusal } from './wire.ts';

const privileged = (1 << 1) | (1 << 8) | (1 << 15);

describe('the client', () => {
  it('asks for no privileged intent', () => {
    expect(INTENTS.reduce((bits, intent) => bits | intent, 0) & privileged).toBe(0);
    expect(createClient('https://discord.invalid/api').options.intents.bitfield & privileged).toBe(0);
  });

  it('pings nobody, also where a message forgets to say so', () => {
    expect(createClient('https://discord.invalid/api').options.allowedMentions).toEqual({
      parse: [],
      repliedUser: false,
    });
  });

  it('speaks to the address it was given', () => {
    expect(createClient('https://discord.invalid/api').options.rest?.api).toBe('https://discord.invalid/api');
  });
});

describe('a login that fails', () => {
  it('says in one sentence that the token is refused', async () => {
    const { client } = openWire(() => refusal(401, 0, '401: Unauthorized'));
    await expect(goOnline(client, 'wrong', testDesk([echo]).desk)).rejects.toThrow(
      /^Discord refuses the token: copy it again .+ into DISCORD_TOKEN\.$/,
    );
  });

  it('says in one sentence where it tried and why it did not get in', async () => {
    const { client } = openWire(() => refusal(503, 0, 'upstream connect error'));
    await expect(goOnline(client, 'right', testDesk([echo]).desk)).rejects.toThrow(
      /^The bot could not log in to Discord at "https:\/\/discord\.invalid\/api": [^\n]+ Check the network, [^\n]+\.$/,
    );
  });

  it('leaves no listener of the process behind', async () => {
    const before = process.listenerCount('unhandledRejection');
    const { client } = openWire(() => refusal(401, 0));
    await expect(goOnline(client, 'wrong', testDesk([echo]).desk)).rejects.toThrow();
    expect(process.listenerCount('unhandledRejection')).toBe(before);
  });
});

describe('the connection', () => {
  it('answers what comes, and after it was told to finish takes nothing more', async () => {
    const wire = openWire();
    const work = listen(wire.client, testDesk([echo]).desk);
    await wire.interaction(rawSlash('echo', { words: 'pont' }));
    await work.finish();
    expect(wire.sent).toHaveLength(1);
    await wire.interaction(rawSlash('echo', { words: 'quai' }));
    await work.finish();
    expect(wire.sent).toHaveLength(1);
  });

  it('logs its faults and never throws them', () => {
    const { client } = openWire();
    const { desk, log } = testDesk([echo]);
    listen(client, desk);
    emitFaults(client);
    expect(log.map(({ level, msg }) => [level, msg])).toEqual([
      [50, 'Discord: the connection reported an error'],
      [40, 'Discord: the gateway connection broke'],
      [30, 'Discord: reconnecting'],
      [50, 'Discord: the gateway closed the connection for good; restart the bot'],
    ]);
  });
});

function emitFaults(client: Client): void {
  client.emit('error', new Error('reset by peer'));
  client.emit('shardError', new Error('reset by peer'), 0);
  client.emit('shardReconnecting', 0);
  client.emit('shardDisconnect', { code: 4004, reason: '', wasClean: true }, 0);
}
