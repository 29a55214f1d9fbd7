// Gold files of quotes in, the scorer's figures out.
//   node bench/eval-quotes.mjs GOLD.jsonl… [--predictions OUT] [--split seen|held] [--kinds direct,mixed] [--errors N]
// Gold rows: {"id","lang","text","quotes":[…]}.
import { dist, evaluate } from './evaluate.mjs';

const { splitBlocks } = await import(new URL('articles/blocks.js', dist));
const { splitSentences } = await import(new URL('reading/sentences.js', dist));
const { findQuotes } = await import(new URL('reading/quotes/find-quotes.js', dist));

function predict({ id, lang, text }) {
  const article = { text, lang, blocks: splitBlocks(text), date: null };
  const quotes = findQuotes(article, splitSentences(article)).map(({ start, end, kind, attribution }) => ({
    start,
    end,
    kind,
    speaker: attribution.speaker?.name ?? null,
    how: attribution.how,
    confidence: Number(attribution.confidence.toFixed(3)),
    cue: attribution.cue === null ? null : text.slice(attribution.cue.start, attribution.cue.end),
  }));
  return { id, quotes };
}

const about = { kind: 'quotes', example: '../shared/evals/quotes/wikinews.fr.dev.jsonl' };
process.exitCode = evaluate(about, process.argv.slice(2), predict);
