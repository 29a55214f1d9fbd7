// A place among tokens in, whether a form that may be a verb is a noun or an adjective there out.
import type { SpeechLexicon, VerbReading } from '../../languages/speech.ts';
import type { Token } from './tokens.ts';

/** How far before its verb, in tokens, an object may stand. */
const farObject = 6;

/** "the builders invited to the talks", "a man accused of fraud": an object is missing, so it was done to them. */
export function isPassiveParticiple(
  tokens: readonly Token[],
  at: number,
  { lemma }: VerbReading,
  lexicon: SpeechLexicon,
): boolean {
  const next = tokens[at + 1];
  // "what Ned Orme | described as a hiccup": the object stands before.
  if (tokens.slice(Math.max(0, at - farObject), at).some(({ lower }) => lower === 'what')) return false;
  // "The widow told | of her despair".
  if (lemma === 'tell' && next?.lower === 'of') return false;
  const isBare = next?.kind === 'word' && lexicon.prepositions.has(next.lower);
  return isBare && lexicon.transitives.has(lemma) && /(?:ed|told)$/.test(tokens[at]?.lower ?? '');
}

/** "the proposed rules", "a written reply": right after an article a past form is an adjective. */
export function isAttributive(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): boolean {
  const kind = lexicon.determiners.get(tokens[at - 1]?.lower ?? '')?.kind;
  const isArticle = kind === 'definite' || kind === 'possessive' || /^an?$/.test(tokens[at - 1]?.lower ?? '');
  const isPronoun = lexicon.subjectPronouns.has(tokens[at - 1]?.lower ?? '');
  return isArticle && !isPronoun && tokens[at + 1]?.kind === 'word';
}

/** "M. Delcourt le trouve « trop cher »": after its subject, "le" stands for a noun. */
function isObjectPronoun(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): boolean {
  const subject = tokens[at - 1];
  if (subject === undefined || subject.kind !== 'word' || !lexicon.clitics.has(tokens[at]?.lower ?? ''))
    return false;
  // « … », comme le dit X.
  const isAs =
    lexicon.headFirst &&
    lexicon.asWords.has(subject.lower) &&
    lexicon.determiners.has(tokens[at + 2]?.lower ?? '');
  return (
    isAs ||
    lexicon.subjectPronouns.has(subject.lower) ||
    lexicon.relativePronouns.has(subject.lower) ||
    subject.isCapital
  );
}

/** Whether a noun rather than a verb stands here: after a determiner, a preposition, an adjective's "plus", or "'s". */
export function isNounPlace(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined) return before === undefined;
  if (before.kind === 'number') return true;
  if (before.kind !== 'word') return false;
  const { lower } = before;
  // "said | demand was high": what follows a verb of saying is the subject of the report.
  const isReported =
    !lexicon.headFirst &&
    lexicon.verbs.get(lower)?.some(({ form, isHomograph }) => form === 'finite' && !isHomograph) === true &&
    !before.isCapital &&
    tokens[at + 1]?.kind === 'word';
  if (isReported && lexicon.bareReporters.has(lexicon.verbs.get(lower)?.[0]?.lemma ?? '')) return true;
  // "the Embassy report | says": a verb follows it.
  const next = tokens[at + 1];
  const isBeforeVerb =
    next?.kind === 'word' &&
    (lexicon.passiveAuxiliaries.has(next.lower) ||
      lexicon.verbs.get(next.lower)?.some((reading) => reading.form === 'finite' && !reading.isHomograph) ===
        true);
  // "a sex attack | victim": part of a name for somebody.
  const role = next?.kind === 'word' ? lexicon.roleNouns.get(next.lower) : undefined;
  if (!lexicon.headFirst && role?.number === 'singular' && !next?.isCapital) return true;
  if (!lexicon.headFirst && isBeforeVerb && !token.lower.endsWith('ed')) return true;
  if (lower === "'s" || (lexicon.prepositions.has(lower) && !lexicon.clitics.has(lower))) return true;
  if (lexicon.determiners.has(lower)) return !isObjectPronoun(tokens, at - 1, lexicon);
  // "a red state", "the official report": an English noun follows an adjective that follows a determiner.
  const second = tokens[at - 2];
  if (lexicon.headFirst || second === undefined) return false;
  const isAdjective =
    !lexicon.roleNouns.has(before.lower) && !before.isCapital && !lexicon.subjectPronouns.has(lower);
  // "on high alert": after a preposition as well.
  const isPhrase = lexicon.determiners.has(second.lower) || lexicon.prepositions.has(second.lower);
  return isAdjective && isPhrase && !lexicon.isAdverb(lower);
}
