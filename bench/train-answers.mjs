// Fits the weights of src/answers/ask-weights.ts and prints that file. Run after `npm run build`:
//   node bench/train-answers.mjs [--sets DIR] > weights.ts && mv weights.ts src/answers/ask-weights.ts
// DIR holds piaf.fr.dev.json (MIT, text CC BY-SA), xquad.en.dev.json and squad5.en.dev.json (CC BY-SA): questions with the
// paragraph that answers and the words that do. Only the weights are kept. With --folds it prints cross-validated
// figures instead, by article: how often something would be marked, and how often that is right.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { clueNames } from '../dist/answers/ask-clue-names.js';
import { cluesOf } from '../dist/answers/ask-clues.js';
import { likeliest, mayBeMarked, readAsked, readPassage } from '../dist/answers/ask-mark.js';
import { soughtKinds } from '../dist/answers/ask-sought.js';
import { buildCorpus } from '../dist/index/corpus.js';
import { articleOf, isRight, likest } from './question-sets.mjs';

const at = process.argv.indexOf('--sets');
const folder = at < 0 ? path.join(import.meta.dirname, '../../shared/evals/search') : process.argv[at + 1];
const sets = ['piaf.fr', 'xquad.en', 'squad5.en'];
const WIDTH = clueNames.length;
const FOLDS = 5;
const STEPS = 80;
/** What is marked shall be right so often, in each kind of question. */
const LEAST_RIGHT = 0.8;
/** Kinds for which fewer than this share of questions could be marked are never marked. */
const LEAST_MARKED = 0.02;
/** Pull towards 0 of the weights that all kinds share, and of what each kind adds. */
const RIDGE = 1e-4;
const RIDGE_OF_KIND = 1e-2;

/** A question over its paragraph: a row of clues for each span, and how right each would be. */
function listsOf(name) {
  const lang = name.slice(-2);
  const file = path.join(folder, `${name}.dev.json`);
  if (!existsSync(file)) throw new Error(`train-answers: no file "${file}"; give its folder with --sets`);
  const { articles, questions } = JSON.parse(readFileSync(file, 'utf8'));
  const corpus = buildCorpus(articles.map((article) => articleOf(article, lang)));
  return questions.map(({ article, paragraph, question, answers }) => {
    const entry = corpus.entry(article);
    const block = entry.reading.blocks.find((one) => one.paragraph === paragraph + 1);
    const passage = readPassage(entry, block, readAsked(question, entry, corpus));
    const rows = Float32Array.from(cluesOf(passage));
    const words = passage.spans.map(({ start, end }) => entry.article.text.slice(start, end));
    const worth = words.map((text) =>
      isRight(text, answers, lang) ? Math.max(0.5, likest(text, answers, lang)) : 0,
    );
    return {
      article: `${name} ${article}`,
      set: name,
      kind: soughtKinds.indexOf(passage.sought.kind),
      rows,
      worth,
      spans: passage.spans,
      passage,
    };
  });
}

/** Each column by its spread, so that one pull suits all. */
function spreadOf(lists) {
  const [sum, square] = [new Float64Array(WIDTH), new Float64Array(WIDTH)];
  let count = 0;
  for (const { rows, spans } of lists) {
    count += spans.length;
    rows.forEach((value, place) => {
      sum[place % WIDTH] += value;
      square[place % WIDTH] += value * value;
    });
  }
  return sum.map(
    (total, column) => Math.sqrt(Math.max(0, square[column] / count - (total / count) ** 2)) || 1,
  );
}

function sharesOf({ rows, spans, kind }, weights) {
  const own = WIDTH * (1 + kind);
  const scores = spans.map((_, row) => {
    let score = 0;
    for (let column = 0; column < WIDTH; column += 1)
      score += (weights[column] + weights[own + column]) * rows[row * WIDTH + column];
    return score;
  });
  const top = Math.max(...scores);
  const likelihoods = scores.map((score) => Math.exp(score - top));
  const whole = likelihoods.reduce((sum, one) => sum + one, 0);
  return likelihoods.map((one) => one / whole);
}

/** The weights under which the spans that are right are likeliest together (softmax, ridge, Adam). */
function fit(lists) {
  const usable = lists.filter(({ worth }) => worth.some((one) => one > 0));
  const size = WIDTH * (1 + soughtKinds.length);
  const weights = new Float64Array(size);
  const [mean, square] = [new Float64Array(size), new Float64Array(size)];
  for (let step = 1; step <= STEPS; step += 1) {
    const slope = new Float64Array(size);
    for (const list of usable) addSlope(slope, list, sharesOf(list, weights));
    for (let place = 0; place < size; place += 1) {
      const pull = (place < WIDTH ? RIDGE : RIDGE_OF_KIND) * weights[place];
      const gradient = slope[place] / usable.length + pull;
      mean[place] = 0.9 * mean[place] + 0.1 * gradient;
      square[place] = 0.99 * square[place] + 0.01 * gradient ** 2;
      const corrected = mean[place] / (1 - 0.9 ** step);
      const rate = 0.03 * Math.min(1, 20 / step);
      weights[place] -= (rate * corrected) / (Math.sqrt(square[place] / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  return weights;
}

function addSlope(slope, { rows, worth, kind }, shares) {
  const own = WIDTH * (1 + kind);
  const right = shares.reduce((sum, share, row) => sum + share * worth[row], 0);
  shares.forEach((share, row) => {
    const error = share - (share * worth[row]) / right;
    if (Math.abs(error) < 1e-6) return;
    for (let column = 0; column < WIDTH; column += 1) {
      const step = error * rows[row * WIDTH + column];
      slope[column] += step;
      slope[own + column] += step;
    }
  });
}

/** The likeliest span of each question by weights that never saw its article. */
function heldOut(lists) {
  const articles = [...new Set(lists.map(({ article }) => article))];
  const foldOf = new Map(articles.map((article, place) => [article, place % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const weights = fit(lists.filter(({ article }) => foldOf.get(article) !== fold));
    return lists
      .filter(({ article }) => foldOf.get(article) === fold)
      .map((list) => {
        const shares = sharesOf(list, weights);
        const spans = list.spans.map((span, row) => ({
          ...span,
          share: shares[row],
          worth: list.worth[row],
        }));
        const best = likeliest(spans);
        const share = best !== null && mayBeMarked(list.passage, best) ? best.share : 0;
        return { set: list.set, kind: list.kind, share, isRight: (best?.worth ?? 0) > 0 };
      });
  });
}

/** The lowest share from which on as many are right as shall be, in French alone (the harder set) and in all. */
function barOf(kind) {
  const asked = found.filter((one) => one.kind === kind);
  return Math.max(barAmong(asked), barAmong(asked.filter(({ set }) => set === sets[0])));
}

/** 1.01 where too few questions reach it. */
function barAmong(found) {
  const sorted = found.toSorted((one, other) => other.share - one.share);
  let [right, count, bar] = [0, 0, 1.01];
  sorted.forEach(({ share, isRight: ok }, place) => {
    if (ok) right += 1;
    if (right / (place + 1) >= LEAST_RIGHT) [bar, count] = [share, place + 1];
  });
  return count < LEAST_MARKED * found.length ? 1.01 : Math.ceil(bar * 100) / 100;
}

function report(found, bars) {
  for (const set of sets) {
    soughtKinds.forEach((name, kind) => {
      const asked = found.filter((one) => one.set === set && one.kind === kind);
      const marked = asked.filter(({ share }) => share >= bars[kind]);
      const right = marked.filter((one) => one.isRight).length;
      const part = (some, all) => (all === 0 ? '–' : ((100 * some) / all).toFixed(1)).padStart(6);
      console.log(
        set.padEnd(10),
        name.padEnd(7),
        String(asked.length).padStart(5),
        'best right',
        part(asked.filter((one) => one.isRight).length, asked.length),
        'marked',
        part(marked.length, asked.length),
        'of which right',
        part(right, marked.length),
      );
    });
  }
}

const lists = sets.flatMap(listsOf);
const spread = spreadOf(lists);
for (const { rows } of lists)
  rows.forEach((value, place) => {
    rows[place] = value / spread[place % WIDTH];
  });
const found = heldOut(lists);
const bars = soughtKinds.map((_, kind) => barOf(kind));
if (process.argv.includes('--folds')) report(found, bars);
else printWeights();

function printWeights() {
  const weights = fit(lists);
  const rows = clueNames.map((clue, column) => {
    const values = soughtKinds.map((_, kind) =>
      Number(((weights[column] + weights[WIDTH * (1 + kind) + column]) / spread[column]).toFixed(2)),
    );
    return `  ${clue}: [${values.join(', ')}],`;
  });
  console.log(`// Fitted by bench/train-answers.mjs on questions about Wikipedia paragraphs: PIAF (French, MIT), XQuAD and SQuAD (English,
// CC BY-SA). Written by that script; change nothing by hand.
import type { ClueName } from './ask-clue-names.ts';
import type { SoughtKind } from './ask-sought.ts';

/** What each clue weighs for a question that asks for: ${soughtKinds.join(', ')}. */
export const answerWeights: Readonly<Partial<Record<ClueName, readonly number[]>>> = {
${rows.join('\n')}
};

/** From this share on what is marked is right four times in five, on articles that the weights never saw. */
export const answerBars: Readonly<Record<SoughtKind, number>> = {
${soughtKinds.map((name, kind) => `  ${name}: ${bars[kind]},`).join('\n')}
};`);
}
