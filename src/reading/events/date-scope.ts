// A date and the clauses of its sentence in, how much a word of the sentence belongs to what the date dates out (0 to 1).
// "Rex a démissionné le 3 mai après l'élection de Paul": the resignation is the date's, the election is not.
import type { Span } from '../../articles/article.ts';
import type { EventLexicon } from '../../languages/events.ts';
import type { ClauseKind, ClauseTree, ClauseWord } from './clauses.ts';

/** From a dated clause up to the clause it hangs on: "L'accord [signé le 3 mai] est dénoncé" says little of the denouncing. */
const UP: Readonly<Record<ClauseKind, number>> = {
  main: 1,
  relative: 0.3,
  reported: 0.4,
  during: 0.85,
  apart: 0.2,
  reason: 0.3,
  beside: 0.25,
  aside: 0.3,
  purpose: 0.8,
  quoted: 0.5,
};

/** From a dated clause down to one that hangs on it: "Le 3 mai, il a noté [que l'usine avait fermé]". */
const DOWN: Readonly<Record<ClauseKind, number>> = {
  main: 1,
  relative: 0.7,
  reported: 0.55,
  during: 0.85,
  apart: 0.15,
  reason: 0.35,
  beside: 0.25,
  aside: 0.4,
  purpose: 0.5,
  quoted: 0.55,
};

/** Outside the noun that a date belongs to: "L'accord [du 3 mai] est dénoncé". */
const OUTSIDE_NOUN = 0.4;
/** Right behind the noun's date: "les primaires de 2008 face à Anna Berg". */
const AFTER_NOUN = 0.7;
/** A word of another date's part of the clause, and a name there: "Anna est élue le 3 mai et part le 5 juin". */
const OTHER_DATE = 0.3;
const OTHER_DATE_NAME = 0.85;
/** In a clause with a date of its own: "les rebelles, qui tiennent la ville [depuis mai], défilent lundi". */
const OWN_DATE = 0.6;
/** A name in an aside of the dated clause. */
const ASIDE_NAME = 0.9;
/** The verb of a purpose, and a name in it. */
const PURPOSE_VERB = 0.85;
const OUTER_NAME = 0.7;
/** Characters between a name and the edge that it stands at. */
const NEAR_EDGE = 30;
/** Words of a noun group looked at before a relative clause or a date of its own. */
const NOUN_GROUP = 6;

export interface DateScope {
  /** How much a word at this offset belongs to what the date dates. `isName`: a name may be the subject of two dates. */
  readonly at: (offset: number, isName: boolean) => number;
}

/** `others`: the sentence's other dates, each with whether the calendar fixes it ("trois mois" is not). */
export function scopeOfDate(
  text: string,
  tree: ClauseTree,
  date: Span,
  others: readonly (Span & { readonly isCalendar: boolean })[],
  lexicon: EventLexicon,
): DateScope {
  const home = clauseAt(tree, date.start);
  const group = ownNounGroup(text, tree, date, lexicon);
  const outside = group === null || datesClauseToo(text, tree, group, home, lexicon) ? 1 : OUTSIDE_NOUN;
  const tail = group === null ? date.end : endOfTail(text, tree, date);
  const edges = others
    .filter(({ isCalendar }) => isCalendar)
    .flatMap((other) => boundaryBetween(text, tree, date, other, lexicon));
  const line = ancestors(tree, home);
  const taken = new Set(
    others.map(({ start }) => clauseAt(tree, start)).filter((clause) => !line.includes(clause)),
  );
  return {
    at: (offset, isName) => {
      if (group !== null && offset >= group.start && offset < group.end) return 1;
      const near = offset >= date.end && offset < tail ? Math.max(outside, AFTER_NOUN) : outside;
      const parted = edges.some((edge) => isParted(edge, date.start, offset));
      const crowd = parted ? sharedWorth(edges, date, offset, isName) : 1;
      const clause = clauseAt(tree, offset);
      const dated = taken.has(clause) ? OWN_DATE : 1;
      const path = pathFactor(tree, home, clause, offset);
      return near * crowd * dated * Math.max(path, exemption(tree, home, clause, offset, isName));
    },
  };
}

/**
 * What keeps its worth in a clause that loses it: names in an aside, the verb and the names of a purpose, and names in the
 * clause that a dated one hangs on ("avant de quitter ses fonctions le 30 octobre, Anna Berg a…").
 */
function exemption(tree: ClauseTree, home: number, clause: number, offset: number, isName: boolean): number {
  const { kind, parent, start } = tree.clauses[clause] ?? { kind: 'main', parent: null, start: 0 };
  if (isName && tree.clauses[home]?.parent === clause) return OUTER_NAME;
  if (parent !== home) return 0;
  // "Le maire de Kervan, Anna Berg, a démissionné": whom the verb tells of.
  if (kind === 'aside') return isName ? ASIDE_NAME : 0;
  if (kind !== 'purpose') return 0;
  // "est venu le 3 mai pour [rencontrer Anna Berg]": they met on that day; what they asked for may never come.
  const verb = tree.words.find((word) => word.start > start);
  return isName || offset === verb?.start ? PURPOSE_VERB : 0;
}

/** What a word is worth that lies in another date's part of the sentence. */
function sharedWorth(edges: readonly number[], date: Span, offset: number, isName: boolean): number {
  if (!isName || offset > date.start) return OTHER_DATE;
  // "Yasser Arafat, décédé le 11 novembre": the name right before the edge is whom the date's part tells of.
  return edges.some((edge) => edge > offset && edge - offset < NEAR_EDGE) ? 1 : OTHER_DATE_NAME;
}

/** "Au pointage de 19 h, Anna mène", "lors de la session du 19 juin": the noun group is itself the time of the clause. */
function datesClauseToo(
  text: string,
  tree: ClauseTree,
  group: Span,
  home: number,
  lexicon: EventLexicon,
): boolean {
  if (tree.clauses[home]?.kind === 'during') return true;
  const first = tree.words[0];
  if (first === undefined || !lexicon.timePrepositions.has(first.written)) return false;
  return !/[,;:]/u.test(text.slice(first.start, group.start)) && group.start - first.end < 40;
}

/** "les primaires de 2008 face à Anna Berg": what follows a noun's date without a mark still belongs to the noun. */
function endOfTail(text: string, tree: ClauseTree, date: Span): number {
  const clause = clauseAt(tree, date.start);
  let end = date.end;
  for (const word of tree.words.filter(({ start }) => start >= date.end).slice(0, NOUN_GROUP)) {
    if (/[,;:()«»“”]/u.test(text.slice(end, word.start)) || clauseAt(tree, word.start) !== clause) break;
    end = word.end;
  }
  return end;
}

export function clauseAt(tree: ClauseTree, offset: number): number {
  return tree.pieces.findLast(({ start }) => start <= offset)?.clause ?? 0;
}

function pathFactor(tree: ClauseTree, from: number, to: number, offset: number): number {
  const above = ancestors(tree, from);
  const below = ancestors(tree, to);
  const meeting = above.find((clause) => below.includes(clause)) ?? 0;
  let factor = 1;
  for (const clause of above.slice(0, above.indexOf(meeting))) {
    factor *= isAntecedent(tree, clause, to, offset) ? 1 : UP[tree.clauses[clause]?.kind ?? 'main'];
  }
  for (const clause of below.slice(0, below.indexOf(meeting)))
    factor *= DOWN[tree.clauses[clause]?.kind ?? 'main'];
  return factor;
}

/** The clause itself and those it hangs on, up to the main one. */
function ancestors(tree: ClauseTree, clause: number): readonly number[] {
  const line = [clause];
  for (let at = tree.clauses[clause]?.parent ?? null; at !== null; at = tree.clauses[at]?.parent ?? null)
    line.push(at);
  return line;
}

/** "le G20 [qui doit se dérouler le 7 juillet]": a date in the relative clause dates the noun before it as well. */
function isAntecedent(tree: ClauseTree, relative: number, to: number, offset: number): boolean {
  const clause = tree.clauses[relative];
  if (clause?.kind !== 'relative' && clause?.kind !== 'aside') return false;
  // "à l'occasion [du G20 [qui doit…]]": the same time all the way up.
  if (tree.clauses[clause.parent ?? 0]?.kind === 'during' && clause.parent !== to) return true;
  const before = tree.words.filter(({ start }) => start < clause.start);
  const first = before.at(-NOUN_GROUP)?.start ?? before[0]?.start ?? 0;
  return offset >= first && offset < clause.start && clause.parent === to;
}

/** "l'accord du 3 mai", "the 2016 election": the noun group that the date belongs to, or null where it dates the clause. */
function ownNounGroup(text: string, tree: ClauseTree, date: Span, lexicon: EventLexicon): Span | null {
  const before = tree.words.filter(({ end }) => end <= date.start);
  const inside = tree.words.filter(({ start, end }) => start >= date.start && end <= date.end);
  const opener = inside[0];
  if (isRange(inside)) return null;
  if (opener !== undefined && lexicon.possessors.has(opener.written)) {
    return groupBefore(text, before, lexicon);
  }
  const previous = before.at(-1);
  if (previous === undefined) return null;
  if (lexicon.possessors.has(previous.written)) return groupBefore(text, before.slice(0, -1), lexicon);
  if (!lexicon.datesPrecedeNouns || !lexicon.determiners.has(previous.written)) return null;
  return groupAfter(text, tree, date, lexicon);
}

/** "du 3 au 7 juillet" spans time and dates the clause. */
function isRange(inside: readonly ClauseWord[]): boolean {
  return inside.slice(1).some(({ written }) => written === 'au' || written === 'to');
}

function groupBefore(text: string, before: readonly ClauseWord[], lexicon: EventLexicon): Span | null {
  const last = before.at(-1);
  if (
    last === undefined ||
    lexicon.timeNouns.has(folded(last.written)) ||
    lexicon.auxiliaries.has(last.written)
  )
    return null;
  if (/^\d/u.test(last.written)) return null;
  let start = last.start;
  for (let index = before.length - 2; index >= Math.max(0, before.length - NOUN_GROUP); index -= 1) {
    const [word, next] = [before[index], before[index + 1]];
    if (word === undefined || next === undefined || /[,;:()«»“”]/u.test(text.slice(word.end, next.start)))
      break;
    if (lexicon.auxiliaries.has(word.written) || lexicon.coordinators.has(word.written)) break;
    // "le procès des attentats du 13 novembre": the date is the attacks'; "l'attentat de Nice du 14 juillet": the attack's.
    if (lexicon.possessors.has(word.written) && !/^\p{Lu}/u.test(text.slice(next.start, next.end))) break;
    start = word.start;
  }
  return { start, end: last.end };
}

/** "the 2016 presidential election": up to three words after the date, as long as no mark parts them. */
function groupAfter(text: string, tree: ClauseTree, date: Span, lexicon: EventLexicon): Span | null {
  const after = tree.words.filter(({ start }) => start >= date.end).slice(0, 3);
  let end = date.end;
  for (const word of after) {
    if (/[,;:.()]/u.test(text.slice(end, word.start)) || lexicon.groupEnds.has(word.written)) break;
    end = word.end;
  }
  return end === date.end ? null : { start: date.end, end };
}

function folded(word: string): string {
  return word.normalize('NFD').replace(/\p{M}+/gu, '');
}

/** Where the part of one date ends and another's begins: at the last comma or joining word between the two. */
function boundaryBetween(
  text: string,
  tree: ClauseTree,
  date: Span,
  other: Span,
  lexicon: EventLexicon,
): readonly number[] {
  const [first, second] = date.start < other.start ? [date, other] : [other, date];
  const between = tree.words.filter(({ start, end }) => start >= first.end && end <= second.start);
  const joint = between.findLast(
    (word, index) =>
      lexicon.coordinators.has(word.written) ||
      (index > 0 && /[,;:)»]/u.test(text.slice(between[index - 1]?.end ?? word.start, word.start))),
  );
  // "le 3 mai, à 14 h": nothing lies between them, the two are one.
  return joint === undefined || between.length < 2 ? [] : [joint.start];
}

function isParted(edge: number, date: number, offset: number): boolean {
  return date < edge !== offset < edge;
}
