import { ActivityType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createClient, INTENTS } from '../../src/discord/client.ts';
import { isConnected, watchConnection } from '../../src/discord/connection.ts';
import { listen } from '../../src/discord/listen.ts';
import { goOnline } from '../../src/discord/start.ts';
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
    await expect(goOnline(client, 'wrong', () => testDesk([echo]).desk)).rejects.toThrow(
      /^Discord refuses the token: copy it again .+ into DISCORD_TOKEN\.$/,
    );
  });

  it('says in one sentence where it tried and why it did not get in', async () => {
    const { client } = openWire(() => refusal(503, 0, 'upstream connect error'));
    await expect(goOnline(client, 'right', () => testDesk([echo]).desk)).rejects.toThrow(
      /^The bot could not log in to Discord at "https:\/\/discord\.invalid\/api": [^\n]+ Check the network, [^\n]+\.$/,
    );
  });

  it('leaves no listener of the process behind', async () => {
    const before = process.listenerCount('unhandledRejection');
    const { client } = openWire(() => refusal(401, 0));
    await expect(goOnline(client, 'wrong', () => testDesk([echo]).desk)).rejects.toThrow();
    expect(process.listenerCount('unhandledRejection')).toBe(before);
  });
});

describe('the connection', () => {
  it('answers what comes, and after it was told to finish takes nothing more', async () => {
    const wire = openWire();
    const work = listen(wire.client, () => testDesk([echo]).desk);
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
    watchConnection(client, desk.logger);
    client.emit('error', new Error('reset by peer'));
    client.emit('shardError', new Error('reset by peer'), 0);
    client.emit('shardReconnecting', 0);
    expect(log.map(({ level, msg }) => [level, msg])).toEqual([
      [50, 'Discord: the connection reported an error'],
      [40, 'Discord: the gateway connection broke'],
      [30, 'Discord: reconnecting'],
    ]);
  });

  it('does not stand before the gateway was reached', () => {
    expect(isConnected(openWire().client)).toBe(false);
  });

  it.each([
    [4004, 'the token is no longer valid: put the new one into DISCORD_TOKEN'],
    [4014, 'it refuses the intents of the bot'],
    [4999, 'it gave no reason that can be mended'],
  ])(
    'that Discord closes for good with %i is told in one sentence, and as a fatal line',
    async (code, why) => {
      const { client } = openWire();
      const { desk, log } = testDesk([echo]);
      const lost = watchConnection(client, desk.logger);
      client.emit('shardDisconnect', { code, reason: '', wasClean: true }, 0);
      expect(await lost).toBe(`Discord closed the connection for good (${code}): ${why}.`);
      expect(log.map(({ level }) => level)).toEqual([60]);
    },
  );
});

describe('the line under the name of the bot', () => {
  it.each([
    [1, '/help · 1 article'],
    [240, '/help · 240 articles'],
  ])('says how to begin and how much it knows (%i)', (articles, state) => {
    const { presence } = createClient('https://discord.invalid/api', {}, articles).options;
    expect(presence?.activities).toEqual([{ type: ActivityType.Custom, name: state, state }]);
  });
});
