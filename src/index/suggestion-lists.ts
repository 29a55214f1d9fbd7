// A corpus in, what may be suggested from it out, in lists that are searched by the beginnings of words. The articles stand
// in runs; a run that did not change is taken over from the corpus before, so that a new article costs but its own run.
import { fold, foldWord } from '../languages/analysis.ts';
import type { DateMention, Quote, Sentence } from '../reading/reading.ts';
import { isCitable } from './citable-quote.ts';
import type { Corpus, CorpusEntry } from './corpus.ts';
import { buildPrefixList, type PrefixList } from './prefix-list.ts';

export interface QuoteItem {
  readonly entry: CorpusEntry;
  readonly quote: Quote;
}

/** A sentence with the first day, month or year that it names. */
export interface EventItem {
  readonly entry: CorpusEntry;
  readonly sentence: Sentence;
  readonly date: DateMention;
}

export interface ItemList<Item> {
  readonly items: readonly Item[];
  readonly prefixes: PrefixList;
}

/** Articles that stand together in the corpus, newest first, and what they hold. */
export interface Run {
  readonly entries: readonly CorpusEntry[];
  readonly articles: ItemList<CorpusEntry>;
  readonly quotes: ItemList<QuoteItem>;
  readonly events: ItemList<EventItem>;
  /** Positions in `quotes` by the folded name of the speaker. */
  readonly quotesBySpeaker: ReadonlyMap<string, readonly number[]>;
}

/** One id in so many ends a run; which does not depend on the other articles. */
const MEAN_RUN = 200;
/** Fixed enough to be asked for: not "récemment", not "trois jours". */
const DATED: ReadonlySet<DateMention['precision']> = new Set([
  'time',
  'day',
  'week',
  'month',
  'year',
  'range',
]);
const ofCorpus = new WeakMap<Corpus, readonly Run[]>();
/** By its first entry; the last run that began so. */
const kept = new WeakMap<CorpusEntry, Run>();

/** Newest first; worked out once for each corpus. */
export function runsOf(corpus: Corpus): readonly Run[] {
  let runs = ofCorpus.get(corpus);
  if (runs === undefined) {
    runs = cutRuns(corpus.entries.toReversed()).map(runOf);
    ofCorpus.set(corpus, runs);
  }
  return runs;
}

/** Builds the runs of a corpus one after the other. */
export function* buildRuns(corpus: Corpus): Iterable<void> {
  for (const entries of cutRuns(corpus.entries.toReversed())) yield void runOf(entries);
}

function cutRuns(entries: readonly CorpusEntry[]): readonly (readonly CorpusEntry[])[] {
  const runs: CorpusEntry[][] = [];
  let isOpen = false;
  for (const entry of entries) {
    if (isOpen) runs.at(-1)?.push(entry);
    else runs.push([entry]);
    isOpen = !endsRun(entry.article.id);
  }
  return runs;
}

function endsRun(id: string): boolean {
  let sum = 7;
  for (let at = 0; at < id.length; at += 1) sum = (Math.imul(sum, 31) + id.charCodeAt(at)) >>> 0;
  // The low digits of such a sum follow those of the id.
  return ((sum ^ (sum >>> 15)) >>> 0) % MEAN_RUN === 0;
}

function runOf(entries: readonly CorpusEntry[]): Run {
  const [first] = entries;
  const known = first === undefined ? undefined : kept.get(first);
  const isSame =
    known?.entries.length === entries.length && known.entries.every((entry, at) => entry === entries[at]);
  if (known !== undefined && isSame) return known;
  const run = buildRun(entries);
  if (first !== undefined) kept.set(first, run);
  return run;
}

function buildRun(entries: readonly CorpusEntry[]): Run {
  const quotes = entries.flatMap((entry) =>
    entry.reading.quotes.filter(isCitable).map((quote) => ({ entry, quote })),
  );
  return {
    entries,
    articles: listOf(entries, ({ article }) => `${article.title} ${article.id}`),
    quotes: listOf(quotes, (item) => `${quoteText(item)} ${speakerName(item)}`),
    events: listOf(entries.flatMap(eventsIn), (item) => `${eventText(item)} ${item.date.value}`),
    quotesBySpeaker: positionsBy(quotes, (item) => fold(speakerName(item))),
  };
}

function listOf<Item>(items: readonly Item[], wordsOf: (item: Item) => string): ItemList<Item> {
  const prefixes = buildPrefixList(items.length, (at) => {
    const item = items[at];
    return item === undefined ? [] : wordsIn(wordsOf(item));
  });
  return { items, prefixes };
}

/** One for each sentence that names a date, in reading order. */
function eventsIn(entry: CorpusEntry): readonly EventItem[] {
  const { sentences, dates } = entry.reading;
  return sentences.flatMap((sentence) => {
    const date = dates.find(
      ({ start, end, paragraph, precision, value }) =>
        start >= sentence.start &&
        end <= sentence.end &&
        paragraph !== null &&
        DATED.has(precision) &&
        /^\d{4}/.test(value),
    );
    return date === undefined ? [] : [{ entry, sentence, date }];
  });
}

function positionsBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly number[]> {
  const positions = new Map<string, number[]>();
  items.forEach((item, at) => {
    const own = positions.get(keyOf(item));
    if (own === undefined) positions.set(keyOf(item), [at]);
    else own.push(at);
  });
  return positions;
}

export function quoteText({ entry, quote }: QuoteItem): string {
  return entry.article.text.slice(quote.start, quote.end);
}

/** The speaker's name, or nothing. */
function speakerName({ quote }: QuoteItem): string {
  return quote.attribution.speaker?.name ?? '';
}

export function eventText({ entry, sentence }: EventItem): string {
  return entry.article.text.slice(sentence.start, sentence.end);
}

/** Every word, folded, also the common ones: what is typed is matched as it stands. */
export function wordsIn(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(foldWord).filter((word) => word !== '');
}
