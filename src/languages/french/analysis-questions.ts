// How questions are put in French: what asks when, or for a summary, and the words of asking that are
// no subject of search. Data, folded.
import type { QuestionLexicon } from '../analysis-questions.ts';
import { frenchCourtesy } from './courtesy.ts';
import { frenchSpeechQuestions } from './speech-questions.ts';

const opening = '(?:mais |et )?';

/** A question word stands at the opening or, as asked aloud, at the end ("il part quand ?"). */
const preposition =
  "(?:a|de|d'|en|dans|par|pour|sur|depuis|jusqu'a|vers|avec|chez|contre|selon|apres|avant|sous)";
const asks = (words: string): RegExp =>
  new RegExp(`(?:^|[,;:] ?)(?:(?:mais|et|alors) )?(?:${preposition} ?)?(?:${words})(?![a-z])`);

const kinds: QuestionLexicon['kinds'] = [
  {
    kind: 'time',
    pattern: asks(
      "quand|quelles? (?:date|annee|periode|epoque|decennie|heure|saison)s?|quels? (?:jour|mois|siecle|moment|an)s?|combien de temps|c'est quand",
    ),
  },
  {
    kind: 'number',
    pattern: asks(
      "combien|quelle (?:est|etait|sera|fut) (?:la |l')(?:population|superficie|taille|hauteur|longueur|largeur|distance|duree|altitude|vitesse|part|proportion|valeur|temperature|quantite|surface|profondeur|somme)|quels? (?:nombre|pourcentage|montant|taux|age|prix|chiffre|score)|quel (?:est|etait|sera|fut) (?:le |l')(?:nombre|pourcentage|montant|taux|age|prix|cout|chiffre|salaire|poids|budget|score)",
    ),
  },
  {
    kind: 'place',
    pattern: asks(
      'ou(?= )|quels? (?:pays|endroit|lieu|continent|departement|etat|village|quartier|port)s?|quelles? (?:ville|region|ile|province|capitale|commune|rue|place)s?',
    ),
  },
  {
    kind: 'person',
    pattern: asks(
      'qui(?! est-ce)|quelles? (?:personne|personnalite|organisation|entreprise|societe|institution|equipe)s?|quel (?:homme|auteur|president|ministre|roi|chef|general|empereur|groupe|parti|musicien|scientifique)',
    ),
  },
  {
    kind: 'cause',
    pattern: asks('pourquoi|quelles? (?:raison|cause)s?|quelle (?:est|etait|fut) la (?:raison|cause)'),
  },
];

export const frenchQuestions: QuestionLexicon = {
  speech: frenchSpeechQuestions,
  courtesy: frenchCourtesy,
  when: new RegExp(
    `^${opening}(?:depuis |jusqu'a )?(?:quand|c'est quand|(?:a )?quelle date|(?:(?:en|de|pour) )?quelle annee|quel jour` +
      '|(?:en )?quel mois|a quel moment|a quelle heure)\\b',
  ),
  summary:
    /^(?:(?:peux-tu |pouvez-vous |tu peux |fais(?:-moi)? |donne(?:-moi)? |faites |donnez )?(?:me |nous )?(?:(?:un |le )?(?:bref |court )?resume|resumer|resumes|resumez|synthese|en bref|en resume)\b|de quoi (?:parle|s'agit|est-il question)\b|l'essentiel\b|que dit l'article ?\??$)/,
  summaryNouns:
    /\b(?:l'|les? |la |un |une |d'|des? |du |cet? |cette |ces )*(?:articles?|textes?|journal|news|nouvelles|actus?|actualites?|infos?|jour|journee|aujourd'hui|semaine|moi|nous)\b/g,
  numerals: new Set(
    `deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante
     soixante cent cents mille million millions milliard milliards dizaine douzaine vingtaine trentaine quarantaine
     cinquantaine centaine centaines millier milliers moitie tiers quart double triple premier premiere deuxieme second
     seconde troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme`.split(/\s+/),
  ),
  monthsAndDays: new Set(
    `janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi
     vendredi samedi dimanche`.split(/\s+/),
  ),
  causeOpening:
    /(?<!\p{L})(?:(?:parce que|car|puisque|en raison d(?:e|u|es)|à cause d(?:e|u|es)|faute de|grâce (?:à|aux?)|du fait d(?:e|u|es)|afin de|sous prétexte de|suite (?:à|aux?)|étant donné)(?!\p{L})|(?:parce qu|puisqu|afin d|à cause d|en raison d|faute d|du fait d)['’]|pour (?=\p{Ll}+(?:er|ir|re)(?!\p{L})))/giu,
  beforePlace:
    /(?:^|[\s(«'’])(?:à|au|aux|en|dans|près d[eu'’]s?|vers|sur|depuis|jusqu['’]à|de|du|des|d['’])\s*(?:la |le |les |l['’])?$/iu,
  nameLinks: new Set(['de', 'du', 'des', 'd', 'la', 'le', 'les', 'von', 'van', 'ben', 'el', 'al', 'et']),
  unitLinks: new Set(['de', 'd', 'des']),
  askingWords: new Set(
    'qui que qu quoi quel quelle quels quelles quand ou comment combien pourquoi lequel laquelle'.split(' '),
  ),
  whichWords: new Set(['quel', 'quelle', 'quels', 'quelles', 'comment', 'combien']),
  subjectWords: new Set(['qui']),
  agentWords: new Set(['par']),
  namingNouns: new Set(
    'nom noms prenom surnom titre type types sorte genre appelle appele appellent nomme nommait'.split(' '),
  ),
  asksYear: /\bquelles? annees?\b/,
  asksDuration: /\bcombien de (?:temps|jours|mois|ans|annees|semaines|siecles|heures|minutes)\b|\bduree\b/,
  asksShare: /\b(?:pourcentage|proportion|part|taux|pour cent)\b/,
  ordinal: /^(?:premiere?s?|seconde?s?|[a-z]+iemes?|\d+(?:e|eme|ere?|nde?))$/,
  kinds,
};
