// What a language knows of stops that end no sentence. Words are in lower case, without their stop.

export interface SentenceLexicon {
  /** Something always follows: "M. Lavrov", "av. J.-C.", "Gen. Lee". Never an end. */
  readonly leading: ReadonlySet<string>;
  /** No end before a number: "art. 49.3", "No. 5", "Feb. 23"; an end elsewhere. */
  readonly beforeNumbers: ReadonlySet<string>;
  /** Stand at the end of a name, and go on with anything but a sentence's first word: "Apple Inc. chief". */
  readonly trailing: ReadonlySet<string>;
  /** Words that open a sentence and no name; they end what stands before "U.S." or "Inc.". */
  readonly starters: ReadonlySet<string>;
  /** The starters that never belong to a name, where "Le" may: "J. Le Goff". */
  readonly pronouns: ReadonlySet<string>;
  /** Verbs that tie a name to the question quoted before it: "“Why?” Smith asked." */
  readonly sayings: ReadonlySet<string>;
}
