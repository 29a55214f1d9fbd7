// Which evaluation, out of those that lie beside this file: `npm run eval -- quotes GOLD.jsonl` runs eval-quotes.mjs.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [kind, ...rest] = process.argv.slice(2);
const script = fileURLToPath(new URL(`eval-${kind}.mjs`, import.meta.url));

if (kind === undefined || !/^[a-z-]+$/.test(kind) || !existsSync(script)) {
  const kinds = readdirSync(new URL('.', import.meta.url))
    .map((name) => /^eval-(?<kind>.+)\.mjs$/.exec(name)?.groups?.kind)
    .filter((name) => name !== undefined);
  process.stderr.write(
    `eval: which of ${kinds.join(', ')}? e.g. npm run eval -- quotes ../shared/evals/quotes/wikinews.fr.dev.jsonl\n`,
  );
  process.exitCode = 2;
} else {
  process.exitCode = spawnSync(process.execPath, [script, ...rest], { stdio: 'inherit' }).status ?? 1;
}
