// What can go wrong between Discord and the bot, each with what becomes of it. Nothing here may end the process or answer
// twice.
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { isConnected } from '../../src/discord/connection.ts';
import { aWhile, closeAll, expectStillAnswers, faultsIn, goLive, refusal, reset } from './live-bot.ts';
import { freshId, MEMBER_ID, rawMessage, rawSlash, rawUser } from './wire.ts';

afterEach(closeAll);

describe('an answer that Discord', () => {
  it('puts off with 429 is given once, as soon as it may', async () => {
    const limited = { message: 'slow down', retry_after: 0.05, global: false };
    const bot = await goLive({
      trouble: (attempt) =>
        attempt === 1
          ? Response.json(limited, {
              status: 429,
              headers: { 'retry-after': '0.05', 'x-ratelimit-scope': 'user' },
            })
          : null,
    });
    bot.ask('pont');
    await bot.answered(1);
    await aWhile();
    expect([bot.attempts(), bot.taken.length]).toEqual([2, 1]);
    await expectStillAnswers(bot);
  });

  it('breaks on once (500) is given again, and not twice', async () => {
    const bot = await goLive({ trouble: (attempt) => (attempt === 1 ? refusal(500, 0) : null) });
    bot.ask('pont');
    await bot.answered(1);
    await aWhile();
    expect([bot.taken.length, faultsIn(bot.log)]).toEqual([1, []]);
  });

  it('breaks on each time (503) is given up and logged, and the next question is answered', async () => {
    let isDown = true;
    const bot = await goLive({ trouble: () => (isDown ? refusal(503, 0) : null) });
    bot.ask('pont');
    await expect.poll(() => faultsIn(bot.log).length, { timeout: 4000 }).toBe(2);
    expect(faultsIn(bot.log)[0]).toBe('50 a question could not be answered');
    isDown = false;
    await expectStillAnswers(bot);
  });

  it.each(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'])('never got (%s) is given once more', async (code) => {
    const bot = await goLive({ trouble: (attempt) => (attempt === 1 ? reset(code) : null) });
    bot.ask('pont');
    await bot.answered(1);
    await aWhile();
    expect([bot.attempts(), faultsIn(bot.log)]).toEqual([2, []]);
  });

  it('got although the connection broke is not given twice (40060)', async () => {
    const bot = await goLive({
      trouble: (attempt) => (attempt === 1 ? reset('ECONNRESET') : refusal(400, 40_060)),
    });
    bot.ask('pont');
    await expect.poll(() => bot.attempts()).toBe(2);
    await aWhile();
    expect([bot.attempts(), bot.taken.length, faultsIn(bot.log)]).toEqual([2, 0, []]);
  });

  it('is slow to take keeps nobody else waiting', async () => {
    const bot = await goLive({
      trouble: async (attempt) => {
        if (attempt === 1) await wait(400);
        return null;
      },
    });
    bot.ask('lent');
    bot.ask('vite');
    await bot.answered(2);
    expect(bot.taken.map((body) => /lent|vite/.exec(JSON.stringify(body))?.[0])).toEqual(['vite', 'lent']);
  });

  it('never says anything to is given up, logged, and the next question is answered', async () => {
    let isSilent = true;
    const bot = await goLive({
      timeout: 30,
      trouble: (_attempt, { signal }) =>
        isSilent
          ? new Promise((_resolve, reject) => {
              signal?.addEventListener('abort', () =>
                reject(Object.assign(new Error('aborted'), { name: 'AbortError' })),
              );
            })
          : null,
    });
    bot.ask('pont');
    // The answer and the apology for it.
    await expect.poll(() => faultsIn(bot.log).length, { timeout: 4000 }).toBe(2);
    isSilent = false;
    await expectStillAnswers(bot);
  });

  it.each([
    ['came after the deadline', 10_062, 404],
    ['was given already, on a double click', 40_060, 400],
    ['has a token that ran out', 50_027, 401],
    ['goes to a channel that is gone', 10_003, 404],
    ['goes to a channel that is closed to the bot', 50_001, 403],
    ['goes where the bot may not write', 50_013, 403],
  ])('refuses since it %s is let go in one quiet line', async (_case, code, status) => {
    const bot = await goLive({ trouble: (attempt) => (attempt === 1 ? refusal(status, code) : null) });
    bot.ask('pont');
    await expect.poll(() => bot.log.some(({ msg }) => msg.startsWith('an answer was let go'))).toBe(true);
    await aWhile();
    expect([bot.attempts(), faultsIn(bot.log)]).toEqual([1, []]);
    await expectStillAnswers(bot);
  });

  it('calls invalid (50035) is given in plain text', async () => {
    const bot = await goLive({ trouble: (attempt) => (attempt === 1 ? refusal(400, 50_035) : null) });
    bot.ask('pont');
    await bot.answered(1);
    expect(bot.taken[0]).toMatchObject({
      type: 4,
      data: { content: expect.stringContaining('pont'), flags: 64 },
    });
    expect(faultsIn(bot.log)).toEqual([]);
  });

  it('never gets since something of ours broke is an apology with the reference of the log', async () => {
    const bot = await goLive();
    bot.ask('pont', 'broken');
    await bot.answered(1);
    const reference = bot.log.find(({ level }) => level === 50)?.reference ?? 'none';
    expect(JSON.stringify(bot.taken[0])).toContain(reference);
    await expectStillAnswers(bot);
  });
});

describe('the gateway', () => {
  it('that asks to reconnect gets its session back', async () => {
    const bot = await goLive();
    bot.gateway.askToReconnect();
    await expect.poll(() => bot.gateway.sessions(), { timeout: 4000 }).toEqual({ identified: 1, resumed: 1 });
    await expect.poll(() => isConnected(bot.client)).toBe(true);
    await expectStillAnswers(bot);
  });

  it('that declares the session invalid gets a new one', async () => {
    const bot = await goLive();
    bot.gateway.invalidate(false);
    await expect.poll(() => bot.gateway.sessions().identified, { timeout: 9000 }).toBe(2);
    await expect.poll(() => isConnected(bot.client)).toBe(true);
    await expectStillAnswers(bot);
  }, 12_000);

  it('that is open and dead is left, and the session resumed', async () => {
    const bot = await goLive({ heartbeat: 60 });
    bot.gateway.setZombie(true);
    await expect.poll(() => isConnected(bot.client), { timeout: 4000, interval: 5 }).toBe(false);
    bot.gateway.setZombie(false);
    await expect.poll(() => isConnected(bot.client), { timeout: 4000 }).toBe(true);
    await expectStillAnswers(bot);
  }, 10_000);

  it('that is cut off is not counted as connected, and the session is resumed', async () => {
    const bot = await goLive();
    bot.gateway.drop();
    await expect.poll(() => isConnected(bot.client), { interval: 2 }).toBe(false);
    await expect.poll(() => isConnected(bot.client), { timeout: 4000 }).toBe(true);
    expect(bot.gateway.sessions()).toEqual({ identified: 1, resumed: 1 });
    await expectStillAnswers(bot);
  });

  it('that lets nobody in for a while is tried again', async () => {
    const bot = await goLive();
    bot.gateway.refuse(2);
    bot.gateway.drop();
    await expect.poll(() => bot.gateway.sessions().resumed, { timeout: 6000 }).toBe(1);
    await expect.poll(() => isConnected(bot.client)).toBe(true);
    await expectStillAnswers(bot);
  }, 10_000);

  it.each([4004, 4014])('that closes for good (%i) is told to whoever can restart the bot', async (code) => {
    const bot = await goLive();
    bot.gateway.closeWith(code);
    expect(await bot.edge.lost).toContain(`(${code})`);
    expect(faultsIn(bot.log)).toContain('60 Discord: the gateway closed the connection for good');
  });

  it('that delivers a message twice gets one answer: Discord knows the second by its nonce', async () => {
    const bot = await goLive();
    const message = rawMessage({ content: 'pont', author: rawUser({ id: MEMBER_ID }) });
    bot.gateway.dispatch('MESSAGE_CREATE', message);
    bot.gateway.dispatch('MESSAGE_CREATE', message);
    await bot.answered(2);
    const nonces = bot.taken.map((body) => (body as { readonly nonce?: string }).nonce);
    expect(new Set(nonces).size).toBe(1);
    expect(bot.taken[0]).toMatchObject({ enforce_nonce: true });
  });

  it('that sends what nobody knows is not minded', async () => {
    const bot = await goLive();
    bot.gateway.dispatch('SOMETHING_NEW', { id: freshId() });
    const unknown = { ...rawSlash('echo', { words: 'pont' }), type: 99 };
    bot.gateway.dispatch('INTERACTION_CREATE', unknown);
    await aWhile();
    expect([bot.attempts(), faultsIn(bot.log)]).toEqual([0, []]);
    await expectStillAnswers(bot);
  });
});

describe('the process', () => {
  it('logs a rejection that nobody handled, and stays', async () => {
    const before = process.listeners('unhandledRejection');
    const bot = await goLive();
    const ours = process.listeners('unhandledRejection').filter((one) => !before.includes(one));
    expect(ours).toHaveLength(1);
    for (const listener of ours) listener(new Error('RESUMED broke'), Promise.resolve());
    expect(bot.log.at(-1)).toMatchObject({
      level: 50,
      msg: 'Discord: a rejection that nobody handled',
      err: { message: 'RESUMED broke' },
    });
    await expectStillAnswers(bot);
  });

  it('that is told to stop while it answers finishes the answer and takes no other', async () => {
    const bot = await goLive({
      trouble: async () => {
        await wait(150);
        return null;
      },
    });
    bot.ask('pont');
    await expect.poll(() => bot.attempts()).toBe(1);
    const stopping = bot.edge.stop();
    bot.ask('trop tard');
    await stopping;
    expect(bot.taken).toHaveLength(1);
    expect([bot.attempts(), isConnected(bot.client)]).toEqual([1, false]);
  });

  it('that is told to stop leaves an answer that never ends, within five seconds', async () => {
    const bot = await goLive({ trouble: () => new Promise(() => {}) });
    bot.ask('pont');
    await expect.poll(() => bot.attempts()).toBe(1);
    const before = performance.now();
    await bot.edge.stop();
    expect(performance.now() - before).toBeLessThan(5000);
  }, 8000);
});
