// What was typed so far in, what it may become out: quotes, speakers, articles, days. Suggestions come from the corpus
// alone; any other text is accepted by the commands as well.
import { fold, foldWord } from '../languages/analysis.ts';
import type { Quote } from '../reading/reading.ts';
import { isCitable } from './citable-quote.ts';
import type { Corpus, CorpusEntry } from './corpus.ts';
import { buildPrefixList, type PrefixList } from './prefix-list.ts';
import { findSpeakers, type KnownSpeaker, speakersOf } from './speakers.ts';

/** `label` is what is seen, `value` what is sent; both within `LONGEST_LABEL`. */
export interface Suggested {
  readonly label: string;
  readonly value: string;
}

export interface QuoteFilters {
  readonly speaker?: string | undefined;
  readonly articleId?: string | undefined;
}

/** Discord shows no more choices than this, and no longer ones. */
export const MOST_SUGGESTIONS = 25;
export const LONGEST_LABEL = 100;
const LONGEST_SPEAKER = 40;
/** Found and then put in order: those that hold the typed words in a row come first. */
const CANDIDATES = 60;

interface QuoteItem {
  readonly entry: CorpusEntry;
  readonly quote: Quote;
}

/** The lists of one corpus; each made when it is first asked for. */
interface Lists {
  readonly quotes: readonly QuoteItem[];
  readonly quotePrefixes: PrefixList;
  readonly quotesByArticle: ReadonlyMap<string, readonly number[]>;
  /** By the folded name of the speaker. */
  readonly quotesBySpeaker: ReadonlyMap<string, readonly number[]>;
  readonly speakers: readonly KnownSpeaker[];
  readonly speakerPrefixes: PrefixList;
  /** Newest first. */
  readonly articles: readonly CorpusEntry[];
  readonly articlePrefixes: PrefixList;
  readonly days: readonly string[];
}

const made = new WeakMap<Corpus, Lists>();

/**
 * Quotes with words that begin so, of the speaker or article asked for, as "«start of the words…» — Speaker"; without
 * typed words the newest. The value is the label: who-said reads it back.
 */
export function suggestQuotes(typed: string, filters: QuoteFilters, corpus: Corpus): readonly Suggested[] {
  const lists = listsOf(corpus);
  const { quotes } = lists;
  const among = quotesAmong(filters, lists, corpus);
  const wanted = wordsIn(typed);
  const found =
    wanted.length > 0
      ? lists.quotePrefixes.find(wanted, CANDIDATES, among)
      : (among ?? [...quotes.slice(0, CANDIDATES).keys()]);
  const phrase = wanted.join(' ');
  const isInARow = (at: number): boolean => {
    const item = quotes[at];
    return item !== undefined && wordsIn(textOf(item)).join(' ').includes(phrase);
  };
  const inARow = new Set(wanted.length < 2 ? [] : found.filter(isInARow));
  const ordered = [...inARow, ...found.filter((at) => !inARow.has(at))];
  const labels = new Set<string>();
  for (const at of ordered) {
    const item = quotes[at];
    if (item !== undefined) labels.add(quoteLabel(item));
    if (labels.size === MOST_SUGGESTIONS) break;
  }
  return [...labels].map((label) => ({ label, value: label }));
}

/** Builds the lists before anybody types; else the first suggestion of a large corpus waits for them. */
export function prepareSuggestions(corpus: Corpus): void {
  listsOf(corpus);
}

/** Speakers with words of their name that begin so, with their role; without typed words those quoted of late. */
export function suggestSpeakers(typed: string, corpus: Corpus): readonly Suggested[] {
  const { speakers, speakerPrefixes } = listsOf(corpus);
  return pick(speakers, speakerPrefixes, typed).map(speakerSuggestion);
}

/** "Sergueï Lavrov — ministre russe des Affaires étrangères"; the value is the name. */
export function speakerSuggestion({ name, role }: Pick<KnownSpeaker, 'name' | 'role'>): Suggested {
  const label = cut(role === null ? name : `${name} — ${role}`, LONGEST_LABEL);
  return { label, value: cut(name, LONGEST_LABEL) };
}

/** Articles with words of their title that begin so, newest first; the value is the id. */
export function suggestArticles(typed: string, corpus: Corpus): readonly Suggested[] {
  const { articles, articlePrefixes } = listsOf(corpus);
  return pick(articles, articlePrefixes, typed).map(articleSuggestion);
}

/** The title; the value is the id, or the title where that is too long. */
export function articleSuggestion({ article }: CorpusEntry): Suggested {
  const label = cut(article.title, LONGEST_LABEL);
  return { label, value: article.id.length <= LONGEST_LABEL ? article.id : label };
}

/** The days with articles that hold what was typed ("2017-05"), newest first. */
export function suggestDays(typed: string, corpus: Corpus): readonly Suggested[] {
  const wanted = typed.trim();
  return listsOf(corpus)
    .days.filter((day) => day.startsWith(wanted))
    .concat(listsOf(corpus).days.filter((day) => !day.startsWith(wanted) && day.includes(wanted)))
    .slice(0, MOST_SUGGESTIONS)
    .map((day) => ({ label: day, value: day }));
}

/** "«La Russie et les Etats-Unis ont un impact…» — Sergueï Lavrov", within a choice's length. */
export function quoteLabel({ entry, quote }: { readonly entry: CorpusEntry; readonly quote: Quote }): string {
  const name = quote.attribution.speaker?.name;
  const speaker = name === undefined ? '' : ` — ${cut(name, LONGEST_SPEAKER)}`;
  const words = entry.article.text.slice(quote.start, quote.end).replace(/\s+/g, ' ');
  return `«${cut(words, LONGEST_LABEL - speaker.length - 2)}»${speaker}`;
}

function pick<Item>(items: readonly Item[], prefixes: PrefixList, typed: string): readonly Item[] {
  const wanted = wordsIn(typed);
  if (wanted.length === 0) return items.slice(0, MOST_SUGGESTIONS);
  return prefixes.find(wanted, MOST_SUGGESTIONS).flatMap((at) => items[at] ?? []);
}

/** Positions of the quotes that the other options leave, or undefined for all. A speaker nobody knows limits nothing. */
function quotesAmong(
  { speaker, articleId }: QuoteFilters,
  lists: Lists,
  corpus: Corpus,
): readonly number[] | undefined {
  const own = articleId === undefined ? undefined : (lists.quotesByArticle.get(articleId) ?? []);
  const names = speaker === undefined ? [] : findSpeakers(speaker, corpus).map(({ name }) => fold(name));
  if (names.length === 0) return own;
  const theirs = names.flatMap((name) => lists.quotesBySpeaker.get(name) ?? []).sort((a, b) => a - b);
  if (own === undefined) return theirs;
  const inArticle = new Set(own);
  return theirs.filter((at) => inArticle.has(at));
}

function listsOf(corpus: Corpus): Lists {
  const kept = made.get(corpus);
  if (kept !== undefined) return kept;
  const lists = buildLists(corpus);
  made.set(corpus, lists);
  return lists;
}

function buildLists(corpus: Corpus): Lists {
  const articles = corpus.entries.toReversed();
  const quotes = articles.flatMap((entry) =>
    entry.reading.quotes.filter(isCitable).map((quote) => ({ entry, quote })),
  );
  const speakers = speakersOf(corpus).list;
  return {
    quotes,
    quotePrefixes: buildPrefixList(quotes.length, (at) => {
      const item = quotes[at];
      return item === undefined ? [] : wordsIn(`${textOf(item)} ${speakerOf(item)}`);
    }),
    quotesByArticle: positionsBy(quotes, ({ entry }) => entry.article.id),
    quotesBySpeaker: positionsBy(quotes, (item) => fold(speakerOf(item))),
    speakers,
    speakerPrefixes: buildPrefixList(speakers.length, (at) =>
      wordsIn(`${speakers[at]?.name ?? ''} ${speakers[at]?.role ?? ''}`),
    ),
    articles,
    articlePrefixes: buildPrefixList(articles.length, (at) =>
      wordsIn(`${articles[at]?.article.title ?? ''} ${articles[at]?.article.id ?? ''}`),
    ),
    days: [...new Set(articles.map(({ article }) => article.date))],
  };
}

function positionsBy(
  items: readonly QuoteItem[],
  keyOf: (item: QuoteItem) => string,
): ReadonlyMap<string, readonly number[]> {
  const positions = new Map<string, number[]>();
  items.forEach((item, at) => {
    const own = positions.get(keyOf(item));
    if (own === undefined) positions.set(keyOf(item), [at]);
    else own.push(at);
  });
  return positions;
}

/** The speaker's name, or nothing. */
function speakerOf({ quote }: QuoteItem): string {
  return quote.attribution.speaker?.name ?? '';
}

function textOf({ entry, quote }: QuoteItem): string {
  return entry.article.text.slice(quote.start, quote.end);
}

/** Every word, folded, also the common ones: what is typed is matched as it stands. */
function wordsIn(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(foldWord).filter((word) => word !== '');
}

/** Cut at a word's end where one is near, with "…" for what is missing. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const head = text.slice(0, length - 1).replace(/\p{Surrogate}$/u, '');
  const atWord = head.replace(/\s+\S*$/u, '');
  return `${atWord.length > length / 2 ? atWord : head}…`;
}
