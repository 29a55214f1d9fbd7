// French reported speech, put together from its lists.
import { firstNames } from '../first-names.ts';
import type { SpeechLexicon } from '../speech.ts';
import { wordsOf } from '../speech.ts';
import { frenchCommonVerbs } from './common-verbs.ts';
import {
  frenchAdverbPhrases,
  frenchAdverbs,
  frenchAuxiliaries,
  frenchCausatives,
  frenchChargedParticiples,
  frenchClitics,
  frenchComplementizers,
  frenchConjunctions,
  frenchControlVerbs,
  frenchCoordinators,
  frenchDeterminers,
  frenchFeelings,
  frenchHelperVerbs,
  frenchImpersonalPredicates,
  frenchImpersonalReflexives,
  frenchImpersonalVerbs,
  frenchMiddles,
  frenchNegations,
  frenchNounLinks,
  frenchPassiveAuxiliaries,
  frenchPrepositions,
  frenchReflexives,
  frenchRelativePronouns,
  frenchSubjectPronouns,
  frenchSubordinators,
  frenchTimeWords,
} from './function-words.ts';
import { frenchKnownHolders } from './known-holders.ts';
import { frenchKnownHouses } from './known-houses.ts';
import { frenchLightVerbs } from './light-verbs.ts';
import { frenchFixedGenders, frenchRoleNouns, frenchRoleParaphrases } from './roles.ts';
import { frenchVerbsOfSpeech } from './verbs-of-speech.ts';
import { frenchBodyWords, frenchNationalities, frenchPowers, frenchPresses, frenchRegions } from './world.ts';

const titleCues = wordsOf(`
  intitulé intitulée intitulés intitulées baptisé baptisée baptisés baptisées surnommé surnommée surnommés surnommées
  dit dite dits dites nommé nommée nommés nommées dénommé dénommée appelé appelée appelés appelées titre label marque mot
  terme expression concept catégorie soi-disant prétendu prétendue titré titrée estampillé estampillée labellisé
  labellisée étiqueté étiquetée étiquette bannière thème slogan mention nom surnom hashtag rubrique`);

const titledNouns = wordsOf(`
  film livre roman album chanson émission série revue magazine journal ouvrage essai spectacle pièce exposition tableau
  opération projet programme logiciel collection version recueil poème groupe bateau navire plan loi affaire concours
  festival club association lieu-dit quartier documentaire reportage court-métrage long-métrage feuilleton sitcom comédie
  opéra opérette symphonie œuvre prix méthode salle label médaille hôtel dossier site réseau mouvement collectif campagne
  pétition tempête restaurant café bar résidence rue place chaîne radio liste parti`);

const honorifics = [
  ['m', 'm'],
  ['mm', 'm'],
  ['mr', 'm'],
  ['monsieur', 'm'],
  ['mme', 'f'],
  ['mmes', 'f'],
  ['madame', 'f'],
  ['mlle', 'f'],
  ['mademoiselle', 'f'],
  ['me', null],
  ['mes', null],
  ['maitre', null],
  ['dr', null],
  ['docteur', null],
  ['pr', null],
  ['mgr', 'm'],
  ['monseigneur', 'm'],
  ['sir', 'm'],
  ['lord', 'm'],
  ['lady', 'f'],
  ['don', 'm'],
  ['dom', 'm'],
] as const;

export const frenchSpeech: SpeechLexicon = {
  headFirst: true,
  nounsHaveGender: true,
  elides: true,
  roleLinks: new Set(wordsOf('à au aux chargé chargée délégué déléguée')),
  verbs: frenchVerbsOfSpeech,
  lightVerbs: frenchLightVerbs,
  bareReporters: new Set(),
  relays: new Set(['citer']),
  passedOn: new Set(
    wordsOf('cité rapporté relayé publié repris consulté obtenu recueilli diffusé transmis lu vu').flatMap(
      (form) => [form, `${form}e`, ...(form.endsWith('s') ? [] : [`${form}s`]), `${form}es`],
    ),
  ),
  transitives: new Set(),
  hearers: new Set(),
  irregularPasts: new Set(),
  commonVerbs: frenchCommonVerbs,
  purposeWords: new Set(['pour', 'afin']),
  collectives: new Set(
    wordsOf(
      'dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine poignée myriade',
    ),
  ),
  verbEnding: /(?:\p{L}(?:aient|èrent|eront|erait|iront|irait|[dvr]ra|[dvr]rait)|\p{L}{3}(?:era|ira))$/u,
  infinitiveEnding: /^\p{L}{2,}(?:er|ir|re)$/u,
  asWords: new Set(['comme', 'ainsi']),
  auxiliaries: frenchAuxiliaries,
  pluralAuxiliaries: new Set(
    wordsOf('ont avaient auront auraient aient eurent sont étaient seront seraient furent soient'),
  ),
  singularAuxiliaries: new Set(wordsOf('a avait aura aurait ait eut est était sera serait fut soit')),
  passiveAuxiliaries: frenchPassiveAuxiliaries,
  helperVerbs: frenchHelperVerbs,
  controlVerbs: frenchControlVerbs,
  causatives: frenchCausatives,
  adverbs: frenchAdverbs,
  adverbPhrases: frenchAdverbPhrases,
  isAdverb: (word) => frenchAdverbs.has(word) || (word.length > 6 && word.endsWith('ment')),
  negations: frenchNegations,
  clitics: frenchClitics,
  reflexives: frenchReflexives,
  subjectPronouns: frenchSubjectPronouns,
  impersonalVerbs: frenchImpersonalVerbs,
  impersonalReflexives: frenchImpersonalReflexives,
  continuations: new Set(wordsOf('ajouter préciser poursuivre compléter indiquer souligner expliquer')),
  middles: frenchMiddles,
  chargedParticiples: frenchChargedParticiples,
  impersonalPredicates: frenchImpersonalPredicates,
  feelings: frenchFeelings,
  firstPersons: new Set(),
  firstSingular: new Set(wordsOf("je j' moi mon ma mes")),
  secondPersons: new Set(['vous', 'votre', 'vos']),
  relativePronouns: frenchRelativePronouns,
  determiners: frenchDeterminers,
  prepositions: frenchPrepositions,
  locatives: new Set(),
  nounLinks: frenchNounLinks,
  contractions: new Set(['au', 'aux', 'du', 'des']),
  conjunctions: frenchConjunctions,
  subordinators: frenchSubordinators,
  complementizers: frenchComplementizers,
  absoluteWords: new Set(),
  contrastives: new Set(['tandis', 'alors']),
  authorLinks: new Set(),
  coordinators: frenchCoordinators,
  joiners: new Set(['et']),
  timeWords: frenchTimeWords,
  sourcePhrases: [
    { words: ['selon'], strength: 'strict' },
    { words: ["d'", 'après'], strength: 'strict' },
    { words: ['de', "l'", 'avis', 'de'], strength: 'strict' },
    { words: ['de', "l'", 'avis', 'du'], strength: 'strict' },
    { words: ['de', "l'", 'aveu', 'de'], strength: 'strict' },
    { words: ['aux', 'dires', 'de'], strength: 'strict' },
    { words: ['au', 'dire', 'de'], strength: 'strict' },
    { words: ['aux', 'yeux', 'de'], strength: 'loose' },
    { words: ['à', 'en', 'croire'], strength: 'strict' },
    { words: ['de', 'source'], strength: 'loose' },
    { words: ['suivant'], strength: 'loose' },
    { words: ['pour'], strength: 'loose' },
    { words: ['dixit'], strength: 'strict' },
  ],
  roleNouns: frenchRoleNouns,
  fixedGenders: frenchFixedGenders,
  personEnding:
    /(?:iste|yste|logue|crate|thlète|onaute|pathe|iatre|phile|phobe|drapeau|maker|ologue|isseur|isseuse|iculteur|icultrice|icien|icienne|logien|nicien)$/u,
  somebodyEnding:
    /(?:eurs?|euses?|rices?|iens?|iennes?|istes?|iers?|ières?|ards?|ardes?|ants?|ois|oise|ains?|aines?|mans?)$/u,
  powers: frenchPowers,
  regions: frenchRegions,
  presses: frenchPresses,
  knownHolders: frenchKnownHolders,
  knownHouses: frenchKnownHouses,
  roleParaphrases: frenchRoleParaphrases,
  roleFamilies: [
    'ministre secretaire chancelier garde',
    'elu maire depute senateur conseiller adjoint president eurodepute parlementaire leader candidat',
    'roi reine souverain monarque prince princesse',
    'animateur presentateur journaliste chroniqueur editorialiste producteur',
    'cure pretre eveque pere abbe archeveque cardinal',
    'magistrat juge procureur',
    'militaire general colonel commandant lieutenant capitaine amiral officier',
    'policier commissaire enqueteur gendarme',
    'avocat conseil penaliste batonnier',
    'medecin professeur chirurgien urgentiste infectiologue epidemiologiste virologue chef',
    'ecrivain romancier auteur poete dramaturge essayiste',
    'directeur president patron dirigeant gerant fondateur cofondateur pdg president-directeur manager',
    'chercheur professeur scientifique directeur',
    'entraineur selectionneur',
    'secretaire delegue syndicaliste responsable',
  ].map((family) => new Set(family.split(' '))),
  carryingOpeners: new Set(['et', 'avant', 'puis', 'mais']),
  releases: new Set(wordsOf('communique declaration tribune lettre courrier tweet discours')),
  exampleWords: new Set(['dont', 'notamment', 'parmi']),
  orderWords: new Set(
    wordsOf('premier premiers première premières dernier derniers dernière dernières entier entière'),
  ),
  headsOfHouses: new Set(
    wordsOf('chef patron president directeur dirigeant leader pdg numero-un president-directeur'),
  ),
  neverTitles: new Set(
    wordsOf('homme femme enfant membre ami étudiant étudiante élève victime témoin fille fils'),
  ),
  kinship: new Set(
    wordsOf(
      'pere mere fils fille frere soeur epoux epouse mari femme veuf veuve compagnon compagne cousin cousine oncle tante neveu niece papa maman grand-pere grand-mere beau-pere belle-mere beau-frere belle-soeur',
    ),
  ),
  houseNouns: new Set(['institution', 'organisation', 'organisme']),
  pressNouns: new Set(
    wordsOf('quotidien journal hebdomadaire hebdo mensuel magazine revue chaine radio site webradio'),
  ),
  namelessHouses: new Set(
    wordsOf(
      'gouvernement ministere executif parlement senat police gendarmerie justice armee majorite opposition droite gauche prefecture sous-prefecture mairie municipalite presidence parquet tribunal rectorat diplomatie defense accusation etat regime',
    ),
  ),
  headlineWords: new Set(
    wordsOf(
      'affaire affaires proces dossier mort meurtre disparition deces hommage obseques attentat incendie video videos exclusif direct',
    ),
  ),
  officeTails: new Set(['par interim', 'en scene', 'en chef', 'en second']),
  pairedAdjective: /(?:[lr]aire|ique|iale|ielle|ciaux|iels)s?$/,
  compoundRoles: new Set([
    'homme affaires',
    'femme affaires',
    'homme etat',
    'femme etat',
    'homme lettres',
    'femme lettres',
    'homme eglise',
    'homme loi',
    'chef entreprise',
    'chef orchestre',
    'capitaine industrie',
    'maitre conferences',
    'metteur scene',
    'mere famille',
    'pere famille',
    'militant droits',
    'pilote chasse',
    'pilote ligne',
    'joueur tennis',
    'joueur football',
  ]),
  utteranceNouns: new Set(
    wordsOf(`bilan avis constat verdict reaction analyse mot mots conclusion reponse explication commentaire message credo
    sentiment aveu confidence temoignage reflexion precision rappel appel cri promesse critique remarque argument pronostic
    diagnostic slogan phrase formule declaration propos discours question interrogation regret espoir`),
  ),
  honorifics: new Map(honorifics),
  firstNames,
  nameParticles: new Set(
    wordsOf(
      'de du des d von van der den zu al el ben bin ibn ould ag le la los da do dos di della del y e ap abou abu',
    ),
  ),
  bodyWords: frenchBodyWords,
  titleCues: new Set(titleCues),
  titledNouns: new Set(titledNouns),
  nationalities: frenchNationalities,
  demonymEnding: /(?:ien|ienne|éen|éenne|ais|aise|ois|oise|ain|aine|ard|arde)$/u,
  plainCapitals: new Set(
    wordsOf('m mme mlle mm premier premiere premiers premieres vice grand haut haute ex'),
  ),
  latterWords: new Set(['dernier', 'derniere', 'interesse']),
  anybody: 'on',
  newWords: new Set(wordsOf('nouveau nouvel nouvelle actuel actuelle jeune premier premiere')),
  formerWords: new Set(wordsOf('ancien ancienne ex ex- feu futur future')),
};
