// Gold files in, predictions of the built program to the scorer that lies beside the first of them, its figures out.
// What the evaluations of quotes and of dates share. Reads through dist/; DIXIT_DIST names another build.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export const dist = new URL(
  process.env.DIXIT_DIST ? pathToFileURL(`${resolve(process.env.DIXIT_DIST)}/`) : '../dist/',
  import.meta.url,
);

/** Options of the scorers that take no value. */
const flags = ['--json', '--ci'];

/** One third of the texts, chosen by their id alone, is left unseen while rules are written. */
function isHeld(id) {
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

/** Files are pooled; what is neither a file nor ours goes to the scorer. */
function readCall(args) {
  const call = { files: [], passed: [], options: new Map() };
  const rest = [...args];
  while (rest.length > 0) {
    const word = rest.shift();
    if (word === '--predictions' || word === '--split') call.options.set(word, rest.shift());
    else if (word.startsWith('--')) call.passed.push(word, ...(flags.includes(word) ? [] : [rest.shift()]));
    else call.files.push(word);
  }
  return call;
}

/** `predict` makes a prediction row of a gold row. Returns the exit code. */
export function evaluate({ kind, example }, args, predict) {
  const { files, passed, options } = readCall(args);
  const scorer = join(dirname(resolve(files[0] ?? '')), 'score.mjs');
  const missing = [...files, scorer].find((file) => !existsSync(file));
  if (files.length === 0 || missing !== undefined) {
    const fault = files.length === 0 ? 'which gold file?' : `"${missing}" is not there;`;
    process.stderr.write(`eval ${kind}: ${fault} e.g. npm run eval -- ${kind} ${example}\n`);
    return 2;
  }
  const split = options.get('--split');
  const rows = files
    .flatMap((file) => readRows(file))
    .filter(({ id }) => split === undefined || isHeld(id) === (split === 'held'));
  const folder = mkdtempSync(join(tmpdir(), `dixit-${kind}-`));
  const goldFile = join(folder, 'gold.jsonl');
  const predictions = options.get('--predictions') ?? join(folder, 'predictions.jsonl');
  const lines = (values) => values.map((value) => `${JSON.stringify(value)}\n`).join('');
  writeFileSync(goldFile, lines(rows));
  writeFileSync(predictions, lines(rows.map(predict)));
  const { status } = spawnSync(process.execPath, [scorer, goldFile, predictions, ...passed], {
    stdio: 'inherit',
  });
  rmSync(folder, { recursive: true, force: true });
  return status ?? 1;
}
