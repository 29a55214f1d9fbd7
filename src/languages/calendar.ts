// Shape of what a language knows of time: its words by slot, its forms of words, its signs of tense. Data only.

/** What a form of words means; the reader of dates builds the meaning from the form's captures. */
export type CalendarSense =
  | 'date' // a day, month or year as the calendar names it: "le 2 mai", "fin avril", "2015"
  | 'weekday'
  | 'shift' // a unit counted from the article's date or a told one: "hier", "la semaine dernière", "le lendemain"
  | 'season'
  | 'span' // a quarter or half of a year: "le premier semestre 2015"
  | 'week' // a numbered week
  | 'nth' // counted inside a month or year: "le premier lundi de mai", "la dernière semaine de 2016"
  | 'decade'
  | 'century'
  | 'holiday'
  | 'clock'
  | 'part' // a part of the day: "ce soir", "dans la matinée"
  | 'duration'
  | 'set'
  | 'reference' // PRESENT_REF, PAST_REF, FUTURE_REF
  | 'none'; // looks like a time and is none: "87 ans", "le 20 heures"

/**
 * One form of words. `form` is a row of literal words (`le|la`), slots (`<month>`, or `<n:hours>` to name it otherwise),
 * each optional with a trailing `?`; `[ … ]` is an optional row; a leading `~` asks for a word before or after the form
 * and leaves it outside of the span; `^` does the same for words that the form begins with. In a literal, `_` stands for the blank of a joined term (`week_end`).
 * `give` adds constants to what the slots captured.
 */
export interface CalendarForm {
  readonly form: string;
  readonly sense: CalendarSense;
  readonly give?: Readonly<Record<string, string | number>>;
}

/** A holiday: a fixed day, a distance from Easter Sunday, or the nth weekday of a month. */
export type HolidayRule =
  | { readonly month: number; readonly day: number }
  | { readonly easter: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number };

/** Words by slot: slot → words (several, parted by blanks; folded: lower case, no accents) → value. */
export type CalendarWords = Readonly<Record<string, Readonly<Record<string, string | number>>>>;

/** Signs of tense around a date. Words and endings are folded. */
export interface TenseLexicon {
  readonly past: readonly string[];
  readonly future: readonly string[];
  /** Words that say nothing alone but make the next word past: "a", "ont", "has". */
  readonly perfect: readonly string[];
  /** Auxiliaries that tell of the past only with some verbs or a reflexive: "est parti", "s'est levé", but "est fermé". */
  readonly being: readonly string[];
  readonly beingVerbs: readonly string[];
  readonly reflexives: readonly string[];
  /** Words that make the next participle a thing to come: "soit rendu public", "to be held". */
  readonly prospect: readonly string[];
  /** Participles that in the passive of the present tell of what is to come: "est annoncée dimanche". */
  readonly announced: readonly string[];
  /** Endings of past forms ("-erent") and of future forms ("-ront"); participles after a perfect word keep their accents ("-é"). */
  readonly pastEndings: readonly string[];
  readonly futureEndings: readonly string[];
  /** Endings of the conditional, by which what was to come is reported: "ils ont dit qu'ils déposeraient". With accents. */
  readonly conditionalEndings: readonly string[];
  /** Endings of nouns that look like a participle: "totalité". With accents. */
  readonly nounEndings: readonly string[];
  /** Endings of a participle that tells of the past without an auxiliary: "arrêté lundi", "entré en vigueur mardi". */
  readonly bareParticiples: readonly string[];
  readonly participleEndings: readonly string[];
  /** Words with such an ending that are no verb: "contrat", "sera" is one, "opéra" is not. */
  readonly notVerbs: readonly string[];
}

export interface CalendarLexicon {
  /** Whether 3/5 is 3 May; otherwise it is March 5. */
  readonly dayFirst: boolean;
  readonly words: CalendarWords;
  /** Number words: units and tens ("vingt"), and what multiplies what stands before ("cent", "mille"). */
  readonly cardinals: Readonly<Record<string, number>>;
  readonly multipliers: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  /** The word inside "vingt et un". */
  readonly numeralAnd: string;
  /** Between two days that share a month: "7 et 8 juillet" joins, "3 au 7 juillet" spans. */
  readonly joins: readonly string[];
  readonly spans: readonly string[];
  readonly holidays: Readonly<Record<string, HolidayRule>>;
  readonly forms: readonly CalendarForm[];
  readonly tense: TenseLexicon;
  readonly requests: RequestLexicon;
}

/** Signs that a single sentence is somebody's request or plan and no report. Folded. */
export interface RequestLexicon {
  /** Pronouns of those who speak and are spoken to. */
  readonly persons: readonly string[];
  /** Words that a request opens with: imperatives, "please". */
  readonly openers: readonly string[];
  /** Endings of an opening imperative: "-ez", "-ons". */
  readonly openerEndings: readonly string[];
}
