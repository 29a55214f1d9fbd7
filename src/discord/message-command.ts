// "Check this quote" in a message's menu: the message in, the call of the check command that it stands for out. Pure.
import type { Command, Localised } from '../commands/command.ts';

/** The name in the menu; Discord knows the command by the English one. */
export const CHECK_MESSAGE: Localised = { en: 'Check this quote', fr: 'Vérifier cette citation' };

/** The command that checks the words, and its option that takes them. */
export const CHECK_COMMAND = 'check';
const CHECK_OPTION = 'text';

/** Of a message only what is read. Components are walked for their texts. */
export interface TargetMessage {
  readonly content: string;
  readonly components: readonly unknown[];
}

/** `raw` is null where the message has no words to check. */
export interface MessageCall {
  readonly command: Command;
  readonly raw: Readonly<Record<string, string>> | null;
}

/** The call that a message command stands for, or null for one that is not ours. */
export function callOnMessage(
  name: string,
  message: TargetMessage,
  commands: readonly Command[],
): MessageCall | null {
  const command = commands.find((known) => known.name === CHECK_COMMAND);
  if (name !== CHECK_MESSAGE.en || command === undefined) return null;
  const option = command.options.find((one) => one.name === CHECK_OPTION);
  const limit = option?.kind === 'text' ? option.maxLength : Number.POSITIVE_INFINITY;
  const words = quotedWords(message).slice(0, limit);
  return { command, raw: words === '' ? null : { [CHECK_OPTION]: words } };
}

/** The words of a message: what a member wrote, or in a card of ours the first quotation. */
function quotedWords({ content, components }: TargetMessage): string {
  const written = content.replace(/<@[!&]?\d+>/g, '').trim();
  if (written !== '') return quotedPart(plain(written));
  const texts = components.flatMap(textsIn);
  const lines = texts.flatMap((text) => text.split('\n'));
  const first = lines.findIndex((line) => line.startsWith('> '));
  if (first === -1) return plain(texts.join('\n'));
  const rest = lines.slice(first);
  const end = rest.findIndex((line) => !line.startsWith('> '));
  return plain((end === -1 ? rest : rest.slice(0, end)).map((line) => line.slice(2)).join('\n'));
}

/** Words in a row between marks, as in: Il paraît qu'il a dit «Un énorme travail» hier. */
const betweenMarks = /[«“„](?<words>[^«»“”„]+)[»”]|"(?<straight>[^"]+)"/u;
/** Fewer words between marks are a name or irony and not what was said. */
const FEWEST_QUOTED = 3;

/** Where a message puts words between marks, those are what it quotes; else all it says. */
function quotedPart(text: string): string {
  const groups = betweenMarks.exec(text)?.groups;
  const words = (groups?.words ?? groups?.straight ?? '').trim();
  return words.split(/\s+/u).length >= FEWEST_QUOTED ? words : text;
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
