// An interaction in, exactly one answer out. What we do may throw; `handleInteraction` never does.
import {
  type ChatInputCommandInteraction,
  type CommandInteraction,
  type Interaction,
  InteractionContextType,
  type MessageContextMenuCommandInteraction,
  type RepliableInteraction,
} from 'discord.js';
import type { Command } from '../commands/command.ts';
import { escapeMarkdown } from '../replies/escape-markdown.ts';
import { rawArguments } from './arguments.ts';
import { answerCommand, type Desk, visibilityFor } from './desk.ts';
import { plainDraft } from './draft.ts';
import { type Outcome, outcomeOf, reportFault } from './faults.ts';
import { handlePress } from './handle-press.ts';
import { ERASE_ID, handleErasePress, handleServerCommand, serverCommandNamed } from './handle-server.ts';
import { callOnMessage } from './message-command.ts';
import { localeOf, phrasesIn } from './phrases.ts';
import { respond } from './respond.ts';
import { handleAutocomplete } from './suggest.ts';
import { takeVisibility, type Visibility } from './visibility.ts';

/** Answers any interaction once. A fault is logged whole; the asker learns its reference in their language, no more. */
export async function handleInteraction(interaction: Interaction, desk: Desk): Promise<Outcome> {
  if (interaction.isAutocomplete()) return handleAutocomplete(interaction, desk);
  if (!interaction.isRepliable()) return 'expired';
  const about = interaction.isCommand() ? { command: interaction.commandName } : { type: interaction.type };
  try {
    await answer(interaction, desk);
    return 'answered';
  } catch (error) {
    const reference = reportFault(error, about, desk.logger);
    const outcome = outcomeOf(error);
    if (outcome === 'failed') {
      await apologise(interaction, reference).catch((second: unknown) =>
        reportFault(second, { ...about, apologyFor: reference }, desk.logger),
      );
    }
    return outcome;
  }
}

async function answer(interaction: RepliableInteraction, desk: Desk): Promise<void> {
  const phrases = phrasesIn(localeOf(interaction.locale));
  if (interaction.isChatInputCommand()) return answerSlashCommand(interaction, desk);
  if (interaction.isMessageContextMenuCommand()) return answerMessageCommand(interaction, desk);
  if (interaction.isMessageComponent() && interaction.customId === ERASE_ID) {
    return handleErasePress(interaction, desk);
  }
  if (interaction.isMessageComponent()) return handlePress(interaction, desk);
  // A command or a form of an earlier version: Discord still shows it, nothing here answers to it.
  const sentence = interaction.isCommand()
    ? phrases.unknownCommand(escapeMarkdown(interaction.commandName))
    : phrases.unknownButton;
  await respond(interaction, plainDraft(sentence));
}

async function answerSlashCommand(interaction: ChatInputCommandInteraction, desk: Desk): Promise<void> {
  const locale = localeOf(interaction.locale);
  const serverCommand = serverCommandNamed(interaction.commandName);
  if (serverCommand !== undefined) return handleServerCommand(interaction, serverCommand, desk);
  const command = desk.commands.find(({ name }) => name === interaction.commandName);
  if (command === undefined) {
    const sentence = phrasesIn(locale).unknownCommand(escapeMarkdown(interaction.commandName));
    return respond(interaction, plainDraft(sentence));
  }
  const { visible, rest } = takeVisibility(rawArguments(interaction.options.data));
  const asked = visibilityFor(visible, interaction.guildId, desk);
  await answerCall(interaction, command, rest, asked, desk);
}

/** About somebody else's message, so for the asker alone: whom it proves wrong is for them to say. */
async function answerMessageCommand(
  interaction: MessageContextMenuCommandInteraction,
  desk: Desk,
): Promise<void> {
  const phrases = phrasesIn(localeOf(interaction.locale));
  const { content, components } = interaction.targetMessage;
  const target = { content, components: components.map((component) => component.toJSON()) };
  const call = callOnMessage(interaction.commandName, target, desk.commands);
  if (call === null) {
    return respond(interaction, plainDraft(phrases.unknownCommand(escapeMarkdown(interaction.commandName))));
  }
  if (call.raw === null) return respond(interaction, plainDraft(phrases.nothingToCheck));
  await answerCall(interaction, call.command, call.raw, 'me', desk);
}

async function answerCall(
  interaction: CommandInteraction & RepliableInteraction,
  command: Command,
  raw: Readonly<Record<string, string | number>>,
  asked: Visibility,
  desk: Desk,
): Promise<void> {
  const locale = localeOf(interaction.locale);
  const canShare = asked === 'me' && interaction.context !== InteractionContextType.BotDM;
  const { reply, draft } = answerCommand(command, raw, { locale, canShare }, desk);
  // What the asker got wrong concerns nobody else.
  await respond(interaction, draft(), reply.kind === 'invalid' ? 'me' : asked);
}

async function apologise(interaction: RepliableInteraction, reference: string): Promise<void> {
  const sentence = phrasesIn(localeOf(interaction.locale)).broken(reference);
  await respond(interaction, plainDraft(sentence));
}
