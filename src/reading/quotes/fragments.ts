// A marked stretch without a cue in its sentence in, whether it goes on with what somebody says out.
import type { Stretch } from './stretch.ts';
import { countWords } from './stretch.ts';

/** The first word between the marks, with a straight apostrophe; "" where they open with a capital or a sign. */
function firstWord(words: string): string {
  const first = /^(?<word>\p{Ll}+['’]?)/u.exec(words)?.groups?.word ?? '';
  return first.replaceAll('’', "'");
}

/** "and it « will not last »", "« n'ont rien vu »": a predicate between marks. */
export function opensPredicate({ words, clause: { lexicon } }: Stretch): boolean {
  return lexicon.auxiliaries.has(firstWord(words));
}

/** "« n'a rien vu »": "ne" opens a predicate. */
function isNegation({ words, clause: { lexicon } }: Stretch): boolean {
  const first = firstWord(words);
  return lexicon.negations.has(first) && lexicon.clitics.has(first);
}

/** "Mr. Hale « will not be bullied »": of a person, in the person's words. */
export function isOwnPredicate({ clause, at }: Stretch): boolean {
  const subject = clause.mentionTo.get(at);
  return subject?.name?.kind === 'person' && subject.governor === null;
}

/** An adjunct of this many words is nobody's name for something; fewer do where a quotation stands right before. */
const longAdjunct = 4;
const adjunctAfterQuote = 3;

/**
 * "La route sera « très perturbée ».", "Elle fermera « en plein cœur de l'hiver ».": no noun that somebody gives a name,
 * but a predicate or an adjunct in somebody's words.
 */
export function isContinued(stretch: Stretch): boolean {
  const { words, clause, at, followsQuote } = stretch;
  const { lexicon, frame } = clause;
  const size = countWords(words);
  if (!lexicon.headFirst || size < 2) return false;
  const first = firstWord(words);
  const { tokens } = frame;
  // "« trop chers », « hors de portée »": the second of several.
  const place = tokens[at - 1]?.text === ',' && tokens[at - 2]?.kind === 'quote' ? at - 2 : at;
  const before = tokens[place - 1]?.lower ?? '';
  if (isNegation(stretch)) return true;
  if (first !== '' && isInPredicate(stretch, place)) return true;
  if (lexicon.determiners.has(before)) return false;
  if (size >= shortestVerbPhrase && opensVerbPhrase(stretch)) return true;
  if (lexicon.prepositions.has(before)) return false;
  if (size >= shortestVerbPhrase && opensParticiple(stretch)) return true;
  // "a déclaré « très émue » la maire": how it was said.
  if (clause.groups.some(({ to }) => to === at)) return false;
  // "Le club, « très déçu », …", "Elle fermera « définitivement au printemps »".
  if (lexicon.isAdverb(first) && !lexicon.prepositions.has(first)) return true;
  return lexicon.prepositions.has(first) && size >= (followsQuote ? adjunctAfterQuote : longAdjunct);
}

/** "menace de « couper le chauffage en hiver »", "un maire « qui ne lâche rien »". */
const shortestVerbPhrase = 3;

function opensVerbPhrase({ words, clause: { lexicon } }: Stretch): boolean {
  const first = firstWord(words);
  if (lexicon.relativePronouns.has(first)) return true;
  // "dernier de la classe" and "danger grave" end like infinitives; an object or an adverb tells.
  const next = firstWord(words.slice(first.length).trimStart());
  const isFollowed = lexicon.determiners.has(next) || lexicon.isAdverb(next);
  return isFollowed && lexicon.infinitiveEnding?.test(first) === true;
}

/** "des témoins « effrayés par le bruit »": a participle with its complement. */
function opensParticiple({ words, clause: { lexicon } }: Stretch): boolean {
  const first = firstWord(words);
  const next = firstWord(words.slice(first.length).trimStart());
  return /\p{L}{3}ée?s?$/u.test(first) && lexicon.prepositions.has(next);
}

/** "est | …", "n'est pas | …", "ne | …"; but "ne signe pas | …" has a verb of its own. */
function isInPredicate({ clause: { lexicon, frame } }: Stretch, at: number): boolean {
  const before = frame.tokens[at - 1]?.lower ?? '';
  if (!lexicon.negations.has(before)) return lexicon.auxiliaries.has(before);
  return lexicon.clitics.has(before) || lexicon.auxiliaries.has(frame.tokens[at - 2]?.lower ?? '');
}

const reasons: ReadonlySet<string> = new Set(['pour', 'for']);

/** "une enquête pour « homicide involontaire », selon X": a deed has no article; "pour « son courage »" has one. */
export function isDeed(stretch: Stretch): boolean {
  const { lexicon } = stretch.clause;
  const first = firstWord(stretch.words);
  const isNoun =
    first !== '' &&
    !lexicon.determiners.has(first) &&
    !lexicon.isAdverb(first) &&
    !lexicon.prepositions.has(first);
  return lexicon.headFirst && isNoun && isCharge(stretch);
}

/** "mis en examen pour « faux et usage de faux »": what a court calls a deed; but "pour « éviter le pire »" is an aim. */
export function isCharge({ clause, at, words }: Stretch): boolean {
  const { lexicon, frame } = clause;
  const isAim = lexicon.infinitiveEnding?.test(firstWord(words)) === true;
  // "pour « faux », « usage de faux » et « abus »": all that the preposition governs.
  let first = at;
  const isLink = (place: number): boolean => {
    const token = frame.tokens[place];
    return token?.text === ',' || lexicon.coordinators.has(token?.lower ?? '');
  };
  while (isLink(first - 1) && frame.tokens[first - 2]?.kind === 'quote') first -= 2;
  return reasons.has(frame.tokens[first - 1]?.lower ?? '') && !isAim;
}
