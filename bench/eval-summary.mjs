// A gold file of summaries in, the scorer's figures out: for one, three and five sentences as `/summary` chooses them, with
// the article's first sentences beside them. The scorer is the `score.mjs` that lies beside the gold.
//   node bench/eval-summary.mjs GOLD.jsonl [--length short|medium|long] [--predictions OUT]
// Reads through dist/, so build first. Gold rows: {"id","lang","title","paragraphs","summary"}. Predictions are those of
// `--length`, medium by default.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const dist = new URL(
  process.env.DIXIT_DIST ? pathToFileURL(`${resolve(process.env.DIXIT_DIST)}/`) : '../dist/',
  import.meta.url,
);
const lengths = ['short', 'medium', 'long'];

export function readRows(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}

/** A function from a gold row to its article and Reading: its paragraphs, without the summary. */
export async function rowReader() {
  const { readArticle } = await import(new URL('reading/read-article.js', dist));
  return ({ id, lang, title, date = '2020-01', paragraphs }) => {
    const blocks = [];
    let text = '';
    for (const [index, paragraph] of paragraphs.entries()) {
      const start = text.length;
      text += `${paragraph}\n\n`;
      blocks.push({ kind: 'paragraph', start, end: start + paragraph.length, paragraph: index + 1 });
    }
    const citation = {
      id,
      title,
      date,
      outlet: null,
      url: null,
      lang,
      titleIsDerived: false,
      rights: 'excerpts',
    };
    const article = { ...citation, text, blocks };
    return { article, reading: readArticle(article) };
  };
}

/** Evaluates; `args` as on the command line. Returns the exit code. */
export async function evaluateSummary(args) {
  const [gold, ...rest] = args;
  const scorer = gold === undefined ? '' : join(dirname(resolve(gold)), 'score.mjs');
  if (gold === undefined || !existsSync(gold) || !existsSync(scorer)) {
    process.stderr.write(
      gold === undefined
        ? 'eval summary: which gold file? e.g. npm run eval -- summary ../shared/evals/summary/ORANGESUM.fr.dev.jsonl\n'
        : `eval summary: "${existsSync(gold) ? scorer : gold}" is not there\n`,
    );
    return 2;
  }
  const option = (name) => (rest.includes(name) ? rest[rest.indexOf(name) + 1] : undefined);
  const { score, fmt } = await import(pathToFileURL(scorer));
  const { chooseSentences } = await import(new URL('answers/summary-choice.js', dist));
  const { SENTENCES } = await import(new URL('answers/summary.js', dist));
  const rows = readRows(gold);
  const read = await rowReader();
  const entries = rows.map(read);
  const textOf = ({ article, reading }, index) => {
    const sentence = reading.sentences[index];
    return article.text.slice(sentence.start, sentence.end);
  };
  for (const length of lengths) {
    const started = performance.now();
    const predictions = entries.map((entry) => ({
      id: entry.article.id,
      sentences: chooseSentences(entry, SENTENCES[length]).map((index) => textOf(entry, index)),
    }));
    const each = ((performance.now() - started) / entries.length).toFixed(2);
    const lead = entries.map((entry) => ({
      id: entry.article.id,
      sentences: entry.reading.sentences.slice(0, SENTENCES[length]).map((_, index) => textOf(entry, index)),
    }));
    process.stdout.write(`${length}  ${fmt(score(rows, predictions))}  ${each} ms\n`);
    process.stdout.write(`  lead  ${fmt(score(rows, lead))}\n`);
    const file = option('--predictions');
    if (file !== undefined && length === (option('--length') ?? 'medium')) {
      writeFileSync(file, predictions.map((row) => `${JSON.stringify(row)}\n`).join(''));
    }
  }
  return 0;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await evaluateSummary(process.argv.slice(2));
}
