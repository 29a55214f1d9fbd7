// Names and descriptions of commands, options and choices in the member's language, as Discord shows them. Pure.
import type { ChoiceJson, CommandJson, OptionJson } from '../discord-json.ts';
import type { PageLocale } from './labels.ts';

/** The locale that Discord would send for the page's language. */
export function discordLocale(locale: PageLocale): string {
  return locale === 'fr' ? 'fr' : 'en-US';
}

export function nameIn(thing: CommandJson | OptionJson | ChoiceJson, locale: PageLocale): string {
  return thing.name_localizations?.[discordLocale(locale)] ?? thing.name;
}

export function descriptionIn(thing: CommandJson | OptionJson, locale: PageLocale): string {
  return thing.description_localizations?.[discordLocale(locale)] ?? thing.description ?? '';
}

/** Lower case without accents, so that "resume" finds "résumé". */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
