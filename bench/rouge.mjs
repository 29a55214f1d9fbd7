// Two lists of words in, how far one covers the other out: ROUGE-1, ROUGE-2 and ROUGE-L as F1, 0 to 1.

/** Words in lower case, without accents and marks. */
export function tokens(text) {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .replace(/œ/gi, 'oe')
      .replace(/æ/gi, 'ae')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

export function rouge(predicted, gold) {
  const one = overlap(predicted, gold, 1);
  const two = overlap(predicted, gold, 2);
  const longest = f1(longestCommon(predicted, gold), predicted.length, gold.length);
  return { one, two, longest, mean: (one + two + longest) / 3 };
}

function overlap(predicted, gold, size) {
  const [held, wanted] = [grams(predicted, size), grams(gold, size)];
  let hits = 0;
  for (const [gram, count] of wanted) hits += Math.min(count, held.get(gram) ?? 0);
  return f1(hits, Math.max(0, predicted.length - size + 1), Math.max(0, gold.length - size + 1));
}

function grams(words, size) {
  const counts = new Map();
  for (let at = 0; at + size <= words.length; at += 1) {
    const gram = words.slice(at, at + size).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

function longestCommon(one, other) {
  let row = new Array(other.length + 1).fill(0);
  for (const word of one) {
    const next = [0];
    for (const [at, against] of other.entries()) {
      next.push(word === against ? row[at] + 1 : Math.max(row[at + 1], next[at]));
    }
    row = next;
  }
  return row[other.length];
}

function f1(hits, predicted, gold) {
  return predicted === 0 || gold === 0 || hits === 0 ? 0 : (2 * hits) / (predicted + gold);
}
