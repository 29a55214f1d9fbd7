// A question in, the passages that answer it out, or nothing with the nearest where none surely does.
import type { Corpus, CorpusEntry } from '../index/corpus.ts';
import { wordingsOf } from '../index/wordings.ts';
import type { Answer, Excerpt } from './answer.ts';
import { type FoundPassage, nearestPassages } from './ask-sentence.ts';
import { isQuestion } from './route.ts';
import { entriesIn, nothingFound } from './searched.ts';

/** Passages shown at most. */
const MOST_PASSAGES = 3;
/** Shown at most where nothing was found. */
const MOST_NEAREST = 2;
/** At this confidence one in twenty questions that the articles do not answer is answered all the same. */
const LEAST_CONFIDENCE = 0.5;
/** In few articles nearly every word is rare, and rarity says little: more of the question's words must be there. */
const FEW_ARTICLES = 10;
const LEAST_OF_FEW = 0.35;
const LEAST_OF_MANY = 0.25;
/** Keywords are no question: a passage that holds this share of them answers. */
const LEAST_COVERAGE = 0.6;
/** A full form holds more words than an acronym, which alone makes what is found a little surer. */
const LESS_DOUBT = 0.25;
/** Of two that are so sure, neither is the surer. */
const NO_DOUBT = 0.02;
/** A further passage is shown only if its score is so near the first one's. */
const MOST_BEHIND = 1;

function answers({ hit, coverage, entry }: FoundPassage, asked: string, corpus: Corpus): boolean {
  const floor = corpus.entries.length < FEW_ARTICLES ? LEAST_OF_FEW : LEAST_OF_MANY;
  if (hit.confidence >= LEAST_CONFIDENCE && coverage >= floor) return true;
  return !isQuestion(asked, entry.article.lang) && coverage >= LEAST_COVERAGE;
}

/** By another wording of the question where an acronym or its full form misses fewer of its words, or is far surer. */
function surestPassages(
  question: string,
  only: CorpusEntry | undefined,
  corpus: Corpus,
): readonly FoundPassage[] {
  const wordings = wordingsOf(question, corpus);
  if (wordings.length === 1) return nearestPassages(question, only, corpus, MOST_PASSAGES);
  const worded = wordings.map((words): Worded => {
    const found = nearestPassages(words, only, corpus, MOST_PASSAGES);
    const [first] = found;
    if (first === undefined) return { found, doubt: 1, missed: Number.POSITIVE_INFINITY };
    const count = corpus.search.analyse(words, first.entry.article.lang).length;
    return { found, doubt: 1 - first.hit.confidence, missed: (1 - first.coverage) * count };
  });
  const isBetter = (other: Worded, best: Worded): boolean =>
    other.missed < best.missed
      ? other.doubt <= Math.max(best.doubt, NO_DOUBT)
      : other.doubt < LESS_DOUBT * best.doubt;
  return worded.reduce((best, other) => (isBetter(other, best) ? other : best)).found;
}

/** What one wording finds: how likely its first passage does not answer, how many words of the question it misses. */
interface Worded {
  readonly found: readonly FoundPassage[];
  readonly doubt: number;
  readonly missed: number;
}

/** The passages that are shown, best first, and whether they answer or are only the nearest. */
export interface JudgedPassages {
  readonly isAnswered: boolean;
  readonly passages: readonly FoundPassage[];
}

/** `asked` is the question with a chat's greetings, `question` without; only excerpts that are `fit` count. */
export function judgePassages(
  asked: string,
  question: string,
  only: CorpusEntry | undefined,
  corpus: Corpus,
  fit?: (excerpt: Excerpt) => boolean,
): JudgedPassages {
  const nearest = surestPassages(question, only, corpus);
  const found = fit === undefined ? nearest : nearest.filter(({ excerpt }) => fit(excerpt()));
  const [first] = found;
  if (first === undefined || !answers(first, asked, corpus)) {
    return { isAnswered: false, passages: found.slice(0, MOST_NEAREST) };
  }
  const passages = found.filter(
    ({ hit, coverage }) =>
      hit === first.hit || (coverage >= LEAST_COVERAGE && first.hit.score - hit.score <= MOST_BEHIND),
  );
  return { isAnswered: true, passages };
}

/** The passages that answer, or nothing with the nearest; takes what `judgePassages` does, and repeats `asked`. */
export function answerByPassages(...question: Parameters<typeof judgePassages>): Answer {
  const [asked, , only, corpus] = question;
  const { isAnswered, passages } = judgePassages(...question);
  const excerpts = passages.map(({ excerpt }) => excerpt());
  if (isAnswered) return { kind: 'passages', query: asked, excerpts };
  const unmarked = excerpts.map(({ answer: _, ...excerpt }) => excerpt);
  return nothingFound(asked, entriesIn(corpus, only), unmarked);
}
