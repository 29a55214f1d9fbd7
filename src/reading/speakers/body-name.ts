// A stretch that is known for the name of a body in, its mention out: what neither its capitals nor its words would tell.
import type { Span } from '../../articles/article.ts';
import type { Token } from '../quotes/tokens.ts';
import type { NameMention } from './names.ts';

/** `acronym` is that by which the article explains the name, folded, or null. */
export function bodyName(
  { start, end }: Span,
  block: number,
  tokens: readonly Token[],
  acronym: string | null,
): NameMention {
  const words = tokens.filter((token) => token.kind !== 'sign' && token.start >= start && token.end <= end);
  return {
    start,
    end,
    kind: 'body',
    words: words.map(({ folded }) => folded),
    gender: null,
    hasHonorific: false,
    outerStart: start,
    title: null,
    isAcronym: false,
    acronym,
    isPossessive: false,
    isGuessed: false,
    block,
  };
}
