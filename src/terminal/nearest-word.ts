// A mistyped word and the words that exist in, the one that was probably meant out.

/** "whosaid" means "who-said"; undefined where nothing is near. */
export function nearestWord(typed: string, words: readonly string[]): string | undefined {
  const wanted = fold(typed);
  const most = Math.max(1, Math.floor(wanted.length / 3));
  const ranked = words
    .map((word) => ({ word, distance: distanceOf(wanted, fold(word)) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  if (best !== undefined && best.distance <= most) return best.word;
  return wanted.length < 2 ? undefined : words.find((word) => fold(word).startsWith(wanted));
}

function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\p{M}-]/gu, '')
    .toLowerCase();
}

/** Letters to change, add, leave out or swap with their neighbour. */
function distanceOf(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwap) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      now.push(cost);
    }
    beforeLast = last;
    last = now;
  }
  return last[b.length] ?? 0;
}
