// Two words in, whether one is a slip of typing away from the other out.

const SHORTEST = 4;

/** Equal, or one letter added, left out, changed or swapped, in words of four letters or more. */
export function isOneSlipAway(a: string, b: string): boolean {
  if (a === b) return true;
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const missing = longer.length - shorter.length;
  if (shorter.length < SHORTEST || missing > 1) return false;
  let start = 0;
  while (start < shorter.length && shorter.charCodeAt(start) === longer.charCodeAt(start)) start += 1;
  let [endA, endB] = [shorter.length, longer.length];
  while (endA > start && endB > start && shorter.charCodeAt(endA - 1) === longer.charCodeAt(endB - 1)) {
    endA -= 1;
    endB -= 1;
  }
  const [left, right] = [endA - start, endB - start];
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && isSwap(shorter, longer, start);
}

function isSwap(a: string, b: string, at: number): boolean {
  return a.charCodeAt(at) === b.charCodeAt(at + 1) && a.charCodeAt(at + 1) === b.charCodeAt(at);
}
