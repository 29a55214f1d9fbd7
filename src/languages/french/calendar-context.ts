// French words around a number or a time that decide whether it is one. Folded: lower case, no accents.
import type { CalendarWords } from '../calendar.ts';

const marked = (words: string): Readonly<Record<string, number>> =>
  Object.fromEntries(words.split(' ').map((word) => [word, 1]));

export const frenchContext: CalendarWords = {
  /** After these a number of four digits is a year. */
  'year-lead': marked(
    'en depuis des avant apres jusqu fin debut mi annee an ete hiver printemps automne saison d ici horizon entre',
  ),
  /** After these it is a number of something. */
  'number-lead': marked(
    'les ces leurs ses mes nos vos quelque quelques environ pres plus moins article articles resolution resolutions page pages n no ' +
      'numero numeros route routes chapitre ligne lignes vol loi decret directive code bp cs cedex tel telephone appel poste ' +
      'modele iso norme reglement convention dossier lot chambre porte salle immeuble position rang matricule departement ' +
      'mirage rafale peugeot renault mazda windows office boeing airbus rue avenue boulevard rn rd autoroute nationale departementale ' +
      'postale postal altitude total plusieurs rapporte coute vaut compte comptait gagne pese sont etaient seront',
  ),
  /** After a number these make it a measure or a count, whatever stands before. */
  measure: marked(
    'm km cm mm m2 m3 cm3 kg g mg l ha t kw mw gw kwh mwh hz mhz ghz go mo ko cv ch bar bars euro euros franc francs dollar dollars livre ' +
      'livres metre metres kilometre kilometres hectare hectares tonne tonnes litre litres gramme grammes degre degres pixel ' +
      'pixels point points fois exemplaires habitants personnes soldats hommes femmes enfants eleves morts blesses emplois postes ' +
      'salaries places voix spectateurs manifestants logements entreprises pages mots milliards millions ampli watts volts calories',
  ),
  /** Words that may stand right after a year. */
  function: marked(
    'et ou ni mais or car donc a au aux de du des d la le les l un une en y dans sur sous par pour avec sans contre vers chez lors ' +
      'apres avant depuis pendant durant jusqu entre selon malgre face grace comme quand que qu qui dont il elle on ils elles ' +
      'nous vous je ce cet cette ces son sa ses leur leurs notre nos est etait sera a ont avait avaient fut furent sont etaient ' +
      'plus moins puis alors ainsi aussi soit plusieurs certains dix deux trois quatre cinq tous toutes tres toujours jamais pas ' +
      'ne n se s meme mars',
  ),
  /** Before years these say how old somebody is: "à 54 ans", "elle a 10 ans". */
  'age-lead': marked(
    'a à ai avait avais avaient ont aura auront fete fetait fetera fetes ayant avoir les des aux',
  ),
  /** Before "les" and a count of years these say that they last: "durant les deux ans". */
  'span-lead-in': marked('durant pendant apres avant depuis cours sur dans'),
  /** Between a day and its part: "mardi dans la matinée". */
  inside: marked('dans en au à'),
  /** Between two days of the calendar that bound a range. */
  'span-link': marked('au'),
  /** Between two months or days of which only the second names its year. */
  'shares-year': marked('a à et ou au , - – et'),
  /** In a request these open a span: "après le 3 mai", "jusqu'à demain". */
  'open-side': {
    apres: 'from',
    depuis: 'from',
    des: 'from',
    partir: 'from',
    compter: 'from',
    avant: 'until',
    jusqu: 'until',
  },
  'span-lead': marked('de du d entre'),
  'span-link-word': marked('a à au et'),
  /** Before a count these name its last day. */
  deadline: marked('ici sous'),
  waited: {},
  wait: {},
  /** These open a span only after "à". */
  led: marked('partir compter'),
  /** Between a count of days and the day that they are counted from: "deux jours avant le 3 mai". */
  counts: { avant: -1, apres: 1, partir: 1, compter: 1 },
  /** Around two times of day: "de 14 h à 16 h", "entre 14 h et 16 h". */
  'hours-lead': marked('de entre'),
  'hours-link': marked('a à et'),
  /** Between numbers of one row: "68, 70 et 75 ans". */
  joins: marked(', et ou a à'),
  /** Before a date these look ahead: "jusqu'au", "d'ici le", "à partir du". */
  between: marked('entre'),
  /** Before a year that what follows lies in: "en 97 (en janvier…)". */
  during: marked('en'),
  onward: marked('jusqu ici partir avant'),
  backward: marked('depuis'),
  'here-or-there': marked('ci là la'),
  /** Nouns that a span of years belongs to, so that "de 38 ans" after another noun is an age. */
  lasting: marked(
    'peine periode delai contrat mandat plan duree bail suspension enquete enquetes guerre conflit absence ' +
      'captivite regne bataille carriere emprisonnement reclusion prison detention programme travail travaux ' +
      'silence attente exil retard interdiction pret convention experience vie stage formation cycle mission ' +
      'serie recul credit moratoire transition echeance cadre engagement abonnement garantie tradition histoire ' +
      'presence pause collaboration amitie mariage union sursis espace terme intervalle rythme cure traitement ' +
      'sejour voyage embargo blocus crise proces negociations tractations recherches etudes etude lutte combat ' +
      'horizon accord prolongation moyenne extension ecart majoration avance anciennete perpetuite surete ' +
      'domination pouvoir gestion bilan concession licence decalage',
  ),
  sentence: marked('prison reclusion emprisonnement detention travaux surete ineligibilite sursis'),
};
