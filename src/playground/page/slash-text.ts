// Typed words in, the commands they may mean out, as Discord reads a message that opens with a slash. Pure.
import type { CommandJson } from '../discord-json.ts';
import type { PageLocale } from './labels.ts';
import { folded, nameIn } from './localized.ts';

export type SlashText =
  /** The name is still being typed: "/wh". */
  | { readonly kind: 'typing'; readonly typed: string; readonly commands: readonly CommandJson[] }
  /** A whole name and a blank; `rest` is for the first option: "/who-said words: peace" gives "peace". */
  | { readonly kind: 'command'; readonly command: CommandJson; readonly rest: string }
  | { readonly kind: 'none' };

export function readSlashText(text: string, commands: readonly CommandJson[], locale: PageLocale): SlashText {
  const [, typed, rest] = /^\/(\S*)(?:\s([\s\S]*))?$/.exec(text) ?? [];
  if (typed === undefined) return { kind: 'none' };
  if (rest === undefined) {
    const fitting = commands.filter((command) =>
      namesOf(command).some((name) => name.includes(folded(typed))),
    );
    return fitting.length === 0 ? { kind: 'none' } : { kind: 'typing', typed, commands: fitting };
  }
  const command = findCommand(typed, commands);
  if (command === undefined) return { kind: 'none' };
  const [first] = command.options ?? [];
  const names = first === undefined ? [] : [first.name, nameIn(first, locale)];
  const prefix = names.map((name) => `${name}:`).find((start) => rest.trimStart().startsWith(start)) ?? '';
  return { kind: 'command', command, rest: rest.trim().slice(prefix.length).trim() };
}

/** The command of a name in any language, without regard to accents. */
export function findCommand(name: string, commands: readonly CommandJson[]): CommandJson | undefined {
  return commands.find((command) => namesOf(command).includes(folded(name)));
}

function namesOf(command: CommandJson): readonly string[] {
  return [command.name, ...Object.values(command.name_localizations ?? {})].map(folded);
}
