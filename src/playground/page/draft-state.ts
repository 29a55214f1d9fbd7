// What a command being written is made of, and what of it can be read off: the options still open, the values given.
import type { ChoiceJson, CommandJson, GivenOptionJson, OptionJson } from '../discord-json.ts';
import type { Labels, PageLocale } from './labels.ts';
import type { OptionField } from './option-field.ts';
import type { SuggestionList } from './suggestion-list.ts';

export interface DraftPage {
  readonly labels: Labels;
  readonly locale: PageLocale;
  readonly list: SuggestionList;
  /** Asks the bot what it suggests; one of the options is focused. */
  readonly suggest: (
    command: CommandJson,
    options: readonly GivenOptionJson[],
  ) => Promise<readonly ChoiceJson[]>;
  readonly send: (command: CommandJson, options: readonly GivenOptionJson[]) => void;
  /** The command is given up; the words are what the composer then holds. */
  readonly leave: (words: string) => void;
}

export interface DraftState {
  readonly command: CommandJson;
  readonly page: DraftPage;
  /** The pills, in the order in which they stand. */
  readonly fields: OptionField[];
  /** Where the name of a further option is typed. */
  readonly more: HTMLInputElement;
  /** Counts what was asked of the bot; an answer to any but the last question comes too late. */
  question: number;
}

/** The options that have no pill yet. */
export function openOptions({ command, fields }: DraftState): readonly OptionJson[] {
  return (command.options ?? []).filter(({ name }) => !fields.some(({ option }) => option.name === name));
}

/** The values as Discord sends them; the focused one as it is typed so far. */
export function givenOptions(
  { fields }: DraftState,
  focused: OptionField | null,
): readonly GivenOptionJson[] {
  return fields.flatMap((field): readonly GivenOptionJson[] => {
    const { name, type } = field.option;
    if (field === focused) return [{ name, type, value: field.input.value, focused: true }];
    const read = field.value();
    return read.kind === 'value' ? [{ name, type, value: read.value }] : [];
  });
}
