// A select of a message in, a menu out that opens, is walked and is chosen from with the keyboard or by pressing.
// Nothing is sent while walking: one value is sent when chosen, several when the menu closes.
import type { StringSelectJson } from '../discord-json.ts';
import type { MessageDrawing } from './drawing.ts';
import { element, freshId } from './element.ts';
import { icon } from './icons.ts';

export function createSelectMenu(json: StringSelectJson, drawing: MessageDrawing): HTMLElement {
  const isMultiple = (json.max_values ?? 1) > 1;
  const atFirst = json.options.filter((option) => option.default === true).map(({ value }) => value);
  let chosen: readonly string[] = atFirst;
  let active = 0;

  const listId = freshId('menu');
  const words = element('span', { class: 'select__words' });
  const opener = element(
    'button',
    {
      type: 'button',
      class: 'select__opener',
      role: 'combobox',
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      'aria-controls': listId,
      'aria-label': json.placeholder ?? drawing.labels.choose,
      disabled: json.disabled === true,
    },
    words,
    icon('menu'),
  );
  const rows = json.options.map(({ label, description, value }, at) => {
    const row = element(
      'li',
      { id: freshId('choice'), role: 'option', class: 'select__option' },
      element('span', {}, label),
      description !== undefined && element('span', { class: 'select__description' }, description),
    );
    row.addEventListener('click', () => choose(at, value));
    return row;
  });
  const list = element(
    'ul',
    {
      id: listId,
      role: 'listbox',
      class: 'select__list',
      hidden: true,
      'aria-multiselectable': isMultiple || null,
    },
    ...rows,
  );

  function show(): void {
    const labels = json.options.filter(({ value }) => chosen.includes(value)).map(({ label }) => label);
    words.textContent = labels.length > 0 ? labels.join(', ') : (json.placeholder ?? drawing.labels.choose);
    words.classList.toggle('select__words--empty', labels.length === 0);
    rows.forEach((row, at) => {
      row.setAttribute('aria-selected', String(chosen.includes(json.options[at]?.value ?? '')));
      row.classList.toggle('is-active', at === active);
    });
    const row = rows[active];
    if (!list.hidden && row !== undefined) {
      opener.setAttribute('aria-activedescendant', row.id);
      row.scrollIntoView({ block: 'nearest' });
    } else opener.removeAttribute('aria-activedescendant');
  }

  function open(): void {
    if (!list.hidden) return;
    list.hidden = false;
    opener.setAttribute('aria-expanded', 'true');
    show();
  }

  function close(isGivenUp = false): void {
    if (list.hidden) return;
    list.hidden = true;
    opener.setAttribute('aria-expanded', 'false');
    if (isGivenUp) chosen = atFirst;
    else if (isMultiple && chosen.join() !== atFirst.join() && chosen.length >= (json.min_values ?? 1))
      send();
    show();
  }

  function send(): void {
    drawing.use({ customId: json.custom_id, componentType: 3, values: chosen });
  }

  function choose(at: number, value: string): void {
    active = at;
    if (!isMultiple) {
      chosen = [value];
      close();
      send();
      return;
    }
    const without = chosen.filter((other) => other !== value);
    if (without.length < chosen.length) chosen = without;
    else if (chosen.length < (json.max_values ?? 1)) chosen = [...chosen, value];
    show();
  }

  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(active + 1),
    ArrowUp: () => move(active - 1),
    Home: () => move(0),
    End: () => move(rows.length - 1),
    Enter: () => chooseActive(),
    ' ': () => chooseActive(),
  };

  function move(to: number): void {
    if (list.hidden) open();
    else {
      active = Math.min(Math.max(to, 0), rows.length - 1);
      show();
    }
  }

  function chooseActive(): void {
    const option = json.options[active];
    if (list.hidden) open();
    else if (option !== undefined) choose(active, option.value);
  }

  opener.addEventListener('click', () => {
    if (list.hidden) open();
    else close();
  });
  // A released space bar would press the button that the key below has already dealt with.
  opener.addEventListener('keyup', (event) => {
    if (event.key === ' ') event.preventDefault();
  });
  opener.addEventListener('keydown', (event) => {
    const act = keys[event.key];
    if (event.key === 'Escape' && !list.hidden) {
      event.stopPropagation();
      close(true);
    }
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
  opener.addEventListener('blur', () => close());
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  show();
  return element('div', { class: 'select' }, opener, list);
}
