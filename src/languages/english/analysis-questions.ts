// How questions are put in English: what asks who spoke, when, or for a summary, and the words of asking that are
// no subject of search. Data, folded.
import type { QuestionLexicon } from '../analysis-questions.ts';

const saying = `
  say says said saying tell tells told claim claims claimed state states stated declare declares declared announce
  announces announced explain explains explained think thinks thought believe believes believed argue argues argued add
  adds added warn warns warned promise promises promised admit admits admitted insist insists insisted suggest suggests
  suggested deny denies denied note notes noted call calls called describe describes described write wrote written reply
  replied respond responded comment commented assert asserted ask asked accuse accused`;

const sayingVerb = `(?:${saying.trim().split(/\s+/).join('|')})`;

export const englishQuestions: QuestionLexicon = {
  whoSaid: new RegExp(
    `^(?:but |and )?(?:who (?:has |had |is |was |just )?(?:also |really )?${sayingVerb}|by whom|whose words|what (?:did|does|do|has|have|had) .*\\b${sayingVerb})\\b`,
  ),
  whoSaidLead: new RegExp(
    `^(?:but |and )?who (?:has |had |is |was |just )?(?:also |really )?${sayingVerb} ?(?:that |: ?|, ?)?`,
  ),
  when: /^(?:but |and )?(?:since |until )?(?:when\b|(?:on |in |at |by )?(?:what|which) (?:date|day|year|month|time)\b|what(?:'s| is| was) the date\b)/,
  summary:
    /^(?:(?:can|could) you |please |give (?:me |us )?)?(?:(?:a |the )?(?:brief |short )?(?:summary|overview)|summari[sz]e|sum up|tl;?dr|recap|what is (?:this|the article) about)\b/,
  saying: new Set(saying.trim().split(/\s+/)),
};
