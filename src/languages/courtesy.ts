// Shape of what a language knows of the words that a chat wraps around a question. Patterns are run on folded text.

export interface CourtesyLexicon {
  /**
   * A greeting or polite turn at the opening, with whom it greets. The group `tell` holds a turn that can be nothing else
   * ("dis-moi"), the group `pause` marks after it; without both it is a greeting only before `opener` ("Hello Kitty").
   */
  readonly opening: RegExp;
  /** A question's or request's first words, as they follow a greeting without a comma: "que", "est-ce", "le". */
  readonly opener: RegExp;
  /** Polite turns at the end: "stp", "thanks". */
  readonly closing: RegExp;
  /** Chat spellings of the words of asking, with what they stand for: "c koi" for "qu'est-ce que". */
  readonly chatSpellings: readonly (readonly [RegExp, string])[];
}
