// Shape of what a language knows of questions about speech: who said it, what somebody says. Patterns are run on folded
// text without the marks at its end.

export interface SpeechQuestionLexicon {
  /** Asks who said something, or what somebody said. */
  readonly whoSaid: RegExp;
  /** The words of such a question before what was said: "qui a dit que "; the group `that` holds its "que". */
  readonly whoSaidLead: RegExp;
  /** Asks whether somebody said something; groups `speaker` and `words`: "est-ce que Odile a dit que…", "did Odile say…". */
  readonly didSay: readonly RegExp[];
  /**
   * Asks what somebody says, and of what. The group `verb` holds the verb where there is one. Where the order of words tells
   * the speaker, the group `speaker` holds them and `about` the rest with its preposition; else `both` holds both
   * ("la maire de la ville de la facture"). With the flag `d`.
   */
  readonly whatSaid: readonly RegExp[];
  /** Verbs that ask for words and nothing else: "dit", but not "propose" or "promet", whose answer is a thing. */
  readonly plainSaying: ReadonlySet<string>;
  /** What stands between the speaker and what they speak of: " de la ", " about the". Global. */
  readonly ofWhat: RegExp;
  /** Stand for somebody whom the question does not name: "il", "on", "they". */
  readonly unnamed: ReadonlySet<string>;
  /** Words of saying, which a question about speech holds and a quote need not. */
  readonly saying: ReadonlySet<string>;
}
