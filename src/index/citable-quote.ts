// A quote that can be cited by its ¶. One in a heading cannot: it is read, and never found.
import type { Quote } from '../reading/reading.ts';

export type CitableQuote = Quote & { readonly paragraph: number };

export function isCitable(quote: Quote): quote is CitableQuote {
  return quote.paragraph !== null;
}
