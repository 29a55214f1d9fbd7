// A marked stretch with all that its judges look at.
import type { Clause } from '../speakers/clause.ts';
import type { Link } from './links.ts';

export interface Stretch {
  readonly clause: Clause;
  /** Place of its token. */
  readonly at: number;
  /** The words between the marks. */
  readonly words: string;
  readonly link: Link | null;
  /** Stands alone in its frame, or opens it as a whole statement. */
  readonly isWholeFrame: boolean;
  /** The frame before it holds a quote too. */
  readonly followsQuote: boolean;
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

export function countWords(words: string): number {
  let count = 0;
  wordPattern.lastIndex = 0;
  while (wordPattern.exec(words) !== null) count += 1;
  return count;
}
