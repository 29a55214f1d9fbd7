// The words of an article in, those that may stand for a word of a question out, found by what they share with it and not
// by looking at each. How far one stands for the other is told in events-likeness.ts.
import type { EventWord } from '../reading/events/concepts.ts';
import type { EventTerm } from './events-query.ts';

/** A word in one of an article's lines. */
export interface PlacedWord {
  readonly line: number;
  /** Position in the line. */
  readonly at: number;
  readonly word: EventWord;
}

export interface WordPlaces {
  readonly byTerm: Places;
  readonly byWord: Places;
  readonly byConcept: Places;
  /** By the first letters of the stem. */
  readonly byRoot: Places;
  /** Names by the stems of their bearers' roles. */
  readonly byRole: Places;
}

type Places = ReadonlyMap<string, readonly PlacedWord[]>;

/** Letters that one stem and another that goes on where it ends have in common at least. */
export const LEAST_ROOT = 5;

export function placeWords(
  lines: readonly (readonly EventWord[])[],
  roles: ReadonlyMap<string, ReadonlySet<string>>,
): WordPlaces {
  const placed = lines.flatMap((words, line) => words.map((word, at): PlacedWord => ({ line, at, word })));
  return {
    byTerm: groupBy(placed, ({ term }) => [term]),
    byWord: groupBy(placed, ({ word }) => [word]),
    byConcept: groupBy(placed, ({ concepts }) => concepts),
    byRoot: groupBy(placed, ({ term }) => (term.length < LEAST_ROOT ? [] : [term.slice(0, LEAST_ROOT)])),
    byRole: groupBy(placed, ({ term, isName }) => (isName ? [...(roles.get(term) ?? [])] : [])),
  };
}

function groupBy(placed: readonly PlacedWord[], keysOf: (word: EventWord) => readonly string[]): Places {
  const groups = new Map<string, PlacedWord[]>();
  for (const place of placed) {
    for (const key of keysOf(place.word)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [place]);
      else group.push(place);
    }
  }
  return groups;
}

/** Each word that may stand for the term, once: no other does. */
export function mayStandFor(
  { word, term, accepts, concepts }: EventTerm,
  { byTerm, byWord, byConcept, byRoot, byRole }: WordPlaces,
): ReadonlySet<PlacedWord> {
  const found = new Set<PlacedWord>();
  const add = (places: readonly PlacedWord[] | undefined): void => {
    for (const place of places ?? []) found.add(place);
  };
  add(byTerm.get(term));
  add(byWord.get(word));
  for (const accepted of accepts.keys()) add(byTerm.get(accepted));
  for (const concept of concepts) add(byConcept.get(concept));
  add(byRoot.get(term.slice(0, LEAST_ROOT)));
  add(byRole.get(term));
  return found;
}
