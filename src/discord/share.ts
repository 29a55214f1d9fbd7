// A card as Discord keeps it in, the same card for the channel out, with who shared it; and the same with its button spent.
// The words are those that the asker saw: nothing is found or worded anew.
import type { APIMessageTopLevelComponent } from 'discord.js';
import type { Locale } from '../replies/reply.ts';
import { ACTION_ROW, BUTTON, CONTAINER, TEXT_DISPLAY } from './components.ts';
import { readCustomId } from './custom-id.ts';
import { markdownLine } from './markdown.ts';
import { phrasesIn } from './phrases.ts';

/** A component as it comes in a message: fields that we do not know are kept. */
interface Component {
  readonly type: number;
  readonly components?: readonly unknown[];
  readonly custom_id?: string;
  readonly [field: string]: unknown;
}

const LONGEST_NAME = 80;

/** The card for everyone: buttons of the asker's own (share, turn the page) are gone, those around the words stay. */
export function sharedCard(
  components: readonly unknown[],
  sharer: string,
  locale: Locale,
): readonly APIMessageTopLevelComponent[] {
  const name = markdownLine(sharer, LONGEST_NAME);
  const line = { type: TEXT_DISPLAY, content: `-# ${phrasesIn(locale).sharedBy(`**${name}**`)}` };
  const kept = map(components, (component) => {
    if (component.type === BUTTON && isAskersOwn(component)) return null;
    return component.type === ACTION_ROW && component.components?.length === 0 ? null : component;
  });
  return discordComponents(
    kept.map((component) =>
      component.type === CONTAINER
        ? { ...component, components: [...(component.components ?? []), line] }
        : component,
    ),
  );
}

/**
 * The words of a shared card as text without components, for a Discord that refuses the card: the first that fit, none
 * cut, and who shared them.
 */
export function textOfCard(card: readonly unknown[], limit: number): string {
  const texts = textsIn(card);
  const sharer = texts.at(-1) ?? '';
  const kept: string[] = [];
  let room = limit - sharer.length;
  for (const text of texts.slice(0, -1)) {
    room -= text.length + 1;
    if (room < 0) break;
    kept.push(text);
  }
  return [...kept, sharer].join('\n');
}

function textsIn(components: readonly unknown[]): readonly string[] {
  return components
    .filter(isComponent)
    .flatMap(({ content, components: inside = [] }) => [
      ...(typeof content === 'string' ? [content] : []),
      ...textsIn(inside),
    ]);
}

/** The asker's own card after sharing: the button says so and is spent. */
export function cardAfterSharing(
  components: readonly unknown[],
  locale: Locale,
): readonly APIMessageTopLevelComponent[] {
  return discordComponents(
    map(components, (component) =>
      component.type === BUTTON && readCustomId(component.custom_id ?? '')?.kind === 'share'
        ? { ...component, label: phrasesIn(locale).shared, disabled: true }
        : component,
    ),
  );
}

function isAskersOwn({ custom_id: id, disabled }: Component): boolean {
  if (id === undefined) return false;
  return disabled === true || readCustomId(id)?.kind !== 'context';
}

/** Rebuilds components from the inside out; null leaves one out. Discord's running numbers are given anew. */
function map(
  components: readonly unknown[],
  change: (component: Component) => Component | null,
): readonly Component[] {
  return components.flatMap((raw) => {
    if (!isComponent(raw)) return [];
    const { id: _id, accessory, ...own } = raw;
    const inside = own.components === undefined ? {} : { components: map(own.components, change) };
    const [beside] = accessory === undefined ? [] : map([accessory], change);
    const changed = change({
      ...own,
      type: raw.type,
      ...inside,
      ...(beside === undefined ? {} : { accessory: beside }),
    });
    return changed === null ? [] : [changed];
  });
}

function isComponent(raw: unknown): raw is Component {
  return typeof raw === 'object' && raw !== null && 'type' in raw && typeof raw.type === 'number';
}

function discordComponents(components: readonly Component[]): readonly APIMessageTopLevelComponent[] {
  // They came from Discord in this form and are given back in it.
  return components as readonly object[] as readonly APIMessageTopLevelComponent[];
}
