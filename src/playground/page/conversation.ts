// What happens between the member and the bot: each act becomes an interaction, its callback a change of the history.
import {
  type CallbackJson,
  type ChoiceJson,
  type CommandJson,
  FLAG_EPHEMERAL,
  FLAG_LOADING,
  type GivenOptionJson,
  type InteractionJson,
  type MessageBodyJson,
  type MessageJson,
  type UserJson,
} from '../discord-json.ts';
import type { ComponentUse } from './drawing.ts';
import type { History } from './history.ts';
import {
  autocompleteInteraction,
  CHANNEL_ID,
  componentInteraction,
  member,
  messageInteraction,
  newId,
  type Place,
  slashInteraction,
} from './interaction.ts';
import type { Labels } from './labels.ts';
import { markdownTexts } from './message-text.ts';
import { readDeferred, sendInteraction, tellMessage } from './process.ts';

export interface ConversationPage {
  readonly bot: UserJson;
  readonly history: History;
  readonly labels: () => Labels;
  readonly place: () => Place;
  /** Reads the Markdown of texts that are about to be drawn. */
  readonly prepare: (texts: readonly string[]) => Promise<void>;
}

export interface Conversation {
  readonly say: (text: string) => Promise<void>;
  /** `shown` is the command's name as the member reads it. */
  readonly command: (
    command: CommandJson,
    options: readonly GivenOptionJson[],
    shown: string,
  ) => Promise<void>;
  readonly messageCommand: (command: CommandJson, target: MessageJson, shown: string) => Promise<void>;
  readonly use: (message: MessageJson, use: ComponentUse) => Promise<void>;
  readonly suggest: (
    command: CommandJson,
    options: readonly GivenOptionJson[],
  ) => Promise<readonly ChoiceJson[]>;
}

export function openConversation(page: ConversationPage): Conversation {
  return {
    say: (text) => say(page, text),
    command: (command, options, shown) => {
      const used = { interaction_metadata: { user: member, name: `/${shown}` } };
      return run(page, slashInteraction(command, options, page.place()), used);
    },
    messageCommand: (command, target, shown) => {
      const used = { interaction_metadata: { user: member, name: shown } };
      return run(page, messageInteraction(command, target, page.place()), used);
    },
    use: (message, use) => useComponent(page, message, use),
    suggest: (command, options) => suggest(page, command, options),
  };
}

/** Words to the channel, and what the bot says to them where they speak to it. */
async function say(page: ConversationPage, text: string): Promise<void> {
  const { bot } = page;
  const content = text.replace(new RegExp(`@${bot.username}(?![\\p{L}\\p{N}_])`, 'giu'), `<@${bot.id}>`);
  const spoken = { id: newId(), channel_id: CHANNEL_ID, author: member, content, timestamp: now() };
  await put(page, spoken);
  try {
    const { replies } = await tellMessage(spoken, page.place().locale);
    for (const body of replies) {
      await put(page, withBody(expected(page, { message_reference: { message_id: spoken.id } }), body));
    }
  } catch {
    await putFailure(page, expected(page, {}), page.labels().noResponse);
  }
}

/** A command: its answer stands in the channel as still to come until it is there. */
async function run(
  page: ConversationPage,
  interaction: InteractionJson,
  used: Partial<MessageJson>,
): Promise<void> {
  const answer = expected(page, used);
  page.history.put(answer);
  try {
    await settle(page, await sendInteraction(interaction), { interaction, answer, used: null });
  } catch {
    await putFailure(page, answer, page.labels().noResponse);
  }
}

async function useComponent(page: ConversationPage, message: MessageJson, use: ComponentUse): Promise<void> {
  const interaction = componentInteraction(message, use, page.place());
  const answer = expected(page, { message_reference: { message_id: message.id } });
  try {
    await settle(page, await sendInteraction(interaction), { interaction, answer, used: message });
  } catch {
    await putFailure(page, answer, page.labels().failed);
  }
}

async function suggest(
  page: ConversationPage,
  command: CommandJson,
  options: readonly GivenOptionJson[],
): Promise<readonly ChoiceJson[]> {
  try {
    const callback = await sendInteraction(autocompleteInteraction(command, options, page.place()));
    return callback.type === 8 ? callback.data.choices : [];
  } catch {
    // Suggestions are a help; without them any text can still be sent.
    return [];
  }
}

interface Turn {
  readonly interaction: InteractionJson;
  /** The place that a new message takes. */
  readonly answer: MessageJson;
  /** The message whose button or menu was used. */
  readonly used: MessageJson | null;
}

/** Does what the callback says: a new message, a change of the one that was used, or a wait for either. */
async function settle(
  page: ConversationPage,
  callback: CallbackJson,
  { interaction, answer, used }: Turn,
): Promise<void> {
  switch (callback.type) {
    case 4:
      return put(page, withBody(answer, callback.data));
    case 5: {
      const flags = (callback.data?.flags ?? 0) & FLAG_EPHEMERAL;
      page.history.put({ ...answer, flags: flags | FLAG_LOADING });
      const body = await readDeferred(interaction);
      // Who sees the answer was settled when it was put off.
      return put(page, withBody(answer, { ...body, flags: ((body.flags ?? 0) & ~FLAG_EPHEMERAL) | flags }));
    }
    case 6:
      return used === null ? undefined : put(page, edited(used, await readDeferred(interaction)));
    case 7:
      return used === null ? undefined : put(page, edited(used, callback.data));
    case 8:
      return;
  }
}

async function put({ history, prepare }: ConversationPage, message: MessageJson): Promise<void> {
  await prepare(markdownTexts(message)).catch(() => undefined);
  history.put(message);
}

/** A message of the bot that is still to come. */
function expected({ bot }: ConversationPage, fields: Partial<MessageJson>): MessageJson {
  const base = { id: newId(), channel_id: CHANNEL_ID, author: bot, content: '', timestamp: now() };
  return { ...base, flags: FLAG_LOADING | FLAG_EPHEMERAL, ...fields };
}

/** What the member reads when the bot did not answer, as Discord puts it. */
function putFailure(page: ConversationPage, place: MessageJson, words: string): Promise<void> {
  return put(page, { ...place, content: words, components: [], embeds: [], flags: FLAG_EPHEMERAL });
}

function withBody(expected: MessageJson, body: MessageBodyJson): MessageJson {
  return { ...expected, ...body, content: body.content ?? '', flags: body.flags ?? 0 };
}

/** What an update leaves out stays; whether a message is ephemeral never changes. */
function edited(message: MessageJson, body: MessageBodyJson): MessageJson {
  const lasting = (message.flags ?? 0) & FLAG_EPHEMERAL;
  return {
    ...message,
    ...body,
    content: body.content ?? message.content,
    flags: (body.flags ?? message.flags ?? 0) | lasting,
  };
}

function now(): string {
  return new Date().toISOString();
}
