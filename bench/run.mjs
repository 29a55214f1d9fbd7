// Which measurement: `npm run bench -- search` runs search-speed.mjs; without a name, each in turn.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const benches = {
  reading: 'reading-speed.mjs',
  sentences: 'sentences.mjs',
  search: 'search-speed.mjs',
  quality: 'search-quality.mjs',
  corpus: 'corpus-speed.mjs',
  discord: 'discord.mjs',
};

const [name, ...rest] = process.argv.slice(2);
const chosen = name === undefined ? Object.keys(benches) : [name];
if (chosen.some((one) => !Object.hasOwn(benches, one))) {
  process.stderr.write(`bench: which of ${Object.keys(benches).join(', ')}? e.g. npm run bench -- search\n`);
  process.exitCode = 2;
} else {
  for (const one of chosen) {
    console.log(`\n== ${one}`);
    const script = fileURLToPath(new URL(benches[one], import.meta.url));
    const { status } = spawnSync(process.execPath, [script, ...rest], { stdio: 'inherit' });
    if (status !== 0) process.exitCode = 1;
  }
}
