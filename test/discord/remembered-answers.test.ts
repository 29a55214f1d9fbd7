import { describe, expect, it } from 'vitest';
import { defineCommand } from '../../src/commands/command.ts';
import { answerCommand } from '../../src/discord/desk.ts';
import { echo, testDesk } from './desks.ts';

describe('an answer that was given of late', () => {
  let runs = 0;
  const counting = defineCommand({
    ...echo,
    options: [
      {
        kind: 'text',
        name: 'words',
        frenchName: 'mots',
        description: echo.description,
        required: true,
        maxLength: 200,
        hasSuggestions: false,
        example: { en: 'bridge', fr: 'pont' },
      },
    ],
    run: (args, corpus) => {
      runs += 1;
      return echo.run(args, corpus);
    },
  });
  const { desk } = testDesk([counting]);
  const showing = { locale: 'fr', canShare: true } as const;

  it('is found once, and its card made once', () => {
    const [first, second] = [0, 1].map(() => answerCommand(counting, { words: 'pont' }, showing, desk));
    expect(runs).toBe(1);
    expect(second).toBe(first);
    if (first === undefined || second === undefined) throw new Error('no answer');
    expect(second.draft().card).toBe(first.draft().card);
  });

  it.each([
    ['other words', { words: 'quai' }, showing],
    ['another language', { words: 'pont' }, { ...showing, locale: 'en' as const }],
    ['other readers', { words: 'pont' }, { ...showing, canShare: false }],
    ['another page', { words: 'pont' }, { ...showing, page: 1 }],
  ])('is found anew for %s', (_case, raw, other) => {
    answerCommand(counting, { words: 'pont' }, showing, desk);
    const before = runs;
    const asked = answerCommand(counting, raw, other, desk);
    expect(runs).toBe(before + 1);
    expect(asked).not.toBe(answerCommand(counting, { words: 'pont' }, showing, desk));
  });
});
