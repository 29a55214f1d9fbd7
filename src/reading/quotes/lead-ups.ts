// A marked stretch without a cue in, whoever the words of its own sentence lead up to out: the subject before the marks,
// whose answer or verdict they hold, who signs them.
import { agentWords, participle } from '../speakers/agents.ts';
import { afterComplements, maySpeak, passBack } from '../speakers/clause.ts';
import { isAnybody } from '../speakers/inversions.ts';
import type { Mention } from '../speakers/mentions.ts';
import { carry, trust } from './carried-claims.ts';
import type { Claim, State } from './claims.ts';
import { claimOf, isNobody } from './claims.ts';
import type { ReadClause } from './clauses.ts';

export function mayBeSpeaker(mention: Mention): boolean {
  if (mention.governor !== null) return false;
  return (
    mention.name !== null ||
    mention.kind === 'pronoun' ||
    (mention.role !== null && mention.role.kind !== 'unknown')
  );
}

/** "Le bilan de l'entraîneur … : « … »": whose answer, verdict or reaction it is. Null where no such noun leads up. */
export function ownerOfUtterance(clause: ReadClause, at: number): Mention | null {
  const first = clause.mentions.findIndex((one) => one.governor === null && one.to <= at);
  const noun = clause.mentions[first];
  if (noun?.role == null || noun.role.kind === 'person' || !isUtterance(clause, noun)) return null;
  if (noun.possessor !== null) return { ...noun, kind: 'name', name: noun.possessor };
  const owner = clause.mentions[first + 1];
  if (owner === undefined || owner.to > at || owner.governor === null) return null;
  const isOwner = owner.name !== null ? owner.name.kind !== 'body' : owner.role?.kind === 'person';
  return isOwner && clause.lexicon.nounLinks.has(owner.governor) ? owner : null;
}

/** "Raison invoquée par | la préfecture : « … »": whoever gave what the marks hold. */
function giverBefore({ frame, lexicon, mentionTo }: ReadClause, at: number): Mention | null {
  if (!lexicon.headFirst || frame.tokens[at - 1]?.text !== ':') return null;
  const agent = mentionTo.get(at - 1);
  if (agent === undefined || !agentWords.has(agent.governor ?? '')) return null;
  const given = frame.tokens[agent.from - 2]?.lower ?? '';
  const isGiven = participle.test(given) && !lexicon.passedOn.has(given);
  return isGiven && maySpeak(agent) ? { ...agent, governor: null } : null;
}

/** "Redoutant « un exode », | Luc Morel a plaidé": an opening participle has the subject of its main clause. */
function mainSubject({ frame, lexicon, mentions }: ReadClause, at: number): Mention | undefined {
  const [first] = frame.tokens;
  const isParticiple = lexicon.headFirst && /\p{L}{3}ant$/u.test(first?.lower ?? '');
  if (!isParticiple || lexicon.prepositions.has(first?.lower ?? '')) return undefined;
  return mentions.find(
    ({ from, governor, name, role, pronoun }) =>
      from > at &&
      frame.tokens[from - 1]?.text === ',' &&
      governor === null &&
      (name?.kind === 'person' || role?.kind === 'person' || pronoun?.isImpersonal === false),
  );
}

export function isUtterance(clause: ReadClause, noun: Mention): boolean {
  return clause.frame.tokens
    .slice(noun.from, noun.to)
    .some((token) => clause.lexicon.utteranceNouns.has(token.folded));
}

/** "Un rapport apporte la même conclusion : « … »": the subject of a sentence that leads up to the marks. */
export function ownSubject(state: State, clause: ReadClause, at: number): Claim | null {
  const subject =
    ownerOfUtterance(clause, at) ??
    giverBefore(clause, at) ??
    mainSubject(clause, at) ??
    leadingSubject(clause, at) ??
    announcer(clause, at);
  if (subject === undefined || isItsPredicate(state, clause, subject, at)) return null;
  const claim = claimOf(state, clause, subject, null);
  if (claim.resolution === null) return null;
  return {
    ...claim,
    resolution: { ...claim.resolution, confidence: claim.resolution.confidence * trust.leadUp },
  };
}

/** "the policy | « is as likely to be a negative »": who stands before a predicate between marks is spoken of. */
function isItsPredicate({ text }: State, clause: ReadClause, subject: Mention, at: number): boolean {
  const { lexicon, frame } = clause;
  const token = frame.tokens[at];
  // "Mr. Hale « will not be bullied »": a person's own words of what that person does.
  if (subject.name?.kind === 'person' || (subject.pronoun !== null && subject.number === 'singular'))
    return false;
  if (token === undefined || passBack(clause, at) > afterComplements(clause, subject.to)) return false;
  const first = /^[^\p{L}]*(?<word>\p{Ll}[\p{L}'’]*)/u.exec(text.slice(token.start, token.end))?.groups?.word;
  const word = first?.replaceAll('’', "'") ?? '';
  return lexicon.auxiliaries.has(word) || lexicon.irregularPasts.has(word) || lexicon.negations.has(word);
}

/** "Il y avait « … »", "Il s'agit de « … »": nobody. */
function isIdle(clause: ReadClause, one: Mention): boolean {
  return clause.lexicon.headFirst && one.pronoun?.isImpersonal === false && isNobody(clause, one);
}

/** The subject of the sentence; past an opening "alors que des témoignages affluaient," that of its main clause. */
export function leadingSubject(clause: ReadClause, at: number): Mention | undefined {
  const { lexicon, frame } = clause;
  // "citée comme possible candidate": a French noun without its article describes somebody named elsewhere.
  const stands = (one: Mention): boolean =>
    !lexicon.headFirst || one.kind !== 'nominal' || one.determiner !== null;
  // "Il ressort que les détenus « … »": what nobody in particular says of them.
  const [head] = clause.mentions;
  const isReported =
    head !== undefined &&
    isIdle(clause, head) &&
    frame.tokens.slice(head.to, head.to + 3).some(({ lower }) => lexicon.complementizers.has(lower));
  if (isReported) return undefined;
  const candidates = clause.mentions.filter(
    (one) =>
      one.to <= at &&
      mayBeSpeaker(one) &&
      stands(one) &&
      !isTopic(clause, one) &&
      !isAnybody(clause, one) &&
      !isIdle(clause, one),
  );
  const opening = frame.tokens[0];
  const isAdjunct =
    opening !== undefined &&
    (lexicon.prepositions.has(opening.lower) ||
      lexicon.subordinators.has(opening.lower) ||
      // "Asked if he would quit, the governor …".
      (!lexicon.headFirst && /[a-z]{3,}(?:ed|ing)$/.test(opening.lower)));
  if (!isAdjunct) return candidates[0];
  const afterComma = candidates.filter(
    (one) =>
      frame.tokens[one.from - 1]?.text === ',' &&
      (one.name !== null || one.determiner !== null || one.kind === 'pronoun'),
  );
  return afterComma.at(-1) ?? candidates[0];
}

/** "Mali : l'attaque visait « des civils »": what a heading is about, before a colon that no marks follow. */
function isTopic({ frame }: ReadClause, { from, to }: Mention): boolean {
  const { tokens } = frame;
  return from === 0 && tokens[to]?.text === ':' && tokens[to + 1]?.kind === 'word';
}

/** « Nous sommes prêts » : c'est le message de la présidente. */
function announcer(clause: ReadClause, at: number): Mention | undefined {
  if (at !== 0 || clause.frame.tokens[1]?.text !== ':') return undefined;
  // "c'est en ces termes que | le patron salue les joueurs".
  const subject = clause.mentions.find(
    (one) =>
      one.governor === null &&
      clause.lexicon.complementizers.has(clause.frame.tokens[one.from - 1]?.lower ?? ''),
  );
  if (subject !== undefined) return subject;
  const { nounLinks } = clause.lexicon;
  const isOwner = ({ governor }: Mention): boolean => governor === null || nounLinks.has(governor);
  const isPerson = (one: Mention): boolean => one.name?.kind === 'person' || one.role?.kind === 'person';
  const possessed = clause.mentions.find(({ owner, name }) => name === null && owner?.kind === 'person');
  if (possessed !== undefined) return { ...possessed, kind: 'name', name: possessed.owner };
  const pool = clause.lexicon.headFirst ? clause.mentions.filter(isOwner) : clause.mentions;
  return pool.find(isPerson) ?? pool.find((one) => one.name !== null);
}

/** "…" — Odile Garance, mayor: a name after a dash signs the marks before it, on the same line or the next. */
export function signature(state: State, clause: ReadClause, at: number): Claim | null {
  if (at !== 0) return null;
  const { frame } = clause;
  const isAlone = frame.tokens.length === 1;
  const next = isAlone ? state.read.clauses[frame.index + 1] : clause;
  if (next === undefined || next.frame.block - frame.block > 1) return null;
  const from = isAlone ? 0 : 1;
  let name = from;
  while (/^[—–-]$/.test(next.frame.tokens[name]?.text ?? '')) name += 1;
  const signer = name === from ? undefined : next.mentionFrom.get(name);
  if (signer?.name?.kind !== 'person' || next.cues.length > 0) return null;
  return carry(claimOf(state, next, signer, null), trust.nextQuote);
}
