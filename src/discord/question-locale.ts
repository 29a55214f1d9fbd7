// A question in, the language to answer in out. A message does not say its author's language; its words do.
import { fold } from '../languages/analysis.ts';
import { english } from '../languages/english.ts';
import { french } from '../languages/french.ts';
import type { Locale } from '../replies/reply.ts';

/**
 * The language with more of its common words in the question: "Quand a lieu le sommet ?" is French. Where neither has more
 * ("G20 ?"), the language that the server prefers.
 */
export function questionLocale(question: string, preferred: Locale): Locale {
  const words = fold(question).split(/[^\p{L}\p{N}]+/u);
  const count = (stopWords: ReadonlySet<string>): number =>
    words.filter((word) => stopWords.has(word)).length;
  const lead = count(french.analysis.stopWords) - count(english.analysis.stopWords);
  if (lead === 0) return preferred;
  return lead > 0 ? 'fr' : 'en';
}
