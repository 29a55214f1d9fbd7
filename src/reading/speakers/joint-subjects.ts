// The subject of a verb of saying in, all who say it together out: "Luc Morel et Ève Sorel ont demandé" are two, and
// neither is credited alone.
import type { GrammaticalNumber } from '../../languages/speech.ts';
import type { VerbGroup } from '../quotes/verb-groups.ts';
import type { Clause } from './clause.ts';
import { afterComplements, beforeBrackets, isClauseStart, maySpeak } from './clause.ts';
import type { Mention } from './mentions.ts';

/** How many may be named together; a longer list is cut at its near end. */
const mostJoined = 6;

/** The number that the verb or its auxiliary tells, or null. */
function numberOf({ frame, lexicon }: Clause, { number, from, to }: VerbGroup): GrammaticalNumber | null {
  if (number !== null) return number;
  for (const { lower } of frame.tokens.slice(from, to)) {
    if (lexicon.pluralAuxiliaries.has(lower)) return 'plural';
    if (lexicon.singularAuxiliaries.has(lower)) return 'singular';
  }
  return null;
}

function isOne({ number, pronoun, name, role }: Mention): boolean {
  return number === 'singular' && pronoun === null && (name?.kind === 'person' || role?.kind === 'person');
}

/** Whoever stands before the place, joined to it by "et", "ainsi que" or a comma. */
function joinedBefore(clause: Clause, at: number, isFirst: boolean): Mention | null {
  const { tokens } = clause.frame;
  const { lexicon } = clause;
  const link = tokens[at - 1];
  const isComma = link?.text === ',' && !isFirst;
  const isAnd = lexicon.joiners.has(link?.lower ?? '');
  const isAsWell =
    lexicon.complementizers.has(link?.lower ?? '') && lexicon.asWords.has(tokens[at - 2]?.lower ?? '');
  if (!isComma && !isAnd && !isAsWell) return null;
  const place = beforeBrackets(clause, isAsWell ? at - 2 : at - 1);
  const mention = clause.mentionTo.get(place);
  return mention !== undefined && isAnother(mention) ? mention : null;
}

/** "the academic and professor Luc Morel", "le maire et député": an office without an article is one more of the same person. */
function isAnother(mention: Mention): boolean {
  if (mention.pronoun !== null || !maySpeak(mention)) return false;
  return mention.determiner !== null || (mention.name !== null && mention.role === null);
}

function joinedAfter({ frame, lexicon, mentionFrom }: Clause, at: number): Mention | null {
  const link = frame.tokens[at]?.lower ?? '';
  const isAsWell =
    lexicon.headFirst &&
    lexicon.asWords.has(link) &&
    lexicon.complementizers.has(frame.tokens[at + 1]?.lower ?? '');
  if (!isAsWell && !lexicon.joiners.has(link)) return null;
  const mention = mentionFrom.get(isAsWell ? at + 2 : at + 1);
  return mention !== undefined && mention.governor === null && isAnother(mention) ? mention : null;
}

function together(first: Mention, last: Mention): Mention {
  return {
    ...last,
    kind: 'nominal',
    start: first.start,
    end: last.end,
    from: first.from,
    to: last.to,
    name: null,
    possessor: null,
    owner: null,
    role: {
      start: first.start,
      end: last.end,
      kind: 'person',
      sense: '',
      modifiers: [],
      gender: null,
      isFormer: false,
      isGeneric: false,
      hasComplement: true,
    },
    determiner: { kind: 'indefinite', gender: null, number: 'plural' },
    gender: null,
    number: 'plural',
    governor: first.governor,
  };
}

/**
 * "les ministres | Luc Morel et Ève Sorel", "les avocats d'Hugo, | Mes Morel et Sorel": two or more whom an office names.
 * Null where it names nobody, or one alone.
 */
function namedTogether(clause: Clause, office: Mention): Mention | null {
  const isOffice = office.number === 'plural' && office.name === null && office.role?.kind === 'person';
  if (!isOffice || !clause.lexicon.headFirst) return null;
  const { tokens } = clause.frame;
  const passed = afterComplements(clause, office.to);
  // "l'avocate de Mohamed G.,".
  const end = tokens[passed]?.text === '.' && tokens[passed + 1]?.text === ',' ? passed + 1 : passed;
  const comma = tokens[end]?.text === ',' ? end : null;
  if (comma === null && end > office.to) return null;
  const isPerson = (one: Mention | null | undefined): one is Mention =>
    one?.name?.kind === 'person' && one.governor === null && one.determiner === null;
  const first = clause.mentionFrom.get(comma === null ? end : comma + 1);
  if (!isPerson(first)) return null;
  let last = first;
  for (let count = 1; count < mostJoined; count++) {
    const next = joinedAfter(clause, last.to);
    if (isPerson(next)) return together(first, next);
    const listed = tokens[last.to]?.text === ',' ? clause.mentionFrom.get(last.to + 1) : undefined;
    if (!isPerson(listed)) return null;
    last = listed;
  }
  return null;
}

/**
 * All who stand together where one of them was found: before the verb those joined to it on its left, after it those on its
 * right. Null where a plural verb has one person alone for its subject: then it is somebody else's.
 */
export function jointSubject(
  clause: Clause,
  group: VerbGroup,
  mention: Mention,
  side: 'before' | 'after',
): Mention | null {
  if (!isOne(mention)) return (side === 'after' ? namedTogether(clause, mention) : null) ?? mention;
  if (side === 'before' && !isAnother(mention)) return mention;
  const number = numberOf(clause, group);
  if (number === 'singular') return mention;
  if (side === 'after') {
    const next = joinedAfter(clause, mention.to);
    const isAll = next !== null && (number === 'plural' || endsThere(clause, next));
    return isAll ? together(mention, next) : mention;
  }
  let first = mention;
  for (let count = 1; count < mostJoined; count++) {
    const left = joinedBefore(clause, first.from, first === mention);
    if (left === null) break;
    first = left;
  }
  const right = number === 'plural' ? joinedAfter(clause, mention.to) : null;
  if (right !== null && right.to <= group.from) return together(first, right);
  // "gérée par Luc Morel et Ève Sorel, appelle": what a preposition governs is no subject.
  if (first !== mention && first.governor !== null) return number === 'plural' ? null : mention;
  if (first === mention) return number === 'plural' && clause.lexicon.headFirst ? null : mention;
  // "Luc Morel a vu Hugo Lanier et Ève Sorel a dit": only those that open the clause, unless the verb tells.
  return number === 'plural' || isClauseStart(clause, first.from) ? together(first, mention) : mention;
}

function endsThere({ frame, lexicon }: Clause, { to }: Mention): boolean {
  const next = frame.tokens[to];
  return next === undefined || next.kind === 'sign' || lexicon.prepositions.has(next.lower);
}
