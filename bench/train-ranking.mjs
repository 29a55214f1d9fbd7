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
  return { row, isAnswerable: list.isAnswerable };
}

/** Weights for each mode; confidence and its bar by French, the harder set. */
function fit(lists) {
  const weightsBy = (wanted) =>
    fitRanking(lists.filter(({ mode, isAnswerable }) => isAnswerable && mode === wanted));
  const confidenceBy = (weights, wanted) =>
    fitConfidence(
      lists
        .filter(({ set, mode }) => set === 'piaf.fr' && wanted.includes(mode))
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

function isAnswered({ row }, { coefficients, bar }) {
  return row !== null && row.reduce((sum, value, at) => sum + coefficients[at] * value, -bar) > 0;
}

/** Adds the figures of some lists to those found before. */
function measure(lists, fitted, found) {
  for (const list of lists) {
    const { weights, confidence } = fitted[list.mode];
    const key = `${list.set} ${list.mode}`;
    const figures = found.get(key) ?? { answerable: 0, rank: 0, answered: 0, empty: 0, wrongly: 0 };
    found.set(key, figures);
    const answered = isAnswered(exampleOf(list, weights), confidence) ? 1 : 0;
    figures[list.isAnswerable ? 'answerable' : 'empty'] += 1;
    figures[list.isAnswerable ? 'answered' : 'wrongly'] += answered;
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

function printFigures(title, found) {
  const share = (part, whole) => (part / whole).toFixed(4);
  console.log(title);
  for (const [name] of sets) {
    for (const mode of modes) {
      const { answerable, rank, answered, empty, wrongly } = found.get(`${name} ${mode}`);
      console.log(
        `  ${name.padEnd(10)}${mode.padEnd(8)} MRR@10 ${share(rank, answerable)}  ` +
          `answered ${share(answered, answerable)}  wrongly ${share(wrongly, empty)}`,
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
    printed('corpusWeights', 'The same where all articles are looked at.', featureNames, all.weights),
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
