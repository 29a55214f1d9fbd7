// A marked stretch and what it hangs on in, whether it is speech out: whole statement, fragment, or no speech at all
// (a title, a name, a word held at arm's length).
import { afterAdjuncts } from './adjuncts.ts';
import { isAtArmsLength, isNamedThing, isPluralLabel } from './arms-length.ts';
import { isCharge, isContinued, isDeed, isOwnPredicate, opensPredicate } from './fragments.ts';
import type { Link } from './links.ts';
import type { Stretch } from './stretch.ts';
import { countWords } from './stretch.ts';
import type { Token } from './tokens.ts';

export type SpeechVerdict = 'direct' | 'mixed' | 'none';

/** A fragment of a few words without a cue is a word held at arm's length. */
const longEnoughAlone = 7;

function isSign(token: Token | undefined, pattern: RegExp): boolean {
  return token?.kind === 'sign' && pattern.test(token.text);
}

const examples: ReadonlySet<string> = new Set(['tel', 'tels', 'telle', 'telles', 'such']);

/** The film « … », a group named "…", le thème du « … », such as "…": words before the marks that make them a name. */
function isTitle(stretch: Stretch): boolean {
  const { clause, at } = stretch;
  const { tokens } = clause.frame;
  const { lexicon } = clause;
  if (isSign(tokens[at - 1], /^:$/)) return false;
  let before = at - 1;
  while (before >= 0 && isSign(tokens[before], /^[,(]$/)) before -= 1;
  const token = tokens[before];
  if (token === undefined) return false;
  const cue = lexicon.nounLinks.has(token.lower) ? tokens[before - 1] : token;
  const isOfCue =
    maySay(stretch.link) &&
    stretch.link !== null &&
    before >= stretch.link.cue.from &&
    before < stretch.link.cue.to;
  if (cue !== undefined && lexicon.titleCues.has(cue.lower) && !isOfCue && mayBeName(stretch)) return true;
  if (cue !== undefined && lexicon.titledNouns.has(cue.lower) && /^[\p{Lu}\d]/u.test(stretch.words))
    return true;
  return examples.has(tokens[before - 1]?.lower ?? '') || isSecondOfPair(stretch);
}

/** "un produit dit « de confort »": a thing is called so and says nothing. */
function maySay(link: Link | null): boolean {
  const subject = link?.cue.subject ?? null;
  return (
    subject !== null &&
    (subject.kind === 'pronoun' ||
      subject.name !== null ||
      (subject.role !== null && subject.role.kind !== 'unknown'))
  );
}

/** "le mot « grève »", "le film « La Nuit »"; but "le groupe « ne commente pas les rumeurs »". */
function mayBeName({ words, link }: Stretch): boolean {
  return link === null || /^[\p{Lu}\d]/u.test(words) || countWords(words) <= 3;
}

/** "telles que « suicide » ou « permanganate »": the second of two names. */
function isSecondOfPair({ clause, at }: Stretch): boolean {
  const { tokens } = clause.frame;
  const { lexicon } = clause;
  if (!lexicon.coordinators.has(tokens[at - 1]?.lower ?? '') || tokens[at - 2]?.kind !== 'quote')
    return false;
  return examples.has(tokens[at - 4]?.lower ?? '') || lexicon.titleCues.has(tokens[at - 3]?.lower ?? '');
}

const opensSpeech =
  /^(?:I|We|You|It|He|She|They|There|Je|Nous|Vous|On|Il|Elle|Ce|Ça|Personne|Rien)(?!\p{L})|^[JC]['’]/u;

/** "Jeux olympiques inter-établissements", "Better Idea of Afghan Girls": capitals that name, not that open a sentence. */
function isNameLike(words: string, size: number): boolean {
  // "the Throat", "the Sorry Bandit": what somebody or something is called.
  if (/^the (?:\p{Lu}\p{L}*(?: |$))+$/u.test(words)) return true;
  if (!/^\p{Lu}/u.test(words) || opensSpeech.test(words)) return false;
  return size <= 2 ? !/[!?]$/.test(words) : size <= 5 && !/[.!?…]$/.test(words);
}

/** "Laughter Shocks", "The Making of Arden": every longer word large, and no stop. */
function isTitleCase(words: string): boolean {
  if (/[.!?…,]/.test(words)) return false;
  const long = words.match(/\p{L}{4,}/gu) ?? [];
  return long.length > 1 && long.every((word) => /^\p{Lu}/u.test(word));
}

/** "Nothing was left" – harbour master Gus Orne: words drawn out of the text, and who said them. */
function isSigned({ clause, at, words }: Pick<Stretch, 'clause' | 'at' | 'words'>): boolean {
  const { tokens } = clause.frame;
  const signer = isSign(tokens[at + 1], /^[—–-]$/) ? clause.mentionFrom.get(at + 2) : undefined;
  if (at !== 0 || signer?.name?.kind !== 'person' || isTitleCase(words)) return false;
  return countWords(words) > 2 && tokens[signer.to]?.kind !== 'word';
}

/** In a list of sources: "Title of the piece" — Paper, date. */
function isCitation({ clause, at, words }: Stretch): boolean {
  const { tokens } = clause.frame;
  if (at === 0 && /[.!?…]$/.test(words) && countWords(words) > 4) return false;
  if (isSigned({ clause, at, words })) return false;
  const next = tokens[at + 1];
  if (!isSign(next, /^[—–-]$/)) return false;
  return at <= 4 && tokens.length - at < 16 && !clause.groups.some((group) => group.from > at);
}

function isStatement(words: string, stretch: Stretch): boolean {
  const { tokens } = stretch.clause.frame;
  const before = tokens[stretch.at - 1];
  if (/^[\p{Lu}[(¿¡…]/u.test(words) && countWords(words) > 2) return true;
  if (before === undefined || isSign(before, /^:$/)) return true;
  if (stretch.clause.lexicon.complementizers.has(before.lower)) return countWords(words) > 3;
  return stretch.isWholeFrame && countWords(words) > 3;
}

/** "c'est", "tel est", "voilà", "that was": words that point back at what stands before the colon. */
const announcers: ReadonlySet<string> = new Set(["c'", 'tel', 'telle', 'voilà', 'that', 'this', 'such']);

/** « Nous sommes prêts » : c'est le message qu'a fait passer … */
export function isAnnounced({ clause, at, words }: Pick<Stretch, 'clause' | 'at' | 'words'>): boolean {
  const { tokens } = clause.frame;
  if (at !== 0 || !isSign(tokens[1], /^:$/) || !/^[\p{Lu}[]/u.test(words)) return false;
  const size = countWords(words);
  // « Pitoyable ! » : X s'emporte.
  if (size === 1) return /[!?]$/.test(words) && clause.mentionFrom.get(2)?.name != null;
  return size > 1 && (!isNameLike(words, size) || announcers.has(tokens[2]?.lower ?? ''));
}

/**
 * « Trop tard », selon X.: marks at the head of a sentence, set off by a comma. « Les trains roulent » mais « au pas », dit
 * X.: or with more of the same behind them. Selon X, « La mer monte »: or that are all that a source says.
 */
function isSetOff({ clause, at, link, words }: Stretch): boolean {
  const { tokens } = clause.frame;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (at === 0 && isSign(next, /^,$/)) return true;
  if (!clause.lexicon.headFirst || countWords(words) < 3) return false;
  const goesOn =
    at === 0 && clause.lexicon.conjunctions.has(next?.lower ?? '') && tokens[2]?.kind === 'quote';
  const isAll = isSign(before, /^,$/) && (next === undefined || isSign(next, /^[.!?]$/));
  return (goesOn && link?.form === 'shared-incise') || (isAll && link?.form === 'source');
}

/** "during the current "Great Recession," Hoenig said": marks inside a noun phrase of the reporter's. */
function isInPhrase({ clause, at }: Stretch): boolean {
  const before = clause.frame.tokens[at - 1];
  return before?.kind === 'word' && !clause.lexicon.complementizers.has(before.lower);
}

/** "Réponse de la maire : « Jamais »": one word is enough after a noun for what is said. */
function isAnswer({ clause }: Stretch): boolean {
  const { lexicon, frame } = clause;
  return lexicon.utteranceNouns.has(frame.tokens[0]?.folded ?? '');
}

/** "a écrit sur son compte « Tous au stade »": between the verb and its words stand where and when alone. */
function isSaidAside({ clause, at, link }: Stretch): boolean {
  const { lexicon, frame } = clause;
  if (link?.form !== 'object' || link.cue.kinds[0] !== 'say' || !lexicon.headFirst) return false;
  // "a confié au présentateur de « La Criée »": the name of something.
  if (link.cue.isIncise || lexicon.prepositions.has(frame.tokens[at - 1]?.lower ?? '')) return false;
  return link.cue.to < at && afterAdjuncts(clause, link.cue.to) === at;
}

/** Judges one stretch. */
export function judge(stretch: Stretch): SpeechVerdict {
  const { words, link } = stretch;
  const size = countWords(words);
  if (size === 0 || isTitle(stretch) || isCitation(stretch)) return 'none';
  const kind = isStatement(words, stretch) ? 'direct' : 'mixed';
  if (link === null) {
    if (isAnnounced(stretch) || isSigned(stretch)) return 'direct';
    if (stretch.isWholeFrame && stretch.followsQuote && /[.!?…]$/.test(words)) return 'direct';
    if (stretch.isWholeFrame) return size >= 4 || (size === 3 && !isNameLike(words, size)) ? kind : 'none';
    const isLedUpTo = isSign(stretch.clause.frame.tokens[stretch.at - 1], /^:$/) && /^\p{Lu}/u.test(words);
    if (isLedUpTo && (size > 1 || isAnswer(stretch)) && !isTitleCase(words)) return 'direct';
    // Luc Morel : « ce résultat est historique »
    const labelled = stretch.clause.mentionTo.get(stretch.at - 1);
    const isLabelled =
      isSign(stretch.clause.frame.tokens[stretch.at - 1], /^:$/) &&
      labelled?.from === 0 &&
      labelled.name?.kind === 'person';
    if (isLabelled && stretch.clause.lexicon.headFirst && size > 3) return 'direct';
    const isName = isNameLike(words, size) || (isTitleCase(words) && !stretch.isWholeFrame);
    if (isName || isCharge(stretch)) return 'none';
    const goesOn =
      (size > 1 && opensPredicate(stretch) && (stretch.followsQuote || isOwnPredicate(stretch))) ||
      isContinued(stretch);
    return size >= longEnoughAlone || goesOn ? kind : 'none';
  }
  // "a sign reading « No Vacancy »": a text is not somebody who speaks.
  const isInscription = link.cue.subject?.name === null && link.cue.subject.role?.kind === 'text';
  const isSaid =
    (link.form === 'lead-in' && !isInscription) ||
    (link.form === 'incise' && !isInPhrase(stretch)) ||
    isSaidAside(stretch);
  if (!isSaid && !isSetOff(stretch) && isNameLike(words, size)) return 'none';
  if (isContinued(stretch)) return kind;
  if (link.form === 'object' && size <= 3 && isAtArmsLength(stretch)) return 'none';
  const isLoose = link.form === 'source' || link.form === 'shared-incise';
  if (isLoose && (isDeed(stretch) || (size <= 2 && isNamedThing(stretch)))) return 'none';
  if (isLoose && size <= 3 && isPluralLabel(stretch)) return 'none';
  return kind;
}
