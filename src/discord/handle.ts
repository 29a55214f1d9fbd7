// An interaction in, exactly one answer out. What we do may throw; `handleInteraction` never does.
import type { ChatInputCommandInteraction, Interaction, RepliableInteraction } from 'discord.js';
import { escapeMarkdown } from '../replies/escape-markdown.ts';
import { rawArguments } from './arguments.ts';
import { answerCommand, type Desk } from './desk.ts';
import { isEnded, reportFault } from './faults.ts';
import { localeOf, phrasesIn } from './phrases.ts';
import { draftOf, plainDraft, respond } from './respond.ts';
import { handleAutocomplete } from './suggest.ts';

/** Answers any interaction once. A fault is logged whole; the asker learns its reference in their language, no more. */
export async function handleInteraction(interaction: Interaction, desk: Desk): Promise<void> {
  if (interaction.isAutocomplete()) return handleAutocomplete(interaction, desk);
  if (!interaction.isRepliable()) return;
  const about = interaction.isCommand() ? { command: interaction.commandName } : { type: interaction.type };
  try {
    await answer(interaction, desk);
  } catch (error) {
    const reference = reportFault(error, about, desk.logger);
    if (isEnded(error)) return;
    await apologise(interaction, reference).catch((second: unknown) =>
      reportFault(second, { ...about, apologyFor: reference }, desk.logger),
    );
  }
}

async function answer(interaction: RepliableInteraction, desk: Desk): Promise<void> {
  const phrases = phrasesIn(localeOf(interaction.locale));
  if (interaction.isChatInputCommand()) return answerSlashCommand(interaction, desk);
  // A command or a button of an earlier version: Discord still shows it, nothing here answers to it.
  const sentence = interaction.isCommand()
    ? phrases.unknownCommand(escapeMarkdown(interaction.commandName))
    : phrases.unknownButton;
  await respond(interaction, plainDraft(sentence));
}

async function answerSlashCommand(interaction: ChatInputCommandInteraction, desk: Desk): Promise<void> {
  const locale = localeOf(interaction.locale);
  const command = desk.commands.find(({ name }) => name === interaction.commandName);
  if (command === undefined) {
    const sentence = phrasesIn(locale).unknownCommand(escapeMarkdown(interaction.commandName));
    return respond(interaction, plainDraft(sentence));
  }
  const reply = answerCommand(command, rawArguments(interaction.options.data), locale, desk);
  await respond(interaction, draftOf(reply));
}

async function apologise(interaction: RepliableInteraction, reference: string): Promise<void> {
  const sentence = phrasesIn(localeOf(interaction.locale)).broken(reference);
  await respond(interaction, plainDraft(sentence));
}
