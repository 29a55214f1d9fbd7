// Shape of what a language knows of events: which nouns and verbs name the same thing, and how clauses hang together.

/** The families are the same in every language, so that "call" in a question meets "appel" in an article. */
export type EventFamily =
  | 'accident'
  | 'accusation'
  | 'agreement'
  | 'announcement'
  | 'appointment'
  | 'arrest'
  | 'arrival'
  | 'attack'
  | 'birth'
  | 'building'
  | 'ceasefire'
  | 'closing'
  | 'collapse'
  | 'competition'
  | 'conviction'
  | 'creation'
  | 'crime'
  | 'death'
  | 'defeat'
  | 'departure'
  | 'discovery'
  | 'dismissal'
  | 'earthquake'
  | 'election'
  | 'escape'
  | 'explosion'
  | 'fire'
  | 'flood'
  | 'illness'
  | 'increase'
  | 'decrease'
  | 'injury'
  | 'interview'
  | 'invasion'
  | 'kidnapping'
  | 'launch'
  | 'marriage'
  | 'meeting'
  | 'opening'
  | 'phone-call'
  | 'protest'
  | 'publication'
  | 'purchase'
  | 'release'
  | 'resignation'
  | 'rescue'
  | 'sale'
  | 'search'
  | 'sentence'
  | 'shooting'
  | 'signing'
  | 'storm'
  | 'strike'
  | 'testimony'
  | 'theft'
  | 'threat'
  | 'travel'
  | 'trial'
  | 'victory'
  | 'vote'
  | 'war'
  | 'withdrawal';

/**
 * Words of a family, parted by blanks and compared by stem; several words joined by "_" stand one after the other
 * ("coup_de_fil"), and "|" parts alternatives at one place ("rendu|rendue_en|a|au"). All folded.
 */
export type EventFamilies = Readonly<Partial<Record<EventFamily, string>>>;

/** What a clause that a word opens has to do with the clause before it. */
export type ClauseLink =
  | 'relative' // "le sommet qui aura lieu le 7 juillet"
  | 'reported' // "a noté que le président avait échoué"
  | 'during' // "à l'occasion du G20": the same time
  | 'apart' // "depuis le départ de", "après l'accord": another time
  | 'reason'; // "parce que", "afin de": another event

/** All folded; several words are parted by blanks, an elided word keeps its apostrophe ("qu'"). */
export interface EventLexicon {
  readonly families: EventFamilies;
  /** Forms of one irregular verb, a verb a line, that no stemmer brings together: "tenir tenu tient tiendra". */
  readonly paradigms: string;
  readonly links: Readonly<Record<ClauseLink, readonly string[]>>;
  /** Verbs that open a second predicate: "L'homme qui a tué Paul Kerguen a été arrêté". Lower case with accents. */
  readonly auxiliaries: ReadonlySet<string>;
  /** Stand only before a verb: ", s'est", ", ne reprendra". */
  readonly clitics: ReadonlySet<string>;
  /** Endings of participles and participles without such an ending; with accents. */
  readonly participleEndings: readonly string[];
  readonly participles: ReadonlySet<string>;
  /** Ending of a verb that goes on with the clause after a comma: "a cédé mardi, inondant la rue". */
  readonly gerundEnding: string;
  /** Before a length of time or a repetition that says when: "durant ses cent premiers jours", "chaque lundi". */
  readonly spanOpeners: ReadonlySet<string>;
  /** Words that open a purpose before a verb ("pour signer"), the endings of that verb, and words that look like one. */
  readonly purpose: {
    readonly words: ReadonlySet<string>;
    readonly endings: readonly string[];
    readonly noVerbs: ReadonlySet<string>;
  };
  /** Join two predicates of one subject: "et", "puis", "and", "then". */
  readonly coordinators: ReadonlySet<string>;
  /** Between a noun and the date that is its own: "l'accord du 3 mai", "the deal of 3 May". */
  readonly possessors: ReadonlySet<string>;
  /** Nouns of time, whose "du 3 mai" dates the clause: "dans la nuit du", "à compter du". */
  readonly timeNouns: ReadonlySet<string>;
  /** May open a sentence with a noun group that is the clause's time: "Au pointage de 19 h, …". */
  readonly timePrepositions: ReadonlySet<string>;
  /** Whether a date may stand before the noun that it dates: "the 2016 election". */
  readonly datesPrecedeNouns: boolean;
  /** Determiners that may then stand before the date: "the", "last"; and endings of a possessor: "'s". */
  readonly determiners: ReadonlySet<string>;
  /** End the noun group that begins with such a date: "the 2016 election [in] Mali". */
  readonly groupEnds: ReadonlySet<string>;
  /** Words that ask for a time: "quand", "date", "when"; they name no event. */
  readonly askingWords: ReadonlySet<string>;
  /** Words that beside one of those say no more than that something happens: "lieu", "prévu", "take", "place". */
  readonly happeningWords: ReadonlySet<string>;
  /** Folded words that are an auxiliary after what the pattern finds, and a noun elsewhere: "a été élu", not "l'été". */
  readonly auxiliaryAfter: ReadonlyMap<string, RegExp>;
  /** Determiners under which an event is one already told of: "cette rencontre", "the meeting". */
  readonly definite: ReadonlySet<string>;
}
