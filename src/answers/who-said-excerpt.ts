// A quote in, its excerpt out: speaker, cue, the words that were matched, and the sentences around where the quote alone
// would mislead.
import type { ArticleLanguage, Span } from '../articles/article.ts';
import type { CitableQuote } from '../index/citable-quote.ts';
import type { CorpusEntry } from '../index/corpus.ts';
import { matchSpans } from '../index/match-spans.ts';
import type { QueryTerm } from '../index/search-index.ts';
import type { Quote, Reading, Sentence } from '../reading/reading.ts';
import { createMemory } from '../remember.ts';
import { type Excerpt, type ExcerptQuote, excerptOf } from './answer.ts';
import { refersBack } from './dangling.ts';

interface Prose {
  readonly text: string;
  readonly lang: ArticleLanguage;
}

/** How far back a chain of "Il…", "Mais…" is followed. */
const MOST_SENTENCES_BEFORE = 2;

/** The excerpt of `reading.quotes[…]`; `terms` are the query's, to be stressed. */
export function quoteExcerpt(
  { article, reading }: CorpusEntry,
  quote: CitableQuote,
  terms: readonly QueryTerm[],
): Excerpt {
  const excerpt = excerpts.recall(quote, () => plainExcerpt({ article, reading }, quote));
  const matches = matchSpans(terms, excerpt.text, article.lang).map(({ start, end }) => ({
    start: start + quote.start,
    end: end + quote.start,
  }));
  return matches.length === 0 ? excerpt : { ...excerpt, matches };
}

/** Fragments of one speaker that the same sentences show become one excerpt: the first, with the others to stress beside it. */
export function joinFragments(excerpts: readonly Excerpt[]): readonly Excerpt[] {
  const joined = new Map<string | Excerpt, Excerpt>();
  for (const excerpt of excerpts) {
    const key = placeOf(excerpt) ?? excerpt;
    const first = joined.get(key);
    joined.set(key, first === undefined ? excerpt : withFragment(first, excerpt));
  }
  return [...joined.values()];
}

/** The sentences shown and whose words they show; null for an excerpt that stands alone. */
function placeOf({ article, quote, context }: Excerpt): string | null {
  if (context === undefined) return null;
  return JSON.stringify([article.id, context.start, context.end, quote?.speaker?.name]);
}

function withFragment(first: Excerpt, { start, end, text, matches = [] }: Excerpt): Excerpt {
  const all = [...(first.matches ?? []), ...matches];
  return {
    ...first,
    fragments: [...(first.fragments ?? []), { start, end, text }],
    ...(all.length === 0 ? {} : { matches: all }),
  };
}

/** Quotes shown of late, without what was asked. */
const excerpts = createMemory<CitableQuote, Excerpt>(1000);

function plainExcerpt({ article, reading }: CorpusEntry, quote: CitableQuote): Excerpt {
  const context = contextOf(article, reading, quote);
  return {
    ...excerptOf(article, quote, quote.paragraph),
    quote: describeQuote(article.text, quote),
    ...(context === null
      ? {}
      : { context: { ...context, text: article.text.slice(context.start, context.end) } }),
  };
}

function describeQuote(text: string, { kind, attribution }: Quote): ExcerptQuote {
  const cue = attribution.cue === null ? null : text.slice(attribution.cue.start, attribution.cue.end);
  if (attribution.speaker === null) return { kind, speaker: null, how: 'unknown', as: null, cue };
  const { speaker, how, as } = attribution;
  return {
    kind,
    speaker: { name: speaker.name, role: speaker.role },
    how,
    as: text.slice(as.start, as.end),
    cue,
  };
}

/**
 * The sentences that a fragment stands in, or those before words that point back; null where the quote stands alone.
 * A direct quote of whole sentences needs none.
 */
function contextOf(article: Prose, { sentences, quotes }: Reading, quote: Quote): Span | null {
  const leansBack = leans(article, quote);
  if (quote.kind === 'direct' && !leansBack) return null;
  const first = sentences.findIndex((sentence) => sentence.end > quote.start);
  const last = sentences.findLastIndex((sentence) => sentence.start < quote.end);
  const opening = sentences[first];
  const closing = sentences[last];
  if (opening === undefined || closing === undefined) return null;
  const others = quotes.filter((one) => nameOf(one) !== nameOf(quote));
  const from = startOfContext(article, sentences, first, quote.kind === 'direct' && leansBack, others);
  const span = { start: Math.min(from, quote.start), end: Math.max(closing.end, quote.end) };
  return span.start === quote.start && span.end === quote.end ? null : span;
}

/**
 * Goes back over sentences that lean on the one before; not over a heading or a link line, nor to a sentence that is nothing
 * but words of somebody else, which would then stand over this speaker's name.
 */
function startOfContext(
  article: Prose,
  sentences: readonly Sentence[],
  first: number,
  mustGoBack: boolean,
  others: readonly Quote[],
): number {
  const { text } = article;
  let at = first;
  for (let back = 0; back < MOST_SENTENCES_BEFORE; back += 1) {
    const here = sentences[at];
    const before = sentences[at - 1];
    if (here === undefined || before === undefined || text.slice(before.end, here.start).trim() !== '') break;
    if (!leans(article, here) && !(mustGoBack && back === 0)) break;
    if (others.some((other) => isWhole(text, before, other))) break;
    at -= 1;
  }
  return sentences[at]?.start ?? 0;
}

/** Whether the sentence has no word outside of the quote. */
function isWhole(text: string, sentence: Sentence, quote: Quote): boolean {
  if (quote.start >= sentence.end || quote.end <= sentence.start) return false;
  const [before, after] = [text.slice(sentence.start, quote.start), text.slice(quote.end, sentence.end)];
  return !/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
}

function nameOf({ attribution }: Quote): string | null {
  return attribution.speaker?.name ?? null;
}

function leans({ text, lang }: Prose, { start, end }: Span): boolean {
  return refersBack(text.slice(start, end), lang);
}
