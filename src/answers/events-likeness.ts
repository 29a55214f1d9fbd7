// A word of a question and a word of an article in, how far the one stands for the other out; and how much each word of a
// question tells of an article. Holds no words of any language.
import { type Concept, type EventWord, isFamily } from '../reading/events/concepts.ts';
import type { EventArticle } from './events-article.ts';
import type { EventTerm } from './events-query.ts';

/** What a word is worth that is not the one asked but a form of it, names the same kind of event, or the same country. */
const SAME_VERB = 0.95;
export const SAME_FAMILY = 0.9;
const SAME_PLACE = 0.85;
/** A name for the words of its role: "Lavrov" for "ministre". */
const ROLE_OF_NAME = 0.7;
/** A stem that goes on where the other ends: how long the shorter one is at least, and what is added at most. */
const DERIVATION = 0.7;
const LEAST_ROOT = 5;
const MOST_SUFFIX = 4;
/** What a word counts that the article does not hold at all, in any form. */
const UNKNOWN_WEIGHT = 2.2;

/** Weights of the query's words in one article: rare words tell more, and unknown ones weigh against every sentence. */
export function weightsIn(article: EventArticle, query: readonly EventTerm[]): readonly number[] {
  const sentences = Math.max(1, article.sentences.length);
  return query.map((term) => {
    const holding = article.sentences.filter(({ words }) =>
      words.some((word) => likeness(term, word, article) > 0),
    ).length;
    if (holding === 0 && !article.title.some((word) => likeness(term, word, article) > 0))
      return UNKNOWN_WEIGHT;
    return 1 + 0.6 * (1 - Math.log(1 + holding) / Math.log(2 + sentences));
  });
}

/** How far a word of the text stands for a word of the question, 0 to 1. */
export function likeness(term: EventTerm, word: EventWord, article: EventArticle): number {
  if (term.term === word.term || term.word === word.word) return 1;
  const accepted = term.accepts.get(word.term) ?? 0;
  const shared = sharedConcept(term.concepts, word.concepts);
  const derived = !word.isName && isDerivation(term.term, word.term) ? DERIVATION : 0;
  const role = word.isName && article.roles.get(word.term)?.has(term.term) === true ? ROLE_OF_NAME : 0;
  return Math.max(accepted, shared, derived, role);
}

/** "proposition" and "proposer": one stem goes on where the other ends. */
function isDerivation(one: string, other: string): boolean {
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
