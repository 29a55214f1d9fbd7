// The subject of a clause in, whether its verb is a passive of speech out: "le maire est accusé d'avoir « … »", "il est
// précisé dans l'arrêté que « … »". Such a subject is spoken of, or is nobody, and the words are not its own.
import type { SpeechLexicon } from '../../languages/speech.ts';
import type { Clause } from '../speakers/clause.ts';
import type { Mention } from '../speakers/mentions.ts';

/** Of French alone: an English passive is read by its agent. */
export function isSpokenOf({ frame, lexicon }: Clause, { to, pronoun }: Mention): boolean {
  if (!lexicon.headFirst) return false;
  const wordAt = (at: number): string => frame.tokens[at]?.lower ?? '';
  const pass = (from: number): number => {
    let at = from;
    while (isSmall(wordAt(at), lexicon)) at += 1;
    return at;
  };
  let auxiliary = pass(to);
  const second = pass(auxiliary + 1);
  // "a | été".
  if (lexicon.auxiliaries.has(wordAt(auxiliary)) && lexicon.passiveAuxiliaries.has(wordAt(second)))
    auxiliary = second;
  if (!lexicon.passiveAuxiliaries.has(wordAt(auxiliary))) return false;
  const participle = wordAt(pass(auxiliary + 1));
  if (lexicon.chargedParticiples.has(participle)) return true;
  if (pronoun !== null && lexicon.impersonalPredicates.has(participle)) return true;
  // "il s'est indigné", "il est indigné": a feeling is its subject's own.
  const readings = lexicon.verbs.get(participle) ?? [];
  return (
    readings.some(({ form }) => form === 'past') && !readings.some(({ lemma }) => lexicon.feelings.has(lemma))
  );
}

/** "n'", "lui", "notamment"; a reflexive makes another verb ("il s'est dit prêt"). */
function isSmall(word: string, lexicon: SpeechLexicon): boolean {
  if (lexicon.reflexives.has(word)) return false;
  return lexicon.clitics.has(word) || lexicon.negations.has(word) || lexicon.isAdverb(word);
}
