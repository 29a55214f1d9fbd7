// The options of an interaction in, the raw values by name out. Checks nothing: `readArguments` does.
import type { CommandInteractionOption } from 'discord.js';

/** "/who-said words:paix" gives `{ words: 'paix' }`; our commands have text and whole numbers only. */
export function rawArguments(options: readonly CommandInteractionOption[]): Record<string, string | number> {
  return Object.fromEntries(
    options.flatMap(({ name, value }) =>
      typeof value === 'string' || typeof value === 'number' ? [[name, value] as const] : [],
    ),
  );
}
