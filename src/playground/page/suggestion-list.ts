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

export interface SuggestionList {
  readonly element: HTMLElement;
  readonly show: (field: Field, suggestions: Suggestions) => void;
  readonly hide: () => void;
  /** Deals with the keys that walk, take or close; true when the key was for the list. */
  readonly handleKey: (event: KeyboardEvent) => boolean;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

interface Panel {
  readonly panel: HTMLElement;
  readonly heading: HTMLElement;
  readonly note: HTMLElement;
  readonly list: HTMLElement;
  /** The field that the list belongs to now. */
  field: Field | null;
  rows: readonly SuggestionRow[];
  drawn: readonly HTMLElement[];
  /** The highlighted row, or -1. */
  active: number;
  /** The row that keys went to, by its label, and what stood in the field then. */
  walked: { readonly label: string; readonly text: string } | null;
}

/** `announce` is told how many rows there are, for who cannot see them. */
export function createSuggestionList(announce: (count: number) => void): SuggestionList {
  const headingId = freshId('heading');
  const heading = element('div', { class: 'suggestions__heading', id: headingId });
  const note = element('div', { class: 'suggestions__note', id: freshId('note') });
  const list = element('ul', { id: freshId('suggestions'), role: 'listbox', 'aria-labelledby': headingId });
  const panel = element('div', { class: 'suggestions', hidden: true }, heading, note, list);
  const state: Panel = {
    panel,
    heading,
    note,
    list,
    field: null,
    rows: [],
    drawn: [],
    active: -1,
    walked: null,
  };
  return {
    element: panel,
    show: (field, suggestions) => {
      show(state, field, suggestions);
      announce(suggestions.rows.length);
    },
    hide: () => hide(state),
    handleKey: (event) => handleKey(state, event),
  };
}

function show(state: Panel, field: Field, { heading, note, isFault, rows, highlight }: Suggestions): void {
  if (state.field !== field) {
    release(state);
    state.walked = null;
  }
  state.field = field;
  state.rows = rows;
  state.heading.textContent = heading;
  state.note.textContent = note ?? '';
  state.note.hidden = note === undefined;
  state.note.classList.toggle('suggestions__note--fault', isFault === true);
  state.drawn = rows.map((row, at) => drawRow(state, row, at));
  state.list.replaceChildren(...state.drawn);
  state.list.hidden = rows.length === 0;
  state.panel.hidden = false;
  field.setAttribute('aria-controls', state.list.id);
  field.setAttribute('aria-describedby', state.note.id);
  field.setAttribute('aria-expanded', String(rows.length > 0));
  const kept = walkedRow(state, field);
  highlightRow(state, kept === -1 && highlight === 'first' && rows.length > 0 ? 0 : kept);
}

/** Rows that come late must not take the highlight from the row that the next Enter is meant for; new words do. */
function walkedRow({ walked, rows }: Panel, field: Field): number {
  return walked === null || walked.text !== field.value
    ? -1
    : rows.findIndex(({ label }) => label === walked.label);
}

function drawRow(state: Panel, row: SuggestionRow, at: number): HTMLElement {
  const drawn = element(
    'li',
    { id: freshId('row'), role: 'option', class: 'suggestion', 'aria-selected': 'false' },
    element('span', { class: 'suggestion__label' }, row.label),
    row.detail !== undefined && element('span', { class: 'suggestion__detail' }, row.detail),
    row.hint !== undefined && element('span', { class: 'suggestion__hint' }, row.hint),
  );
  // Focus stays in the field, and a press that turns into a scroll takes nothing.
  drawn.addEventListener('mousedown', (event) => event.preventDefault());
  drawn.addEventListener('mousemove', () => highlightRow(state, at));
  drawn.addEventListener('click', () => row.pick());
  return drawn;
}

function highlightRow(state: Panel, at: number): void {
  state.active = at;
  state.drawn.forEach((row, position) => {
    row.setAttribute('aria-selected', String(position === at));
  });
  const row = state.drawn[at];
  if (row === undefined) state.field?.removeAttribute('aria-activedescendant');
  else {
    state.field?.setAttribute('aria-activedescendant', row.id);
    row.scrollIntoView({ block: 'nearest' });
  }
}

function walkTo(state: Panel, at: number): void {
  const row = state.rows[at];
  if (row === undefined || state.field === null) return;
  state.walked = { label: row.label, text: state.field.value };
  highlightRow(state, at);
}

function release({ field }: Panel): void {
  if (field === null) return;
  field.removeAttribute('aria-activedescendant');
  field.removeAttribute('aria-describedby');
  field.setAttribute('aria-expanded', 'false');
}

function hide(state: Panel): void {
  release(state);
  state.field = null;
  state.rows = [];
  state.drawn = [];
  state.active = -1;
  state.walked = null;
  state.list.replaceChildren();
  state.panel.hidden = true;
}

function handleKey(state: Panel, event: KeyboardEvent): boolean {
  const { panel, rows, active } = state;
  if (panel.hidden || event.isComposing) return false;
  const isTaking = (event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey;
  const row = rows[active];
  if (event.key === 'Escape') hide(state);
  else if (event.key === 'ArrowDown' && rows.length > 0) walkTo(state, (active + 1) % rows.length);
  else if (event.key === 'ArrowUp' && rows.length > 0)
    walkTo(state, active <= 0 ? rows.length - 1 : active - 1);
  else if (isTaking && row !== undefined) row.pick();
  else return false;
  event.preventDefault();
  event.stopPropagation();
  return true;
}
