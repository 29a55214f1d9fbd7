// What an English chat wraps around a question. Data, folded.
import type { CourtesyLexicon } from '../courtesy.ts';

const greeting =
  '(?:hello|hi|hey|good (?:morning|evening|afternoon)|yo|so|ok|okay|dixit|bot|quick question|question)';
const greeted = '(?: (?:all|everyone|everybody|there|guys|folks|team|bot|dixit|again))?';
const tellMe =
  '(?:(?:can|could) you |would you )?(?:please )?(?:tell|explain to|remind) (?:me|us)|(?:do|does) (?:you|anyone|anybody) know|i (?:want|would like|d like) to know|i wonder';
const please = '(?:please|pls|plz)';
const thanks = '(?:thanks(?: a lot| in advance)?|thank you|thx|cheers)';

export const englishCourtesy: CourtesyLexicon = {
  opening: new RegExp(
    `^(?:(?<tell>${tellMe})|(?:${greeting}${greeted}|${please}|${thanks}))(?![a-z'-])(?: *(?<pause>[,;:!.…-]+|$))? *`,
  ),
  opener:
    /^(?:(?:in|on|at|by|to|from|of|for|since|until|with) )?(?:who|whom|whose|what|which|when|where|how|why|is|are|was|were|did|does|do|has|have|had|can|could|will|would|should|the|a|an|i|he|she|they|it|this|these)(?= )|^(?:what's|who's|when's|where's|i'd)(?= )|^(?:summari[sz]e|sum up|tl;?dr|recap)(?![a-z])/,
  closing: new RegExp(`(?:[ ,;:!?.…-]+${please}|[ ]*[,;:!?.…-]+ *${thanks})[ !?.…]*$`),
  chatSpellings: [
    [/^(?:whats|wats|what s|wat is)(?![a-z])/, 'what is'],
    [/^(?:whos|who s)(?![a-z])/, 'who is'],
    [/^(?:wheres|where s)(?![a-z])/, 'where is'],
    [/^(?:whens|when s)(?![a-z])/, 'when is'],
    [/^wat(?![a-z])/, 'what'],
    [/^y (?=(?:did|does|do|is|are|was|were)\b)/, 'why '],
  ],
};
