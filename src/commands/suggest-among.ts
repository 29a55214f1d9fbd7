// What was typed and the other options that are filled in, what fits all of them out: speakers whom the article quotes,
// articles that quote the speaker or are of the day. Another option that names nothing narrows nothing.
import { isWithin, readDay } from '../answers/day.ts';
import { findArticle } from '../answers/searched.ts';
import { isCitable } from '../index/citable-quote.ts';
import type { Corpus, CorpusEntry } from '../index/corpus.ts';
import { findSpeakers } from '../index/find-speakers.ts';
import { speakersOf } from '../index/speakers.ts';
import {
  articleSuggestion,
  articlesQuoting,
  MOST_SUGGESTIONS,
  type Suggested,
  speakerSuggestion,
  suggestArticles,
  suggestEvents,
  suggestQuotes,
  suggestSpeakers,
} from '../index/suggestions.ts';
import { fold } from '../languages/analysis.ts';

/** Option values as typed so far. */
export interface Filled {
  readonly speaker?: string | undefined;
  readonly article?: string | undefined;
  readonly day?: string | undefined;
}

/** Folded names: an entry outlives the corpus, whose speakers are its own. */
const quotedIn = new WeakMap<CorpusEntry, ReadonlySet<string>>();

/** Quotes of the speaker and the article. */
export function suggestQuotesAmong(typed: string, filled: Filled, corpus: Corpus): readonly Suggested[] {
  const articleId = entryOf(filled, corpus)?.article.id;
  return suggestQuotes(typed, { speaker: filled.speaker, articleId }, corpus);
}

/** Sentences of the article that name a date. */
export function suggestEventsAmong(typed: string, filled: Filled, corpus: Corpus): readonly Suggested[] {
  return suggestEvents(typed, { articleId: entryOf(filled, corpus)?.article.id }, corpus);
}

/** Those whom the article quotes, most quoted of late first. */
export function suggestSpeakersAmong(typed: string, filled: Filled, corpus: Corpus): readonly Suggested[] {
  const entry = entryOf(filled, corpus);
  if (entry === undefined) return suggestSpeakers(typed, corpus);
  const quoted = namesIn(entry);
  return speakersOf(corpus)
    .list.filter(({ name }) => quoted.has(fold(name)))
    .filter(({ name, role }) => beginsWords(typed, `${name} ${role ?? ''}`))
    .slice(0, MOST_SUGGESTIONS)
    .map(speakerSuggestion);
}

/** Those that quote the speaker, or are of the day, newest first. */
export function suggestArticlesAmong(typed: string, filled: Filled, corpus: Corpus): readonly Suggested[] {
  const speakers = filled.speaker === undefined ? [] : findSpeakers(filled.speaker, corpus);
  const day = filled.day === undefined ? null : readDay(filled.day);
  if (speakers.length === 0 && day === null) return suggestArticles(typed, corpus);
  const names = speakers.map(({ name }) => fold(name));
  const entries = names.length > 0 ? articlesQuoting(names, corpus) : corpus.entries.toReversed();
  const found: Suggested[] = [];
  for (const entry of entries) {
    if (day !== null && !isWithin(entry.article.date, day)) continue;
    if (!beginsWords(typed, `${entry.article.title} ${entry.article.id}`)) continue;
    if (found.push(articleSuggestion(entry)) === MOST_SUGGESTIONS) break;
  }
  return found;
}

function entryOf({ article }: Filled, corpus: Corpus): CorpusEntry | undefined {
  return article === undefined ? undefined : findArticle(article, corpus);
}

function namesIn(entry: CorpusEntry): ReadonlySet<string> {
  let names = quotedIn.get(entry);
  if (names === undefined) {
    names = new Set(
      entry.reading.quotes
        .filter(isCitable)
        .flatMap(({ attribution }) => (attribution.speaker === null ? [] : fold(attribution.speaker.name))),
    );
    quotedIn.set(entry, names);
  }
  return names;
}

/** Whether each typed word begins a word of the text. */
function beginsWords(typed: string, text: string): boolean {
  const held = wordsIn(text);
  return wordsIn(typed).every((word) => held.some((one) => one.startsWith(word)));
}

function wordsIn(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
