import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/commands/command.ts';
import { warmUp } from '../../src/discord/warm-up.ts';
import { broken, echo, testDesk } from './desks.ts';

/** The same command, which notes what it was asked. */
function noting(command: Command): { readonly command: Command; readonly asked: object[] } {
  const asked: object[] = [];
  const run: Command['run'] = (args, corpus) => {
    asked.push(args);
    return command.run(args, corpus);
  };
  return { command: { ...command, run }, asked };
}

describe('before anybody asks', () => {
  it('each command that wants words is asked for its own example', () => {
    const { command, asked } = noting(echo);
    warmUp(testDesk([command]).desk);
    expect(asked.length).toBeGreaterThan(0);
    for (const args of asked) expect(args).toEqual({ words: 'pont' });
  });

  it('a command that wants none is left alone: it may look at every article', () => {
    const { command, asked } = noting({ ...echo, options: [] });
    warmUp(testDesk([command]).desk);
    expect(asked).toEqual([]);
  });

  it('a fault is logged, and the others are asked all the same', () => {
    const { command, asked } = noting(echo);
    const { desk, log } = testDesk([broken, command]);
    warmUp(desk);
    expect(log.map(({ err }) => err?.message)).toEqual(['answers: span 5..3 lies outside article "secret"']);
    expect(asked.length).toBeGreaterThan(0);
  });
});
