// What was typed to who-said in, what to look for out: the words, a speaker it may name, the article to stay in.
import type { CorpusEntry } from '../index/corpus.ts';
import { fold } from '../languages/analysis.ts';
import type { QuestionLexicon } from '../languages/analysis-questions.ts';
import { languageOf } from '../languages/language.ts';
import { bareWords, readLabel } from './searched-words.ts';

export interface WhoSaidQuery {
  /** As asked, trimmed. */
  readonly asked: string;
  /** What the quote should hold: "la rencontre doit apporter des résultats". */
  readonly words: string;
  /** True for a whole question, whose words of saying need not be in the quote. */
  readonly isQuestion: boolean;
  /** From the option, else from a suggestion's label. */
  readonly speaker: string | null;
  /** Whether the speaker was asked for by name; a label's is only a preference. */
  readonly speakerIsAsked: boolean;
  readonly only: CorpusEntry | undefined;
}

const lexicons: readonly QuestionLexicon[] = [
  languageOf('fr').analysis.questions,
  languageOf('en').analysis.questions,
];

export function readWhoSaidQuery(
  typed: string,
  speaker: string | undefined,
  only: CorpusEntry | undefined,
): WhoSaidQuery {
  const label = readLabel(typed);
  const bare = bareWords(label?.words ?? typed);
  const asked = speaker === undefined ? '' : bareWords(speaker);
  return {
    asked: typed.trim(),
    words: withoutLead(bare),
    isQuestion: label === null && lexicons.some((lexicon) => lexicon.whoSaid.test(fold(bare))),
    speaker: asked !== '' ? asked : (label?.speaker ?? null),
    speakerIsAsked: asked !== '',
    only,
  };
}

/** "Qui a dit que la rencontre doit aboutir ?" gives "la rencontre doit aboutir ?"; folding may change lengths, so words are counted. */
function withoutLead(bare: string): string {
  const folded = fold(bare);
  for (const { whoSaidLead } of lexicons) {
    const lead = whoSaidLead.exec(folded)?.[0];
    if (lead !== undefined) return bareWords(dropFolded(bare, lead.length));
  }
  return bare;
}

/** Drops as many characters as fold to the given number. */
function dropFolded(text: string, folded: number): string {
  let at = 0;
  while (at < text.length && fold(text.slice(0, at)).length < folded) at += 1;
  return text.slice(at);
}
