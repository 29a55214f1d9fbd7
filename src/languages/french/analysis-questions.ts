// How questions are put in French: what asks who spoke, when, or for a summary, and the words of asking that are
// no subject of search. Data, folded.
import type { QuestionLexicon } from '../analysis-questions.ts';

const saying = `
  dit dire disait disent declare declarer declarait declarent affirme affirmer affirmait affirment assure assurer
  assurait annonce annoncer annoncait explique expliquer expliquait estime estimer estimait estiment souligne souligner
  soulignait ajoute ajouter ajoutait precise preciser precisait indique indiquer indiquait raconte raconter confie confier
  promis promet promettre pretend pretendre pretendu soutient soutenir soutenu pense penser pensait pensent juge juger
  jugeait considere considerer repond repondre repondu denonce denoncer deplore deplorer rappelle rappeler reconnu
  reconnait reconnaitre admis admet admettre averti avertit prevenu previent propos propose proposer parle parler ecrit
  ecrire lance lancer exige exiger demande demander regrette regretter salue saluer critique critiquer evoque evoquer`;

const sayingVerb = `(?:${saying.trim().split(/\s+/).join('|')})`;
const auxiliary = '(?:a|avait|ont|aurait|est-ce qui a|est-ce qui)';
const smallAdverb = '(?:deja|donc|bien|encore)';
const opening = '(?:mais |et )?';
/** "qui a dit", "qui disait", "qui a bien declare" */
const whoSays = `qui (?:${auxiliary} )?(?:${smallAdverb} )?${sayingVerb}`;
/** "qu'a dit Odile", "qu'est-ce qu'Odile a dit", "que dit Odile" */
const whatSays = `(?:qu'|que )(?:a|ont|avait|est-ce qu[e'] ?\\S+ a)[ -]?.*\\b${sayingVerb}|que ${sayingVerb}`;
/** "de qui sont ces mots", "a qui doit-on" */
const whose = 'par qui|(?:a|de) qui (?:doit-on|est|sont)';

/** A question word stands at the opening or, as asked aloud, at the end ("il part quand ?"). */
const preposition =
  "(?:a|de|d'|en|dans|par|pour|sur|depuis|jusqu'a|vers|avec|chez|contre|selon|apres|avant|sous)";
const asks = (words: string): RegExp =>
  new RegExp(`(?:^|[,;:] ?)(?:(?:mais|et|alors) )?(?:${preposition} ?)?(?:${words})(?![a-z])`);

const greeting = '(?:bonjour|bonsoir|salut|slt|bjr|coucou|hello|hey|yo|re|alors|euh|dixit|bot)';
const tellMe =
  "(?:dis|dites|dit|explique|expliquez|rappelle|rappelez)(?: |-)?(?:moi|nous)|(?:est-ce que )?(?:tu peux|vous pouvez|peux-tu|pouvez-vous|pourrais-tu|pourriez-vous|tu pourrais)(?: (?:me|nous))? (?:dire|expliquer|rappeler)|(?:est-ce que )?(?:tu sais|vous savez|sais-tu|savez-vous)|(?:je|on) (?:me demande|voudrais savoir|veux savoir|aimerais savoir)|j'aimerais savoir|une question|question|au fait";
const please = "(?:s'il (?:te|vous) plait|s il te plait|stp|svp|please|pls)";
const thanks = "merci(?: d'avance| beaucoup| bcp)?";
const sayingPast = `(?:(?:vraiment|bien|deja|aussi) )?${sayingVerb}`;
/** What is said follows "que", "de", marks or nothing. */
const saidWords = "(?:que |qu'|de |d'|: ?)?(?<words>.+)";

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
  whoSaid: new RegExp(`^${opening}(?:${whose}|${whoSays}|${whatSays})\\b`),
  whoSaidLead: new RegExp(`^${opening}${whoSays} ?(?<that>que |qu')?(?:: ?|, ?)?`),
  when: new RegExp(
    `^${opening}(?:depuis |jusqu'a )?(?:quand|c'est quand|(?:a )?quelle date|(?:(?:en|de|pour) )?quelle annee|quel jour` +
      '|(?:en )?quel mois|a quel moment|a quelle heure)\\b',
  ),
  summary:
    /^(?:(?:peux-tu |pouvez-vous |tu peux |fais(?:-moi)? |donne(?:-moi)? |faites |donnez )?(?:me |nous )?(?:(?:un |le )?(?:bref |court )?resume|resumer|resumes|resumez|synthese|en bref|en resume)\b|de quoi (?:parle|s'agit|est-il question)\b|l'essentiel\b|que dit l'article ?\??$)/,
  summaryNouns:
    /\b(?:l'|les? |la |un |une |d'|des? |du |cet? |cette |ces )*(?:articles?|textes?|journal|news|nouvelles|actus?|actualites?|infos?|jour|journee|aujourd'hui|semaine|moi|nous)\b/g,
  politeOpening: new RegExp(`^(?:(?:${greeting}|${tellMe}|${please}|${thanks})(?![a-z'-])[ ,;:!.…-]*)+`),
  politeClosing: new RegExp(`(?:[ ,;:!?.…-]+${please}|[ ]*[,;:!?.…-]+ *${thanks})[ !?.…]*$`),
  chatSpellings: [
    [/^(?:c'? ?|c'est |cest |kes ?k?c'? ?|c est )(?:koi|kwa|quoi)(?![a-z])/, "qu'est-ce que c'est"],
    [/^(?:c'? ?|cest |c est )(?:ki|qui)(?![a-z])/, 'qui est'],
    [/^(?:c'? ?|cest |c est )(?:ou|u)(?![a-z])/, 'ou est'],
    [/^(?:c'? ?|cest |c est )(?:quand|kan|kand|qd)(?![a-z])/, 'quand est'],
    [/^(?:keski|kiski|qu'?est ?ce qui)(?![a-z])/, "qu'est-ce qui"],
    [/^(?:keske?|kesk|qu'?est ?ce que)(?![a-z])/, "qu'est-ce que"],
    [/^(?:ki|ky)(?![a-z])/, 'qui'],
    [/^(?:kan|kand|qd|qand|quant)(?![a-z])/, 'quand'],
    [/^(?:pk|pq|pkoi|pourkoi|pourqoi|prk)(?![a-z])/, 'pourquoi'],
    [/^(?:cb|cbn|conbien|combient|kombien)(?![a-z])/, 'combien'],
    [/^kel(?:le)?s?(?![a-z])/, 'quel'],
  ],
  didSay: [
    new RegExp(
      `^(?:mais |et )?(?:est-?ce ?qu(?:e |'))(?<speaker>.+?) (?:a|ont|avait|aurait) ${sayingPast} ${saidWords}$`,
    ),
    new RegExp(
      `^(?:mais |et )?(?<speaker>.+?) (?:a|ont|avait|aurait)-(?:t-)?(?:il|elle|ils|elles) ${sayingPast} ${saidWords}$`,
    ),
  ],
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
  saying: new Set(saying.trim().split(/\s+/)),
};
