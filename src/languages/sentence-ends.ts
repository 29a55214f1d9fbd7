// Shape of what a language knows for sentence-ends.
export interface SentenceLexicon {
  readonly words: readonly string[];
}
