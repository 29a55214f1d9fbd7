// Shape of what a language knows of openings that lean on the sentence before: pronouns, connectors, "les deux …".

/** All words are folded, as `fold` of analysis.ts leaves them ("a" for "à"), apostrophes kept ("c'", "l'un"). */
export interface OpenerLexicon {
  /** First words that point back or go on: "il", "mais", "cette", "however". */
  readonly words: ReadonlySet<string>;
  /** Longer first words that do: "les deux", "de son cote", "the latter". */
  readonly phrases: readonly string[];
  /** What begins like one of these and leans on nothing: "l'une des", "les deux tiers", "earlier this week". */
  readonly standing: readonly string[];
  /** May stand before a demonstrative or a possessive at the head of a sentence: "dans cette", "selon son". */
  readonly prepositions: ReadonlySet<string>;
  readonly demonstratives: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  /** Subjects that stand for somebody named before: "Fin avril, il a noté que…". */
  readonly pronouns: ReadonlySet<string>;
  /** What such a subject begins where it stands for nobody: "il y a", "it is raining" is not listed, "il faut" is. */
  readonly impersonal: readonly string[];
  /** Open a clause that may name the subject first: "Quand Anna Berg est arrivée, elle…". */
  readonly subordinators: ReadonlySet<string>;
}

/** Splits a list of folded words at blanks. */
export function wordSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.join(' ').trim().split(/\s+/));
}
