// A question in, the passages that answer it out, or nothing with the nearest. Words of the articles only.
import type { Corpus, CorpusEntry } from '../index/corpus.ts';
import type { Answer } from './answer.ts';
import { type FoundPassage, nearestPassages } from './ask-sentence.ts';
import { asksForSpeech, didSay, isQuestion, plainQuestion, routeOf, withoutSummaryWords } from './route.ts';
import { entriesIn, findArticle, invalidCall, nothingFound } from './searched.ts';
import { holdsWords } from './searched-words.ts';
import { answerSummary } from './summary.ts';
import { answerWhen } from './when.ts';
import { answerWhoSaid } from './who-said.ts';

export interface AskOptions {
  readonly question: string;
  readonly article?: string | undefined;
}

const languages = ['fr', 'en'] as const;
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
/** A further passage is shown only if its score is so near the first one's. */
const MOST_BEHIND = 1;

/** Answers a question by its kind: "qui a dit…" as who-said does, "quand…" as when does, all else by passages. */
export function answerAsk(options: AskOptions, corpus: Corpus): Answer {
  const asked = options.question.trim();
  const only = options.article === undefined ? undefined : findArticle(options.article, corpus);
  if (options.article !== undefined && only === undefined) {
    return invalidCall(asked, { code: 'unknown-article', option: 'article', value: options.article });
  }
  const question = plainQuestion(options.question);
  if (!holdsWords(question)) {
    return invalidCall(asked, { code: 'empty', option: 'question', value: options.question });
  }
  const routed = answerByKind(question, only, corpus);
  return routed === null ? answerByPassages(asked, question, only, corpus) : { ...routed, query: asked };
}

function answerByKind(question: string, only: CorpusEntry | undefined, corpus: Corpus): Answer | null {
  const article = only?.article.id;
  const said = answerDidSay(question, article, corpus);
  if (said !== null) return said;
  switch (routeOf(question)) {
    case 'who-said': {
      const quoted = answerWhoSaid({ words: question, article }, corpus);
      // "Qui a lancé le navire ?" only looks like a question about speech.
      return quoted.kind === 'quotes' || asksForSpeech(question) ? quoted : null;
    }
    case 'when':
      return answerDate(question, only, corpus);
    case 'summary':
      return summaryOf(question, only, corpus);
    case 'ask':
      return null;
  }
}

/** "Est-ce que la maire a dit que…": her quotes that hold it. Nothing found is left to the passages. */
function answerDidSay(question: string, article: string | undefined, corpus: Corpus): Answer | null {
  const asked = didSay(question);
  if (asked === null) return null;
  const quoted = answerWhoSaid({ ...asked, article }, corpus);
  return quoted.kind === 'quotes' ? quoted : null;
}

/** What is not told of as an event may still stand in a passage ("In which year's census…?"). */
function answerDate(question: string, only: CorpusEntry | undefined, corpus: Corpus): Answer | null {
  const dated = answerWhen({ event: question, article: only?.article.id }, corpus);
  if (dated.kind !== 'nothing') return dated;
  if (dated.reason === 'absent') return null;
  const told = answerByPassages(question, question, only, corpus);
  return told.kind === 'passages' && told.excerpts[0]?.answer !== undefined ? told : dated;
}

/** Null where the subject that is named is in no article: that is no reason to sum up another. */
function summaryOf(question: string, only: CorpusEntry | undefined, corpus: Corpus): Answer | null {
  if (only !== undefined) return answerSummary({ article: only.article.id }, corpus);
  const subject = withoutSummaryWords(question);
  const isNamed = languages.some((lang) => corpus.search.analyse(subject, lang).length > 0);
  if (!isNamed) return answerSummary({}, corpus);
  const [best] = corpus.search.passages(subject, { limit: 1 });
  const isFound = best !== undefined && best.coverage >= LEAST_COVERAGE;
  return isFound ? answerSummary({ article: best.articleId }, corpus) : null;
}

function answers({ hit, coverage, entry }: FoundPassage, asked: string, corpus: Corpus): boolean {
  const floor = corpus.entries.length < FEW_ARTICLES ? LEAST_OF_FEW : LEAST_OF_MANY;
  if (hit.confidence >= LEAST_CONFIDENCE && coverage >= floor) return true;
  return !isQuestion(asked, entry.article.lang) && coverage >= LEAST_COVERAGE;
}

function answerByPassages(
  asked: string,
  question: string,
  only: CorpusEntry | undefined,
  corpus: Corpus,
): Answer {
  const found = nearestPassages(question, only, corpus, MOST_PASSAGES);
  const [first] = found;
  const best = first?.hit.score ?? 0;
  const isAnswered = first !== undefined && answers(first, asked, corpus);
  const good = isAnswered
    ? found.filter(
        ({ hit, coverage }) =>
          hit === first.hit || (coverage >= LEAST_COVERAGE && best - hit.score <= MOST_BEHIND),
      )
    : [];
  if (good.length === 0) {
    const nearest = found.slice(0, MOST_NEAREST).map(({ excerpt: { answer: _, ...excerpt } }) => excerpt);
    return nothingFound(asked, entriesIn(corpus, only), nearest);
  }
  return { kind: 'passages', query: asked, excerpts: good.map(({ excerpt }) => excerpt) };
}
