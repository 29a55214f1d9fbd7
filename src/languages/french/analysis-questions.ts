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

const saysWho = '(?:a|avait|ont|aurait|est-ce qui a|est-ce qui)';
const sayingVerb = `(?:${saying.trim().split(/\s+/).join('|')})`;

export const frenchQuestions: QuestionLexicon = {
  whoSaid: new RegExp(
    `^(?:mais )?(?:par qui|(?:a|de) qui (?:doit-on|est|sont)|qui (?:${saysWho} )?(?:(?:deja|donc|bien|encore) )?${sayingVerb}` +
      `|(?:qu'|que )(?:a|ont|avait|est-ce qu[e'] ?\\S+ a)[ -]?.*\\b${sayingVerb}\\b|que ${sayingVerb}|de qui (?:est|sont))\\b`,
  ),
  whoSaidLead: new RegExp(
    `^(?:mais )?qui (?:${saysWho} )?(?:(?:deja|donc|bien|encore) )?${sayingVerb} ?(?:que |qu'|: ?|, ?)?`,
  ),
  when: /^(?:mais |et )?(?:depuis |jusqu'a )?(?:quand\b|(?:a )?quelle date\b|(?:(?:en|de|pour) )?quelle annee\b|quel jour\b|(?:en )?quel mois\b|a quel moment\b|a quelle heure\b|c'est quand\b)/,
  summary:
    /^(?:(?:peux-tu |pouvez-vous |tu peux |fais(?:-moi)? |donne(?:-moi)? |faites |donnez )?(?:me |nous )?(?:(?:un |le )?(?:bref |court )?resume|resumer|resumes|resumez|synthese|en bref|en resume)\b|de quoi (?:parle|s'agit|est-il question)\b|l'essentiel\b|que dit l'article ?\??$)/,
  saying: new Set(saying.trim().split(/\s+/)),
};
