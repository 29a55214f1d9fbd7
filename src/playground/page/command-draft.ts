// A command being written: its name, a pill for each option, and the place where further options are added.
// Tells what to send when Enter is pressed and every option holds what it must; sends nothing itself.
import type { ChoiceJson, CommandJson, GivenOptionJson, OptionJson } from '../discord-json.ts';
import { element } from './element.ts';
import type { Labels, PageLocale } from './labels.ts';
import { descriptionIn, folded, nameIn } from './localized.ts';
import { createOptionField, type OptionField } from './option-field.ts';
import type { SuggestionList, SuggestionRow } from './suggestion-list.ts';

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

export interface CommandDraft {
  readonly element: HTMLElement;
  readonly focus: () => void;
  /** Fills an option, as a chip does. */
  readonly fill: (optionName: string, choice: ChoiceJson) => void;
  /** Sends the command, or shows what is missing. */
  readonly submit: () => void;
}

export function createCommandDraft(command: CommandJson, page: DraftPage): CommandDraft {
  const { labels, locale, list } = page;
  const name = nameIn(command, locale);
  const fields: OptionField[] = [];
  let latest = 0;

  const more = element('input', {
    type: 'text',
    class: 'more-options',
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    'aria-label': labels.addOption,
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'send',
    size: 12,
  });
  const group = element(
    'div',
    { class: 'draft', role: 'group', 'aria-label': labels.commandOf(name) },
    element('span', { class: 'draft__name' }, `/${name}`),
    more,
  );

  const openOptions = (): readonly OptionJson[] =>
    (command.options ?? []).filter((option) => !fields.some((field) => field.option.name === option.name));

  function addField(option: OptionJson): OptionField {
    const field = createOptionField(option, labels, locale);
    fields.push(field);
    more.before(field.pill);
    field.input.addEventListener('focus', () => void showField(field));
    field.input.addEventListener('input', () => void showField(field));
    field.input.addEventListener('blur', () => hideUnlessStays());
    field.input.addEventListener('keydown', (event) => onFieldKey(event, field));
    field.pill.addEventListener('click', () => field.input.focus());
    refreshMore();
    return field;
  }

  function refreshMore(): void {
    const count = openOptions().length;
    // A command without options still needs a place to press Enter in.
    more.hidden = count === 0 && fields.length > 0;
    more.placeholder = count === 0 ? '' : labels.optional(count);
  }

  /** Shows what fits the field: its choices, or what the bot suggests, the newest question's answer only. */
  async function showField(field: OptionField): Promise<void> {
    latest += 1;
    const question = latest;
    const { option } = field;
    const isChoice = (option.choices ?? []).length > 0;
    const show = (choices: readonly ChoiceJson[]) =>
      list.show(field.input, {
        heading: nameIn(option, locale),
        note: descriptionIn(option, locale),
        rows: choices.map((choice) => rowOf(field, choice)),
        highlight: isChoice ? 'first' : 'none',
      });
    if (option.autocomplete !== true) return show(field.choices());
    const choices = await page.suggest(command, given(field));
    if (question === latest && document.activeElement === field.input) show(choices);
  }

  function rowOf(field: OptionField, choice: ChoiceJson): SuggestionRow {
    return {
      label: nameIn(choice, locale),
      pick: () => {
        latest += 1;
        field.take(choice);
        list.hide();
        const next = fields.find((other) => other.value().kind === 'fault');
        (next ?? field).input.focus();
        if (next === undefined) list.hide();
        latest += 1;
      },
    };
  }

  function showMore(): void {
    const typed = folded(more.value.trim().replace(/:$/, ''));
    const options = openOptions().filter((option) => folded(nameIn(option, locale)).includes(typed));
    list.show(more, {
      heading: labels.options,
      rows: options.map((option) => ({
        label: nameIn(option, locale),
        detail: descriptionIn(option, locale),
        hint: option.required === true ? labels.requiredOption : labels.optionalOption,
        pick: () => {
          more.value = '';
          addField(option).input.focus();
        },
      })),
      highlight: typed === '' ? 'none' : 'first',
    });
  }

  function given(focused: OptionField | null): readonly GivenOptionJson[] {
    return fields.flatMap((field): readonly GivenOptionJson[] => {
      const { name: option, type } = field.option;
      if (field === focused) return [{ name: option, type, value: field.input.value, focused: true }];
      const read = field.value();
      return read.kind === 'value' ? [{ name: option, type, value: read.value }] : [];
    });
  }

  function submit(): void {
    for (const field of fields) {
      const read = field.value();
      if (read.kind !== 'fault') continue;
      latest += 1;
      field.input.focus();
      latest += 1;
      field.setFault(true);
      const rows = field.choices().map((choice) => rowOf(field, choice));
      const heading = nameIn(field.option, locale);
      list.show(field.input, { heading, note: read.words, isFault: true, rows, highlight: 'none' });
      return;
    }
    latest += 1;
    list.hide();
    page.send(command, given(null));
  }

  function onFieldKey(event: KeyboardEvent, field: OptionField): void {
    if (list.handleKey(event) || event.isComposing) return;
    const at = fields.indexOf(field);
    const { input } = field;
    const isAtStart = input.selectionStart === 0 && input.selectionEnd === 0;
    const isAtEnd = input.selectionStart === input.value.length;
    if (event.key === 'Enter') submit();
    else if (event.key === 'Escape') page.leave('');
    else if (event.key === 'Backspace' && input.value === '') removeField(field);
    else if (event.key === 'ArrowLeft' && isAtStart && at > 0) fields[at - 1]?.input.focus();
    else if (event.key === 'ArrowRight' && isAtEnd) (fields[at + 1]?.input ?? more).focus();
    else if (event.key === 'ArrowDown') void showField(field);
    else return;
    event.preventDefault();
  }

  function onMoreKey(event: KeyboardEvent): void {
    if (list.handleKey(event) || event.isComposing) return;
    const isEmpty = more.value === '';
    if (event.key === 'Enter') submit();
    else if (event.key === 'Escape') page.leave('');
    else if (event.key === 'Backspace' && isEmpty && fields.length === 0) page.leave(`/${name}`);
    else if ((event.key === 'Backspace' || event.key === 'ArrowLeft') && isEmpty)
      fields.at(-1)?.input.focus();
    else if (event.key === 'ArrowDown') showMore();
    else return;
    event.preventDefault();
  }

  /** An optional pill goes; without its first required one the command goes. */
  function removeField(field: OptionField): void {
    const at = fields.indexOf(field);
    if (field.option.required === true) {
      if (at === 0) page.leave(`/${name}`);
      else fields[at - 1]?.input.focus();
      return;
    }
    fields.splice(at, 1);
    (fields[at - 1]?.input ?? more).focus();
    field.pill.remove();
    refreshMore();
  }

  /** Focus that leaves the draft closes its list; focus that moves inside it opens the next. */
  function hideUnlessStays(): void {
    setTimeout(() => {
      if (!group.contains(document.activeElement)) list.hide();
    });
  }

  more.addEventListener('focus', showMore);
  more.addEventListener('input', showMore);
  more.addEventListener('blur', hideUnlessStays);
  more.addEventListener('keydown', onMoreKey);
  for (const option of command.options ?? []) if (option.required === true) addField(option);
  refreshMore();

  return {
    element: group,
    focus: () => (fields[0]?.input ?? more).focus(),
    fill: (optionName, choice) => {
      const option = openOptions().find((open) => open.name === optionName);
      const field = fields.find((made) => made.option.name === optionName) ?? (option && addField(option));
      field?.take(choice);
    },
    submit,
  };
}
