// A paragraph and a query in, its one or two sentences that hold most of the query out, with the words that answer where
// they have a form of their own. Verbatim, never opening on a pronoun or a connector without the sentence before.
import type { Span } from '../articles/article.ts';
import type { Corpus, CorpusEntry } from '../index/corpus.ts';
import { matchSpans } from '../index/match-spans.ts';
import type { PassageHit } from '../index/search-index.ts';
import { termsOf } from '../languages/analysis.ts';
import { languageOf } from '../languages/language.ts';
import type { Sentence } from '../reading/reading.ts';
import { once } from '../remember.ts';
import { type Excerpt, excerptOf } from './answer.ts';
import {
  type Asked,
  type LikelySpan,
  likelySpans,
  markedAnswer,
  readAsked,
  readPassage,
} from './ask-mark.ts';
import { refersBack } from './dangling.ts';

/** Beside the best one or two, the sentences that those lean on. */
const MOST_SENTENCES = 3;
/** What a span that surely answers adds to a sentence, as a share of the whole query. */
const ANSWER_WORTH = 1;
/** What a second sentence must add. */
const SECOND = 0.05;

export interface FoundPassage {
  readonly hit: PassageHit;
  readonly entry: CorpusEntry;
  readonly coverage: number;
  /** Its best sentences, chosen when they are asked for: most passages that are found are never shown. */
  readonly excerpt: () => Excerpt;
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
    const whole = entry === undefined ? null : paragraphOf(entry.reading.blocks, hit.paragraph);
    if (entry === undefined || whole === null) return [];
    const excerpt = once(() => chooseExcerpt(words, entry, hit.paragraph, whole, corpus));
    return [{ hit, entry, coverage: hit.coverage, excerpt }];
  });
}

/**
 * What a paragraph shows for the words: its best sentence or two, with the one before where they lean on it, and the
 * words that answer marked where they are sure enough. Null for a paragraph that the article does not have.
 */
export function excerptInParagraph(
  words: string,
  entry: CorpusEntry,
  paragraph: number,
  corpus: Corpus,
): Excerpt | null {
  const whole = paragraphOf(entry.reading.blocks, paragraph);
  return whole === null ? null : chooseExcerpt(words, entry, paragraph, whole, corpus);
}

function chooseExcerpt(
  words: string,
  entry: CorpusEntry,
  paragraph: number,
  whole: Span,
  corpus: Corpus,
): Excerpt {
  const { article, reading } = entry;
  const asked = readAsked(words, entry, corpus);
  const passage = readPassage(entry, whole, asked);
  const likely = likelySpans(passage);
  const sentences = reading.sentences.filter((sentence) => sentence.paragraph === paragraph);
  const chosen = sentences.length === 0 ? whole : chooseSentences(entry, sentences, asked, likely);
  const excerpt = excerptOf(article, chosen, paragraph);
  const matches = matchSpans(asked.terms, excerpt.text, article.lang).map(({ start, end }) => ({
    start: start + chosen.start,
    end: end + chosen.start,
  }));
  const answer = markedAnswer(
    passage,
    likely.filter((span) => isIn(span, chosen)),
  );
  return {
    ...excerpt,
    ...(matches.length === 0 ? {} : { matches }),
    ...(answer === null ? {} : { answer: { ...answer, text: article.text.slice(answer.start, answer.end) } }),
  };
}

function isIn({ start, end }: Span, stretch: Span): boolean {
  return start >= stretch.start && end <= stretch.end;
}

/** One sentence, or two in a row where the second adds something. */
function chooseSentences(
  entry: CorpusEntry,
  sentences: readonly Sentence[],
  { terms }: Asked,
  likely: readonly LikelySpan[],
): Span {
  const { text, lang } = entry.article;
  const { analysis } = languageOf(lang);
  const held = sentences.map(({ start, end }) => new Set(termsOf(text.slice(start, end), analysis)));
  const shares = sentences.map((sentence) =>
    likely.reduce((sum, span) => (isIn(span, sentence) ? sum + span.share : sum), 0),
  );
  const whole = terms.reduce((sum, { rarity }) => sum + rarity, 0);
  const worth = (at: number, count: number): number => {
    const covered = terms
      .filter(({ accepts }) =>
        [...accepts.keys()].some((term) => held.slice(at, at + count).some((own) => own.has(term))),
      )
      .reduce((sum, { rarity }) => sum + rarity, 0);
    const answers = shares.slice(at, at + count).reduce((sum, share) => sum + share, 0);
    return (whole > 0 ? covered / whole : 0) + ANSWER_WORTH * answers - (count - 1) * SECOND;
  };
  let [first, count] = [0, 1];
  for (const length of [1, 2]) {
    for (let at = 0; at + length <= sentences.length; at += 1) {
      if (worth(at, length) > worth(first, count)) [first, count] = [at, length];
    }
  }
  return withContext(entry, sentences, first, first + count - 1);
}

/** From the sentences that the first one leans on to the last. */
function withContext(
  { article: { text, lang } }: CorpusEntry,
  sentences: readonly Sentence[],
  chosen: number,
  last: number,
): Span {
  let first = chosen;
  const leansBack = (at: number): boolean => {
    const sentence = sentences[at];
    return sentence !== undefined && refersBack(text.slice(sentence.start, sentence.end), lang);
  };
  while (first > 0 && last - first < MOST_SENTENCES && leansBack(first)) first -= 1;
  return { start: sentences[first]?.start ?? 0, end: sentences[last]?.end ?? 0 };
}

function paragraphOf(blocks: CorpusEntry['reading']['blocks'], paragraph: number): Span | null {
  const block = blocks.find((one) => one.kind === 'paragraph' && one.paragraph === paragraph);
  return block === undefined ? null : { start: block.start, end: block.end };
}
