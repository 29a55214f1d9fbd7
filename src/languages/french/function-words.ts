// The small words of French that a reader of reported speech steers by: determiners, pronouns, links, adverbs. Data.
import type { Determiner, SubjectPronoun } from '../speech.ts';
import { wordsOf } from '../speech.ts';

export const frenchAuxiliaries: ReadonlySet<string> = new Set(
  wordsOf(`
  a ont avait avaient aura auront aurait auraient ait aient eut eurent ayant avoir
  est sont était étaient sera seront serait seraient fut furent étant être soit soient`),
);

export const frenchPassiveAuxiliaries: ReadonlySet<string> = new Set(
  wordsOf('est sont était étaient sera seront serait seraient fut furent étant être été soit soient'),
);

/** "tient à préciser", "vient de dire", "a fait savoir", "laisse entendre". */
export const frenchHelperVerbs: ReadonlySet<string> = new Set(
  wordsOf(`
  tient tiennent tenait tenaient tint tinrent tenu vient viennent venait venaient tente tentent tentait tentaient tenté
  essaie essaye essaient essayait essayé veut veulent voulait voulaient voulu souhaite souhaitent souhaitait souhaité
  fait font faisait faisaient fit firent laisse laissent laissait laissaient laissé préfère préfèrent préférait préféré
  va vont allait allaient doit doivent devait dû peut peuvent pouvait pu semble semblent ose osent osait osé
  continue continuent continuait continué cherche cherchent cherchait aime aimait croit pense dit finit finissait fini
  commence commençait commencé hésite hésitait hésité contente contentent contenté contentait borne bornait borné
  empresse empressé empressait hésitant tentant cherchant venant allant tenant souhaitant refusant continuant plaît refuse refusent refusait refusé risque vouloir permet permis`),
);

export const frenchControlVerbs: ReadonlySet<string> = new Set(
  wordsOf(`
  convaincre convainc convaincu convaincue persuader persuade persuadé persuadée pousser pousse poussé poussée amener amène
  amené amenée forcer force forcé forcée obliger oblige obligé obligée contraindre contraint contrainte inciter incite
  incité incitée autoriser autorise autorisé autorisée empêcher empêche empêché empêchée`),
);

export const frenchCausatives: ReadonlySet<string> = new Set(
  wordsOf(
    'fait font faisait faisaient fit firent faire faisant laisse laissent laissait laissaient laissé laissant croit croient croyait',
  ),
);

export const frenchAdverbs: ReadonlySet<string> = new Set(
  wordsOf(`
  encore aussi même ainsi alors bien déjà donc enfin ensuite mieux moins parfois plus plutôt pourtant puis quant
  presque surtout tantôt tard tôt toujours toutefois très trop souvent jamais certes cependant néanmoins d'abord
  également notamment par ailleurs pourtant lui elle eux elles lui-même elle-même eux-mêmes
  en outre peu sobrement bref bientôt aussitôt auparavant désormais dorénavant ici là là-bas hier aujourd'hui demain
  maintenant récemment fort haut net tout seulement non
  lundi mardi mercredi jeudi vendredi samedi dimanche`),
);

/** Phrases that may stand between an auxiliary and its verb, or a verb and its subject, read word by word. */
export const frenchAdverbPhrases: readonly (readonly string[])[] = [
  'pour sa part',
  'pour leur part',
  'de son côté',
  'de leur côté',
  'quant à lui',
  'quant à elle',
  'quant à eux',
  'quant à elles',
  'par ailleurs',
  'par la suite',
  'en outre',
  'en revanche',
  'en effet',
  'de nouveau',
  'à nouveau',
  'à son tour',
  'à leur tour',
  'tout de même',
  'tout d’abord',
  "d' ailleurs",
  "d' emblée",
  "d' abord",
  'en substance',
  'par exemple',
  'en personne',
  'au contraire',
  'à plusieurs reprises',
  'à maintes reprises',
  'une nouvelle fois',
  'une fois de plus',
  'sans détour',
  'en riant',
  'dans la foulée',
  'dans la soirée',
  'dans la matinée',
  'dans l’ après-midi',
  'à l’ époque',
  'à l’ antenne',
  'du reste',
  'de fait',
  'au passage',
  'avec force',
  'avec humour',
  'avec ironie',
  'avec émotion',
  'sur place',
  'à chaud',
  'non sans humour',
  'pour autant',
  'pour l’ instant',
  'pour l’ heure',
  'pour le moment',
  'pour rappel',
  'pour finir',
  'pour conclure',
  'pour mémoire',
  'à l’ inverse',
  'à l’ évidence',
  'à terme',
  'à juste titre',
  'au final',
  'au préalable',
  'en conclusion',
  'en préambule',
  'en ouverture',
  'en introduction',
  'en réponse',
  'en retour',
  'en parallèle',
  'en réalité',
  'en vain',
  'de plus',
  'de surcroît',
  'de facto',
  'du coup',
  'sans surprise',
  'sans équivoque',
  'sans ambages',
  'dans un premier temps',
  'dans un second temps',
  'dans un deuxième temps',
  'dans le même temps',
  'dans la nuit',
].map((phrase) => phrase.replaceAll('’', "'").split(' '));

export const frenchImpersonalVerbs: ReadonlySet<string> = new Set(
  wordsOf(
    'faut fallait faudra faudrait y convient convenait suffit suffisait importe pleut pleuvait neige reste existe existait arrive semble semblait ressort ressortait apparaît apparait apparaissait appert advient résulte',
  ),
);

export const frenchImpersonalReflexives: ReadonlySet<string> = new Set(
  wordsOf('agit agissait agira agirait'),
);

const inflected = (lemmas: string): ReadonlySet<string> =>
  new Set(
    wordsOf(lemmas).flatMap((word) => [
      word,
      `${word}e`,
      `${word}${word.endsWith('s') ? '' : 's'}`,
      `${word}es`,
    ]),
  );

export const frenchChargedParticiples: ReadonlySet<string> = inflected(
  'inculpé suspecté visé écroué incarcéré mis renvoyé convoqué arrêté sanctionné suspendu licencié',
);
export const frenchImpersonalPredicates: ReadonlySet<string> = new Set(
  wordsOf('question prévu établi fait interdit'),
);
export const frenchMiddles: ReadonlySet<string> = new Set(
  wordsOf(`annoncer révéler confirmer préciser poursuivre traduire illustrer prouver démontrer dévoiler développer noter
  observer constater chiffrer vérifier`),
);
export const frenchFeelings: ReadonlySet<string> = new Set(
  wordsOf(`rassurer motiver convenir intervenir revenir s'opposer s'engager s'amuser s'agacer s'emporter s'indigner s'insurger
  s'alarmer s'inquiéter s'étonner s'émouvoir se-réjouir se-désoler s'enthousiasmer s'extasier se-révolter s'émerveiller
  s'énerver s'offusquer s'attrister s'exaspérer s'offenser se-navrer se-confier`),
);

export const frenchNegations: ReadonlySet<string> = new Set(wordsOf("ne n' pas guère nullement"));
export const frenchClitics: ReadonlySet<string> = new Set(
  wordsOf("ne n' se s' le la les l' lui leur leurs y en me m' nous vous te t'"),
);
export const frenchReflexives: ReadonlySet<string> = new Set(wordsOf("se s'"));

const pronoun = (
  gender: 'm' | 'f' | null,
  number: 'singular' | 'plural',
  isImpersonal = false,
  isNominative = false,
): SubjectPronoun => ({
  gender,
  number,
  isImpersonal,
  isNominative,
});

const latter = (gender: 'm' | 'f', number: 'singular' | 'plural'): SubjectPronoun => ({
  ...pronoun(gender, number),
  isLatter: true,
});

export const frenchSubjectPronouns: ReadonlyMap<string, SubjectPronoun> = new Map([
  ['il', pronoun('m', 'singular', false, true)],
  ['elle', pronoun('f', 'singular')],
  ['ils', pronoun('m', 'plural', false, true)],
  ['elles', pronoun('f', 'plural')],
  ['on', pronoun(null, 'singular', true)],
  ['lui', pronoun('m', 'singular')],
  ['eux', pronoun('m', 'plural')],
  ['celui-ci', latter('m', 'singular')],
  ['celle-ci', latter('f', 'singular')],
  ['ceux-ci', latter('m', 'plural')],
  ['celles-ci', latter('f', 'plural')],
  ['celui-là', pronoun('m', 'singular')],
  ['celle-là', pronoun('f', 'singular')],
  ['celui', { ...pronoun('m', 'singular'), needsRelative: true }],
  ['celle', { ...pronoun('f', 'singular'), needsRelative: true }],
]);

export const frenchRelativePronouns: ReadonlySet<string> = new Set(
  wordsOf('qui lequel laquelle lesquels lesquelles'),
);

const determiner = (
  words: string,
  kind: Determiner['kind'],
  gender: Determiner['gender'],
  number: Determiner['number'],
): readonly (readonly [string, Determiner])[] =>
  wordsOf(words).map((word) => [word, { kind, gender, number }]);

export const frenchDeterminers: ReadonlyMap<string, Determiner> = new Map([
  ...determiner('le', 'definite', 'm', 'singular'),
  ...determiner('la', 'definite', 'f', 'singular'),
  ...determiner("l'", 'definite', null, 'singular'),
  ...determiner('les', 'definite', null, 'plural'),
  ...determiner('un', 'indefinite', 'm', 'singular'),
  ...determiner('une', 'indefinite', 'f', 'singular'),
  ...determiner('des', 'indefinite', null, 'plural'),
  ...determiner('ce cet', 'demonstrative', 'm', 'singular'),
  ...determiner('cette', 'demonstrative', 'f', 'singular'),
  ...determiner('ces', 'demonstrative', null, 'plural'),
  ...determiner('son mon ton', 'possessive', null, 'singular'),
  ...determiner('sa ma ta', 'possessive', 'f', 'singular'),
  ...determiner('ses mes tes leurs nos vos', 'possessive', null, 'plural'),
  ...determiner('leur notre votre', 'possessive', null, 'singular'),
  ...determiner(
    'plusieurs certains certaines quelques autre autres deux trois quatre cinq six sept huit neuf dix divers diverses différents de-nombreux nombre beaucoup',
    'quantity',
    null,
    'plural',
  ),
  ...determiner('chaque aucun aucune tout toute', 'quantity', null, 'singular'),
]);

export const frenchPrepositions: ReadonlySet<string> = new Set(
  wordsOf(`
  à au aux de du des d' en dans par pour sur sous avec sans chez vers contre entre devant derrière depuis pendant durant
  avant après lors dès jusque jusqu' jusqu'à jusqu'au selon malgré parmi hors outre envers via suite face grâce près loin
  auprès concernant quant suivant hormis`),
);
export const frenchNounLinks: ReadonlySet<string> = new Set(wordsOf("de du des d'"));
export const frenchConjunctions: ReadonlySet<string> = new Set(
  wordsOf('et ou mais or car donc ni puis cependant toutefois pourtant néanmoins'),
);
export const frenchSubordinators: ReadonlySet<string> = new Set(
  wordsOf(`
  que qu' si s'il s'ils lorsque lorsqu' quand puisque puisqu' quoique quoiqu' comme tandis alors dont où parce afin
  pourquoi comment combien`),
);
export const frenchComplementizers: ReadonlySet<string> = new Set(wordsOf("que qu'"));
export const frenchCoordinators: ReadonlySet<string> = new Set(wordsOf('et ou puis mais'));
export const frenchTimeWords: ReadonlySet<string> = new Set(
  wordsOf(`
  lundi mardi mercredi jeudi vendredi samedi dimanche matin soir midi après-midi nuit hier aujourd'hui demain
  avant-hier veille avant-veille lendemain surlendemain semaine semaines week-end weekend mois année années jour jours journée heure heures soirée matinée an ans janvier février mars avril mai juin juillet août septembre octobre novembre décembre dernier dernière
  prochain prochaine`),
);
