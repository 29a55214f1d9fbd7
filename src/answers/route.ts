// A question in, the command that answers its kind out. Looks at how the question opens, never at the articles.
import type { ArticleLanguage } from '../articles/article.ts';
import { questionKind } from '../index/question-kind.ts';
import { fold } from '../languages/analysis.ts';
import { languageOf } from '../languages/language.ts';
import { bareWords } from './searched-words.ts';

export type Route = 'who-said' | 'when' | 'summary' | 'ask';

const lexicons = [languageOf('fr').analysis.questions, languageOf('en').analysis.questions];

/**
 * The question without greetings, "stp" and chat spellings of its first words: "salut, c koi le G20 stp ?" gives "qu'est-ce
 * que c'est le G20 ?". Its other words stay as typed.
 */
export function plainQuestion(typed: string): string {
  let question = bareWords(typed);
  for (const { politeOpening, politeClosing } of lexicons) {
    question = cutOpening(question, politeOpening);
    const closing = politeClosing.exec(fold(question));
    if (closing !== null) {
      const end = unfolded(question, closing.index);
      question = `${question.slice(0, end)}${closing[0].includes('?') ? ' ?' : ''}`;
    }
  }
  const spellings = lexicons.flatMap(({ chatSpellings }) => chatSpellings);
  const meant = spellings.find(([pattern]) => pattern.test(fold(question)));
  if (meant !== undefined) {
    const length = meant[0].exec(fold(question))?.[0].length ?? 0;
    question = `${meant[1]}${question.slice(unfolded(question, length))}`;
  }
  // Somebody who only greets asks nothing; their words are looked for as they stand.
  return /[\p{L}\p{N}]/u.test(question) ? question : bareWords(typed);
}

function cutOpening(question: string, opening: RegExp): string {
  const length = opening.exec(fold(question))?.[0].length ?? 0;
  return question.slice(unfolded(question, length));
}

/** The place in a text at which its folded form has so many characters. */
function unfolded(text: string, folded: number): number {
  let at = 0;
  while (at < text.length && fold(text.slice(0, at)).length < folded) at += 1;
  return at;
}

/** "Qui a dit que…" goes to who-said, "Quand…" to when, "Résume…" to summary, all else to ask. */
export function routeOf(question: string): Route {
  const folded = fold(plainQuestion(question));
  if (lexicons.some(({ summary }) => summary.test(folded))) return 'summary';
  if (lexicons.some(({ whoSaid }) => whoSaid.test(folded))) return 'who-said';
  if (lexicons.some(({ when }) => when.test(folded))) return 'when';
  return 'ask';
}

/** "Est-ce que la maire a dit que le pont rouvrira ?": whom and what it asks about, folded; null for other questions. */
export function didSay(question: string): { readonly speaker: string; readonly words: string } | null {
  const folded = fold(plainQuestion(question)).replace(/[ ?!.…]+$/, '');
  for (const pattern of lexicons.flatMap((lexicon) => lexicon.didSay)) {
    const groups = pattern.exec(folded)?.groups;
    if (groups?.speaker !== undefined && groups.words !== undefined)
      return { speaker: groups.speaker, words: groups.words };
  }
  return null;
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

/** "Qui a dit que…" can mean nothing but speech. */
export function asksForSpeech(question: string): boolean {
  const folded = fold(plainQuestion(question));
  return lexicons.some(({ whoSaidLead }) => whoSaidLead.exec(folded)?.groups?.that !== undefined);
}
