// What the list above the composer shows while a command is written: values for an option, the options still open.
import type { ChoiceJson, OptionJson } from '../discord-json.ts';
import { type DraftState, givenOptions, openOptions } from './draft-state.ts';
import { descriptionIn, folded, nameIn } from './localized.ts';
import type { OptionField } from './option-field.ts';
import type { SuggestionRow } from './suggestion-list.ts';

/** Shows the option's choices, or what the bot suggests for it. */
export async function showField(draft: DraftState, field: OptionField): Promise<void> {
  const { page, command } = draft;
  draft.question += 1;
  const { question } = draft;
  const { option } = field;
  const show = (choices: readonly ChoiceJson[]) =>
    page.list.show(field.input, {
      heading: nameIn(option, page.locale),
      note: descriptionIn(option, page.locale),
      rows: choices.map((choice) => rowOf(draft, field, choice)),
      // Free text is sent as it stands; a choice has to be one of those offered.
      highlight: (option.choices ?? []).length > 0 ? 'first' : 'none',
    });
  if (option.autocomplete !== true) {
    show(field.choices());
    return;
  }
  const choices = await page.suggest(command, givenOptions(draft, field));
  if (question === draft.question && document.activeElement === field.input) show(choices);
}

/** Shows what is wrong with an option, and gives it the focus. */
export function showFault(draft: DraftState, field: OptionField, words: string): void {
  const { page } = draft;
  field.input.focus();
  // What the focus made the draft ask for comes too late now.
  draft.question += 1;
  field.setFault(true);
  page.list.show(field.input, {
    heading: nameIn(field.option, page.locale),
    note: words,
    isFault: true,
    rows: field.choices().map((choice) => rowOf(draft, field, choice)),
    highlight: 'none',
  });
}

/** Shows the options that can still be added; `add` gives one its pill. */
export function showOpenOptions(draft: DraftState, add: (option: OptionJson) => OptionField): void {
  const { page, more } = draft;
  const { labels, locale } = page;
  const typed = folded(more.value.trim().replace(/:$/, ''));
  const options = openOptions(draft).filter((option) => folded(nameIn(option, locale)).includes(typed));
  page.list.show(more, {
    heading: labels.options,
    rows: options.map((option) => ({
      label: nameIn(option, locale),
      detail: descriptionIn(option, locale),
      hint: option.required === true ? labels.requiredOption : labels.optionalOption,
      pick: () => {
        more.value = '';
        add(option).input.focus();
      },
    })),
    highlight: typed === '' ? 'none' : 'first',
  });
}

/** Taking a value moves on to the next option that must be given, else stays for Enter to send. */
function rowOf(draft: DraftState, field: OptionField, choice: ChoiceJson): SuggestionRow {
  const { list, locale } = draft.page;
  return {
    label: nameIn(choice, locale),
    pick: () => {
      field.take(choice);
      list.hide();
      draft.question += 1;
      const missing = draft.fields.find((other) => other.value().kind === 'fault');
      missing?.input.focus();
    },
  };
}
