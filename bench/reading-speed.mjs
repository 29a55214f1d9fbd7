// How many characters a millisecond the whole reading and the reader of dates take in, against chrono-node's date pass
// on the same texts in the same run.
//   node bench/reading-speed.mjs [GOLD.jsonl …]      without files: the articles of data/ over and over
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as chrono from 'chrono-node';
import { dist, readRows } from './evaluate.mjs';

const { splitBlocks } = await import(new URL('articles/blocks.js', dist));
const { splitSentences } = await import(new URL('reading/sentences.js', dist));
const { findDates } = await import(new URL('reading/dates/find-dates.js', dist));
const { readArticle } = await import(new URL('reading/read-article.js', dist));

const rounds = 7;
const leastCharacters = 400_000;

function textsOfData() {
  const folder = fileURLToPath(new URL('../data/articles/', import.meta.url));
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({ lang: 'fr', reference: '2017-05-15', text: readFileSync(join(folder, name), 'utf8') }));
}

function repeated(rows) {
  const length = rows.reduce((sum, { text }) => sum + text.length, 0);
  const times = Math.max(1, Math.ceil(leastCharacters / Math.max(1, length)));
  return { rows: Array.from({ length: times }, () => rows).flat(), characters: length * times };
}

/** Characters a millisecond: the median of the rounds, after one that warms up. */
function speedOf(characters, run) {
  run();
  const speeds = Array.from({ length: rounds }, () => {
    const start = process.hrtime.bigint();
    run();
    return characters / (Number(process.hrtime.bigint() - start) / 1e6);
  }).sort((a, b) => a - b);
  return speeds[Math.floor(rounds / 2)];
}

const files = process.argv.slice(2);
const { rows, characters } = repeated(files.length > 0 ? files.flatMap(readRows) : textsOfData());
const articles = rows.map(({ lang, reference, text }) => {
  const article = { text, lang, blocks: splitBlocks(text), date: reference?.slice(0, 10) ?? null };
  return {
    article,
    sentences: splitSentences(article),
    day: new Date(`${(reference ?? '2017-05').slice(0, 10)}T12:00:00Z`),
  };
});

const whole = speedOf(characters, () => {
  for (const { article } of articles) readArticle(article);
});
const ours = speedOf(characters, () => {
  for (const { article, sentences } of articles) findDates(article, sentences);
});
const theirs = speedOf(characters, () => {
  for (const { article, day } of articles)
    (article.lang === 'fr' ? chrono.fr : chrono).parse(article.text, day);
});
const ratio = (speed) => `${speed.toFixed(0)} characters/ms, ${(speed / theirs).toFixed(2)} of chrono-node`;
console.log(
  `${rows.length} texts, ${characters} characters; chrono-node's dates ${theirs.toFixed(0)} characters/ms`,
);
console.log(`whole reading (sentences, quotes, speakers, dates): ${ratio(whole)}`);
console.log(`dates alone: ${ratio(ours)}`);

// Texts made to be hard: sixteen times the length should take about sixteen times as long, not 256 times.
const hardPieces = [
  'les 1, 2, 3, 4, 5, 6, 7, 8, 9, ',
  "aujourd'hui « ",
  'vingt et un mille cent ',
  'de 1982 à 1987 ',
];
for (const piece of hardPieces) {
  const time = (times) => {
    const text = piece.repeat(times);
    const blocks = [{ kind: 'paragraph', start: 0, end: text.length, paragraph: 1 }];
    const start = process.hrtime.bigint();
    findDates({ text, lang: 'fr', date: '2017-05-16', blocks }, []);
    return Number(process.hrtime.bigint() - start) / 1e6;
  };
  time(1000);
  const [short, long] = [time(1000), time(16_000)];
  console.log(
    `hard text ${JSON.stringify(piece)}: 16 times the length takes ${(long / short).toFixed(1)} times as long`,
  );
}
