import { describe, expect, it } from 'vitest';
import { type Excerpt, excerptOf } from '../../src/answers/answer.ts';
import { fitExcerpts, type PageLimits } from '../../src/replies/fit-excerpts.ts';
import { corpus } from '../fixtures/corpus.ts';

/** Every sentence of every fixture, article by article. */
const all: readonly Excerpt[] = corpus.entries.flatMap(({ article, reading }) =>
  reading.sentences.map((sentence) => excerptOf(article, sentence, sentence.paragraph)),
);

function pagesOf(excerpts: readonly Excerpt[], limits: PageLimits) {
  const pages = [fitExcerpts(excerpts, { ...limits, page: 0 }, 'fr')];
  while ((pages.at(-1)?.dropped ?? 0) > 0 && pages.length < 500) {
    pages.push(fitExcerpts(excerpts, { ...limits, page: pages.length }, 'fr'));
  }
  return pages;
}

describe('turning the pages', () => {
  const limits: PageLimits = { charactersPerArticle: 300, charactersPerPage: 500, excerptsPerPage: 3 };

  it('shows every excerpt once, or names it as too long', () => {
    const pages = pagesOf(all, limits);
    const met = pages.flatMap(({ shown, tooLong }) => [
      ...shown.map(({ origin }) => `${origin?.articleId} ${origin?.start}`),
      ...tooLong.map(({ article, start }) => `${article.id} ${start}`),
    ]);
    expect(pages.length).toBeGreaterThan(3);
    expect(met.toSorted()).toEqual(all.map(({ article, start }) => `${article.id} ${start}`).toSorted());
  });

  it('keeps each page within its limits', () => {
    for (const { shown } of pagesOf(all, limits)) {
      const byArticle = new Map<string, number>();
      for (const { origin, text } of shown) {
        const id = origin?.articleId ?? '';
        byArticle.set(id, (byArticle.get(id) ?? 0) + text.length);
      }
      const sum = [...byArticle.values()].reduce((total, one) => total + one, 0);
      expect(shown.length).toBeLessThanOrEqual(3);
      expect(Math.max(0, ...byArticle.values())).toBeLessThanOrEqual(300);
      expect(shown.length <= 1 || sum <= 500).toBe(true);
    }
  });

  it('shows nothing before its turn where the order is to be kept', () => {
    const mixed = all.toSorted((a, b) => a.text.length - b.text.length || a.start - b.start);
    const pages = pagesOf(mixed, { ...limits, keepsOrder: true });
    const met = pages.flatMap(({ shown }) =>
      shown.map(({ origin }) => `${origin?.articleId} ${origin?.start}`),
    );
    const order = mixed.map(({ article, start }) => `${article.id} ${start}`);
    expect(met).toEqual(order.filter((place) => met.includes(place)));
    expect(met.length).toBeGreaterThan(20);
  });

  it('stays on the last page however far one turns', () => {
    const last = pagesOf(all, limits).length - 1;
    expect(fitExcerpts(all, { ...limits, page: 999 }, 'fr')).toEqual(
      fitExcerpts(all, { ...limits, page: last }, 'fr'),
    );
    expect(fitExcerpts(all, { ...limits, page: 999 }, 'fr').page).toBe(last);
  });

  it('counts what is still to come, and all there is', () => {
    const [first, second] = pagesOf(all, limits);
    expect(first?.total).toBe(all.length);
    expect(first?.dropped).toBe(all.length - (first?.shown.length ?? 0) - (first?.tooLong.length ?? 0));
    expect(second?.dropped).toBeLessThan(first?.dropped ?? 0);
  });

  it('needs no page for nothing', () => {
    expect(fitExcerpts([], limits, 'fr')).toEqual({ shown: [], tooLong: [], dropped: 0, page: 0, total: 0 });
  });
});
