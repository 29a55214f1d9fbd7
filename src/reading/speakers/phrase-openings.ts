// A place in a frame in, whether a noun phrase begins there out. Never reads the phrase.
import type { SpeechLexicon } from '../../languages/speech.ts';
import type { Token } from '../quotes/tokens.ts';
import type { NameMention } from './names.ts';
import type { Phrasing } from './noun-phrases.ts';
import { isBoundary, isSmallWord } from './phrase-bounds.ts';

/**
 * Whether what no preposition governs begins here, after a word that one does: "au Figaro | la ministre", "du Parisien |
 * Adrien Morel", "par téléphone | le maire".
 */
export function isNewPhrase(
  before: Token | undefined,
  token: Token,
  lexicon: SpeechLexicon,
  name: NameMention | undefined,
): boolean {
  if (before === undefined || before.kind !== 'word' || !lexicon.headFirst) return false;
  if (lexicon.prepositions.has(before.lower) || lexicon.determiners.has(before.lower)) return false;
  const isPhrase = name !== undefined || lexicon.determiners.has(token.lower);
  if (before.isCapital) return isPhrase;
  // "pour notamment | le maire", "tout comme | la Grèce": a small word between the two changes nothing.
  const isSmall = [lexicon.conjunctions, lexicon.asWords, lexicon.subordinators].some((words) =>
    words.has(before.lower),
  );
  if (isSmall || lexicon.isAdverb(before.lower) || lexicon.nounLinks.has(token.lower)) return false;
  // "des nageurs | CRS", "un avion de transport | A400M": only somebody's full name stands by itself.
  const isSomebody = name?.kind === 'person' && (name.words.length > 1 || name.hasHonorific);
  return name === undefined ? isPhrase : isSomebody;
}

/** Whether a phrase begins after this token: at the head of a clause, or after a verb of speech. */
export function opensPhrase(before: Token | undefined, lexicon: SpeechLexicon): boolean {
  if (before === undefined || before.kind !== 'word') return true;
  return (
    lexicon.conjunctions.has(before.lower) ||
    lexicon.subordinators.has(before.lower) ||
    (lexicon.verbs.has(before.lower) && !lexicon.roleNouns.has(before.lower))
  );
}

/** "a | accusé Roman Sorel", "la facture s'| élève": a role noun that is a verb as well is the verb after a verb's small words. */
function isVerbPlace({ tokens, lexicon }: Phrasing, at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || !lexicon.headFirst) return false;
  if (lexicon.reflexives.has(before.lower)) return true;
  if (!lexicon.auxiliaries.has(before.lower)) return false;
  return lexicon.verbs.get(tokens[at]?.lower ?? '')?.some((reading) => reading.form === 'past') === true;
}

/** "28 heures | hebdomadaires", "en | cours": a noun for bodies right after a noun or "en" is none here. */
function isAdjectivePlace({ tokens, lexicon }: Phrasing, at: number): boolean {
  const before = tokens[at - 1];
  const role = lexicon.roleNouns.get(tokens[at]?.lower ?? '');
  if (!lexicon.headFirst || before?.kind !== 'word' || before.isCapital || role?.kind !== 'body')
    return false;
  if (tokens[at]?.isCapital === true) return false;
  const isNoun = !isSmallWord(before.lower, lexicon) && !lexicon.isAdverb(before.lower);
  return (isNoun && !lexicon.verbs.has(before.lower)) || before.lower === 'en';
}

/** "said | that talks had failed", "told reporters Monday | that": it opens the report and points at nothing. */
function opensReport({ tokens, lexicon, names }: Phrasing, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (token === undefined || before?.kind !== 'word' || !lexicon.complementizers.has(token.lower))
    return false;
  if (!lexicon.determiners.has(token.lower)) return false;
  const isBeforePhrase =
    next !== undefined &&
    (names.has(next.start) || lexicon.determiners.has(next.lower) || lexicon.subjectPronouns.has(next.lower));
  return (
    isBeforePhrase ||
    lexicon.verbs.has(before.lower) ||
    lexicon.timeWords.has(before.lower) ||
    lexicon.roleNouns.has(before.lower) ||
    lexicon.coordinators.has(before.lower)
  );
}

/** Whether a noun phrase, a name or a pronoun may begin at the place. */
export function mayOpen(phrasing: Phrasing, at: number): boolean {
  const { tokens, lexicon } = phrasing;
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return false;
  if (phrasing.names.has(token.start)) return true;
  if (opensReport(phrasing, at)) return false;
  if (!lexicon.headFirst && lexicon.timeWords.has(token.lower)) return false;
  // "he | e-mailed Ernesto Carafoli": after "he" comes the verb.
  const before = lexicon.subjectPronouns.get(tokens[at - 1]?.lower ?? '');
  if (before?.isNominative === true && !token.isCapital && !lexicon.determiners.has(token.lower))
    return false;
  if (lexicon.determiners.has(token.lower)) {
    // French "le", "la", "les", "l'" before a verb are pronouns: "il le dit".
    const next = tokens[at + 1];
    const isClitic =
      lexicon.clitics.has(token.lower) && next !== undefined && lexicon.auxiliaries.has(next.lower);
    return !isClitic;
  }
  if (lexicon.subjectPronouns.has(token.lower)) return true;
  // "analyse Thierry Gagnez": without its article, a French noun that is a verb as well is the verb.
  if (lexicon.headFirst && lexicon.verbs.get(token.lower)?.some((reading) => reading.form === 'finite'))
    return false;
  // "Luc Morel, ancien ministre", "Ève Sorel, nouvelle directrice".
  const isOpening =
    lexicon.headFirst && (lexicon.formerWords.has(token.folded) || lexicon.newWords.has(token.folded));
  if (isOpening && !token.isCapital) return lexicon.roleNouns.has(tokens[at + 1]?.lower ?? '');
  if (lexicon.roleNouns.has(token.lower))
    return !isBoundary(phrasing, at) && !isVerbPlace(phrasing, at) && !isAdjectivePlace(phrasing, at);
  return lexicon.nationalities.has(token.folded) || (!lexicon.headFirst && !isBoundary(phrasing, at));
}

/** "Habitant | en ville, le couple …": what looks like a noun and tells what somebody does. */
export function opensParticiple({ tokens, lexicon }: Phrasing, at: number): boolean {
  const isOpening = at === 0 || tokens[at - 1]?.kind === 'sign';
  const isGerund = lexicon.headFirst && isOpening && /ants?$/.test(tokens[at]?.lower ?? '');
  return (
    isGerund &&
    lexicon.prepositions.has(tokens[at + 1]?.lower ?? '') &&
    !lexicon.nounLinks.has(tokens[at + 1]?.lower ?? '')
  );
}
