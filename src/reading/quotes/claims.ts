// What is held to be true of a quote's speaker before the bar of confidence, and the state in which it is worked out.
import type { Span } from '../../articles/article.ts';
import type { QuoteKind } from '../reading.ts';
import { agentWords } from '../speakers/agents.ts';
import {
  apposedName,
  isBesideGoverned,
  maySpeak,
  nameBeside,
  subjectOfPredicate,
} from '../speakers/clause.ts';
import { mention as note } from '../speakers/discourse.ts';
import type { Mention } from '../speakers/mentions.ts';
import type { OwnWords } from '../speakers/own-words.ts';
import { resolveMention } from '../speakers/resolve.ts';
import type { Resolution, Resolver } from '../speakers/resolver.ts';
import { issuer } from '../speakers/subjects.ts';
import { opensSubordinate } from './clause-bounds.ts';
import type { ReadClause, ReadText } from './clauses.ts';
import type { Cue } from './cues.ts';

/** An attribution before the bar. */
export interface Claim {
  readonly resolution: Resolution | null;
  readonly as: Span | null;
  readonly cue: Span | null;
}

/** A quote with its claim. */
export interface Found extends Span {
  readonly kind: QuoteKind;
  readonly paragraph: number | null;
  readonly claim: Claim;
}

/** The quote read last, for those that follow it without a cue. */
export interface LastQuote {
  readonly claim: Claim;
  readonly kind: QuoteKind;
  readonly cue: Cue | null;
  readonly frame: number;
  readonly block: number;
  readonly isHeading: boolean;
}

export interface State {
  readonly read: ReadText;
  readonly text: string;
  readonly resolver: Resolver;
  readonly found: Found[];
  /** The words whose speaker is being looked for; undefined between quotes. */
  said: OwnWords | undefined;
  last: LastQuote | null;
}

export const unknownClaim: Claim = { resolution: null, as: null, cue: null };

/** "S'il assure que non, Luc Morel reste candidat": the pronoun of an opening clause is the main clause's subject. */
function namedAfterComma({ frame, lexicon, mentions }: ReadClause, subject: Mention): Mention | null {
  const { tokens } = frame;
  if (subject.kind !== 'pronoun' || subject.from > 2 || !opensSubordinate(frame.tokens, lexicon)) return null;
  const main = mentions.find(({ from, governor }) => governor === null && tokens[from - 1]?.text === ',');
  const agrees = main?.gender === null || subject.gender === null || main?.gender === subject.gender;
  return main?.name?.kind === 'person' && main.number === subject.number && agrees ? main : null;
}

/** Who the subject of a cue is, from where it stands. */
export function claimOf(state: State, clause: ReadClause, subject: Mention, cue: Cue | null): Claim {
  const { index, block } = clause.frame;
  const named = namedAfterComma(clause, subject) ?? subject;
  const place = { frame: index, block, ...(state.said === undefined ? {} : { said: state.said }) };
  const resolution = resolveMention(state.resolver, named, place);
  return { resolution, as: { start: subject.start, end: subject.end }, cue: cue?.span ?? null };
}

/** "A report by Water Watch warns …": "the report" is theirs from here on. */
function noteAuthor({ resolver }: State, clause: ReadClause, text: Mention): void {
  const author = issuer(clause, text)?.name ?? null;
  const referent = author === null ? null : resolver.register.bearerOf(author);
  if (text.role !== null && referent !== null) resolver.authors.set(text.role.sense, referent);
}

const topics: ReadonlySet<string> = new Set(['quant']);

/** Whether a mention may be a subject. */
function isFree(clause: ReadClause, mention: Mention): boolean {
  const { governor, from } = mention;
  // "Quant au chef du parti, il …": set before the sentence as what it is about.
  if (topics.has(clause.frame.tokens[from - 2]?.lower ?? '')) return true;
  if (governor === null) {
    // "told | The Associated Press": whoever hears is no subject.
    const isHearer = clause.groups.some(({ to, lemma }) => to === from && clause.lexicon.hearers.has(lemma));
    if (isHearer) return false;
    const before = clause.mentionTo.get(from - 1);
    return !isBesideGoverned(clause, mention) || agentWords.has(before?.governor ?? '');
  }
  const isSource = clause.cues.some(({ kind, subject }) => kind === 'source' && subject?.from === from);
  // "Interrogée par l'agence, la maire …": the agent of an opening participle is no subject.
  const first = clause.mentions.find(
    (one) => one.governor === null && (one.from < from || one.kind === 'pronoun' || maySpeak(one)),
  );
  return isSource || (agentWords.has(governor) && (first === undefined || first.from < from));
}

/** "le successeur de Luc Morel": he is spoken of too. */
function noteOwner(state: State, { frame }: ReadClause, { owner, name }: Mention): void {
  const referent = owner === null || owner === name ? null : state.read.register.bearerOf(owner);
  if (owner === null || referent?.kind !== 'person' || referent.isGuessed) return;
  note(state.resolver.discourse, {
    referent,
    position: owner.start,
    frame: frame.index,
    block: frame.block,
    isFree: false,
    isOpener: false,
    isSpeaker: false,
  });
}

/** "Il faut", "il y a", "il s'agit de", "on": a pronoun for nobody. */
export function isNobody({ frame, lexicon }: ReadClause, { pronoun, to }: Mention): boolean {
  const next = frame.tokens[to];
  const at = lexicon.negations.has(next?.lower ?? '') ? to + 1 : to;
  const word = frame.tokens[at]?.lower ?? '';
  const isIdle = lexicon.reflexives.has(word)
    ? lexicon.impersonalReflexives.has(frame.tokens[at + 1]?.lower ?? '')
    : lexicon.impersonalVerbs.has(word);
  return pronoun?.isImpersonal === true || isIdle;
}

/** "Il s'appelle | Horace Morel": who the sentence is about. */
function isCalled({ frame, lexicon }: ReadClause, { name, from }: Mention): boolean {
  const verb = lexicon.verbs.get(frame.tokens[from - 1]?.lower ?? '');
  return (
    name?.kind === 'person' &&
    verb?.some(({ kind }) => kind === 'name') === true &&
    lexicon.reflexives.has(frame.tokens[from - 2]?.lower ?? '')
  );
}

/** "Pendant que le Congrès débattait, | M. Morel est parti": the subject past an opening clause or adjunct. */
function mainSubject({ frame, lexicon, mentions }: ReadClause): Mention | undefined {
  const { tokens } = frame;
  const isAdjunct = opensSubordinate(tokens, lexicon) || lexicon.prepositions.has(tokens[0]?.lower ?? '');
  if (!lexicon.headFirst || !isAdjunct) return undefined;
  return mentions.find(
    ({ governor, from, to, name, role }) =>
      governor === null &&
      tokens[from - 1]?.text === ',' &&
      tokens[to]?.kind === 'word' &&
      (name?.kind === 'person' || role?.kind === 'person'),
  );
}

/** "Ce dernier a promis": whoever was named last is spoken of. */
function isLatter({ lexicon }: ReadClause, { determiner, role }: Mention): boolean {
  return determiner?.kind === 'demonstrative' && lexicon.latterWords.has(role?.sense ?? '');
}

/** Notes whom the clause speaks of, before its own quotes are resolved. */
export function noteMentions(state: State, clause: ReadClause): void {
  const { frame } = clause;
  const apposed = new Set(clause.mentions.filter((one) => apposedName(clause, one) !== null));
  const opener = clause.mentions.find(
    (one) =>
      !apposed.has(one) &&
      isFree(clause, one) &&
      (one.kind !== 'nominal' || one.role?.kind !== 'unknown' || isLatter(clause, one)),
  );
  const main = mainSubject(clause);
  for (const mention of clause.mentions) {
    // "un autre joueur, Luc Morel,": the name stands for both.
    if (apposed.has(mention)) continue;
    if (mention.kind === 'pronoun' && (mention !== opener || isNobody(clause, mention))) continue;
    // "Il s'appelle Horace Morel": the pronoun is whoever is named.
    if (mention.kind === 'pronoun' && clause.mentions.some((one) => isCalled(clause, one))) continue;
    // "Élue en mars, Salomé Brac …": a French noun without its article describes somebody named beside it.
    const isContracted = clause.lexicon.contractions.has(mention.governor ?? '');
    const isBare = clause.lexicon.headFirst && mention.determiner === null && !isContracted;
    const isWorth =
      mention.kind === 'pronoun' ||
      mention.name !== null ||
      isLatter(clause, mention) ||
      (mention.role !== null && mention.role.kind !== 'unknown' && !isBare);
    if (!isWorth) continue;
    const named =
      nameBeside(clause, mention) ??
      apposedName(clause, mention) ??
      subjectOfPredicate(clause, mention) ??
      mention;
    noteAuthor(state, clause, mention);
    const resolution = resolveMention(state.resolver, named, { frame: frame.index, block: frame.block });
    if (resolution === null) continue;
    // "Mayor hits back": who has no name in a heading is brought in anew below it.
    if (frame.paragraph === null && !resolution.referent.isNamed) continue;
    // "il a ironisé sur la loi Sorel": what is said of a text is not said of its author.
    const isGovernedText =
      mention.role?.kind === 'text' && mention.governor !== null && mention.name === null;
    if (isGovernedText && resolution.referent.kind !== 'text') continue;
    note(state.resolver.discourse, {
      referent: resolution.referent,
      position: mention.start,
      frame: frame.index,
      block: frame.block,
      isFree: isFree(clause, mention) && (named === mention || isFree(clause, named)),
      isOpener: mention === opener || mention === main || isCalled(clause, mention),
      isSpeaker: false,
    });
    noteOwner(state, clause, mention);
  }
}

/** Notes that somebody spoke, up to `position`. */
export function noteSpeaker(state: State, clause: ReadClause, claim: Claim, position: number): void {
  if (claim.resolution === null) return;
  if (clause.frame.paragraph === null && !claim.resolution.referent.isNamed) return;
  note(state.resolver.discourse, {
    referent: claim.resolution.referent,
    position,
    frame: clause.frame.index,
    block: clause.frame.block,
    isFree: true,
    isOpener: false,
    isSpeaker: true,
  });
}
