// A marked stretch and what it hangs on in, whether it is speech out: whole statement, fragment, or no speech at all
// (a title, a name, a word held at arm's length).
import type { Clause } from '../speakers/clause.ts';
import type { Link } from './links.ts';
import type { Token } from './tokens.ts';

export interface Stretch {
  readonly clause: Clause;
  /** Place of its token. */
  readonly at: number;
  /** The words between the marks. */
  readonly words: string;
  readonly link: Link | null;
  /** Stands alone in its frame, or opens it as a whole statement. */
  readonly isWholeFrame: boolean;
  /** The frame before it holds a quote too. */
  readonly followsQuote: boolean;
}

export type SpeechVerdict = 'direct' | 'mixed' | 'none';

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

export function countWords(words: string): number {
  let count = 0;
  wordPattern.lastIndex = 0;
  while (wordPattern.exec(words) !== null) count += 1;
  return count;
}

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

const opensSpeech = /^(?:I|We|You|It|He|She|They|There|Je|J['’]|Nous|Vous|On|Il|Elle|C['’]|Ce|Ça)(?!\p{L})/u;

/** "Jeux olympiques inter-établissements", "Better Idea of Afghan Girls": capitals that name, not that open a sentence. */
function isNameLike(words: string, size: number): boolean {
  if (!/^\p{Lu}/u.test(words) || opensSpeech.test(words)) return false;
  return size <= 2 ? !/[!?]$/.test(words) : size <= 5 && !/[.!?…]$/.test(words);
}

/** "Laughter Shocks", "The Making of Arden": every longer word large, and no stop. */
function isTitleCase(words: string): boolean {
  if (/[.!?…,]/.test(words)) return false;
  const long = words.match(/\p{L}{4,}/gu) ?? [];
  return long.length > 1 && long.every((word) => /^\p{Lu}/u.test(word));
}

const reasons: ReadonlySet<string> = new Set(['pour', 'for']);

/** "mis en examen pour « faux et usage de faux »": what a court calls a deed. */
function isCharge({ clause, at }: Stretch): boolean {
  return reasons.has(clause.frame.tokens[at - 1]?.lower ?? '');
}

/** In a list of sources: "Title of the piece" — Paper, date. */
function isCitation({ clause, at, words }: Stretch): boolean {
  const { tokens } = clause.frame;
  if (at === 0 && /[.!?…]$/.test(words) && countWords(words) > 4) return false;
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
  return size > 1 && (!isNameLike(words, size) || announcers.has(tokens[2]?.lower ?? ''));
}

/** "and it « will not last »": after a quotation, a predicate between marks goes on with it. */
function opensPredicate({ words, clause }: Stretch): boolean {
  const first = /^(?<word>\p{Ll}[\p{L}'’]*)/u.exec(words)?.groups?.word ?? '';
  return clause.lexicon.auxiliaries.has(first.replaceAll('’', "'"));
}

/** "Mr. Hale « will not be bullied »": of a person, in the person's words. */
function isOwnPredicate({ clause, at }: Stretch): boolean {
  const subject = clause.mentionTo.get(at);
  return subject?.name?.kind === 'person' && subject.governor === null;
}

/** « Trop tard », selon X.: marks at the head of a sentence, set off by a comma. */
function opensSentence({ clause, at }: Stretch): boolean {
  return at === 0 && isSign(clause.frame.tokens[1], /^,$/);
}

/** "during the current "Great Recession," Hoenig said": marks inside a noun phrase of the reporter's. */
function isInPhrase({ clause, at }: Stretch): boolean {
  const before = clause.frame.tokens[at - 1];
  return before?.kind === 'word' && !clause.lexicon.complementizers.has(before.lower);
}

/** Judges one stretch. */
export function judge(stretch: Stretch): SpeechVerdict {
  const { words, link } = stretch;
  const size = countWords(words);
  if (size === 0 || isTitle(stretch) || isCitation(stretch)) return 'none';
  const kind = isStatement(words, stretch) ? 'direct' : 'mixed';
  if (link === null) {
    if (isAnnounced(stretch)) return 'direct';
    if (stretch.isWholeFrame && stretch.followsQuote && /[.!?…]$/.test(words)) return 'direct';
    if (stretch.isWholeFrame) return size >= 4 || (size === 3 && !isNameLike(words, size)) ? kind : 'none';
    const isLedUpTo = isSign(stretch.clause.frame.tokens[stretch.at - 1], /^:$/) && /^\p{Lu}/u.test(words);
    if (isLedUpTo && size > 1 && !isTitleCase(words)) return 'direct';
    const isName = isNameLike(words, size) || (isTitleCase(words) && !stretch.isWholeFrame);
    if (isName || isCharge(stretch)) return 'none';
    const goesOn = size > 1 && opensPredicate(stretch) && (stretch.followsQuote || isOwnPredicate(stretch));
    return size >= longEnoughAlone || goesOn ? kind : 'none';
  }
  // "a sign reading « No Vacancy »": a text is not somebody who speaks.
  const isInscription = link.cue.subject?.name === null && link.cue.subject.role?.kind === 'text';
  const isSaid =
    (link.form === 'lead-in' && !isInscription) || (link.form === 'incise' && !isInPhrase(stretch));
  if (!isSaid && !opensSentence(stretch) && isNameLike(words, size)) return 'none';
  if (link.form === 'object' && size <= 3 && isAtArmsLength(stretch)) return 'none';
  const isLoose = link.form === 'source' || link.form === 'shared-incise';
  if (isLoose && size <= 3 && isPluralLabel(stretch)) return 'none';
  return kind;
}

/** "la crise des « gilets jaunes »": what people or things are called, unless it is the object right after the verb. */
function isPluralLabel({ clause, at, link }: Pick<Stretch, 'clause' | 'at' | 'link'>): boolean {
  const before = clause.frame.tokens[at - 1];
  const determiner = clause.lexicon.determiners.get(before?.lower ?? '');
  if (link === null || determiner?.number !== 'plural' || determiner.kind === 'quantity') return false;
  return clause.lexicon.headFirst && (at - 1 > link.cue.to || at < link.cue.from);
}

/** How many tokens a word of a few letters may stand from its verb and still be its object. */
const nearObject = 8;

/** "served with "electric" Kool Aid": a word of the reporter's, held at arm's length, that no verb reports. */
function isAtArmsLength(stretch: Stretch): boolean {
  const { clause, at, link } = stretch;
  if (link === null || isPluralLabel(stretch)) return true;
  const { cue } = link;
  if (cue.complementAt !== null && cue.complementAt < at) return false;
  if (cue.bareAt !== null && cue.bareAt < at && cue.kinds[0] === 'say') return false;
  if (isVerdict(stretch) || (at === cue.to && cue.kinds.includes('name'))) return false;
  const before = clause.frame.tokens[at - 1];
  // "it would « speed up » decisions": what follows an auxiliary or a pronoun is a predicate.
  const isPredicate =
    before !== undefined &&
    (clause.lexicon.auxiliaries.has(before.lower) || clause.lexicon.subjectPronouns.has(before.lower));
  if (isPredicate) return false;
  const next = clause.frame.tokens[at + 1];
  const qualifies = next?.kind === 'word' && !clause.lexicon.headFirst && !isSmall(next, clause);
  let from = at - 1;
  while (from > cue.to && clause.frame.tokens[from]?.kind !== 'quote') from -= 1;
  return qualifies || at - from > nearObject;
}

/** "criticised the policy …, which costs a lot, as a "dangerous gamble"": what a thing is called, however far. */
function isVerdict({ clause, at, link }: Stretch): boolean {
  const { frame, lexicon } = clause;
  let before = at - 1;
  if (lexicon.determiners.get(frame.tokens[before]?.lower ?? '')?.kind === 'indefinite') before -= 1;
  const between = link === null ? [] : frame.tokens.slice(link.cue.to, before);
  const isAs =
    lexicon.asWords.has(frame.tokens[before]?.lower ?? '') &&
    !between.some(({ lower }) => lexicon.relativePronouns.has(lower));
  return (
    isAs && link?.cue.kinds.some((kind) => kind === 'name' || kind === 'act' || kind === 'think') === true
  );
}

function isSmall(token: Token, { lexicon }: Clause): boolean {
  const { lower } = token;
  return (
    lexicon.prepositions.has(lower) ||
    lexicon.conjunctions.has(lower) ||
    lexicon.subordinators.has(lower) ||
    lexicon.auxiliaries.has(lower) ||
    lexicon.isAdverb(lower) ||
    lexicon.verbs.has(lower)
  );
}
