import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { Desk } from '../../src/discord/desk.ts';
import { handleInteraction } from '../../src/discord/handle.ts';
import { ERASE_ID } from '../../src/discord/handle-server.ts';
import { commandJson, serverCommandJson } from '../../src/discord/register.ts';
import { serverCommands } from '../../src/discord/server-commands.ts';
import { goOnline } from '../../src/discord/start.ts';
import type { ServerSettings, StoredVisibility } from '../../src/storage/server-settings.ts';
import { limitFaults, textsOf } from './cards.ts';
import { echo, type LogLine, testDesk } from './desks.ts';
import { BOT_ID, openWire, rawButton, rawSlash, SERVER_ID } from './wire.ts';

const manager = PermissionFlagsBits.ManageGuild.toString();

/** Server settings in memory; `isBroken` refuses every change. */
function falseSettings(isBroken = false): ServerSettings & { readonly rows: Map<string, StoredVisibility> } {
  const rows = new Map<string, StoredVisibility>();
  const change = (): void => {
    if (isBroken) throw new Error('SQLITE_BUSY: database is locked');
  };
  return {
    rows,
    visibilityOf: (id) => rows.get(id) ?? null,
    choose: async (id, visibility) => {
      change();
      rows.set(id, visibility);
    },
    forget: async (id) => {
      change();
      return rows.delete(id);
    },
    forgetAllBut: async () => 0,
    close: async () => {},
  };
}

interface Shown {
  readonly text: string;
  readonly body: { readonly type: number; readonly data: { readonly flags?: number } };
  readonly customIds: readonly string[];
  readonly log: readonly LogLine[];
}

async function drive(raw: object, serverSettings?: ServerSettings): Promise<Shown> {
  const wire = openWire();
  const { desk: base, log } = testDesk([echo]);
  const desk: Desk =
    serverSettings === undefined
      ? base
      : {
          ...base,
          serverSettings,
          defaultVisibility: (id) => (id === null ? null : serverSettings.visibilityOf(id)) ?? 'me',
        };
  await handleInteraction(await wire.interaction(raw), desk);
  expect(wire.sent).toHaveLength(1);
  const body = wire.sent[0]?.body as Shown['body'] & { data: { components: readonly object[] } };
  const card = body.data.components;
  expect(limitFaults(card).filter((fault) => !fault.startsWith('link'))).toEqual([]);
  const customIds = [...JSON.stringify(card).matchAll(/"custom_id":"([^"]+)"/g)].map(([, id]) => id ?? '');
  return { text: textsOf(card).join('\n'), body, customIds, log };
}

function asManager(raw: object): object {
  const { member } = raw as { readonly member: object };
  return { ...raw, member: { ...member, permissions: manager } };
}

function inDirectMessages(raw: object): object {
  const {
    guild_id: _server,
    member,
    ...rest
  } = raw as {
    readonly guild_id: string;
    readonly member: { readonly user: object };
  };
  return { ...rest, user: member.user, context: 1 };
}

describe('/settings', () => {
  it('says who sees answers, and how to change it', async () => {
    const { text, body } = await drive(asManager(rawSlash('settings', {})), falseSettings());
    expect(text).toContain('Who sees answers: **Only me**.');
    expect(text).toContain('/settings');
    expect(body.data.flags).toBe(64 | 32_768);
  });

  it('keeps the choice of the server, and answers with it from then on', async () => {
    const settings = falseSettings();
    const { text } = await drive(
      asManager(rawSlash('settings', { visible: 'everyone' }, { locale: 'fr' })),
      settings,
    );
    expect(text).toContain('C’est noté. Qui voit les réponses désormais : **Tout le monde ici**.');
    expect([...settings.rows]).toEqual([[SERVER_ID, 'everyone']]);
    expect((await drive(rawSlash('echo', { words: 'pont' }), settings)).body.data.flags).toBe(32_768);
    expect((await drive(rawSlash('echo', { words: 'pont', visible: 'me' }), settings)).body.data.flags).toBe(
      64 | 32_768,
    );
  });

  it.each([
    ['cannot be written', falseSettings(true)],
    ['is not there', undefined],
  ])('says so with a reference where the storage %s, and is logged', async (_case, settings) => {
    const { text, log } = await drive(asManager(rawSlash('settings', { visible: 'everyone' })), settings);
    const reference = /could not be saved.+Reference: ([0-9a-f]{8})/.exec(text)?.[1];
    expect(log.map((line) => [line.level, line.reference])).toEqual([[50, reference]]);
  });

  it('is for servers alone', async () => {
    const { text } = await drive(
      inDirectMessages(rawSlash('settings', { visible: 'everyone' })),
      falseSettings(),
    );
    expect(text).toContain('This command is for servers.');
  });
});

describe('/privacy', () => {
  it('says what is kept, and offers nothing to erase where nothing is', async () => {
    const { text, customIds } = await drive(asManager(rawSlash('privacy', {})), falseSettings());
    expect(text).toContain('**Of members: nothing.**');
    expect(text).toContain('**Of this server: nothing.**');
    expect(customIds).toEqual([]);
  });

  it('speaks of no server in direct messages', async () => {
    const { text } = await drive(inDirectMessages(rawSlash('privacy', {})), falseSettings());
    expect(text).not.toContain('this server');
  });

  it('offers to erase what is kept to those who may manage the server, and to nobody else', async () => {
    const settings = falseSettings();
    settings.rows.set(SERVER_ID, 'everyone');
    const ofManager = await drive(asManager(rawSlash('privacy', {}, { locale: 'fr' })), settings);
    expect(ofManager.text).toContain('**De ce serveur : son identifiant et un choix**');
    expect(ofManager.customIds).toEqual([ERASE_ID]);
    expect((await drive(rawSlash('privacy', {}), settings)).customIds).toEqual([]);
  });
});

describe('the button that erases', () => {
  const press = rawButton(ERASE_ID, {}, { author: { id: BOT_ID, username: 'Dixit', bot: true } });

  it('erases, says so in place of the notice, and is gone', async () => {
    const settings = falseSettings();
    settings.rows.set(SERVER_ID, 'everyone').set('2', 'everyone');
    const { text, body, customIds } = await drive(asManager(press), settings);
    expect(body.type).toBe(7);
    expect(text).toContain('Erased.');
    expect(customIds).toEqual([]);
    expect([...settings.rows.keys()]).toEqual(['2']);
  });

  it('does nothing for a member who may not manage the server', async () => {
    const settings = falseSettings();
    settings.rows.set(SERVER_ID, 'everyone');
    const { text } = await drive(press, settings);
    expect(text).toContain('Only those who may manage the server');
    expect(settings.rows.size).toBe(1);
  });

  it('says so where it could not erase', async () => {
    const { text, log } = await drive(asManager(press), falseSettings(true));
    expect(text).toContain('could not be erased');
    expect(log.map(({ level }) => level)).toEqual([50]);
  });
});

describe('what is kept of a server', () => {
  /** As the gateway tells that a server is gone. */
  function leave(client: ReturnType<typeof openWire>['client'], packet: object): void {
    const { actions } = client as unknown as {
      readonly actions: { readonly GuildDelete: { handle(raw: object): void } };
    };
    actions.GuildDelete.handle(packet);
  }

  it('is erased when the bot leaves it, and kept when Discord has an outage', async () => {
    const settings = falseSettings();
    settings.rows.set(SERVER_ID, 'everyone');
    const wire = openWire();
    wire.server('fr');
    const desk = { ...testDesk([echo]).desk, serverSettings: settings };
    const edge = await goOnline(wire.client, null, () => desk);
    leave(wire.client, { id: SERVER_ID, unavailable: true });
    expect(settings.rows.size).toBe(1);
    leave(wire.client, { id: SERVER_ID });
    expect(settings.rows.size).toBe(0);
    await edge.stop();
  });
});

describe('the registration', () => {
  it('offers settings in servers alone, to those who may manage them', () => {
    const [settings, privacy] = serverCommands.map(serverCommandJson);
    expect(settings).toMatchObject({
      name: 'settings',
      name_localizations: { fr: 'réglages' },
      default_member_permissions: manager,
      contexts: [0],
      integration_types: [0],
    });
    expect(privacy).toMatchObject({ name: 'privacy', contexts: [0, 1, 2], integration_types: [0, 1] });
    expect(privacy).not.toHaveProperty('default_member_permissions');
  });

  it('has no command of the same name as one over the articles', async () => {
    const { commands } = await import('../../src/commands/index.ts');
    const all = [...commands.map(commandJson), ...serverCommands.map(serverCommandJson)];
    for (const names of [all.map(({ name }) => name), all.map((one) => one.name_localizations?.fr)]) {
      expect(new Set(names).size).toBe(all.length);
    }
  });
});
