// Texts in, their words as numbers out: which words there are, where each text's words and sentences begin. The forward
// side of the index; the postings are built from it.
import type { Span } from '../articles/article.ts';
import { type AnalysisLexicon, type Token, tokenize } from '../languages/analysis.ts';
import type { QuestionLexicon } from '../languages/analysis-questions.ts';

/** One text to store, as a slice of an article. */
export interface StoredText {
  readonly text: string;
  /** Where sentences begin, as offsets of `text`; the first may be missing. */
  readonly sentences: readonly Span[];
}

/** All texts of one kind and language. A *word* is folded ("resultats"), a *term* its stem ("resultat"). */
export interface TextStore {
  readonly size: number;
  /** Word ids of all texts in a row; those of text i lie from `tokenStarts[i]` to `tokenStarts[i + 1]`. */
  readonly tokens: Uint32Array;
  readonly tokenStarts: Uint32Array;
  /** Token positions where sentences begin; those of text i lie from `sentenceStarts[i]` to `sentenceStarts[i + 1]`. */
  readonly sentences: Uint32Array;
  readonly sentenceStarts: Uint32Array;
  /** Traits of each token: see `Trait`. */
  readonly traits: Uint8Array;
  readonly words: readonly string[];
  readonly wordIds: ReadonlyMap<string, number>;
  /** Term id of each word id; stop words have `NO_TERM`. */
  readonly termOfWord: Uint32Array;
  readonly terms: readonly string[];
  readonly termIds: ReadonlyMap<string, number>;
}

export const NO_TERM = 0xffffffff;

/** What a token looks like; a question's kind asks for some of it. */
export const Trait = { capital: 1, number: 2, time: 4, share: 8 } as const;

const year = /^1\d{3}$|^20\d{2}$/;
const startsWithDigit = /^\d/;
const percentSign = /^[\s\u00a0\u202f]?%/u;
const startsWithCapital = /^\p{Lu}/u;

/** `otherTerms` are known too, though it may be that no text holds them. */
export function buildTextStore(
  texts: readonly StoredText[],
  lexicon: AnalysisLexicon,
  otherTerms: readonly string[] = [],
): TextStore {
  const words: string[] = [];
  const wordIds = new Map<string, number>();
  const terms: string[] = [];
  const termIds = new Map<string, number>();
  const termOfWord: number[] = [];
  const tokens: number[] = [];
  const traits: number[] = [];
  const tokenStarts = new Uint32Array(texts.length + 1);
  const sentences: number[] = [];
  const sentenceStarts = new Uint32Array(texts.length + 1);

  const idOf = (token: Token): number => {
    const key = wordKey(token);
    const known = wordIds.get(key);
    if (known !== undefined) return known;
    wordIds.set(key, words.push(key) - 1);
    termOfWord.push(token.isStopWord ? NO_TERM : intern(token.term, terms, termIds));
    return words.length - 1;
  };

  texts.forEach(({ text, sentences: spans }, at) => {
    let next = 0;
    for (const token of tokenize(text, lexicon)) {
      const opens = next < spans.length && token.start >= (spans[next]?.start ?? 0);
      if (opens || tokens.length === tokenStarts[at]) sentences.push(tokens.length);
      while (next < spans.length && token.start >= (spans[next]?.start ?? 0)) next += 1;
      traits.push(traitsOf(token, text, opens, lexicon.questions));
      tokens.push(idOf(token));
    }
    tokenStarts[at + 1] = tokens.length;
    sentenceStarts[at + 1] = sentences.length;
  });
  for (const term of otherTerms) intern(term, terms, termIds);

  return {
    size: texts.length,
    tokens: Uint32Array.from(tokens),
    tokenStarts,
    sentences: Uint32Array.from(sentences),
    sentenceStarts,
    traits: Uint8Array.from(traits),
    words,
    wordIds,
    termOfWord: Uint32Array.from(termOfWord),
    terms,
    termIds,
  };
}

/** A name in capitals and the common word it reads like are two words ("WHO", "who"). */
export function wordKey({ word, isStopWord }: Token): string {
  return isStopWord ? `${word} ` : word;
}

function intern(term: string, terms: string[], ids: Map<string, number>): number {
  const known = ids.get(term);
  if (known !== undefined) return known;
  ids.set(term, terms.push(term) - 1);
  return terms.length - 1;
}

/** A capital at a sentence's opening says nothing. */
function traitsOf(
  { word, start, end }: Token,
  text: string,
  opensSentence: boolean,
  { numerals, monthsAndDays }: QuestionLexicon,
): number {
  const isFigure = startsWithDigit.test(word);
  const isTime = year.test(word) || monthsAndDays.has(word);
  const isCapital = !opensSentence && startsWithCapital.test(text.slice(start, end));
  return (
    (isFigure || numerals.has(word) ? Trait.number : 0) |
    (isTime ? Trait.time : 0) |
    (isCapital ? Trait.capital : 0) |
    (isFigure && percentSign.test(text.slice(end, end + 2)) ? Trait.share : 0)
  );
}
