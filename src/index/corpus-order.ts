// The order of the articles of a corpus: oldest first, then by id.

export interface Dated {
  readonly id: string;
  /** `YYYY-MM-DD`, or `YYYY-MM`. */
  readonly date: string;
}

/** Below 0 where the first comes first. */
export function compareDated(a: Dated, b: Dated): number {
  return compare(a.date, b.date) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
