// Shape of what a language knows for calendar.
export interface CalendarLexicon {
  readonly words: readonly string[];
}
