// A paragraph and a query in, its one or two sentences that hold most of the query out, with the words that answer where
// they have a form of their own. Verbatim, never opening on a pronoun or a connector without the sentence before.
import type { Span } from '../articles/article.ts';
import type { Corpus, CorpusEntry } from '../index/corpus.ts';
import { matchSpans } from '../index/match-spans.ts';
import { type QuestionKind, questionKind } from '../index/question-kind.ts';
import type { PassageHit, QueryTerm } from '../index/search-index.ts';
import { fold, termsOf } from '../languages/analysis.ts';
import { languageOf } from '../languages/language.ts';
import type { Sentence } from '../reading/reading.ts';
import { type Excerpt, excerptOf } from './answer.ts';
import { answersIn, isAsked } from './ask-answer.ts';
import { refersBack } from './dangling.ts';

/** Beside the best one or two, the sentences that those lean on. */
const MOST_SENTENCES = 3;
/** What a span of the kind asked for adds to a sentence, as a share of the whole query. */
const ANSWER_BONUS = 0.3;
/** Distance in UTF-16 units over which nearness halves. */
const NEAR = 12;
/** An answer is marked when it is nearer than any other by this factor. */
const CLEARLY = 1.4;
/** What begins so soon after an answer's end is no rival, in UTF-16 units. */
const APPOSED = 6;
/**
 * Where an answer of the kind asked for stands in the first sentence, a second must add this share of the query; where
 * the answer has no form of its own, a second sentence more often holds it than not.
 */
const LEAST_GAIN = 0.05;
const GAIN_OF_CONTEXT = 0.05;

export interface FoundPassage {
  readonly hit: PassageHit;
  readonly entry: CorpusEntry;
  readonly excerpt: Excerpt;
  readonly coverage: number;
}

/** What is asked of one article's language. */
interface Asked {
  readonly terms: readonly QueryTerm[];
  readonly kind: QuestionKind;
  /** Folded words of the question. */
  readonly words: ReadonlySet<string>;
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
    const { lang } = entry.article;
    const asked = {
      terms: corpus.search.analyse(words, lang),
      kind: questionKind(words, languageOf(lang).analysis.questions),
      words: new Set(fold(words).match(/[\p{L}\p{N}]+/gu) ?? []),
    };
    const excerpt = bestSentences(entry, hit.paragraph, asked);
    return excerpt === null ? [] : [{ hit, entry, excerpt, coverage: hit.coverage }];
  });
}

/** The best sentence or two of a paragraph, with the one before where they lean on it. Null for a paragraph without words. */
function bestSentences(entry: CorpusEntry, paragraph: number, asked: Asked): Excerpt | null {
  const { article, reading } = entry;
  const sentences = reading.sentences.filter((sentence) => sentence.paragraph === paragraph);
  const chosen =
    sentences.length === 0
      ? paragraphOf(reading.blocks, paragraph)
      : chooseSentences(entry, sentences, asked);
  if (chosen === null) return null;
  const excerpt = excerptOf(article, chosen, paragraph);
  const matches = matchSpans(asked.terms, excerpt.text, article.lang).map(({ start, end }) => ({
    start: start + chosen.start,
    end: end + chosen.start,
  }));
  const answer = nearestAnswer(answersOf(entry, chosen, asked), matches);
  return {
    ...excerpt,
    ...(matches.length === 0 ? {} : { matches }),
    ...(answer === null ? {} : { answer: { ...answer, text: article.text.slice(answer.start, answer.end) } }),
  };
}

function answersOf(entry: CorpusEntry, stretch: Span, { kind, words }: Asked): readonly Span[] {
  return answersIn(kind, entry, stretch).filter((span) => !isAsked(entry.article.text, span, kind, words));
}

/** The one with the most matched words near it; null where another is nearly as near. */
function nearestAnswer(answers: readonly Span[], matches: readonly Span[]): Span | null {
  const nearness = (answer: Span): number =>
    matches.reduce((sum, match) => {
      const gap = Math.max(answer.start - match.end, match.start - answer.end, 0);
      return sum + 1 / (NEAR + gap);
    }, 0);
  const [first, ...others] = answers
    .map((span) => ({ span, nearness: nearness(span) }))
    .sort((one, other) => other.nearness - one.nearness);
  if (first === undefined) return null;
  // "Hambourg, en Allemagne": what follows at once says more of the same.
  const second = others.find(
    ({ span }) => span.start < first.span.start || span.start > first.span.end + APPOSED,
  );
  return second === undefined || first.nearness >= CLEARLY * second.nearness ? first.span : null;
}

/** One sentence, or two in a row where the second adds something. */
function chooseSentences(entry: CorpusEntry, sentences: readonly Sentence[], asked: Asked): Span | null {
  const { text, lang } = entry.article;
  const { analysis } = languageOf(lang);
  const held = sentences.map(({ start, end }) => new Set(termsOf(text.slice(start, end), analysis)));
  const hasAnswer = sentences.map((sentence) => answersOf(entry, sentence, asked).length > 0);
  const whole = asked.terms.reduce((sum, { rarity }) => sum + rarity, 0);
  const worth = (at: number, count: number): number => {
    const covered = asked.terms
      .filter(({ accepts }) =>
        [...accepts.keys()].some((term) => held.slice(at, at + count).some((own) => own.has(term))),
      )
      .reduce((sum, { rarity }) => sum + rarity, 0);
    const answers = hasAnswer.slice(at, at + count).some(Boolean);
    const second = answers ? -LEAST_GAIN : GAIN_OF_CONTEXT;
    return (whole > 0 ? covered / whole : 0) + (answers ? ANSWER_BONUS : 0) + (count - 1) * second;
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
): Span | null {
  let first = chosen;
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
