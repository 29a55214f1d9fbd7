// Article text in, quotes out.
import type { Readable } from '../read-article.ts';
import type { Quote, Sentence } from '../reading.ts';

export function findQuotes(_article: Readable, _sentences: readonly Sentence[]): readonly Quote[] {
  return [];
}
