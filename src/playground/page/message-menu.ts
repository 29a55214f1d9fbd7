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

export interface MenuPage {
  readonly labels: Labels;
  readonly locale: PageLocale;
  readonly commands: readonly CommandJson[];
  readonly run: (command: CommandJson, message: MessageJson) => void;
}

export interface MessageMenu {
  /** Beside an element, or at a point of the window. */
  readonly open: (message: MessageJson, at: HTMLElement | { readonly x: number; readonly y: number }) => void;
  /** Opens the menu for presses on messages inside the element. */
  readonly watch: (list: HTMLElement, messageOf: (target: Element) => MessageJson | undefined) => void;
}

export function createMessageMenu(page: MenuPage): MessageMenu {
  const { labels } = page;
  let close: () => void = () => {};

  function open(message: MessageJson, at: HTMLElement | { readonly x: number; readonly y: number }): void {
    close();
    const opener = document.activeElement;
    const items = [
      ...page.commands
        .filter(({ type }) => type === COMMAND_MESSAGE)
        .map((command) => item('quote', nameIn(command, page.locale), () => page.run(command, message))),
      item(
        'copy',
        labels.copyText,
        () => void navigator.clipboard?.writeText(markdownTexts(message).join('\n')),
      ),
    ];
    const menu = element('div', { class: 'menu', role: 'menu', 'aria-label': labels.actions }, ...items);
    document.body.append(menu);
    place(menu, at);

    close = () => {
      close = () => {};
      document.removeEventListener('pointerdown', onPress, true);
      menu.remove();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
    function onPress(event: Event): void {
      if (event.target instanceof Node && !menu.contains(event.target)) close();
    }
    document.addEventListener('pointerdown', onPress, true);
    menu.addEventListener('keydown', (event) => onKey(event, items));
    menu.addEventListener('contextmenu', (event) => event.preventDefault());
    items[0]?.focus();
  }

  function item(sign: IconName, label: string, act: () => void): HTMLButtonElement {
    const choose = () => {
      close();
      act();
    };
    return button(
      { class: 'menu__item', role: 'menuitem', tabindex: -1 },
      choose,
      element('span', {}, label),
      icon(sign),
    );
  }

  function onKey(event: KeyboardEvent, items: readonly HTMLElement[]): void {
    const at = items.findIndex((one) => one.matches(':focus'));
    if (event.key === 'ArrowDown') items[(at + 1) % items.length]?.focus();
    else if (event.key === 'ArrowUp') items[(at - 1 + items.length) % items.length]?.focus();
    else if (event.key === 'Home') items[0]?.focus();
    else if (event.key === 'End') items.at(-1)?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function watch(list: HTMLElement, messageOf: (target: Element) => MessageJson | undefined): void {
    const openAt = (target: EventTarget | null, x: number, y: number): boolean => {
      const message = target instanceof Element ? messageOf(target) : undefined;
      if (message === undefined) return false;
      open(message, { x, y });
      return true;
    };
    list.addEventListener('contextmenu', (event) => {
      // A link keeps the browser's own menu.
      if (event.target instanceof Element && event.target.closest('a') !== null) return;
      if (openAt(event.target, event.clientX, event.clientY)) event.preventDefault();
    });
    list.addEventListener('keydown', (event) => {
      const isMenuKey = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
      const target = event.target instanceof Element ? event.target.closest<HTMLElement>('.message') : null;
      const message = target === null ? undefined : messageOf(target);
      if (!isMenuKey || target === null || message === undefined) return;
      event.preventDefault();
      open(message, target.querySelector<HTMLElement>('.toolbar__button') ?? target);
    });
    watchLongPress(list, openAt);
  }

  return { open, watch };
}

/** Phones that send no `contextmenu` on a long press (Safari) still get the menu. */
function watchLongPress(
  list: HTMLElement,
  openAt: (target: EventTarget | null, x: number, y: number) => boolean,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  list.addEventListener('pointerdown', ({ pointerType, target, clientX, clientY }) => {
    stop();
    if (pointerType === 'touch') timer = setTimeout(() => openAt(target, clientX, clientY), LONG_PRESS);
  });
  for (const end of ['pointerup', 'pointercancel', 'pointermove', 'contextmenu'])
    list.addEventListener(end, stop);
}

/** Puts the menu beside an element or at a point, wholly inside the window. */
function place(menu: HTMLElement, at: HTMLElement | { readonly x: number; readonly y: number }): void {
  const box = at instanceof HTMLElement ? at.getBoundingClientRect() : null;
  const point =
    at instanceof HTMLElement ? { x: (box?.right ?? 0) - menu.offsetWidth, y: box?.bottom ?? 0 } : at;
  const left = Math.min(point.x, innerWidth - menu.offsetWidth - 8);
  const top = Math.min(point.y, innerHeight - menu.offsetHeight - 8);
  menu.style.left = `${Math.max(left, 8)}px`;
  menu.style.top = `${Math.max(top, 8)}px`;
}
