import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/index.ts';
import {
  COMMAND_LIMITS,
  commandJson,
  messageCommandsJson,
  registerCommands,
} from '../../src/discord/register.ts';
import { APPLICATION_ID, openWire, refusal, type Said } from './wire.ts';

const ours = commands.map(commandJson);
const inMenus = messageCommandsJson(commands);
const all = [...ours, ...inMenus];
const route = `/applications/${APPLICATION_ID}/commands`;
const slashName = /^[-_'\p{L}\p{N}]{1,32}$/u;

/** The list as Discord gives it back: with fields of its own, and defaults written out. */
const asDiscordHasIt = all.toReversed().map((command, index) => ({
  ...command,
  id: `90000000000000001${index}`,
  application_id: APPLICATION_ID,
  version: '1',
  default_member_permissions: null,
  dm_permission: true,
  nsfw: false,
  options: ('options' in command ? command.options : [])?.map((option) =>
    Object.fromEntries(Object.entries(option).filter(([, value]) => value !== false)),
  ),
}));

async function register(theirs: Said) {
  const wire = openWire(({ method }) => (method === 'GET' ? theirs : { status: 200, body: [] }));
  const outcome = await registerCommands(wire.client.rest, APPLICATION_ID, commands);
  return { outcome, sent: wire.sent };
}

describe("Discord's JSON of the commands", () => {
  it('is what it was', () => {
    expect(ours).toMatchSnapshot();
  });

  it('has the check in the menu of messages, named in both languages, wherever messages are', () => {
    expect(inMenus).toMatchInlineSnapshot(`
      [
        {
          "contexts": [
            0,
            1,
            2,
          ],
          "integration_types": [
            0,
            1,
          ],
          "name": "Check this quote",
          "name_localizations": {
            "fr": "Vérifier cette citation",
          },
          "type": 3,
        },
      ]
    `);
    expect(messageCommandsJson(commands.filter(({ name }) => name !== 'check'))).toEqual([]);
  });

  it('keeps to the limits of names and descriptions, in both languages', () => {
    expect(ours.length).toBeLessThanOrEqual(COMMAND_LIMITS.commands);
    for (const command of ours) {
      const parts = [command, ...(command.options ?? [])];
      for (const { name, name_localizations, description, description_localizations } of parts) {
        for (const one of [name, name_localizations?.fr ?? '']) {
          expect(one).toMatch(slashName);
          expect(one).toBe(one.toLowerCase());
        }
        for (const one of [description, description_localizations?.fr ?? '']) {
          expect(one).not.toBe('');
          expect(one.length).toBeLessThanOrEqual(COMMAND_LIMITS.description);
        }
      }
      expect(command.options?.length ?? 0).toBeLessThanOrEqual(COMMAND_LIMITS.options);
      expect(JSON.stringify(command).length).toBeLessThanOrEqual(COMMAND_LIMITS.total);
    }
  });

  it('gives each command and each option of a command names of its own, in both languages', () => {
    expect(new Set(ours.map(({ name }) => name)).size).toBe(ours.length);
    expect(new Set(ours.map((command) => command.name_localizations?.fr)).size).toBe(ours.length);
    for (const { options = [] } of ours) {
      expect(new Set(options.map(({ name }) => name)).size).toBe(options.length);
      expect(new Set(options.map((option) => option.name_localizations?.fr)).size).toBe(options.length);
      for (const option of options) {
        const others = options.filter((other) => other !== option);
        expect(others.map(({ name }) => name)).not.toContain(option.name_localizations?.fr);
      }
    }
  });

  it('puts required options before optional ones, also where a declaration does not', () => {
    const [command] = commands;
    if (command === undefined) throw new Error('no command');
    const reversed = { ...command, options: command.options.toReversed() };
    const required = commandJson(reversed).options?.map((option) => Boolean(option.required)) ?? [];
    expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)));
    expect(required).toContain(true);
    expect(required).toContain(false);
  });
});

describe('registration', () => {
  it('puts the whole list where Discord has none', async () => {
    const { outcome, sent } = await register({ status: 200, body: [] });
    expect(outcome).toBe('registered');
    expect(sent.map(({ method, path, query }) => `${method} ${path}${query}`)).toEqual([
      `GET ${route}?with_localizations=true`,
      `PUT ${route}`,
    ]);
    expect(sent[1]?.body).toEqual(all);
  });

  it('puts nothing where Discord has the same list, whatever its order and its own additions', async () => {
    const { outcome, sent } = await register({ status: 200, body: asDiscordHasIt });
    expect(outcome).toBe('unchanged');
    expect(sent.map(({ method }) => method)).toEqual(['GET']);
  });

  it.each([
    ['a command is missing', asDiscordHasIt.slice(1)],
    ['a command is left over', [...asDiscordHasIt, { ...asDiscordHasIt[0], name: 'gone', id: '1' }]],
    ['a description differs', asDiscordHasIt.map((one) => ({ ...one, description: 'old' }))],
    ['a localised name is missing', asDiscordHasIt.map((one) => ({ ...one, name_localizations: null }))],
    ['it is offered elsewhere', asDiscordHasIt.map((one) => ({ ...one, contexts: [0] }))],
    ['it is for administrators', asDiscordHasIt.map((one) => ({ ...one, default_member_permissions: '32' }))],
    ['an option has changed', asDiscordHasIt.map((one) => ({ ...one, options: one.options?.slice(1) }))],
    [
      'options stand in another order',
      asDiscordHasIt.map((one) => ({ ...one, options: one.options?.toReversed() })),
    ],
  ])('puts the list where %s', async (_case, theirs) => {
    const { outcome, sent } = await register({ status: 200, body: theirs });
    expect(outcome).toBe('registered');
    expect(sent.filter(({ method }) => method === 'PUT')).toHaveLength(1);
  });

  it('throws what Discord refuses, so that the start can say so', async () => {
    await expect(register(refusal(403, 50_001, 'Missing Access'))).rejects.toThrow('Missing Access');
  });
});
