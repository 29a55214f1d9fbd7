// A draft in, one answer to an interaction or a message out. Pings nobody; falls back to plain text on a refused card.
import {
  type APIMessageTopLevelComponent,
  type Message,
  type MessageComponentInteraction,
  MessageFlags,
  type MessageMentionOptions,
  type RepliableInteraction,
} from 'discord.js';
import type { Draft } from './draft.ts';
import { isLostOnTheWay, isRefusedForm } from './faults.ts';
import type { Visibility } from './visibility.ts';

/** No word of an article or of an asker may notify anybody, nor may the answer itself. */
export const NO_MENTIONS = { parse: [], repliedUser: false } as const satisfies MessageMentionOptions;

/**
 * Answers an interaction, for the asker alone unless everyone is to see it: replies, edits what was deferred, or follows up
 * on what was replied. Throws what Discord refuses, except a refused card, which is sent again as plain text.
 */
export async function respond(
  interaction: RepliableInteraction,
  draft: Draft,
  visibility: Visibility = 'me',
): Promise<void> {
  const seenBy = visibility === 'me' ? [MessageFlags.Ephemeral as const] : [];
  await sendEitherForm(draft, async (form) => {
    if (interaction.replied) {
      await interaction.followUp({ ...form, flags: [...form.flags, ...seenBy] });
    } else if (interaction.deferred) {
      await twiceIfLost(() => interaction.editReply(form));
    } else {
      // Had the first call come through, Discord refuses the second as answered already.
      await twiceIfLost(() => interaction.reply({ ...form, flags: [...form.flags, ...seenBy] }));
    }
  });
}

/** Puts the card in place of the message under a button, once more where that was done before. */
export async function updateMessage(
  interaction: MessageComponentInteraction,
  card: readonly APIMessageTopLevelComponent[],
): Promise<void> {
  const form = {
    components: card,
    flags: MessageFlags.IsComponentsV2 as const,
    allowedMentions: NO_MENTIONS,
  };
  await twiceIfLost(() => (interaction.replied ? interaction.editReply(form) : interaction.update(form)));
}

/** Answers a message in its channel, visible to all; a message deleted meanwhile is answered without the reference. */
export async function respondToMessage(message: Message, draft: Draft): Promise<void> {
  // The nonce keeps a message to one answer, also when it is sent again or the gateway delivers the message twice.
  const once = { nonce: message.id, enforceNonce: true, failIfNotExists: false };
  await sendEitherForm(draft, async (form) => {
    await twiceIfLost(() => message.reply({ ...form, ...once }));
  });
}

/** Sends again, once, what was lost on the way; discord.js itself sends again only after an answer of Discord. */
async function twiceIfLost(send: () => Promise<unknown>): Promise<void> {
  try {
    await send();
  } catch (error) {
    if (!isLostOnTheWay(error)) throw error;
    await send();
  }
}

interface Form {
  readonly content?: string;
  readonly components?: readonly APIMessageTopLevelComponent[];
  readonly flags: readonly MessageFlags.IsComponentsV2[];
  readonly allowedMentions: MessageMentionOptions;
}

async function sendEitherForm(draft: Draft, send: (form: Form) => Promise<void>): Promise<void> {
  const plainForm = (): Form => ({ content: draft.plain(), flags: [], allowedMentions: NO_MENTIONS });
  if (draft.card === null) return send(plainForm());
  try {
    await send({
      components: draft.card,
      flags: [MessageFlags.IsComponentsV2],
      allowedMentions: NO_MENTIONS,
    });
  } catch (error) {
    if (!isRefusedForm(error)) throw error;
    await send(plainForm());
  }
}
