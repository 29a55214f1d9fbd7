// A line typed so far in, what it may become out: commands, option names, and the suggestions of the command's options.
import type { Command } from '../commands/command.ts';
import { commands } from '../commands/index.ts';
import type { Corpus } from '../index/corpus.ts';
import { commandNamed, mainOption } from './actions.ts';

/** As node:readline wants it: the completions, and the end of the line that they stand in for. */
export type Completion = [string[], string];

/** `who` completes to `who-said `; `who-said --speaker La` to the speakers whose name begins so. */
export function completeLine(line: string, corpus: Corpus): Completion {
  const first = /^\s*(\S*)$/.exec(line)?.[1];
  if (first !== undefined) return beginningWith(first, [...commandWords(), 'help', 'exit']);
  const [name] = line.trim().split(/\s/, 1);
  const command = commandNamed(name?.replace(/^\//, ''));
  if (command === undefined) return [[], line];
  const dashes = /(?:^|\s)(--\S*)$/.exec(line)?.[1];
  if (dashes !== undefined) {
    return beginningWith(
      dashes,
      command.options.map((option) => `--${option.name} `),
    );
  }
  return suggestions(line, command, corpus);
}

function commandWords(): readonly string[] {
  const asking = commands.filter(({ isHelp }) => isHelp !== true);
  return asking.flatMap((command) => [`${command.name} `, `${command.frenchName} `]);
}

function beginningWith(typed: string, words: readonly string[]): Completion {
  return [words.filter((word) => word.startsWith(typed)), typed];
}

/** For the option whose name stands last on the line, else for the words. */
function suggestions(line: string, command: Command, corpus: Corpus): Completion {
  const named = /--(?<name>\S+)\s+(?<typed>(?:(?!\s--).)*)$/u.exec(line)?.groups;
  const option =
    named === undefined ? mainOption(command) : command.options.find(({ name }) => name === named.name);
  const typed = named?.typed ?? line.replace(/^\s*\S+\s+/, '');
  if (option === undefined) return [[], typed];
  if (option.kind === 'choice')
    return beginningWith(
      typed,
      option.choices.map(({ value }) => value),
    );
  const values = command
    .suggest(option.name, typed, {}, corpus)
    .map(({ value }) => quotedWhereNeeded(value, named !== undefined));
  // Readline writes what all completions share over the line; with the typed words among them, that is never less.
  return values.length === 1 ? [values, typed] : [[typed, ...values], typed];
}

/** An option takes one word, or several between quotes; the words of the command go to the line's end. */
function quotedWhereNeeded(value: string, isOption: boolean): string {
  return isOption && /\s/.test(value) ? `"${value.replaceAll('"', '')}"` : value;
}
