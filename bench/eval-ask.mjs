// Question sets with the words that answer in, how often the shown sentences hold them and the marked words are they out.
//   node bench/eval-ask.mjs [DIR] [--errors KIND] [--json]     default: ../shared/evals/search, beside the repository
// "given": the answering paragraph is handed over; "found": the question is asked of all articles of the set.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answerAsk } from '../dist/answers/ask.js';
import { excerptInParagraph } from '../dist/answers/ask-sentence.js';
import { readSought } from '../dist/answers/ask-sought.js';
import { buildCorpus } from '../dist/index/corpus.js';
import { articleOf, isRight, likest } from './question-sets.mjs';

const sets = ['piaf.fr', 'xquad.en', 'squad5.en'];
const args = process.argv.slice(2);
const errors = args.includes('--errors') ? args[args.indexOf('--errors') + 1] : null;
const given = args.find((word, at) => !word.startsWith('--') && args[at - 1] !== '--errors');
const folder = given ?? join(fileURLToPath(new URL('..', import.meta.url)), '../shared/evals/search');

function newTally() {
  return {
    asked: 0,
    shown: 0,
    holds: 0,
    length: 0,
    marked: 0,
    overlaps: 0,
    contains: 0,
    right: 0,
    half: 0,
    exact: 0,
    f1: 0,
  };
}

function count(tally, excerpt, answers, lang) {
  tally.asked += 1;
  if (excerpt === undefined || excerpt === null) return;
  const shown = excerpt.context?.text ?? excerpt.text;
  const held = answers.filter((answer) => shown.includes(answer));
  tally.shown += 1;
  tally.length += shown.length;
  if (held.length > 0) tally.holds += 1;
  const marked = excerpt.answer?.text;
  if (marked === undefined) return;
  tally.marked += 1;
  const f1 = likest(marked, answers, lang);
  tally.f1 += f1;
  if (f1 > 0) tally.overlaps += 1;
  if (isRight(marked, answers, lang)) tally.right += 1;
  if (f1 >= 0.5) tally.half += 1;
  if (f1 === 1) tally.exact += 1;
  if (answers.some((answer) => marked.includes(answer) || answer.includes(marked))) tally.contains += 1;
}

const share = (part, whole) => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));

function print(title, tallies) {
  console.log(`\n${title}`);
  console.log(
    'kind'.padEnd(8),
    ...[
      'asked',
      'shown',
      'holds',
      'chars',
      'marked',
      '% marked',
      'right',
      'overlap',
      'in/of',
      'F1≥.5',
      'exact',
      'F1',
    ].map((name) => name.padStart(8)),
  );
  for (const [kind, one] of tallies) {
    console.log(
      kind.padEnd(8),
      ...[
        one.asked,
        share(one.shown, one.asked),
        share(one.holds, one.asked),
        one.shown === 0 ? '–' : Math.round(one.length / one.shown),
        one.marked,
        share(one.marked, one.asked),
        share(one.right, one.marked),
        share(one.overlaps, one.marked),
        share(one.contains, one.marked),
        share(one.half, one.marked),
        share(one.exact, one.marked),
        share(one.f1, one.marked),
      ].map((value) => String(value).padStart(8)),
    );
  }
}

function evaluateSet(name) {
  const lang = name.slice(-2);
  const { articles, questions } = JSON.parse(readFileSync(join(folder, `${name}.dev.json`), 'utf8'));
  const corpus = buildCorpus(articles.map((article) => articleOf(article, lang)));
  const tallies = { given: new Map(), found: new Map() };
  const tallyOf = (way, kind) => {
    if (!tallies[way].has(kind)) tallies[way].set(kind, newTally());
    return tallies[way].get(kind);
  };
  for (const { article, paragraph, question, answers } of questions) {
    const kind = readSought(question, lang).kind;
    const entry = corpus.entry(article);
    const handed = excerptInParagraph(question, entry, paragraph + 1, corpus);
    const answer = answerAsk({ question }, corpus);
    for (const one of [kind, 'all']) {
      count(tallyOf('given', one), handed, answers, lang);
      count(tallyOf('found', one), answer.excerpts[0], answers, lang);
    }
    const marked = handed?.answer?.text;
    const isWrong = marked !== undefined && !isRight(marked, answers, lang);
    if (errors === kind && isWrong) console.log(`${question} | ${answers.join(' / ')} | ${marked}`);
  }
  print(`${name}, paragraph given`, tallies.given);
  print(`${name}, found among all articles`, tallies.found);
}

const present = sets.filter((name) => existsSync(join(folder, `${name}.dev.json`)));
if (present.length === 0) {
  process.stderr.write(`eval: there is no set such as piaf.fr.dev.json in ${folder}\n`);
  process.exitCode = 2;
}
for (const name of present) evaluateSet(name);
