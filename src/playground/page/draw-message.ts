// A message's JSON in, the article that stands in the channel out, drawn as Discord draws it.
import { FLAG_EPHEMERAL, type MessageJson, type UserJson } from '../discord-json.ts';
import { drawComponents } from './draw-components.ts';
import { drawEmbed } from './draw-embed.ts';
import { drawMarkdown } from './draw-marks.ts';
import { drawFile } from './draw-media.ts';
import type { ComponentUse, Drawing } from './drawing.ts';
import { button, element, freshId } from './element.ts';
import { icon } from './icons.ts';
import { hasFlag, isLoading } from './message-text.ts';
import { momentIn } from './moments.ts';

export interface MessageActions {
  readonly use: (message: MessageJson, use: ComponentUse) => void;
  readonly dismiss: (message: MessageJson) => void;
  /** Opens the message's menu beside the element. */
  readonly openMenu: (message: MessageJson, beside: HTMLElement) => void;
}

/** The message that another one answers, as far as the line above it shows. */
export interface Answered {
  readonly author: UserJson;
  readonly content: string;
}

export function drawMessage(
  message: MessageJson,
  answered: Answered | null,
  drawing: Drawing,
  actions: MessageActions,
): HTMLElement {
  const { labels } = drawing;
  const isEphemeral = hasFlag(message, FLAG_EPHEMERAL);
  const headerId = freshId('header');
  const more = button(
    {
      class: 'toolbar__button',
      'aria-label': labels.actions,
      'aria-haspopup': 'menu',
      title: labels.actions,
    },
    () => actions.openMenu(message, more),
    icon('more'),
  );
  return element(
    'article',
    {
      class: isEphemeral ? 'message message--ephemeral' : 'message',
      'aria-labelledby': headerId,
      'data-message': message.id,
      tabindex: -1,
    },
    contextOf(message, answered, drawing),
    avatarOf(drawing.nameOf(message.author.id), message.author.bot === true),
    headerOf(message, headerId, drawing),
    bodyOf(message, drawing, actions),
    // What is still to come cannot be dismissed: it would come all the same.
    isEphemeral && !isLoading(message) && bandOf(message, drawing, actions),
    element('div', { class: 'toolbar' }, more),
  );
}

/** The bot's own sign, or a round one with the first letter of a member's name. */
export function avatarOf(name: string, isBot: boolean, className = 'avatar'): HTMLElement {
  if (isBot) return element('img', { class: className, src: '/assets/page/icon.svg', alt: '' });
  return element('div', { class: className, 'aria-hidden': 'true' }, name.slice(0, 1).toUpperCase());
}

/** The line above a message: the command it answers, or the message. */
function contextOf(
  { interaction_metadata: used }: MessageJson,
  answered: Answered | null,
  { labels, nameOf }: Drawing,
): Node | null {
  if (used !== undefined) {
    const words = used.name.startsWith('/') ? labels.used(used.name.slice(1)) : labels.usedPlain(used.name);
    const [before, name] = splitLast(words, used.name);
    return element(
      'div',
      { class: 'context' },
      avatarOf(nameOf(used.user.id), false, 'context__avatar'),
      element('strong', {}, nameOf(used.user.id)),
      ` ${before}`,
      element('span', { class: 'mention' }, name),
    );
  }
  if (answered === null) return null;
  return element(
    'div',
    { class: 'context' },
    avatarOf(nameOf(answered.author.id), answered.author.bot === true, 'context__avatar'),
    element('span', { class: 'unseen' }, labels.replyTo),
    element('strong', {}, nameOf(answered.author.id)),
    element(
      'span',
      { class: 'context__words' },
      answered.content.replace(/<@!?(\d+)>/g, (_, id) => `@${nameOf(id)}`),
    ),
  );
}

function splitLast(words: string, end: string): readonly [string, string] {
  return [words.slice(0, words.length - end.length), end];
}

function headerOf({ author, timestamp }: MessageJson, id: string, { locale, labels, nameOf }: Drawing): Node {
  const moment = new Date(timestamp);
  return element(
    'header',
    { class: 'message__header', id },
    element('span', { class: author.bot ? 'author author--bot' : 'author' }, nameOf(author.id)),
    author.bot && element('span', { class: 'badge' }, icon('check'), labels.app),
    element(
      'time',
      { class: 'message__time', datetime: timestamp, title: momentIn(moment, 'F', locale) },
      momentIn(moment, 't', locale),
    ),
  );
}

function bodyOf(message: MessageJson, drawing: Drawing, actions: MessageActions): Node {
  if (isLoading(message)) {
    const dots = [1, 2, 3].map(() => element('span', { class: 'dot' }));
    return element(
      'div',
      { class: 'message__body thinking' },
      element('span', { class: 'dots', 'aria-hidden': 'true' }, ...dots),
      drawing.labels.thinking,
    );
  }
  const attachments = message.attachments ?? [];
  const inMessage = { ...drawing, attachments, use: (use: ComponentUse) => actions.use(message, use) };
  const components = drawComponents(message.components ?? [], inMessage);
  return element(
    'div',
    { class: 'message__body' },
    message.content !== '' && drawMarkdown(message.content, drawing),
    message.edited_timestamp != null && element('span', { class: 'edited' }, drawing.labels.edited),
    ...attachments.map((attachment) => drawFile(attachment, inMessage)),
    ...(message.embeds ?? []).map((embed) => drawEmbed(embed, inMessage)),
    ...components,
  );
}

/** "Only you can see this", with the way to be rid of it. */
function bandOf(message: MessageJson, { labels }: Drawing, actions: MessageActions): Node {
  return element(
    'footer',
    { class: 'band' },
    icon('eye'),
    element('span', {}, labels.onlyYou),
    element('span', { class: 'band__point', 'aria-hidden': 'true' }, '•'),
    button({ class: 'band__dismiss' }, () => actions.dismiss(message), labels.dismiss),
  );
}
