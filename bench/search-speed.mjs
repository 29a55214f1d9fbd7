// How quickly passages are indexed and found, against MiniSearch with its defaults over the same passages and questions
// in the same run.   node bench/search-speed.mjs [PASSAGES …]      default: 1000 10000
// The passages and questions are those of a French question set where one lies beside the repository, over and over
// until there are enough; else they are thrown together from the running words of data/ and numbered names.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import MiniSearch from 'minisearch';
import { loadArticles } from '../dist/articles/load-articles.js';
import { corpusOf } from '../dist/index/corpus.js';
import { splitSentences } from '../dist/reading/sentences.js';

const queryCount = 60;
const passagesPerArticle = 10;

/** The same numbers on every run: a linear congruence, as no clock and no luck may move the figures. */
function numbers(seed) {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return state % below;
  };
}

/** Passages by the article, and as many questions as are asked. */
function material(count) {
  const set = fileURLToPath(new URL('../../shared/evals/search/piaf.fr.dev.json', import.meta.url));
  const { passages, questions } = existsSync(set) ? ofQuestionSet(set, count) : thrownTogether(count);
  const articles = Array.from({ length: Math.ceil(count / passagesPerArticle) }, (_, at) => ({
    id: `a${at}`,
    paragraphs: passages.slice(at * passagesPerArticle, (at + 1) * passagesPerArticle),
  }));
  return { articles, questions };
}

function ofQuestionSet(file, count) {
  const set = JSON.parse(readFileSync(file, 'utf8'));
  const paragraphs = set.articles.flatMap((article) => article.paragraphs);
  const step = Math.max(1, Math.floor(set.questions.length / queryCount));
  return {
    // A numbered word in each keeps the copies apart.
    passages: Array.from({ length: count }, (_, at) => `${paragraphs[at % paragraphs.length]} n${at}.`),
    questions: set.questions.filter((_, at) => at % step === 0).map(({ question }) => question),
  };
}

function thrownTogether(count) {
  const { articles } = loadArticles(fileURLToPath(new URL('../data/articles', import.meta.url)));
  const words = articles.flatMap(({ text }) => text.match(/[\p{L}’']+/gu) ?? []);
  const next = numbers(7);
  const word = () => (next(4) === 0 ? `nom${next(count)}` : words[next(words.length)]);
  const some = (length) => Array.from({ length }, word).join(' ');
  return {
    passages: Array.from({ length: count }, () => `${some(60)}.`),
    questions: Array.from({ length: queryCount }, () => some(8)),
  };
}

function entryOf({ id, paragraphs }) {
  const text = paragraphs.join('\n\n');
  let start = 0;
  const blocks = paragraphs.map((words, at) => {
    const block = { kind: 'paragraph', paragraph: at + 1, start, end: start + words.length };
    start = block.end + 2;
    return block;
  });
  const article = { id, title: id, titleIsDerived: false, date: '2017-05', outlet: null, url: null };
  const readable = { ...article, lang: 'fr', rights: 'excerpts', text, blocks };
  return {
    article: readable,
    reading: { blocks, sentences: splitSentences(readable), quotes: [], dates: [] },
  };
}

function timed(run) {
  const start = process.hrtime.bigint();
  const value = run();
  return { value, milliseconds: Number(process.hrtime.bigint() - start) / 1e6 };
}

function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

function measure(count) {
  const { articles, questions } = material(count);
  const entries = articles.map(entryOf);
  const ours = timed(() => corpusOf(entries));
  const theirs = timed(() => {
    const engine = new MiniSearch({ fields: ['text'] });
    engine.addAll(
      articles.flatMap(({ id, paragraphs }) => paragraphs.map((text, at) => ({ id: `${id}:${at}`, text }))),
    );
    return engine;
  });
  const times = (search) => questions.map((question) => timed(() => search(question)).milliseconds);
  const mine = times((question) => ours.value.search.passages(question, { limit: 10 }));
  const rival = times((question) => theirs.value.search(question));
  const ratio = (a, b) => `${a.toFixed(1)} ms / ${b.toFixed(1)} ms = ${(a / b).toFixed(3)}`;
  console.log(
    `${count} passages: build ${ratio(ours.milliseconds, theirs.milliseconds)}; ` +
      `query p50 ${ratio(quantile(mine, 0.5), quantile(rival, 0.5))}; ` +
      `p99 ${ratio(quantile(mine, 0.99), quantile(rival, 0.99))}`,
  );
}

const sizes = process.argv.slice(2).map(Number);
console.log('Dixit / MiniSearch with its defaults');
for (const size of sizes.length > 0 ? sizes : [1000, 10_000]) measure(size);
