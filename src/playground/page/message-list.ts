// The history in, the scrolling list of messages out. One message at a time can be reached with Tab, the others with the
// arrow keys; a message that is drawn anew keeps the focus where it was.
import type { MessageJson } from '../discord-json.ts';
import { type Answered, drawMessage, type MessageActions } from './draw-message.ts';
import type { Drawing } from './drawing.ts';
import { element } from './element.ts';
import type { Change, History } from './history.ts';
import { momentIn } from './moments.ts';

const usable = 'button:not([disabled]), a[href]';

export interface MessageList {
  readonly element: HTMLElement;
  /** Draws a change of the history; new messages are scrolled to. */
  readonly draw: (change: Change) => void;
  readonly messageOf: (target: Element) => MessageJson | undefined;
}

export interface ListPage {
  readonly history: History;
  /** What stands above the first message. */
  readonly welcome: HTMLElement;
  readonly drawing: Drawing;
  readonly actions: MessageActions;
  /** Takes the focus when it leaves the list. */
  readonly leave: () => void;
}

interface State extends ListPage {
  readonly root: HTMLElement;
  readonly list: HTMLElement;
}

export function createMessageList(page: ListPage): MessageList {
  const { history, welcome, drawing } = page;
  const list = element('ol', { class: 'messages__list' });
  const root = element(
    'div',
    { class: 'messages', role: 'log', 'aria-label': drawing.labels.messages, 'aria-live': 'polite' },
    welcome,
    list,
  );
  const state: State = { ...page, root, list };
  root.addEventListener('keydown', (event) => onKey(event, state));
  for (const message of history.messages()) append(state, message);
  setTabStop(state, articlesOf(state).at(-1));
  return {
    element: root,
    draw: (change) => draw(state, change),
    messageOf: (target) => history.find(target.closest<HTMLElement>('.message')?.dataset.message ?? ''),
  };
}

function articlesOf({ list }: State): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('.message')];
}

function articleOf(state: State, id: string): HTMLElement | undefined {
  return articlesOf(state).find((article) => article.dataset.message === id);
}

function draw(state: State, change: Change): void {
  if (change.kind === 'removed') {
    remove(state, change.id);
    return;
  }
  const { message } = change;
  const old = articleOf(state, message.id);
  if (old === undefined) append(state, message);
  else replace(state, old, message);
  if (message !== state.history.messages().at(-1)) return;
  const last = articlesOf(state).at(-1);
  setTabStop(state, last);
  scrollToEnd(state, last);
}

/** To the end of the channel; of a message that is higher than the window, to its first line. */
function scrollToEnd({ root }: State, last: HTMLElement | undefined): void {
  root.scrollTop = root.scrollHeight;
  if (last !== undefined && last.offsetHeight > root.clientHeight) last.scrollIntoView({ block: 'start' });
}

/** The first message of a day stands under its date. */
function append(state: State, message: MessageJson): void {
  const { history, list, drawing } = state;
  const before = history.messages()[history.messages().findIndex(({ id }) => id === message.id) - 1];
  const dayOf = ({ timestamp }: MessageJson) => momentIn(new Date(timestamp), 'D', drawing.locale);
  const day = dayOf(message);
  if (before === undefined || dayOf(before) !== day) {
    list.append(element('li', { class: 'day' }, element('span', {}, day)));
  }
  list.append(element('li', {}, drawArticle(state, message)));
}

function drawArticle({ history, drawing, actions }: State, message: MessageJson): HTMLElement {
  const answered = history.find(message.message_reference?.message_id ?? '');
  const shown: Answered | null = answered === undefined || answered.content === '' ? null : answered;
  return drawMessage(message, shown, drawing, actions);
}

/** Where a button had the focus, the button in its place gets it. */
function replace(state: State, old: HTMLElement, message: MessageJson): void {
  const drawn = drawArticle(state, message);
  const position = [...old.querySelectorAll(usable)].findIndex((part) => part.matches(':focus'));
  const hadFocus = old.matches(':focus-within');
  old.replaceWith(drawn);
  if (!hadFocus) return;
  setTabStop(state, drawn);
  ([...drawn.querySelectorAll<HTMLElement>(usable)][position] ?? drawn).focus();
}

function remove(state: State, id: string): void {
  const old = articleOf(state, id);
  const item = old?.closest('li');
  if (old === undefined || item == null) return;
  const others = articlesOf(state).filter((article) => article !== old);
  const next = others[Math.min(articlesOf(state).indexOf(old), others.length - 1)];
  const hadFocus = old.matches(':focus-within');
  const { previousElementSibling: before, nextElementSibling: after } = item;
  item.remove();
  // A day that has lost its last message goes with it.
  if (before?.classList.contains('day') && (after === null || after.classList.contains('day'))) {
    before.remove();
  }
  setTabStop(state, next);
  if (!hadFocus) return;
  if (next === undefined) state.leave();
  else next.focus();
}

function setTabStop(state: State, article: HTMLElement | undefined): void {
  for (const other of articlesOf(state)) other.tabIndex = other === article ? 0 : -1;
}

/** Keys on a message itself; those on its buttons are theirs. */
function onKey(event: KeyboardEvent, state: State): void {
  const articles = articlesOf(state);
  const at = articles.findIndex((article) => article.matches(':focus'));
  if (at === -1) return;
  const goals: Readonly<Record<string, number>> = {
    ArrowUp: Math.max(at - 1, 0),
    ArrowDown: Math.min(at + 1, articles.length - 1),
    Home: 0,
    End: articles.length - 1,
  };
  const article = articles[goals[event.key] ?? -1];
  if (article !== undefined) {
    event.preventDefault();
    setTabStop(state, article);
    article.focus();
  } else if (event.key === 'Escape') state.leave();
}
