// One table: how quickly passages are indexed, loaded and found, and what memory that takes, for Dixit and the engines that a
// program in JavaScript may take instead. Each figure stands beside its ratio to MiniSearch with its defaults in the same run.
//   node bench/search-speed.mjs [PASSAGES …] [--engines PART,PART] [--queries 60] [--patience 40]
// default: 1000 10000 100000, all engines. A rival that is not done after so many seconds is given up; an engine whose
// questions take long is asked fewer of them, and the table says how many.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { engines } from './engines.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    engines: { type: 'string', default: '' },
    queries: { type: 'string', default: '60' },
    patience: { type: 'string', default: '40' },
  },
});
const sizes = positionals.length > 0 ? positionals.map(Number) : [1000, 10_000, 100_000];
const wanted = values.engines.toLowerCase().split(',');
const [baseline, ...others] = Object.keys(engines);
const names = [
  baseline,
  ...others.filter((name) => wanted.some((part) => name.toLowerCase().includes(part))),
];
const trial = fileURLToPath(new URL('search-trial.mjs', import.meta.url));
/** Questions may take this share of an engine's time. */
const ASKING = 0.2;

function run(name, size) {
  const patience = Number(values.patience);
  // What the table is about is waited for.
  const timeout = (name === baseline || name === 'Dixit' ? 10 : 1) * patience * 1000;
  const args = [
    '--expose-gc',
    '--max-old-space-size=6144',
    trial,
    name,
    size,
    values.queries,
    patience * ASKING,
  ];
  const { stdout, status, error, stderr } = spawnSync(process.execPath, args.map(String), {
    encoding: 'utf8',
    timeout,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (error?.code === 'ETIMEDOUT') return { failure: `not done after ${timeout / 1000} s` };
  if (status !== 0)
    return { failure: stderr.split('\n').find((line) => line.includes('rror')) ?? `ended with ${status}` };
  return JSON.parse(stdout);
}

const columns = ['passages', 'engine', 'build', 'memory', 'load', 'query p50', 'query p99', 'questions'];
const widths = [8, 29, 17, 17, 18, 20, 20, 9];
const row = (cells) => cells.map((cell, at) => String(cell).padEnd(widths[at] ?? 0)).join(' ');
const beside = (value, base, unit, digits) => {
  const ratio = value / base;
  return `${value.toFixed(digits)} ${unit} ${`×${ratio < 0.1 ? ratio.toFixed(3) : ratio.toFixed(2)}`}`;
};

console.log(row(columns));
for (const size of sizes) {
  let base;
  for (const name of names) {
    const result = run(name, size);
    if (result.failure !== undefined) {
      console.log(row([size, name, result.failure]));
      if (name === baseline) break;
      continue;
    }
    base ??= result;
    console.log(
      row([
        size,
        name,
        beside(result.build / 1000, base.build / 1000, 's', 2),
        beside(result.bytes / 1e6, base.bytes / 1e6, 'MB', 1),
        beside(result.load, base.load, 'ms', 0),
        beside(result.p50, base.p50, 'ms', 2),
        beside(result.p99, base.p99, 'ms', 2),
        result.asked,
      ]),
    );
  }
}
console.log(
  '× is the ratio to MiniSearch with its defaults. SQLite’s memory is its file; its load is opening that file.',
);
