// Shape of what a language knows of questions. Patterns are run on folded text, as `fold` of analysis.ts leaves it.
import type { CourtesyLexicon } from './courtesy.ts';
import type { SpeechQuestionLexicon } from './speech-questions.ts';

export interface QuestionLexicon {
  /** Of who said something, and what somebody says. */
  readonly speech: SpeechQuestionLexicon;
  /** What a chat wraps around a question. */
  readonly courtesy: CourtesyLexicon;
  /** Asks for a date. */
  readonly when: RegExp;
  /** Asks for a summary. */
  readonly summary: RegExp;
  /** What a summary is asked of, beside its subject: "article", "actualités du jour". */
  readonly summaryNouns: RegExp;
  /** Numbers in words. */
  readonly numerals: ReadonlySet<string>;
  /** Names of months and of days of the week. */
  readonly monthsAndDays: ReadonlySet<string>;
  /** What opens a clause of cause, in the text as written: "en raison de", "because". */
  readonly causeOpening: RegExp;
  /** What stands before a place's name, at the end of what goes before it: "à ", "in the ". */
  readonly beforePlace: RegExp;
  /** Small words inside a name: "de", "of". */
  readonly nameLinks: ReadonlySet<string>;
  /** What parts a figure from its unit: "7,2 millions d'euros", "40 of the boats". */
  readonly unitLinks: ReadonlySet<string>;
  /** Question words: "qui", "quel", "combien". */
  readonly askingWords: ReadonlySet<string>;
  /** Of these, those that take a noun: "quelle ville", "what city". */
  readonly whichWords: ReadonlySet<string>;
  /** Of these, those that stand for who does something: "qui", "who". */
  readonly subjectWords: ReadonlySet<string>;
  /** What stands before who did it: "fondé par", "founded by". */
  readonly agentWords: ReadonlySet<string>;
  /** Nouns that only ask what something is called or is like: "quel est le nom de la ville". */
  readonly namingNouns: ReadonlySet<string>;
  /** Ask for a year, for how long, for a share. */
  readonly asksYear: RegExp;
  readonly asksDuration: RegExp;
  readonly asksShare: RegExp;
  /** "premier", "third": a place in a row and no count. */
  readonly ordinal: RegExp;
  /** What kind of thing answers; the first pattern that fits decides. */
  readonly kinds: readonly KindOfQuestion[];
}

export interface KindOfQuestion {
  readonly kind: 'person' | 'time' | 'place' | 'number' | 'cause';
  readonly pattern: RegExp;
}
