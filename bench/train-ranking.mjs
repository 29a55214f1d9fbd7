// Fits the weights of src/index/ranking-weights.ts and prints that file. Run after `npm run build`:
//   node bench/train-ranking.mjs [--sets DIR] > ranking-weights.ts
// DIR holds piaf.fr.dev.json (MIT, text CC BY-SA), xquad.en.dev.json and squad5.en.dev.json (CC BY-SA): questions with the
// paragraph that answers. Only the weights are kept. With --folds it prints figures instead, cross-validated by article;
// --without A,B leaves features out, to see what each is worth.
import path from 'node:path';
import { confidenceNames, confidenceRow } from '../dist/index/confidence.js';
import { FEATURE_COUNT, featureNames } from '../dist/index/features.js';
import { fitConfidence, fitRanking, scoresOf } from './fit-ranking.mjs';
import { listsOf, loadSet, sets } from './ranking-lists.mjs';

const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : process.argv[at + 1];
};
const folder = option('sets', path.join(import.meta.dirname, '../../shared/evals/search'));
const FOLDS = 5;
const modes = ['article', 'alone', 'few', 'all'];

/** What the program would be sure by: its own reading of the ranked candidates. */
function exampleOf(list, weights) {
  const scores = scoresOf(list, weights);
  const ranked = list.found
    .map((one, at) => ({ ...one, score: scores[at] }))
    .sort((a, b) => b.score - a.score);
  const row = confidenceRow(ranked, list.rows);
  return { row, isAnswerable: list.isAnswerable, set: list.set };
}

/** Weights for each mode, and their confidence: swapped questions measure it, for learnt from they cost one answer in fifty. */
function fit(lists) {
  const weightsBy = (wanted) =>
    fitRanking(lists.filter(({ mode, isAnswerable }) => isAnswerable && mode === wanted));
  const confidenceBy = (weights, wanted) =>
    fitConfidence(
      lists
        .filter(({ mode, isSwapped }) => !isSwapped && wanted.includes(mode))
        .map((list) => exampleOf(list, weights)),
    );
  const [article, corpus] = [weightsBy('article'), weightsBy('all')];
  const inArticle = { weights: article, confidence: confidenceBy(article, ['article', 'alone']) };
  return {
    article: inArticle,
    alone: inArticle,
    few: { weights: corpus, confidence: confidenceBy(corpus, ['few']) },
    all: { weights: corpus, confidence: confidenceBy(corpus, ['all']) },
  };
}

function reciprocalRank(list, weights) {
  if (list.gold < 0) return 0;
  const scores = scoresOf(list, weights);
  let rank = 1;
  for (let at = 0; at < list.count; at += 1) if (scores[at] > scores[list.gold]) rank += 1;
  return rank > 10 ? 0 : 1 / rank;
}

/** Above 0 it is answered. */
function sureness({ row }, { coefficients, bar }) {
  return row === null ? -Infinity : row.reduce((sum, value, at) => sum + coefficients[at] * value, -bar);
}

/** Adds the figures of some lists to those found before. */
function measure(lists, fitted, found) {
  for (const list of lists) {
    const { weights, confidence } = fitted[list.mode];
    const key = `${list.set} ${list.mode}`;
    const figures = found.get(key) ?? { rank: 0, answerable: [], other: [], swapped: [] };
    found.set(key, figures);
    const kind = list.isAnswerable ? 'answerable' : list.isSwapped ? 'swapped' : 'other';
    figures[kind].push(sureness(exampleOf(list, weights), confidence));
    if (list.isAnswerable) figures.rank += reciprocalRank(list, weights);
  }
}

function crossValidate(lists) {
  const articles = [...new Set(lists.map(({ article }) => article))];
  const foldOf = new Map(articles.map((article, at) => [article, at % FOLDS]));
  const found = new Map();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const fitted = fit(lists.filter(({ article }) => foldOf.get(article) !== fold));
    const unseen = lists.filter(({ article }) => foldOf.get(article) === fold);
    measure(unseen, fitted, found);
  }
  return found;
}

/** Share of those that are surer than the bar. */
function shareOver(all, bar = 0) {
  return all.length === 0 ? '–' : (all.filter((one) => one > bar).length / all.length).toFixed(4);
}

/** The bar that one in twenty of the unanswerable would pass. */
function barAtTwentieth(empty) {
  return empty.toSorted((one, other) => other - one)[Math.floor(empty.length / 20)];
}

/** `at 5 %`: what would be answered, had this set a bar of its own at 5 % of the questions of other articles. */
function printFigures(title, found) {
  console.log(title);
  for (const [name] of sets) {
    for (const mode of modes) {
      const { rank, answerable, other, swapped } = found.get(`${name} ${mode}`);
      console.log(
        `  ${name.padEnd(10)}${mode.padEnd(8)} MRR@10 ${(rank / answerable.length).toFixed(4)}  ` +
          `answered ${shareOver(answerable)}  wrongly ${shareOver(other)}  swapped ${shareOver(swapped)}  ` +
          `at 5 %: answered ${shareOver(answerable, barAtTwentieth(other))}`,
      );
    }
  }
}

function printed(name, doc, names, values) {
  const lines = names.map((key, at) => `  ${key}: ${Number(values[at].toFixed(2))},`);
  return `/** ${doc} */\nexport const ${name} = {\n${lines.join('\n')}\n} as const;\n`;
}

function printWeights({ article, few, all }) {
  const withBar = [...confidenceNames, 'bar'];
  const confidenceOf = ({ confidence }) => [...confidence.coefficients, confidence.bar];
  const parts = [
    printed(
      'articleWeights',
      'What each column of a row weighs inside one article.',
      featureNames,
      article.weights,
    ),
    printed(
      'titledArticleWeights',
      'What it weighs more where the title of the article holds the whole question.',
      featureNames,
      article.weights.subarray(FEATURE_COUNT),
    ),
    printed('corpusWeights', 'The same where all articles are looked at.', featureNames, all.weights),
    printed(
      'titledCorpusWeights',
      'And what it weighs more there.',
      featureNames,
      all.weights.subarray(FEATURE_COUNT),
    ),
    printed(
      'articleConfidence',
      'Whether the best passage of one article answers: above 0 it does.',
      withBar,
      confidenceOf(article),
    ),
    printed('fewConfidence', 'The same where there are but a few articles.', withBar, confidenceOf(few)),
    printed('corpusConfidence', 'The same where all articles are looked at.', withBar, confidenceOf(all)),
  ];
  console.log(
    `// Fitted by bench/train-ranking.mjs on questions about Wikipedia paragraphs: PIAF (French, MIT), XQuAD and SQuAD (English,\n// CC BY-SA). Written by that script; change nothing by hand.\n\n${parts.join('\n')}`,
  );
}

const lists = sets.flatMap(([name, lang]) => listsOf(loadSet(folder, name, lang)));
for (const name of option('without', '').split(',')) {
  const column = featureNames.indexOf(name);
  if (column < 0) continue;
  for (const { rows } of lists) for (let at = column; at < rows.length; at += FEATURE_COUNT) rows[at] = 0;
}
if (process.argv.includes('--folds')) {
  printFigures(`unseen articles, ${FOLDS} folds`, crossValidate(lists));
} else printWeights(fit(lists));
