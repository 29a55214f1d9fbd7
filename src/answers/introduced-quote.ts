// Typed words in, the quotation that they introduce and to whom they give it out: «Lavrov a dit : "un énorme travail"». The
// reader of articles reads them, so whoever is merely mentioned is no speaker.
import type { ArticleLanguage, Block } from '../articles/article.ts';
import { findQuotes } from '../reading/quotes/find-quotes.ts';
import type { Quote } from '../reading/reading.ts';
import { splitSentences } from '../reading/sentences.ts';
import { holdsWords } from './searched-words.ts';

export interface IntroducedQuote {
  readonly words: string;
  /** As typed ("le ministre russe"); null where the words around name nobody as its speaker. */
  readonly speaker: string | null;
}

const languages: readonly ArticleLanguage[] = ['fr', 'en'];
const marked = /«([^»]+)»|“([^”]+)”|"([^"]+)"/gu;

/** The longest quotation among other words; null where there are no words around one. */
export function introducedQuote(typed: string): IntroducedQuote | null {
  const read = languages.flatMap((lang) => longest(quotesIn(typed, lang)) ?? []);
  const best = read.find(({ attribution }) => isNamed(attribution)) ?? read[0];
  if (best === undefined) return betweenMarks(typed);
  const words = typed.slice(best.start, best.end);
  const { attribution } = best;
  return isNamed(attribution) && attribution.speaker !== null
    ? { words, speaker: typed.slice(attribution.as.start, attribution.as.end) }
    : { words, speaker: null };
}

function quotesIn(text: string, lang: ArticleLanguage): readonly Quote[] {
  const block: Block = { kind: 'paragraph', paragraph: 1, start: 0, end: text.length };
  const article = { text, lang, blocks: [block], date: null };
  return findQuotes(article, splitSentences(article));
}

/** Of those between marks, else of all. */
function longest(quotes: readonly Quote[]): Quote | undefined {
  const between = quotes.filter(({ kind }) => kind !== 'indirect');
  const pool = between.length > 0 ? between : quotes.filter(({ attribution }) => isNamed(attribution));
  return pool.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
}

function isNamed({ how, speaker }: Quote['attribution']): boolean {
  return speaker !== null && (how === 'named' || how === 'role');
}

function betweenMarks(typed: string): IntroducedQuote | null {
  const [best] = [...typed.matchAll(marked)]
    .map((found) => ({ whole: found[0], words: found.slice(1).join('').trim() }))
    .toSorted((a, b) => b.words.length - a.words.length);
  const isAmongOthers = best !== undefined && holdsWords(typed.replace(best.whole, ' '));
  return isAmongOthers && holdsWords(best.words) ? { words: best.words, speaker: null } : null;
}
