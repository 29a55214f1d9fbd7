// The box below the channel: words to the channel, or a command that is being written. Tells what to send; sends nothing.
import type { Example } from '../channel-json.ts';
import { type ChoiceJson, COMMAND_SLASH, type CommandJson, type GivenOptionJson } from '../discord-json.ts';
import { type CommandDraft, createCommandDraft } from './command-draft.ts';
import { button, element } from './element.ts';
import { icon } from './icons.ts';
import type { Labels, PageLocale } from './labels.ts';
import { descriptionIn, folded, nameIn } from './localized.ts';
import { findCommand, readSlashText } from './slash-text.ts';
import { createSuggestionList } from './suggestion-list.ts';

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

export function createComposer(page: ComposerPage, firstText: string): Composer {
  const { labels, locale } = page;
  const status = element('div', { class: 'unseen', role: 'status' });
  const list = createSuggestionList((count) => {
    status.textContent = count === 0 ? '' : labels.suggestionCount(count);
  });
  const slashCommands = page.commands.filter(({ type }) => (type ?? COMMAND_SLASH) === COMMAND_SLASH);
  const field = element('textarea', {
    id: 'composer',
    rows: 1,
    'aria-label': labels.message,
    'aria-autocomplete': 'list',
    placeholder: labels.placeholder,
    autocomplete: 'off',
    maxlength: 2000,
  });
  field.value = firstText;
  let draft: CommandDraft | null = null;

  const send = button(
    { class: 'composer__send', 'aria-label': labels.send, title: labels.send },
    submit,
    icon('send'),
  );
  const box = element('div', { class: 'composer__box' }, field, send);
  const root = element('div', { class: 'composer' }, list.element, box, status);

  function submit(): void {
    const text = field.value.trim();
    if (draft !== null) draft.submit();
    else if (text === '') field.focus();
    else {
      setText('');
      list.hide();
      page.sendText(text);
    }
  }

  function setText(text: string): void {
    field.value = text;
    grow();
  }

  /** As high as its lines, where the style sheet's `field-sizing` is not known. */
  function grow(): void {
    field.rows = Math.min(field.value.split('\n').length, 8);
  }

  function startDraft(command: CommandJson): CommandDraft {
    const made = createCommandDraft(command, {
      labels,
      locale,
      list,
      suggest: page.suggest,
      send: (sent, options) => {
        showText('');
        page.sendCommand(sent, options);
      },
      leave: (words) => {
        showText(words);
        suggestForText();
      },
    });
    draft?.element.remove();
    draft = made;
    field.hidden = true;
    list.hide();
    box.prepend(made.element);
    return made;
  }

  function showText(words: string): void {
    draft?.element.remove();
    draft = null;
    field.hidden = false;
    setText(words);
    field.focus();
  }

  function suggestForText(): void {
    const before = field.value.slice(0, field.selectionStart);
    const mention = /(?:^|\s)@(?<name>\S*)$/.exec(before)?.groups?.name;
    if (field.value.startsWith('/')) suggestCommands(field.value);
    else if (mention !== undefined && isStartOf(mention, page.botName)) suggestMention(mention);
    else list.hide();
  }

  function suggestCommands(text: string): void {
    const read = readSlashText(text, slashCommands, locale);
    if (read.kind === 'none') list.hide();
    else if (read.kind === 'command') startWith(read.command, read.rest);
    else {
      list.show(field, {
        heading: read.typed === '' ? labels.commands : labels.commandsFor(read.typed),
        rows: read.commands.map((command) => ({
          label: `/${nameIn(command, locale)}`,
          detail: descriptionIn(command, locale),
          hint: page.botName,
          pick: () => startDraft(command).focus(),
        })),
        highlight: 'first',
      });
    }
  }

  /** Words after the command's name go into its first option, as in Discord. */
  function startWith(command: CommandJson, rest: string): void {
    const made = startDraft(command);
    const first = command.options?.[0];
    if (first !== undefined && rest !== '') made.fill(first.name, { name: rest, value: rest });
    made.focus();
  }

  function suggestMention(typed: string): void {
    list.show(field, {
      heading: labels.people,
      rows: [{ label: `@${page.botName}`, hint: labels.app, pick: () => completeMention(typed) }],
      highlight: 'first',
    });
  }

  function completeMention(typed: string): void {
    const at = field.selectionStart;
    const start = at - typed.length;
    field.setRangeText(`${page.botName} `, start, at, 'end');
    list.hide();
  }

  field.addEventListener('input', () => {
    grow();
    suggestForText();
  });
  field.addEventListener('keydown', (event) => {
    if (list.handleKey(event) || event.isComposing) return;
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    submit();
  });
  field.addEventListener('blur', () => list.hide());
  grow();

  return {
    element: root,
    focus: () => (draft === null ? field.focus() : draft.focus()),
    fill: ({ command: name, option }) => {
      const command = findCommand(name, slashCommands);
      if (command === undefined) return;
      const made = startDraft(command);
      if (option !== null) made.fill(option.name, { name: option.label, value: option.value });
      made.focus();
      list.hide();
    },
    text: () => (draft === null ? field.value : ''),
  };
}

function isStartOf(typed: string, name: string): boolean {
  return folded(name).startsWith(folded(typed)) && typed.length < name.length;
}
