// Passages and questions for measurements of speed; the same on every run. They are those of a French question set where one
// lies beside the repository, over and over until there are enough; else they are thrown together from the running words of
// data/ and numbered names.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadArticles } from '../dist/articles/load-articles.js';
import { entryOf } from './search-engine.mjs';

const passagesPerArticle = 10;

/** The same numbers on every run: a linear congruence, as no clock and no luck may move the figures. */
export function numbers(seed) {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return (state >> 8) % below;
  };
}

/** `{ passages, questions }`: as many passages as asked for, and so many questions at most. */
export function searchMaterial(count, questionCount) {
  const set = fileURLToPath(new URL('../../shared/evals/search/piaf.fr.dev.json', import.meta.url));
  return existsSync(set) ? ofQuestionSet(set, count, questionCount) : thrownTogether(count, questionCount);
}

function ofQuestionSet(file, count, questionCount) {
  const set = JSON.parse(readFileSync(file, 'utf8'));
  const paragraphs = set.articles.flatMap((article) => article.paragraphs);
  const step = Math.max(1, Math.floor(set.questions.length / questionCount));
  return {
    // A numbered word in each keeps the copies apart.
    passages: Array.from({ length: count }, (_, at) => `${paragraphs[at % paragraphs.length]} n${at}.`),
    questions: set.questions
      .filter((_, at) => at % step === 0)
      .slice(0, questionCount)
      .map(({ question }) => question),
  };
}

function thrownTogether(count, questionCount) {
  const { articles } = loadArticles(fileURLToPath(new URL('../data/articles', import.meta.url)));
  const words = articles.flatMap(({ text }) => text.match(/[\p{L}’']+/gu) ?? []);
  const next = numbers(7);
  const word = () => (next(4) === 0 ? `nom${next(count)}` : words[next(words.length)]);
  const some = (length) => Array.from({ length }, word).join(' ');
  return {
    passages: Array.from({ length: count }, () => `${some(60)}.`),
    questions: Array.from({ length: questionCount }, () => some(8)),
  };
}

/** The passages as articles of ten, read for sentences only. */
export function entriesOf(passages) {
  return Array.from({ length: Math.ceil(passages.length / passagesPerArticle) }, (_, at) =>
    entryOf(
      {
        id: `a${at}`,
        title: `a${at}`,
        paragraphs: passages.slice(at * passagesPerArticle, (at + 1) * passagesPerArticle),
      },
      'fr',
    ),
  );
}
