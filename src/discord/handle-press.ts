// A pressed button in, exactly one effect out: a turned page, an answer for the presser, or a card for the channel.
import {
  type APIMessageTopLevelComponent,
  InteractionContextType,
  type Message,
  type MessageComponentInteraction,
  MessageFlags,
  type RepliableInteraction,
} from 'discord.js';
import type { Desk } from './desk.ts';
import { type Draft, plainDraft } from './draft.ts';
import { isRefusedForm } from './faults.ts';
import { localeOf, phrasesIn } from './phrases.ts';
import { answerPress, type PressOutcome } from './press.ts';
import { respond, updateMessage } from './respond.ts';

type PressInteraction = Extract<RepliableInteraction, MessageComponentInteraction>;

/** Messages whose card was posted of late: a second press that was under way already posts nothing more. */
const posted = new Set<string>();
const MOST_POSTED = 500;

/** Does what the button says; throws what Discord refuses. */
export async function handlePress(interaction: PressInteraction, desk: Desk): Promise<void> {
  const { message, user, customId } = interaction;
  const locale = localeOf(interaction.locale);
  const outcome = answerPress(
    {
      customId,
      components: componentsOf(message),
      locale,
      name: nameOf(interaction),
      isOwn: message.interactionMetadata?.user.id === user.id,
      canShare: isForOneAlone(message) && interaction.context !== InteractionContextType.BotDM,
    },
    desk,
  );
  if (outcome.kind === 'reply') return respond(interaction, outcome.draft);
  if (outcome.kind === 'post') return post(interaction, outcome);
  await turn(interaction, outcome.draft);
}

/** A card cannot become text again, so that a page whose card Discord refuses is answered beside it. */
async function turn(interaction: PressInteraction, draft: Draft): Promise<void> {
  if (draft.card === null) return respond(interaction, draft);
  try {
    await updateMessage(interaction, draft.card);
  } catch (error) {
    if (!isRefusedForm(error)) throw error;
    await respond(interaction, plainDraft(draft.plain()));
  }
}

/** The asker's card first, so that its button is spent before a second press; then the card for everyone. */
async function post(
  interaction: PressInteraction,
  { draft, after }: Extract<PressOutcome, { kind: 'post' }>,
): Promise<void> {
  const { id } = interaction.message;
  if (posted.has(id)) {
    const { alreadyShared } = phrasesIn(localeOf(interaction.locale));
    return respond(interaction, plainDraft(alreadyShared));
  }
  remember(id);
  try {
    await updateMessage(interaction, after);
    await respond(interaction, draft, 'everyone');
  } catch (error) {
    posted.delete(id);
    if (interaction.replied) await updateMessage(interaction, componentsOf(interaction.message)).catch(noted);
    throw error;
  }
}

/** The fault that led here is the one to tell of. */
function noted(): void {}

/** The components of the message as Discord keeps them. */
function componentsOf({ components }: Message): readonly APIMessageTopLevelComponent[] {
  return components.map((component) => component.toJSON());
}

function remember(id: string): void {
  posted.add(id);
  const [oldest] = posted;
  if (posted.size > MOST_POSTED && oldest !== undefined) posted.delete(oldest);
}

/** The name that the channel knows the presser by. */
function nameOf({ member, user }: PressInteraction): string {
  const nick = member === null ? null : 'displayName' in member ? member.displayName : member.nick;
  return nick ?? user.displayName;
}

function isForOneAlone(message: Message): boolean {
  return message.flags.has(MessageFlags.Ephemeral);
}
