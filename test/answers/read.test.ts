import { describe, expect, it } from 'vitest';
import { answerArticles } from '../../src/answers/articles.ts';
import { answerRead } from '../../src/answers/read.ts';
import { renderReply } from '../../src/replies/render-reply.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { corpus } from '../fixtures/corpus.ts';

describe('reading an article', () => {
  it('gives one paragraph to the letter, the first unless another is asked for', () => {
    const first = answerRead({ article: 'pont-de-valmer' }, corpus);
    expect(first).toMatchObject({ kind: 'article', paragraph: 1 });
    expect(answerRead({ article: 'pont de Valmer', paragraph: 1 }, corpus).excerpts).toEqual(first.excerpts);
    const second = answerRead({ article: 'pont-de-valmer', paragraph: 2 }, corpus);
    expect(second.excerpts[0]?.text.startsWith('«Nous avons tenu notre promesse.')).toBe(true);
    expect(second.excerpts[0]?.paragraph).toBe(2);
  });

  it.each([
    ['unknown-article', { article: 'rien de tel zzz' }],
    ['bad-count', { article: 'pont-de-valmer', paragraph: 99 }],
  ])('says what was wrong: %s', (code, options) => {
    expect(answerRead(options, corpus)).toMatchObject({ kind: 'invalid', fault: { code } });
  });

  it('shows a paragraph longer than a page in pieces of whole sentences, none left out', () => {
    const entries = corpus.entries.filter(({ article }) => article.rights === 'excerpts');
    for (const { article, reading } of entries) {
      const count = reading.blocks.filter(({ kind }) => kind === 'paragraph').length;
      for (let paragraph = 1; paragraph <= count; paragraph += 1) {
        const answer = answerRead({ article: article.id, paragraph }, corpus);
        const pieces: string[] = [];
        const sentences = reading.sentences.filter((one) => one.paragraph === paragraph);
        const isCutUp = sentences.every(({ start, end }) => end - start <= 150);
        for (let page = 0; page < 20; page += 1) {
          const options = {
            locale: 'fr',
            charactersPerArticle: 150,
            excerptsPerPage: 1,
            hasPages: true,
            page,
          } as const;
          const reply = renderReply(answer, options);
          pieces.push(...reply.excerpts.map(({ text }) => text));
          const isOnly = reply.paging === undefined;
          const marked = reply.excerpts.map((piece) => piece.isCutBefore || piece.isCutAfter);
          if (isCutUp) expect(marked).toEqual([!isOnly]);
          if (reply.paging?.isLast !== false) break;
        }
        const whole = answer.excerpts[0]?.text ?? '';
        const squeezed = (text: string): string => text.replace(/\s+/g, '');
        if (isCutUp) expect(squeezed(pieces.join(''))).toBe(squeezed(whole));
        for (const piece of pieces) expect(whole).toContain(piece);
      }
    }
  });
});

describe('the list of articles', () => {
  it('has each, newest first, with how much was read in it and none of its text', () => {
    const answer = answerArticles(corpus);
    if (answer.kind !== 'articles') throw new Error(answer.kind);
    expect(answer.articles).toHaveLength(corpus.entries.length);
    const dates = answer.articles.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted().toReversed());
    expect(JSON.stringify(answer)).not.toContain('tenu notre promesse');
    const bridge = answer.articles.find(({ id }) => id === 'pont-de-valmer');
    expect(bridge?.quotes).toBeGreaterThan(3);
  });

  it('is turned page by page where that can be done, and whole where it cannot', () => {
    const answer = answerArticles(corpus);
    const turned = { locale: 'fr', charactersPerArticle: 700, hasPages: true, entriesPerPage: 4 } as const;
    const first = renderReply(answer, turned);
    const second = renderReply(answer, { ...turned, page: 1 });
    const labels = (reply: Reply): readonly string[] => (reply.entries ?? []).map(({ label }) => label);
    expect([labels(first).length, first.paging?.isLast]).toEqual([4, false]);
    expect(labels(second).filter((label) => labels(first).includes(label))).toEqual([]);
    expect(first.footer[0]).toBe(`1–4 sur ${corpus.entries.length}`);
    const whole = renderReply(answer, { locale: 'fr', charactersPerArticle: 700 });
    expect(whole.entries).toHaveLength(corpus.entries.length);
    expect(whole.paging).toBeUndefined();
  });
});
