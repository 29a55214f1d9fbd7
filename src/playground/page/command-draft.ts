// A command being written: its name, a pill for each option, and the place where further options are added.
// Tells what to send when Enter is pressed and every option holds what it must; sends nothing itself.
import type { ChoiceJson, CommandJson, OptionJson } from '../discord-json.ts';
import { type DraftPage, type DraftState, givenOptions, openOptions } from './draft-state.ts';
import { showFault, showField, showOpenOptions } from './draft-suggestions.ts';
import { element } from './element.ts';
import { nameIn } from './localized.ts';
import { createOptionField, type OptionField } from './option-field.ts';

export interface CommandDraft {
  readonly element: HTMLElement;
  readonly focus: () => void;
  /** Fills an option, as a chip does. */
  readonly fill: (optionName: string, choice: ChoiceJson) => void;
  /** Sends the command, or shows what is missing. */
  readonly submit: () => void;
}

export function createCommandDraft(command: CommandJson, page: DraftPage): CommandDraft {
  const { labels, locale } = page;
  const name = nameIn(command, locale);
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
  const draft: DraftState = { command, page, fields: [], more, question: 0 };
  const group = element(
    'div',
    { class: 'draft', role: 'group', 'aria-label': labels.commandOf(name) },
    element('span', { class: 'draft__name' }, `/${name}`),
    more,
  );
  const showMore = () => showOpenOptions(draft, (option) => addField(draft, option));
  more.addEventListener('focus', showMore);
  more.addEventListener('input', showMore);
  more.addEventListener('keydown', (event) => onMoreKey(event, draft, showMore));
  group.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && group.contains(relatedTarget))) page.list.hide();
  });
  for (const option of command.options ?? []) if (option.required === true) addField(draft, option);
  refreshMore(draft);
  return {
    element: group,
    focus: () => (draft.fields[0]?.input ?? more).focus(),
    fill: (optionName, choice) => fieldOf(draft, optionName)?.take(choice),
    submit: () => submit(draft),
  };
}

/** The option's pill, made where it is not there yet. */
function fieldOf(draft: DraftState, optionName: string): OptionField | undefined {
  const made = draft.fields.find(({ option }) => option.name === optionName);
  const open = openOptions(draft).find(({ name }) => name === optionName);
  return made ?? (open === undefined ? undefined : addField(draft, open));
}

function addField(draft: DraftState, option: OptionJson): OptionField {
  const field = createOptionField(option, draft.page.labels, draft.page.locale);
  draft.fields.push(field);
  draft.more.before(field.pill);
  field.input.addEventListener('focus', () => void showField(draft, field));
  field.input.addEventListener('input', () => void showField(draft, field));
  field.input.addEventListener('keydown', (event) => onFieldKey(event, draft, field));
  field.pill.addEventListener('click', () => field.input.focus());
  refreshMore(draft);
  return field;
}

/** An optional pill goes; without its first required one the command goes. */
function removeField(draft: DraftState, field: OptionField): void {
  const { fields, more, page, command } = draft;
  const at = fields.indexOf(field);
  if (field.option.required === true) {
    if (at === 0) page.leave(`/${nameIn(command, page.locale)}`);
    else fields[at - 1]?.input.focus();
    return;
  }
  fields.splice(at, 1);
  refreshMore(draft);
  (fields[at - 1]?.input ?? more).focus();
  field.pill.remove();
}

function refreshMore(draft: DraftState): void {
  const { more, fields, page } = draft;
  const count = openOptions(draft).length;
  // A command without options still needs a place to press Enter in.
  more.hidden = count === 0 && fields.length > 0;
  more.placeholder = count === 0 ? '' : page.labels.optional(count);
}

function submit(draft: DraftState): void {
  for (const field of draft.fields) {
    const read = field.value();
    if (read.kind !== 'fault') continue;
    showFault(draft, field, read.words);
    return;
  }
  draft.question += 1;
  draft.page.list.hide();
  draft.page.send(draft.command, givenOptions(draft, null));
}

function onFieldKey(event: KeyboardEvent, draft: DraftState, field: OptionField): void {
  const { fields, more, page } = draft;
  if (page.list.handleKey(event) || event.isComposing) return;
  const at = fields.indexOf(field);
  const { input } = field;
  const isAtStart = input.selectionStart === 0 && input.selectionEnd === 0;
  const isAtEnd = input.selectionStart === input.value.length;
  if (event.key === 'Enter') submit(draft);
  else if (event.key === 'Escape') page.leave('');
  else if (event.key === 'Backspace' && input.value === '') removeField(draft, field);
  else if (event.key === 'ArrowLeft' && isAtStart && at > 0) fields[at - 1]?.input.focus();
  else if (event.key === 'ArrowRight' && isAtEnd) (fields[at + 1]?.input ?? more).focus();
  else if (event.key === 'ArrowDown') void showField(draft, field);
  else return;
  event.preventDefault();
}

function onMoreKey(event: KeyboardEvent, draft: DraftState, showMore: () => void): void {
  const { command, fields, more, page } = draft;
  if (page.list.handleKey(event) || event.isComposing) return;
  const isEmpty = more.value === '';
  const isLeaving = event.key === 'Backspace' && isEmpty && fields.length === 0;
  if (event.key === 'Enter') submit(draft);
  else if (event.key === 'Escape') page.leave('');
  else if (isLeaving) page.leave(`/${nameIn(command, page.locale)}`);
  else if ((event.key === 'Backspace' || event.key === 'ArrowLeft') && isEmpty) fields.at(-1)?.input.focus();
  else if (event.key === 'ArrowDown') showMore();
  else return;
  event.preventDefault();
}
