// The menu of a message: what the bot offers to do with it, and copying its text. Opened by a right click, a long press,
// the menu key, Shift+F10, or the button that every message has.
import { COMMAND_MESSAGE, type CommandJson, type MessageJson } from '../discord-json.ts';
import { button, element } from './element.ts';
import { type IconName, icon } from './icons.ts';
import type { Labels, PageLocale } from './labels.ts';
import { nameIn } from './localized.ts';
import { markdownTexts } from './message-text.ts';

/** How long a finger rests on a message before the menu opens, in milliseconds. */
const LONG_PRESS = 500;
/** Kept free between the menu and the edges of the window, in pixels. */
const MARGIN = 8;

export interface MenuPage {
  readonly labels: Labels;
  readonly locale: PageLocale;
  readonly commands: readonly CommandJson[];
  readonly run: (command: CommandJson, message: MessageJson) => void;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Opens the menu of a message beside an element, or at a point of the window. */
export function openMessageMenu(message: MessageJson, at: HTMLElement | Point, page: MenuPage): void {
  const opener = document.activeElement;
  const close = () => {
    document.removeEventListener('pointerdown', onPress, true);
    menu.remove();
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
  };
  const onPress = (event: Event) => {
    if (event.target instanceof Node && !menu.contains(event.target)) close();
  };
  const items = itemsOf(message, page, close);
  const menu = element('div', { class: 'menu', role: 'menu', 'aria-label': page.labels.actions }, ...items);
  menu.addEventListener('keydown', (event) => onKey(event, items, close));
  menu.addEventListener('contextmenu', (event) => event.preventDefault());
  document.addEventListener('pointerdown', onPress, true);
  document.body.append(menu);
  place(menu, at);
  items[0]?.focus();
}

function itemsOf(message: MessageJson, page: MenuPage, close: () => void): readonly HTMLButtonElement[] {
  const item = (sign: IconName, label: string, act: () => void) => {
    const choose = () => {
      close();
      act();
    };
    const attributes = { class: 'menu__item', role: 'menuitem', tabindex: -1 };
    return button(attributes, choose, element('span', {}, label), icon(sign));
  };
  const offered = page.commands.filter(({ type }) => type === COMMAND_MESSAGE);
  const copy = () => void navigator.clipboard?.writeText(markdownTexts(message).join('\n'));
  return [
    ...offered.map((command) =>
      item('quote', nameIn(command, page.locale), () => page.run(command, message)),
    ),
    item('copy', page.labels.copyText, copy),
  ];
}

function onKey(event: KeyboardEvent, items: readonly HTMLElement[], close: () => void): void {
  const at = items.findIndex((item) => item.matches(':focus'));
  if (event.key === 'ArrowDown') items[(at + 1) % items.length]?.focus();
  else if (event.key === 'ArrowUp') items[(at - 1 + items.length) % items.length]?.focus();
  else if (event.key === 'Home') items[0]?.focus();
  else if (event.key === 'End') items.at(-1)?.focus();
  else if (event.key === 'Escape' || event.key === 'Tab') close();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

/** Puts the menu beside an element or at a point, wholly inside the window. */
function place(menu: HTMLElement, at: HTMLElement | Point): void {
  const box = at instanceof HTMLElement ? at.getBoundingClientRect() : null;
  const point = box === null ? (at as Point) : { x: box.right - menu.offsetWidth, y: box.bottom };
  const left = Math.min(point.x, innerWidth - menu.offsetWidth - MARGIN);
  const top = Math.min(point.y, innerHeight - menu.offsetHeight - MARGIN);
  menu.style.left = `${Math.max(left, MARGIN)}px`;
  menu.style.top = `${Math.max(top, MARGIN)}px`;
}

/** Opens the menu for right clicks, long presses and the menu keys on the messages of a list. */
export function watchForMenu(
  list: HTMLElement,
  messageOf: (target: Element) => MessageJson | undefined,
  open: (message: MessageJson, at: HTMLElement | Point) => void,
): void {
  const openAt = (target: EventTarget | null, at: HTMLElement | Point): boolean => {
    const message = target instanceof Element ? messageOf(target) : undefined;
    if (message !== undefined) open(message, at);
    return message !== undefined;
  };
  list.addEventListener('contextmenu', (event) => {
    // A link keeps the browser's own menu.
    if (event.target instanceof Element && event.target.closest('a') !== null) return;
    if (openAt(event.target, { x: event.clientX, y: event.clientY })) event.preventDefault();
  });
  list.addEventListener('keydown', (event) => {
    const isMenuKey = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
    const article = event.target instanceof Element ? event.target.closest<HTMLElement>('.message') : null;
    if (!isMenuKey || article === null) return;
    const more = article.querySelector<HTMLElement>('.toolbar__button') ?? article;
    if (openAt(article, more)) event.preventDefault();
  });
  watchLongPress(list, openAt);
}

/** Phones that send no `contextmenu` on a long press (Safari) still get the menu. */
function watchLongPress(list: HTMLElement, openAt: (target: EventTarget | null, at: Point) => boolean): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  list.addEventListener('pointerdown', ({ pointerType, target, clientX: x, clientY: y }) => {
    stop();
    if (pointerType === 'touch') timer = setTimeout(() => openAt(target, { x, y }), LONG_PRESS);
  });
  for (const end of ['pointerup', 'pointercancel', 'pointermove', 'contextmenu']) {
    list.addEventListener(end, stop);
  }
}
