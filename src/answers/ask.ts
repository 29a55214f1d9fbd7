// A question in, the passages that answer it out, or nothing with the nearest. Words of the articles only.
import type { Corpus, CorpusEntry } from '../index/corpus.ts';
import type { Answer } from './answer.ts';
import { answerByPassages } from './ask-passages.ts';
import { askedSpeaker, tellsOfSpeaker } from './asked-speaker.ts';
import { plainQuestion } from './plain-question.ts';
import { routeOf, withoutSummaryWords } from './route.ts';
import { findArticle, invalidCall } from './searched.ts';
import { holdsWords } from './searched-words.ts';
import { asksForSpeech, didSay } from './speech-question.ts';
import { answerSummary } from './summary.ts';
import { answerWhen } from './when.ts';
import { answerWhoSaid } from './who-said.ts';

export interface AskOptions {
  readonly question: string;
  readonly article?: string | undefined;
}

const languages = ['fr', 'en'] as const;
/** A passage about the subject of a summary holds this share of its words. */
const LEAST_COVERAGE = 0.6;

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
    case 'who-said':
      return answerSpeech(question, only, corpus);
    case 'when':
      return answerDate(question, only, corpus);
    case 'summary':
      return summaryOf(question, only, corpus);
    case 'ask':
      return null;
  }
}

/** "Qui a lancé le navire ?" only looks like a question about speech: nothing found is left to the passages. */
function answerSpeech(question: string, only: CorpusEntry | undefined, corpus: Corpus): Answer | null {
  const whose = askedSpeaker(question, corpus);
  // "Que propose la maire ?" asks for a thing; all that she ever said would be no answer.
  const quoted =
    whose !== null && whose.about === '' && !whose.isPlain
      ? null
      : answerWhoSaid({ words: question, article: only?.article.id }, corpus);
  if (quoted?.kind === 'quotes') return quoted;
  if (whose === null) return asksForSpeech(question) ? quoted : null;
  // What somebody says of something is in no passage that does not name both.
  const told = answerByPassages(question, question, only, corpus, (excerpt) =>
    tellsOfSpeaker(excerpt, whose),
  );
  return told.kind === 'nothing' ? (quoted ?? told) : told;
}

/** "Est-ce que la maire a dit que…": her quotes that hold it. Nothing found is left to the passages. */
function answerDidSay(question: string, article: string | undefined, corpus: Corpus): Answer | null {
  const asked = didSay(question);
  if (asked === null) return null;
  const quoted = answerWhoSaid({ ...asked, article }, corpus);
  return quoted.kind === 'quotes' ? quoted : null;
}

/** Null where a passage may still answer by what is no date ("depuis deux ans"), or is all that there is to show. */
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
