// "Check this quote" on any message: the check command, offered in a message's menu for as long as Discord's list has no
// command of that kind itself.
import type { Command } from '../commands/command.ts';
import { COMMAND_MESSAGE, type CommandJson } from './discord-json.ts';
import type { TargetMessage } from './read-interaction.ts';

const CHECK = { command: 'check', option: 'text' };
const CHECK_NAME = 'Check this quote';

/** The registered commands, with the check of a message where none of them is a message command. */
export function withMessageCommands(registered: readonly CommandJson[]): readonly CommandJson[] {
  const isThere = registered.some(({ type }) => type === COMMAND_MESSAGE);
  const canCheck = registered.some(({ name }) => name === CHECK.command);
  if (isThere || !canCheck) return registered;
  const check = {
    type: COMMAND_MESSAGE,
    name: CHECK_NAME,
    name_localizations: { fr: 'Vérifier cette citation' },
  };
  return [...registered, check];
}

/** The call that a message command stands for, or null for one that is not ours. */
export function callOnMessage(
  name: string,
  message: TargetMessage,
  commands: readonly Command[],
): { readonly command: Command; readonly raw: Readonly<Record<string, string>> } | null {
  const command = commands.find((known) => known.name === CHECK.command);
  if (name !== CHECK_NAME || command === undefined) return null;
  const option = command.options.find((one) => one.name === CHECK.option);
  const limit = option?.kind === 'text' ? option.maxLength : Number.POSITIVE_INFINITY;
  return { command, raw: { [CHECK.option]: quotedWords(message).slice(0, limit) } };
}

/** The words of a message: what a member wrote, or in a card of ours the first quotation. */
function quotedWords({ content, components }: TargetMessage): string {
  const written = content.replace(/<@[!&]?\d+>/g, '').trim();
  if (written !== '') return plain(written);
  const texts = components.flatMap(textsIn);
  const lines = texts.flatMap((text) => text.split('\n'));
  const first = lines.findIndex((line) => line.startsWith('> '));
  if (first === -1) return plain(texts.join('\n'));
  const rest = lines.slice(first);
  const end = rest.findIndex((line) => !line.startsWith('> '));
  return plain((end === -1 ? rest : rest.slice(0, end)).map((line) => line.slice(2)).join('\n'));
}

function textsIn(component: unknown): readonly string[] {
  if (typeof component !== 'object' || component === null) return [];
  const own = 'content' in component && typeof component.content === 'string' ? [component.content] : [];
  const inner = 'components' in component && Array.isArray(component.components) ? component.components : [];
  return [...own, ...inner.flatMap(textsIn)];
}

/** Without the marks of Markdown: bold, quotation, and the backslashes that keep other signs from being marks. */
function plain(markdown: string): string {
  return markdown
    .replace(/^(?:>>> ?|> ?)/gm, '')
    .replace(/(?<!\\)(?:\*\*|__|~~|\|\|)/g, '')
    .replace(/\\([^0-9A-Za-z\s])/g, '$1')
    .trim();
}
