// A paragraph and a query in, its one or two sentences that hold most of the query out, with the words that answer where
// they have a form of their own. Verbatim, never opening on a pronoun or a connector without the sentence before.
import type { Span } from '../articles/article.ts';
import type { Corpus, CorpusEntry } from '../index/corpus.ts';
import { matchSpans } from '../index/match-spans.ts';
import type { PassageHit } from '../index/search-index.ts';
import { once } from '../remember.ts';
import { type Excerpt, excerptOf } from './answer.ts';
import type { Passage } from './ask-clues.ts';
import {
  isEverMarked,
  type LikelySpan,
  markedAnswer,
  readAsked,
  readPassage,
  spanShares,
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
  const { article } = entry;
  const asked = readAsked(words, entry, corpus);
  const passage = readPassage(entry, whole, asked);
  const shares = spanShares(passage);
  const { sentences } = passage.ground;
  const chosen = sentences.length === 0 ? whole : chooseSentences(passage, shares);
  const excerpt = excerptOf(article, chosen, paragraph);
  const matches = matchSpans(asked.terms, excerpt.text, article.lang).map(({ start, end }) => ({
    start: start + chosen.start,
    end: end + chosen.start,
  }));
  const answer = isEverMarked(asked.sought) ? markIn(chosen, passage, shares) : null;
  return {
    ...excerpt,
    ...(matches.length === 0 ? {} : { matches }),
    ...(answer === null ? {} : { answer: { ...answer, text: article.text.slice(answer.start, answer.end) } }),
  };
}

/** The words that answer among the spans of a stretch. */
function markIn(stretch: Span, passage: Passage, shares: readonly number[]): Span | null {
  const shown = passage.spans.flatMap((span, at): readonly LikelySpan[] =>
    isIn(span, stretch) ? [{ ...span, share: shares[at] ?? 0 }] : [],
  );
  return markedAnswer(passage, shown);
}

function isIn({ start, end }: Span, stretch: Span): boolean {
  return start >= stretch.start && end <= stretch.end;
}

/** One sentence, or two in a row where the second adds something; `shares` are those of the passage's spans. */
function chooseSentences(passage: Passage, shares: readonly number[]): Span {
  const { terms, entry, ground } = passage;
  const { sentences } = ground;
  const held = sentences.map((own) =>
    terms.map(({ accepts }) => [...accepts.keys()].some((term) => own.terms.has(term))),
  );
  const answers = sharesBySentence(passage, shares);
  const whole = terms.reduce((sum, { rarity }) => sum + rarity, 0);
  const worth = (at: number, count: number): number => {
    const second = count === 2 ? at + 1 : at;
    const isHeld = (slot: number): boolean => held[at]?.[slot] === true || held[second]?.[slot] === true;
    const covered = terms.reduce((sum, { rarity }, slot) => (isHeld(slot) ? sum + rarity : sum), 0);
    const answered = count === 2 ? (answers[at] ?? 0) + (answers[second] ?? 0) : (answers[at] ?? 0);
    return (whole > 0 ? covered / whole : 0) + ANSWER_WORTH * answered - (count - 1) * SECOND;
  };
  let [first, count, most] = [0, 1, worth(0, 1)];
  for (const length of [1, 2]) {
    for (let at = 0; at + length <= sentences.length; at += 1) {
      const own = worth(at, length);
      if (own > most) [first, count, most] = [at, length, own];
    }
  }
  return withContext(entry, sentences, first, first + count - 1);
}

/** How likely each sentence holds what answers. */
function sharesBySentence({ spans, ground }: Passage, shares: readonly number[]): readonly number[] {
  const { tokens, sentences } = ground;
  const sums = sentences.map(() => 0);
  spans.forEach((span, at) => {
    const own = tokens[span.first]?.sentence ?? 0;
    const sentence = sentences[own];
    if (sentence !== undefined && isIn(span, sentence)) sums[own] = (sums[own] ?? 0) + (shares[at] ?? 0);
  });
  return sums;
}

/** From the sentences that the first one leans on to the last. */
function withContext(
  { article: { text, lang } }: CorpusEntry,
  sentences: readonly Span[],
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
