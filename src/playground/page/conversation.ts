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
  const { bot, history, prepare } = page;

  async function put(message: MessageJson): Promise<void> {
    await prepare(markdownTexts(message)).catch(() => undefined);
    history.put(message);
  }

  /** A message of the bot that is still to come. */
  function expect(fields: Partial<MessageJson>): MessageJson {
    const base = { id: newId(), channel_id: CHANNEL_ID, author: bot, content: '', timestamp: now() };
    return { ...base, flags: FLAG_LOADING | FLAG_EPHEMERAL, ...fields };
  }

  /** What the member reads when the bot did not answer, as Discord puts it. */
  function putFailure(place: MessageJson, words: string): Promise<void> {
    return put({ ...place, content: words, components: [], embeds: [], flags: FLAG_EPHEMERAL });
  }

  async function run(interaction: InteractionJson, fields: Partial<MessageJson>): Promise<void> {
    const expected = expect(fields);
    history.put(expected);
    try {
      const callback = await sendInteraction(interaction);
      await settle(callback, interaction, expected, null);
    } catch {
      await putFailure(expected, page.labels().noResponse);
    }
  }

  /** Does what the callback says: a new message, a change of the one that was used, or a wait for either. */
  async function settle(
    callback: CallbackJson,
    interaction: InteractionJson,
    expected: MessageJson,
    used: MessageJson | null,
  ): Promise<void> {
    switch (callback.type) {
      case 4:
        return put(withBody(expected, callback.data));
      case 5: {
        const flags = (callback.data?.flags ?? 0) & FLAG_EPHEMERAL;
        history.put({ ...expected, flags: flags | FLAG_LOADING });
        const body = await readDeferred(interaction);
        // Who sees the answer was settled when it was put off.
        return put(withBody(expected, { ...body, flags: ((body.flags ?? 0) & ~FLAG_EPHEMERAL) | flags }));
      }
      case 6:
        if (used === null) return;
        return put(edited(used, await readDeferred(interaction)));
      case 7:
        return used === null ? undefined : put(edited(used, callback.data));
      case 8:
        return;
    }
  }

  return {
    say: async (text) => {
      const content = text.replace(new RegExp(`@${bot.username}(?![\\p{L}\\p{N}_])`, 'giu'), `<@${bot.id}>`);
      const spoken = { id: newId(), channel_id: CHANNEL_ID, author: member, content, timestamp: now() };
      await put(spoken);
      try {
        const { replies } = await tellMessage(spoken, page.place().locale);
        for (const body of replies) {
          await put(withBody(expect({ message_reference: { message_id: spoken.id } }), body));
        }
      } catch {
        await putFailure(expect({}), page.labels().noResponse);
      }
    },
    command: (command, options, shown) =>
      run(slashInteraction(command, options, page.place()), {
        interaction_metadata: { user: member, name: `/${shown}` },
      }),
    messageCommand: (command, target, shown) =>
      run(messageInteraction(command, target, page.place()), {
        interaction_metadata: { user: member, name: shown },
      }),
    use: async (message, use) => {
      const interaction = componentInteraction(message, use, page.place());
      const expected = expect({ message_reference: { message_id: message.id } });
      try {
        await settle(await sendInteraction(interaction), interaction, expected, message);
      } catch {
        await putFailure(expected, page.labels().failed);
      }
    },
    suggest: async (command, options) => {
      try {
        const callback = await sendInteraction(autocompleteInteraction(command, options, page.place()));
        return callback.type === 8 ? callback.data.choices : [];
      } catch {
        // Suggestions are a help; without them any text can still be sent.
        return [];
      }
    },
  };
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
