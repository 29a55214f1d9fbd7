// A question as a chat types it in, the question itself out: without greetings, "stp", chat spellings of its first words.
// Its other words stay as typed.
import { fold } from '../languages/analysis.ts';
import type { CourtesyLexicon } from '../languages/courtesy.ts';
import { languageOf } from '../languages/language.ts';
import { remembered } from '../remember.ts';
import { bareWords, placeOfFolded } from './searched-words.ts';

const lexicons: readonly CourtesyLexicon[] = [
  languageOf('fr').analysis.questions.courtesy,
  languageOf('en').analysis.questions.courtesy,
];

/** Several look at how a question is put. */
const MOST_TYPED = 50;

/** "salut, c koi le G20 stp ?" gives "qu'est-ce que c'est le G20 ?"; "Hello Kitty a 50 ans ?" stays. */
export const plainQuestion = remembered(MOST_TYPED, readPlainQuestion);

function readPlainQuestion(typed: string): string {
  let question = withoutOpening(bareWords(typed));
  for (const { closing } of lexicons) {
    const found = closing.exec(fold(question));
    if (found !== null) {
      const end = placeOfFolded(question, found.index);
      question = `${question.slice(0, end)}${found[0].includes('?') ? ' ?' : ''}`;
    }
  }
  const spellings = lexicons.flatMap(({ chatSpellings }) => chatSpellings);
  const meant = spellings.find(([pattern]) => pattern.test(fold(question)));
  if (meant !== undefined) {
    const length = meant[0].exec(fold(question))?.[0].length ?? 0;
    question = `${meant[1]}${question.slice(placeOfFolded(question, length))}`;
  }
  // Somebody who only greets asks nothing; their words are looked for as they stand.
  return /[\p{L}\p{N}]/u.test(question) ? question : bareWords(typed);
}

function withoutOpening(question: string): string {
  const folded = fold(question);
  return question.slice(placeOfFolded(question, folded.length - withoutCourtesy(folded).length));
}

/** What follows the greetings and polite turns of a folded question, in either language and any number. */
function withoutCourtesy(folded: string): string {
  for (const { opening } of lexicons) {
    const found = opening.exec(folded);
    if (found === null) continue;
    const rest = folded.slice(found[0].length);
    const inner = withoutCourtesy(rest);
    const isCourtesy =
      found.groups?.tell !== undefined || found.groups?.pause !== undefined || opensQuestion(inner);
    if (isCourtesy) return inner;
  }
  return folded;
}

function opensQuestion(folded: string): boolean {
  return lexicons.some(
    ({ opener, chatSpellings }) =>
      opener.test(folded) || chatSpellings.some(([pattern]) => pattern.test(folded)),
  );
}
