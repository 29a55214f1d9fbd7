// The words of time in French: names and units by slot, numbers, holidays. Folded: lower case, no accents.
import type { CalendarLexicon, CalendarWords } from '../calendar.ts';
import { frenchContext } from './calendar-context.ts';
import { frenchCalendarForms } from './calendar-forms.ts';
import { frenchHolidays } from './calendar-holidays.ts';
import { frenchCardinals, frenchMultipliers, frenchOrdinals } from './calendar-numbers.ts';
import { frenchTense } from './calendar-tense.ts';

const months = {
  janvier: 1,
  fevrier: 2,
  mars: 3,
  avril: 4,
  mai: 5,
  juin: 6,
  juillet: 7,
  aout: 8,
  septembre: 9,
  octobre: 10,
  novembre: 11,
  decembre: 12,
};

const shortMonths = {
  jan: 1,
  janv: 1,
  fev: 2,
  fevr: 2,
  avr: 4,
  juil: 7,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

const weekdays = { lundi: 1, mardi: 2, mercredi: 3, jeudi: 4, vendredi: 5, samedi: 6, dimanche: 7 };
const shortWeekdays = { lun: 1, mar: 2, mer: 3, jeu: 4, ven: 5, sam: 6, dim: 7 };

const units = {
  secondes: 'second',
  minute: 'minute',
  minutes: 'minute',
  mn: 'minute',
  heure: 'hour',
  heures: 'hour',
  jour: 'day',
  jours: 'day',
  journee: 'day',
  journees: 'day',
  nuits: 'day',
  semaine: 'week',
  semaines: 'week',
  mois: 'month',
  bimestre: 'month',
  trimestre: 'quarter',
  trimestres: 'quarter',
  semestre: 'half',
  semestres: 'half',
  an: 'year',
  ans: 'year',
  annee: 'year',
  annees: 'year',
  decennie: 'decade',
  decennies: 'decade',
  siecle: 'century',
  siecles: 'century',
  millenaire: 'millennium',
  millenaires: 'millennium',
};

const words: CalendarWords = {
  month: months,
  'any-month': { ...months, ...shortMonths },
  weekday: weekdays,
  'any-weekday': { ...weekdays, ...shortWeekdays },
  weekdays: { lundis: 1, mardis: 2, mercredis: 3, jeudis: 4, vendredis: 5, samedis: 6, dimanches: 7 },
  abbreviation: Object.fromEntries(
    [...Object.keys(shortMonths), ...Object.keys(shortWeekdays)].map((word) => [word, 1]),
  ),
  unit: {
    ...units,
    min: 'minute',
    mins: 'minute',
    sec: 'second',
    'week end': 'weekend',
    'week ends': 'weekend',
    weekend: 'weekend',
    weekends: 'weekend',
    /** "48h": what is no time of day. */
    h: 'hour',
  },
  units: {
    jours: 'day',
    semaines: 'week',
    mois: 'month',
    ans: 'year',
    annees: 'year',
    siecles: 'century',
    heures: 'hour',
    minutes: 'minute',
  },
  /** Units that a word of turning makes a date: "la semaine dernière", "l'année suivante". */
  'date-unit': {
    jour: 'day',
    journee: 'day',
    semaine: 'week',
    'week end': 'weekend',
    weekend: 'weekend',
    quinzaine: 'fortnight',
    mois: 'month',
    trimestre: 'quarter',
    semestre: 'half',
    an: 'year',
    annee: 'year',
    decennie: 'decade',
    siecle: 'century',
  },
  indefinite: {},
  article: { le: 1, la: 1, les: 1, l: 1 },
  of: { de: 1, du: 1, d: 1 },
  at: { a: 'any', à: 'any' },
  'near-unit': { semaine: 'week', mois: 'month', annee: 'year' },
  years: { an: 'year', ans: 'year' },
  hours: { heure: 1, heures: 1 },
  span: { trimestre: 'quarter', semestre: 'half' },
  season: { printemps: 'SP', ete: 'SU', automne: 'FA', hiver: 'WI' },
  part: {
    matin: 'TMO',
    matinee: 'TMO',
    'apres midi': 'TAF',
    aprem: 'TAF',
    soir: 'TEV',
    soiree: 'TEV',
    nuit: 'TNI',
    'mi journee': 'TMI',
  },
  /** Parts that "ce" points to; "cette soirée" is as a rule an event. */
  'near-part': { matin: 'TMO', matinee: 'TMO', 'apres midi': 'TAF', aprem: 'TAF', soir: 'TEV', nuit: 'TNI' },
  /** Parts that with an article alone mean those of the told day. */
  'told-part': { matinee: 'TMO', 'apres midi': 'TAF', nuit: 'TNI', 'mi journee': 'TMI' },
  /** Units that a smaller one may follow without its name: "2 mn 30", "3 heures 41". */
  'minute-unit': { minute: 'minute', minutes: 'minute', mn: 'minute', min: 'minute' },
  /** In the plural, as in "tous les matins". */
  parts: { matins: 'TMO', 'apres midis': 'TAF', soirs: 'TEV', nuits: 'TNI' },
  turn: {
    dernier: 'last',
    derniere: 'last',
    passe: 'last',
    passee: 'last',
    ecoule: 'last',
    ecoulee: 'last',
    prochain: 'next',
    prochaine: 'next',
    'a venir': 'next',
    suivant: 'after',
    suivante: 'after',
    'd apres': 'after',
    precedent: 'before',
    precedente: 'before',
    'd avant': 'before',
  },
  /** In the plural beside a count: "les trois derniers mois". */
  turns: {
    derniers: 'last',
    dernieres: 'last',
    prochains: 'next',
    prochaines: 'next',
    premiers: 'first',
    premieres: 'first',
    suivants: 'after',
    suivantes: 'after',
    precedents: 'before',
    precedentes: 'before',
    'a venir': 'next',
    passes: 'last',
    passees: 'last',
    ecoules: 'last',
    ecoulees: 'last',
  },
  edge: { debut: 'START', mi: 'MID', milieu: 'MID', fin: 'END' },
  about: {
    environ: 'APPROX',
    quelque: 'APPROX',
    quelques: 'APPROX',
    'pres de': 'APPROX',
    'pres d': 'APPROX',
    presque: 'APPROX',
    'a peine': 'APPROX',
    'autour de': 'APPROX',
    'plus de': 'MORE_THAN',
    'plus d': 'MORE_THAN',
    'un peu plus de': 'MORE_THAN',
    'un peu plus d': 'MORE_THAN',
    'bien plus de': 'MORE_THAN',
    'moins de': 'LESS_THAN',
    'moins d': 'LESS_THAN',
    'un peu moins de': 'LESS_THAN',
    'un peu moins d': 'LESS_THAN',
    'au moins': 'MORE_THAN',
    'au plus': 'LESS_THAN',
    'au maximum': 'LESS_THAN',
    'au minimum': 'MORE_THAN',
  },
  /** "Une quinzaine de jours". */
  dozen: {
    huitaine: 8,
    dizaine: 10,
    douzaine: 12,
    quinzaine: 15,
    vingtaine: 20,
    trentaine: 30,
    quarantaine: 40,
    cinquantaine: 50,
    soixantaine: 60,
    centaine: 100,
  },
  /** After a unit: "les mois à venir", "les jours suivants". */
  'later-turns': {
    'a venir': 'next',
    suivants: 'after',
    suivantes: 'after',
    precedents: 'before',
    precedentes: 'before',
    ecoules: 'last',
    ecoulees: 'last',
  },
  /** The turns that look from today: "les derniers jours", but not "les premiers jours". */
  'near-turns': {
    derniers: 'last',
    dernieres: 'last',
    prochains: 'next',
    prochaines: 'next',
  },
  /** Feasts that are something else in lower case: "l'ascension du mont Blanc". */
  'capital-only': { ascension: 1, assomption: 1, toussaint: 1, epiphanie: 1 },
  fraction: { quart: 15, demi: 30, demie: 30 },
  /** Nouns that a span of years belongs to, so that "de 38 ans" after another noun is an age. */
  lasting: Object.fromEntries(
    (
      'peine periode delai contrat mandat plan duree bail suspension enquete enquetes guerre conflit absence captivite ' +
      'regne bataille carriere emprisonnement reclusion prison detention programme travail travaux silence attente exil ' +
      'retard interdiction pret convention experience vie stage formation cycle mission serie recul credit moratoire ' +
      'transition echeance cadre engagement abonnement garantie tradition histoire presence pause collaboration amitie ' +
      'mariage union sursis espace terme intervalle rythme cure traitement sejour voyage embargo blocus crise proces ' +
      'negociations tractations recherches etudes etude lutte combat horizon accord prolongation moyenne extension ecart ' +
      'majoration avance anciennete perpetuite surete domination pouvoir gestion bilan concession licence decalage'
    )
      .split(' ')
      .map((word) => [word, 1]),
  ),
  ...frenchContext,
  sentence: {
    prison: 1,
    reclusion: 1,
    emprisonnement: 1,
    detention: 1,
    travaux: 1,
    surete: 1,
    ineligibilite: 1,
    sursis: 1,
  },
};

export const frenchCalendar: CalendarLexicon = {
  dayFirst: true,
  words,
  cardinals: frenchCardinals,
  multipliers: frenchMultipliers,
  ordinals: frenchOrdinals,
  numeralAnd: 'et',
  joins: ['et', 'ou', ',', '&'],
  spans: ['au', '-', '–', '—', 'a'],
  holidays: frenchHolidays,
  forms: frenchCalendarForms,
  tense: frenchTense,
  requests: {
    persons: ['je', 'j', 'tu', 'vous', 'nous', 'moi', 'toi'],
    openers: [
      'montre',
      'rappelle',
      'trouve',
      'cherche',
      'reserve',
      'planifie',
      'ajoute',
      'mets',
      'appelle',
      'annule',
      'donne',
      'dis',
      'combien',
      'quel',
      'quelle',
      'quels',
      'quelles',
      'quand',
      'ou',
      'pourquoi',
      'comment',
      'qui',
      'que',
      'qu',
    ],
    openerEndings: ['ez', 'ons'],
  },
};
