// Shape of what a language knows for analysis.
export interface AnalysisLexicon {
  readonly words: readonly string[];
}
