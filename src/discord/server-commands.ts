// Commands about the bot in a server and not about the news: what the server chose, what is kept of it. They find nothing in
// articles, so they are no `Command`; the terminal and the page have no servers and do not offer them.
import type { Localised, Option } from '../commands/command.ts';
import type { Locale } from '../replies/reply.ts';
import type { StoredVisibility } from '../storage/server-settings.ts';
import type { Desk } from './desk.ts';
import { reportFault } from './faults.ts';
import { serverPhrasesIn } from './server-phrases.ts';
import { VISIBLE_OPTION, visibleChoices } from './visibility.ts';

/** Who calls, and from where. */
export interface ServerCall {
  /** Option values by name, as they came. */
  readonly raw: Readonly<Record<string, string | number>>;
  readonly locale: Locale;
  /** Null outside of servers. */
  readonly serverId: string | null;
  /** The caller may manage the server. */
  readonly isManager: boolean;
  /** The bot itself is in the server, not only its commands. */
  readonly isMember: boolean;
}

/** What is said to the caller alone. Lines are Markdown of our own words. */
export interface Notice {
  readonly title: string;
  readonly lines: readonly string[];
  /** Offers a button that erases what is kept of the server. */
  readonly canErase: boolean;
}

export interface ServerCommand {
  readonly name: string;
  readonly frenchName: string;
  readonly description: Localised;
  readonly options: readonly Option[];
  /** Only in servers, and there only for those who may manage them, unless the server decides otherwise. */
  readonly isForManagers: boolean;
  readonly run: (call: ServerCall, desk: Desk) => Promise<Notice>;
}

const settings: ServerCommand = {
  name: 'settings',
  frenchName: 'réglages',
  description: {
    en: 'How Dixit behaves in this server',
    fr: 'Comment Dixit se comporte sur ce serveur',
  },
  options: [
    {
      kind: 'choice',
      name: VISIBLE_OPTION,
      frenchName: VISIBLE_OPTION,
      description: {
        en: 'Who sees answers where the asker does not say',
        fr: 'Qui voit les réponses quand on ne le précise pas',
      },
      required: false,
      choices: visibleChoices,
    },
  ],
  isForManagers: true,
  run: async ({ raw, locale, serverId, isMember }, desk) => {
    const { settings: say } = serverPhrasesIn(locale);
    const notice = (...lines: readonly string[]): Notice => ({ title: say.title, lines, canErase: false });
    if (serverId === null) return notice(say.onlyInServers);
    const chosen = visibleChoices.find(({ value }) => value === raw[VISIBLE_OPTION])?.value;
    if (chosen === undefined) {
      const now = desk.defaultVisibility?.(serverId) ?? 'me';
      return notice(say.current(labelOf(now, locale)), say.howToChange);
    }
    const reference = await keep((kept) => kept.choose(serverId, chosen, isMember), 'settings', desk);
    return reference === null
      ? notice(say.saved(labelOf(chosen, locale)), say.askersMayDiffer)
      : notice(say.notSaved(reference));
  },
};

const privacy: ServerCommand = {
  name: 'privacy',
  frenchName: 'confidentialité',
  description: {
    en: 'What Dixit keeps, and how to erase it',
    fr: 'Ce que Dixit conserve, et comment l’effacer',
  },
  options: [],
  isForManagers: false,
  run: async (call, desk) => privacyNotice(call, desk),
};

/** The commands, in the order in which they are registered. */
export const serverCommands: readonly ServerCommand[] = [settings, privacy];

/** Erases what is kept of the server, and says so; only for those who may manage it. */
export async function eraseServer(call: ServerCall, desk: Desk): Promise<Notice> {
  const { serverId, isManager, locale } = call;
  const { privacy: say } = serverPhrasesIn(locale);
  if (serverId === null || !isManager) {
    return { title: say.title, lines: [say.onlyManagers], canErase: false };
  }
  const reference = await keep((kept) => kept.forget(serverId), 'privacy', desk);
  if (reference !== null) return { title: say.title, lines: [say.notErased(reference)], canErase: false };
  const { title, lines } = privacyNotice(call, desk);
  return { title, lines: [say.erased, ...lines], canErase: false };
}

function privacyNotice({ locale, serverId, isManager }: ServerCall, desk: Desk): Notice {
  const { privacy: say } = serverPhrasesIn(locale);
  const kept = serverId === null ? null : (desk.serverSettings?.visibilityOf(serverId) ?? null);
  const ofServer = kept === null ? say.nothingOfServer : say.choiceOfServer(labelOf(kept, locale));
  const lines = [
    say.nothingOfMembers,
    say.reads,
    ...(serverId === null ? [] : [ofServer]),
    say.erasedOnLeaving,
  ];
  return { title: say.title, lines, canErase: kept !== null && isManager };
}

/** Null where it was done, else the reference of the fault. */
async function keep(
  change: (kept: NonNullable<Desk['serverSettings']>) => Promise<unknown>,
  command: string,
  { serverSettings, logger }: Desk,
): Promise<string | null> {
  try {
    if (serverSettings === undefined) throw new Error('discord: there is no storage to keep a choice in');
    await change(serverSettings);
    return null;
  } catch (error) {
    return reportFault(error, { command }, logger);
  }
}

function labelOf(visibility: StoredVisibility, locale: Locale): string {
  return visibleChoices.find(({ value }) => value === visibility)?.label[locale] ?? visibility;
}
