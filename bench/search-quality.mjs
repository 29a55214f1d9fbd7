// How well the passage that answers is found, by Dixit and by others over the same questions, in one table.
//   node bench/search-quality.mjs [--sets DIR] [--every N] [--only NAME;NAME]   (every 5th question)
// DIR holds question sets (piaf.fr.dev.json, xquad.en.dev.json, squad5.en.dev.json). MRR@10: within the question's article, in
// all articles, and there without accents and capitals, and with two letters of its longest word changed over. How often a
// question is answered whose answer is there, or is not, tells `node bench/train-ranking.mjs --folds`.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as dixit from './search-engine.mjs';
import { rivals } from './search-rivals.mjs';

const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : process.argv[at + 1];
};
const folder = option('sets', path.join(import.meta.dirname, '../../shared/evals/search'));
const every = Number(option('every', 5));
const only = option('only', undefined)?.split(';');
const LIMIT = 10;
/** Milliseconds after which an engine is asked no more questions of a column; its figure then bears a star. */
const PATIENCE = 10_000;

const bare = (question) =>
  question
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

/** "Combien de marins" gives "Cobmien de marins". */
function mistyped(question) {
  const words = question.match(/\p{L}+/gu) ?? [];
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '');
  if (longest.length < 4) return question;
  const at = Math.floor(longest.length / 2) - 1;
  const slip = longest.slice(0, at) + longest[at + 1] + longest[at] + longest.slice(at + 2);
  return question.replace(longest, slip);
}

const identity = (question) => question;
/** What is asked, and where. */
const columns = [
  { name: 'article', ask: identity, isInside: true },
  { name: 'all', ask: identity, isInside: false },
  { name: 'bare', ask: bare, isInside: false },
  { name: 'typo', ask: mistyped, isInside: false },
];

async function measure(engine, { articles, questions }, lang) {
  const index = await engine.build(articles, { lang });
  const figures = [];
  for (const { ask, isInside } of columns) {
    let [sum, asked] = [0, 0];
    const end = performance.now() + PATIENCE;
    for (const { question, article, paragraph } of questions) {
      if (performance.now() > end) break;
      asked += 1;
      const scope = isInside ? { limit: LIMIT, article } : { limit: LIMIT };
      const hits = await engine.search(index, ask(question), scope);
      const rank = hits.findIndex((hit) => hit.article === article && hit.paragraph === paragraph) + 1;
      if (rank > 0 && rank <= LIMIT) sum += 1 / rank;
    }
    figures.push(`${(sum / asked).toFixed(3)}${asked < questions.length ? '*' : ''}`);
  }
  return figures;
}

const engines = [{ name: 'Dixit', ...dixit }, ...rivals].filter(
  ({ name }) => only === undefined || only.includes(name),
);
const sets = ['piaf.fr', 'xquad.en', 'squad5.en'].filter((name) =>
  existsSync(path.join(folder, `${name}.dev.json`)),
);
if (sets.length === 0) {
  console.log(`quality: no question sets in ${folder}; name their folder with --sets DIR`);
} else {
  console.log(`MRR@10${every > 1 ? `, every ${every}th question` : ''}`);
  console.log(' '.repeat(32) + sets.map((name) => name.padEnd(columns.length * 8)).join(''));
  console.log(' '.repeat(32) + sets.map(() => columns.map(({ name }) => name.padEnd(8)).join('')).join(''));
  for (const engine of engines) {
    process.stdout.write(engine.name.padEnd(32));
    for (const name of sets) {
      const set = JSON.parse(readFileSync(path.join(folder, `${name}.dev.json`), 'utf8'));
      const questions = set.questions.filter((_, at) => at % every === 0);
      const figures = await measure(engine, { ...set, questions }, name.slice(-2));
      process.stdout.write(figures.map((figure) => figure.padEnd(8)).join(''));
    }
    process.stdout.write('\n');
  }
}
