// The list above the composer: commands, members, options or values, walked with the arrows from the field below it.
// Focus stays in the field; the highlighted row is told to screen readers through `aria-activedescendant`.
import { element, freshId } from './element.ts';

export interface SuggestionRow {
  readonly label: string;
  readonly detail?: string;
  /** Small words at the end of the row. */
  readonly hint?: string;
  readonly pick: () => void;
}

export interface Suggestions {
  readonly heading: string;
  /** Shown under the heading: what the option is for, or what is wrong with it. */
  readonly note?: string;
  readonly isFault?: boolean;
  readonly rows: readonly SuggestionRow[];
  /** `first`: Enter takes the first row at once. `none`: any text is fine, a row is taken only when walked to. */
  readonly highlight: 'first' | 'none';
}

type Field = HTMLInputElement | HTMLTextAreaElement;

export interface SuggestionList {
  readonly element: HTMLElement;
  readonly show: (field: Field, suggestions: Suggestions) => void;
  readonly hide: () => void;
  /** Deals with the keys that walk, take or close; true when the key was for the list. */
  readonly handleKey: (event: KeyboardEvent) => boolean;
}

export function createSuggestionList(announce: (count: number) => void): SuggestionList {
  const listId = freshId('suggestions');
  const headingId = freshId('heading');
  const noteId = freshId('note');
  const heading = element('div', { class: 'suggestions__heading', id: headingId });
  const note = element('div', { class: 'suggestions__note', id: noteId });
  const list = element('ul', { id: listId, role: 'listbox', 'aria-labelledby': headingId });
  const panel = element('div', { class: 'suggestions', hidden: true }, heading, note, list);

  let field: Field | null = null;
  let rows: readonly SuggestionRow[] = [];
  let drawn: readonly HTMLElement[] = [];
  let active = -1;

  function show(
    owner: Field,
    { heading: words, note: text, isFault, rows: given, highlight }: Suggestions,
  ): void {
    if (field !== owner) release();
    field = owner;
    rows = given;
    heading.textContent = words;
    note.textContent = text ?? '';
    note.hidden = text === undefined;
    note.classList.toggle('suggestions__note--fault', isFault === true);
    drawn = given.map((row, at) => drawRow(row, at));
    list.replaceChildren(...drawn);
    list.hidden = given.length === 0;
    panel.hidden = false;
    owner.setAttribute('aria-controls', listId);
    owner.setAttribute('aria-describedby', noteId);
    if (owner.getAttribute('role') === 'combobox')
      owner.setAttribute('aria-expanded', String(given.length > 0));
    highlightRow(highlight === 'first' && given.length > 0 ? 0 : -1);
    announce(given.length);
  }

  function drawRow(row: SuggestionRow, at: number): HTMLElement {
    const drawnRow = element(
      'li',
      { id: freshId('row'), role: 'option', class: 'suggestion', 'aria-selected': 'false' },
      element('span', { class: 'suggestion__label' }, row.label),
      row.detail !== undefined && element('span', { class: 'suggestion__detail' }, row.detail),
      row.hint !== undefined && element('span', { class: 'suggestion__hint' }, row.hint),
    );
    // Focus stays in the field, and a press that turns into a scroll takes nothing.
    drawnRow.addEventListener('mousedown', (event) => event.preventDefault());
    drawnRow.addEventListener('mousemove', () => highlightRow(at));
    drawnRow.addEventListener('click', () => row.pick());
    return drawnRow;
  }

  function highlightRow(at: number): void {
    active = at;
    drawn.forEach((row, position) => {
      row.setAttribute('aria-selected', String(position === at));
    });
    const row = drawn[at];
    if (row === undefined) field?.removeAttribute('aria-activedescendant');
    else {
      field?.setAttribute('aria-activedescendant', row.id);
      row.scrollIntoView({ block: 'nearest' });
    }
  }

  function release(): void {
    field?.removeAttribute('aria-activedescendant');
    field?.removeAttribute('aria-describedby');
    if (field?.getAttribute('role') === 'combobox') field.setAttribute('aria-expanded', 'false');
    field = null;
  }

  function hide(): void {
    release();
    rows = [];
    drawn = [];
    active = -1;
    list.replaceChildren();
    panel.hidden = true;
  }

  function handleKey(event: KeyboardEvent): boolean {
    if (panel.hidden || event.isComposing) return false;
    if (event.key === 'Escape') hide();
    else if (event.key === 'ArrowDown' && rows.length > 0) highlightRow((active + 1) % rows.length);
    else if (event.key === 'ArrowUp' && rows.length > 0)
      highlightRow(active <= 0 ? rows.length - 1 : active - 1);
    else if ((event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey && rows[active] !== undefined)
      rows[active]?.pick();
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  return { element: panel, show, hide, handleKey };
}
