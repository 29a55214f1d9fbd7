// How French asks who spoke and what somebody says. Data, folded.
import type { SpeechQuestionLexicon } from '../speech-questions.ts';

/** Ask for words and nothing else. */
const plain = `
  dit dis di dire disait disent declare declarer declarait declarent affirme affirmer affirmait affirment assure assurer
  assurait explique expliquer expliquait estime estimer estimait estiment souligne souligner soulignait ajoute ajouter
  ajoutait precise preciser precisait indique indiquer indiquait raconte raconter confie confier pretend pretendre
  pretendu pense penser pensait pensent considere considerer repond repondent repondre repondu`;
const saying = `${plain}
  assurent annonce annoncer annoncait promis promet promettre soutient soutenir soutenu juge juger jugeait denonce
  denoncer deplore deplorer rappelle rappeler reconnu reconnait reconnaitre admis admet admettre averti avertit prevenu
  previent propos propose proposer parle parler lance lancer exige exiger demande demander regrette regretter salue saluer
  critique critiquer evoque evoquer`;
/** A work is written too: these are speech only before what was said. */
const writing = 'ecrit ecrivait ecrire ecrivent';

const wordsOf = (list: string): readonly string[] => list.trim().split(/\s+/);
const sayingVerb = `(?:${wordsOf(saying).join('|')})`;
const writingVerb = `(?:${wordsOf(writing).join('|')})`;
const auxiliary = '(?:a|avait|ont|aurait|est-ce qui a|est-ce qui)';
const smallAdverb = '(?:deja|donc|bien|encore)';
const opening = '(?:mais |et |alors )?';
/** "qui a ecrit que", "qui a ecrit a la commune que", "qui a ecrit :". */
const writes = `${writingVerb}(?= ?:| (?:(?:aux?|a|dans|sur|hier|aussi|un jour) (?:\\S+ ){0,6}?)?qu[e'])`;
/** "qui a dit", "qui disait", "qui a bien declare" */
const whoSays = `qui (?:${auxiliary} )?(?:${smallAdverb} )?(?:${sayingVerb}|${writes})`;
/** "de qui sont ces mots", "a qui doit-on" */
const whose = 'par qui|(?:a|de) qui (?:doit-on|est|sont)';
const sayingPast = `(?:(?:vraiment|bien|deja|aussi) )?(?:${sayingVerb}|${writes})`;
/** What is said follows "que", "de", marks or nothing. */
const saidWords = "(?:que |qu'|de |d'|: ?)?(?<words>.+)";

const has = '(?:a|ont|avait|avaient|aurait)';
const verb = `(?:(?:vraiment|bien|deja|aussi) )?(?<verb>${sayingVerb}|${writingVerb}(?= (?:sur|a propos|au sujet) ))`;
const both = '(?<both>.+)';
const speaker = '(?<speaker>(?:\\S+ ){0,6}?\\S+)';
const about = '(?<about>(?: .+)?)';
const judging = '(?:juge|qualifie|decrit|considere|voit|commente|percoit)';
const opinion =
  "(?:l'avis|l'opinion|la position|le point de vue|la reaction|les? (?:mots?|propos)|les declarations?|la declaration)";

export const frenchSpeechQuestions: SpeechQuestionLexicon = {
  whoSaid: new RegExp(`^${opening}(?:${whose}|${whoSays}|que ${sayingVerb}|qu'en ${sayingVerb})\\b`),
  whoSaidLead: new RegExp(`^${opening}${whoSays} ?(?<that>que |qu')?(?:: ?|, ?)?`),
  didSay: [
    new RegExp(`^${opening}(?:est-?ce ?qu(?:e |'))(?<speaker>.+?) ${has} ${sayingPast} ${saidWords}$`),
    new RegExp(
      `^${opening}(?<speaker>.+?) ${has}-(?:t-)?(?:il|elle|ils|elles) ${sayingPast} (?!quoi\\b)${saidWords}$`,
    ),
  ],
  whatSaid: [
    // "qu'a dit la maire du pont", "qu'est-ce qu'a dit…"
    new RegExp(`^${opening}(?:qu'|qu'est-ce qu'|quest ce qu')${has} ${verb} ${both}$`, 'd'),
    // "que dit la maire du pont", "qu'est-ce que pense…"
    new RegExp(`^${opening}(?:que|qu'est-ce que|quest ce que) ${verb} ${both}$`, 'd'),
    // "qu'en pense la maire", "qu'en a dit la maire"
    new RegExp(`^${opening}qu'en (?:${has} )?${verb} ${both}$`, 'd'),
    // "qu'est-ce que la maire a dit du pont", "qu'est-ce que la maire pense du pont"
    new RegExp(`^${opening}(?:qu'est-ce|quest ce) qu(?:e |')${speaker} (?:${has} )?${verb}${about}$`, 'd'),
    // "que la maire a-t-elle dit du pont", "que la maire pense-t-elle du pont"
    new RegExp(`^${opening}que ${speaker} ${has}-(?:t-)?(?:il|elle|ils|elles) ${verb}${about}$`, 'd'),
    new RegExp(`^${opening}que ${speaker} ${verb}-(?:t-)?(?:il|elle|ils|elles)${about}$`, 'd'),
    // "la maire a dit quoi du pont", "la maire elle pense quoi du pont"
    new RegExp(`^${opening}${speaker} (?:(?:il|elle|ils|elles) )?(?:${has} )?${verb} quoi${about}$`, 'd'),
    // "quel est l'avis de la maire sur le pont"
    new RegExp(
      `^${opening}(?:quel(?:le)?s? (?:est|sont|etait|etaient|fut)|c'est quoi|qu'est-ce que c'est|qu'est-ce que) ${opinion} (?:de |du |des |d')${both}$`,
      'd',
    ),
    // "comment la maire juge-t-elle le pont"
    new RegExp(`^${opening}comment ${speaker} ${judging}-(?:t-)?(?:il|elle|ils|elles)${about}$`, 'd'),
  ],
  plainSaying: new Set(wordsOf(plain)),
  ofWhat:
    / (?=(?:a propos d(?:e la |e l'|es |u |e |')|au sujet d(?:e la |e l'|es |u |e |')|concernant |quant (?:a |aux? )|sur |contre |face (?:a |aux? )|apres |de la |de l'|des |du |de |d'))/g,
  unnamed: new Set(
    'il elle ils elles on lui eux tout tous toutes ca cela vous tu nous je qui quoi de du des d'.split(' '),
  ),
  saying: new Set([...wordsOf(saying), ...wordsOf(writing)]),
};
