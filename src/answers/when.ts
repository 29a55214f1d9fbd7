// An event in, its date as an article gives it out, with the sentence that says so. Never any date of the paragraph: an
// event that is named without a date, and one that is not named at all, are answers of their own.
import type { ArticleLanguage, Span } from '../articles/article.ts';
import type { Corpus, CorpusEntry } from '../index/corpus.ts';
import type { DateMention } from '../reading/reading.ts';
import { remembered } from '../remember.ts';
import { type Answer, type Excerpt, type ExcerptDate, excerptOf } from './answer.ts';
import { contextOf } from './dangling.ts';
import { type EventArticle, eventArticleOf } from './events-article.ts';
import { type SeenArticle, seeArticle } from './events-likeness.ts';
import {
  type DatedMatch,
  datedMatches,
  isNamedByTitle,
  isOutdone,
  type NamingMatch,
  namingMatches,
  nearestDated,
  titleShare,
} from './events-match.ts';
import { type OccasionMatch, occasionMatches } from './events-occasion.ts';
import { readEventQuery } from './events-query.ts';
import { entriesIn, findArticle, invalidCall, searchedIn } from './searched.ts';

export interface WhenOptions {
  readonly event: string;
  /** An article's id or title; all articles where it is left out. */
  readonly article?: string | undefined;
}

/** A date must fit the event so well to be its date. */
const LEAST_SCORE = 0.55;
/** A sentence names the event from here on. */
const LEAST_NAMING = 0.7;
/** Further dates are shown only when they fit nearly as well. */
const NEAR_BEST = 0.9;
const languages: readonly ArticleLanguage[] = ['fr', 'en'];
/** What is only near may lie farther behind the nearest. */
const NEAR_NEAREST = 0.6;
const MOST_DATES = 3;
const MOST_NEAREST = 3;
/** From this many articles on, the search index says which to look at. */
const LOOK_AT_ALL = 60;
const PASSAGES = 80;

/**
 * When did it happen? "appel Poutine Trump" gives 2 May by "ont parlé au téléphone le 2 mai". Nothing found has the
 * reason `undated` when an article names the event without a date, else `absent`.
 */
export function answerWhen(options: WhenOptions, corpus: Corpus): Answer {
  const asked = options.event.trim();
  const only = options.article === undefined ? undefined : findArticle(options.article, corpus);
  if (options.article !== undefined && only === undefined) {
    return invalidCall(asked, { code: 'unknown-article', option: 'article', value: options.article });
  }
  const queryIn = remembered(languages.length, (lang: ArticleLanguage) =>
    readEventQuery(asked, lang, corpus),
  );
  if (languages.every((lang) => queryIn(lang).length === 0)) {
    return invalidCall(asked, { code: 'empty', option: 'event', value: options.event });
  }
  const looked = candidates(asked, only, corpus).map((entry) =>
    seeArticle(eventArticleOf(entry), queryIn(entry.article.lang)),
  );
  const named = looked.flatMap(namingMatches);
  const dated = looked.flatMap(datedMatches).sort(byFit(looked));
  const good = nearBest(dated.filter((match) => match.score >= LEAST_SCORE && !isOutdone(match, named)));
  if (good.length > 0) return { kind: 'dates', query: asked, excerpts: good.map(excerptOfDate) };
  const [occasion] = occasionMatches(named).filter(({ score }) => score >= LEAST_SCORE);
  if (occasion !== undefined) return { kind: 'dates', query: asked, excerpts: excerptsOfOccasion(occasion) };
  const titled = looked.filter(isNamedByTitle).map(({ article }) => article);
  const nearest = (): readonly DatedMatch[] => nearestDated(looked);
  return nothing(asked, entriesIn(corpus, only), namingBest(named, titled), nearest);
}

/** All articles of a small corpus; of a large one those whose passages share words with the event. */
function candidates(asked: string, only: CorpusEntry | undefined, corpus: Corpus): readonly CorpusEntry[] {
  if (only !== undefined) return [only];
  if (corpus.entries.length <= LOOK_AT_ALL) return corpus.entries;
  const ids = new Set(corpus.search.passages(asked, { limit: PASSAGES }).map(({ articleId }) => articleId));
  return corpus.entries.filter(({ article }) => ids.has(article.id));
}

/** Best fit first; then the article that is about the event, then the newer one. */
function byFit(looked: readonly SeenArticle[]): (a: DatedMatch, b: DatedMatch) => number {
  const titles = new Map(looked.map((seen) => [seen.article, titleShare(seen)]));
  const titleOf = ({ article }: DatedMatch): number => titles.get(article) ?? 0;
  return (a, b) =>
    b.score - a.score ||
    titleOf(b) - titleOf(a) ||
    compare(b.article.entry.article.date, a.article.entry.article.date) ||
    a.date.start - b.date.start;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The best and those nearly as good, one a sentence. */
function nearBest(
  matches: readonly DatedMatch[],
  worth = ({ score }: DatedMatch): number => score,
  share = NEAR_BEST,
): readonly DatedMatch[] {
  const least = (matches[0] === undefined ? 0 : worth(matches[0])) * share;
  const sentences = new Set<string>();
  const kept: DatedMatch[] = [];
  for (const match of matches) {
    const key = `${match.article.entry.article.id} ${match.at.index}`;
    if (worth(match) < least || sentences.has(key) || kept.length === MOST_DATES) continue;
    sentences.add(key);
    kept.push(match);
  }
  return kept;
}

/** Sentences that name the event, and the one that comes nearest to it in an article whose title does. */
function namingBest(named: readonly NamingMatch[], titled: readonly EventArticle[]): readonly NamingMatch[] {
  const whole = named.filter(({ coverage }) => coverage >= LEAST_NAMING);
  const others = titled.flatMap((article) => {
    const isWhole = whole.some((match) => match.article === article);
    return isWhole ? [] : named.filter((match) => match.article === article).slice(0, 1);
  });
  return [...whole, ...others].sort((a, b) => b.coverage - a.coverage);
}

function nothing(
  asked: string,
  entries: readonly CorpusEntry[],
  naming: readonly NamingMatch[],
  nearestDates: () => readonly DatedMatch[],
): Answer {
  const isNamed = naming.length > 0;
  const nearest = isNamed
    ? naming
        .slice(0, MOST_NEAREST)
        .map((match) => excerptOfSentence(match.article, match.at.index, match.matches))
    : nearBest(nearestDates(), ({ closeness }) => closeness, NEAR_NEAREST).map(excerptOfDate);
  return {
    kind: 'nothing',
    query: asked,
    excerpts: [],
    reason: isNamed ? 'undated' : 'absent',
    searched: searchedIn(entries),
    nearest,
  };
}

/** The dated sentence with its date. */
export function excerptOfDate({ article, at, date, matches }: DatedMatch): Excerpt {
  const { text } = article.entry.article;
  return {
    ...excerptOfSentence(article, at.index, matches),
    date: excerptDate(text, date),
    answer: { start: date.start, end: date.end, text: text.slice(date.start, date.end) },
  };
}

/** When the occasion is, and the sentence that says what happens on it. */
function excerptsOfOccasion(match: OccasionMatch): readonly Excerpt[] {
  const { article, at, matches } = match.naming;
  return [excerptOfDate(match), excerptOfSentence(article, at.index, matches)];
}

/** A date as an excerpt carries it. */
export function excerptDate(text: string, date: DateMention): ExcerptDate {
  const { start, end, type, value, mod, precision, basis } = date;
  return {
    start,
    end,
    text: text.slice(start, end),
    type,
    value,
    ...(mod === undefined ? {} : { mod }),
    precision,
    basis,
  };
}

/** A sentence with the one before where it leans on that. */
export function excerptOfSentence(article: EventArticle, index: number, matches: readonly Span[]): Excerpt {
  const { article: source, reading } = article.entry;
  const sentence = reading.sentences[index];
  if (sentence === undefined)
    throw new RangeError(`answers: article "${source.id}" has no sentence ${index}`);
  const span = contextOf(source, reading, index);
  return {
    ...excerptOf(source, { start: sentence.start, end: sentence.end }, sentence.paragraph),
    ...(span === null ? {} : { context: { ...span, text: source.text.slice(span.start, span.end) } }),
    ...(matches.length === 0 ? {} : { matches: [...matches].sort((a, b) => a.start - b.start) }),
  };
}
