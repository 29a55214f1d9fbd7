// What a language knows of reported speech: verbs of saying, the words around them, roles, first names, institutions.
// Data and its shapes only; the readers of `src/reading` hold the grammar and no words.

export type Gender = 'm' | 'f';
export type GrammaticalNumber = 'singular' | 'plural';

/** How a verb form stands in its sentence. `finite` needs no auxiliary; `past` is a participle that needs one. */
export type VerbForm = 'finite' | 'past' | 'gerund' | 'infinitive';

/**
 * What a verb tells. `say`: words were uttered ("déclarer"). `think`: an opinion given out ("estimer"). `ask`: a wish,
 * promise or demand ("demander"). `name`: what somebody calls a thing ("qualifier"). `act`: an act done by words
 * ("rejeter", "dénoncer"), whose own words stand between marks only.
 */
export type SpeechVerbKind = 'say' | 'think' | 'ask' | 'name' | 'act';

export interface VerbReading {
  readonly lemma: string;
  readonly kind: SpeechVerbKind;
  readonly form: VerbForm;
  /** Of a finite form; null where the form does not tell. */
  readonly number: GrammaticalNumber | null;
  /** True where the form is also a noun or an adjective ("note", "claims") and needs its context. */
  readonly isHomograph: boolean;
  /** True where it tells of speech only after "faire" or "laisser" ("fait savoir", "laisse entendre"). */
  readonly needsCausative: boolean;
}

/** "faire état", "mettre en garde": the words after a light verb, and what the whole tells. */
export interface LightVerbPhrase {
  readonly words: readonly string[];
  readonly readings: readonly VerbReading[];
}

/** A pronoun that may be a subject ("il", "she"). */
export interface SubjectPronoun {
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber;
  /** True where it may stand for a body or a thing only, or for nobody in particular ("on", "it"). */
  readonly isImpersonal: boolean;
  /** True where no preposition may govern it ("he"; "her" may be governed). */
  readonly isNominative: boolean;
  /** True where it takes up whoever was named last ("celui-ci"). */
  readonly isLatter?: boolean;
  /** True where it stands for somebody only before a relative clause ("celui qui"). */
  readonly needsRelative?: boolean;
}

export interface Determiner {
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber | null;
  readonly kind: 'definite' | 'indefinite' | 'possessive' | 'demonstrative' | 'quantity';
}

/** `person`: "ministre". `body`: "ministère". `text`: what speaks for its author ("communiqué", "report"). */
export type RoleKind = 'person' | 'body' | 'text';

/** A noun that stands for a speaker. */
export interface RoleNoun {
  readonly kind: RoleKind;
  /** The sense it shares with others: "cheffe" and "chef" are one. Folded. */
  readonly sense: string;
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber;
  /** True where it may take up anybody named before, whatever their office ("l'expert", "the company"). */
  readonly isGeneric: boolean;
}

/** A phrase that means a role of another wording: "chef de la diplomatie" is "ministre des affaires étrangères". */
export interface RoleParaphrase {
  readonly phrase: readonly string[];
  readonly means: readonly string[];
}

/** What every reader knows of a house: the nouns that may take it up, and how it is called, head first. Folded. */
export interface KnownHouse {
  readonly nouns: ReadonlySet<string>;
  readonly called: readonly (readonly string[])[];
}

/** Words that hold a speaker without a verb ("selon", "according to"). */
export interface SourcePhrase {
  readonly words: readonly string[];
  /** `loose` also has other senses ("pour", "for") and needs a speaker right after it and a statement beside it. */
  readonly strength: 'strict' | 'loose';
}

export interface SpeechLexicon {
  /** True where a noun comes before what describes it ("ministre russe"), false after ("Russian minister"). */
  readonly headFirst: boolean;
  /** True where things have a gender, so that "elle" may be a company. */
  readonly nounsHaveGender: boolean;
  /** True where small words lose their vowel before another ("l'", "qu'") and pronouns hang on verbs ("-t-il"). */
  readonly elides: boolean;
  /** Words that tie an office to its post ("délégué à la Ville", "ambassador to France"). */
  readonly roleLinks: ReadonlySet<string>;
  /** By lower-cased form, apostrophes straight. */
  readonly verbs: ReadonlyMap<string, readonly VerbReading[]>;
  /** Phrases that tell of speech, by each form of their light verb ("fait" → "état", "part"). */
  readonly lightVerbs: ReadonlyMap<string, readonly LightVerbPhrase[]>;
  /** Lemmas whose reported clause needs no complementizer ("he said they apply"); empty in French. */
  readonly bareReporters: ReadonlySet<string>;
  /** Lemmas by which a source passes on another's words ("according to the agency, citing police, …"). */
  readonly relays: ReadonlySet<string>;
  /** Participles of what whoever acts only got hold of or passes on ("consulté par l'AFP"); empty where none are read. */
  readonly passedOn: ReadonlySet<string>;
  /** Lemmas that need an object: before a preposition their past is a participle ("the builders invited to the talks"). */
  readonly transitives: ReadonlySet<string>;
  /** Lemmas whose first object is who was told ("told reporters that"); empty in French, where "à" marks it. */
  readonly hearers: ReadonlySet<string>;
  /** Past tenses by no rule, by which a clause is known to hold a verb ("began"); empty where auxiliaries tell. */
  readonly irregularPasts: ReadonlySet<string>;
  /** Forms of frequent verbs that tell of no speech, by which a noun phrase is known to be over; empty where word order tells. */
  readonly commonVerbs: ReadonlySet<string>;
  /** Words that open a purpose ("pour éviter …"); empty where none is read. */
  readonly purposeWords: ReadonlySet<string>;
  /** Nouns that count others and leave the phrase to them ("une dizaine de délégués"); empty where number words do. */
  readonly collectives: ReadonlySet<string>;
  /** Endings that only verbs have ("-aient"), by which a noun phrase is known to be over; null where none tell. */
  readonly verbEnding: RegExp | null;
  /** Endings of infinitives ("-er", "-ir", "-re"); null where they have none. */
  readonly infinitiveEnding: RegExp | null;
  /** Words that put a cue before its statement ("As Heald told the paper, …", "comme l'a souligné X"). */
  readonly asWords: ReadonlySet<string>;
  /** Forms of the auxiliaries that make a compound tense of a verb of speech. */
  readonly auxiliaries: ReadonlySet<string>;
  /** Of these, those that tell how many are their subject. */
  readonly pluralAuxiliaries: ReadonlySet<string>;
  readonly singularAuxiliaries: ReadonlySet<string>;
  /** Of these, forms of "to be", which make a passive unless the verb is reflexive. */
  readonly passiveAuxiliaries: ReadonlySet<string>;
  /** Verbs after which an infinitive of speech is still the subject's own act ("tient à préciser", "tente de corriger"). */
  readonly helperVerbs: ReadonlySet<string>;
  /** Forms of verbs that bring their object to do something ("convaincre"); empty where it is not read. */
  readonly controlVerbs: ReadonlySet<string>;
  /** Of the helpers, those that make "savoir" or "entendre" a verb of speech. */
  readonly causatives: ReadonlySet<string>;
  /** Words that may stand between an auxiliary and its verb or a verb and its subject ("encore", "pour sa part"). */
  readonly adverbs: ReadonlySet<string>;
  /** The same of several words ("pour sa part"). */
  readonly adverbPhrases: readonly (readonly string[])[];
  readonly isAdverb: (word: string) => boolean;
  readonly negations: ReadonlySet<string>;
  readonly clitics: ReadonlySet<string>;
  readonly reflexives: ReadonlySet<string>;
  readonly subjectPronouns: ReadonlyMap<string, SubjectPronoun>;
  /** Words after which "il" stands for nobody ("il faut", "il y a"); empty where another pronoun does so. */
  readonly impersonalVerbs: ReadonlySet<string>;
  /** Verbs that do so behind a reflexive alone ("il s'agit de", not "il agit"). */
  readonly impersonalReflexives: ReadonlySet<string>;
  /** Verbs, by their lemma, by which one who has spoken goes on ("ajouter"). */
  readonly continuations: ReadonlySet<string>;
  /** Verbs of saying, by their lemma, that tell of no speech behind a reflexive ("la crise se confirme"). */
  readonly middles: ReadonlySet<string>;
  /** Participles after "est" whose subject is charged and does not speak ("visé", "mis en examen"). */
  readonly chargedParticiples: ReadonlySet<string>;
  /** Words after "il est", "il a été" by which "il" stands for nobody ("question", "prévu"). */
  readonly impersonalPredicates: ReadonlySet<string>;
  /** Verbs, by their lemma, whose participle after "est" tells what its subject feels or has done ("rassuré", "revenu"). */
  readonly feelings: ReadonlySet<string>;
  /** Words by which the reporter speaks ("I said"): then nobody of the article does. */
  readonly firstPersons: ReadonlySet<string>;
  /** Words that one person alone says of themselves ("je", "I"): no body speaks so. */
  readonly firstSingular: ReadonlySet<string>;
  /** Words by which the reporter asks somebody ("you"). */
  readonly secondPersons: ReadonlySet<string>;
  readonly relativePronouns: ReadonlySet<string>;
  readonly determiners: ReadonlyMap<string, Determiner>;
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions that show a place ("in Tameside"); empty where they also mark a hearer. */
  readonly locatives: ReadonlySet<string>;
  /** Prepositions that tie a complement to its noun inside a noun phrase ("de", "of"). */
  readonly nounLinks: ReadonlySet<string>;
  /** Prepositions that hold an article ("au", "du"); empty where none do. */
  readonly contractions: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** Words that open a subordinate clause ("que", "lorsque", "while"). */
  readonly subordinators: ReadonlySet<string>;
  /** The word that opens a reported clause. */
  readonly complementizers: ReadonlySet<string>;
  /** Words before the subject of a participle ("with Boswell stating"); empty in French. */
  readonly absoluteWords: ReadonlySet<string>;
  /** Words between a text and whoever issued it ("a statement from the company"); empty where noun links do it all. */
  readonly authorLinks: ReadonlySet<string>;
  /** Words that set one main clause against another ("while", "tandis que" by its first word). */
  readonly contrastives: ReadonlySet<string>;
  /** "and", "or". */
  readonly coordinators: ReadonlySet<string>;
  /** "and" alone: what makes two speakers of two names. */
  readonly joiners: ReadonlySet<string>;
  /** Words of time that may stand bare before or after a verb ("mardi", "yesterday"). */
  readonly timeWords: ReadonlySet<string>;
  readonly sourcePhrases: readonly SourcePhrase[];
  /** By lower-cased form, accents kept. */
  readonly roleNouns: ReadonlyMap<string, RoleNoun>;
  /** Nouns for people whose gender tells nothing of the person ("la victime", "la star"). Folded. */
  readonly fixedGenders: ReadonlySet<string>;
  /** Endings of nouns for people that no list holds ("biathlète", "volcanologist"). */
  readonly personEnding: RegExp;
  /** Endings that nouns for people have more often than others ("braqueur"): enough for the subject of a verb of saying. */
  readonly somebodyEnding: RegExp;
  /** Bodies and powers that speak under a place's or a building's name ("Moscou", "Quai d'Orsay"); folded phrases. */
  readonly powers: ReadonlySet<string>;
  /** Those of the powers that are papers and broadcasters. */
  readonly presses: ReadonlySet<string>;
  /** Names of regions, which speak only where a verb of saying says so; folded phrases. Empty where none are read. */
  readonly regions: ReadonlySet<string>;
  readonly roleParaphrases: readonly RoleParaphrase[];
  /** Well-known holders of an office, by their folded full name, in the order in which they held it; plain wording. */
  readonly knownHolders: ReadonlyMap<string, readonly string[]>;
  /** Houses of which newsrooms do not say what they are, by their folded name, an apostrophe as a blank. */
  readonly knownHouses: ReadonlyMap<string, KnownHouse>;
  /** Senses that one person may bear at once ("minister" and "secretary"), in groups. Folded. */
  readonly roleFamilies: readonly ReadonlySet<string>[];
  /** Words that open a sentence without a subject, before "de" and an infinitive ("Et de conclure"); empty where none do. */
  readonly carryingOpeners: ReadonlySet<string>;
  /** Senses of texts that a speaker gives out ("communiqué"); empty where any text may be one. Folded. */
  readonly releases: ReadonlySet<string>;
  /** Words that open examples of a group between commas ("dont", "notamment"); empty where none are read. */
  readonly exampleWords: ReadonlySet<string>;
  /** Words for a place in an order, which look like nouns for people ("premiers"); empty where none do. */
  readonly orderWords: ReadonlySet<string>;
  /** Senses that newsrooms use for one another for whoever leads a house ("chef", "patron"). Folded. */
  readonly headsOfHouses: ReadonlySet<string>;
  /** Role nouns that, written large before a name, are part of it rather than a title ("Refugee Action"). */
  readonly neverTitles: ReadonlySet<string>;
  /** Nouns that tell whose they are rather than what ("father"); empty where none are read so. */
  readonly kinship: ReadonlySet<string>;
  /** Senses of nouns for papers and broadcasters, which take up only a house that was cited. Folded. */
  readonly pressNouns: ReadonlySet<string>;
  /** Nouns that take up a body of whatever kind, also one without a name of its own ("l'institution"). */
  readonly houseNouns: ReadonlySet<string>;
  /** Nouns for houses that no name of their own follows ("gouvernement"); empty where none are read. Folded. */
  readonly namelessHouses: ReadonlySet<string>;
  /** Words that head a headline before a name ("Affaire Morel"): no part of it. Folded. */
  readonly headlineWords: ReadonlySet<string>;
  /** Fixed phrases whose complement names no owner ("homme d'affaires", "man of letters"): sense and word, folded. */
  readonly compoundRoles: ReadonlySet<string>;
  /** Folded words after an office that belong to it: "président par intérim", "metteur en scène". */
  readonly officeTails: ReadonlySet<string>;
  /** The ending of an adjective that a post goes on with: "la Transition écologique et solidaire"; null where none does. */
  readonly pairedAdjective: RegExp | null;
  /** Nouns for a thing said, whose owner speaks ("le bilan de l'entraîneur : « … »", "his answer"). Folded. */
  readonly utteranceNouns: ReadonlySet<string>;
  /** "M." → m. Folded, without its stop. Null: no gender. */
  readonly honorifics: ReadonlyMap<string, Gender | null>;
  /** By folded form; null for a name of both. */
  readonly firstNames: ReadonlyMap<string, Gender | null>;
  /** Small words inside a name ("van", "al", "de"). */
  readonly nameParticles: ReadonlySet<string>;
  /** Capitalised common nouns that make a body's name ("Parti", "University") or end one ("Défense", "Sénat"). Folded. */
  readonly bodyWords: ReadonlySet<string>;
  /** Nouns before marks that make the words a title or a name ("intitulé", "film", "so-called"). */
  readonly titleCues: ReadonlySet<string>;
  /** Nouns that take a name between marks, which then opens large ("le plan « Grand Large »"). */
  readonly titledNouns: ReadonlySet<string>;
  /** Adjectives of nationality and place, folded, by the power they belong to ("russe" → "russie"). */
  readonly nationalities: ReadonlyMap<string, string>;
  /** Endings of nouns for people by their place ("le Finistérien", "the Londoner"). */
  readonly demonymEnding: RegExp;
  /** Words that are capitalised without being names (English months and days), folded. */
  readonly plainCapitals: ReadonlySet<string>;
  /** Words for whoever was named last ("ce dernier", "the latter"). Folded. */
  readonly latterWords: ReadonlySet<string>;
  /** A pronoun for nobody in particular, who speaks for a place beside it ("dit-on à l'Elysée"); null where there is none. */
  readonly anybody: string | null;
  /** Adjectives before an office that tell how long it has been held ("nouvelle directrice"); empty where any may. Folded. */
  readonly newWords: ReadonlySet<string>;
  /** Words with which two men become two women, or one person another ("l'ancien", "former"). Folded. */
  readonly formerWords: ReadonlySet<string>;
}

/** Splits a template of words at blanks. */
export function wordsOf(...lists: readonly string[]): readonly string[] {
  return lists.join(' ').trim().split(/\s+/);
}

/** Lower case, without accents, straight apostrophes: "Élysée" and "Elysee" are one. */
export function foldWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
}
