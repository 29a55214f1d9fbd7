// A verb group of a frame in, the mention that is its subject out: before the verb, after it (inversion), or shared with
// an earlier verb. Never asks who the mention is.
import type { VerbGroup } from '../quotes/verb-groups.ts';
import { invertedPronoun } from '../quotes/verb-walks.ts';
import { antecedent, beforeAge, ownSubject } from './antecedents.ts';
import type { Clause } from './clause.ts';
import {
  afterComplements,
  headOf,
  isBesideGoverned,
  isBreak,
  isClauseStart,
  isComma,
  maySpeak,
  passBack,
} from './clause.ts';
import {
  after,
  followsStatement,
  isAnybody,
  isLastNoun,
  isObject,
  mayInvert,
  placeBefore,
  placeOfAnybody,
  pronounMention,
} from './inversions.ts';
import { jointSubject } from './joint-subjects.ts';
import { clauseStart, loneSubject } from './lone-subjects.ts';
import type { Mention } from './mentions.ts';
import { nearestActor } from './participle-subjects.ts';
import { beforeParticiple, beforePredicate } from './relative-subjects.ts';
import { reporterBefore, shared } from './shared-subjects.ts';
import { strayIncise } from './stray-incises.ts';

export interface Subject {
  readonly mention: Mention;
  /** Where it stands to its verb. `inside`: a pronoun of inversion. `shared`: taken over from an earlier verb. */
  readonly side: 'before' | 'after' | 'inside' | 'shared';
}

/**
 * The subject beyond what is set off by commas right before the verb: "X, PDG de HP France, a indiqué", "Thompson, curator
 * and director of exhibits at the University of Arkansas, Fayetteville, said". A name wins over a role.
 */
function beyondParenthesis(clause: Clause, commaAt: number): Mention | null {
  const { tokens } = clause.frame;
  const last = clause.mentionTo.get(commaAt);
  // "Le ministre de l'Intérieur, Manuel Valls, apportait": the name says it best.
  if (last?.name?.kind === 'person' && last.governor === null && isComma(tokens[last.from - 1])) return last;
  const start = clauseStart(clause, commaAt);
  const candidates = clause.mentions.filter(
    (mention) =>
      mention.from >= start &&
      mention.to <= commaAt &&
      mention.governor === null &&
      !isAside(clause, mention) &&
      (isBreak(tokens[mention.to]) ||
        clause.lexicon.relativePronouns.has(tokens[mention.to]?.lower ?? '') ||
        isBreak(tokens[afterComplements(clause, mention.to)])),
  );
  const named = candidates.find((mention) => mention.name?.kind === 'person');
  if (named !== undefined) return named;
  const first = candidates.find(
    (mention) => isClauseStart(clause, mention.from) && (mention.name !== null || mention.role !== null),
  );
  return first === undefined ? null : (issuer(clause, first) ?? first);
}

/** "septante élus, dont | Luc Morel et Ève Sorel,", "(Centre de recherche)": named as an example, or in brackets. */
function isAside({ frame, lexicon }: Clause, { from, name }: Mention): boolean {
  const { tokens } = frame;
  if (tokens[from - 1]?.text === '(') return name === null;
  for (let at = from - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token === undefined || (token.kind === 'sign' && token.text !== '-')) return false;
    if (lexicon.exampleWords.has(token.lower)) return isBreak(tokens[at - 1]);
  }
  return false;
}

/** The first free noun of the clause: for a second verb after "et" ("est arrivé hier et a déclaré"). */
function clauseOpener(clause: Clause, at: number): Mention | null {
  const { tokens } = clause.frame;
  const { lexicon } = clause;
  let start = at - 1;
  while (start > 0) {
    const token = tokens[start - 1];
    if (token === undefined || /^[;:.!?]$/.test(token.text) || lexicon.complementizers.has(token.lower))
      break;
    start -= 1;
  }
  return (
    clause.mentions.find(
      (mention) => mention.from >= start && mention.to <= at && mention.governor === null,
    ) ?? null
  );
}

/** In UTF-16 units, with its marks. */
const longestPredicate = 40;

/** "le groupe, « pas favorable », | dénonçait": past a predicate that stands between marks and commas. */
function beforeMarks({ frame: { tokens } }: Clause, place: number): number {
  const [open, marks, close] = tokens.slice(Math.max(0, place - 3), place);
  if (open?.text !== ',' || marks?.kind !== 'quote' || close?.text !== ',') return place;
  // "à l'heure du repas, « … », précise Luc Morel": a statement, whose own verb stands behind it.
  const isPredicate = marks.end - marks.start <= longestPredicate;
  return isPredicate && tokens.slice(place).some(({ kind }) => kind === 'quote') ? place - 3 : place;
}

/** The noun right before the verb, or the one that a relative pronoun there stands for. */
function adjacentSubject(clause: Clause, at: number): Mention | null {
  const { tokens } = clause.frame;
  const { lexicon } = clause;
  const place = passBack(clause, at);
  const token = tokens[place - 1];
  if (token === undefined) return null;
  const isComplementizer =
    lexicon.complementizers.has(token.lower) && clause.groups.some((one) => one.to === place - 1);
  if (lexicon.relativePronouns.has(token.lower) && !isComplementizer) return antecedent(clause, place - 1);
  const adjacent = clause.mentionTo.get(beforeMarks(clause, place));
  const head = adjacent === undefined ? null : (ownSubject(clause, adjacent) ?? headOf(clause, adjacent));
  if (head === null) return null;
  return issuer(clause, head) ?? beforeRelative(clause, head) ?? preferApposed(clause, head);
}

/** "A woman who answered the phone at the company | said": what is near is the object of a relative clause. */
function beforeRelative(clause: Clause, near: Mention): Mention | null {
  const described = beforePredicate(clause, near);
  if (described !== null) return described;
  const driver = beforeParticiple(clause, near);
  if (driver !== null) return driver;
  if (maySpeak(near)) return null;
  const { tokens } = clause.frame;
  for (let at = near.from - 1; at > 0 && near.from - at < 8; at--) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') return null;
    if (!clause.lexicon.relativePronouns.has(token.lower)) continue;
    const owner = clause.mentionTo.get(at);
    return owner !== undefined && owner.governor === null && maySpeak(owner) ? owner : null;
  }
  return null;
}

/** "A statement | from the company | said": a text speaks for whoever issued it. */
export function issuer(clause: Clause, text: Mention): Mention | null {
  const { lexicon, frame, mentions } = clause;
  if (text.name !== null || text.role?.kind !== 'text') return null;
  // "a letter seen by the paper": not who wrote it.
  if (!lexicon.roleNouns.has(frame.tokens[text.to - 1]?.lower ?? '')) return null;
  const next = mentions.find((one) => one.from > text.to);
  if (next?.governor == null || !lexicon.authorLinks.has(next.governor)) return null;
  // "a letter dated Feb. 15, 2023, from Emma Johnston": only when and where may stand between.
  const between = frame.tokens.slice(text.to, next.from - 1);
  const isNear = between.every(
    ({ kind, lower, folded }) =>
      kind !== 'word' ||
      lexicon.plainCapitals.has(folded.replace(/\.$/, '')) ||
      ['dated', 'issued', 'published', 'sent'].includes(lower),
  );
  return isNear && maySpeak(next) ? { ...next, governor: null } : null;
}

/** Whether the comma before a verb closes what stands beside its subject: "X, maire de Lyon, a rappelé". */
function closesParenthesis(clause: Clause, commaAt: number): boolean {
  const { tokens } = clause.frame;
  if (tokens[commaAt]?.text !== ',' || tokens[commaAt - 1]?.kind === 'quote') return false;
  let opening = commaAt - 1;
  while (opening >= 0 && tokens[opening]?.text !== ',' && commaAt - opening < 40) opening -= 1;
  if (opening <= 0 || tokens[opening]?.text !== ',') return false;
  const near = clause.mentionTo.get(beforeAge(clause, opening));
  const owner = near === undefined ? null : headOf(clause, near);
  if (owner === null || !isClauseStart(clause, owner.from)) return false;
  const first = tokens[opening + 1];
  if (first === undefined) return false;
  const apposed = clause.mentionFrom.get(opening + 1);
  return (
    clause.lexicon.relativePronouns.has(first.lower) ||
    first.kind === 'number' ||
    // "Levinson, in a statement issued on Friday, said", "Marsh, speaking to reporters, said".
    (!clause.lexicon.headFirst &&
      (clause.lexicon.prepositions.has(first.lower) || /ing$/.test(first.lower))) ||
    (apposed !== undefined && maySpeak(apposed))
  );
}

/** "Le ministre de l'Intérieur, Manuel Valls" read as one: nothing to do; "X, le maire" before a verb means X. */
function preferApposed(clause: Clause, mention: Mention): Mention {
  const { tokens } = clause.frame;
  if (mention.name !== null || mention.role?.kind !== 'person') return mention;
  // "Alex Potter, area manager and a Denver native | said": two offices and no comma after them.
  const isSecond = clause.lexicon.coordinators.has(tokens[mention.from - 1]?.lower ?? '');
  const first = isSecond ? clause.mentionTo.get(mention.from - 1) : mention;
  if (first === undefined || first.name !== null || !isComma(tokens[first.from - 1])) return mention;
  const left = clause.mentionTo.get(first.from - 1);
  return left?.name?.kind === 'person' &&
    left.governor === null &&
    isClauseStart(clause, left.from) &&
    !isBesideGoverned(clause, left)
    ? left
    : mention;
}

/** The subject of a verb that would stand at `at`: right before it, or beyond what commas set off. */
export function subjectBefore(clause: Clause, at: number): Mention | null {
  const adjacent = adjacentSubject(clause, at);
  if (adjacent !== null || !isComma(clause.frame.tokens[at - 1])) return adjacent;
  return beyondParenthesis(clause, at - 1);
}

/** The subject of each group of a frame that has one. */
export function findSubjects(clause: Clause): ReadonlyMap<VerbGroup, Subject> {
  const subjects = new Map<VerbGroup, Subject>();
  for (const group of clause.groups) {
    const subject = findSubject(clause, group, subjects);
    if (subject === null) continue;
    const { mention, side } = subject;
    const joint =
      side === 'before' || side === 'after' ? jointSubject(clause, group, mention, side) : mention;
    if (joint !== null) subjects.set(group, { ...subject, mention: joint });
  }
  return subjects;
}

function findSubject(
  clause: Clause,
  group: VerbGroup,
  known: ReadonlyMap<VerbGroup, Subject>,
): Subject | null {
  const inside = pronounMention(clause, group);
  if (inside !== null && invertedPronoun(clause.frame.tokens[inside.from]) === clause.lexicon.anybody) {
    const place = placeOfAnybody(clause, group);
    return place === null ? null : { mention: place, side: 'inside' };
  }
  if (inside !== null) return { mention: inside, side: 'inside' };
  if (group.form !== 'finite') {
    const mention = shared(clause, group, known);
    return mention === null ? null : { mention, side: 'shared' };
  }
  const adjacent = adjacentSubject(clause, group.from);
  if (adjacent !== null && isAnybody(clause, adjacent)) {
    const place = placeBefore(clause, adjacent);
    return place === null ? null : { mention: place, side: 'before' };
  }
  const stray = adjacent === null ? strayIncise(clause, group) : null;
  if (stray !== null) return { mention: stray, side: 'after' };
  if (adjacent !== null) return { mention: adjacent, side: 'before' };
  const place = passBack(clause, group.from);
  const token = clause.frame.tokens[place - 1];
  const noun = followsStatement(clause, group) ? after(clause, group) : null;
  const left = isComma(token) && noun !== null ? loneSubject(clause, place - 1) : null;
  if (left !== null) return { mention: left, side: 'before' };
  const right = noun !== null && isObject(clause, noun, place) ? null : noun;
  if (
    right !== null &&
    maySpeak(right) &&
    mayInvert(clause, group, right) &&
    !closesParenthesis(clause, place - 1)
  )
    return { mention: right, side: 'after' };
  if (isComma(token)) {
    const left = beyondParenthesis(clause, place - 1);
    if (left !== null) return { mention: left, side: 'before' };
    // "…, à l'écart du public, a indiqué le parc.": at the end of the sentence, and nobody else is there.
    if (right !== null && isLastNoun(clause, group, right)) return { mention: right, side: 'after' };
  }
  if (right !== null && (token?.kind === 'quote' || clause.frame.tokens[place - 2]?.kind === 'quote')) {
    return { mention: right, side: 'after' };
  }
  if (token !== undefined && clause.lexicon.coordinators.has(token.lower)) {
    const actor = clause.lexicon.headFirst ? undefined : nearestActor(clause, group);
    const opener = actor ?? reporterBefore(clause, group, known) ?? clauseOpener(clause, place - 1);
    if (opener !== null) return { mention: opener, side: 'before' };
  }
  const mention = shared(clause, group, known);
  return mention === null ? null : { mention, side: 'shared' };
}
