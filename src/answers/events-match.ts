// An event and an article in, the article's dates that may be the event's out, each with how well it fits, and the
// sentences that name the event without dating it.
import type { Span } from '../articles/article.ts';
import type { EventWord } from '../reading/events/concepts.ts';
import type { DateMention } from '../reading/reading.ts';
import { type DatedEvent, type EventArticle, type EventSentence, isCalendar } from './events-article.ts';
import { SAME_FAMILY, type SeenArticle, type SeenWords } from './events-likeness.ts';
import type { EventTerm } from './events-query.ts';

/** A date that may be the event's. */
export interface DatedMatch {
  readonly article: EventArticle;
  readonly at: EventSentence;
  readonly date: DateMention;
  /** 0 to 1; 0 where the date is not the event's. */
  readonly score: number;
  /** How much of the event its sentence tells all the same, 0 to 1: what ranks the nearest where no date fits. */
  readonly closeness: number;
  readonly matches: readonly Span[];
}

/** A sentence that names the event, whether it dates it or not. */
export interface NamingMatch {
  readonly article: EventArticle;
  readonly at: EventSentence;
  readonly coverage: number;
  readonly matches: readonly Span[];
}

/** What a word of the sentence before is worth where this sentence leans on it ("Les deux présidents…"). */
const LEANT_ON = 0.85;
/** Words of the sentence after, where that leans on this one. */
const LEANS_HERE = 0.45;
/** Words told elsewhere of the same event ("l'incendie" after "l'incendie de l'usine Morvane"). */
const TOLD_ELSEWHERE = 0.7;
/** Words of the title. */
const IN_TITLE = 0.5;
/** A word for the kind of event must belong to the date at least so much. */
const LEAST_HEAD = 0.45;
/** Lengths of time and repetitions answer "when" less well than a date does. */
const LENGTH_OF_TIME = 0.8;
/** A year says less than a day. */
const COARSE = 0.96;
/** Of a word this many words from the date or nearer nothing is taken off, and at most so much of a far one. */
const NEAR = 4;
const FAR = 16;
const FAR_LOSS = 0.3;
/** The sentence itself must say so much of the event; the rest may come from its neighbours. */
const LEAST_OWN = 0.2;
/** A sentence that names the event so much more fully without dating it… */
const FULLER = 0.15;
/** …is the event, unless the dated sentence fits it so well. */
const FULLER_SHARE = 0.8;

/** Every date of an article that may be the event's, best first. */
export function datedMatches({ matches }: MatchedArticle): readonly DatedMatch[] {
  return matches
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.date.start - b.date.start);
}

/** Dated sentences of articles that tell of something near the event, nearest first; an article's title counts as well. */
export function nearestDated(articles: readonly MatchedArticle[]): readonly DatedMatch[] {
  return articles
    .flatMap(({ seen, matches }) => {
      const title = titleShare(seen);
      return matches.map((match) => ({ ...match, closeness: match.closeness + title }));
    })
    .filter(({ closeness }) => closeness > 0)
    .sort((a, b) => b.closeness - a.closeness || a.at.index - b.at.index);
}

/** An article with all its dates, each with how well it fits the event. */
export interface MatchedArticle {
  readonly seen: SeenArticle;
  readonly matches: readonly DatedMatch[];
}

export function matchArticle(seen: SeenArticle): MatchedArticle {
  const { sentences } = seen.article;
  return { seen, matches: sentences.flatMap((at) => at.dated.map((event) => matchDate(seen, at, event))) };
}

function matchDate(seen: SeenArticle, at: EventSentence, event: DatedEvent): DatedMatch {
  const { article, query, weights } = seen;
  const before = leantOn(seen, at);
  const next = article.sentences[at.index + 1];
  const after = next?.leans === true && next.dated.length === 0 ? seen.sentences[next.index] : undefined;
  const own = query.map((term, index) => bestIn(index, term, seen, at, event));
  const leaning = before.length === 0 ? 0 : LEANT_ON * event.scope.at(at.sentence.start, true);
  const carried = own.map(({ value }, index) =>
    Math.max(value, leaning * mostOf(before, index), LEANS_HERE * (after?.bestCommon[index] ?? 0)),
  );
  const told = tellElsewhere(seen, at, event, carried).map((value, index) =>
    Math.max(value, topicWorth(query[index], article)),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const covered = told.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0);
  const said = own.reduce((sum, { value }, index) => sum + value * (weights[index] ?? 0), 0);
  const hasHead =
    query.every((term) => !term.isEvent) ||
    hasEventHead(
      query,
      own.map(({ value }) => value),
    );
  const closeness = total === 0 ? 0 : (covered / total) * typeFactor(event.date);
  const isOther = !hasHead || said < LEAST_OWN * total || isOfOtherYear(query, at, event.date);
  return {
    article,
    at,
    date: event.date,
    closeness,
    score: isOther ? 0 : closeness,
    matches: own.flatMap(({ word }) => (word === null ? [] : [{ start: word.start, end: word.end }])),
  };
}

/** "La grève de 1995" is none that a sentence dates in another year, where it does not name 1995 besides. */
function isOfOtherYear(query: readonly EventTerm[], { words }: EventSentence, date: DateMention): boolean {
  const years = query.map(({ word }) => word).filter((word) => /^(?:1[5-9]|20)\d\d$/.test(word));
  return years.some((year) => !date.value.includes(year) && !words.some(({ word }) => word === year));
}

/**
 * What the whole article is about need not be said again: under "Dockers end strike", "a second vote" is the dockers'. Only
 * common nouns; a name in the title does not take part in all that is told.
 */
function topicWorth(term: EventTerm | undefined, article: EventArticle): number {
  if (term === undefined || term.isEvent || article.entry.article.titleIsDerived) return 0;
  return article.topics.has(term.term) ? IN_TITLE : 0;
}

function hasEventHead(query: readonly EventTerm[], values: readonly number[]): boolean {
  return query.some((term, index) => term.isEvent && (values[index] ?? 0) >= LEAST_HEAD);
}

function bestIn(
  index: number,
  term: EventTerm,
  { sentences }: SeenArticle,
  at: EventSentence,
  event: DatedEvent,
): { readonly value: number; readonly word: EventWord | null } {
  let best: { value: number; word: EventWord | null } = { value: 0, word: null };
  const likenesses = sentences[at.index]?.likeness[index] ?? [];
  likenesses.forEach((like, place) => {
    const word = at.words[place];
    if (like === 0 || word === undefined) return;
    const value =
      like * event.scope.at(word.start, word.isName) * nearness(at, word, event.date, term.isEvent);
    if (value > best.value) best = { value, word };
  });
  return best;
}

/** The word for the event stands near its date: of "sème le doute sur la mort d'Arafat, décédé le 11 novembre" the second. */
function nearness(at: EventSentence, word: EventWord, date: DateMention, isEvent: boolean): number {
  if (!isEvent) return 1;
  const [from, to] = word.start < date.start ? [word.end, date.start] : [date.end, word.start];
  const between = at.words.filter(({ start, end }) => start >= from && end <= to).length * 2;
  return 1 - FAR_LOSS * Math.min(1, Math.max(0, between - NEAR) / (FAR - NEAR));
}

function mostOf(places: readonly SeenWords[], index: number): number {
  return places.reduce((most, { best }) => Math.max(most, best[index] ?? 0), 0);
}

/** The sentence that this one leans on, and the one before where that leans as well. */
function leantOn({ article, sentences }: SeenArticle, at: EventSentence): readonly SeenWords[] {
  const before = at.leans ? article.sentences[at.index - 1] : undefined;
  if (before === undefined) return [];
  return sentences.slice(Math.max(0, before.leans ? at.index - 2 : at.index - 1), at.index);
}

/**
 * What is missing here but told of the same event elsewhere: the sentence takes up an event by a definite word
 * ("l'incendie"), and another sentence or the title names that event with the missing words.
 */
function tellElsewhere(
  { article, query, sentences, title }: SeenArticle,
  at: EventSentence,
  event: DatedEvent,
  values: readonly number[],
): readonly number[] {
  const likenesses = sentences[at.index]?.likeness ?? [];
  const heads = at.words.filter(
    (word, place) =>
      at.definite.has(word) &&
      event.scope.at(word.start, false) >= 0.8 &&
      query.some((term, index) => term.isEvent && (likenesses[index]?.[place] ?? 0) >= SAME_FAMILY),
  );
  if (heads.length === 0) return values;
  const takesUp = (words: readonly EventWord[]): boolean =>
    words.some((word) => heads.some((head) => head.term === word.term));
  const sources = sentences.slice(0, at.index).filter(({ words }) => takesUp(words));
  const titles = takesUp(article.title) ? [title] : [];
  return values.map((value, index) =>
    Math.max(value, TOLD_ELSEWHERE * mostOf([...sources, ...titles], index)),
  );
}

function typeFactor(date: DateMention): number {
  if (!isCalendar(date)) return LENGTH_OF_TIME;
  return ['year', 'decade', 'century'].includes(date.precision) ? COARSE : 1;
}

/**
 * Whether another sentence names the event so much more fully that the date is not the event's: "commentaire du
 * ministère" is not what a sentence dates that only names the ministry.
 */
export function isOutdone(match: DatedMatch, namings: readonly NamingMatch[]): boolean {
  const own = namings.find(({ article, at }) => article === match.article && at === match.at)?.coverage ?? 0;
  return namings.some(
    ({ article, at, coverage }) =>
      article === match.article &&
      at !== match.at &&
      at.dated.every(({ date }) => !isCalendar(date)) &&
      coverage >= own + FULLER &&
      match.score < FULLER_SHARE * coverage,
  );
}

/** Sentences by how much of the event they name, best first. */
export function namingMatches(seen: SeenArticle): readonly NamingMatch[] {
  const { article, query, weights } = seen;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return article.sentences
    .flatMap((at) => {
      const { words, best, likeness } = seen.sentences[at.index] ?? seen.title;
      const before = leantOn(seen, at);
      // The event itself is named here; only who takes part in it may stand in the sentence before.
      const isHere = query.every(({ isEvent }) => !isEvent) || hasEventHead(query, best);
      const values = best.map((own, index) => Math.max(own, isHere ? LEANT_ON * mostOf(before, index) : 0));
      const covered = values.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0);
      if (total === 0 || covered === 0) return [];
      const matches = words
        .filter((_, place) => likeness.some((row) => (row[place] ?? 0) > 0))
        .map(({ start, end }) => ({ start, end }));
      return [{ article, at, coverage: covered / total, matches }];
    })
    .sort((a, b) => b.coverage - a.coverage || a.at.index - b.at.index);
}

/** The score of a title that names the event; used to rank articles that tell of the same one. */
export function titleShare({ query, title }: SeenArticle): number {
  if (query.length === 0) return 0;
  return (IN_TITLE * title.best.filter((value) => value > 0).length) / query.length;
}

/** Whether the article is about the event by its title: every word of two or more stands there, in one form or another. */
export function isNamedByTitle(seen: SeenArticle): boolean {
  const { query, article } = seen;
  return query.length > 1 && !article.entry.article.titleIsDerived && titleShare(seen) === IN_TITLE;
}
