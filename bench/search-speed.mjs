// How quickly passages are indexed and found, against MiniSearch with its defaults over the same passages and questions
// in the same run.   node bench/search-speed.mjs [PASSAGES …]      default: 1000 10000
// The passages are thrown together from the running words of data/, so that "de" is as common as in French, and from
// numbered names, so that rare terms are there too.
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

function makeArticles(words, count) {
  const next = numbers(7);
  const word = () => (next(4) === 0 ? `nom${next(count)}` : words[next(words.length)]);
  const passage = () => `${Array.from({ length: 60 }, word).join(' ')}.`;
  return Array.from({ length: Math.ceil(count / passagesPerArticle) }, (_, at) => ({
    id: `a${at}`,
    paragraphs: Array.from({ length: passagesPerArticle }, passage),
  }));
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

function measure(count, words) {
  const articles = makeArticles(words, count);
  const entries = articles.map(entryOf);
  const ours = timed(() => corpusOf(entries));
  const theirs = timed(() => {
    const engine = new MiniSearch({ fields: ['text'] });
    engine.addAll(
      articles.flatMap(({ id, paragraphs }) => paragraphs.map((text, at) => ({ id: `${id}:${at}`, text }))),
    );
    return engine;
  });
  const next = numbers(11);
  const questions = Array.from({ length: queryCount }, () =>
    Array.from({ length: 6 }, () => words[next(words.length)])
      .concat(`nom${next(count)}`)
      .join(' '),
  );
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

const { articles } = loadArticles(new URL('../data/articles', import.meta.url).pathname);
const words = articles.flatMap(({ text }) => text.match(/[\p{L}’']+/gu) ?? []);
const sizes = process.argv.slice(2).map(Number);
console.log('Dixit / MiniSearch with its defaults');
for (const size of sizes.length > 0 ? sizes : [1000, 10_000]) measure(size, words);
