// A question in, the command that answers its kind out. Looks at how the question opens, never at the articles.
import type { ArticleLanguage } from '../articles/article.ts';
import { questionKind } from '../index/question-kind.ts';
import { fold } from '../languages/analysis.ts';
import { languageOf } from '../languages/language.ts';
import { bareWords } from './searched-words.ts';

export type Route = 'who-said' | 'when' | 'summary' | 'ask';

const lexicons = [languageOf('fr').analysis.questions, languageOf('en').analysis.questions];

/** "Qui a dit que…" goes to who-said, "Quand…" to when, "Résume…" to summary, all else to ask. */
export function routeOf(question: string): Route {
  const folded = fold(bareWords(question));
  if (lexicons.some(({ summary }) => summary.test(folded))) return 'summary';
  if (lexicons.some(({ whoSaid }) => whoSaid.test(folded))) return 'who-said';
  if (lexicons.some(({ when }) => when.test(folded))) return 'when';
  return 'ask';
}

/** What a request for a summary is about: "résume l'article sur le pont" gives " sur le pont". */
export function withoutSummaryWords(question: string): string {
  const folded = fold(bareWords(question));
  return lexicons.reduce(
    (rest, { summary }) =>
      rest.replace(summary, '').replace(/\b(?:article|texte|text|news|actualites?)s?\b/g, ''),
    folded,
  );
}

/** Whether the words are a question, and not keywords. */
export function isQuestion(words: string, lang: ArticleLanguage): boolean {
  return words.includes('?') || questionKind(words, languageOf(lang).analysis.questions) !== 'other';
}

/** "Qui a dit que…" can mean nothing but speech. */
export function asksForSpeech(question: string): boolean {
  const folded = fold(bareWords(question));
  return lexicons.some(({ whoSaidLead }) => whoSaidLead.exec(folded)?.groups?.that !== undefined);
}
