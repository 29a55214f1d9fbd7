// Question sets in, lists of candidates with their rows of features out: what the ranking and its confidence are fitted on.
import fs from 'node:fs';
import path from 'node:path';
import { findCandidates } from '../dist/index/candidates.js';
import { collectionOf } from '../dist/index/collection.js';
import { featuresOf } from '../dist/index/features.js';
import { lifeWithout } from '../dist/index/life.js';
import { questionKind } from '../dist/index/question-kind.js';
import { CANDIDATES } from '../dist/index/rerank.js';
import { buildTextIndex } from '../dist/index/text-index.js';
import { readQuery } from '../dist/index/text-query.js';
import { languageOf } from '../dist/languages/language.js';
import { splitSentences } from '../dist/reading/sentences.js';
import { swapped } from './near-misses.mjs';

export const sets = [
  ['piaf.fr', 'fr'],
  ['xquad.en', 'en'],
  ['squad5.en', 'en'],
];

/** Articles of a small corpus. */
const FEW = 5;

export function loadSet(folder, name, lang) {
  const file = path.join(folder, `${name}.dev.json`);
  if (!fs.existsSync(file)) throw new Error(`ranking-lists: no file "${file}"; give its folder with --sets`);
  const { articles, questions } = JSON.parse(fs.readFileSync(file, 'utf8'));
  const groups = articles.map(({ title, paragraphs }) => ({
    title,
    texts: paragraphs.map((text, paragraph) => {
      const block = { kind: 'paragraph', paragraph: 1, start: 0, end: text.length };
      return { text, paragraph, sentences: splitSentences({ text, lang, date: null, blocks: [block] }) };
    }),
  }));
  const lexicon = languageOf(lang).analysis;
  return { name, lexicon, ids: articles.map(({ id }) => id), groups, questions };
}

/** Paragraphs of two sentences, as news has them, each with the number of the paragraph it came from. */
function piecesOf({ texts }) {
  return texts.flatMap(({ text, sentences, paragraph }) =>
    sentences.flatMap(({ start }, at) => {
      if (at % 2 === 1) return [];
      const piece = text.slice(start, (sentences[at + 1] ?? sentences[at]).end);
      const own = sentences
        .slice(at, at + 2)
        .map((one) => ({ start: one.start - start, end: one.end - start }));
      return [{ text: piece, sentences: own, paragraph }];
    }),
  );
}

/** The same index as if one article had never been in it. */
function without(group, index) {
  const part = { ...index, life: lifeWithout([group], index.life, index) };
  return { ...part, collection: collectionOf([part]) };
}

const boundsIn = ({ groups }, group) => ({ first: groups.bounds[group], end: groups.bounds[group + 1] });

/** The rows of a question's candidates in one scope; `gold` is the answering candidate, or -1. */
function listOf(set, question, index, scope, isGold) {
  const query = readQuery(question, index);
  const candidates = findCandidates(query, index, { ...scope, limit: CANDIDATES });
  const rows = featuresOf(query, questionKind(question, set.lexicon.questions), candidates, index);
  const found = candidates.map((candidate, at) => ({ candidate, query, index, at }));
  const gold = candidates.findIndex(({ text }) => isGold(text));
  return { set: set.name, rows, found, count: candidates.length, gold };
}

/**
 * For each question: in its article, in all articles, and in short paragraphs in a corpus of its article alone and of its
 * article with a few others; and where it cannot be answered: in another article, in all articles but its own, in such
 * corpora without its own; and with a word of another article's question in it (`isSwapped`), in the same places as itself.
 */
export function listsOf(set) {
  const { groups, questions, lexicon, ids } = set;
  const index = buildTextIndex(groups, lexicon);
  const lacking = groups.map((_, group) => without(group, index));
  const pieces = groups.map(piecesOf);
  const cut = groups.map(({ title }, at) => ({ title, texts: pieces[at] }));
  const alone = cut.map((group) => buildTextIndex([group], lexicon));
  const few = cut.map((_, at) =>
    buildTextIndex(
      Array.from({ length: FEW }, (_, step) => cut[(at + step) % cut.length]),
      lexicon,
    ),
  );
  const owners = questions.map(({ article }) => ids.indexOf(article));
  const asked = questions.map(({ question }) => question);
  const nearMisses = swapped(asked, owners, index);
  return questions.flatMap((question, at) => {
    const own = owners[at];
    const other = (own + 1 + ((at * 7) % (ids.length - 1))) % ids.length;
    const { first } = boundsIn(index, own);
    const isGold = (text) => text === first + question.paragraph;
    const isPiece = (text) => {
      // Its own article is the first in either corpus.
      const piece = pieces[own][text];
      return (
        piece?.paragraph === question.paragraph &&
        question.answers.some((words) => piece.text.includes(words))
      );
    };
    const never = () => false;
    const whole = (one) => ({ first: 0, end: one.store.size });
    // Two of the sets share some articles.
    const article = groups[own].title;
    const list = (one, scope, gold, mode, isAnswerable) => ({
      ...listOf(set, question.question, one, scope, gold),
      mode,
      isAnswerable,
      isSwapped: false,
      article,
    });
    const near = (one, scope, mode) => {
      const text = nearMisses[at];
      if (text === null) return [];
      const known = { mode, isAnswerable: false, isSwapped: true, article };
      return [{ ...listOf(set, text, one, scope, never), ...known }];
    };
    const far = (own + FEW + ((at * 7) % Math.max(1, ids.length - 2 * FEW))) % ids.length;
    return [
      list(index, boundsIn(index, own), isGold, 'article', true),
      list(index, boundsIn(index, other), never, 'article', false),
      list(index, {}, isGold, 'all', true),
      list(lacking[own], {}, never, 'all', false),
      list(alone[own], whole(alone[own]), isPiece, 'alone', true),
      list(alone[other], whole(alone[other]), never, 'alone', false),
      list(few[own], {}, isPiece, 'few', true),
      ...(ids.length >= 2 * FEW ? [list(few[far], {}, never, 'few', false)] : []),
      ...near(index, boundsIn(index, own), 'article'),
      ...near(index, {}, 'all'),
      ...near(alone[own], whole(alone[own]), 'alone'),
      ...near(few[own], {}, 'few'),
    ];
  });
}
