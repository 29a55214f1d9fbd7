// How quickly Dixit answers in Discord, and at what rate beside a bot that replies with a fixed card: both over the real
// discord.js, each in a process of its own, in turns of one run, with 16 interactions under way.
//   node bench/discord.mjs            DIXIT_DIST names another build, DIXIT_DATA another folder of articles
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDiscord } from './false-discord.mjs';

const PARALLEL = 16;
const ROUNDS = 5;
const PER_ROUND = 800;
const WARM_UP = 800;
/** What is to be reached: milliseconds, and the share of the fixed card's rate. */
const GOAL = { p50: 5, p99: 50, rate: 0.7 };

const dist = process.env.DIXIT_DIST
  ? resolve(process.env.DIXIT_DIST)
  : fileURLToPath(new URL('../dist', import.meta.url));

/** Questions of every kind, over the sample article: found, found loosely, and not at all. */
const QUESTIONS = [
  ['who-said', { words: 'résultats concrets' }],
  ['who-said', { words: 'qui a dit que la rencontre doit être bien organisée ?' }],
  ['who-said', { words: 'un énorme travail', visible: 'everyone' }],
  ['who-said', { words: 'des mots que personne ne dit' }],
  ['when', { event: 'première rencontre Poutine Trump' }],
  ['when', { event: 'quand a lieu le G20 ?' }],
  ['summary', { length: 'medium' }],
  ['ask', { question: 'Où doit se tenir la rencontre ?' }],
  ['check', { text: 'un énorme travaille' }],
];

async function start(file, args) {
  const discord = await openDiscord();
  const env = {
    ...process.env,
    DISCORD_TOKEN: 'a.false.token',
    DISCORD_API_URL: discord.apiUrl,
    DIXIT_STORAGE: resolve('node_modules/.cache/dixit-bench.db'),
    LOG_LEVEL: 'warn',
  };
  const bot = spawn(process.execPath, [file, ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  bot.once('exit', (code) => {
    if (code) throw new Error(`${file} ended with ${code}`);
  });
  await discord.registered;
  return { discord, stop: () => bot.kill('SIGKILL') && discord.close() };
}

/** The same questions with a word that no question had before, so that nothing is remembered of them. */
let serial = 0;
function neverAsked([name, options]) {
  serial += 1;
  const [main] = Object.keys(options);
  return name === 'summary'
    ? ['ask', { question: `mai ${serial}` }]
    : [name, { ...options, [main]: `${options[main]} ${serial}` }];
}

/** Milliseconds of each answer, and answers a second. */
async function round({ ask }, count, question) {
  const times = [];
  let next = 0;
  const begun = performance.now();
  const worker = async () => {
    while (next < count) {
      const [name, options] = question(QUESTIONS[next % QUESTIONS.length]);
      next += 1;
      times.push((await ask(name, options)).milliseconds);
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, worker));
  return { times, rate: (count / (performance.now() - begun)) * 1000 };
}

const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
const median = (values) =>
  quantile(
    values.toSorted((a, b) => a - b),
    0.5,
  );

const dixit = await start(resolve(dist, 'index.js'), ['start']);
const fixed = await start(fileURLToPath(new URL('fixed-card-bot.mjs', import.meta.url)), []);
const same = (question) => question;
const series = {
  'fixed card': { bot: fixed, question: same, times: [], rates: [] },
  'dixit, asked before': { bot: dixit, question: same, times: [], rates: [] },
  'dixit, never asked': { bot: dixit, question: neverAsked, times: [], rates: [] },
};
for (const { bot, question } of Object.values(series)) await round(bot.discord, WARM_UP, question);
for (let turn = 0; turn < ROUNDS; turn += 1) {
  for (const one of Object.values(series)) {
    const { times, rate } = await round(one.bot.discord, PER_ROUND, one.question);
    one.times.push(...times);
    one.rates.push(rate);
  }
}
dixit.stop();
fixed.stop();

console.log(`${PARALLEL} interactions under way`);
for (const [name, one] of Object.entries(series)) {
  const sorted = one.times.toSorted((a, b) => a - b);
  one.p50 = quantile(sorted, 0.5);
  one.p99 = quantile(sorted, 0.99);
  one.ratio = median(one.rates.map((rate, turn) => rate / series['fixed card'].rates[turn]));
  const figures = `p50 ${one.p50.toFixed(1)} ms  p99 ${one.p99.toFixed(1)} ms  ${median(one.rates).toFixed(0)} answers/s`;
  console.log(`${name.padEnd(20)} ${figures}  ${one.ratio.toFixed(2)} of the fixed card's rate`);
}
const goal = `p50 ≤ ${GOAL.p50} ms, p99 ≤ ${GOAL.p99} ms, rate ≥ ${GOAL.rate} of the fixed card's`;
for (const name of ['dixit, asked before', 'dixit, never asked']) {
  const { p50, p99, ratio } = series[name];
  const isReached = p50 <= GOAL.p50 && p99 <= GOAL.p99 && ratio >= GOAL.rate;
  console.log(`goal (${goal}), ${name}: ${isReached ? 'reached' : 'not reached'}`);
  // A remembered answer costs nothing: only the question nobody asked yet tells what the bot can do.
  if (name === 'dixit, never asked') process.exitCode = isReached ? 0 : 1;
}
