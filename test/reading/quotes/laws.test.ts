// What holds of the quotes of every text, whatever it says: of the articles kept here, and of generated text.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/articles/article.ts';
import { findQuotes } from '../../../src/reading/quotes/find-quotes.ts';
import type { Quote } from '../../../src/reading/reading.ts';
import { splitSentences } from '../../../src/reading/sentences.ts';
import { shownConfidence } from '../../../src/reading/speakers/confidence.ts';
import { allArticles } from '../../fixtures/corpus.ts';
import { quotesOf, read } from './read.ts';

function quotesIn(article: Article): readonly Quote[] {
  return findQuotes(article, splitSentences(article));
}

function expectLawful(text: string, quotes: readonly Quote[]): void {
  const marked = quotes.filter((quote) => quote.kind !== 'indirect');
  quotes.forEach((quote, at) => {
    expect(quote.start).toBeGreaterThanOrEqual(0);
    expect(quote.end).toBeGreaterThan(quote.start);
    expect(quote.end).toBeLessThanOrEqual(text.length);
    expect(text.slice(quote.start, quote.end).trim()).toBe(text.slice(quote.start, quote.end));
    expect(quotes[at - 1]?.start ?? 0).toBeLessThanOrEqual(quote.start);
  });
  marked.forEach((quote, at) => {
    expect(marked[at - 1]?.end ?? 0).toBeLessThanOrEqual(quote.start);
  });
  for (const reported of quotes.filter((quote) => quote.kind === 'indirect')) {
    for (const quote of marked) {
      const isApart = quote.end <= reported.start || quote.start >= reported.end;
      const isInside = quote.start >= reported.start && quote.end <= reported.end;
      expect(isApart || isInside).toBe(true);
    }
  }
  for (const { attribution } of quotes) expectHonest(text, attribution);
}

function expectHonest(text: string, { speaker, as, confidence, how }: Quote['attribution']): void {
  expect(confidence).toBeGreaterThanOrEqual(0);
  expect(confidence).toBeLessThanOrEqual(1);
  if (speaker === null) {
    expect(how).toBe('unknown');
    return;
  }
  expect(confidence).toBeGreaterThanOrEqual(shownConfidence);
  expect(text.slice(speaker.nameSpan.start, speaker.nameSpan.end)).toBe(speaker.name);
  expect(speaker.name).not.toBe('');
  expect(as === null ? '' : text.slice(as.start, as.end)).not.toBe('');
  const role = speaker.roleSpan === null ? null : text.slice(speaker.roleSpan.start, speaker.roleSpan.end);
  expect(role).toBe(speaker.role);
}

describe('the quotes of every article kept here', () => {
  it.each(allArticles.map((article) => [article.id, article] as const))(
    '%s: are lawful slices',
    (_id, article) => {
      expectLawful(article.text, quotesIn(article));
    },
  );

  it.each(allArticles.map((article) => [article.id, article] as const))(
    '%s: lie in their paragraph or heading, never in a link, caption or byline',
    (_id, article) => {
      for (const quote of quotesIn(article)) {
        const home = article.blocks.find((block) => quote.start >= block.start && quote.start < block.end);
        expect(home?.kind === 'paragraph' ? home.paragraph : null).toBe(quote.paragraph);
        expect(['paragraph', 'heading']).toContain(home?.kind);
      }
    },
  );

  it.each(allArticles.map((article) => [article.id, article] as const))(
    '%s: come out the same twice',
    (_id, article) => {
      expect(quotesIn(article)).toEqual(quotesIn(article));
    },
  );

  it('are found in most of them', () => {
    expect(allArticles.filter((article) => quotesIn(article).length > 0).length).toBeGreaterThan(5);
  });
});

/** Words and marks as they fall together in articles, well typed and badly. */
const scraps = [
  '«',
  '»',
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '„',
  '—',
  '–',
  ',',
  '.',
  ':',
  ';',
  '?',
  '!',
  '…',
  '(',
  ')',
  '[…]',
  '\n\n',
  '\n',
  'a dit',
  'déclare',
  '-t-il',
  'selon',
  'que',
  "qu'",
  'Anne Tessier',
  'M. Morel',
  'le maire',
  'la ministre de l’Eau',
  'il',
  'elle',
  'said',
  'told',
  'according to',
  'that',
  'she',
  'the mayor',
  'Dr. Gray',
  'and',
  'et',
  'le pont',
  'U.S.',
  '12,5 %',
  'Je pars',
];

describe('on any text', () => {
  const words = fc.array(fc.constantFrom(...scraps), { maxLength: 60 }).map((list) => list.join(' '));

  it('made of scraps of articles, quotes are lawful and nothing is thrown', () => {
    fc.assert(
      fc.property(words, fc.constantFrom('fr' as const, 'en' as const), (text, lang) => {
        expectLawful(text, quotesOf(lang, text));
      }),
      { numRuns: 300 },
    );
  });

  it('at all, nothing is thrown', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expectLawful(text, quotesOf('fr', text));
        expectLawful(text, quotesOf('en', text));
      }),
      { numRuns: 200 },
    );
  });

  it('a paragraph of half a million characters is read in linear time', () => {
    const sentence = '« Nous partirons », a dit Anne Tessier. Le maire a répondu qu’il restait "sceptique". ';
    const quotes = read('fr', sentence.repeat(6000));
    expect(quotes.length).toBe(18000);
  }, 20_000);
});
