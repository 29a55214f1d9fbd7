// Fits the weights of src/index/ranking-weights.ts and prints that file. Run after `npm run build`:
//   node bench/train-ranking.mjs [--sets DIR] > src/index/ranking-weights.ts
// DIR holds piaf.fr.dev.json (MIT, text CC BY-SA), xquad.en.dev.json and squad5.en.dev.json (CC BY-SA): questions with the
// paragraph that answers. Only the weights are kept. With --folds it prints cross-validated figures instead, by article.
import fs from 'node:fs';
import path from 'node:path';
import { findCandidates } from '../dist/index/candidates.js';
import { FEATURE_COUNT, featureNames, featuresOf } from '../dist/index/features.js';
import { questionKind } from '../dist/index/question-kind.js';
import { CANDIDATES } from '../dist/index/rerank.js';
import { buildTextIndex } from '../dist/index/text-index.js';
import { readQuery } from '../dist/index/text-query.js';
import { languageOf } from '../dist/languages/language.js';
import { splitSentences } from '../dist/reading/sentences.js';

const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : process.argv[at + 1];
};
const folder = option('sets', path.join(import.meta.dirname, '../../shared/evals/search'));
const whole = { first: 0, end: Number.MAX_SAFE_INTEGER };
const sets = [
  ['piaf.fr', 'fr'],
  ['xquad.en', 'en'],
  ['squad5.en', 'en'],
];
const FOLDS = 5;
const FIRST_FEW = 5;
/** Of questions without an answer in scope, the share that may be answered all the same. */
const WRONGLY_ANSWERED = 0.05;

function loadSet(name, lang) {
  const file = path.join(folder, `${name}.dev.json`);
  if (!fs.existsSync(file)) throw new Error(`train-ranking: no file "${file}"; give its folder with --sets`);
  const { articles, questions } = JSON.parse(fs.readFileSync(file, 'utf8'));
  const bounds = new Map();
  const places = [];
  const groups = articles.map(({ id, title, paragraphs }) => {
    bounds.set(id, { first: places.length, end: places.length + paragraphs.length });
    const texts = paragraphs.map((text, paragraph) => {
      places.push(`${id} ${paragraph}`);
      const block = { kind: 'paragraph', paragraph: 1, start: 0, end: text.length };
      return { text, sentences: splitSentences({ text, lang, date: null, blocks: [block] }) };
    });
    return { title, texts };
  });
  return {
    name,
    lang,
    articles,
    groups,
    questions,
    bounds,
    places,
    index: buildTextIndex(groups, languageOf(lang).analysis),
  };
}

/** The rows of a question's candidates in one scope; `gold` is the answering candidate, or -1. */
function listOf({ name, index, places, texts }, { question, article, paragraph, answers }, scope, mode) {
  const query = readQuery(question, index);
  const candidates = findCandidates(query, index, { ...scope, limit: CANDIDATES });
  const rows = featuresOf(query, questionKind(question, index.lexicon.questions), candidates, index);
  const isGold = (text) =>
    places === undefined
      ? texts[text].paragraph === paragraph && answers.some((answer) => texts[text].text.includes(answer))
      : places[text] === `${article} ${paragraph}`;
  const gold = candidates.findIndex(({ text }) => isGold(text));
  const articles = candidates.map(({ text }) => index.groups.ofText[text]);
  return { articles, set: name, mode, article, rows, count: candidates.length, gold, query };
}

/** Paragraphs of two sentences, as news has them, each with the number of the paragraph it came from. */
function piecesOf({ texts }) {
  return texts.flatMap(({ text, sentences }, paragraph) =>
    sentences.flatMap(({ start }, at) => {
      if (at % 2 === 1) return [];
      const piece = text.slice(start, (sentences[at + 1] ?? sentences[at]).end);
      const own = sentences
        .slice(at, at + 2)
        .map((one) => ({ start: one.start - start, end: one.end - start }));
      return [{ text: piece, sentences: own, paragraph }];
    }),
  );
}

/** The set's articles as corpora of one article each, in short paragraphs: a newcomer has but a few. */
function aloneSets({ name, articles, groups, lang }) {
  return new Map(
    articles.map(({ id, title }, at) => {
      const texts = piecesOf(groups[at]);
      return [id, { name, texts, index: buildTextIndex([{ title, texts }], languageOf(lang).analysis) }];
    }),
  );
}

/**
 * For each question: in its article, in all articles, in its article as the only one there is; and where it cannot be
 * answered: in another article, in all articles but its own, in a corpus of another article.
 */
function listsOf(set) {
  const { articles, bounds, questions } = set;
  const alone = aloneSets(set);
  return questions.flatMap((question, at) => {
    const own = bounds.get(question.article);
    const place = articles.findIndex(({ id }) => id === question.article);
    const other = articles[(place + 1 + ((at * 7) % (articles.length - 1))) % articles.length].id;
    const outside = (text) => text < own.first || text >= own.end;
    return [
      { ...listOf(set, question, own, 'article'), isAnswerable: true },
      { ...listOf(set, question, {}, 'all'), isAnswerable: true },
      { ...listOf(set, question, bounds.get(other), 'article'), isAnswerable: false },
      { ...listOf(alone.get(question.article), question, whole, 'alone'), isAnswerable: true },
      { ...listOf(alone.get(other), question, whole, 'alone'), isAnswerable: false },
      { ...listOf(set, question, { accepts: outside }, 'all'), isAnswerable: false },
    ];
  });
}

function dot(weights, rows, at) {
  let sum = 0;
  for (let column = 0; column < FEATURE_COUNT; column += 1)
    sum += weights[column] * rows[at * FEATURE_COUNT + column];
  return sum;
}

/** Adam over a gradient; `gradient(weights)` gives the mean gradient. */
function descend(size, steps, gradient) {
  const weights = new Float64Array(size);
  const [mean, square] = [new Float64Array(size), new Float64Array(size)];
  for (let step = 1; step <= steps; step += 1) {
    const slope = gradient(weights);
    const rate = 0.1 * Math.min(1, 30 / step ** 0.7);
    for (let at = 0; at < size; at += 1) {
      mean[at] = 0.9 * mean[at] + 0.1 * slope[at];
      square[at] = 0.99 * square[at] + 0.01 * slope[at] ** 2;
      const corrected = mean[at] / (1 - 0.9 ** step);
      weights[at] -= (rate * corrected) / (Math.sqrt(square[at] / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  return weights;
}

function spreadOf(rows, width) {
  const mean = Array.from(
    { length: width },
    (_, column) => rows.reduce((sum, row) => sum + row[column], 0) / rows.length,
  );
  return mean.map(
    (middle, column) =>
      Math.sqrt(rows.reduce((sum, row) => sum + (row[column] - middle) ** 2, 0) / rows.length) || 1,
  );
}

/** The weights under which the answering candidate is likeliest among its list (softmax, a little ridge). */
function fitRanking(lists) {
  const usable = lists.filter(
    ({ gold, count, isAnswerable, mode }) => isAnswerable && mode !== 'alone' && gold >= 0 && count > 1,
  );
  const sample = usable.flatMap(({ rows, gold }) => [
    rows.subarray(gold * FEATURE_COUNT, (gold + 1) * FEATURE_COUNT),
    rows.subarray(0, FEATURE_COUNT),
  ]);
  const spread = spreadOf(sample, FEATURE_COUNT);
  const scaled = descend(FEATURE_COUNT, 150, (weights) => {
    const slope = new Float64Array(FEATURE_COUNT);
    const unscaled = weights.map((weight, column) => weight / spread[column]);
    for (const { rows, count, gold } of usable) {
      const scores = Array.from({ length: count }, (_, at) => dot(unscaled, rows, at));
      const top = Math.max(...scores);
      const shares = scores.map((score) => Math.exp(score - top));
      const whole = shares.reduce((sum, share) => sum + share, 0);
      for (let at = 0; at < count; at += 1) {
        const error = shares[at] / whole - (at === gold ? 1 : 0);
        for (let column = 0; column < FEATURE_COUNT; column += 1)
          slope[column] += (error * rows[at * FEATURE_COUNT + column]) / spread[column];
      }
    }
    return slope.map((value, column) => value / usable.length + 1e-3 * weights[column]);
  });
  return scaled.map((weight, column) => weight / spread[column]);
}

/** What the confidence looks at: the best candidate's row, its lead, and the query. Same as in rerank.ts. */
const confidenceNames = [...featureNames, 'lead', 'agreement', 'unknown', 'terms'];

function confidenceRow({ rows, count, query, articles }, weights) {
  const scores = Array.from({ length: count }, (_, at) => dot(weights, rows, at));
  const order = scores.map((_, at) => at).sort((a, b) => scores[b] - scores[a]);
  const best = order[0];
  if (best === undefined) return null;
  const lead = order.length < 2 ? 0 : Math.min(3, scores[best] - scores[order[1]]);
  const unknown = query.terms.reduce(
    (sum, { standIns, rarity }) => sum + ((standIns[0]?.[1] ?? 0) < 1 ? rarity : 0),
    0,
  );
  return [
    ...rows.subarray(best * FEATURE_COUNT, (best + 1) * FEATURE_COUNT),
    lead,
    order.slice(0, FIRST_FEW).filter((at) => articles[at] === articles[best]).length / FIRST_FEW,
    query.weight > 0 ? unknown / query.weight : 1,
    Math.min(1, query.terms.length / 8),
  ];
}

function fitConfidence(lists, weights) {
  const examples = lists.flatMap((list) => {
    const row = confidenceRow(list, weights);
    return row === null ? [] : [{ row, answerable: list.isAnswerable ? 1 : 0 }];
  });
  const width = confidenceNames.length;
  const spread = spreadOf(
    examples.map(({ row }) => row),
    width,
  );
  const scaled = descend(width + 1, 400, (current) => {
    const slope = new Float64Array(width + 1);
    for (const { row, answerable } of examples) {
      const sum = row.reduce((all, value, at) => all + (current[at] * value) / spread[at], current[width]);
      const error = 1 / (1 + Math.exp(-sum)) - answerable;
      row.forEach((value, at) => {
        slope[at] += (error * value) / spread[at];
      });
      slope[width] += error;
    }
    return slope.map((value, at) => value / examples.length + (at < width ? 1e-4 * current[at] : 0));
  });
  const coefficients = Array.from(scaled.subarray(0, width), (weight, at) => weight / spread[at]);
  // The bar lies where as many questions without an answer pass as may.
  const refused = examples
    .filter(({ answerable }) => answerable === 0)
    .map(({ row }) => row.reduce((sum, value, at) => sum + coefficients[at] * value, 0))
    .sort((a, b) => b - a);
  return { coefficients, bar: refused[Math.floor(refused.length * WRONGLY_ANSWERED)] };
}

function reciprocalRank({ rows, count, gold }, weights) {
  if (gold < 0) return 0;
  const own = dot(weights, rows, gold);
  let rank = 1;
  for (let at = 0; at < count; at += 1) if (at !== gold && dot(weights, rows, at) > own) rank += 1;
  return rank > 10 ? 0 : 1 / rank;
}

/** The bars are set on French, the harder set; inside an article by both kinds of lists that do so. */
function isMeasured({ set, mode }, wanted) {
  return set === 'piaf.fr' && (mode === 'all') === (wanted === 'all');
}

function crossValidate(lists) {
  const articles = [...new Set(lists.map(({ article }) => article))];
  const foldOf = new Map(articles.map((article, at) => [article, at % FOLDS]));
  const found = new Map();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const learnt = lists.filter(({ article }) => foldOf.get(article) !== fold);
    const weights = fitRanking(learnt);
    for (const mode of ['article', 'alone', 'all']) {
      const { coefficients, bar } = fitConfidence(
        learnt.filter((list) => isMeasured(list, mode)),
        weights,
      );
      for (const list of lists.filter((one) => one.mode === mode && foldOf.get(one.article) === fold)) {
        const row = confidenceRow(list, weights);
        const isAnswered =
          row !== null && row.reduce((sum, value, at) => sum + coefficients[at] * value, -bar) > 0;
        const key = `${list.set} ${mode}`;
        const figures = found.get(key) ?? { answerable: 0, rank: 0, answered: 0, empty: 0, wrongly: 0 };
        found.set(key, figures);
        if (list.isAnswerable) {
          figures.answerable += 1;
          figures.rank += reciprocalRank(list, weights);
          if (isAnswered) figures.answered += 1;
        } else {
          figures.empty += 1;
          if (isAnswered) figures.wrongly += 1;
        }
      }
    }
  }
  for (const [key, { answerable, rank, answered, empty, wrongly }] of found) {
    const share = (part, whole) => (part / whole).toFixed(4);
    console.log(
      key.padEnd(16),
      'MRR@10',
      share(rank, answerable),
      'answered',
      share(answered, answerable),
      'wrongly',
      share(wrongly, empty),
    );
  }
}

function printed(name, doc, names, values) {
  const lines = names.map((key, at) => `  ${key}: ${Number(values[at].toFixed(3))},`);
  return `/** ${doc} */\nexport const ${name} = {\n${lines.join('\n')}\n} as const;\n`;
}

const lists = sets.flatMap(([name, lang]) => listsOf(loadSet(name, lang)));
if (process.argv.includes('--folds')) crossValidate(lists);
else {
  const weights = fitRanking(lists);
  const parts = ['article', 'all'].map((mode) =>
    fitConfidence(
      lists.filter((list) => isMeasured(list, mode)),
      weights,
    ),
  );
  console.log(
    `// Fitted by bench/train-ranking.mjs on questions about Wikipedia paragraphs: PIAF (French, MIT), XQuAD and SQuAD (English,\n// CC BY-SA). Written by that script; change nothing by hand.\n\n${printed('rankingWeights', 'What each column of a candidate’s row weighs.', featureNames, weights)}\n${printed('articleConfidence', 'Whether the best passage of one article answers: above 0 it does.', [...confidenceNames, 'bar'], [...parts[0].coefficients, parts[0].bar])}\n${printed('corpusConfidence', 'The same where all articles are looked at.', [...confidenceNames, 'bar'], [...parts[1].coefficients, parts[1].bar])}`,
  );
}
