// Commands in, Discord's own JSON of them out, and one PUT of the whole list when Discord holds another one.
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type REST,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';
import type { Command, Localised, Option } from '../commands/command.ts';
import { CHECK_COMMAND, CHECK_MESSAGE } from './message-command.ts';
import type { ServerCommand } from './server-commands.ts';
import { VISIBLE_OPTION, visibleChoices, visibleDescription } from './visibility.ts';

/** Discord's limits for commands, in characters or entries. */
export const COMMAND_LIMITS = {
  name: 32,
  description: 100,
  options: 25,
  choices: 25,
  choiceLabel: 100,
  choiceValue: 100,
  textLength: 6000,
  /** Names, descriptions and values of one command together. */
  total: 8000,
  commands: 100,
} as const;

/**
 * The fewest characters of an optional text: one alone narrows nothing, and a blank is no value. Discord's client tells the
 * asker so before anything is sent.
 */
export const OPTIONAL_TEXT_MIN = 2;

type CommandJson = RESTPostAPIChatInputApplicationCommandsJSONBody;
type MessageCommandJson = RESTPostAPIContextMenuApplicationCommandsJSONBody;
type OptionJson = NonNullable<CommandJson['options']>[number];

/** In servers, in direct messages and in private channels; added to a server, or by members for themselves. */
const everywhere = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
} as const;

/** Discord's JSON of a command: offered in servers, in direct messages and to members who install it for themselves. */
export function commandJson(command: Command): CommandJson {
  return {
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    name_localizations: { fr: command.frenchName },
    description: command.description.en,
    description_localizations: { fr: command.description.fr },
    contexts: [...everywhere.contexts],
    integration_types: [...everywhere.integration_types],
    // Discord refuses a required option after an optional one; a declaration may list them in any order.
    options: [
      ...[...command.options].sort((a, b) => Number(b.required) - Number(a.required)).map(optionJson),
      ...(command.isHelp === true ? [] : [visibleJson]),
    ],
  };
}

/** Discord's JSON of a command about the bot in a server; those for managers are offered in servers alone, and to them. */
export function serverCommandJson(command: ServerCommand): CommandJson {
  const { Guild, BotDM, PrivateChannel } = InteractionContextType;
  const { GuildInstall, UserInstall } = ApplicationIntegrationType;
  return {
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    name_localizations: { fr: command.frenchName },
    description: command.description.en,
    description_localizations: { fr: command.description.fr },
    contexts: command.isForManagers ? [Guild] : [Guild, BotDM, PrivateChannel],
    integration_types: command.isForManagers ? [GuildInstall] : [GuildInstall, UserInstall],
    ...(command.isForManagers
      ? { default_member_permissions: PermissionFlagsBits.ManageGuild.toString() }
      : {}),
    options: command.options.map(optionJson),
  };
}

/** The commands in a message's menu, each over one of the commands given. */
export function messageCommandsJson(commands: readonly Command[]): readonly MessageCommandJson[] {
  if (!commands.some(({ name }) => name === CHECK_COMMAND)) return [];
  const { contexts, integration_types } = everywhere;
  return [
    {
      type: ApplicationCommandType.Message,
      name: CHECK_MESSAGE.en,
      name_localizations: { fr: CHECK_MESSAGE.fr },
      contexts: [...contexts],
      integration_types: [...integration_types],
    },
  ];
}

/** Every question takes it, and none declares it. */
const visibleJson: OptionJson = {
  type: ApplicationCommandOptionType.String,
  name: VISIBLE_OPTION,
  name_localizations: { fr: VISIBLE_OPTION },
  description: visibleDescription.en,
  description_localizations: { fr: visibleDescription.fr },
  required: false,
  choices: visibleChoices.map(choiceJson),
};

function choiceJson({ value, label }: { readonly value: string; readonly label: Localised }) {
  return { name: label.en, name_localizations: { fr: label.fr }, value };
}

function optionJson(option: Option): OptionJson {
  const base = {
    name: option.name,
    name_localizations: { fr: option.frenchName },
    description: option.description.en,
    description_localizations: { fr: option.description.fr },
    required: option.required,
  };
  switch (option.kind) {
    case 'text':
      return {
        ...base,
        type: ApplicationCommandOptionType.String,
        ...(option.required ? {} : { min_length: OPTIONAL_TEXT_MIN }),
        max_length: Math.min(option.maxLength, COMMAND_LIMITS.textLength),
        autocomplete: option.hasSuggestions,
      };
    case 'count':
      return {
        ...base,
        type: ApplicationCommandOptionType.Integer,
        min_value: option.min,
        max_value: option.max,
      };
    case 'choice':
      return {
        ...base,
        type: ApplicationCommandOptionType.String,
        choices: option.choices.map(choiceJson),
      };
  }
}

/**
 * Puts the whole list when Discord's differs from ours, and says whether it did.
 * Discord's own additions (ids, versions, defaults) make no difference, nor does the order of the commands.
 */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  commands: readonly Command[],
  serverCommands: readonly ServerCommand[] = [],
): Promise<'unchanged' | 'registered'> {
  const route = Routes.applicationCommands(applicationId);
  const ours = [
    ...commands.map(commandJson),
    ...messageCommandsJson(commands),
    ...serverCommands.map(serverCommandJson),
  ];
  const theirs = await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) });
  if (Array.isArray(theirs) && canonicalList(theirs) === canonicalList(ours)) return 'unchanged';
  await rest.put(route, { body: ours });
  return 'registered';
}

/** The fields of a command that we state; all others are Discord's. */
const commandFields = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'options',
  'contexts',
  'integration_types',
  'default_member_permissions',
  'nsfw',
];

function canonicalList(commands: readonly unknown[]): string {
  const forms = commands.map((command) => {
    const stated = isRecord(command) ? pick(command, commandFields) : command;
    return JSON.stringify(canonical(stated));
  });
  return forms.sort().join('\n');
}

function pick(record: Readonly<Record<string, unknown>>, fields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field, record[field]]));
}

/** Sorted keys, and nothing where Discord writes a default: null, false, an empty list or an empty table. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (!isRecord(value)) return value;
  const entries = Object.entries(value)
    .map(([key, held]) => [key, canonical(held)] as const)
    .filter(([, held]) => !isDefault(held))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}

function isDefault(value: unknown): boolean {
  if (value === null || value === undefined || value === false) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
