// /help: nothing in, the commands out, each in a line, and what they answer from.
import { searchedIn } from '../answers/searched.ts';
import { type Command, defineCommand } from './command.ts';

/** Help over the commands given, and itself. */
export function helpOver(commands: readonly Command[]): Command {
  const help = defineCommand({
    name: 'help',
    frenchName: 'aide',
    description: { en: 'What can be asked, and how', fr: 'Ce qu’on peut demander, et comment' },
    options: [],
    suggest: () => [],
    run: (_args, corpus) => ({
      kind: 'help',
      query: '',
      excerpts: [],
      commands: commands.map(listed),
      searched: searchedIn(corpus.entries),
    }),
  });
  return { ...help, isHelp: true };
}

function listed({ name, frenchName, description, options }: Command) {
  const required = options.find((option) => option.required);
  return {
    name: { en: name, fr: frenchName },
    description,
    option: required === undefined ? null : { en: required.name, fr: required.frenchName },
  };
}
