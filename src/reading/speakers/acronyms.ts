// The acronyms in brackets of a block in, the names that they spell out: "le Fonds régional pour l'eau (FRE)".
import type { SpeechLexicon } from '../../languages/speech.ts';
import type { Token } from '../quotes/tokens.ts';
import type { Scan } from './name-words.ts';
import { isFunctionWord } from './name-words.ts';
import type { NameMention } from './names.ts';

/** Words that an acronym may leave out. */
function isSkipped(token: Token, lexicon: SpeechLexicon): boolean {
  return isFunctionWord(token, lexicon) || lexicon.nounLinks.has(token.lower);
}

/** Whether the acronym's letters begin the words from `from` to `to`, small words left out or not. */
function spells(
  tokens: readonly Token[],
  from: number,
  to: number,
  letters: string,
  lexicon: SpeechLexicon,
): boolean {
  let place = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') return false;
    for (const part of token.folded.split('-')) {
      if (part[0] === letters[place]) place += 1;
      else if (!isSkipped(token, lexicon)) return false;
    }
  }
  return place === letters.length;
}

/** "le Fonds régional pour l'eau (FRE)": the phrase that an acronym in brackets spells is the full name. */
export function spelledOut(scan: Scan, names: readonly NameMention[], block: number): readonly NameMention[] {
  const { tokens, lexicon } = scan;
  if (!names.some((name) => name.isAcronym)) return [];
  const placeOf = new Map(tokens.map((token, at) => [token.start, at]));
  const full: NameMention[] = [];
  for (const name of names) {
    const at = placeOf.get(name.start) ?? 0;
    if (!name.isAcronym || tokens[at - 1]?.text !== '(' || tokens[at + 1]?.text !== ')') continue;
    const letters = (name.words[0] ?? '').replaceAll('.', '');
    for (let from = at - 2; from >= Math.max(0, at - 12); from--) {
      const first = tokens[from];
      const last = tokens[at - 2];
      if (
        first === undefined ||
        last === undefined ||
        !first.isCapital ||
        !spells(tokens, from, at - 1, letters, lexicon)
      )
        continue;
      const words = tokens.slice(from, at - 1).map((token) => token.folded);
      full.push({
        ...name,
        start: first.start,
        end: last.end,
        outerStart: first.start,
        words,
        isAcronym: false,
        kind: 'body',
        block,
      });
      break;
    }
  }
  return full;
}
