// What is being typed in, the choices that Discord will take out. Never throws: no suggestion is better than a fault.
import type { ApplicationCommandOptionChoiceData, AutocompleteInteraction } from 'discord.js';
import type { Suggestion } from '../commands/command.ts';
import { rawArguments } from './arguments.ts';
import type { Desk } from './desk.ts';
import { type Outcome, outcomeOf, reportFault } from './faults.ts';
import { COMMAND_LIMITS, OPTIONAL_TEXT_MIN } from './register.ts';
import { shorten } from './shorten.ts';

/** Answers an autocomplete within Discord's limits; an unknown command or a fault gives an empty list. */
export async function handleAutocomplete(interaction: AutocompleteInteraction, desk: Desk): Promise<Outcome> {
  try {
    await interaction.respond(choicesFor(interaction, desk));
    return 'answered';
  } catch (error) {
    reportFault(error, { command: interaction.commandName, suggesting: true }, desk.logger);
    return outcomeOf(error);
  }
}

function choicesFor(
  interaction: AutocompleteInteraction,
  desk: Desk,
): readonly ApplicationCommandOptionChoiceData<string>[] {
  try {
    const command = desk.commands.find(({ name }) => name === interaction.commandName);
    if (command === undefined) return [];
    const focused = interaction.options.getFocused(true);
    const { [focused.name]: _typed, ...others } = rawArguments(interaction.options.data);
    return choices(command.suggest(focused.name, focused.value, others, desk.corpus));
  } catch (error) {
    reportFault(error, { command: interaction.commandName, suggesting: true }, desk.logger);
    return [];
  }
}

/** The first 25 suggestions, each once, labels cut to 100 characters; what Discord would refuse is left out. */
export function choices(
  suggestions: readonly Suggestion[],
): readonly ApplicationCommandOptionChoiceData<string>[] {
  const kept = new Map<string, string>();
  const seen = new Set<string>();
  for (const { label, value } of suggestions) {
    if (kept.size === COMMAND_LIMITS.choices) break;
    const name = shorten(label.trim(), COMMAND_LIMITS.choiceLabel);
    // A label is accepted in place of its value, so it can stand in for one that cannot be sent.
    const sent = isSendable(value) ? value : label.trim();
    if (!isSendable(sent) || name === '' || seen.has(name) || kept.has(sent)) continue;
    seen.add(name);
    kept.set(sent, name);
  }
  return [...kept].map(([value, name]) => ({ name, value }));
}

function isSendable(value: string): boolean {
  const { length } = value.trim();
  return length >= OPTIONAL_TEXT_MIN && value.length <= COMMAND_LIMITS.choiceValue;
}
