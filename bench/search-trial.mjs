// One engine over one number of passages, in a process of its own, so that memory is its own too; prints one line of JSON.
//   node --expose-gc bench/search-trial.mjs ENGINE PASSAGES QUESTIONS SECONDS
// Questions are asked until there are no more or the seconds are over, but three at least. As many others are asked before,
// for a third of that time, so that the machine has compiled what runs often, as in a program that has run for a while.

import { engines } from './engines.mjs';
import { searchMaterial } from './search-material.mjs';

const FEWEST = 3;
const [name, count, questionCount, seconds] = process.argv.slice(2);
const engine = engines[name];
if (engine === undefined) throw new Error(`search-trial: no engine "${name}"`);

async function timed(run) {
  const start = process.hrtime.bigint();
  const value = await run();
  return { value, milliseconds: Number(process.hrtime.bigint() - start) / 1e6 };
}

function memory() {
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const { passages, questions: all } = searchMaterial(Number(count), 2 * Number(questionCount));
const [questions, others] = [0, 1].map((odd) => all.filter((_, at) => at % 2 === odd));
const prepared = engine.prepare?.(passages) ?? passages;
const before = memory();
const built = await timed(() => engine.build(prepared));
const bytes = memory() - before + ((await engine.bytes?.(built.value)) ?? 0);

const times = [];
let index = built.value;
const after = (share) => process.hrtime.bigint() + BigInt(Math.round(Number(seconds) * share * 1e9));
const warm = after(1 / 3);
for (const question of others) {
  if (process.hrtime.bigint() > warm) break;
  await engine.search(index, question);
}
const end = after(1);
for (const question of questions) {
  if (times.length >= FEWEST && process.hrtime.bigint() > end) break;
  times.push((await timed(() => engine.search(index, question))).milliseconds);
}
const kept = await engine.save(index);
index = undefined;
built.value = undefined;
globalThis.gc();
const loaded = await timed(() => engine.load(kept));
const again = await engine.search(loaded.value, questions[0]);
times.sort((a, b) => a - b);
const quantile = (share) => times[Math.min(times.length - 1, Math.floor(share * times.length))];
process.stdout.write(
  `${JSON.stringify({
    build: built.milliseconds,
    bytes,
    load: loaded.milliseconds,
    p50: quantile(0.5),
    p99: quantile(0.99),
    asked: times.length,
    finds: again.length ?? again.count ?? 0,
  })}\n`,
);
process.exit(0);
