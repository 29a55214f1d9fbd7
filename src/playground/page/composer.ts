// The box below the channel: words to the channel, or a command that is being written. Tells what to send; sends nothing.
import type { Example } from '../channel-json.ts';
import { type ChoiceJson, COMMAND_SLASH, type CommandJson, type GivenOptionJson } from '../discord-json.ts';
import { type CommandDraft, createCommandDraft } from './command-draft.ts';
import { button, element } from './element.ts';
import { icon } from './icons.ts';
import type { Labels, PageLocale } from './labels.ts';
import { descriptionIn, folded, nameIn } from './localized.ts';
import { findCommand, readSlashText } from './slash-text.ts';
import { createSuggestionList, type SuggestionList } from './suggestion-list.ts';

/** The box grows to this many lines before it scrolls. */
const MOST_LINES = 8;

export interface ComposerPage {
  readonly labels: Labels;
  readonly locale: PageLocale;
  readonly commands: readonly CommandJson[];
  readonly botName: string;
  readonly suggest: (
    command: CommandJson,
    options: readonly GivenOptionJson[],
  ) => Promise<readonly ChoiceJson[]>;
  readonly sendCommand: (command: CommandJson, options: readonly GivenOptionJson[]) => void;
  readonly sendText: (text: string) => void;
}

export interface Composer {
  readonly element: HTMLElement;
  readonly focus: () => void;
  /** Starts a command by its name, its option filled as a chip says. */
  readonly fill: (example: Example) => void;
  /** The words not yet sent; a command being written is not among them. */
  readonly text: () => string;
}

interface State {
  readonly page: ComposerPage;
  readonly list: SuggestionList;
  readonly field: HTMLTextAreaElement;
  readonly box: HTMLElement;
  /** The commands that are typed; those of a message's menu are not among them. */
  readonly commands: readonly CommandJson[];
  /** The command being written, or null while the box holds words. */
  draft: CommandDraft | null;
}

export function createComposer(page: ComposerPage, firstText: string): Composer {
  const { labels } = page;
  const status = element('div', { class: 'unseen', role: 'status' });
  const list = createSuggestionList((count) => {
    status.textContent = count === 0 ? '' : labels.suggestionCount(count);
  });
  const commands = page.commands.filter(({ type }) => (type ?? COMMAND_SLASH) === COMMAND_SLASH);
  const field = drawField(labels);
  const box = element('div', { class: 'composer__box' }, field);
  const state: State = { page, list, field, box, commands, draft: null };
  const send = { class: 'composer__send', 'aria-label': labels.send, title: labels.send };
  box.append(button(send, () => submit(state), icon('send')));
  listen(state);
  setText(state, firstText);
  return {
    element: element('div', { class: 'composer' }, list.element, box, status),
    focus: () => (state.draft === null ? field.focus() : state.draft.focus()),
    fill: (example) => fill(state, example),
    text: () => (state.draft === null ? field.value : ''),
  };
}

function drawField(labels: Labels): HTMLTextAreaElement {
  return element('textarea', {
    id: 'composer',
    rows: 1,
    // A box of several lines with a list of its own; HTML has no element for it.
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-label': labels.message,
    'aria-autocomplete': 'list',
    placeholder: labels.placeholder,
    autocomplete: 'off',
    maxlength: 2000,
  });
}

function listen(state: State): void {
  const { field, list } = state;
  field.addEventListener('input', () => {
    setText(state, field.value);
    suggestForText(state);
  });
  field.addEventListener('keydown', (event) => {
    if (list.handleKey(event) || event.isComposing) return;
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    submit(state);
  });
  field.addEventListener('blur', () => list.hide());
}

function submit(state: State): void {
  const { draft, field, list, page } = state;
  const text = field.value.trim();
  if (draft !== null) draft.submit();
  else if (text === '') field.focus();
  else {
    setText(state, '');
    list.hide();
    page.sendText(text);
  }
}

/** The box is as high as its lines, where the style sheet's `field-sizing` is not known. */
function setText({ field }: State, text: string): void {
  if (field.value !== text) field.value = text;
  field.rows = Math.min(text.split('\n').length, MOST_LINES);
}

/** Puts a pill for each option in the place of the words. */
function startDraft(state: State, command: CommandJson): CommandDraft {
  const { page, list, field, box } = state;
  const draft = createCommandDraft(command, {
    labels: page.labels,
    locale: page.locale,
    list,
    suggest: page.suggest,
    send: (sent, options) => {
      showText(state, '');
      page.sendCommand(sent, options);
    },
    leave: (words) => {
      showText(state, words);
      suggestForText(state);
    },
  });
  state.draft?.element.remove();
  state.draft = draft;
  field.hidden = true;
  list.hide();
  box.prepend(draft.element);
  return draft;
}

function showText(state: State, words: string): void {
  state.draft?.element.remove();
  state.draft = null;
  state.field.hidden = false;
  setText(state, words);
  state.field.focus();
}

function fill(state: State, { command: name, option }: Example): void {
  const command = findCommand(name, state.commands);
  if (command === undefined) return;
  const draft = startDraft(state, command);
  if (option !== null) draft.fill(option.name, { name: option.label, value: option.value });
  draft.focus();
  state.list.hide();
}

function suggestForText(state: State): void {
  const { field, list, page } = state;
  const before = field.value.slice(0, field.selectionStart);
  const mention = /(?:^|\s)@(?<name>\S*)$/.exec(before)?.groups?.name;
  if (field.value.startsWith('/')) suggestCommands(state);
  else if (mention !== undefined && isStartOf(mention, page.botName)) suggestMention(state, mention);
  else list.hide();
}

function suggestCommands(state: State): void {
  const { page, list, field, commands } = state;
  const { labels, locale } = page;
  const read = readSlashText(field.value, commands, locale);
  if (read.kind === 'none') list.hide();
  else if (read.kind === 'command') startWith(state, read.command, read.rest);
  else {
    list.show(field, {
      heading: read.typed === '' ? labels.commands : labels.commandsFor(read.typed),
      rows: read.commands.map((command) => ({
        label: `/${nameIn(command, locale)}`,
        detail: descriptionIn(command, locale),
        hint: page.botName,
        pick: () => startDraft(state, command).focus(),
      })),
      highlight: 'first',
    });
  }
}

/** Words after the command's name go into its first option, as in Discord. */
function startWith(state: State, command: CommandJson, rest: string): void {
  const draft = startDraft(state, command);
  const first = command.options?.[0];
  if (first !== undefined && rest !== '') draft.fill(first.name, { name: rest, value: rest });
  draft.focus();
}

function suggestMention({ page, list, field }: State, typed: string): void {
  const pick = () => {
    const at = field.selectionStart;
    field.setRangeText(`${page.botName} `, at - typed.length, at, 'end');
    list.hide();
  };
  list.show(field, {
    heading: page.labels.people,
    rows: [{ label: `@${page.botName}`, hint: page.labels.app, pick }],
    highlight: 'first',
  });
}

function isStartOf(typed: string, name: string): boolean {
  return folded(name).startsWith(folded(typed)) && typed.length < name.length;
}
