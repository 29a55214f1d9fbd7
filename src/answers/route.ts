// A question in, the command that answers its kind out. Looks at how the question opens, never at the articles.
import type { ArticleLanguage } from '../articles/article.ts';
import { questionKind } from '../index/question-kind.ts';
import { fold } from '../languages/analysis.ts';
import { languageOf } from '../languages/language.ts';
import { plainQuestion } from './plain-question.ts';
import { asksWhoSaid, readWhatSaid } from './speech-question.ts';

export type Route = 'who-said' | 'when' | 'summary' | 'ask';

const lexicons = [languageOf('fr').analysis.questions, languageOf('en').analysis.questions];

/** "Qui a dit que…" goes to who-said, "Quand…" to when, "Résume…" to summary, all else to ask. */
export function routeOf(question: string): Route {
  const folded = fold(plainQuestion(question));
  if (lexicons.some(({ summary }) => summary.test(folded))) return 'summary';
  if (asksWhoSaid(question) || readWhatSaid(question).length > 0) return 'who-said';
  if (lexicons.some(({ when }) => when.test(folded))) return 'when';
  return 'ask';
}

/** What a request for a summary is about: "résume l'article sur le pont" gives " sur le pont". */
export function withoutSummaryWords(question: string): string {
  const folded = fold(plainQuestion(question));
  return lexicons.reduce(
    (rest, { summary, summaryNouns }) => rest.replace(summary, ' ').replace(summaryNouns, ' '),
    folded,
  );
}

/** Whether the words are a question, and not keywords. */
export function isQuestion(words: string, lang: ArticleLanguage): boolean {
  return words.includes('?') || questionKind(words, languageOf(lang).analysis.questions) !== 'other';
}
