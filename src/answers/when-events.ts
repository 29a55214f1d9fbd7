// An event in, its date by what the sentences of an article tell of it out. Never any date of the paragraph: an event that
// is named without a date, and one that is not named at all, are answers of their own.
import type { ArticleLanguage } from '../articles/article.ts';
import type { Corpus, CorpusEntry } from '../index/corpus.ts';
import { remembered } from '../remember.ts';
import type { Answer, Excerpt } from './answer.ts';
import { type EventArticle, eventArticleOf } from './events-article.ts';
import { excerptOfDate, excerptOfSentence } from './events-excerpt.ts';
import { type SeenArticle, seeArticle } from './events-likeness.ts';
import {
  type DatedMatch,
  datedMatches,
  isNamedByTitle,
  isOutdone,
  matchArticle,
  type NamingMatch,
  namingMatches,
  nearestDated,
  titleShare,
} from './events-match.ts';
import { type OccasionMatch, occasionMatches } from './events-occasion.ts';
import { readEventQuery } from './events-query.ts';
import { entriesIn, invalidCall, searchedIn } from './searched.ts';

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
 * "appel Poutine Trump" gives 2 May by "ont parlé au téléphone le 2 mai". Nothing found has the reason `undated` when an
 * article names the event without a date, else `absent`. `among` holds the only articles to look at.
 */
export function answerByEvents(
  asked: string,
  only: CorpusEntry | undefined,
  corpus: Corpus,
  among: readonly CorpusEntry[] = only === undefined ? candidates(asked, corpus) : [only],
): Answer {
  const queryIn = remembered(languages.length, (lang: ArticleLanguage) =>
    readEventQuery(asked, lang, corpus),
  );
  if (languages.every((lang) => queryIn(lang).length === 0)) {
    return invalidCall(asked, { code: 'empty', option: 'event', value: asked });
  }
  const looked = among.map((entry) => seeArticle(eventArticleOf(entry), queryIn(entry.article.lang)));
  const named = looked.flatMap(namingMatches);
  const matched = looked.map(matchArticle);
  const dated = matched.flatMap(datedMatches).sort(byFit(looked));
  const good = nearBest(dated.filter((match) => match.score >= LEAST_SCORE && !isOutdone(match, named)));
  if (good.length > 0) return { kind: 'dates', query: asked, excerpts: good.map(excerptOfDate) };
  const [occasion] = occasionMatches(named).filter(({ score }) => score >= LEAST_SCORE);
  if (occasion !== undefined) return { kind: 'dates', query: asked, excerpts: excerptsOfOccasion(occasion) };
  const titled = looked.filter(isNamedByTitle).map(({ article }) => article);
  const nearest = (): readonly DatedMatch[] => nearestDated(matched);
  return nothing(asked, entriesIn(corpus, only), namingBest(named, titled), nearest);
}

/** All articles of a small corpus; of a large one those whose passages share words with the event. */
function candidates(asked: string, corpus: Corpus): readonly CorpusEntry[] {
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

/** When the occasion is, and the sentence that says what happens on it. */
function excerptsOfOccasion(match: OccasionMatch): readonly Excerpt[] {
  const { article, at, matches } = match.naming;
  return [excerptOfDate(match), excerptOfSentence(article, at.index, matches)];
}
