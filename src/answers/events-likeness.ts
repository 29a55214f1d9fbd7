// A question and an article in, how far each word of the one stands for each of the other out; and how much each word of
// the question tells of the article. Holds no words of any language.
import { type Concept, type EventWord, isFamily } from '../reading/events/concepts.ts';
import type { EventArticle } from './events-article.ts';
import type { EventTerm } from './events-query.ts';
import { LEAST_ROOT, mayStandFor } from './events-words.ts';

/** What a word is worth that is not the one asked but a form of it, names the same kind of event, or the same country. */
const SAME_VERB = 0.95;
export const SAME_FAMILY = 0.9;
const SAME_PLACE = 0.85;
/** A name for the words of its role: "Lavrov" for "ministre". */
const ROLE_OF_NAME = 0.7;
/** A stem that goes on where the other ends: how long the shorter one is at least, and what is added at most. */
const DERIVATION = 0.7;
const MOST_SUFFIX = 4;
/** What a word counts that the article does not hold at all, in any form. */
const UNKNOWN_WEIGHT = 2.2;

/** An article as a question sees it: every pair of their words that may be alike is compared once. */
export interface SeenArticle {
  readonly article: EventArticle;
  readonly query: readonly EventTerm[];
  /** How much each word of the query tells. */
  readonly weights: readonly number[];
  /** By position in `article.sentences`. */
  readonly sentences: readonly SeenWords[];
  readonly title: SeenWords;
}

/** Words of an article as a question sees them; all by position in the query. */
export interface SeenWords {
  readonly words: readonly EventWord[];
  /** How far each of the words stands for the term; empty where none does. */
  readonly likeness: readonly (readonly number[])[];
  /** The most of these, and the most where names do not count. */
  readonly best: readonly number[];
  readonly bestCommon: readonly number[];
}

export function seeArticle(article: EventArticle, query: readonly EventTerm[]): SeenArticle {
  const lines = [...article.sentences.map(({ words }) => words), article.title];
  const seen = lines.map((words) => ({
    words,
    likeness: query.map((): readonly number[] => NONE),
    best: query.map(() => 0),
    bestCommon: query.map(() => 0),
  }));
  query.forEach((term, slot) => {
    for (const { line, at, word } of mayStandFor(term, article.places)) {
      const like = likeness(term, word, article);
      const own = seen[line];
      if (own === undefined || like === 0) continue;
      const row = own.likeness[slot] ?? NONE;
      own.likeness[slot] =
        row === NONE ? own.words.map((_, place) => (place === at ? like : 0)) : row.with(at, like);
      own.best[slot] = Math.max(own.best[slot] ?? 0, like);
      if (!word.isName) own.bestCommon[slot] = Math.max(own.bestCommon[slot] ?? 0, like);
    }
  });
  const [title, sentences] = [seen.at(-1) as SeenWords, seen.slice(0, -1)];
  return { article, query, sentences, title, weights: weightsOf(query, sentences, title) };
}

/** Most sentences hold no word that is like the one asked for. */
const NONE: readonly number[] = [];

/**
 * Rare words tell more, and those that the article does not hold weigh against every sentence: the more, the more they
 * tell of the other articles that do hold them.
 */
function weightsOf(
  query: readonly EventTerm[],
  sentences: readonly SeenWords[],
  title: SeenWords,
): readonly number[] {
  const known = query.filter(({ rarity }) => rarity > 0);
  const mean = known.reduce((sum, { rarity }) => sum + rarity, 0) / known.length;
  return query.map(({ rarity }, at) => {
    const holding = sentences.filter(({ best }) => (best[at] ?? 0) > 0).length;
    if (holding === 0 && (title.best[at] ?? 0) === 0)
      return rarity > mean ? (UNKNOWN_WEIGHT * rarity) / mean : UNKNOWN_WEIGHT;
    return 1 + 0.6 * (1 - Math.log(1 + holding) / Math.log(2 + Math.max(1, sentences.length)));
  });
}

/** How far a word of the text stands for a word of the question, 0 to 1. */
function likeness(term: EventTerm, word: EventWord, article: EventArticle): number {
  if (term.term === word.term || term.word === word.word) return 1;
  const accepted = term.accepts.size === 0 ? 0 : (term.accepts.get(word.term) ?? 0);
  const shared = word.concepts.length === 0 ? 0 : sharedConcept(term.concepts, word.concepts);
  if (word.isName) {
    const role = article.roles.get(word.term)?.has(term.term) === true ? ROLE_OF_NAME : 0;
    return Math.max(accepted, shared, role);
  }
  return Math.max(accepted, shared, isDerivation(term.term, word.term) ? DERIVATION : 0);
}

/** "proposition" and "proposer": one stem goes on where the other ends. */
function isDerivation(one: string, other: string): boolean {
  if (one.charCodeAt(0) !== other.charCodeAt(0)) return false;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= LEAST_ROOT && long.length - short.length <= MOST_SUFFIX && long.startsWith(short);
}

function sharedConcept(asked: readonly Concept[], held: readonly Concept[]): number {
  let best = 0;
  for (const concept of asked) {
    if (held.includes(concept)) best = Math.max(best, worthOf(concept));
  }
  return best;
}

function worthOf(concept: Concept): number {
  if (isFamily(concept)) return SAME_FAMILY;
  return concept.startsWith('verb:') ? SAME_VERB : SAME_PLACE;
}
