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

export function createMessageList(
  history: History,
  welcome: HTMLElement,
  drawing: Drawing,
  actions: MessageActions,
  leave: () => void,
): MessageList {
  const list = element('ol', { class: 'messages__list' });
  const root = element(
    'div',
    { class: 'messages', role: 'log', 'aria-label': drawing.labels.messages, 'aria-live': 'polite' },
    welcome,
    list,
  );
  const articles = () => [...list.querySelectorAll<HTMLElement>('.message')];
  const articleOf = (id: string) => articles().find((article) => article.dataset.message === id);

  function append(message: MessageJson): void {
    const before = history.messages()[history.messages().findIndex(({ id }) => id === message.id) - 1];
    const day = momentIn(new Date(message.timestamp), 'D', drawing.locale);
    const isNewDay =
      before === undefined || momentIn(new Date(before.timestamp), 'D', drawing.locale) !== day;
    if (isNewDay) list.append(element('li', { class: 'day' }, element('span', {}, day)));
    list.append(element('li', {}, drawMessage(message, answeredBy(message), drawing, actions)));
  }

  function answeredBy({ message_reference: reference }: MessageJson): Answered | null {
    const answered = reference === undefined ? undefined : history.find(reference.message_id);
    return answered === undefined || answered.content === '' ? null : answered;
  }

  function replace(message: MessageJson): void {
    const old = articleOf(message.id);
    if (old === undefined) {
      append(message);
      return;
    }
    const drawn = drawMessage(message, answeredBy(message), drawing, actions);
    const focused = document.activeElement;
    const hadFocus = old.contains(focused);
    const position = [...old.querySelectorAll(usable)].indexOf(focused ?? old);
    old.replaceWith(drawn);
    if (!hadFocus) return;
    const same = [...drawn.querySelectorAll<HTMLElement>(usable)][position];
    setTabStop(drawn);
    (same ?? drawn).focus();
  }

  function remove(id: string): void {
    const old = articleOf(id);
    if (old === undefined) return;
    const others = articles().filter((article) => article !== old);
    const next = others[Math.min(articles().indexOf(old), others.length - 1)];
    const hadFocus = old.contains(document.activeElement);
    const item = old.closest('li');
    const day = item?.previousElementSibling;
    const after = item?.nextElementSibling;
    item?.remove();
    // A day that has lost its last message goes with it.
    if (day?.classList.contains('day') && (after == null || after.classList.contains('day'))) day.remove();
    setTabStop(next);
    if (!hadFocus) return;
    if (next === undefined) leave();
    else next.focus();
  }

  function draw(change: Change): void {
    if (change.kind === 'removed') {
      remove(change.id);
      return;
    }
    if (change.kind === 'added') append(change.message);
    else replace(change.message);
    if (change.kind === 'added' || change.message === history.messages().at(-1)) {
      setTabStop(articles().at(-1));
      root.scrollTop = root.scrollHeight;
    }
  }

  function setTabStop(article: HTMLElement | undefined): void {
    for (const other of articles()) other.tabIndex = other === article ? 0 : -1;
  }

  root.addEventListener('keydown', (event) => {
    const all = articles();
    const at = all.findIndex((article) => article.matches(':focus'));
    if (at === -1) return;
    const goals: Readonly<Record<string, number>> = {
      ArrowUp: Math.max(at - 1, 0),
      ArrowDown: Math.min(at + 1, all.length - 1),
      Home: 0,
      End: all.length - 1,
    };
    const goal = goals[event.key];
    const article = goal === undefined ? undefined : all[goal];
    if (article === undefined) {
      if (event.key === 'Escape') leave();
      return;
    }
    event.preventDefault();
    setTabStop(article);
    article.focus();
  });
  for (const message of history.messages()) append(message);
  setTabStop(articles().at(-1));

  return {
    element: root,
    draw,
    messageOf: (target) => history.find(target.closest<HTMLElement>('.message')?.dataset.message ?? ''),
  };
}
