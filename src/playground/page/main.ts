// The start of the page: asks what the channel offers, draws it, and draws it anew when language or colours change.
import type { ChannelJson } from '../channel-json.ts';
import type { UserJson } from '../discord-json.ts';
import { type Composer, createComposer } from './composer.ts';
import { type Conversation, openConversation } from './conversation.ts';
import type { Drawing } from './drawing.ts';
import { button, element } from './element.ts';
import { type History, openHistory } from './history.ts';
import { icon } from './icons.ts';
import { member } from './interaction.ts';
import { labelsIn, type PageLocale } from './labels.ts';
import { discordLocale, nameIn } from './localized.ts';
import { createMessageList, type MessageList } from './message-list.ts';
import { type MenuPage, openMessageMenu, watchForMenu } from './message-menu.ts';
import { markdownTexts } from './message-text.ts';
import { keepLocale, keepTheme, readLocale, readTheme, type Theme } from './preferences.ts';
import { readChannel } from './process.ts';
import { marksOf, prepareMarks } from './read-marks.ts';
import { createSidePanel, type SidePanel } from './side-panel.ts';
import { drawWelcome } from './welcome-block.ts';

interface Page {
  readonly channel: ChannelJson;
  readonly bot: UserJson;
  readonly history: History;
  readonly conversation: Conversation;
  locale: PageLocale;
  theme: Theme;
  /** The words in the box that were not sent yet. */
  unsent: () => string;
}

async function start(): Promise<void> {
  const history = openHistory();
  const channel = await readChannel();
  await prepareMarks(history.messages().flatMap(markdownTexts)).catch(() => undefined);
  const bot: UserJson = { id: channel.application.id, username: channel.application.name, bot: true };
  const conversation = openConversation({
    bot,
    history,
    prepare: prepareMarks,
    labels: () => labelsIn[page.locale],
    place: () => ({ applicationId: bot.id, locale: discordLocale(page.locale) }),
  });
  const [locale, theme] = [readLocale(), readTheme()];
  const page: Page = { channel, bot, history, conversation, locale, theme, unsent: () => '' };
  draw(page);
  // A phone would open its keyboard over the welcome.
  if (matchMedia('(hover: hover)').matches) document.querySelector<HTMLElement>('#composer')?.focus();
}

/** Draws the whole page from what it holds. */
function draw(page: Page): void {
  const labels = labelsIn[page.locale];
  document.documentElement.lang = page.locale;
  document.documentElement.dataset.theme = page.theme;
  document.title = labels.title;
  const composer = drawComposer(page);
  page.unsent = composer.text;
  const list = drawList(page, composer);
  page.history.listen(list.draw);
  const panel = drawPanel(page);
  const main = element('main', { class: 'channel' }, drawHead(page, panel), list.element, composer.element);
  const skip = element('a', { class: 'skip', href: '#composer' }, labels.skip);
  document.body.replaceChildren(skip, panel.element, main);
  list.element.scrollTop = list.element.scrollHeight;
}

function drawComposer(page: Page): Composer {
  const { channel, bot, conversation, locale } = page;
  return createComposer(
    {
      labels: labelsIn[locale],
      locale,
      commands: channel.commands,
      botName: bot.username,
      suggest: conversation.suggest,
      sendCommand: (command, options) => void conversation.command(command, options, nameIn(command, locale)),
      sendText: (text) => void conversation.say(text),
    },
    page.unsent(),
  );
}

function drawList({ channel, bot, history, conversation, locale }: Page, composer: Composer): MessageList {
  const labels = labelsIn[locale];
  const drawing: Drawing = {
    locale,
    labels,
    marksOf,
    nameOf: (id) => (id === bot.id ? bot.username : id === member.id ? labels.you : id),
    fillCommand: (name) => composer.fill({ command: name, option: null }),
  };
  const menu: MenuPage = {
    labels,
    locale,
    commands: channel.commands,
    run: (command, message) => void conversation.messageCommand(command, message, nameIn(command, locale)),
  };
  const list = createMessageList({
    history,
    welcome: drawWelcome(channel, labels, locale, composer.fill),
    drawing,
    actions: {
      use: (message, use) => void conversation.use(message, use),
      dismiss: ({ id }) => history.remove(id),
      openMenu: (message, beside) => openMessageMenu(message, beside, menu),
    },
    leave: composer.focus,
  });
  watchForMenu(list.element, list.messageOf, (message, at) => openMessageMenu(message, at, menu));
  return list;
}

function drawHead({ locale }: Page, panel: SidePanel): HTMLElement {
  const labels = labelsIn[locale];
  return element(
    'header',
    { class: 'channel__head' },
    button({ class: 'channel__menu icon-button', 'aria-label': labels.menu }, panel.open, icon('menu')),
    icon('hash'),
    element('h1', {}, labels.channel),
    element('p', { class: 'channel__topic' }, labels.topic),
  );
}

function drawPanel(page: Page): SidePanel {
  const { channel, locale, theme } = page;
  return createSidePanel(channel, {
    labels: labelsIn[locale],
    locale,
    theme,
    setLocale: (next) => {
      page.locale = next;
      keepLocale(next);
      redraw(page, `[data-locale="${next}"]`);
    },
    setTheme: (next) => {
      page.theme = next;
      keepTheme(next);
      redraw(page, `[data-theme-choice="${next}"]`);
    },
  });
}

/** What was pressed has the focus again, also in a panel that lies over a narrow window. */
function redraw(page: Page, pressed: string): void {
  const isOpen = document.querySelector('.panel--open') !== null;
  draw(page);
  if (isOpen) {
    const menu = document.querySelector<HTMLElement>('.channel__menu');
    // The panel gives the focus back to who had it when it opened.
    menu?.focus();
    menu?.click();
  }
  document.querySelector<HTMLElement>(pressed)?.focus();
}

start().catch(() => {
  const { noProcess } = labelsIn[readLocale()];
  document.body.replaceChildren(element('p', { class: 'absent-program', role: 'alert' }, noProcess));
});
