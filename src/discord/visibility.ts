// The option `visible` of every question: who sees the answer. Discord's own matter, so no command declares it.
import type { Localised } from '../commands/command.ts';

/** The asker alone, or everyone in the channel. */
export type Visibility = 'me' | 'everyone';

export const VISIBLE_OPTION = 'visible';

export const visibleChoices: readonly { readonly value: Visibility; readonly label: Localised }[] = [
  { value: 'me', label: { en: 'Only me', fr: 'Moi seulement' } },
  { value: 'everyone', label: { en: 'Everyone here', fr: 'Tout le monde ici' } },
];

export const visibleDescription: Localised = {
  en: 'Who sees the answer; you alone unless the server chose otherwise',
  fr: 'Qui voit la réponse ; vous seul, sauf si le serveur en a décidé autrement',
};

/** Parts the option from those of the command; null where it was not given, or is none of the choices. */
export function takeVisibility<Value>(raw: Readonly<Record<string, Value>>): {
  readonly visible: Visibility | null;
  readonly rest: Readonly<Record<string, Value>>;
} {
  const { [VISIBLE_OPTION]: chosen, ...rest } = raw;
  const choice = visibleChoices.find(({ value }) => value === chosen);
  return { visible: choice?.value ?? null, rest };
}
