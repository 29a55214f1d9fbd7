// A paragraph and a query in, its one or two sentences that hold most of the query out. Verbatim, never opening on a
// pronoun or a connector without the sentence before.
import type { Span } from '../articles/article.ts';
import type { Corpus, CorpusEntry } from '../index/corpus.ts';
import { matchSpans } from '../index/match-spans.ts';
import type { PassageHit, QueryTerm } from '../index/search-index.ts';
import { termsOf } from '../languages/analysis.ts';
import { languageOf } from '../languages/language.ts';
import type { Sentence } from '../reading/reading.ts';
import { type Excerpt, excerptOf } from './answer.ts';
import { refersBack } from './dangling.ts';

/** Beside the best one or two, the sentences that those lean on. */
const MOST_SENTENCES = 3;

export interface FoundPassage {
  readonly hit: PassageHit;
  readonly entry: CorpusEntry;
  readonly excerpt: Excerpt;
  readonly coverage: number;
}

/** The passages nearest to the words, each as its best sentences; best first. */
export function nearestPassages(
  words: string,
  only: CorpusEntry | undefined,
  corpus: Corpus,
  limit: number,
): readonly FoundPassage[] {
  const scope = only === undefined ? { limit } : { limit, articleId: only.article.id };
  return corpus.search.passages(words, scope).flatMap((hit) => {
    const entry = corpus.entry(hit.articleId);
    if (entry === undefined) return [];
    const terms = corpus.search.analyse(words, entry.article.lang);
    const excerpt = bestSentences(entry, hit.paragraph, terms);
    return excerpt === null ? [] : [{ hit, entry, excerpt, coverage: hit.coverage }];
  });
}

/** The best sentence or two of a paragraph, with the one before where they lean on it. Null for a paragraph without words. */
export function bestSentences(
  { article, reading }: CorpusEntry,
  paragraph: number,
  terms: readonly QueryTerm[],
): Excerpt | null {
  const sentences = reading.sentences.filter((sentence) => sentence.paragraph === paragraph);
  const span =
    sentences.length === 0 ? paragraphOf(reading.blocks, paragraph) : bestOf(article, sentences, terms);
  if (span === null) return null;
  const excerpt = excerptOf(article, span, paragraph);
  const matches = matchSpans(terms, excerpt.text, article.lang).map(({ start, end }) => ({
    start: start + span.start,
    end: end + span.start,
  }));
  return matches.length === 0 ? excerpt : { ...excerpt, matches };
}

function bestOf(
  { text, lang }: CorpusEntry['article'],
  sentences: readonly Sentence[],
  terms: readonly QueryTerm[],
): Span | null {
  const { analysis } = languageOf(lang);
  const held = sentences.map(({ start, end }) => new Set(termsOf(text.slice(start, end), analysis)));
  const covered = (at: number, count: number): number =>
    terms.filter(({ accepts }) =>
      [...accepts.keys()].some((term) => held.slice(at, at + count).some((own) => own.has(term))),
    ).length;
  let [first, count] = [0, 1];
  for (const length of [1, 2]) {
    for (let at = 0; at + length <= sentences.length; at += 1) {
      if (covered(at, length) > covered(first, count)) [first, count] = [at, length];
    }
  }
  const last = first + count - 1;
  const leansBack = (at: number): boolean => {
    const sentence = sentences[at];
    return sentence !== undefined && refersBack(text.slice(sentence.start, sentence.end), lang);
  };
  while (first > 0 && last - first < MOST_SENTENCES && leansBack(first)) first -= 1;
  const [opening, closing] = [sentences[first], sentences[last]];
  return opening === undefined || closing === undefined ? null : { start: opening.start, end: closing.end };
}

function paragraphOf(blocks: CorpusEntry['reading']['blocks'], paragraph: number): Span | null {
  const block = blocks.find((one) => one.kind === 'paragraph' && one.paragraph === paragraph);
  return block === undefined ? null : { start: block.start, end: block.end };
}
