// A card in, its parts laid flat and what Discord would refuse of it out: for the tests of Discord's edge.
import { ComponentType } from 'discord.js';
import { CUSTOM_ID_LIMIT } from '../../src/discord/custom-id.ts';
import { LINK_LIMIT } from '../../src/discord/link.ts';
import { MESSAGE_LIMITS } from '../../src/discord/message.ts';

/** A component without the components inside it. */
export interface Part {
  readonly type: ComponentType;
  readonly content?: string;
  readonly url?: string;
  readonly custom_id?: string;
  readonly label?: string;
  readonly disabled?: boolean;
}

/** Every component of a message, nested ones and accessories too. */
export function partsOf(components: readonly object[]): readonly Part[] {
  return components.flatMap((component) => {
    const {
      components: inside = [],
      accessory,
      ...own
    } = component as Part & { readonly components?: readonly object[]; readonly accessory?: object };
    return [own, ...partsOf(inside), ...partsOf(accessory === undefined ? [] : [accessory])];
  });
}

export function textsOf(card: readonly object[]): readonly string[] {
  return partsOf(card).flatMap(({ content }) => (content === undefined ? [] : [content]));
}

/** What Discord would refuse; empty for a card that passes. */
export function limitFaults(card: readonly object[]): readonly string[] {
  const parts = partsOf(card);
  const texts = textsOf(card);
  const characters = texts.join('').length;
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text) + 12, 0);
  const buttons = parts.filter(({ type }) => type === ComponentType.Button);
  const links = buttons.filter((part) => part.custom_id === undefined).map(({ url }) => url ?? '');
  const ids = buttons.flatMap((part) => part.custom_id ?? []);
  return [
    ...(parts.length <= MESSAGE_LIMITS.components ? [] : [`${parts.length} components`]),
    ...(characters <= MESSAGE_LIMITS.text ? [] : [`${characters} characters`]),
    ...(bytes <= 10_170 ? [] : [`${bytes} bytes`]),
    ...(texts.length > 0 ? [] : ['no text']),
    ...texts.filter((text) => text.trim() === '').map(() => 'an empty text'),
    ...ids.filter((id) => id === '' || id.length > CUSTOM_ID_LIMIT).map((id) => `custom id "${id}"`),
    ...(new Set(ids).size === ids.length ? [] : ['a custom id twice']),
    ...links.filter((url) => url === '' || url.length > LINK_LIMIT).map((url) => `link "${url}"`),
  ];
}
