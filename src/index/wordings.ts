// Typed words in, the same with acronyms spelled out and full forms cut short out, as the articles of the corpus explain
// them: a reader asks for "l'OMS" where an article says "l'Organisation mondiale de la santé".
import type { Span } from '../articles/article.ts';
import { type Token, tokenize } from '../languages/analysis.ts';
import { languageOf } from '../languages/language.ts';
import { type Acronyms, acronymsOf, fullFormKey, type OtherForm } from './acronyms.ts';
import type { Corpus } from './corpus.ts';

/** Readings of an acronym that are tried; a third one is seldom what is meant. */
const MOST_FORMS = 2;
const languages = ['fr', 'en'] as const;

interface Swap extends Span {
  readonly forms: readonly OtherForm[];
}

/** The words as typed, then with each acronym or full form in its other form. One wording where none is known. */
export function wordingsOf(typed: string, corpus: Corpus): readonly string[] {
  const swaps = swapsIn(typed, corpus);
  if (swaps.length === 0) return [typed];
  const most = Math.min(MOST_FORMS, Math.max(...swaps.map(({ forms }) => forms.length)));
  const others = Array.from({ length: most }, (_, at) =>
    swaps.reduceRight((words, { start, end, forms }) => {
      const form = forms[Math.min(at, forms.length - 1)]?.words ?? words.slice(start, end);
      return `${words.slice(0, start)}${form}${words.slice(end)}`;
    }, typed),
  );
  return [typed, ...new Set(others)];
}

/** In order, none over another. */
function swapsIn(typed: string, corpus: Corpus): readonly Swap[] {
  const known = acronymsOf(corpus);
  if (known.longest === 0) return [];
  const found: Swap[] = [];
  const readings = languages.map((lang) => tokenize(typed, languageOf(lang).analysis));
  // "est" is the verb and no acronym, whatever the other language takes it for; "EST" may be one.
  const small = new Set(readings.flat().flatMap(({ isStopWord, start }) => (isStopWord ? [start] : [])));
  for (const tokens of readings) {
    for (let at = 0; at < tokens.length; at += 1) {
      const swap = acronymAt(tokens[at], small, known) ?? fullFormAt(tokens, at, known);
      if (swap !== null && !found.some(({ start, end }) => start < swap.end && swap.start < end))
        found.push(swap);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function acronymAt(
  token: Token | undefined,
  small: ReadonlySet<number>,
  { fullForms }: Acronyms,
): Swap | null {
  const forms = token === undefined || small.has(token.start) ? undefined : fullForms.get(token.word);
  return token === undefined || forms === undefined ? null : { start: token.start, end: token.end, forms };
}

/** The longest full form that begins there. */
function fullFormAt(tokens: readonly Token[], at: number, { acronyms, longest }: Acronyms): Swap | null {
  const first = tokens[at];
  if (first === undefined || first.isStopWord) return null;
  for (let length = Math.min(longest, tokens.length - at); length > 1; length -= 1) {
    const run = tokens.slice(at, at + length);
    const last = run.at(-1);
    const forms = last === undefined || last.isStopWord ? undefined : acronyms.get(fullFormKey(run));
    if (forms !== undefined && last !== undefined) return { start: first.start, end: last.end, forms };
  }
  return null;
}
