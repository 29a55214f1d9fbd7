// What the page's tests answer from: the real commands over the invented articles of the fixtures.
import { pino } from 'pino';
import { commands } from '../../src/commands/index.ts';
import type { Desk } from '../../src/discord/desk.ts';
import { buildCorpus } from '../../src/index/corpus.ts';
import { fixtures } from '../fixtures/corpus.ts';

export const desk: Desk = {
  corpus: buildCorpus(fixtures.articles),
  commands,
  charactersPerArticle: 700,
  logger: pino({ level: 'silent' }),
};
