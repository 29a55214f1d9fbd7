// Articles with a written summary in, the weights of the summary's features out. Half of the articles, chosen by their id,
// is for training and the other for the figures; `--all` then trains on every article and writes the file.
//   node bench/train-summary.mjs GOLD.jsonl [--all --write src/answers/summary-weights.ts]
// Reads through dist/, so build first. Gold rows: {"id","lang","title","paragraphs","summary"}.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readRows, rowReader } from './eval-summary.mjs';
import { rouge, tokens } from './rouge.mjs';

const dist = new URL(
  process.env.DIXIT_DIST ? pathToFileURL(`${resolve(process.env.DIXIT_DIST)}/`) : '../dist/',
  import.meta.url,
);
const { FEATURES } = await import(new URL('answers/summary-features.js', dist));
const { repetitionOf, sentencesToChooseFrom } = await import(new URL('answers/summary-choice.js', dist));
const entryOfRow = await rowReader();

const REPETITION = ['likeNearestChosen', 'likeChosen'];
const NAMES = [...FEATURES, ...REPETITION];
/** What is learnt apart: how many sentences, how sharply the best is preferred, and how far weights are held small. */
const TASKS = [
  { name: 'WEIGHTS_ALONE', count: 1, sharpness: 100, restraint: 0.15, rounds: 150 },
  { name: 'WEIGHTS_TOGETHER', count: 3, sharpness: 40, restraint: 0.1, rounds: 60 },
];
const STEP = 0.1;

/** Half of the articles are never trained on before the figures are known. */
export function isTest(id) {
  let hash = 2166136261;
  for (const character of id) hash = Math.imul(hash ^ character.charCodeAt(0), 16777619) >>> 0;
  return hash % 2 === 1;
}

function example(row) {
  const pool = sentencesToChooseFrom(entryOfRow(row)).map((sentence) => ({
    ...sentence,
    tokens: tokens(sentence.text),
  }));
  const gold = tokens(row.summary);
  const known = new Map();
  const reward = (chosen) => {
    const ordered = [...chosen].sort((a, b) => a.index - b.index);
    const key = ordered.map(({ index }) => index).join();
    if (!known.has(key))
      known.set(
        key,
        rouge(
          ordered.flatMap((sentence) => sentence.tokens),
          gold,
        ).mean,
      );
    return known.get(key);
  };
  return { pool, reward, gold };
}

const valuesOf = (sentence, chosen) => {
  const repetition = repetitionOf(sentence, chosen);
  return [...sentence.features, ...REPETITION.map((name) => repetition[name])];
};
const dot = (weights, values) => values.reduce((sum, value, index) => sum + value * weights[index], 0);

function choose({ pool }, weights, count) {
  const chosen = [];
  while (chosen.length < Math.min(count, pool.length)) {
    const rest = pool.filter((sentence) => !chosen.includes(sentence));
    const scores = rest.map((sentence) => dot(weights, valuesOf(sentence, chosen)));
    chosen.push(rest[scores.indexOf(Math.max(...scores))]);
  }
  return chosen;
}

const softmax = (scores) => {
  const top = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - top));
  const sum = raised.reduce((a, b) => a + b, 0);
  return raised.map((value) => value / sum);
};

/** One chosen sentence at a time is exchanged for every other; weights move towards the exchanges that ROUGE prefers. */
function gradientOf(data, weights, scale, { count, sharpness }) {
  const gradient = NAMES.map(() => 0);
  for (const each of data) {
    const chosen = choose(each, weights, count);
    for (const leaving of chosen) {
      const kept = chosen.filter((sentence) => sentence !== leaving);
      const candidates = each.pool.filter((sentence) => !kept.includes(sentence));
      const values = candidates.map((sentence) => valuesOf(sentence, kept));
      const given = softmax(values.map((row) => dot(weights, row)));
      const wanted = softmax(candidates.map((sentence) => sharpness * each.reward([...kept, sentence])));
      for (const [at, row] of values.entries()) {
        const pull = (wanted[at] - given[at]) / chosen.length / data.length;
        for (const [index, value] of row.entries()) gradient[index] += (pull * value) / scale[index];
      }
    }
  }
  return gradient;
}

export function train(data, task) {
  const rows = data.flatMap(({ pool }) => pool.map(({ features }) => features));
  const scale = NAMES.map((_, index) =>
    index < FEATURES.length ? deviation(rows.map((row) => row[index])) : 0.15,
  );
  const scaled = NAMES.map(() => 0);
  const seen = NAMES.map(() => 1e-8);
  for (let round = 0; round < task.rounds; round += 1) {
    const weights = scaled.map((value, index) => value / scale[index]);
    for (const [index, value] of gradientOf(data, weights, scale, task).entries()) {
      const slope = value - task.restraint * scaled[index];
      seen[index] += slope * slope;
      scaled[index] += (STEP * slope) / Math.sqrt(seen[index]);
    }
  }
  return scaled.map((value, index) => value / scale[index]);
}

function deviation(values) {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
}

function figures(data, weights, count) {
  const scores = data.map((each) => {
    const ordered = choose(each, weights, count).sort((a, b) => a.index - b.index);
    return rouge(
      ordered.flatMap((sentence) => sentence.tokens),
      each.gold,
    );
  });
  const mean = (name) =>
    (scores.reduce((sum, score) => sum + 100 * score[name], 0) / scores.length).toFixed(2);
  return `${mean('one')} / ${mean('two')} / ${mean('longest')}`;
}

function weightsFile(trained, articles) {
  const body = trained.map(({ name, doc, weights }) => {
    const lines = NAMES.map((feature, index) => `  ${feature}: ${Number(weights[index].toFixed(2))},`).join(
      '\n',
    );
    return `/** ${doc} */\nexport const ${name}: SummaryWeights = {\n${lines}\n};\n`;
  });
  return `// What each feature of a sentence counts for in a summary. Written by bench/train-summary.mjs from ${articles} French
// press articles (the development set of OrangeSum) with their written leads; do not edit by hand.
import type { FeatureName } from './summary-features.ts';

/** Beside the sentence's own features: its likeness to the sentences already chosen. */
export type RepetitionName = 'likeNearestChosen' | 'likeChosen';
export type SummaryWeights = Readonly<Record<FeatureName | RepetitionName, number>>;

${body.join('\n')}`;
}

const docs = {
  WEIGHTS_ALONE: 'For a summary of one sentence.',
  WEIGHTS_TOGETHER: 'For a summary of several.',
};

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [file, ...options] = process.argv.slice(2);
  const rows = readRows(file);
  const [seen, held] = [
    rows.filter(({ id }) => !isTest(id)).map(example),
    rows.filter(({ id }) => isTest(id)).map(example),
  ];
  for (const task of TASKS) {
    const weights = train(seen, task);
    console.log(
      `${task.count} sentence(s), ROUGE-1/2/L: train ${figures(seen, weights, task.count)}, test ${figures(held, weights, task.count)}`,
    );
  }
  if (options.includes('--all')) {
    const trained = TASKS.map((task) => ({
      name: task.name,
      doc: docs[task.name],
      weights: train([...seen, ...held], task),
    }));
    const target = options[options.indexOf('--write') + 1];
    writeFileSync(target, weightsFile(trained, rows.length));
  }
}
