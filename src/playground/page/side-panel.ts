// The panel beside the channel: what the bot knows, how to connect Discord, and the page's language and colours.
import type { ChannelJson } from '../channel-json.ts';
import { avatarOf } from './draw-message.ts';
import { button, element } from './element.ts';
import { icon } from './icons.ts';
import type { Labels, PageLocale } from './labels.ts';
import { dayIn } from './moments.ts';
import type { Theme } from './preferences.ts';
import { holdings } from './welcome-block.ts';

export interface PanelPage {
  readonly labels: Labels;
  readonly locale: PageLocale;
  readonly theme: Theme;
  readonly setLocale: (locale: PageLocale) => void;
  readonly setTheme: (theme: Theme) => void;
}

export interface SidePanel {
  readonly element: HTMLElement;
  /** Opens the panel over the channel, on a narrow window. */
  readonly open: () => void;
}

export function createSidePanel(channel: ChannelJson, page: PanelPage): SidePanel {
  const { labels } = page;
  const dialog = createConnectDialog(labels);
  const shade = element('div', { class: 'shade', hidden: true });
  let opener: Element | null = null;
  const close = () => {
    panel.classList.remove('panel--open');
    shade.hidden = true;
    if (opener instanceof HTMLElement) opener.focus();
    opener = null;
  };
  const shutLabel = { class: 'panel__close icon-button', 'aria-label': labels.closeMenu };
  const shut = button(shutLabel, close, icon('close'));
  const panel = element(
    'aside',
    { class: 'panel', 'aria-label': channel.application.name, id: 'panel' },
    drawHead(channel, labels, shut),
    drawBody(channel, page, () => dialog.showModal()),
    drawFoot(page),
    dialog,
  );
  shade.addEventListener('click', close);
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && panel.classList.contains('panel--open') && !dialog.open) close();
  });
  return {
    element: element('div', { class: 'panel-place' }, panel, shade),
    open: () => {
      opener = document.activeElement;
      panel.classList.add('panel--open');
      shade.hidden = false;
      shut.focus();
    },
  };
}

function drawHead({ application }: ChannelJson, labels: Labels, shut: HTMLElement): HTMLElement {
  return element(
    'div',
    { class: 'panel__head' },
    avatarOf(application.name, true, 'panel__avatar'),
    element('strong', {}, labels.title),
    shut,
  );
}

function drawBody(channel: ChannelJson, page: PanelPage, connect: () => void): HTMLElement {
  const { labels } = page;
  return element(
    'div',
    { class: 'panel__body' },
    element('h2', {}, labels.channels),
    element('div', { class: 'panel__channel' }, icon('hash'), labels.channel),
    ...knownArticles(channel, page),
    channel.isConnected
      ? element('p', { class: 'panel__note' }, icon('check'), labels.connected)
      : button({ class: 'panel__connect' }, connect, icon('plug'), labels.connect),
  );
}

function drawFoot(page: PanelPage): HTMLElement {
  const { you } = page.labels;
  const name = element('strong', {}, you);
  const member = element('div', { class: 'panel__you' }, avatarOf(you, false, 'panel__avatar'), name);
  return element('div', { class: 'panel__foot' }, member, languageSwitch(page), themeSwitch(page));
}

function knownArticles({ welcome }: ChannelJson, { labels, locale }: PanelPage): readonly Node[] {
  const titles = welcome.titles.map(({ title, date, outlet }) =>
    element(
      'li',
      {},
      element('div', { class: 'known__title' }, title),
      element('div', { class: 'known__source' }, [outlet, dayIn(date, locale)].filter(Boolean).join(' · ')),
    ),
  );
  const others = welcome.articles - titles.length;
  return [
    element('h2', {}, labels.knows),
    element('p', { class: 'panel__note' }, holdings(welcome, labels, locale)),
    element('ul', { class: 'known' }, ...titles),
    ...(others > 0 ? [element('p', { class: 'panel__note' }, labels.andMore(others))] : []),
  ];
}

function languageSwitch({ labels, locale, setLocale }: PanelPage): HTMLElement {
  const languages: readonly PageLocale[] = ['fr', 'en'];
  const buttons = languages.map((code) =>
    button(
      {
        class: 'switch__choice',
        'aria-pressed': String(code === locale),
        lang: code,
        'data-locale': code,
      },
      () => setLocale(code),
      code.toUpperCase(),
      element('span', { class: 'unseen' }, code === 'fr' ? ' · Français' : ' · English'),
    ),
  );
  return element('div', { class: 'switch', role: 'group', 'aria-label': labels.language }, ...buttons);
}

function themeSwitch({ labels, theme, setTheme }: PanelPage): HTMLElement {
  const themes: readonly Theme[] = ['dark', 'light'];
  const buttons = themes.map((name) =>
    button(
      {
        class: 'switch__choice',
        'aria-pressed': String(name === theme),
        'data-theme-choice': name,
        'aria-label': labels[name],
        title: labels[name],
      },
      () => setTheme(name),
      icon(name === 'dark' ? 'moon' : 'sun'),
    ),
  );
  return element('div', { class: 'switch', role: 'group', 'aria-label': labels.theme }, ...buttons);
}

/** The steps to the real Discord, and where the README explains them. */
function createConnectDialog(labels: Labels): HTMLDialogElement {
  const steps = labels.connectSteps.map((step) => element('li', {}, step));
  const title = element('h2', { id: 'connect-title' }, labels.connectTitle);
  const readme = element('a', { href: '/readme', target: '_blank' }, labels.readme, icon('outside'));
  const dialog = element(
    'dialog',
    { class: 'dialog', 'aria-labelledby': 'connect-title' },
    title,
    element('ol', {}, ...steps),
    element('p', {}, readme),
    button({ class: 'button button--primary' }, () => dialog.close(), labels.close),
  );
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  return dialog;
}
