// The promises of an answer to "when", over every article of the fixtures and of `data/`: the questions are the articles'
// own sentences and pieces of them, so that dated and undated events both come up.
import { describe, expect, it } from 'vitest';
import { refersBack } from '../../src/answers/dangling.ts';
import { answerWhen } from '../../src/answers/when.ts';
import { allArticles, corpus } from '../fixtures/corpus.ts';

const answers = allArticles.flatMap((article) =>
  (corpus.entry(article.id)?.reading.sentences ?? []).flatMap(({ start, end }) => {
    const words = article.text.slice(start, end).split(/\s+/u);
    const questions = [words.join(' '), words.slice(0, 5).join(' '), words.slice(-4).join(' ')];
    return questions.map((event) => ({
      event,
      article,
      answer: answerWhen({ event, article: article.id }, corpus),
    }));
  }),
);
const excerpts = answers.flatMap(({ answer }) => [
  ...answer.excerpts,
  ...(answer.kind === 'nothing' ? answer.nearest : []),
]);

describe('every answer to "when"', () => {
  it('is found for some sentences and refused for others', () => {
    const kinds = new Set(answers.map(({ answer }) => answer.kind));
    expect(kinds).toContain('dates');
    expect(kinds).toContain('nothing');
  });
  it('shows whole sentences of the article, to the letter', () => {
    for (const { text, start, end, paragraph, article } of excerpts) {
      const entry = corpus.entry(article.id);
      expect(text).toBe(entry?.article.text.slice(start, end));
      expect(entry?.reading.sentences).toContainEqual({ start, end, paragraph });
    }
  });
  it('has its date inside the sentence, as the Reading has it, and never a vague one', () => {
    for (const { date, start, end, article } of excerpts) {
      if (date === undefined) continue;
      const entry = corpus.entry(article.id);
      expect(date.start).toBeGreaterThanOrEqual(start);
      expect(date.end).toBeLessThanOrEqual(end);
      expect(date.text).toBe(entry?.article.text.slice(date.start, date.end));
      expect(
        entry?.reading.dates.some((found) => found.start === date.start && found.value === date.value),
      ).toBe(true);
      expect(date.precision).not.toBe('vague');
    }
  });
  it('opens with a date where one is found', () => {
    for (const { answer, event } of answers) {
      if (answer.kind === 'dates') expect(answer.excerpts[0]?.date, event).toBeDefined();
    }
  });
  it('carries the sentence before one that leans on it, where one stands before', () => {
    for (const { text, start, context, article } of excerpts) {
      if (!refersBack(text, article.lang) || context !== undefined) continue;
      const sentences = corpus.entry(article.id)?.reading.sentences ?? [];
      const before = sentences.findLast((sentence) => sentence.end <= start);
      const between =
        before === undefined ? '' : (corpus.entry(article.id)?.article.text.slice(before.end, start) ?? '');
      expect(before === undefined || between.trim() !== '', text).toBe(true);
    }
  });
  it('has a context that ends with the sentence itself', () => {
    for (const { end, start, context } of excerpts) {
      if (context === undefined) continue;
      expect(context.end).toBe(end);
      expect(context.start).toBeLessThan(start);
    }
  });
});
