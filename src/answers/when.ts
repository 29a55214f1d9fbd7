// A question of time or an event in, its date as an article gives it out, with the sentence that says so.
import type { Corpus, CorpusEntry } from '../index/corpus.ts';
import { wordingsOf } from '../index/wordings.ts';
import type { Answer, Excerpt } from './answer.ts';
import { judgePassages } from './ask-passages.ts';
import type { FoundPassage } from './ask-sentence.ts';
import { isAnswer, isCalendar } from './events-article.ts';
import { excerptDate } from './events-excerpt.ts';
import { plainQuestion } from './plain-question.ts';
import { routeOf } from './route.ts';
import { findArticle, invalidCall, nothingFound } from './searched.ts';
import { answerByEvents } from './when-events.ts';

export interface WhenOptions {
  readonly event: string;
  /** An article's id or title; all articles where it is left out. */
  readonly article?: string | undefined;
}

/**
 * When did it happen? Keywords ("appel Poutine Trump") name an event. A question ("Quand le pont a-t-il été fermé ?") says
 * enough for the passage that answers it to be found and the date in it to be weighed; only where none is sure it is read
 * as an event, in the articles of those passages alone.
 */
export function answerWhen(options: WhenOptions, corpus: Corpus): Answer {
  const asked = options.event.trim();
  const only = options.article === undefined ? undefined : findArticle(options.article, corpus);
  if (options.article !== undefined && only === undefined) {
    return invalidCall(asked, { code: 'unknown-article', option: 'article', value: options.article });
  }
  const question = plainQuestion(asked);
  if (routeOf(question) !== 'when') return answerEvent(asked, only, corpus);
  const { isAnswered, passages } = judgePassages(asked, question, only, corpus);
  const marked = isAnswered ? markedDate(passages[0]) : null;
  if (marked !== null) return { kind: 'dates', query: asked, excerpts: [marked] };
  if (only !== undefined) return answerEvent(asked, only, corpus);
  const dated = answerEvent(asked, only, corpus, entriesOf(passages, corpus));
  // Of many articles one always has a sentence that sounds like the event.
  return !isAnswered && dated.kind === 'dates' ? nothingFound(asked, corpus.entries, dated.excerpts) : dated;
}

/** As asked, else with an acronym or full form in its other form. */
function answerEvent(
  asked: string,
  only: CorpusEntry | undefined,
  corpus: Corpus,
  among?: readonly CorpusEntry[],
): Answer {
  const answer = answerByEvents(asked, only, corpus, among);
  if (answer.kind === 'dates') return answer;
  for (const words of wordingsOf(asked, corpus).slice(1)) {
    const other = answerByEvents(words, only, corpus, among);
    if (other.kind === 'dates') return { ...other, query: asked };
  }
  return answer;
}

/** A passage with its date where the words that answer are one of the calendar. */
function markedDate(passage: FoundPassage | undefined): Excerpt | null {
  if (passage === undefined) return null;
  const { entry } = passage;
  const excerpt = passage.excerpt();
  const { answer } = excerpt;
  if (answer === undefined) return null;
  const date = entry.reading.dates.find(
    (one) => one.start < answer.end && one.end > answer.start && isAnswer(one) && isCalendar(one),
  );
  if (date === undefined) return null;
  const { text } = entry.article;
  return {
    ...excerpt,
    date: excerptDate(text, date),
    answer: { start: date.start, end: date.end, text: text.slice(date.start, date.end) },
  };
}

/** The articles of some passages, in the order of the corpus. */
function entriesOf(passages: readonly FoundPassage[], corpus: Corpus): readonly CorpusEntry[] {
  const entries = new Set(passages.map(({ entry }) => entry));
  return corpus.entries.filter((entry) => entries.has(entry));
}
