// The real discord.js over a false wire: what it would send is kept, what Discord would say is handed in. No network.
import { type Client, Events, type Interaction, type Message } from 'discord.js';
import { createClient } from '../../src/discord/client.ts';

export const BOT_ID = '900000000000000001';
export const APPLICATION_ID = '900000000000000002';
export const SERVER_ID = '900000000000000003';
export const CHANNEL_ID = '900000000000000004';
export const DIRECT_CHANNEL_ID = '900000000000000006';
export const MEMBER_ID = '900000000000000005';

/** What the bot sent to Discord. */
export interface SentRequest {
  readonly method: string;
  /** Without the host and the version: "/interactions/1/token/callback". */
  readonly path: string;
  readonly query: string;
  readonly body: unknown;
}

/** What Discord says to a request; without a body it is a 204. */
export interface Said {
  readonly status: number;
  readonly body?: unknown;
}

export interface Wire {
  readonly client: Client;
  readonly sent: readonly SentRequest[];
  /** Hands in an interaction as the gateway would, and gives what discord.js makes of it. */
  readonly interaction: (raw: object) => Promise<Interaction>;
  readonly message: (raw: object) => Promise<Message>;
  /** Makes the server of the tests known, with the language that it prefers. */
  readonly server: (locale: string) => void;
}

/** A client whose every request is answered by `say`; by default Discord accepts all. */
export function openWire(say: (request: SentRequest) => Said = accept): Wire {
  const sent: SentRequest[] = [];
  const client = createClient('https://discord.invalid/api', {
    retries: 0,
    makeRequest: async (url, init) => {
      const { pathname, search } = new URL(url);
      const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
      const path = pathname.replace(/^\/api\/v\d+/, '');
      const request = { method: init.method ?? 'GET', path, query: search, body };
      sent.push(request);
      const said = say(request);
      if (said.body === undefined) return new Response(null, { status: said.status });
      return Response.json(said.body, { status: said.status });
    },
  });
  client.rest.setToken('false-token');
  Object.assign(client, { user: { id: BOT_ID, tag: 'Dixit#0000' }, application: { id: APPLICATION_ID } });
  // The one untyped step: discord.js keeps the door through which the gateway's packets come private.
  const { actions, guilds } = client as unknown as {
    readonly guilds: { _add(raw: object): void };
    readonly actions: Record<'InteractionCreate' | 'MessageCreate', { handle(raw: object): unknown }>;
  };
  return {
    client,
    sent,
    interaction: async (raw) => {
      const heard = new Promise<Interaction>((resolve) => client.once(Events.InteractionCreate, resolve));
      actions.InteractionCreate.handle(raw);
      return heard;
    },
    server: (locale) => guilds._add(rawServer(locale)),
    message: async (raw) => {
      const heard = new Promise<Message>((resolve) => client.once(Events.MessageCreate, resolve));
      actions.MessageCreate.handle(raw);
      return heard;
    },
  };
}

function accept({ method, path }: SentRequest): Said {
  if (method === 'POST' && /^\/channels\/\d+\/messages$/.test(path)) {
    return { status: 200, body: rawMessage({ author: { id: BOT_ID, username: 'Dixit', bot: true } }) };
  }
  return path.endsWith('/callback') ? { status: 204 } : { status: 200, body: {} };
}

/** Discord's refusal with a code of its own (50035, 10062…). */
export function refusal(status: number, code: number, message = 'refused'): Said {
  return { status, body: { code, message } };
}

function rawServer(locale: string): object {
  return {
    id: SERVER_ID,
    name: 'Brumelle',
    preferred_locale: locale,
    channels: [{ id: CHANNEL_ID, type: 0, name: 'presse', guild_id: SERVER_ID, permission_overwrites: [] }],
    members: [],
    roles: [],
    emojis: [],
    stickers: [],
  };
}

/** A fresh id for each interaction and message, as Discord gives. */
let lastId = 910_000_000_000_000_000n;
export function freshId(): string {
  lastId += 1n;
  return String(lastId);
}

export interface Asked {
  /** The member's language in Discord; "en-US" unless given. */
  readonly locale?: string;
  /** The option being typed, for an autocomplete. */
  readonly focused?: string;
}

/** `/name` with its options, as the gateway delivers it from a server. */
export function rawSlash(
  name: string,
  options: Readonly<Record<string, string | number>>,
  asked: Asked = {},
): object {
  const given = Object.entries(options).map(([option, value]) => ({
    name: option,
    type: typeof value === 'number' ? 4 : 3,
    value,
    ...(asked.focused === option ? { focused: true } : {}),
  }));
  const type = asked.focused === undefined ? 2 : 4;
  return rawInteraction(type, { id: freshId(), name, type: 1, options: given }, asked);
}

/** A command chosen in the menu of a message. */
export function rawMessageCommand(name: string, fields: object, asked: Asked = {}): object {
  const message = rawMessage(fields) as { readonly id: string };
  const data = {
    id: freshId(),
    name,
    type: 3,
    target_id: message.id,
    resolved: { messages: { [message.id]: message } },
  };
  return rawInteraction(2, data, asked);
}

/** A press on a button of an earlier message. */
export function rawButton(customId: string, asked: Asked = {}, fields: object = {}): object {
  const message = rawMessage({ author: { id: BOT_ID, username: 'Dixit', bot: true }, ...fields });
  return { ...rawInteraction(3, { custom_id: customId, component_type: 2 }, asked), message };
}

function rawInteraction(type: number, data: object, { locale = 'en-US' }: Asked): object {
  return {
    id: freshId(),
    application_id: APPLICATION_ID,
    type,
    data,
    token: `token-${lastId}`,
    version: 1,
    channel_id: CHANNEL_ID,
    guild_id: SERVER_ID,
    member: { user: rawUser(), roles: [], permissions: '0', joined_at: '2026-01-01T00:00:00Z', flags: 0 },
    locale,
    guild_locale: 'en-US',
    entitlements: [],
    authorizing_integration_owners: {},
    context: 0,
    attachment_size_limit: 1,
  };
}

/** A direct message to the bot unless fields say otherwise; `guild_id` needs a server the client knows. */
export function rawMessage(fields: object): object {
  return {
    id: freshId(),
    channel_id: CHANNEL_ID,
    channel_type: 1,
    author: rawUser(),
    content: '',
    timestamp: '2026-01-01T00:00:00Z',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: 0,
    ...fields,
  };
}

export function rawUser(fields: object = {}): object {
  return {
    id: MEMBER_ID,
    username: 'odile',
    discriminator: '0',
    global_name: 'Odile',
    avatar: null,
    ...fields,
  };
}
