// A mention and the discourse before it in, who is meant out, with how we know and how sure. Unknown is an answer.

import type { SpeechLexicon } from '../../languages/speech.ts';
import { bearerOfAge, isOfOtherAge } from './ages.ts';
import type { Reference } from './discourse.ts';
import { agrees, recall } from './discourse.ts';
import { spellingsOf } from './house-spellings.ts';
import { namedAfterLead, namedLater, namedNext } from './introductions.ts';
import { isOtherHouse } from './known-houses.ts';
import { namedBelowLead } from './lead-names.ts';
import type { Mention, RoleDescription } from './mentions.ts';
import type { Holder } from './offices.ts';
import { holdersOf, isKin, isRival } from './offices.ts';
import { readiness } from './readiness.ts';
import type { Referent } from './register.ts';
import type { Resolution, Resolver } from './resolver.ts';
import { mostSalient, type Place } from './salience.ts';
import { authorOf } from './text-authors.ts';

const sure = 0.97;

/** A phrase by where it starts; several who speak together by where they end, for the first of them starts there too. */
function keyOf({ start, end, role }: Mention): number {
  return role?.sense === '' ? -end : start;
}

function unnamedReferent(resolver: Resolver, mention: Mention): Referent {
  const known = resolver.unnamed.get(keyOf(mention));
  if (known !== undefined) return known;
  const kind = mention.role?.kind;
  const referent: Referent = {
    id: 1_000_000 + resolver.unnamed.size,
    kind: kind === undefined || kind === 'unknown' ? 'unknown' : kind,
    nameSpan: { start: mention.start, end: mention.end },
    isNamed: false,
    isGuessed: false,
    isPlace: false,
    words: [],
    gender: mention.gender,
    number: mention.number,
    roles: mention.role === null ? [] : [mention.role],
    firstAt: mention.start,
  };
  resolver.unnamed.set(keyOf(mention), referent);
  return referent;
}

/** Who bears the role among all who have one, the nearest before the mention first. */
function bearerOfRole(
  resolver: Resolver,
  mention: Mention,
  role: RoleDescription,
): { readonly referent: Referent; readonly score: number } | null {
  const recent = recall(resolver.discourse, mention.start);
  const rank = new Map(recent.map((reference, at) => [reference.referent.id, at]));
  const unnamed = recent.map((reference) => reference.referent).filter((referent) => !referent.isNamed);
  const others: readonly Holder[] = [...resolver.learned, ...unnamed.map((one): Holder => [one, one.roles])];
  let best: { referent: Referent; score: number } | null = null;
  for (const [referent, fitness] of holdersOf(role, resolver.offices, others, resolver.lexicon)) {
    if (fitness < 0.5 || !agrees(referent, mention)) continue;
    const at = rank.get(referent.id);
    // "le syndicat" is no union whose name comes later.
    if (at === undefined && role.kind === 'body' && role.isGeneric && resolver.lexicon.headFirst) continue;
    // "le président" alone is nobody whom every reader knows and the article names later, without an office.
    const isBare = role.modifiers.length === 0 && referent.roles.length === 0;
    if (at === undefined && isBare && referent.kind === 'person') continue;
    const score = fitness + (at === undefined ? -0.15 : Math.max(0, 0.2 - at * 0.04));
    if (best === null || score > best.score) best = { referent, score };
  }
  return best;
}

/** "Cette dernière", "the latter": whoever was named last. */
function latter(resolver: Resolver, mention: Mention): Resolution | null {
  const isLatter =
    mention.pronoun?.isLatter === true || resolver.lexicon.latterWords.has(mention.role?.sense ?? '');
  if (!isLatter) return null;
  const known = recall(resolver.discourse, mention.start).filter(
    ({ referent }) => referent.kind === 'person' && agrees(referent, mention),
  );
  // "…, a expliqué un ministre. Le principal intéressé nie": whom it was about, not who spoke without a name.
  const isConcerned = resolver.lexicon.headFirst && mention.determiner?.kind === 'definite';
  // "Luc Morel, le frère d'Hugo, … celui-ci": not whom a complement names beside him.
  const free = known.find(
    ({ isFree, frame, referent }) => isFree && referent.isNamed && frame === known[0]?.frame,
  );
  if (known.length === 0) return latterOfAnyKind(resolver, mention);
  const last = (isConcerned ? known.find(({ referent }) => referent.isNamed) : undefined) ?? free ?? known[0];
  return last === undefined ? null : { referent: last.referent, how: 'pronoun', confidence: 0.85 };
}

/** "…, note la pétition. Celle-ci juge": a body or a text of the sentence before. */
function latterOfAnyKind(resolver: Resolver, mention: Mention): Resolution | null {
  if (mention.pronoun?.isLatter !== true || !resolver.lexicon.headFirst) return null;
  const found = recall(resolver.discourse, mention.start).find(
    ({ referent, isFree }) => isFree && referent.gender !== null && agrees(referent, mention),
  );
  return found === undefined ? null : { referent: found.referent, how: 'pronoun', confidence: 0.75 };
}

/** From this score on a pronoun teaches the gender of whoever it means. */
const surelyMeant = 0.85;

/** Below this a phrase rather brings in somebody new. */
const leastTakenUp = 0.6;

/** "l'expert", "cette démocrate": somebody of the sentences before, persons first. */
function takeUp(
  resolver: Resolver,
  mention: Mention,
  role: RoleDescription,
  place: Place,
): Resolution | null {
  const ready = readiness(mention, resolver.lexicon);
  if (ready === 0 || role.isOfSome === true) return null;
  // "The U.N. secretary-general": of a house of its own, somebody new.
  const isOwned = mention.owner !== null || role.modifiers.includes("'s");
  // "the victim's mother" is no mother named before.
  const mayBeAnybody = role.isGeneric && !resolver.lexicon.kinship.has(role.sense);
  if (isOwned && !mayBeAnybody && !resolver.lexicon.headFirst) return null;
  // "le fils de Luc Morel": of a family of their own; but "cette mère de famille" is who just spoke.
  const isPointed = mention.determiner?.kind === 'demonstrative';
  if (role.hasComplement && !isPointed && resolver.lexicon.kinship.has(role.sense)) return null;
  // "Selon l'Académie des sciences, … résume l'institution".
  const isHouse = (referent: Referent): boolean =>
    resolver.lexicon.houseNouns.has(role.sense) && referent.kind === 'body';
  const fits = ({ referent, isSpeaker }: Reference): boolean =>
    (suits(role, referent) || (isSpeaker && isHouse(referent))) &&
    place.said?.isNotBy(referent) !== true &&
    // "le quotidien": a house whose words were passed on.
    (isSpeaker || !resolver.lexicon.pressNouns.has(role.sense) || isPress(referent, resolver.lexicon)) &&
    !isRival(role, referent, resolver.lexicon) &&
    !isOtherHouse(role, referent, resolver.lexicon) &&
    !isOfOtherAge(resolver.ages, referent, role) &&
    (referent.isNamed || mayBeCalled(resolver, referent, role));
  // "A resident said people are afraid. … the woman said": who has no name may be taken up from the sentence before.
  const isPerson = (reference: Reference): boolean =>
    reference.referent.kind === 'person' &&
    fits(reference) &&
    // "Paul Vial a vu le recteur": a name and an office in one sentence are two people.
    (reference.frame !== place.frame || role.isGeneric || mention.determiner?.kind === 'demonstrative') &&
    // "la base de Braxton Berg … le ministre": capitals alone and a preposition make nobody a minister.
    (reference.isFree || ready === 1 || !reference.referent.isGuessed) &&
    (reference.referent.isNamed || (reference.isOpener && place.frame - reference.frame === 1));
  // A body that a preposition governs is seldom what "le groupe" takes up.
  const isFree = (reference: Reference): boolean =>
    fits(reference) &&
    (reference.isFree || (reference.referent.kind !== 'body' && !reference.referent.isGuessed));
  const candidate =
    mostSalient(resolver.discourse, mention, place, isPerson) ??
    (ready === 1 ? mostSalient(resolver.discourse, mention, place, isFree) : null);
  if (candidate === null) return null;
  const confidence = Math.min(0.85, candidate.score) * (0.8 + 0.2 * ready);
  return confidence < leastTakenUp ? null : { referent: candidate.referent, how: 'role', confidence };
}

/** "L'Opinion", "Le Parisien". */
function isPress({ words }: Referent, { presses }: SpeechLexicon): boolean {
  const name = words.join(' ').replaceAll("'", ' ');
  return spellingsOf(name).some((spelling) => presses.has(spelling));
}

/** "Un agriculteur … l'éleveur", "une femme … l'enseignante"; but "son agresseur … cet élu" are two. */
function mayBeCalled({ lexicon }: Resolver, { roles }: Referent, wanted: RoleDescription): boolean {
  const own = roles[0];
  if (!lexicon.headFirst || own === undefined || own.kind !== 'person' || wanted.kind !== 'person')
    return true;
  const isAnybody = (sense: string): boolean =>
    lexicon.neverTitles.has(sense) || lexicon.fixedGenders.has(sense) || lexicon.latterWords.has(sense);
  return isAnybody(own.sense) || isAnybody(wanted.sense) || isKin(own.sense, wanted.sense, lexicon);
}

function suits(role: RoleDescription, referent: Referent): boolean {
  if (referent.isPlace) return false;
  if (role.kind === 'body') return (referent.kind === 'body' && referent.isNamed) || referent.isGuessed;
  return role.kind !== 'text' && (referent.kind === 'person' || referent.kind === 'unknown');
}

/** A phrase means the same person each time that it is asked for. */
function resolveRole(resolver: Resolver, mention: Mention, place: Place): Resolution {
  const before = resolver.resolved.get(keyOf(mention));
  // Whom the words between the marks name did not say them.
  const isNot = before !== undefined && place.said?.isNotBy(before.referent) === true;
  const known = before === undefined || isNot ? newlyResolved(resolver, mention, place) : before;
  resolver.resolved.set(keyOf(mention), known);
  return known;
}

function newlyResolved(resolver: Resolver, mention: Mention, place: Place): Resolution {
  const role = mention.role;
  const own = (): Referent => unnamedReferent(resolver, mention);
  const author = role === null ? null : authorOf(resolver, mention, role, place);
  if (author !== null) return author;
  const aged = role === null ? null : bearerOfAge(resolver.ages, mention, role, resolver.lexicon);
  if (aged !== null) return { referent: aged, how: 'role', confidence: 0.9 };
  const inLead = role === null ? null : inLeadOf(resolver, mention, role, place);
  if (role === null || mention.determiner?.kind === 'indefinite' || mention.determiner?.kind === 'quantity') {
    return inLead ?? { referent: own(), how: 'role', confidence: 0.95 };
  }
  const bearer = bearerOfRole(resolver, mention, role);
  if (bearer !== null)
    return { referent: bearer.referent, how: 'role', confidence: Math.min(0.96, bearer.score) };
  const taken = latter(resolver, mention) ?? takeUp(resolver, mention, role, place);
  if (taken !== null) return taken;
  // "his mum said …": nobody who is named later without a word of kinship.
  const isKin = mention.determiner?.kind === 'possessive' && !resolver.lexicon.headFirst;
  const isNew = isKin || role.isOfSome === true;
  const named = isNew ? null : namedNext(resolver.openers, mention, role, place.block, resolver.lexicon);
  // "le porte-parole a affirmé que Luc Morel partirait": whom the words name says them seldom.
  if (named !== null && place.said?.isNotBy(named) !== true) {
    learn(resolver, named, role);
    return { referent: named, how: 'role', confidence: 0.75 };
  }
  return inLead ?? { referent: own(), how: 'role', confidence: 0.85 };
}

/** "l'entreprise Solvia", "la préfecture": a noun tells what it is. */
function isCalledByNoun({ isNamed, roles }: Referent): boolean {
  return !isNamed || roles.some(({ gender }) => gender !== null);
}

/** Whom the lead brings in before their name. */
function inLeadOf(
  resolver: Resolver,
  mention: Mention,
  role: RoleDescription,
  { block }: Place,
): Resolution | null {
  const { openers, lexicon } = resolver;
  const below = namedBelowLead(resolver, mention, role, block);
  if (below !== null) learn(resolver, below, role);
  const referent = below ?? namedAfterLead(openers, mention, role, block, lexicon);
  return referent === null ? null : { referent, how: 'role', confidence: 0.75 };
}

function learn({ learned }: Resolver, referent: Referent, role: RoleDescription): void {
  learned.set(referent, [...(learned.get(referent) ?? []), role]);
}

function resolvePronoun(resolver: Resolver, mention: Mention, place: Place): Resolution | null {
  const { nounsHaveGender } = resolver.lexicon;
  const last = latter(resolver, mention);
  if (last !== null) return last;
  const accepts = (reference: Reference, isAnyBody: boolean): boolean => {
    const { referent, isFree, isSpeaker, isOpener, frame } = reference;
    if (place.said?.isNotBy(referent) === true) return false;
    if (referent.kind === 'body' && place.said?.isOnePerson === true) return false;
    // "La Régie a fait savoir qu'elle fermerait".
    const isSubject = isSpeaker || (isOpener && frame === place.frame);
    // "à Vendin-le-Vieil": where it is, not who.
    if (referent.kind === 'unknown' && referent.isNamed && !isFree && nounsHaveGender) return false;
    if (mention.pronoun?.needsRelative === true) return referent.kind === 'person';
    if (mention.pronoun?.isImpersonal === true)
      return referent.kind === 'body' || referent.kind === 'text' || referent.isGuessed;
    if (mention.number === 'plural') return true;
    if (referent.isPlace) return false;
    if (referent.kind === 'text' || referent.kind === 'body') {
      // "en visite dans l'école, a-t-elle dit": where, not who.
      if (!referent.isNamed && !isFree && !isSpeaker) return false;
      const mayBe = isAnyBody || isSubject || isCalledByNoun(referent);
      return nounsHaveGender && referent.gender !== null && mayBe;
    }
    return true;
  };
  // "La Régie a prévenu … elle": a body that only its article tells the gender of, where it has spoken or nobody else has.
  const candidate =
    mostSalient(resolver.discourse, mention, place, (one) => accepts(one, false)) ??
    mostSalient(resolver.discourse, mention, place, (one) => accepts(one, true));
  if (candidate === null) {
    const later = namedLater(resolver.openers, mention);
    return later === null ? null : { referent: later, how: 'pronoun', confidence: 0.7 };
  }
  const { referent, score } = candidate;
  // "Shivani Rao … she said": from here on a woman.
  if (referent.isNamed && referent.gender === null && referent.kind === 'person' && score >= surelyMeant)
    resolver.discourse.genders.set(referent.id, mention.gender);
  return { referent, how: 'pronoun', confidence: score };
}

/** Who a mention means. Null only for a pronoun with nobody before it. */
export function resolveMention(resolver: Resolver, mention: Mention, place: Place): Resolution | null {
  // "les frères Sorel" are not the Sorel named before.
  const isGroup = mention.number === 'plural' && mention.name?.kind === 'person' && mention.role !== null;
  if (mention.name !== null && !isGroup) {
    const referent = resolver.register.bearerOf(mention.name);
    if (referent !== null) return { referent, how: 'named', confidence: sure };
  }
  if (mention.kind === 'pronoun') return resolvePronoun(resolver, mention, place);
  return resolveRole(resolver, mention, place);
}
