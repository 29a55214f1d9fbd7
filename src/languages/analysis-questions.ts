// Shape of what a language knows of questions. Patterns are run on folded text, as `fold` of analysis.ts leaves it.

export interface QuestionLexicon {
  /** Asks who said something, or what somebody said. */
  readonly whoSaid: RegExp;
  /** The words of such a question before what was said: "qui a dit que "; the group `that` holds its "que". */
  readonly whoSaidLead: RegExp;
  /** Asks for a date. */
  readonly when: RegExp;
  /** Asks for a summary. */
  readonly summary: RegExp;
  /** Words of saying, which a question about speech holds and a quote need not. */
  readonly saying: ReadonlySet<string>;
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
  /** What kind of thing answers; the first pattern that fits decides. */
  readonly kinds: readonly KindOfQuestion[];
}

export interface KindOfQuestion {
  readonly kind: 'person' | 'time' | 'place' | 'number' | 'cause';
  readonly pattern: RegExp;
}
