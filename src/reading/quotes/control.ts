// An infinitive's place in, the verb out by which somebody else is brought to do what it says: "convaincre X de demander".
import type { SpeechLexicon } from '../../languages/speech.ts';
import type { Token } from './tokens.ts';

/** How far before an infinitive the verb may stand by which somebody is brought to it, in tokens. */
const longestControl = 24;

/** "a convaincu | la veuve de demander": the place of a verb that brings its object to do something, or null. */
export function controlAt(tokens: readonly Token[], before: number, lexicon: SpeechLexicon): number | null {
  for (let at = before - 1; at >= Math.max(0, before - longestControl); at--) {
    const token = tokens[at];
    if (token === undefined || /^[;:.?!]$/.test(token.text)) return null;
    if (lexicon.controlVerbs.has(token.lower)) return at;
  }
  return null;
}
