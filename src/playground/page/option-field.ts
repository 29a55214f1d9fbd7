// One option of a command as a pill: its name and a field for its value. Knows what the option accepts; sends nothing.
import type { ChoiceJson, OptionJson } from '../discord-json.ts';
import { OPTION_COUNT } from '../discord-json.ts';
import { element, freshId, setAttribute } from './element.ts';
import type { Labels, PageLocale } from './labels.ts';
import { descriptionIn, folded, nameIn } from './localized.ts';

export type FieldValue =
  | { readonly kind: 'value'; readonly value: string | number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'fault'; readonly words: string };

export interface OptionField {
  readonly option: OptionJson;
  readonly pill: HTMLElement;
  readonly input: HTMLInputElement;
  readonly value: () => FieldValue;
  /** Shows the choice's name and keeps its value; typing again frees the field. */
  readonly take: (choice: ChoiceJson) => void;
  /** Choices of the declaration that fit what is typed. */
  readonly choices: () => readonly ChoiceJson[];
  readonly setFault: (isFault: boolean) => void;
}

export function createOptionField(option: OptionJson, labels: Labels, locale: PageLocale): OptionField {
  const input = drawInput(option, locale);
  const name = element('label', { for: input.id, class: 'pill__name' }, nameIn(option, locale));
  const pill = element('span', { class: 'pill' }, name, element('span', { class: 'pill__value' }, input));
  let taken: ChoiceJson | null = null;

  const setFault = (isFault: boolean) => {
    pill.classList.toggle('pill--fault', isFault);
    setAttribute(input, 'aria-invalid', isFault ? 'true' : null);
  };
  const setTaken = (choice: ChoiceJson | null) => {
    taken = choice;
    if (choice !== null) input.value = nameIn(choice, locale);
    // As wide as its words, where the style sheet's `field-sizing` is not known.
    input.size = Math.min(Math.max(input.value.length, 4), 60);
    setFault(false);
  };
  const choices = () => choicesFor(option, taken === null ? input.value.trim() : '', locale);
  input.addEventListener('input', () => setTaken(null));
  return {
    option,
    pill,
    input,
    choices,
    setFault,
    take: setTaken,
    value: () =>
      taken === null
        ? valueIn(input.value.trim(), option, choices(), labels)
        : { kind: 'value', value: taken.value },
  };
}

function drawInput(option: OptionJson, locale: PageLocale): HTMLInputElement {
  return element('input', {
    id: freshId('field'),
    type: 'text',
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    'aria-required': option.required === true ? 'true' : null,
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'send',
    inputmode: option.type === OPTION_COUNT ? 'numeric' : null,
    maxlength: option.max_length ?? null,
    size: 4,
    title: descriptionIn(option, locale),
  });
}

function choicesFor(option: OptionJson, typed: string, locale: PageLocale): readonly ChoiceJson[] {
  return (option.choices ?? []).filter((choice) => folded(nameIn(choice, locale)).includes(folded(typed)));
}

/** What Discord's own client would send, or what it would tell the member. */
function valueIn(
  typed: string,
  option: OptionJson,
  choices: readonly ChoiceJson[],
  labels: Labels,
): FieldValue {
  const { required, type, min_length: least = 0 } = option;
  if (typed === '') return required === true ? { kind: 'fault', words: labels.missing } : { kind: 'empty' };
  if ((option.choices ?? []).length > 0) {
    const [only, ...others] = choices;
    return only !== undefined && others.length === 0
      ? { kind: 'value', value: only.value }
      : { kind: 'fault', words: labels.notChoice };
  }
  if (type === OPTION_COUNT) return countIn(typed, option, labels);
  return typed.length < least
    ? { kind: 'fault', words: labels.tooShort(least) }
    : { kind: 'value', value: typed };
}

/** A whole number within the option's bounds. */
function countIn(typed: string, { min_value: min, max_value: max }: OptionJson, labels: Labels): FieldValue {
  const value = Number(typed);
  const isGood = /^-?\d+$/.test(typed) && value >= (min ?? value) && value <= (max ?? value);
  return isGood ? { kind: 'value', value } : { kind: 'fault', words: labels.notCount(min, max) };
}
