// A mention and the discourse before it in, who is meant out, with how we know and how sure. Unknown is an answer.
import type { SpeechLexicon } from '../../languages/speech.ts';
import type { AttributionMethod } from '../reading.ts';
import type { Discourse, Reference } from './discourse.ts';
import { agrees, recall } from './discourse.ts';
import type { Mention, RoleDescription } from './mentions.ts';
import type { Referent, Register } from './register.ts';

export interface Resolution {
  readonly referent: Referent;
  readonly how: AttributionMethod;
  /** 0 to 1. */
  readonly confidence: number;
}

/** Where a mention stands. */
export interface Place {
  readonly frame: number;
  readonly block: number;
}

export interface Resolver {
  readonly lexicon: SpeechLexicon;
  readonly register: Register;
  readonly discourse: Discourse;
  /** Referents without a name, made as they are met. */
  readonly unnamed: Map<number, Referent>;
}

const sure = 0.97;

/** The words of a role in its plainer wording: "chef de la diplomatie russe" → "ministre affaires etrangeres russe". */
function plainRole(role: RoleDescription, lexicon: SpeechLexicon): readonly string[] {
  const words = [role.sense, ...role.modifiers].filter(
    (word) => !lexicon.determiners.has(word) && !lexicon.nounLinks.has(word),
  );
  for (const { phrase, means } of lexicon.roleParaphrases) {
    const wanted = phrase.filter((word) => !lexicon.nounLinks.has(word) && !lexicon.determiners.has(word));
    if (wanted.every((word) => words.includes(word)))
      return [...means, ...words.filter((word) => !wanted.includes(word))];
  }
  return words;
}

function stem(word: string, lexicon: SpeechLexicon): string {
  return lexicon.nationalities.get(word) ?? word.replace(/(?:es|s|e)$/, '');
}

/** 0 to 1: how well a phrase fits a role that the article gave; 0 where they are different offices. */
function fit(wanted: RoleDescription, given: RoleDescription, lexicon: SpeechLexicon): number {
  if (wanted.isFormer !== given.isFormer && wanted.isFormer) return 0;
  const [head = '', ...modifiers] = plainRole(wanted, lexicon);
  const [givenHead = '', ...givenModifiers] = plainRole(given, lexicon);
  if (head !== givenHead) return 0;
  const stems = new Set(givenModifiers.map((word) => stem(word, lexicon)));
  if (modifiers.length === 0) return 0.9;
  const shared = modifiers.filter((word) => stems.has(stem(word, lexicon))).length;
  if (shared === modifiers.length) return 1;
  const clash =
    modifiers.some((word) => lexicon.nationalities.has(word) && !stems.has(stem(word, lexicon))) &&
    givenModifiers.some((word) => lexicon.nationalities.has(word));
  if (clash) return 0;
  return shared > 0 ? 0.75 : stems.size === 0 ? 0.7 : 0.35;
}

function bestFit(wanted: RoleDescription, referent: Referent, lexicon: SpeechLexicon): number {
  let best = 0;
  for (const given of referent.roles) best = Math.max(best, fit(wanted, given, lexicon));
  return best;
}

/** Nouns that may take up anybody named before: "l'expert", "le sexagénaire", "the 54-year-old". */
function isAnaphoric(mention: Mention): boolean {
  const kind = mention.determiner?.kind;
  return (
    (kind === 'definite' || kind === 'demonstrative') &&
    mention.role !== null &&
    mention.role.modifiers.length === 0
  );
}

function unnamedReferent(resolver: Resolver, mention: Mention): Referent {
  const known = resolver.unnamed.get(mention.start);
  if (known !== undefined) return known;
  const kind = mention.role?.kind;
  const referent: Referent = {
    id: 1_000_000 + resolver.unnamed.size,
    kind: kind === undefined || kind === 'unknown' ? 'unknown' : kind,
    nameSpan: { start: mention.start, end: mention.end },
    isNamed: false,
    words: [],
    gender: mention.gender,
    number: mention.number,
    roles: mention.role === null ? [] : [mention.role],
    firstAt: mention.start,
  };
  resolver.unnamed.set(mention.start, referent);
  return referent;
}

/** Who bears the role among all who have one, the nearest before the mention first. */
function bearerOfRole(
  resolver: Resolver,
  mention: Mention,
  role: RoleDescription,
): { readonly referent: Referent; readonly score: number } | null {
  const { lexicon, register } = resolver;
  const recent = recall(resolver.discourse, mention.start);
  const rank = new Map(recent.map((reference, at) => [reference.referent.id, at]));
  const pool = [
    ...recent.map((reference) => reference.referent).filter((referent) => !referent.isNamed),
    ...register.referents,
  ];
  let best: { referent: Referent; score: number } | null = null;
  for (const referent of pool) {
    if (!agrees(referent, mention)) continue;
    const fitness = bestFit(role, referent, lexicon);
    if (fitness < 0.5) continue;
    const at = rank.get(referent.id);
    const score = fitness + (at === undefined ? -0.15 : Math.max(0, 0.2 - at * 0.04));
    if (best === null || score > best.score) best = { referent, score };
  }
  return best;
}

function resolveRole(resolver: Resolver, mention: Mention, place: Place): Resolution {
  const role = mention.role;
  const own = (): Referent => unnamedReferent(resolver, mention);
  if (role === null || mention.determiner?.kind === 'indefinite' || mention.determiner?.kind === 'quantity') {
    return { referent: own(), how: 'role', confidence: 0.95 };
  }
  const bearer = bearerOfRole(resolver, mention, role);
  if (bearer !== null)
    return { referent: bearer.referent, how: 'role', confidence: Math.min(0.96, bearer.score) };
  if (
    isAnaphoric(mention) &&
    mention.number === 'singular' &&
    (role.kind === 'person' || role.kind === 'body')
  ) {
    const candidate = pick(resolver, mention, place, (reference) => {
      if (reference.referent.roles.some((given) => given.kind === 'person' && role.kind === 'body'))
        return false;
      return role.kind === 'person'
        ? reference.referent.kind === 'person' || reference.referent.kind === 'unknown'
        : reference.referent.kind === 'body';
    });
    if (candidate !== null && candidate.score > 0.6)
      return { referent: candidate.referent, how: 'role', confidence: Math.min(0.85, candidate.score) };
  }
  return { referent: own(), how: 'role', confidence: 0.85 };
}

/** Nearness in frames, from 1 (the same) down. */
const nearness = [0.95, 1, 0.75, 0.6, 0.5, 0.4];

function salience(reference: Reference, place: Place): number {
  const distance = Math.max(0, place.frame - reference.frame);
  return (
    (nearness[distance] ?? 0.25) +
    (reference.isOpener ? 0.35 : 0) +
    (reference.isSpeaker ? 0.4 : 0) +
    (reference.isFree ? 0.15 : -0.15) +
    (reference.block === place.block ? 0.15 : 0)
  );
}

function pick(
  resolver: Resolver,
  mention: Mention,
  place: Place,
  accepts: (reference: Reference) => boolean,
): { readonly referent: Referent; readonly score: number } | null {
  let best: { referent: Referent; score: number } | null = null;
  let second = 0;
  for (const reference of recall(resolver.discourse, mention.start)) {
    if (!agrees(reference.referent, mention) || !accepts(reference)) continue;
    const isUncertain = reference.referent.gender === null && mention.gender !== null;
    const score = salience(reference, place) - (isUncertain ? 0.2 : 0);
    if (best === null || score > best.score) {
      second = best?.score ?? second;
      best = { referent: reference.referent, score };
    } else if (score > second) second = score;
  }
  if (best === null) return null;
  const margin = best.score - second;
  return {
    referent: best.referent,
    score: Math.min(0.95, 0.55 + margin * 0.5 + (best.score > 1.2 ? 0.15 : 0)),
  };
}

function resolvePronoun(resolver: Resolver, mention: Mention, place: Place): Resolution | null {
  const isFrench = resolver.lexicon.reflexives.size > 0;
  const candidate = pick(resolver, mention, place, ({ referent }) => {
    if (mention.pronoun?.isImpersonal === true) return referent.kind === 'body' || referent.kind === 'text';
    if (mention.number === 'plural') return true;
    if (referent.kind === 'text') return isFrench && referent.gender !== null;
    if (referent.kind === 'body') return isFrench && referent.gender !== null;
    return true;
  });
  return candidate === null
    ? null
    : { referent: candidate.referent, how: 'pronoun', confidence: candidate.score };
}

/** Who a mention means. Null only for a pronoun with nobody before it. */
export function resolveMention(resolver: Resolver, mention: Mention, place: Place): Resolution | null {
  if (mention.name !== null) {
    const referent = resolver.register.bearerOf(mention.name);
    if (referent !== null) return { referent, how: 'named', confidence: sure };
  }
  if (mention.kind === 'pronoun') return resolvePronoun(resolver, mention, place);
  return resolveRole(resolver, mention, place);
}
