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
  /** What a summary is asked of, beside its subject: "article", "actualités du jour". */
  readonly summaryNouns: RegExp;
  /** Greetings and polite turns around a question, at its opening and at its end: "salut, dis-moi", "stp". */
  readonly politeOpening: RegExp;
  readonly politeClosing: RegExp;
  /** Chat spellings of the words of asking, with what they stand for: "c koi" for "qu'est-ce que". */
  readonly chatSpellings: readonly (readonly [RegExp, string])[];
  /** Asks whether somebody said something; groups `speaker` and `words`: "est-ce que Odile a dit que…", "did Odile say…". */
  readonly didSay: readonly RegExp[];
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
