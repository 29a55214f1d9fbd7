// What a French chat wraps around a question. Data, folded.
import type { CourtesyLexicon } from '../courtesy.ts';
import { frenchSpeechQuestions } from './speech-questions.ts';

const sayingVerb = `(?:${[...frenchSpeechQuestions.plainSaying].join('|')})`;
/** "Alors que le pont ferme" is no greeting, "alors que dit la maire" is one. */
const so = `alors(?! qu[e'])|alors(?= (?:que ${sayingVerb}|qu'(?:en|a|ont|avait) ${sayingVerb}|qu'est-ce)(?![a-z]))`;
const greeting = `(?:bonjour|bonsoir|salut|slt|bjr|coucou|hello|hey|yo|re|euh|dixit|bot|une question|question|au fait|${so})`;
const greeted =
  "(?: (?:a )?(?:tous|toutes|tous et toutes|tout le monde|l'equipe|les amis|les gens|le bot|le chat|vous|toi|dixit|bot))?";
const tellMe =
  "(?:dis|dites|dit|explique|expliquez|rappelle|rappelez)(?: |-)?(?:moi|nous)|(?:est-ce que )?(?:tu peux|vous pouvez|peux-tu|pouvez-vous|pourrais-tu|pourriez-vous|tu pourrais)(?: (?:me|nous))? (?:dire|expliquer|rappeler)|(?:est-ce que )?(?:tu sais|vous savez|sais-tu|savez-vous)|(?:je|on) (?:me demande|voudrais savoir|veux savoir|aimerais savoir)|j'aimerais savoir";
const please = "(?:s'il (?:te|vous) plait|s il te plait|stp|svp|please|pls)";
const thanks = "merci(?: d'avance| beaucoup| bcp)?";

export const frenchCourtesy: CourtesyLexicon = {
  opening: new RegExp(
    `^(?:(?<tell>${tellMe})|(?:${greeting}${greeted}|${please}|${thanks}))(?![a-z'-])(?: *(?<pause>[,;:!.…-]+|$))? *`,
  ),
  opener:
    /^(?:(?:a|de|en|dans|par|pour|sur|depuis|avec|chez|contre|selon) )?(?:qui|que|quoi|quel|quels|quelle|quelles|quand|ou|comment|combien|pourquoi|lequel|laquelle|est-ce|y a-t-il|c'est|le|la|les|un|une|des|du|je|on|il|elle|ils|elles|ce|cet|cette|ces)(?= )|^(?:qu'|l'|d'|j'ai )|^(?:resume|resumes|resumez|resumer|fais|fais-moi|donne|donne-moi)(?![a-z])/,
  closing: new RegExp(`(?:[ ,;:!?.…-]+${please}|[ ]*[,;:!?.…-]+ *${thanks})[ !?.…]*$`),
  chatSpellings: [
    [/^(?:c'? ?|c'est |cest |kes ?k?c'? ?|c est )(?:koi|kwa|quoi)(?![a-z])/, "qu'est-ce que c'est"],
    [/^(?:c'? ?|cest |c est )(?:ki|qui)(?![a-z])/, 'qui est'],
    [/^(?:c'? ?|cest |c est )(?:ou|u)(?![a-z])/, 'ou est'],
    [/^(?:c'? ?|cest |c est )(?:quand|kan|kand|qd)(?![a-z])/, 'quand est'],
    [/^(?:keski|kiski|qu'?est ?ce qui)(?![a-z])/, "qu'est-ce qui"],
    [/^(?:keske?|kesk|qu'?est ?ce que)(?![a-z])/, "qu'est-ce que"],
    [/^(?:ki|ky)(?![a-z])/, 'qui'],
    [/^ke(?= )/, 'que'],
    [/^(?:kan|kand|qd|qand|quant)(?![a-z])/, 'quand'],
    [/^(?:pk|pq|pkoi|pourkoi|pourqoi|prk)(?![a-z])/, 'pourquoi'],
    [/^(?:cb|cbn|conbien|combient|kombien)(?![a-z])/, 'combien'],
    [/^kel(?:le)?s?(?![a-z])/, 'quel'],
  ],
};
