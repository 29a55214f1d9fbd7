// A select of a message in, a menu out that opens, is walked and is chosen from with the keyboard or by pressing.
// Nothing is sent while walking: one value is sent when chosen, several when the menu closes.
import type { StringSelectJson } from '../discord-json.ts';
import type { MessageDrawing } from './drawing.ts';
import { element, freshId } from './element.ts';
import { icon } from './icons.ts';

interface Menu {
  readonly json: StringSelectJson;
  readonly drawing: MessageDrawing;
  readonly opener: HTMLButtonElement;
  readonly words: HTMLElement;
  readonly list: HTMLElement;
  readonly rows: readonly HTMLElement[];
  /** The values that the message came with. */
  readonly atFirst: readonly string[];
  chosen: readonly string[];
  /** The row that is walked to. */
  active: number;
}

export function createSelectMenu(json: StringSelectJson, drawing: MessageDrawing): HTMLElement {
  const atFirst = json.options.filter((option) => option.default === true).map(({ value }) => value);
  const listId = freshId('menu');
  const words = element('span', { class: 'select__words' });
  const rows = json.options.map(({ label, description }) =>
    element(
      'li',
      { id: freshId('choice'), role: 'option', class: 'select__option' },
      element('span', {}, label),
      description !== undefined && element('span', { class: 'select__description' }, description),
    ),
  );
  const menu: Menu = {
    json,
    drawing,
    words,
    rows,
    opener: drawOpener(json, listId, words),
    list: element(
      'ul',
      {
        id: listId,
        role: 'listbox',
        class: 'select__list',
        hidden: true,
        'aria-label': labelOf(json, drawing),
        'aria-multiselectable': isMultiple(json) ? 'true' : null,
      },
      ...rows,
    ),
    atFirst,
    chosen: atFirst,
    active: 0,
  };
  listen(menu);
  show(menu);
  return element('div', { class: 'select' }, menu.opener, menu.list);
}

function drawOpener(json: StringSelectJson, listId: string, words: HTMLElement): HTMLButtonElement {
  const attributes = {
    type: 'button',
    class: 'select__opener',
    role: 'combobox',
    'aria-haspopup': 'listbox',
    'aria-expanded': 'false',
    'aria-controls': listId,
    disabled: json.disabled === true,
  };
  return element('button', attributes, words, icon('menu'));
}

function labelOf({ placeholder }: StringSelectJson, { labels }: MessageDrawing): string {
  return placeholder ?? labels.choose;
}

function isMultiple({ max_values: most }: StringSelectJson): boolean {
  return (most ?? 1) > 1;
}

function listen(menu: Menu): void {
  const { opener, list, rows } = menu;
  opener.addEventListener('click', () => {
    if (list.hidden) open(menu);
    else close(menu);
  });
  // A released space bar would press the button that the key has already dealt with.
  opener.addEventListener('keyup', (event) => {
    if (event.key === ' ') event.preventDefault();
  });
  opener.addEventListener('keydown', (event) => onKey(event, menu));
  opener.addEventListener('blur', () => close(menu));
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  rows.forEach((row, at) => {
    row.addEventListener('click', () => choose(menu, at));
  });
}

function onKey(event: KeyboardEvent, menu: Menu): void {
  const { active, rows, list } = menu;
  const goals: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(active + 1, rows.length - 1),
    ArrowUp: Math.max(active - 1, 0),
    Home: 0,
    End: rows.length - 1,
  };
  const goal = goals[event.key];
  if (event.key === 'Escape' && !list.hidden) {
    event.stopPropagation();
    giveUp(menu);
  } else if (goal === undefined && event.key !== 'Enter' && event.key !== ' ') return;
  else if (list.hidden) open(menu);
  else if (goal === undefined) choose(menu, active);
  else {
    menu.active = goal;
    show(menu);
  }
  event.preventDefault();
}

function open(menu: Menu): void {
  menu.list.hidden = false;
  menu.opener.setAttribute('aria-expanded', 'true');
  show(menu);
}

function hide({ list, opener }: Menu): void {
  list.hidden = true;
  opener.setAttribute('aria-expanded', 'false');
}

function close(menu: Menu): void {
  const { list, json, chosen, atFirst } = menu;
  if (list.hidden) return;
  hide(menu);
  show(menu);
  const isChanged = chosen.join('\n') !== atFirst.join('\n');
  if (isMultiple(json) && isChanged && chosen.length >= (json.min_values ?? 1)) send(menu);
}

function giveUp(menu: Menu): void {
  menu.chosen = menu.atFirst;
  hide(menu);
  show(menu);
}

function choose(menu: Menu, at: number): void {
  const { json, chosen } = menu;
  const value = json.options[at]?.value;
  if (value === undefined) return;
  menu.active = at;
  if (!isMultiple(json)) {
    menu.chosen = [value];
    hide(menu);
    show(menu);
    send(menu);
    return;
  }
  if (chosen.includes(value)) menu.chosen = chosen.filter((other) => other !== value);
  else if (chosen.length < (json.max_values ?? 1)) menu.chosen = [...chosen, value];
  show(menu);
}

function send({ drawing, json, chosen }: Menu): void {
  drawing.use({ customId: json.custom_id, componentType: 3, values: chosen });
}

/** Brings what is seen and heard in line with what is chosen and walked to. */
function show(menu: Menu): void {
  const { json, words, rows, chosen, active, opener, list } = menu;
  const labels = json.options.filter(({ value }) => chosen.includes(value)).map(({ label }) => label);
  const label = labelOf(json, menu.drawing);
  words.textContent = labels.length > 0 ? labels.join(', ') : label;
  opener.setAttribute('aria-label', labels.length > 0 ? `${label}: ${labels.join(', ')}` : label);
  words.classList.toggle('select__words--empty', labels.length === 0);
  rows.forEach((row, at) => {
    row.setAttribute('aria-selected', String(chosen.includes(json.options[at]?.value ?? '')));
    row.classList.toggle('is-active', at === active);
  });
  const row = rows[active];
  if (list.hidden || row === undefined) opener.removeAttribute('aria-activedescendant');
  else {
    opener.setAttribute('aria-activedescendant', row.id);
    row.scrollIntoView({ block: 'nearest' });
  }
}
