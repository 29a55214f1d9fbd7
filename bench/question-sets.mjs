// What the evaluation and the training of marked answers share: articles of a question set, and how like an answer is.

import { tokenize } from '../dist/languages/analysis.js';
import { languageOf } from '../dist/languages/language.js';

/** An article of a set as the program holds one; its paragraphs are blocks. */
export function articleOf({ id, title, paragraphs }, lang) {
  const text = paragraphs.join('\n\n');
  let start = 0;
  const blocks = paragraphs.map((paragraph, at) => {
    const block = { kind: 'paragraph', paragraph: at + 1, start, end: start + paragraph.length };
    start = block.end + 2;
    return block;
  });
  const citation = { id, title, date: '2020-01-01', outlet: null, url: null, lang };
  return { ...citation, titleIsDerived: false, rights: 'excerpts', text, blocks };
}

/** Words that tell; of what has none ("Who", "IT") all. */
function tellingWords(text, lang) {
  const tokens = tokenize(text, languageOf(lang).analysis);
  const telling = tokens.filter(({ isStopWord }) => !isStopWord);
  return (telling.length > 0 ? telling : tokens).map(({ word }) => word);
}

/** F1 of the words that two texts share, 0 to 1; articles and prepositions count for nothing. */
export function likeness(one, other, lang) {
  const left = tellingWords(one, lang);
  const right = tellingWords(other, lang);
  const pool = [...right];
  const shared = left.filter((word) => {
    const at = pool.indexOf(word);
    if (at >= 0) pool.splice(at, 1);
    return at >= 0;
  }).length;
  return left.length + right.length === 0 ? 0 : (2 * shared) / (left.length + right.length);
}

/** The likeness to the likest of several answers. */
export function likest(text, answers, lang) {
  return Math.max(...answers.map((answer) => likeness(text, answer, lang)));
}

/** Marked words are right when they share half of their words with an answer, or when one holds the other. */
export function isRight(text, answers, lang) {
  const shared = likest(text, answers, lang);
  return (
    shared >= 0.5 || (shared > 0 && answers.some((answer) => answer.includes(text) || text.includes(answer)))
  );
}
