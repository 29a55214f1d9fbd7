// A noun phrase under way in, past the apostrophe of a plural genitive out: "Residents' | spokesman Ed Flint".
import type { Phrasing, Walk } from './noun-phrases.ts';

/** "Residents' | spokesman": the apostrophe of a plural ties what follows. */
export function readPluralGenitive({ tokens, lexicon }: Phrasing, walk: Walk): boolean {
  const sign = tokens[walk.at];
  const before = tokens[walk.at - 1];
  const isGenitive =
    /^['’]$/.test(sign?.text ?? '') && sign?.isGlued === true && /s$/.test(before?.lower ?? '');
  if (lexicon.headFirst || !isGenitive || walk.at === walk.from || tokens[walk.at + 1]?.kind !== 'word')
    return false;
  walk.modifiers.push("'s");
  walk.at += 1;
  walk.to = walk.at;
  return true;
}
