import { DiscordAPIError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createLogger } from '../../src/discord/log.ts';

const TOKEN = 'MTAwMDAw.abc.def-ghi_jkl';

function logged(write: (logger: ReturnType<typeof createLogger>) => void): string {
  const lines: string[] = [];
  write(createLogger({ level: 'trace', secrets: [TOKEN, ''], write: (line) => lines.push(line) }));
  return lines.join('');
}

const refused = new DiscordAPIError(
  { code: 50_035, message: 'Invalid Form Body' },
  50_035,
  400,
  'POST',
  'https://discord.com/api/v10/interactions/123/aW50ZXJhY3Rpb24=/callback',
  { body: { data: { content: 'the question of a member' } }, files: [] },
);

describe('the log', () => {
  it.each<[string, (logger: ReturnType<typeof createLogger>) => void]>([
    ['in a message', (logger) => logger.info(`logging in with ${TOKEN}`)],
    ['in a field', (logger) => logger.info({ settings: { token: TOKEN } }, 'start')],
    [
      'in the message of a fault',
      (logger) => logger.error({ err: new Error(`bad token ${TOKEN}`) }, 'fault'),
    ],
    [
      'in the cause of a fault',
      (logger) => logger.error({ err: new Error('outer', { cause: new Error(`Bot ${TOKEN}`) }) }, 'fault'),
    ],
    [
      'in a field of a fault',
      (logger) => logger.warn({ err: Object.assign(new Error('x'), { url: TOKEN }) }),
    ],
  ])('never holds the token: %s', (_case, write) => {
    const lines = logged(write);
    expect(lines).not.toContain(TOKEN);
    expect(lines).toContain('[secret]');
    expect(JSON.parse(lines)).toHaveProperty('level');
  });

  it('tells what Discord refused, without the words of the answer or the token of the interaction', () => {
    const lines = logged((logger) => logger.error({ err: refused }, 'refused'));
    expect(lines).not.toMatch(/question of a member|aW50ZXJhY3Rpb24/);
    expect(JSON.parse(lines).err).toMatchObject({
      code: 50_035,
      status: 400,
      method: 'POST',
      message: 'Invalid Form Body',
      url: 'https://discord.com/api/v10/interactions/123/[token]/callback',
    });
  });

  it('keeps the stack and the cause of a fault of ours', () => {
    const cause = new Error('disk full');
    const { err } = JSON.parse(logged((logger) => logger.error({ err: new Error('no write', { cause }) })));
    expect(err.stack).toContain('log.test.ts');
    expect(err.cause.message).toBe('disk full');
  });

  it('is one JSON object a line, and leaves out what is below its level', () => {
    const lines: string[] = [];
    const logger = createLogger({ level: 'warn', secrets: [], write: (line) => lines.push(line) });
    logger.info('quiet');
    logger.warn({ words: 'two\nlines' }, 'loud');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^\{[^\n]*\}\n$/);
  });
});
