// A quote and a query in, how well they meet out. Judges words only; never who is right.
import type { ArticleLanguage } from '../articles/article.ts';
import type { CitableQuote } from '../index/citable-quote.ts';
import type { Corpus, CorpusEntry } from '../index/corpus.ts';
import type { QueryTerm } from '../index/search-index.ts';
import { speakersOf } from '../index/speakers.ts';
import { type AnalysisLexicon, fold, type Token, tokenize } from '../languages/analysis.ts';
import { languageOf } from '../languages/language.ts';
import { createMemory, remembered } from '../remember.ts';
import type { WhoSaidQuery } from './who-said-query.ts';

/** Below this share of its words a quote is near at most, no answer. Half of two words is not enough; two of three are. */
export const LEAST_COVERAGE = 0.6;

/** What a word counts for that stands beside the quote in its sentence, not in it. */
const AROUND_WEIGHT = 0.6;
const PHRASE_WEIGHT = 0.3;
const TIGHT_WEIGHT = 0.15;
const LANGUAGES = 2;
const kindWeight = { direct: 0.03, mixed: 0.02, indirect: 0 } as const;

export interface QuoteMatch {
  readonly entry: CorpusEntry;
  readonly quote: CitableQuote;
  readonly terms: readonly QueryTerm[];
  /** Share of the query's words that the quote, its sentence and its speaker's name hold. */
  readonly coverage: number;
  readonly rank: number;
}

/** What is asked of every quote, read once. */
export interface AskedWords {
  readonly words: string;
  /** Words that may be asked of a quote: those of saying are left out of a whole question. */
  readonly termsIn: (lang: ArticleLanguage) => readonly QueryTerm[];
}

export function askedWords({ words, isQuestion }: WhoSaidQuery, corpus: Corpus): AskedWords {
  const termsIn = remembered(LANGUAGES, (lang: ArticleLanguage) => {
    const terms = corpus.search.analyse(words, lang);
    if (!isQuestion) return terms;
    const { saying } = languageOf(lang).analysis.questions.speech;
    const kept = terms.filter(({ word }) => !saying.has(word));
    return kept.length === 0 ? terms : kept;
  });
  return { words, termsIn };
}

export function matchQuote(
  { words, termsIn }: AskedWords,
  entry: CorpusEntry,
  quote: CitableQuote,
  corpus: Corpus,
): QuoteMatch {
  const { article } = entry;
  const terms = termsIn(article.lang);
  const { own, held, around, pairs } = quoteWords.recall(quote, () => readQuote(entry, quote));
  const speaker = quote.attribution.speaker;
  const named = speaker === null ? undefined : speakersOf(corpus).named(speaker.name);
  let covered = 0;
  let isHeld = false;
  for (const term of terms) {
    const inQuote = bestWeight(term, held);
    const isSpeaker = named?.nameWords.includes(term.word) === true;
    isHeld ||= inQuote > 0 || isSpeaker;
    covered += Math.max(inQuote, isSpeaker ? 1 : 0, AROUND_WEIGHT * bestWeight(term, around));
  }
  // Words around alone are the reporter's: the quote itself must hold one.
  const coverage = terms.length === 0 || !isHeld ? 0 : covered / terms.length;
  const asked = tokenize(words, languageOf(article.lang).analysis);
  const rank =
    coverage +
    PHRASE_WEIGHT * sharedPairs(asked, pairs) +
    TIGHT_WEIGHT * Math.min(1, asked.length / Math.max(1, own)) +
    kindWeight[quote.kind];
  return { entry, quote, terms, coverage, rank };
}

function bestWeight({ accepts }: QueryTerm, held: ReadonlySet<string>): number {
  let best = 0;
  accepts.forEach((weight, term) => {
    if (weight > best && held.has(term)) best = weight;
  });
  return best;
}

/** Share of the asked neighbouring words that are neighbours in the quote too. */
function sharedPairs(asked: readonly Token[], pairs: ReadonlySet<string>): number {
  if (asked.length < 2) return 0;
  const shared = pairsOf(asked).filter((pair) => pairs.has(pair));
  return shared.length / (asked.length - 1);
}

function pairsOf(tokens: readonly Token[]): readonly string[] {
  return tokens.slice(1).map((token, at) => `${tokens[at]?.word} ${token.word}`);
}

/** A quote's words, whatever is asked. */
interface QuoteWords {
  /** How many. */
  readonly own: number;
  readonly held: ReadonlySet<string>;
  /** Of its sentences, common words too. */
  readonly around: ReadonlySet<string>;
  /** Neighbours. */
  readonly pairs: ReadonlySet<string>;
}

/** Quotes looked at of late. */
const quoteWords = createMemory<CitableQuote, QuoteWords>(1000);

function readQuote({ article, reading }: CorpusEntry, quote: CitableQuote): QuoteWords {
  const lexicon = languageOf(article.lang).analysis;
  const own = tokenize(article.text.slice(quote.start, quote.end), lexicon);
  const sentences = reading.sentences.filter(({ start, end }) => start < quote.end && end > quote.start);
  const around = sentences.flatMap(({ start, end }) => tokenize(article.text.slice(start, end), lexicon));
  return {
    own: own.length,
    held: new Set(own.filter((token) => !token.isStopWord).map(({ term }) => term)),
    around: new Set(around.map(({ term }) => term)),
    pairs: new Set(pairsOf(own)),
  };
}

/** Whether the text holds the very words in a row; for words too common to search by ("je ne sais pas"). */
export function holdsPhrase(text: string, words: string, lexicon: AnalysisLexicon): boolean {
  const sequence = tokenize(words, lexicon).map(({ word }) => word);
  if (sequence.length < 2) return false;
  const folded = ` ${tokenize(fold(text), lexicon)
    .map(({ word }) => word)
    .join(' ')} `;
  return folded.includes(` ${sequence.join(' ')} `);
}
