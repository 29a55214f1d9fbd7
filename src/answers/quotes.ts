// A speaker in, everything they are quoted saying out, newest article first and in reading order. Never a quote that only
// might be theirs: what the reading left without a speaker is nobody's.
import { type CitableQuote, isCitable } from '../index/citable-quote.ts';
import type { Corpus, CorpusEntry } from '../index/corpus.ts';
import { findSpeakers } from '../index/find-speakers.ts';
import { type KnownSpeaker, speakersOf } from '../index/speakers.ts';
import { wordingsOf } from '../index/wordings.ts';
import type { Quote } from '../reading/reading.ts';
import type { Answer, Excerpt, QuotedSpeaker } from './answer.ts';
import { nearestPassages } from './ask-sentence.ts';
import { askedSpeaker } from './asked-speaker.ts';
import { attributedTo } from './attributed-to.ts';
import { entriesIn, findArticle, invalidCall, nothingFound } from './searched.ts';
import { bareWords, holdsWords } from './searched-words.ts';
import { joinFragments, quoteExcerpt } from './who-said-excerpt.ts';
import { readWhoSaidQuery } from './who-said-query.ts';
import { askedWords, LEAST_COVERAGE, matchQuote } from './who-said-rank.ts';

export interface QuotesOptions {
  readonly speaker: string;
  /** Only quotes that hold these words. */
  readonly words?: string | undefined;
  /** An article's id or title; all articles where it is left out. */
  readonly article?: string | undefined;
}

/** Shown where the speaker says nothing of the words. */
const MOST_NEAREST = 3;

interface Saying {
  readonly entry: CorpusEntry;
  readonly quote: CitableQuote;
}

/** What did they say? "Lavrov", "le ministre russe" and "ONU" name those whom the articles name so. */
export function answerQuotes(options: QuotesOptions, corpus: Corpus): Answer {
  const asked = options.speaker.trim();
  const whose = askedSpeaker(options.speaker, corpus);
  const words = bareWords(options.words ?? whose?.about ?? '');
  const query =
    options.words === undefined || words === '' ? asked : `${asked} · ${options.words?.trim() ?? ''}`;
  const only = options.article === undefined ? undefined : findArticle(options.article, corpus);
  if (options.article !== undefined && only === undefined) {
    return invalidCall(query, { code: 'unknown-article', option: 'article', value: options.article });
  }
  const name = whose?.speaker ?? bareWords(options.speaker);
  if (!holdsWords(name)) {
    return invalidCall(query, { code: 'empty', option: 'speaker', value: options.speaker });
  }
  const speakers = findSpeakers(name, corpus);
  const entries = entriesIn(corpus, only);
  const isTheirs = attributedTo(speakers, corpus);
  const all = entries.toReversed().flatMap((entry) => sayingsIn(entry, isTheirs));
  if (all.length === 0) return nothingFound(query, entries, namedIn(name, only, corpus));
  const found = joinFragments(words === '' ? all.map(excerptOfSaying) : holding(words, all, only, corpus));
  if (found.length > 0) {
    return { kind: 'quotes', query, excerpts: found, speakers: quoted(speakers, all, corpus) };
  }
  return nothingFound(query, entries, all.slice(0, MOST_NEAREST).map(excerptOfSaying));
}

/** The speakers' quotes. Of two that overlap the one between marks, whose sentence is shown with it; else the longer. */
function sayingsIn(entry: CorpusEntry, isTheirs: (quote: Quote) => boolean): readonly Saying[] {
  const own = entry.reading.quotes.filter(isCitable).filter(isTheirs);
  return own
    .filter((quote) => !own.some((other) => overlap(quote, other) && isFitter(other, quote)))
    .map((quote) => ({ entry, quote }));
}

function overlap(a: CitableQuote, b: CitableQuote): boolean {
  return a !== b && a.start < b.end && b.start < a.end;
}

function isFitter(other: CitableQuote, quote: CitableQuote): boolean {
  const [isOtherMarked, isMarked] = [other.kind !== 'indirect', quote.kind !== 'indirect'];
  if (isOtherMarked !== isMarked) return isOtherMarked;
  return other.end - other.start > quote.end - quote.start;
}

function excerptOfSaying({ entry, quote }: Saying): Excerpt {
  return quoteExcerpt(entry, quote, []);
}

/** Those of the sayings that hold enough of the words, which then stand out. */
function holding(
  words: string,
  sayings: readonly Saying[],
  only: CorpusEntry | undefined,
  corpus: Corpus,
): readonly Excerpt[] {
  const placed = sayings.map((saying) => ({ ...saying, place: placeOf(saying) }));
  const places = new Set(placed.map(({ place }) => place));
  const asked = wordingsOf(words, corpus).map((wording) => ({
    words: askedWords(readWhoSaidQuery(wording, undefined, only, corpus), corpus),
    met: new Set(
      corpus.search
        .quotes(wording, {
          limit: sayings.length,
          accepts: (articleId, at) => places.has(`${articleId} ${at}`),
          ...(only === undefined ? {} : { articleId: only.article.id }),
        })
        .map(({ articleId, quote }) => `${articleId} ${quote}`),
    ),
  }));
  return placed.flatMap(({ entry, quote, place }) => {
    const [best] = asked
      .filter(({ met }) => met.has(place))
      .map((wording) => matchQuote(wording.words, entry, quote, corpus))
      .filter(({ coverage }) => coverage >= LEAST_COVERAGE)
      .sort((a, b) => b.rank - a.rank);
    return best === undefined ? [] : [quoteExcerpt(entry, quote, best.terms)];
  });
}

function placeOf({ entry, quote }: Saying): string {
  return `${entry.article.id} ${entry.reading.quotes.indexOf(quote)}`;
}

/** Who was meant, with the count of what is theirs here. */
function quoted(
  speakers: readonly KnownSpeaker[],
  sayings: readonly Saying[],
  corpus: Corpus,
): readonly QuotedSpeaker[] {
  return speakers
    .map((speaker) => {
      const own = sayings.filter(({ quote: { attribution } }) => {
        const name = attribution.speaker?.name;
        return name !== undefined && speakersOf(corpus).named(name) === speaker;
      });
      return { name: speaker.name, role: speaker.role, quotes: own.length };
    })
    .filter(({ quotes }) => quotes > 0);
}

/** Somebody whom no quote is given to may still be named. */
function namedIn(name: string, only: CorpusEntry | undefined, corpus: Corpus): readonly Excerpt[] {
  return nearestPassages(name, only, corpus, MOST_NEAREST).map(({ excerpt }) => excerpt());
}
