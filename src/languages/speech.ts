// Shape of what a language knows for speech.
export interface SpeechLexicon {
  readonly words: readonly string[];
}
