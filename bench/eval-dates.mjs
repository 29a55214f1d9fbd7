// A gold file of temporal expressions in, the scorer's figures out. The scorer is the `score.mjs` that lies beside the gold.
//   node bench/eval-dates.mjs GOLD.jsonl [--predictions OUT] [--split seen|held] [further options for the scorer]
// Reads through dist/, so build first. Gold rows: {"id","lang","reference"?,"text","timexes":[…]}.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const dist = new URL(
  process.env.DIXIT_DIST ? pathToFileURL(`${resolve(process.env.DIXIT_DIST)}/`) : '../dist/',
  import.meta.url,
);

/** One third of the texts, chosen by their id alone, is left unseen while rules are written. */
export function isHeld(id) {
  let hash = 2166136261;
  for (const character of id) hash = Math.imul(hash ^ character.charCodeAt(0), 16777619) >>> 0;
  return hash % 3 === 0;
}

export function readRows(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}

/** The prediction row of a gold row. */
async function reader() {
  const { splitBlocks } = await import(new URL('articles/blocks.js', dist));
  const { splitSentences } = await import(new URL('reading/sentences.js', dist));
  const { findDates } = await import(new URL('reading/dates/find-dates.js', dist));
  return ({ id, lang, reference, text }) => {
    const article = { text, lang, blocks: splitBlocks(text), date: reference?.slice(0, 10) ?? null };
    const timexes = findDates(article, splitSentences(article)).map(({ start, end, type, value, mod }) => ({
      start,
      end,
      text: text.slice(start, end),
      type,
      value,
      ...(mod && { mod }),
    }));
    return { id, timexes };
  };
}

/** Evaluates; `args` as on the command line. Returns the exit code. */
export async function evaluateDates(args) {
  const [gold, ...rest] = args;
  const scorer = gold === undefined ? '' : join(dirname(resolve(gold)), 'score.mjs');
  if (gold === undefined || !existsSync(gold) || !existsSync(scorer)) {
    process.stderr.write(
      gold === undefined
        ? 'eval dates: which gold file? e.g. npm run eval -- dates ../shared/evals/dates/wikinews.fr.dev.jsonl\n'
        : `eval dates: "${existsSync(gold) ? scorer : gold}" is not there\n`,
    );
    return 2;
  }
  const options = new Map();
  const passed = [];
  while (rest.length > 0) {
    const word = rest.shift();
    if (word === '--predictions' || word === '--split') options.set(word, rest.shift());
    else passed.push(word);
  }
  const split = options.get('--split');
  const rows = readRows(gold).filter(({ id }) => split === undefined || isHeld(id) === (split === 'held'));
  const read = await reader();
  const folder = mkdtempSync(join(tmpdir(), 'dixit-dates-'));
  const goldFile = join(folder, 'gold.jsonl');
  const predictions = options.get('--predictions') ?? join(folder, 'predictions.jsonl');
  const lines = (values) => values.map((value) => `${JSON.stringify(value)}\n`).join('');
  writeFileSync(goldFile, lines(rows));
  writeFileSync(predictions, lines(rows.map(read)));
  const { status } = spawnSync(process.execPath, [scorer, goldFile, predictions, ...passed], {
    stdio: 'inherit',
  });
  rmSync(folder, { recursive: true, force: true });
  return status ?? 1;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await evaluateDates(process.argv.slice(2));
}
