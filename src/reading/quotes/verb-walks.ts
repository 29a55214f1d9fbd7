// A place in a frame's tokens in, the place beyond the small words around a verb out: adverbs, clitics, negations, pronouns of
// inversion.
import type { SpeechLexicon } from '../../languages/speech.ts';
import type { Token } from './tokens.ts';

const inverted = /^(?:-t-|t-|-)(?<pronoun>il|elle|on|ils|elles|je)$/;

/** The pronoun of an inversion: "-t-il" → "il"; null for any other word. */
export function invertedPronoun(token: Token | undefined): string | null {
  return token === undefined ? null : (inverted.exec(token.lower)?.groups?.pronoun ?? null);
}

/** How many tokens from `at` (forwards, or backwards with `step` -1) are adverbs, as words or as phrases. */
export function adverbLength(
  tokens: readonly Token[],
  at: number,
  lexicon: SpeechLexicon,
  step: 1 | -1 = 1,
): number {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return 0;
  for (const phrase of lexicon.adverbPhrases) {
    const from = step === 1 ? at : at - phrase.length + 1;
    if (phrase.every((word, offset) => tokens[from + offset]?.lower === word)) return phrase.length;
  }
  return lexicon.isAdverb(token.lower) && !token.isCapital ? 1 : 0;
}

export interface Backwards {
  /** The first token of the group so far. */
  from: number;
  pronounAt: number | null;
  isNegated: boolean;
  isReflexive: boolean;
}

/** Goes back from a verb over adverbs, pronouns of inversion, negations and clitics. */
export function passSmallWords(
  tokens: readonly Token[],
  lexicon: SpeechLexicon,
  from: number,
  seen: Backwards,
): number {
  let at = from;
  for (;;) {
    const token = tokens[at - 1];
    if (token === undefined || token.kind !== 'word') return at;
    const adverbs = adverbLength(tokens, at - 1, lexicon, -1);
    if (lexicon.negations.has(token.lower)) {
      seen.isNegated = true;
      at -= 1;
    } else if (lexicon.reflexives.has(token.lower)) {
      seen.isReflexive = true;
      at -= 1;
    } else if (invertedPronoun(token) !== null) {
      seen.pronounAt = at - 1;
      at -= 1;
    } else if (adverbs > 0) at -= adverbs;
    else return at;
  }
}

/** The same over the clitics before a verb or its auxiliary: "s'est", "l'a", "lui a", "ne l'a". */
export function passClitics(
  tokens: readonly Token[],
  lexicon: SpeechLexicon,
  from: number,
  seen: Backwards,
): number {
  let at = from;
  while (at > 0) {
    const token = tokens[at - 1];
    if (token === undefined || !lexicon.clitics.has(token.lower)) return at;
    if (lexicon.negations.has(token.lower)) seen.isNegated = true;
    if (lexicon.reflexives.has(token.lower)) seen.isReflexive = true;
    at -= 1;
  }
  return at;
}
