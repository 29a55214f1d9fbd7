// The French verbs by which news reports words, by what they tell. Lemmas only; the forms are made by rule.
import type { SpeechVerbKind, VerbReading } from '../speech.ts';
import { wordsOf } from '../speech.ts';
import { conjugateFrench } from './conjugation.ts';

const say = `
  dire redire prédire contredire déclarer affirmer assurer annoncer expliquer ajouter préciser indiquer souligner
  rappeler répondre répliquer rétorquer riposter répéter réaffirmer insister marteler lancer clamer proclamer
  s'exclamer s'écrier crier hurler murmurer chuchoter souffler glisser confier avouer admettre reconnaître reconnaitre concéder
  confesser révéler dévoiler raconter relater narrer témoigner rapporter décrire détailler développer exposer énoncer
  énumérer noter observer remarquer relever constater commenter résumer conclure poursuivre continuer reprendre
  compléter enchaîner renchérir abonder surenchérir nuancer tempérer rectifier corriger démentir nier réfuter confirmer
  certifier garantir jurer soutenir maintenir prétendre alléguer arguer argumenter plaider avancer objecter protester
  avertir prévenir alerter signaler mentionner informer communiquer écrire réécrire tweeter twitter poster
  dicter citer paraphraser spécifier stipuler soupirer plaisanter ironiser railler badiner blaguer
  s'amuser s'agacer s'emporter s'indigner s'insurger s'alarmer s'inquiéter s'étonner s'émouvoir se réjouir se féliciter
  se souvenir se rappeler se lamenter se plaindre se désoler se défendre se justifier se vanter se targuer se moquer
  s'interroger s'enthousiasmer s'extasier se révolter se défausser se confier s'épancher se remémorer s'inquiéter
  tonner fulminer gronder pester vitupérer tempêter fustiger vociférer bougonner grogner grommeler ronchonner maugréer
  marmonner balbutier bredouiller bégayer articuler professer prêcher philosopher théoriser analyser décrypter
  diagnostiquer pronostiquer augurer présager calculer chiffrer évaluer trancher statuer décréter ordonner intimer sommer
  sermonner tancer admonester moquer persifler grincer pointer scander entonner déplorer regretter saluer
  applaudir féliciter remercier interpeller apostropher questionner interroger demander s'enquérir répartir
  suggérer insinuer sous-entendre signifier notifier stipuler souhaiter formuler exprimer évoquer verbaliser
  illustrer démontrer prouver attester argüer postuler réitérer récapituler reformuler épiloguer
  s'excuser s'émerveiller s'impatienter s'offusquer s'énerver se désespérer se consoler se rassurer se dédouaner se gausser
  claironner seriner ressasser ânonner bafouiller susurrer éructer rugir beugler brailler rager trépigner fanfaronner
  prophétiser vaticiner raisonner spéculer conjecturer subodorer préconiser conseiller recommander
  rassurer temporiser louer vanter encenser promettre déduire soulever opiner acquiescer approuver consentir
  gémir geindre sangloter rire sourire jubiler exulter tacler cingler assener asséner décocher balancer lâcher
  déballer divulguer ébruiter réagir intervenir s'exprimer
  éluder esquiver balayer recadrer dédramatiser embrayer rebondir positiver savourer évacuer ricaner pouffer compatir
  s'emballer s'exaspérer s'étrangler s'esclaffer s'attrister s'apitoyer se navrer se marrer s'enflammer s'offenser`;

const think = `
  estimer juger considérer penser croire trouver supposer présumer imaginer douter convenir espérer`;

const ask = `
  demander réclamer exiger solliciter prier implorer supplier ordonner enjoindre exhorter inviter inciter encourager
  appeler promettre jurer souhaiter vouloir désirer proposer recommander conseiller préconiser prôner prescrire suggérer menacer
  refuser revendiquer s'engager interdire autoriser`;

const name = `
  appeler qualifier baptiser surnommer dénommer nommer désigner traiter taxer définir dépeindre caractériser comparer
  décrire présenter étiqueter assimiler`;

const act = `
  évoquer dénoncer accuser critiquer condamner fustiger stigmatiser rejeter récuser contester réfuter nier déplorer
  regretter saluer louer vanter applaudir féliciter remercier défendre invoquer mentionner citer pointer reprocher vilipender
  railler moquer promettre annoncer prôner préconiser plaider militer réclamer exiger blâmer ridiculiser désavouer épingler
  étriller attaquer pourfendre écarter exclure déceler redouter craindre imputer attribuer incriminer conspuer
  parler discuter s'opposer s'engager s'inquiéter s'alarmer se prononcer se dire s'avouer s'estimer se déclarer justifier
  motiver revenir insister marteler invectiver insulter injurier menacer promouvoir célébrer honorer minimiser relativiser
  excuser admonester désapprouver démentir protester soupçonner craindre redouter comprendre percevoir retenir ressentir`;

/** Verbs that tell of speech only after "faire" and "laisser". */
const afterCausative = 'savoir valoir entendre comprendre connaître paraître voir deviner penser croire';

const kinds: readonly (readonly [SpeechVerbKind, string])[] = [
  ['say', say],
  ['think', think],
  ['ask', ask],
  ['name', name],
  ['act', act],
];

/** Forms that are also nouns, adjectives or other verbs, so that a determiner or a preposition before them rules them out. */
const homographs: ReadonlySet<string> = new Set(
  wordsOf(`
  annonce annoncent note notes demande demandent réponse critique critiquent menace doute doutes estime juge jugent précise
  avance avances réplique réclame remarque reproche lance écrit écrits dit dits dite dites rapporte relève relevé relevés
  appelle appel exposé récit confie conseille commente compare nuance souffle glisse crie cri continue salue soupçonne
  soupire plaisante moque résume certifie reprend comprend voit sait pense trouve croit convient suit poursuit tient
  maintient soutient entend attend constate observe signale traite cite assure défend révolte rapport indiqué convenu
  prévenu prévenus accusé accusés accuse inculpé appelé appelés promis connu reconnu publié suggère souhaite espère
  confirme calcule rassure invite ordonne pointe retient exige loue rage tacle publie communique encourage prouve illustre
  analyse réfute poste soulève conclut présente développe compte prie parle exprime récite écarte rejette attaque
  excuse insulte blâme injurie motive revient célèbre honore rie rient rit ri sourit souri savent voient veut veulent
  trouvent prononce articule balance lâche redoute craint trouvé vu su tu lu conseil conteste vante justifie`),
);

/** Forms that look like a verb of the list and almost never are one in news. */
const excluded: ReadonlySet<string> = new Set(
  wordsOf(
    'lues lu lus lue vu vue vus vues su sue sus sues voyant voir savoir sait savent veulent savant voient voit ri ries rie maintenant',
  ),
);

function readingsOf(lemma: string, kind: SpeechVerbKind): readonly (readonly [string, VerbReading])[] {
  const bare = lemma.replace(/^s'|^se-/, '');
  return conjugateFrench(bare)
    .filter(({ word, form }) => form === 'infinitive' || !excluded.has(word))
    .map(({ word, form, number }) => [
      word,
      { lemma, kind, form, number, isHomograph: homographs.has(word), needsCausative: false },
    ]);
}

function collect(): ReadonlyMap<string, readonly VerbReading[]> {
  const byForm = new Map<string, VerbReading[]>();
  for (const [kind, lemmas] of kinds) {
    for (const lemma of new Set(wordsOf(lemmas.replaceAll(/\bse (?=\p{L})/gu, 'se-')))) {
      for (const [word, reading] of readingsOf(lemma, kind)) {
        const known = byForm.get(word) ?? [];
        const isKnown = known.some((one) => one.form === reading.form && one.kind === reading.kind);
        if (!isKnown) byForm.set(word, [...known, reading]);
      }
    }
  }
  for (const lemma of wordsOf(afterCausative)) {
    const reading: VerbReading = {
      lemma,
      kind: 'say',
      form: 'infinitive',
      number: null,
      isHomograph: false,
      needsCausative: true,
    };
    if (!byForm.has(lemma)) byForm.set(lemma, [reading]);
  }
  return byForm;
}

/** By lower-cased form: "souligne" → souligner, finite, singular. */
export const frenchVerbsOfSpeech: ReadonlyMap<string, readonly VerbReading[]> = collect();
