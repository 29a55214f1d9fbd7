// Words somebody remembers in, the quotes that hold them out, best first, each with its speaker or none. Never a quote
// that holds only a few of the words: those are named as nearest.
import { type CitableQuote, isCitable } from '../index/citable-quote.ts';
import type { Corpus, CorpusEntry } from '../index/corpus.ts';
import { type KnownSpeaker, speakersOf } from '../index/speakers.ts';
import { wordingsOf } from '../index/wordings.ts';
import { termsOf } from '../languages/analysis.ts';
import { languageOf } from '../languages/language.ts';
import type { Quote } from '../reading/reading.ts';
import type { Answer, Excerpt } from './answer.ts';
import { nearestPassages } from './ask-sentence.ts';
import { namesSpeaker } from './asked-speaker.ts';
import { entriesIn, findArticle, invalidCall, nothingFound } from './searched.ts';
import { holdsWords } from './searched-words.ts';
import { joinFragments, quoteExcerpt } from './who-said-excerpt.ts';
import { readWhoSaidQuery, type WhoSaidQuery } from './who-said-query.ts';
import { askedWords, holdsPhrase, LEAST_COVERAGE, matchQuote, type QuoteMatch } from './who-said-rank.ts';

export interface WhoSaidOptions {
  readonly words: string;
  readonly speaker?: string | undefined;
  readonly article?: string | undefined;
}

/** Quotes shown at most. */
export const MOST_QUOTES = 5;
/** Quotes shown at most where nothing was found. */
const MOST_NEAREST = 2;
/** Candidates that are looked at closely. */
const CANDIDATES = 60;

/**
 * Who said these words? Takes words, a whole question ("qui a dit que …?") or a suggestion's label. Without words but
 * with a speaker: that speaker's quotes, newest first.
 */
export function answerWhoSaid(options: WhoSaidOptions, corpus: Corpus): Answer {
  const asked = options.words.trim();
  const only = options.article === undefined ? undefined : findArticle(options.article, corpus);
  if (options.article !== undefined && only === undefined) {
    return invalidCall(asked, { code: 'unknown-article', option: 'article', value: options.article });
  }
  const query = readWhoSaidQuery(options.words, options.speaker, only, corpus);
  if (!holdsWords(query.words) && !(query.speakerIsAsked && holdsWords(query.speaker ?? ''))) {
    return invalidCall(asked, { code: 'empty', option: 'words', value: options.words });
  }
  const matches = findMatches(query, corpus);
  const good = withoutRepeats(matches.filter(({ coverage }) => coverage >= LEAST_COVERAGE));
  if (good.length === 0) return nothingSaid(asked, query, matches, corpus);
  const excerpts = joinFragments(good.slice(0, MOST_QUOTES).map(excerptOfMatch));
  return { kind: 'quotes', query: asked, excerpts };
}

function findMatches(query: WhoSaidQuery, corpus: Corpus): readonly QuoteMatch[] {
  const speakers = new Set(query.speakers);
  if (!holdsWords(query.words)) return quotesOf(speakers, query.only, corpus);
  const accepts = (articleId: string, at: number): boolean =>
    !query.speakerIsAsked || isBy(corpus.entry(articleId)?.reading.quotes[at], speakers, corpus);
  const matches = bestOfEach(
    wordingsOf(query.words, corpus).flatMap((words) => wordMatches({ ...query, words }, accepts, corpus)),
  );
  const found = matches.length > 0 ? matches : phraseMatches(query, accepts, corpus);
  // A label's speaker decides between quotes that hold the words alike.
  const preferred = (match: QuoteMatch): number => (isBy(match.quote, speakers, corpus) ? 0.2 : 0);
  return found.toSorted((a, b) => b.rank + preferred(b) - (a.rank + preferred(a)));
}

function isBy(quote: Quote | undefined, speakers: ReadonlySet<KnownSpeaker>, corpus: Corpus): boolean {
  const speaker = quote?.attribution.speaker ?? null;
  if (speaker === null) return false;
  const known = speakersOf(corpus).named(speaker.name);
  return known !== undefined && speakers.has(known);
}

function wordMatches(
  query: WhoSaidQuery,
  accepts: (articleId: string, at: number) => boolean,
  corpus: Corpus,
): readonly QuoteMatch[] {
  const hits = corpus.search.quotes(query.words, {
    limit: CANDIDATES,
    accepts,
    ...(query.only === undefined ? {} : { articleId: query.only.article.id }),
  });
  const asked = askedWords(query, corpus);
  return hits.flatMap(({ articleId, quote: at }) => {
    const entry = corpus.entry(articleId);
    const quote = entry?.reading.quotes[at];
    return entry === undefined || quote === undefined || !isCitable(quote)
      ? []
      : [matchQuote(asked, entry, quote, corpus)];
  });
}

/** A quote that two wordings find counts once, by the better. */
function bestOfEach(matches: readonly QuoteMatch[]): readonly QuoteMatch[] {
  const best = new Map<CitableQuote, QuoteMatch>();
  for (const match of matches) {
    const known = best.get(match.quote);
    if (known === undefined || match.rank > known.rank) best.set(match.quote, match);
  }
  return [...best.values()];
}

/** Every quote of the speakers, newest first. */
function quotesOf(
  speakers: ReadonlySet<KnownSpeaker>,
  only: CorpusEntry | undefined,
  corpus: Corpus,
): readonly QuoteMatch[] {
  return entriesIn(corpus, only)
    .toReversed()
    .flatMap((entry) =>
      entry.reading.quotes
        .filter(isCitable)
        .filter((quote) => isBy(quote, speakers, corpus))
        .map((quote) => ({ entry, quote, terms: [], coverage: 1, rank: 1 })),
    );
}

/** Words all too common to search by are looked for as they stand: "je ne sais pas". */
function phraseMatches(
  query: WhoSaidQuery,
  accepts: (articleId: string, at: number) => boolean,
  corpus: Corpus,
): readonly QuoteMatch[] {
  return entriesIn(corpus, query.only).flatMap((entry) => {
    const { article, reading } = entry;
    const lexicon = languageOf(article.lang).analysis;
    if (corpus.search.analyse(query.words, article.lang).length > 0) return [];
    return reading.quotes
      .filter((_, at) => accepts(article.id, at))
      .filter(isCitable)
      .filter((quote) => holdsPhrase(article.text.slice(quote.start, quote.end), query.words, lexicon))
      .map((quote) => ({ entry, quote, terms: [], coverage: 1, rank: 1 }));
  });
}

/** A fragment and the clause around it by the same speaker are one quotation: the better match stays. */
function withoutRepeats(matches: readonly QuoteMatch[]): readonly QuoteMatch[] {
  const kept: QuoteMatch[] = [];
  for (const match of matches) if (!kept.some((other) => isSameSaying(other, match))) kept.push(match);
  return kept;
}

function isSameSaying(a: QuoteMatch, b: QuoteMatch): boolean {
  if (a.entry.article.id !== b.entry.article.id) return false;
  const [speakerA, speakerB] = [a.quote.attribution.speaker, b.quote.attribution.speaker];
  if (speakerA !== null && speakerB !== null && speakerA.name !== speakerB.name) return false;
  return a.quote.start < b.quote.end && b.quote.start < a.quote.end;
}

function excerptOfMatch({ entry, quote, terms }: QuoteMatch): Excerpt {
  return quoteExcerpt(entry, quote, terms);
}

/** Words that stand in an article all the same are told from those that do not. */
function nothingSaid(
  asked: string,
  query: WhoSaidQuery,
  matches: readonly QuoteMatch[],
  corpus: Corpus,
): Answer {
  const searched = entriesIn(corpus, query.only);
  const told = query.speakerIsAsked ? [] : tellingPassages(query, corpus);
  if (told.length === 0) return nothingFound(asked, searched, nearest(query, matches, corpus));
  return { ...nothingFound(asked, searched, told), reason: 'unsaid' };
}

/** Sentences with every word that was asked for. */
function tellingPassages({ words, only }: WhoSaidQuery, corpus: Corpus): readonly Excerpt[] {
  return nearestPassages(words, only, corpus, MOST_NEAREST).flatMap((passage) => {
    // What the whole passage does not hold is in none of its sentences.
    if (passage.coverage < 1) return [];
    const { lang } = passage.entry.article;
    const excerpt = passage.excerpt();
    const terms = corpus.search.analyse(words, lang);
    const held = new Set(termsOf(excerpt.text, languageOf(lang).analysis));
    return terms.length > 0 && terms.every(({ term }) => held.has(term)) ? [excerpt] : [];
  });
}

/** Quotes or passages, whichever hold more of the words; of somebody who is asked for, their own quotes first. */
function nearest(query: WhoSaidQuery, matches: readonly QuoteMatch[], corpus: Corpus): readonly Excerpt[] {
  const quotes = withoutRepeats(matches.filter(({ coverage }) => coverage > 0)).slice(0, MOST_NEAREST);
  if (query.speakerIsAsked && quotes.length > 0) return quotes.map(excerptOfMatch);
  const { speaker, speakers } = query;
  const passages =
    query.speakerIsAsked && speaker !== null
      ? nearestPassages(`${speaker} ${query.words}`, query.only, corpus, MOST_NEAREST).filter(({ excerpt }) =>
          namesSpeaker(excerpt(), { speaker, speakers }),
        )
      : nearestPassages(query.words, query.only, corpus, MOST_NEAREST);
  const best = quotes[0]?.coverage ?? 0;
  if ((passages[0]?.coverage ?? 0) > best) return passages.map(({ excerpt }) => excerpt());
  return quotes.map(excerptOfMatch);
}
