// A message's JSON in, its texts out. Pure; draws nothing.
import { type ComponentJson, FLAG_LOADING, type MessageBodyJson, type MessageJson } from '../discord-json.ts';

/** Every text of a message that is written in Markdown. */
export function markdownTexts({ content, embeds, components }: MessageBodyJson): readonly string[] {
  const inEmbeds = (embeds ?? []).flatMap(({ title, description, fields }) => [
    title,
    description,
    ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
  ]);
  const texts = [content, ...inEmbeds, ...(components ?? []).flatMap(textsIn)];
  return texts.filter((text): text is string => text !== undefined && text !== '');
}

function textsIn(component: ComponentJson): readonly string[] {
  switch (component.type) {
    case 10:
      return [component.content];
    case 1:
    case 9:
    case 17:
      return component.components.flatMap(textsIn);
    default:
      return [];
  }
}

/** True while the answer is still to come. */
export function isLoading({ flags }: MessageJson): boolean {
  return ((flags ?? 0) & FLAG_LOADING) !== 0;
}

export function hasFlag({ flags }: MessageBodyJson, flag: number): boolean {
  return ((flags ?? 0) & flag) !== 0;
}
