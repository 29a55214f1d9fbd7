// What was typed so far in, what it may become out: quotes, dated events, speakers, articles, days. Suggestions come from the
// corpus alone; any other text is accepted by the commands as well.
import { fold } from '../languages/analysis.ts';
import type { Quote } from '../reading/reading.ts';
import type { Corpus, CorpusEntry } from './corpus.ts';
import { findSpeakers } from './find-speakers.ts';
import { buildPrefixList, type PrefixList } from './prefix-list.ts';
import { type KnownSpeaker, speakersOf } from './speakers.ts';
import {
  buildRuns,
  type EventItem,
  eventText,
  type ItemList,
  quoteText,
  type Run,
  runsOf,
  wordsIn,
} from './suggestion-lists.ts';

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
/** A search that found too little by then gives what it has: suggestions are a help, and must be quick. */
const LONGEST_SCAN = 3000;

const speakerPrefixes = new WeakMap<Corpus, PrefixList>();
const days = new WeakMap<Corpus, readonly string[]>();

/**
 * Quotes with words that begin so, of the speaker or article asked for, as "«start of the words…» — Speaker"; without
 * typed words the newest. The value is the label: who-said reads it back.
 */
export function suggestQuotes(typed: string, filters: QuoteFilters, corpus: Corpus): readonly Suggested[] {
  const found = findItems(typed, corpus, ({ quotes }) => quotes, amongQuotes(filters, corpus));
  return distinct(
    inARowFirst(found, typed, quoteText).map((item) => {
      const label = quoteLabel(item);
      return { label, value: label };
    }),
  );
}

/**
 * Sentences that name a day, month or year, with words that begin so, as "2017-05-02 · start of the sentence…"; the value is
 * the start of the sentence, which `/when` reads. Of one article if it is given; without typed words the newest.
 */
export function suggestEvents(
  typed: string,
  { articleId }: Pick<QuoteFilters, 'articleId'>,
  corpus: Corpus,
): readonly Suggested[] {
  const among =
    articleId === undefined
      ? undefined
      : ({ events }: Run) => positionsOf(events.items, ({ entry }) => entry.article.id === articleId);
  const found = findItems(typed, corpus, ({ events }) => events, among);
  return distinct(inARowFirst(found, typed, eventText).map(eventSuggestion));
}

function eventSuggestion(item: EventItem): Suggested {
  const words = eventText(item).replace(/\s+/g, ' ');
  return {
    label: cut(`${item.date.value} · ${words}`, LONGEST_LABEL),
    value: cut(words, LONGEST_LABEL),
  };
}

/**
 * Builds the lists before anybody types, in steps between which something else may be done; else the first suggestion of a
 * large corpus waits for them.
 */
export function* prepareSuggestions(corpus: Corpus): Iterable<void> {
  yield void prefixesOfSpeakers(corpus);
  yield* buildRuns(corpus);
}

/** Speakers with words of their name that begin so, with their role; without typed words those quoted of late. */
export function suggestSpeakers(typed: string, corpus: Corpus): readonly Suggested[] {
  const { list } = speakersOf(corpus);
  const wanted = wordsIn(typed);
  const found =
    wanted.length === 0
      ? list.slice(0, MOST_SUGGESTIONS)
      : prefixesOfSpeakers(corpus)
          .find(wanted, MOST_SUGGESTIONS)
          .flatMap((at) => list[at] ?? []);
  return found.map(speakerSuggestion);
}

function prefixesOfSpeakers(corpus: Corpus): PrefixList {
  let prefixes = speakerPrefixes.get(corpus);
  if (prefixes === undefined) {
    const { list } = speakersOf(corpus);
    prefixes = buildPrefixList(list.length, (at) =>
      wordsIn(`${list[at]?.name ?? ''} ${list[at]?.role ?? ''}`),
    );
    speakerPrefixes.set(corpus, prefixes);
  }
  return prefixes;
}

/** "Sergueï Lavrov — ministre russe des Affaires étrangères"; the value is the name. */
export function speakerSuggestion({ name, role }: Pick<KnownSpeaker, 'name' | 'role'>): Suggested {
  const label = cut(role === null ? name : `${name} — ${role}`, LONGEST_LABEL);
  return { label, value: cut(name, LONGEST_LABEL) };
}

/** Articles with words of their title that begin so, newest first; the value is the id. */
export function suggestArticles(typed: string, corpus: Corpus): readonly Suggested[] {
  return findItems(typed, corpus, ({ articles }) => articles)
    .slice(0, MOST_SUGGESTIONS)
    .map(articleSuggestion);
}

/** The articles that quote one of these names, folded; newest first. */
export function* articlesQuoting(names: readonly string[], corpus: Corpus): Iterable<CorpusEntry> {
  for (const { entries, quotes, quotesBySpeaker } of runsOf(corpus)) {
    const theirs = new Set(
      names.flatMap((name) =>
        (quotesBySpeaker.get(name) ?? []).flatMap((at) => quotes.items[at]?.entry ?? []),
      ),
    );
    if (theirs.size > 0) yield* entries.filter((entry) => theirs.has(entry));
  }
}

/** The title; the value is the id, or the title where that is too long. */
export function articleSuggestion({ article }: CorpusEntry): Suggested {
  const label = cut(article.title, LONGEST_LABEL);
  return { label, value: article.id.length <= LONGEST_LABEL ? article.id : label };
}

/** The days with articles that hold what was typed ("2017-05"), newest first. */
export function suggestDays(typed: string, corpus: Corpus): readonly Suggested[] {
  let all = days.get(corpus);
  if (all === undefined) {
    all = [...new Set(corpus.entries.map(({ article }) => article.date))].reverse();
    days.set(corpus, all);
  }
  const wanted = typed.trim();
  return all
    .filter((day) => day.startsWith(wanted))
    .concat(all.filter((day) => !day.startsWith(wanted) && day.includes(wanted)))
    .slice(0, MOST_SUGGESTIONS)
    .map((day) => ({ label: day, value: day }));
}

/**
 * "«La Russie et les Etats-Unis ont un impact…» — Sergueï Lavrov", within a choice's length. Reported words that hold
 * guillemets of their own get none around them, which would read "««" where they open on one.
 */
export function quoteLabel({ entry, quote }: { readonly entry: CorpusEntry; readonly quote: Quote }): string {
  const name = quote.attribution.speaker?.name;
  const speaker = name === undefined ? '' : ` — ${cut(name, LONGEST_SPEAKER)}`;
  const words = entry.article.text.slice(quote.start, quote.end).replace(/\s+/g, ' ');
  const room = LONGEST_LABEL - speaker.length;
  return /[«»]/.test(words) ? `${cut(words, room)}${speaker}` : `«${cut(words, room - 2)}»${speaker}`;
}

/** The first items of all runs with words that begin so; `among` limits those of a run to some positions. */
function findItems<Item>(
  typed: string,
  corpus: Corpus,
  listOf: (run: Run) => ItemList<Item>,
  among?: (run: Run) => readonly number[],
): readonly Item[] {
  const wanted = wordsIn(typed);
  const found: Item[] = [];
  let left = LONGEST_SCAN;
  for (const run of runsOf(corpus)) {
    if (found.length >= CANDIDATES || left <= 0) break;
    const { items, prefixes } = listOf(run);
    const own = among?.(run);
    if (own?.length === 0) continue;
    const most = CANDIDATES - found.length;
    const { positions, scanned } =
      wanted.length === 0
        ? { positions: own?.slice(0, most) ?? firstOf(items, most), scanned: 0 }
        : prefixes.search(wanted, most, { among: own, most: left });
    left -= scanned;
    for (const at of positions) {
      const item = items[at];
      if (item !== undefined) found.push(item);
    }
  }
  return found;
}

function firstOf(items: readonly unknown[], most: number): readonly number[] {
  return Array.from({ length: Math.min(most, items.length) }, (_, at) => at);
}

function positionsOf<Item>(items: readonly Item[], isWanted: (item: Item) => boolean): readonly number[] {
  return items.flatMap((item, at) => (isWanted(item) ? [at] : []));
}

/** The quotes of a run that the other options leave; undefined for all. A speaker nobody knows limits nothing. */
function amongQuotes(
  { speaker, articleId }: QuoteFilters,
  corpus: Corpus,
): ((run: Run) => readonly number[]) | undefined {
  const names = speaker === undefined ? [] : findSpeakers(speaker, corpus).map(({ name }) => fold(name));
  const entry = articleId === undefined ? undefined : corpus.entry(articleId);
  if (names.length === 0 && articleId === undefined) return undefined;
  return ({ entries, quotes, quotesBySpeaker }) => {
    if (articleId !== undefined && (entry === undefined || !entries.includes(entry))) return [];
    const theirs =
      names.length === 0
        ? [...quotes.items.keys()]
        : names.flatMap((name) => quotesBySpeaker.get(name) ?? []).sort((a, b) => a - b);
    return entry === undefined ? theirs : theirs.filter((at) => quotes.items[at]?.entry === entry);
  };
}

/** Items with the typed words in a row come before the others. */
function inARowFirst<Item>(
  found: readonly Item[],
  typed: string,
  textOf: (item: Item) => string,
): readonly Item[] {
  const wanted = wordsIn(typed);
  if (wanted.length < 2) return found;
  const phrase = wanted.join(' ');
  const inARow = new Set(found.filter((item) => wordsIn(textOf(item)).join(' ').includes(phrase)));
  return [...inARow, ...found.filter((item) => !inARow.has(item))];
}

/** The first of each label. */
function distinct(suggested: readonly Suggested[]): readonly Suggested[] {
  const byLabel = new Map<string, Suggested>();
  for (const one of suggested) {
    if (!byLabel.has(one.label)) byLabel.set(one.label, one);
    if (byLabel.size === MOST_SUGGESTIONS) break;
  }
  return [...byLabel.values()];
}

/** Cut at a word's end where one is near, with "…" for what is missing. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const head = text.slice(0, length - 1).replace(/\p{Surrogate}$/u, '');
  const atWord = head.replace(/\s+\S*$/u, '');
  return `${atWord.length > length / 2 ? atWord : head}…`;
}
