// An interaction in Discord's JSON in, the callback that Discord would get out. Pure: the page, its tests and whoever else
// speaks Discord's JSON get the same answer from the same commands.
import { answerCommand, type Desk, visibilityFor } from '../discord/desk.ts';
import type { Draft } from '../discord/draft.ts';
import { callOnMessage } from '../discord/message-command.ts';
import { localeOf, phrasesIn } from '../discord/phrases.ts';
import { answerPress, type PressOutcome } from '../discord/press.ts';
import { draftForQuestion, questionIn } from '../discord/question.ts';
import { questionLocale } from '../discord/question-locale.ts';
import { choices } from '../discord/suggest.ts';
import { takeVisibility } from '../discord/visibility.ts';
import { escapeMarkdown } from '../replies/escape-markdown.ts';
import type { Locale } from '../replies/reply.ts';
import {
  CALLBACK_CHOICES,
  CALLBACK_MESSAGE,
  CALLBACK_UPDATE,
  type CallbackJson,
  COMMAND_MESSAGE,
  type ComponentJson,
  FLAG_COMPONENTS_V2,
  FLAG_EPHEMERAL,
  type MessageBodyJson,
} from './discord-json.ts';
import type { ReadInteraction } from './read-interaction.ts';

/** By what name the page's member is known. */
const PAGE_MEMBER = 'you';

type CommandData = Extract<ReadInteraction, { type: 2 }>['data'];

/** Answers for the asker alone; a command or a button that is not ours is answered too. */
export function answerInteraction(interaction: ReadInteraction, desk: Desk): CallbackJson {
  const locale = localeOf(interaction.locale);
  switch (interaction.type) {
    case 2:
      return answerTyped(interaction.data, locale, desk);
    case 3:
      return answerUse(interaction, locale, desk);
    case 4:
      return { type: CALLBACK_CHOICES, data: { choices: suggest(interaction.data, desk) } };
  }
}

/** What a member's message gets: an answer where it speaks to the bot, else nothing. */
export function answerMessage(
  { content, locale }: { readonly content: string; readonly locale: string },
  botId: string,
  desk: Desk,
): readonly MessageBodyJson[] {
  if (!content.includes(`<@${botId}>`) && !content.includes(`<@!${botId}>`)) return [];
  const question = questionIn(content, botId);
  // A bare mention has no language of its own.
  const own = question === '' ? localeOf(locale) : questionLocale(question, localeOf(locale));
  return [bodyOf(draftForQuestion(question, own, desk))];
}

function answerTyped(data: CommandData, locale: Locale, desk: Desk): CallbackJson {
  const phrases = phrasesIn(locale);
  const { visible, rest } = takeVisibility(
    Object.fromEntries(data.options.map(({ name, value }) => [name, value])),
  );
  const command = desk.commands.find(({ name }) => name === data.name);
  const call = data.type === COMMAND_MESSAGE ? callOn(data, desk) : command && { command, raw: rest };
  if (call == null) return privately({ content: phrases.unknownCommand(escapeMarkdown(data.name)) });
  if (call.raw === null) return privately({ content: phrases.nothingToCheck });
  const seenBy = visibilityFor(visible, null, desk);
  const answered = answerCommand(call.command, call.raw, { locale, canShare: seenBy === 'me' }, desk);
  const body = bodyOf(answered.draft());
  if (seenBy === 'me' || answered.reply.kind === 'invalid') return privately(body);
  return { type: CALLBACK_MESSAGE, data: body };
}

/** Whoever uses the page is the only member, so every message is an answer to them. */
function answerUse(
  { data, message }: Extract<ReadInteraction, { type: 3 }>,
  locale: Locale,
  desk: Desk,
): CallbackJson {
  const outcome = answerPress(
    {
      customId: data.custom_id,
      components: message.components,
      locale,
      name: PAGE_MEMBER,
      isOwn: true,
      canShare: (message.flags & FLAG_EPHEMERAL) !== 0,
    },
    desk,
  );
  return callbackOf(outcome);
}

function callbackOf({ kind, draft }: PressOutcome): CallbackJson {
  const body = bodyOf(draft);
  switch (kind) {
    case 'update':
      return { type: CALLBACK_UPDATE, data: body };
    case 'reply':
      return privately(body);
    case 'post':
      return { type: CALLBACK_MESSAGE, data: body };
  }
}

function callOn(data: CommandData, desk: Desk): ReturnType<typeof callOnMessage> {
  const message = data.resolved?.messages[data.target_id ?? ''];
  return message === undefined ? null : callOnMessage(data.name, message, desk.commands);
}

function suggest(data: CommandData, { commands, corpus }: Desk): ReturnType<typeof choices> {
  const command = commands.find(({ name }) => name === data.name);
  const focused = data.options.find((option) => option.focused === true);
  if (command === undefined || focused === undefined) return [];
  const others = data.options.filter((option) => option !== focused).map(({ name, value }) => [name, value]);
  return choices(command.suggest(focused.name, String(focused.value), Object.fromEntries(others), corpus));
}

function bodyOf({ card, plain }: Draft): MessageBodyJson {
  // Discord's own types say the same with enums; the page's are written out.
  return card === null
    ? { content: plain() }
    : { components: card as readonly ComponentJson[], flags: FLAG_COMPONENTS_V2 };
}

function privately(body: MessageBodyJson): CallbackJson {
  return { type: CALLBACK_MESSAGE, data: { ...body, flags: (body.flags ?? 0) | FLAG_EPHEMERAL } };
}
