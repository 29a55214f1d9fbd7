// Questions in, the same questions with a name, a figure or a rare word of another article's question in the place of their
// own out: most of the words are there, and the answer is not.

import { textsInside } from '../dist/index/term-places.js';
import { readQuery } from '../dist/index/text-query.js';
import { tokenize } from '../dist/languages/analysis.js';

const SHORTEST_WORD = 5;
const kinds = ['name', 'figure', 'word'];

/** What may be swapped in a question, each with its kind; names of several words ("Jeanne d'Arc") as a whole. */
function swappable(question, index) {
  const tokens = tokenize(question, index.lexicon);
  const telling = tokens.map((token, at) => ({ ...token, at })).filter(({ isStopWord }) => !isStopWord);
  const parts = [];
  for (const { at, start, end, word, term } of telling) {
    const last = parts.at(-1);
    const kind = /^\d/.test(word)
      ? 'figure'
      : at > 0 && /^\p{Lu}/u.test(question.slice(start, end))
        ? 'name'
        : 'word';
    if (kind === 'name' && last?.kind === 'name' && last.at === at - 1) Object.assign(last, { end, at });
    else parts.push({ kind, start, end, at, texts: index.collection.textsOfTerm(term) });
  }
  const words = parts
    .filter(({ kind, start, end }) => kind === 'word' && end - start >= SHORTEST_WORD)
    .sort((one, other) => one.texts - other.texts);
  return kinds
    .map((kind) => (kind === 'word' ? words[0] : parts.find((part) => part.kind === kind)))
    .filter((part) => part !== undefined)
    .map(({ kind, start, end }) => ({ kind, start, end, text: question.slice(start, end) }));
}

/** For each question the swapped one, or null where nothing fits; the same in every run. `own` gives its article's number. */
export function swapped(questions, own, index) {
  const parts = questions.map((question) => swappable(question, index));
  const isIn = (text, group) =>
    readQuery(text, index).terms.some((term) => textsInside(term, group, index) > 0);
  return questions.map((question, at) => {
    const part = parts[at][at % Math.max(1, parts[at].length)];
    if (part === undefined) return null;
    for (let step = 1; step < questions.length; step += 1) {
      const from = (at + step * 37) % questions.length;
      const other = own[from] === own[at] ? undefined : parts[from].find(({ kind }) => kind === part.kind);
      if (other === undefined || isIn(other.text, own[at])) continue;
      return question.slice(0, part.start) + other.text + question.slice(part.end);
    }
    return null;
  });
}
