// A server command or the press on its button in, one answer for the caller alone out. Throws what Discord refuses.
import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  type ChatInputCommandInteraction,
  ComponentType,
  type MessageComponentInteraction,
  PermissionFlagsBits,
  type RepliableInteraction,
} from 'discord.js';
import { rawArguments } from './arguments.ts';
import type { Desk } from './desk.ts';
import type { Draft } from './draft.ts';
import { localeOf } from './phrases.ts';
import { respond, updateMessage } from './respond.ts';
import {
  eraseServer,
  type Notice,
  type ServerCall,
  type ServerCommand,
  serverCommands,
} from './server-commands.ts';
import { serverPhrasesIn } from './server-phrases.ts';

/** The custom id of the button that erases what is kept of a server; the server is the one in which it is pressed. */
export const ERASE_ID = 'server:erase';

type PressInteraction = Extract<RepliableInteraction, MessageComponentInteraction>;

/** The command of a name, or undefined where the name is another command's. */
export function serverCommandNamed(name: string): ServerCommand | undefined {
  return serverCommands.find((command) => command.name === name);
}

/** Runs the command and shows its notice. */
export async function handleServerCommand(
  interaction: ChatInputCommandInteraction,
  command: ServerCommand,
  desk: Desk,
): Promise<void> {
  const call = callOf(interaction, rawArguments(interaction.options.data));
  await respond(interaction, noticeDraft(await command.run(call, desk), call));
}

/** Erases, and puts what is kept now in place of the notice under the button. */
export async function handleErasePress(interaction: PressInteraction, desk: Desk): Promise<void> {
  const call = callOf(interaction, {});
  await updateMessage(interaction, noticeCard(await eraseServer(call, desk), call));
}

function callOf(interaction: RepliableInteraction, raw: ServerCall['raw']): ServerCall {
  return {
    raw,
    locale: localeOf(interaction.locale),
    serverId: interaction.guildId,
    isManager: interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
    isMember: interaction.inCachedGuild(),
  };
}

function noticeDraft(notice: Notice, call: ServerCall): Draft {
  return { card: noticeCard(notice, call), plain: () => textOf(notice) };
}

function noticeCard(notice: Notice, { locale }: ServerCall): readonly APIMessageTopLevelComponent[] {
  const erase: APIActionRowComponent<APIButtonComponent> = {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.Button,
        style: ButtonStyle.Danger,
        custom_id: ERASE_ID,
        label: serverPhrasesIn(locale).privacy.erase,
      },
    ],
  };
  const text = { type: ComponentType.TextDisplay, content: textOf(notice) } as const;
  return [{ type: ComponentType.Container, components: notice.canErase ? [text, erase] : [text] }];
}

function textOf({ title, lines }: Notice): string {
  return [`### ${title}`, ...lines].join('\n');
}
