// A desk for the tests of Discord's edge: an empty corpus, commands of our own, and a log that is kept.
import { pino } from 'pino';
import type { Command } from '../../src/commands/command.ts';
import { defineCommand } from '../../src/commands/command.ts';
import type { Desk } from '../../src/discord/desk.ts';
import { buildCorpus } from '../../src/index/corpus.ts';

/** What a log line holds that the tests look at. */
export interface LogLine {
  readonly level: number;
  readonly reference?: string;
  readonly err?: { readonly message: string; readonly stack: string };
  readonly msg: string;
}

export interface TestDesk {
  readonly desk: Desk;
  readonly log: readonly LogLine[];
}

export function testDesk(commands: readonly Command[]): TestDesk {
  const log: LogLine[] = [];
  const logger = pino({ level: 'info' }, { write: (line: string) => void log.push(JSON.parse(line)) });
  return { desk: { corpus: buildCorpus([]), commands, charactersPerArticle: 700, logger }, log };
}

export const words = {
  kind: 'text',
  name: 'words',
  frenchName: 'mots',
  description: { en: 'What was said', fr: 'Ce qui a été dit' },
  required: true,
  maxLength: 200,
  hasSuggestions: true,
  example: { en: 'bridge', fr: 'pont' },
} as const;

/** Finds nothing, and says so about the words as they were given. */
export const echo = defineCommand({
  name: 'echo',
  frenchName: 'écho',
  description: { en: 'Finds nothing', fr: 'Ne trouve rien' },
  options: [words],
  suggest: (_option, typed) => [{ label: `${typed}…`, value: typed }],
  run: (args) => ({
    kind: 'nothing',
    query: args.words,
    excerpts: [],
    reason: 'absent',
    searched: { articles: 0, from: null, to: null },
    nearest: [],
  }),
});

/** The same under the name that answers a mention. */
export const ask: Command = {
  ...echo,
  name: 'ask',
  frenchName: 'demande',
  options: [{ ...words, name: 'question', frenchName: 'question' }],
  run: (args, corpus) => echo.run({ words: args.question ?? '' }, corpus),
};

/** Throws whatever it is asked. */
export const broken: Command = {
  ...echo,
  name: 'broken',
  frenchName: 'cassé',
  suggest: () => {
    throw new Error('suggesting broke');
  },
  run: () => {
    throw new Error('answers: span 5..3 lies outside article "secret"');
  },
};
