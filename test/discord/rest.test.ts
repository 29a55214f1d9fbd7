import { RESTEvents, type RepliableInteraction } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { plainDraft } from '../../src/discord/draft.ts';
import { respond } from '../../src/discord/respond.ts';
import { CHANNEL_ID, openWire, rawSlash, type Wire } from './wire.ts';

/** More than the fifty a second that Discord allows a bot. */
const MANY = 60;

describe('requests to Discord in one and the same second', () => {
  // A clock that stands still: whoever waits for the next second waits for good.
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  async function answerMany({ interaction }: Wire): Promise<readonly RepliableInteraction[]> {
    const asked: RepliableInteraction[] = [];
    for (let at = 0; at < MANY; at += 1) {
      const one = await interaction(rawSlash('echo', { words: `pont ${at}` }));
      if (!one.isRepliable()) throw new Error('not repliable');
      await respond(one, plainDraft('Bonjour'));
      asked.push(one);
    }
    return asked;
  }

  it('that follow up on answers are all sent', async () => {
    const wire = openWire();
    const asked = await answerMany(wire);
    await Promise.all(asked.map((one) => respond(one, plainDraft('Encore'))));
    const followUps = wire.sent.filter(({ path }) => /^\/webhooks\/\d+\/token-\d+$/.test(path));
    expect(followUps).toHaveLength(MANY);
    expect(followUps[0]).toMatchObject({ method: 'POST', body: { content: 'Encore', flags: 64 } });
  });

  it('that edit answers are all sent', async () => {
    const wire = openWire();
    const asked = await answerMany(wire);
    await Promise.all(asked.map((one) => one.editReply('Encore')));
    const edits = wire.sent.filter(({ method }) => method === 'PATCH');
    expect(edits).toHaveLength(MANY);
    expect(edits[0]).toMatchObject({ path: expect.stringMatching(/original$/), body: { content: 'Encore' } });
  });

  it('that write messages wait for the next second after fifty', async () => {
    const { client, sent } = openWire();
    const held: boolean[] = [];
    client.rest.on(RESTEvents.RateLimited, ({ global }) => held.push(global));
    const all = Promise.all(
      Array.from({ length: MANY }, () =>
        client.rest.post(`/channels/${CHANNEL_ID}/messages`, { body: { content: 'Bonjour' } }),
      ),
    );
    await expect.poll(() => held).toEqual([true]);
    expect(sent).toHaveLength(50);
    vi.setSystemTime(Date.now() + 2000);
    await all;
    expect(sent).toHaveLength(MANY);
  });
});
