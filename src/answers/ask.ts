// A question in, the passages that answer it out, or nothing with the nearest. Words of the articles only.
import type { Corpus, CorpusEntry } from '../index/corpus.ts';
import type { Answer } from './answer.ts';
import { type FoundPassage, nearestPassages } from './ask-sentence.ts';
import { asksForSpeech, isQuestion, routeOf, withoutSummaryWords } from './route.ts';
import { entriesIn, findArticle, invalidCall, nothingFound } from './searched.ts';
import { bareWords, holdsWords } from './searched-words.ts';
import { answerSummary } from './summary.ts';
import { answerWhen } from './when.ts';
import { answerWhoSaid } from './who-said.ts';

export interface AskOptions {
  readonly question: string;
  readonly article?: string | undefined;
}

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
  const question = bareWords(options.question);
  if (!holdsWords(question)) {
    return invalidCall(asked, { code: 'empty', option: 'question', value: options.question });
  }
  const routed = answerByKind(asked, only, corpus);
  return routed ?? answerByPassages(asked, question, only, corpus);
}

function answerByKind(asked: string, only: CorpusEntry | undefined, corpus: Corpus): Answer | null {
  const article = only?.article.id;
  switch (routeOf(asked)) {
    case 'who-said': {
      const said = answerWhoSaid({ words: asked, article }, corpus);
      // "Qui a lancé le navire ?" only looks like a question about speech.
      return said.kind === 'quotes' || asksForSpeech(asked) ? said : null;
    }
    case 'when': {
      const dated = answerWhen({ event: asked, article }, corpus);
      // What is not told of as an event may still stand in a passage ("In which year's census…?").
      return dated.kind === 'nothing' && dated.reason === 'absent' ? null : dated;
    }
    case 'summary':
      return { ...answerSummary({ article: article ?? subjectOf(asked, corpus) }, corpus), query: asked };
    case 'ask':
      return null;
  }
}

/** The article that "résume l'article sur le pont" means; undefined where only a summary is asked for. */
function subjectOf(asked: string, corpus: Corpus): string | undefined {
  const [best] = corpus.search.passages(withoutSummaryWords(asked), { limit: 1 });
  return best !== undefined && best.coverage >= LEAST_COVERAGE ? best.articleId : undefined;
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
