// One option of a command as a pill: its name and a field for its value. Knows what the option accepts; sends nothing.
import type { ChoiceJson, OptionJson } from '../discord-json.ts';
import { OPTION_COUNT } from '../discord-json.ts';
import { element, freshId } from './element.ts';
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
  const id = freshId('field');
  const name = nameIn(option, locale);
  const input = element('input', {
    id,
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
  const label = element('label', { for: id, class: 'pill__name' }, name);
  const pill = element('span', { class: 'pill' }, label, element('span', { class: 'pill__value' }, input));
  let taken: ChoiceJson | null = null;

  input.addEventListener('input', () => {
    taken = null;
    fit(input);
    setFault(false);
  });

  function setFault(isFault: boolean): void {
    pill.classList.toggle('pill--fault', isFault);
    if (isFault) input.setAttribute('aria-invalid', 'true');
    else input.removeAttribute('aria-invalid');
  }

  function value(): FieldValue {
    const typed = input.value.trim();
    if (taken !== null) return { kind: 'value', value: taken.value };
    if (typed === '')
      return option.required === true ? { kind: 'fault', words: labels.missing } : { kind: 'empty' };
    if (option.choices !== undefined && option.choices.length > 0) {
      const [only, ...others] = choices();
      return only !== undefined && others.length === 0
        ? { kind: 'value', value: only.value }
        : { kind: 'fault', words: labels.notChoice };
    }
    return option.type === OPTION_COUNT ? countIn(typed, option, labels) : { kind: 'value', value: typed };
  }

  function take(choice: ChoiceJson): void {
    taken = choice;
    input.value = nameIn(choice, locale);
    fit(input);
    setFault(false);
  }

  function choices(): readonly ChoiceJson[] {
    const typed = folded(taken === null ? input.value.trim() : '');
    return (option.choices ?? []).filter((choice) => folded(nameIn(choice, locale)).includes(typed));
  }

  return { option, pill, input, value, take, choices, setFault };
}

/** A whole number within the option's bounds. */
function countIn(typed: string, { min_value: min, max_value: max }: OptionJson, labels: Labels): FieldValue {
  const value = Number(typed);
  const isGood = /^-?\d+$/.test(typed) && value >= (min ?? value) && value <= (max ?? value);
  return isGood ? { kind: 'value', value } : { kind: 'fault', words: labels.notCount(min, max) };
}

/** The field is as wide as its words, where the style sheet's `field-sizing` is not known. */
function fit(input: HTMLInputElement): void {
  input.size = Math.min(Math.max(input.value.length, 4), 60);
}
