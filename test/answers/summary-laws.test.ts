import { describe, expect, it } from 'vitest';
import { refersBack } from '../../src/answers/dangling.ts';
import { answerSummary, SUMMARY_LENGTHS } from '../../src/answers/summary.ts';
import { hasBalancedMarks } from '../../src/answers/summary-choice.ts';
import { allArticles, corpus } from '../fixtures/corpus.ts';

const summaries = allArticles.flatMap((article) =>
  SUMMARY_LENGTHS.map((length) => ({
    article,
    length,
    answer: answerSummary({ article: article.id, length }, corpus),
  })),
);

describe('every summary of every article', () => {
  it('has a sentence wherever the article has one', () => {
    for (const { article, answer } of summaries) {
      expect(answer, article.id).toMatchObject({ kind: 'summary' });
      const sentences = corpus.entry(article.id)?.reading.sentences.length ?? 0;
      expect(answer.excerpts.length, article.id).toBeGreaterThanOrEqual(Math.min(1, sentences));
    }
  });
  it('shows whole sentences of paragraphs, to the letter and in reading order', () => {
    for (const { article, answer } of summaries) {
      const sentences = corpus.entry(article.id)?.reading.sentences ?? [];
      let last = -1;
      for (const { text, start, end, paragraph } of answer.excerpts) {
        expect(text, article.id).toBe(article.text.slice(start, end));
        expect(sentences, article.id).toContainEqual({ start, end, paragraph });
        expect(start, article.id).toBeGreaterThan(last);
        last = start;
      }
    }
  });
  it('shows no half quotation', () => {
    for (const { article, answer } of summaries) {
      for (const { text } of answer.excerpts)
        expect(hasBalancedMarks(text), `${article.id}: ${text}`).toBe(true);
    }
  });
  it('shows the sentence before one that leans on it, unless nothing stands before it', () => {
    for (const { article, answer } of summaries) {
      for (const { text, start, context } of answer.excerpts) {
        const leansAlone = refersBack(text, article.lang) && context === undefined;
        if (leansAlone) expect(start, `${article.id}: ${text}`).toBe(article.blocks[0]?.start);
      }
    }
  });
});
