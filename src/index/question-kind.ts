// A question in, the kind of thing that would answer it out. Only its opening words are looked at.
import { fold } from '../languages/analysis.ts';
import type { QuestionLexicon } from '../languages/analysis-questions.ts';

/** `other` also for keywords that are no question. */
export type QuestionKind = 'person' | 'time' | 'place' | 'number' | 'cause' | 'other';

export function questionKind(question: string, { kinds }: QuestionLexicon): QuestionKind {
  const folded = fold(question).trim();
  return kinds.find(({ pattern }) => pattern.test(folded))?.kind ?? 'other';
}
