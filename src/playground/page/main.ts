// The start of the page: asks what the channel offers, draws it, and draws it anew when language or colours change.
import type { ChannelJson } from '../channel-json.ts';
import type { UserJson } from '../discord-json.ts';
import type { BlockMark } from '../marks.ts';
import { type Composer, createComposer } from './composer.ts';
import { openConversation } from './conversation.ts';
import type { Drawing } from './drawing.ts';
import { button, element } from './element.ts';
import { type History, openHistory } from './history.ts';
import { icon } from './icons.ts';
import { member } from './interaction.ts';
import { labelsIn, type PageLocale } from './labels.ts';
import { discordLocale, nameIn } from './localized.ts';
import { createMessageList } from './message-list.ts';
import { createMessageMenu } from './message-menu.ts';
import { markdownTexts } from './message-text.ts';
import { keepLocale, keepTheme, readLocale, readTheme, type Theme } from './preferences.ts';
import { readChannel, readMarks } from './process.ts';
import { createSidePanel } from './side-panel.ts';
import { drawWelcome } from './welcome-block.ts';

const read = new Map<string, readonly BlockMark[]>();

/** Has the Markdown of texts read that were not read before. */
async function prepare(texts: readonly string[]): Promise<void> {
  const unread = [...new Set(texts)].filter((text) => !read.has(text));
  if (unread.length === 0) return;
  const { marks } = await readMarks(unread);
  unread.forEach((text, at) => {
    read.set(text, marks[at] ?? []);
  });
}

/** A text that was not read, since the process did not answer, stands as it is. */
function marksOf(text: string): readonly BlockMark[] {
  return read.get(text) ?? [{ kind: 'paragraph', inside: [{ kind: 'text', text }] }];
}

function show(channel: ChannelJson, history: History): void {
  const bot: UserJson = { id: channel.application.id, username: channel.application.name, bot: true };
  let locale = readLocale();
  let theme = readTheme();
  let composer: Composer | null = null;

  const conversation = openConversation({
    bot,
    history,
    prepare,
    labels: () => labelsIn[locale],
    place: () => ({ applicationId: bot.id, locale: discordLocale(locale) }),
  });

  function draw(): void {
    const labels = labelsIn[locale];
    document.documentElement.lang = locale;
    document.documentElement.dataset.theme = theme;
    document.title = labels.title;
    const made = createComposer(
      {
        labels,
        locale,
        commands: channel.commands,
        botName: bot.username,
        suggest: conversation.suggest,
        sendCommand: (command, options) =>
          void conversation.command(command, options, nameIn(command, locale)),
        sendText: (text) => void conversation.say(text),
      },
      composer?.text() ?? '',
    );
    composer = made;
    const drawing: Drawing = {
      locale,
      labels,
      marksOf,
      nameOf: (id) => (id === bot.id ? bot.username : id === member.id ? labels.you : id),
      fillCommand: (name) => made.fill({ command: name, option: null }),
    };
    const menu = createMessageMenu({
      labels,
      locale,
      commands: channel.commands,
      run: (command, message) => void conversation.messageCommand(command, message, nameIn(command, locale)),
    });
    const list = createMessageList(
      history,
      drawWelcome(channel, labels, locale, made.fill),
      drawing,
      {
        use: (message, use) => void conversation.use(message, use),
        dismiss: ({ id }) => history.remove(id),
        openMenu: menu.open,
      },
      made.focus,
    );
    menu.watch(list.element, list.messageOf);
    history.listen(list.draw);
    const panel = createSidePanel(channel, { labels, locale, theme, setLocale, setTheme });
    document.body.replaceChildren(
      element('a', { class: 'skip', href: '#composer' }, labels.skip),
      panel.element,
      element(
        'main',
        { class: 'channel' },
        element(
          'header',
          { class: 'channel__head' },
          button({ class: 'channel__menu icon-button', 'aria-label': labels.menu }, panel.open, icon('menu')),
          icon('hash'),
          element('h1', {}, labels.channel),
          element('p', { class: 'channel__topic' }, labels.topic),
        ),
        list.element,
        made.element,
      ),
    );
    list.element.scrollTop = list.element.scrollHeight;
  }

  function setLocale(next: PageLocale): void {
    locale = next;
    keepLocale(next);
    draw();
    document.querySelector<HTMLElement>(`[data-locale="${next}"]`)?.focus();
  }

  function setTheme(next: Theme): void {
    theme = next;
    keepTheme(next);
    draw();
    document.querySelector<HTMLElement>(`[data-theme-choice="${next}"]`)?.focus();
  }

  draw();
  // A phone would open its keyboard over the welcome.
  if (matchMedia('(hover: hover)').matches) document.querySelector<HTMLElement>('#composer')?.focus();
}

async function start(): Promise<void> {
  const history = openHistory();
  const channel = await readChannel();
  await prepare(history.messages().flatMap(markdownTexts)).catch(() => undefined);
  show(channel, history);
}

void start();
