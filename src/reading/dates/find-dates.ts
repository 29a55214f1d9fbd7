// Article text in, dates out.
import type { Readable } from '../read-article.ts';
import type { DateMention, Sentence } from '../reading.ts';

export function findDates(_article: Readable, _sentences: readonly Sentence[]): readonly DateMention[] {
  return [];
}
