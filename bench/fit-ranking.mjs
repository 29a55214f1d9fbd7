// Lists of candidates in, the weights that put the answering one first out; examples of answerable and unanswerable questions
// in, the coefficients of confidence out. Nothing but arithmetic.
import { FEATURE_COUNT } from '../dist/index/features.js';

/** Of questions without an answer in scope, the share that may be answered all the same. */
const WRONGLY_ANSWERED = 0.05;
const RANKING_RIDGE = 2e-3;
const CONFIDENCE_RIDGE = 3e-4;

export function scoresOf({ rows, count }, weights) {
  const scores = new Float64Array(count);
  for (let at = 0; at < count; at += 1) {
    let sum = 0;
    for (let column = 0; column < FEATURE_COUNT; column += 1)
      sum += weights[column] * rows[at * FEATURE_COUNT + column];
    scores[at] = sum;
  }
  return scores;
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

/** Standard deviation of each column; 1 for a column that never changes. */
function spreadOf(rows, width) {
  return Array.from({ length: width }, (_, column) => {
    const mean = rows.reduce((sum, row) => sum + row[column], 0) / rows.length;
    return Math.sqrt(rows.reduce((sum, row) => sum + (row[column] - mean) ** 2, 0) / rows.length) || 1;
  });
}

const rowAt = (rows, at) => rows.subarray(at * FEATURE_COUNT, (at + 1) * FEATURE_COUNT);

/** The weights under which the answering candidate is likeliest among its list (softmax, a little ridge). */
export function fitRanking(lists) {
  const usable = lists.filter(({ gold, count }) => gold >= 0 && count > 1);
  const spread = spreadOf(
    usable.flatMap(({ rows, gold }) => [rowAt(rows, gold), rowAt(rows, 0)]),
    FEATURE_COUNT,
  );
  const scaled = descend(FEATURE_COUNT, 150, (weights) => {
    const slope = new Float64Array(FEATURE_COUNT);
    const unscaled = weights.map((weight, column) => weight / spread[column]);
    for (const list of usable) addSlope(list, scoresOf(list, unscaled), slope);
    return slope.map(
      (value, column) => value / spread[column] / usable.length + RANKING_RIDGE * weights[column],
    );
  });
  return scaled.map((weight, column) => weight / spread[column]);
}

function addSlope({ rows, count, gold }, scores, slope) {
  const top = scores.reduce((most, score) => Math.max(most, score), -Infinity);
  const shares = scores.map((score) => Math.exp(score - top));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  for (let at = 0; at < count; at += 1) {
    const error = shares[at] / whole - (at === gold ? 1 : 0);
    for (let column = 0; column < FEATURE_COUNT; column += 1)
      slope[column] += error * rows[at * FEATURE_COUNT + column];
  }
}

/** A row of null answers nothing and is refused whatever the coefficients. */
export function fitConfidence(given) {
  const examples = given.filter(({ row }) => row !== null);
  const width = examples[0].row.length;
  const rows = examples.map(({ row }) => row);
  const spread = spreadOf(rows, width);
  const scaled = descend(width + 1, 400, (current) => {
    const slope = new Float64Array(width + 1);
    for (const { row, isAnswerable } of examples) {
      const sum = row.reduce((all, value, at) => all + (current[at] * value) / spread[at], current[width]);
      const error = 1 / (1 + Math.exp(-sum)) - (isAnswerable ? 1 : 0);
      for (let at = 0; at < width; at += 1) slope[at] += (error * row[at]) / spread[at];
      slope[width] += error;
    }
    return slope.map(
      (value, at) => value / examples.length + (at < width ? CONFIDENCE_RIDGE * current[at] : 0),
    );
  });
  const coefficients = Array.from(scaled.subarray(0, width), (weight, at) => weight / spread[at]);
  // The bar lies where as many questions without an answer pass as may.
  const empty = given.filter(({ isAnswerable }) => !isAnswerable);
  const refused = empty
    .flatMap(({ row }) =>
      row === null ? [] : [row.reduce((sum, value, at) => sum + coefficients[at] * value, 0)],
    )
    .sort((a, b) => b - a);
  return { coefficients, bar: refused[Math.floor(empty.length * WRONGLY_ANSWERED)] };
}
