// Our annotations of French press articles in, the scorer's figures out. The annotations are offsets alone (bench/gold/);
// the texts and the scorer lie beside the project, and without them there is nothing to do.
//   node bench/eval-press.mjs [--set c] [--kinds direct,mixed] [--errors N] [--predictions OUT]
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readRows } from './evaluate.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const evals = here('../../shared/evals');
const texts = join(evals, 'summary/ORANGESUM.fr.dev.jsonl');
const scorer = join(evals, 'quotes/score.mjs');

/** The article as its offsets count it. */
function textOf({ title, summary, paragraphs }) {
  return [title, summary, ...paragraphs].join('\n\n');
}

/** A row for the scorer: the offsets with the words that stand there. */
function goldRow({ id, quotes }, text) {
  return {
    id,
    lang: 'fr',
    text,
    quotes: quotes.map(({ start, end, kind, speaker }) => ({
      start,
      end,
      kind,
      text: text.slice(start, end),
      speaker: speaker === null ? null : text.slice(...speaker),
    })),
  };
}

const args = process.argv.slice(2);
const at = args.indexOf('--set');
const set = at < 0 ? null : (args.splice(at, 2)[1] ?? '');
const annotated = readRows(here('gold/press.fr.jsonl'));
const sets = [...new Set(annotated.map((row) => row.set))];

if (set !== null && !sets.includes(set)) {
  process.stderr.write(
    `eval press: there is no set "${set}" but ${sets.join(', ')}; e.g. --set ${sets[0]}\n`,
  );
  process.exitCode = 2;
} else if (!existsSync(texts) || !existsSync(scorer)) {
  process.stderr.write('eval press: the texts of OrangeSum and the scorer are not beside the project.\n');
  process.exitCode = 2;
} else {
  const byId = new Map(readRows(texts).map((article) => [article.id, textOf(article)]));
  const rows = annotated
    .filter((row) => set === null || row.set === set)
    .map((row) => goldRow(row, byId.get(row.id)));
  const folder = mkdtempSync(join(tmpdir(), 'dixit-press-'));
  copyFileSync(scorer, join(folder, 'score.mjs'));
  const gold = join(folder, 'gold.jsonl');
  writeFileSync(gold, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  const kinds = args.includes('--kinds') ? [] : ['--kinds', 'direct,mixed'];
  const call = [here('eval-quotes.mjs'), gold, ...kinds, ...args];
  process.exitCode = spawnSync(process.execPath, call, { stdio: 'inherit' }).status ?? 1;
  rmSync(folder, { recursive: true, force: true });
}
