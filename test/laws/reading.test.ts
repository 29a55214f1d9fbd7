// Laws of every Reading, over all of `data/` and the fixtures: spans lie where they should, and slice back to words.
import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/articles/article.ts';
import { allArticles, corpus, fixtures } from '../fixtures/corpus.ts';

const entries = corpus.entries.map(({ article, reading }) => [article.id, { article, reading }] as const);

const isInside = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end;
const areApart = (a: Span, b: Span) => a.end <= b.start || b.end <= a.start;

describe('the corpus', () => {
  it('holds every article of the data and of the fixtures, and no broken one', () => {
    expect(fixtures.faults).toEqual([]);
    expect(corpus.entries).toHaveLength(allArticles.length);
    expect(allArticles.length).toBeGreaterThanOrEqual(10);
  });

  it('gives something of each kind to check', () => {
    for (const kind of ['direct', 'mixed', 'indirect'] as const) {
      expect(entries.some(([, { reading }]) => reading.quotes.some((quote) => quote.kind === kind))).toBe(
        true,
      );
    }
    expect(entries.filter(([, { reading }]) => reading.dates.length > 0).length).toBeGreaterThan(5);
  });
});

describe.each(entries)('%s', (_id, { article, reading }) => {
  const paragraphs = article.blocks.filter((block) => block.kind === 'paragraph');

  it('has sentences in order inside its paragraphs, that leave out no character but blanks', () => {
    for (const block of paragraphs) {
      const inside = reading.sentences.filter((sentence) => isInside(sentence, block));
      expect(inside.every(({ paragraph }) => paragraph === block.paragraph)).toBe(true);
      let reached = block.start;
      for (const { start, end } of inside) {
        expect(article.text.slice(reached, start).trim()).toBe('');
        reached = end;
      }
      expect(article.text.slice(reached, block.end).trim()).toBe('');
    }
    expect(reading.sentences.every((sentence) => paragraphs.some((block) => isInside(sentence, block)))).toBe(
      true,
    );
  });

  it('has quotes inside one block each, never in a related line', () => {
    for (const quote of reading.quotes) {
      const block = article.blocks.find((one) => isInside(quote, one));
      expect(block?.kind).not.toBe('related');
      expect(block !== undefined && 'paragraph' in block ? block.paragraph : null).toBe(quote.paragraph);
      expect(article.text.slice(quote.start, quote.end).trim()).not.toBe('');
    }
  });

  it('has quotes between marks that do not overlap one another', () => {
    const marked = reading.quotes.filter(({ kind }) => kind !== 'indirect');
    for (const [position, quote] of marked.entries()) {
      expect(marked.slice(position + 1).every((other) => areApart(quote, other))).toBe(true);
    }
  });

  it('credits speakers by words of the article alone', () => {
    for (const { attribution } of reading.quotes) {
      if (attribution.speaker === null) continue;
      const { name, nameSpan, role, roleSpan } = attribution.speaker;
      expect(article.text.slice(nameSpan.start, nameSpan.end)).toBe(name);
      expect(roleSpan === null ? null : article.text.slice(roleSpan.start, roleSpan.end)).toBe(role);
      expect(article.text.slice(attribution.as.start, attribution.as.end)).toMatch(/\S/);
    }
  });

  it('has dates in order, without overlap, never in a related line', () => {
    for (const [position, date] of reading.dates.entries()) {
      const block = article.blocks.find((one) => isInside(date, one));
      expect(block?.kind).not.toBe('related');
      expect(article.text.slice(date.start, date.end)).toMatch(/^\S[\s\S]*\S$|^\S$/);
      const next = reading.dates[position + 1];
      expect(next === undefined || next.start >= date.end).toBe(true);
    }
  });
});
