// What can be typed after `dixit`: the commands and the few actions beside them, and a call of each that works.
import type { Command, Option } from '../commands/command.ts';
import { commands } from '../commands/index.ts';

/** Actions beside the commands. */
export const otherActions = ['read', 'batch', 'import', 'start', 'invite', 'help'] as const;

/** What every action takes. */
export const sharedOptions = ['data', 'lang', 'json', 'help', 'version'] as const;

/** What `import` takes besides: the front matter that a raw text lacks. */
export const importOptions = ['title', 'date', 'outlet', 'url'] as const;

/** What `start` takes besides: the local page beside the bot. */
export const startOptions = ['page'] as const;

/** Options that stand alone. */
export const flags: readonly string[] = ['json', 'help', 'version', ...startOptions];

/** What an action other than a command takes besides the shared options. */
export function optionsOfAction(action: string | undefined): readonly string[] {
  if (action === 'import') return importOptions;
  return action === 'start' ? startOptions : [];
}

/** The command of an English or a French name; "resume" is "résumé". */
export function commandNamed(name: string | undefined): Command | undefined {
  if (name === undefined) return undefined;
  return commands.find((command) =>
    [command.name, command.frenchName].some((one) => fold(one) === fold(name)),
  );
}

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Every word that may come first. */
export function actionNames(): readonly string[] {
  return [...commands.flatMap(({ name, frenchName }) => [name, frenchName]), ...otherActions];
}

/** The option that takes the words without a name before them: the one that must be there. */
export function mainOption(command: Command): Option | undefined {
  return command.options.find(({ required }) => required);
}

/** `dixit who-said résultats concrets`; `dixit summary --day 2017-05` about an option; what is no action gets the help. */
export function exampleOf(action: string | undefined, about?: string): string {
  const command = commandNamed(action);
  if (command !== undefined) return commandExample(command, about);
  switch (action) {
    case 'read':
      return 'dixit read < texts.jsonl';
    case 'batch':
      return 'dixit batch < questions.jsonl';
    case 'import':
      return 'dixit import article.txt --date 2017-05-02';
    case 'start':
    case 'invite':
      return `dixit ${action}`;
    default:
      return 'dixit help';
  }
}

function commandExample(command: Command, about?: string): string {
  const main = mainOption(command);
  if (main?.kind === 'text') return `dixit ${command.name} ${shellWords(main.example.fr)}`;
  const option = command.options.find(({ name }) => name === about) ?? command.options.at(-1);
  return option === undefined
    ? `dixit ${command.name}`
    : `dixit ${command.name} --${option.name} ${shellWords(exampleValue(option))}`;
}

function exampleValue(option: Option): string {
  switch (option.kind) {
    case 'text':
      return option.example.fr;
    case 'count':
      return String(option.min);
    case 'choice':
      return option.choices[0]?.value ?? '';
  }
}

/** Quoted where a shell would take a sign for its own: `"Où se tient le sommet ?"`. */
function shellWords(words: string): string {
  return /[^\p{L}\p{N} .,:-]/u.test(words) ? `"${words.replace(/["$`\\]/g, '\\$&')}"` : words;
}
