// What the page says on a first visit: how much the corpus holds and three questions that it can answer. Pure.
import type { Command, Suggestion } from '../commands/command.ts';
import { readArguments } from '../commands/read-arguments.ts';
import type { Corpus } from '../index/corpus.ts';
import type { Example, Welcome } from './channel-json.ts';

const TITLES = 5;
const EXAMPLES = 3;
/** How many articles are looked at for a title that a command finds something with. */
const TITLES_TRIED = 20;

/** What the corpus holds, and a call of each of the first commands that finds something in it. */
export function welcomeOf(corpus: Corpus, commands: readonly Command[]): Welcome {
  const articles = corpus.entries.map(({ article }) => article);
  return {
    articles: articles.length,
    from: articles[0]?.date ?? null,
    to: articles.at(-1)?.date ?? null,
    titles: articles
      .slice(-TITLES)
      .reverse()
      .map(({ title, date, outlet }) => ({ title, date, outlet })),
    examples: commands.slice(0, EXAMPLES).map((command) => exampleOf(command, corpus)),
  };
}

/** What the declaration gives as an example, else what is suggested, else a title: the first that finds something. */
function exampleOf(command: Command, corpus: Corpus): Example {
  const option =
    command.options.find(({ required }) => required) ?? command.options.find(({ kind }) => kind === 'text');
  if (option?.kind !== 'text') return { command: command.name, option: null };
  const { name, hasSuggestions, example } = option;
  const newest = corpus.entries.slice(-TITLES_TRIED).reverse();
  const candidates: readonly Suggestion[] = [
    ...[example.fr, example.en].map(asSuggestion),
    ...(hasSuggestions ? command.suggest(name, '', {}, corpus) : []),
    ...newest.map(({ article }) => asSuggestion(article.title)),
  ];
  const found = candidates.find(({ value }) => finds(command, name, value, corpus));
  return { command: command.name, option: { name, ...(found ?? asSuggestion(example.fr)) } };
}

function asSuggestion(words: string): Suggestion {
  return { value: words, label: words };
}

function finds(command: Command, option: string, value: string, corpus: Corpus): boolean {
  const read = readArguments(command, { [option]: value });
  if (read.kind === 'invalid') return false;
  const { kind } = command.run(read.args, corpus);
  return kind !== 'nothing' && kind !== 'invalid';
}
