// Hand cases of sentence splitting in, the share that comes out right and the wrong ones out, beside Intl.Segmenter.
//   node bench/sentences.mjs [CASES.jsonl]
// Reads through dist/, so build first. Cases: {"text","lang"?,"sentences":[…]}; a case without lang has it detected.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const dist = new URL(
  process.env.DIXIT_DIST ? pathToFileURL(`${resolve(process.env.DIXIT_DIST)}/`) : '../dist/',
  import.meta.url,
);
const file =
  process.argv[2] ?? fileURLToPath(new URL('../../shared/evals/sentences/cases.jsonl', import.meta.url));
if (!existsSync(file)) {
  console.log(`No cases at ${file}: nothing measured.`);
  process.exit(0);
}

const { splitSentences } = await import(new URL('reading/sentences.js', dist));
const { detectLanguage } = await import(new URL('articles/detect-language.js', dist));

/** One paragraph, whatever the text holds. */
function ours(text, lang) {
  const blocks = [{ kind: 'paragraph', paragraph: 1, start: 0, end: text.length }];
  return splitSentences({ text, lang, date: null, blocks }).map(({ start, end }) => text.slice(start, end));
}

function segmenters(text, lang) {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  return [...segmenter.segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((segment) => segment !== '');
}

const cases = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line));
const isRight = (split) => (one) =>
  JSON.stringify(split(one.text, one.lang ?? detectLanguage(one.text))) === JSON.stringify(one.sentences);

for (const one of cases.filter((each) => !isRight(ours)(each))) {
  console.log(`wrong: ${one.text}\n  wanted ${JSON.stringify(one.sentences)}`);
  console.log(`  cut    ${JSON.stringify(ours(one.text, one.lang ?? detectLanguage(one.text)))}`);
}
console.log(`dixit          ${cases.filter(isRight(ours)).length} of ${cases.length}`);
console.log(`Intl.Segmenter ${cases.filter(isRight(segmenters)).length} of ${cases.length}`);
