// The declarations in, the help page out: every command, or one with its options. Written nowhere else a second time.
import type { Command, Option } from '../commands/command.ts';
import { commands } from '../commands/index.ts';
import type { Locale } from '../replies/reply.ts';
import {
  exampleOf,
  importOptions,
  mainOption,
  otherActions,
  sharedOptions,
  startOptions,
} from './actions.ts';
import { terminalPhrasesOf } from './phrases.ts';
import type { Terminal } from './terminal.ts';
import { wrapText } from './wrap-text.ts';

interface HelpRow {
  readonly name: string;
  readonly text: string;
}

/** The page of all actions. */
export function helpPage(locale: Locale, width: Terminal['width']): string {
  const { help, example } = terminalPhrasesOf(locale);
  const rows = [
    ...commands
      .filter(({ isHelp }) => isHelp !== true)
      .map((command) => ({ name: usageOf(command), text: command.description[locale] })),
    ...otherActions.map((action) => ({ name: usageOfAction(action), text: help.actions[action] })),
  ];
  return [
    help.about,
    '',
    ...table(rows, width),
    '',
    `${help.options}`,
    ...table(sharedRows(locale), width),
    '',
    example(exampleOf(commands[0]?.name)),
    help.more,
    '',
  ].join('\n');
}

/** The page of one command. */
export function commandHelp(command: Command, locale: Locale, width: Terminal['width']): string {
  const { help, example } = terminalPhrasesOf(locale);
  return [
    command.description[locale],
    '',
    help.usage,
    `  dixit ${usageOf(command)}`,
    `  dixit ${command.frenchName} …`,
    '',
    help.options,
    ...table([...command.options.map((option) => optionRow(option, locale)), ...sharedRows(locale)], width),
    '',
    example(exampleOf(command.name)),
    '',
  ].join('\n');
}

/** `who-said <words…> [--speaker …] [--article …]`. */
function usageOf(command: Command): string {
  const main = mainOption(command);
  const others = command.options.filter((option) => option !== main);
  return [
    command.name,
    ...(main === undefined ? [] : [`<${main.name}…>`]),
    ...others.map((option) => `[--${option.name} …]`),
  ].join(' ');
}

function usageOfAction(action: (typeof otherActions)[number]): string {
  if (action === 'import') {
    return ['import <file…>', ...importOptions.map((name) => `[--${name} …]`)].join(' ');
  }
  if (action === 'start') return ['start', ...startOptions.map((name) => `[--${name}]`)].join(' ');
  return action === 'help' ? 'help [command]' : action;
}

function optionRow(option: Option, locale: Locale): HelpRow {
  const { choices } = terminalPhrasesOf(locale).help;
  const values = option.kind === 'choice' ? ` (${choices(option.choices.map(({ value }) => value))})` : '';
  return { name: `--${option.name}`, text: `${option.description[locale]}${values}` };
}

function sharedRows(locale: Locale): readonly HelpRow[] {
  const { shared } = terminalPhrasesOf(locale).help;
  const values = { data: ' DIR', lang: ' fr|en', json: '', help: '', version: '' };
  return sharedOptions.map((name) => ({ name: `--${name}${values[name]}`, text: shared[name] }));
}

/** Names on the left, what they do on the right; under one another where the screen is narrow. */
function table(rows: readonly HelpRow[], width: Terminal['width']): readonly string[] {
  const room = width ?? 100;
  const column = Math.min(Math.max(...rows.map(({ name }) => name.length)) + 4, Math.floor(room / 2));
  return rows.flatMap(({ name, text }) => {
    const [first = '', ...rest] = wrapText(text, Math.max(20, room - column));
    const indent = ' '.repeat(column);
    const isLong = name.length + 3 > column;
    const left = isLong ? [`  ${name}`, `${indent}${first}`] : [`  ${name}`.padEnd(column) + first];
    return [...left, ...rest.map((line) => `${indent}${line}`)];
  });
}
