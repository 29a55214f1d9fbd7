// Gold files of temporal expressions in, the scorer's figures out.
//   node bench/eval-dates.mjs GOLD.jsonl… [--predictions OUT] [--split seen|held] [further options for the scorer]
// Gold rows: {"id","lang","reference"?,"text","timexes":[…]}.
import { dist, evaluate } from './evaluate.mjs';

const { splitBlocks } = await import(new URL('articles/blocks.js', dist));
const { splitSentences } = await import(new URL('reading/sentences.js', dist));
const { findDates } = await import(new URL('reading/dates/find-dates.js', dist));

function predict({ id, lang, reference, text }) {
  const article = { text, lang, blocks: splitBlocks(text), date: reference?.slice(0, 10) ?? null };
  const timexes = findDates(article, splitSentences(article)).map(({ start, end, type, value, mod }) => ({
    start,
    end,
    text: text.slice(start, end),
    type,
    value,
    ...(mod && { mod }),
  }));
  return { id, timexes };
}

const about = { kind: 'dates', example: '../shared/evals/dates/wikinews.fr.dev.jsonl' };
process.exitCode = evaluate(about, process.argv.slice(2), predict);
