// Over every article of the project: what Discord would show of any answer fits its limits and is the article's own words.
import { existsSync } from 'node:fs';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { loadArticles } from '../../src/articles/load-articles.ts';
import { commands } from '../../src/commands/index.ts';
import { type Answered, answerCommand, type Desk } from '../../src/discord/desk.ts';
import { cardMessage, MESSAGE_LIMITS, plainMessage } from '../../src/discord/message.ts';
import { buildCorpus } from '../../src/index/corpus.ts';
import type { Locale } from '../../src/replies/reply.ts';
import { limitFaults, textsOf } from './cards.ts';
import { renderedQuotation } from './rendered.ts';

const folders = ['data/articles', 'test/fixtures/articles'].filter((folder) => existsSync(folder));
const articles: readonly Article[] = folders.flatMap((folder) => loadArticles(folder).articles);
const corpus = buildCorpus(articles);
const desk: Desk = { corpus, commands, charactersPerArticle: 700, logger: pino({ level: 'silent' }) };

/** Each command asked about the words of the articles themselves, so that all that was read is shown. */
const calls: readonly (readonly [string, Readonly<Record<string, string | number>>])[] =
  corpus.entries.flatMap(({ article, reading }) => [
    ...reading.quotes.map(({ start, end }) => ['who-said', { words: words(article, start, end) }] as const),
    ...reading.quotes.map(({ start, end }) => ['check', { text: words(article, start, end) }] as const),
    ...reading.dates.map(
      ({ start, end }) => ['when', { event: words(article, start - 60, end + 60) }] as const,
    ),
    ...reading.sentences.map(({ start, end }) => ['ask', { question: words(article, start, end) }] as const),
    ['summary', { article: article.id, length: 'long' }] as const,
    ['summary', { day: article.date }] as const,
    ['timeline', { article: article.id }] as const,
    ...reading.blocks
      .filter(({ kind }) => kind === 'paragraph')
      .map((_, at) => ['read', { article: article.id, paragraph: at + 1 }] as const),
    ...reading.quotes.flatMap(({ attribution: { speaker } }) =>
      speaker === null ? [] : [['quotes', { speaker: speaker.name }] as const],
    ),
    ['articles', {}] as const,
    ['help', {}] as const,
  ]);

function words({ text }: Article, start: number, end: number): string {
  return text.slice(Math.max(0, start), end).slice(0, 150);
}

function pages(locale: Locale): readonly Answered[] {
  return calls.flatMap(([name, raw]) => {
    const command = commands.find((one) => one.name === name);
    return command === undefined ? [] : [answerCommand(command, raw, { locale, canShare: true }, desk)];
  });
}

/** The quotations of a text display, as a reader sees them. */
function quotedIn(text: string): readonly string[] {
  const quotations = text.match(/(?:^> .*(?:\n|$))+/gm) ?? [];
  return quotations.map((quoted) => {
    const { text: seen, markup } = renderedQuotation(quoted.trimEnd());
    expect(markup).toEqual([]);
    return seen;
  });
}

describe.each<Locale>(['fr', 'en'])('every answer about the articles, in %s', (locale) => {
  const all = pages(locale);

  it('is one of many, most of which show excerpts', () => {
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter(({ reply }) => reply.excerpts.length > 0).length).toBeGreaterThan(all.length / 2);
  });

  it('fits a message of Discord, as a card and as plain text', () => {
    expect(all.flatMap(({ reply, controls }) => limitFaults(cardMessage(reply, controls)))).toEqual([]);
    const lengths = all.map(({ reply }) => plainMessage(reply).length);
    expect(lengths.filter((length) => length === 0 || length > MESSAGE_LIMITS.content)).toEqual([]);
  });

  it('quotes nothing but what an article says, character for character, cuts and outer marks aside', () => {
    const shown = all.flatMap(({ reply }) => textsOf(cardMessage(reply)).flatMap(quotedIn));
    expect(shown.length).toBeGreaterThan(20);
    const strange = shown.filter((seen) => {
      const own = seen.replace(/^[«“]\s*(?=\[…\])|(?<=\[…\])\s*[»”]$/gu, '').replace(/^\[…\] | \[…\]$/g, '');
      const unmarked = own.replace(/^[«“]\s*|\s*[»”]$/gu, '');
      return !articles.some(({ text }) => text.includes(own) || text.includes(unmarked));
    });
    expect(strange).toEqual([]);
  });
});
