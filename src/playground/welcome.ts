// What the page says on a first visit: how much the corpus holds and three questions that it can answer. Pure.
import type { Command } from '../commands/command.ts';
import type { Corpus } from '../index/corpus.ts';
import type { Example, Welcome } from './channel-json.ts';

const TITLES = 5;
const EXAMPLES = 3;

/** The examples take the first suggestion of each command, so that they find something in any corpus. */
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

function exampleOf(command: Command, corpus: Corpus): Example {
  const option =
    command.options.find(({ required }) => required) ?? command.options.find(({ kind }) => kind === 'text');
  if (option?.kind !== 'text') return { command: command.name, option: null };
  const suggestion = option.hasSuggestions ? command.suggest(option.name, '', {}, corpus)[0] : undefined;
  const { value, label } = suggestion ?? { value: option.example.fr, label: option.example.fr };
  return { command: command.name, option: { name: option.name, value, label } };
}
