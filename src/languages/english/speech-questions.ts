// How English asks who spoke and what somebody says. Data, folded.
import type { SpeechQuestionLexicon } from '../speech-questions.ts';

/** Ask for words and nothing else. */
const plain = `
  say says said saying tell tells told claim claims claimed state states stated declare declares declared explain
  explains explained think thinks thought believe believes believed argue argues argued add adds added insist insists
  insisted reply replied respond responded comment commented assert asserted`;
const saying = `${plain}
  announce announces announced warn warns warned promise promises promised admit admits admitted suggest suggests
  suggested deny denies denied note notes noted call calls called describe describes described ask asked accuse accused`;
/** A work is written too: these are speech only before what was said. */
const writing = 'write writes wrote written writing';

const wordsOf = (list: string): readonly string[] => list.trim().split(/\s+/);
const sayingVerb = `(?:${wordsOf(saying).join('|')})`;
const writingVerb = `(?:${wordsOf(writing).join('|')})`;
const opening = '(?:but |and |so )?';
/** "who wrote that the city is…", "who wrote in a letter that…", "who wrote:"; not "who wrote that famous novel". */
const writes = `${writingVerb}(?= ?:| (?:(?:to|in|on) (?:\\S+ ){1,6}?)?that (?:\\S+ ){3,}\\S)`;
const whoSays = `who (?:has |had |is |was |just )?(?:also |really )?(?:${sayingVerb}|${writes})`;

const verb = `(?:(?:just|really|actually|ever|also) )?(?<verb>${sayingVerb}|${writingVerb}(?= (?:about|on) ))`;
const speaker = '(?<speaker>(?:\\S+ ){0,7}?\\S+)';
const about = '(?<about>(?: .+)?)';
const opinion = '(?:views?|opinions?|position|stance|reaction|take|comments?|words|statements?)';

export const englishSpeechQuestions: SpeechQuestionLexicon = {
  whoSaid: new RegExp(`^${opening}(?:${whoSays}|by whom|whose words)\\b`),
  whoSaidLead: new RegExp(`^${opening}${whoSays} ?(?<that>that )?(?:: ?|, ?)?`),
  didSay: [
    new RegExp(
      `^${opening}(?:did|has|have|had) (?<speaker>.+?) (?:really |actually |ever |just )?(?:${sayingVerb}|${writes}) (?:that |to |: ?)?(?<words>.+)$`,
    ),
  ],
  whatSaid: [
    // "what did the mayor say about the bridge"
    new RegExp(`^${opening}what (?:did|does|do|has|have|had) ${speaker} ${verb}${about}$`, 'd'),
    // "the mayor said what about the bridge"
    new RegExp(`^${opening}${speaker} ${verb} what${about}$`, 'd'),
    // "what is the mayor's view on the bridge", "what is the view of the mayor on the bridge"
    new RegExp(`^${opening}what(?: is| are| was| were|'s) ${speaker}(?:'s|s'|') ${opinion}${about}$`, 'd'),
    new RegExp(`^${opening}what(?: is| are| was| were|'s) the ${opinion} of (?<both>.+)$`, 'd'),
    // "how does the mayor see the bridge"
    new RegExp(
      `^${opening}how (?:did|does|do|has|have) ${speaker} (?:describe|described|see|view|judge|react to|respond to|comment on)${about}$`,
      'd',
    ),
  ],
  plainSaying: new Set(wordsOf(plain)),
  ofWhat: / (?=(?:about|on|regarding|concerning|over|towards?|of) )/g,
  unnamed: new Set(
    'he she it they him her them i you we people everyone everybody someone somebody anyone of'.split(' '),
  ),
  saying: new Set([...wordsOf(saying), ...wordsOf(writing)]),
};
