// One start, or the use of one corpus, in a process of its own; prints one line of JSON.
//   node --expose-gc bench/corpus-trial.mjs start|use ARTICLES CACHE
import { openArchive } from '../dist/archive/open-archive.js';
import { commands } from '../dist/commands/index.js';
import { changeCorpus, readEntry } from '../dist/index/corpus.js';
import { prepareSuggestions } from '../dist/index/suggestions.js';
import { numbers } from './search-material.mjs';

const KEYSTROKES = 2000;
const CHANGES = 40;
const [kind, articlesFolder, cacheFolder] = process.argv.slice(2);

function memory() {
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function timed(run) {
  const start = process.hrtime.bigint();
  const value = run();
  return { value, milliseconds: Number(process.hrtime.bigint() - start) / 1e6 };
}

function prepare(corpus) {
  for (const _ of prepareSuggestions(corpus));
}

function spread(times) {
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(share * times.length))];
  return { p50: at(0.5), p99: at(0.99), longest: times.at(-1) };
}

function open() {
  const opened = openArchive({
    articlesFolder,
    cacheFolder,
    tell: (line) => process.stderr.write(`${line}\n`),
  });
  return opened.archive.corpus;
}

/** What people type: the beginnings of one to three words of the corpus, letter by letter. */
function typedWords(corpus) {
  const next = numbers(11);
  const words = () => corpus.entries[next(corpus.entries.length)].article.text.match(/\p{L}+/gu);
  return Array.from({ length: KEYSTROKES }, () => {
    const all = words();
    const first = next(all.length);
    const typed = all.slice(first, first + 1 + next(3)).join(' ');
    return typed.slice(0, 1 + next(typed.length));
  });
}

function suggestions(corpus) {
  const kinds = {
    quotes: ['who-said', 'words'],
    speakers: ['quotes', 'speaker'],
    titles: ['ask', 'article'],
    events: ['when', 'event'],
  };
  const typed = typedWords(corpus);
  return Object.fromEntries(
    Object.entries(kinds).map(([name, [command, option]]) => {
      const { suggest } = commands.find((one) => one.name === command);
      return [
        name,
        spread(typed.map((words) => timed(() => suggest(option, words, {}, corpus)).milliseconds)),
      ];
    }),
  );
}

/** Articles written anew under ids of their own, one after the other, each with its suggestions, and taken away again. */
function changes(corpus) {
  const [added, removed] = [[], []];
  let now = corpus;
  const step = (change) => {
    const { value, milliseconds } = timed(() => {
      const next = changeCorpus(now, change());
      prepare(next);
      return next;
    });
    now = value;
    return milliseconds;
  };
  const drafts = corpus.entries
    .slice(0, CHANGES)
    .map(({ article }) => ({ ...article, id: `new-${article.id}` }));
  for (const draft of drafts) added.push(step(() => ({ removed: [], added: [readEntry(draft)] })));
  for (const { id } of drafts) removed.push(step(() => ({ removed: [id], added: [] })));
  return { added: spread(added), removed: spread(removed) };
}

const before = memory();
const corpus = open();
const prepared = timed(() => prepare(corpus)).milliseconds;
if (kind === 'start') process.stdout.write(`${JSON.stringify({ prepared })}\n`);
else {
  const bytes = memory() - before;
  process.stdout.write(
    `${JSON.stringify({ bytes, suggestions: suggestions(corpus), ...changes(corpus) })}\n`,
  );
}
