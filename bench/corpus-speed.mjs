// How a folder of articles starts, grows and suggests: a start without and with the cache, memory an article, one article
// more, and suggestions as somebody types.
//   node bench/corpus-speed.mjs [ARTICLES …]      default: 1000 10000
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeArticles } from './corpus-material.mjs';

const trial = fileURLToPath(new URL('corpus-trial.mjs', import.meta.url));
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1000, 10_000];

for (const size of sizes) {
  const root = mkdtempSync(join(tmpdir(), 'dixit-bench-'));
  try {
    const characters = writeArticles(join(root, 'articles'), size);
    console.log(`${size} articles of ${Math.round(characters / size)} characters`);
    const run = (kind) => {
      const start = process.hrtime.bigint();
      const args = ['--expose-gc', trial, kind, join(root, 'articles'), join(root, 'cache')];
      const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      if (status !== 0) throw new Error(`corpus-speed: ${stderr}`);
      const whole = Number(process.hrtime.bigint() - start) / 1e6;
      const { prepared = 0, ...rest } = JSON.parse(stdout);
      return { ...rest, prepared, whole: whole - prepared };
    };
    const [cold, cached] = [run('start'), run('start')];
    const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`;
    console.log(`  start without a cache  ${seconds(cold.whole)}`);
    console.log(
      `  start from the cache   ${seconds(cached.whole)}, suggestions ${seconds(cached.prepared)} later`,
    );
    const { bytes, added, removed, suggestions } = run('use');
    console.log(
      `  memory                 ${(bytes / size / 1024).toFixed(1)} kB an article, ${(bytes / 1e6).toFixed(0)} MB`,
    );
    console.log(
      `  one article more       p50 ${added.p50.toFixed(1)} ms, longest ${added.longest.toFixed(1)} ms`,
    );
    console.log(
      `  one article less       p50 ${removed.p50.toFixed(1)} ms, longest ${removed.longest.toFixed(1)} ms`,
    );
    for (const [name, { p50, p99, longest }] of Object.entries(suggestions)) {
      const figures = `p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms, longest ${longest.toFixed(2)} ms`;
      console.log(`  suggested ${name.padEnd(12)} ${figures}`);
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
