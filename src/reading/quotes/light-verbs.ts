// A verb that tells of speech only with the words after it in, its readings and its length out: "a fait état de", "met en
// garde". Never looks for the subject.
import type { SpeechLexicon, VerbReading } from '../../languages/speech.ts';
import type { Token } from './tokens.ts';
import { adverbLength } from './verb-walks.ts';

export interface LightVerb {
  readonly readings: readonly VerbReading[];
  /** Place after the last word of the phrase. */
  readonly to: number;
}

/** "fait | aussi état", "met | en garde": the phrase that the light verb at `at` begins, or null. */
export function lightVerbAt(tokens: readonly Token[], at: number, lexicon: SpeechLexicon): LightVerb | null {
  const phrases = lexicon.lightVerbs.get(tokens[at]?.lower ?? '');
  if (phrases === undefined) return null;
  const stands = (words: readonly string[], from: number): boolean =>
    words.every((word, offset) => tokens[from + offset]?.lower === word);
  // "en" is an adverb as well, so the phrase is looked for without one first.
  for (const from of [at + 1, at + 1 + adverbLength(tokens, at + 1, lexicon)]) {
    const found = phrases.find(({ words }) => stands(words, from));
    if (found !== undefined) return { readings: found.readings, to: from + found.words.length };
  }
  return null;
}
