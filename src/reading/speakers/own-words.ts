// The words between marks in, what they tell of whoever says them out: "je" is one person, and nobody speaks of
// themselves by their family name.
import { foldWord, type SpeechLexicon } from '../../languages/speech.ts';
import type { Referent } from './register.ts';

export interface OwnWords {
  /** « J'ai eu peur »: no body says so. */
  readonly isOnePerson: boolean;
  /** « M. Sorel doit partir » is not said by Luc Sorel; « Je suis Luc Sorel » may be. */
  readonly isNotBy: (referent: Referent) => boolean;
}

const word = /\p{L}[\p{L}\p{M}’'-]*/gu;
/** Words by which somebody tells their own name. */
const introductions: ReadonlySet<string> = new Set(['appelle', 'suis', 'moi', 'am', 'name']);

export function ownWords(text: string, lexicon: SpeechLexicon): OwnWords {
  let words: readonly string[] | undefined;
  const read = (): readonly string[] => {
    words ??= text.match(word) ?? [];
    return words;
  };
  return {
    get isOnePerson() {
      return read().some((one) => {
        const folded = foldWord(one);
        const elided = /^\p{L}{1,2}'/u.exec(folded)?.[0] ?? folded;
        return lexicon.firstSingular.has(folded) || lexicon.firstSingular.has(elided);
      });
    },
    isNotBy: (referent) =>
      referent.kind === 'person' && referent.isNamed && namesThem(read(), referent, lexicon),
  };
}

function namesThem(words: readonly string[], { words: name }: Referent, lexicon: SpeechLexicon): boolean {
  const last = name.at(-1);
  if (last === undefined || name.length < 2) return false;
  return words.some((one, at) => {
    const own = foldWord(one).replace(/^\p{L}'|'s$/gu, '');
    if (own !== last || !/\p{Lu}/u.test(one)) return false;
    const before = words[at - 1] ?? '';
    const [near, far] = [foldWord(before), foldWord(words[at - 2] ?? '')];
    if (introductions.has(near) || introductions.has(far)) return false;
    // "Ève Sorel" is another Sorel.
    const isOther =
      /^\p{Lu}/u.test(before) &&
      at > 1 &&
      !name.includes(near) &&
      !lexicon.honorifics.has(near.replace(/\.$/, ''));
    return !isOther;
  });
}
