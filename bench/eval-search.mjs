// A folder with question sets and their scorer in, the scorer's figures for the built program's index out.
//   node bench/eval-search.mjs [DIR]      default: ../shared/evals/search, where it lies beside the repository
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));
const [folder = join(project, '../shared/evals/search'), ...rest] = process.argv.slice(2);
const scorer = join(folder, 'score.mjs');
if (!existsSync(scorer)) {
  process.stderr.write(`eval: there is no score.mjs in ${folder}\n`);
  process.exitCode = 2;
} else {
  // The scorer takes its baseline, MiniSearch, from the project's own packages.
  const engine = fileURLToPath(new URL('search-engine.mjs', import.meta.url));
  const args = [scorer, '--engine', engine, ...rest];
  process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit', cwd: project }).status ?? 1;
}
