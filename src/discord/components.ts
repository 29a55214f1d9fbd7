// The numbers by which Discord names kinds of components and styles (API v10), and the smallest components out of texts and
// buttons. Types only of discord.js: no library is loaded where a card is only built.
import type {
  APIActionRowComponent,
  APIButtonComponent,
  APIComponentInMessageActionRow,
  APITextDisplayComponent,
} from 'discord.js';

export const CONTAINER = 17;
export const TEXT_DISPLAY = 10;
export const SECTION = 9;
export const SEPARATOR = 14;
export const ACTION_ROW = 1;
export const BUTTON = 2;

export const STYLE_SECONDARY = 2;
export const STYLE_LINK = 5;

export const SPACING_SMALL = 1;

/** One text display of the lines, or none where there is nothing to read: Discord refuses an empty one. */
export function textDisplays(lines: readonly string[]): APITextDisplayComponent[] {
  const content = lines.join('\n');
  return content.trim() === '' ? [] : [{ type: TEXT_DISPLAY, content }];
}

export function button(label: string, customId: string): APIButtonComponent {
  return { type: BUTTON, style: STYLE_SECONDARY, label, custom_id: customId };
}

export function actionRow(
  buttons: readonly APIButtonComponent[],
): readonly APIActionRowComponent<APIComponentInMessageActionRow>[] {
  return buttons.length === 0 ? [] : [{ type: ACTION_ROW, components: [...buttons] }];
}
