// An event that an article names without a date but on a dated occasion in, the occasion's date out: "à l'occasion du
// sommet" is as good as a date where another sentence says when the summit is, and no second one says otherwise.
import { type EventWord, isFamily } from '../reading/events/concepts.ts';
import { type DatedEvent, type EventSentence, isCalendar } from './events-article.ts';
import type { DatedMatch, NamingMatch } from './events-match.ts';

/** The sentence must name so much of the event. */
const LEAST_NAMING = 0.8;
/** What is taken off for the step from the event to its occasion. */
const STEP = 0.85;
/** The occasion must be what the date dates. */
const LEAST_SCOPE = 0.85;

/** `at` is the occasion's dated sentence, `naming` the one that names the event. */
export interface OccasionMatch extends DatedMatch {
  readonly naming: NamingMatch;
}

/** The dates of the occasions on which the named event takes place, best first. */
export function occasionMatches(namings: readonly NamingMatch[]): readonly OccasionMatch[] {
  return namings
    .filter(({ at, coverage }) => coverage >= LEAST_NAMING && at.dated.every(({ date }) => !isCalendar(date)))
    .flatMap((naming) => naming.at.occasions.flatMap((occasion) => matchOccasion(naming, occasion)))
    .sort((a, b) => b.score - a.score);
}

function matchOccasion(naming: NamingMatch, occasion: readonly EventWord[]): readonly OccasionMatch[] {
  const keys = occasion.filter(
    ({ isName, concepts, word }) => isName || concepts.some(isFamily) || /\d/u.test(word),
  );
  if (keys.length === 0) return [];
  const found = naming.article.sentences
    .filter((at) => at !== naming.at)
    .flatMap((at) => at.dated.filter((event) => datesAll(at, event, keys)).map(({ date }) => ({ at, date })));
  const [first] = found;
  // Two dates for one occasion are two occasions: better none than the wrong one.
  if (first === undefined || found.some(({ date }) => date.value !== first.date.value)) return [];
  const { article, coverage } = naming;
  return [
    {
      article,
      at: first.at,
      date: first.date,
      score: STEP * coverage,
      closeness: STEP * coverage,
      matches: [],
      naming,
    },
  ];
}

/** Whether every word of the occasion stands in the sentence as what the date dates. */
function datesAll(at: EventSentence, { date, scope }: DatedEvent, keys: readonly EventWord[]): boolean {
  return (
    isCalendar(date) &&
    keys.every((key) =>
      at.words.some((word) => word.word === key.word && scope.at(word.start, word.isName) >= LEAST_SCOPE),
    )
  );
}
