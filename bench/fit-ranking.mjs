// Lists of candidates in, the weights that put the answering one first out; examples of answerable and unanswerable questions
// in, the coefficients of confidence out. Nothing but arithmetic.
import { FEATURE_COUNT, featureNames } from '../dist/index/features.js';

/** Of questions without an answer in scope, the share that may be answered all the same. */
const WRONGLY_ANSWERED = 0.05;
const RANKING_RIDGE = 2e-3;
/** What the title adds to a weight is held nearer to nothing: there is less to learn it from. */
const TITLED_RIDGE = 1e-2;
const CONFIDENCE_RIDGE = 3e-4;

/** Rows of a list that tell how widely the columns vary. */
const MOST_SPREAD = 40;
const TITLE = featureNames.indexOf('title');
const WIDTH = 2 * FEATURE_COUNT;

/** `weights` hold those of the columns, then what each gains where the title holds the whole question. */
export function scoresOf({ rows, count }, weights) {
  const scores = new Float64Array(count);
  for (let at = 0; at < count; at += 1) {
    const first = at * FEATURE_COUNT;
    let sum = 0;
    for (let column = 0; column < FEATURE_COUNT; column += 1)
      sum += (weights[column] + rows[first + TITLE] * weights[FEATURE_COUNT + column]) * rows[first + column];
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

/** The columns of all rows by their means, and behind them the same times the title's share by its mean. */
function widened({ rows, count, gold }, means) {
  const wide = new Float32Array(count * WIDTH);
  for (let at = 0; at < count; at += 1) {
    const title = rows[at * FEATURE_COUNT + TITLE] - means[TITLE];
    for (let column = 0; column < FEATURE_COUNT; column += 1) {
      const value = rows[at * FEATURE_COUNT + column] - means[column];
      wide[at * WIDTH + column] = value;
      wide[at * WIDTH + FEATURE_COUNT + column] = value * title;
    }
  }
  return { rows: wide, count, gold };
}

function meansOf(lists) {
  const means = new Float64Array(FEATURE_COUNT);
  let total = 0;
  for (const { rows, count } of lists) {
    total += count;
    for (let at = 0; at < count * FEATURE_COUNT; at += 1) means[at % FEATURE_COUNT] += rows[at];
  }
  return means.map((sum) => sum / total);
}

/** The weights under which the answering candidate is likeliest among its list (softmax, a little ridge). */
export function fitRanking(lists) {
  const answered = lists.filter(({ gold, count }) => gold >= 0 && count > 1);
  const means = meansOf(answered);
  const usable = answered.map((list) => widened(list, means));
  const spread = spreadOf(
    usable.flatMap(({ rows, count }) =>
      Array.from({ length: Math.min(count, MOST_SPREAD) }, (_, at) =>
        rows.subarray(at * WIDTH, (at + 1) * WIDTH),
      ),
    ),
    WIDTH,
  );
  const ridge = (column) => (column < FEATURE_COUNT ? RANKING_RIDGE : TITLED_RIDGE);
  const scaled = descend(WIDTH, 150, (weights) => {
    const slope = new Float64Array(WIDTH);
    const unscaled = weights.map((weight, column) => weight / spread[column]);
    for (const list of usable) addSlope(list, unscaled, slope);
    return slope.map(
      (value, column) => value / spread[column] / usable.length + ridge(column) * weights[column],
    );
  });
  return uncentred(
    scaled.map((weight, column) => weight / spread[column]),
    means,
  );
}

/** The same weights for columns that are not taken by their means; what is equal in a list's rows is left out. */
function uncentred(weights, means) {
  const plain = weights.slice();
  for (let column = 0; column < FEATURE_COUNT; column += 1) {
    const gain = weights[FEATURE_COUNT + column];
    plain[column] -= gain * means[TITLE];
    plain[TITLE] -= gain * means[column];
  }
  return plain;
}

function addSlope({ rows, count, gold }, weights, slope) {
  const scores = new Float64Array(count);
  for (let at = 0; at < count; at += 1)
    for (let column = 0; column < WIDTH; column += 1)
      scores[at] += weights[column] * rows[at * WIDTH + column];
  const top = scores.reduce((most, score) => Math.max(most, score), -Infinity);
  const shares = scores.map((score) => Math.exp(score - top));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  for (let at = 0; at < count; at += 1) {
    const error = shares[at] / whole - (at === gold ? 1 : 0);
    if (Math.abs(error) < 1e-5) continue;
    for (let column = 0; column < WIDTH; column += 1) slope[column] += error * rows[at * WIDTH + column];
  }
}

/**
 * A row of null answers nothing and is refused whatever the coefficients. The bar lies where as many
 * questions of other articles pass as may, in the language where more of them do.
 */
export function fitConfidence(given) {
  const examples = given.filter(({ row }) => row !== null);
  const width = examples[0].row.length;
  const spread = spreadOf(
    examples.map(({ row }) => row),
    width,
  );
  const scaled = descend(width + 1, 400, (current) => {
    const slope = new Float64Array(width + 1);
    for (const { row, isAnswerable } of examples) {
      let sum = current[width];
      for (let at = 0; at < width; at += 1) sum += (current[at] * row[at]) / spread[at];
      const error = 1 / (1 + Math.exp(-sum)) - (isAnswerable ? 1 : 0);
      for (let at = 0; at < width; at += 1) slope[at] += (error * row[at]) / spread[at];
      slope[width] += error;
    }
    return slope.map(
      (value, at) => value / examples.length + (at < width ? CONFIDENCE_RIDGE * current[at] : 0),
    );
  });
  const coefficients = Array.from(scaled.subarray(0, width), (weight, at) => weight / spread[at]);
  const empty = given.filter(({ isAnswerable }) => !isAnswerable);
  const bars = ['fr', 'en'].map((lang) =>
    barOf(
      empty.filter(({ set }) => set.endsWith(lang)),
      coefficients,
    ),
  );
  return { coefficients, bar: Math.max(...bars) };
}

function barOf(empty, coefficients) {
  const sums = empty
    .flatMap(({ row }) =>
      row === null ? [] : [row.reduce((sum, value, at) => sum + coefficients[at] * value, 0)],
    )
    .sort((a, b) => b - a);
  return sums[Math.floor(empty.length * WRONGLY_ANSWERED)] ?? 0;
}
