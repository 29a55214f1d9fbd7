// A place after a verb in, the place after what may stand between it and its object out: adverbs, hearers, times and places.
import type { Clause } from '../speakers/clause.ts';
import { adverbLength } from './verb-walks.ts';

/** How many adjuncts may follow one another. */
const most = 16;

/** Past "hier", "à l'AFP", "sur son compte", "lundi soir"; with `isHearer` past whom it was told to as well. */
export function afterAdjuncts(clause: Clause, from: number, isHearer = false): number {
  const { tokens } = clause.frame;
  const { lexicon } = clause;
  let at = from;
  for (let turn = 0; turn < most; turn++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'quote' || lexicon.complementizers.has(token.lower)) return at;
    const adverbs = adverbLength(tokens, at, lexicon);
    const mention = clause.mentionFrom.get(at);
    if (adverbs > 0) at += adverbs;
    else if (mention !== undefined && (mention.governor !== null || isHearer)) at = mention.to;
    else if (
      lexicon.prepositions.has(token.lower) ||
      lexicon.timeWords.has(token.lower) ||
      token.kind === 'number'
    )
      at += 1;
    else if (lexicon.determiners.has(token.lower) && lexicon.timeWords.has(tokens[at + 1]?.lower ?? ''))
      at += 2;
    else return at;
  }
  return at;
}
