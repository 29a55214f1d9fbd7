// Gold files of quotes in, the scorer's figures out. The scorer is the `score.mjs` that lies beside the first file.
//   node bench/eval-quotes.mjs GOLD.jsonl… [--predictions OUT] [--split seen|held] [--kinds direct,mixed] [--errors N]
// Several files are pooled. Reads through dist/, so build first. Gold rows: {"id","lang","text","quotes":[…]}.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isHeld, readRows } from './eval-dates.mjs';

const dist = new URL(
  process.env.DIXIT_DIST ? pathToFileURL(`${resolve(process.env.DIXIT_DIST)}/`) : '../dist/',
  import.meta.url,
);

/** The prediction row of a gold row. */
async function reader() {
  const { splitBlocks } = await import(new URL('articles/blocks.js', dist));
  const { splitSentences } = await import(new URL('reading/sentences.js', dist));
  const { findQuotes } = await import(new URL('reading/quotes/find-quotes.js', dist));
  return ({ id, lang, text }) => {
    const article = { text, lang, blocks: splitBlocks(text), date: null };
    const quotes = findQuotes(article, splitSentences(article)).map(({ start, end, kind, attribution }) => ({
      start,
      end,
      kind,
      speaker: attribution.speaker?.name ?? null,
      how: attribution.how,
      confidence: Number(attribution.confidence.toFixed(3)),
      cue: attribution.cue === null ? null : text.slice(attribution.cue.start, attribution.cue.end),
    }));
    return { id, quotes };
  };
}

/** Evaluates; `args` as on the command line. Returns the exit code. */
export async function evaluateQuotes(args) {
  const files = [];
  const passed = [];
  const options = new Map();
  const rest = [...args];
  while (rest.length > 0) {
    const word = rest.shift();
    if (word === '--predictions' || word === '--split') options.set(word, rest.shift());
    else if (word.startsWith('--')) passed.push(word, ...(word === '--json' ? [] : [rest.shift()]));
    else files.push(word);
  }
  const scorer = files.length === 0 ? '' : join(dirname(resolve(files[0])), 'score.mjs');
  const missing = files.length === 0 ? undefined : [...files, scorer].find((file) => !existsSync(file));
  if (files.length === 0 || missing !== undefined) {
    process.stderr.write(
      missing === undefined
        ? 'eval quotes: which gold file? e.g. npm run eval -- quotes ../shared/evals/quotes/wikinews.fr.dev.jsonl\n'
        : `eval quotes: "${missing}" is not there\n`,
    );
    return 2;
  }
  const split = options.get('--split');
  const rows = files
    .flatMap((file) => readRows(file))
    .filter(({ id }) => split === undefined || isHeld(id) === (split === 'held'));
  const read = await reader();
  const folder = mkdtempSync(join(tmpdir(), 'dixit-quotes-'));
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
  process.exitCode = await evaluateQuotes(process.argv.slice(2));
}
