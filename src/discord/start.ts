// Settings and the finished corpus in, a bot that is online out: by the gateway, by HTTP, or by both. Holds the connections
// and what is under way, nothing else.
import { type Client, DiscordjsError, DiscordjsErrorCodes, Events } from 'discord.js';
import type { Logger } from 'pino';
import { commands } from '../commands/index.ts';
import type { Corpus } from '../index/corpus.ts';
import { openServerSettings, type ServerSettings } from '../storage/server-settings.ts';
import { createClient, presenceOf } from './client.ts';
import { isConnected, watchConnection } from './connection.ts';
import { type Desk, deskFor } from './desk.ts';
import type { Abilities } from './health.ts';
import { createHttpDoor, type HttpDoor, type RawInteraction } from './http-door.ts';
import { listen } from './listen.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { registerCommands } from './register.ts';
import { serveHttp } from './serve-http.ts';
import { serverCommands } from './server-commands.ts';
import { warmUp } from './warm-up.ts';
import { withinTime } from './within-time.ts';

export interface DiscordSettings {
  /** Null: no gateway, and no commands are registered; HTTP interactions need none. */
  readonly token: string | null;
  /** "https://discord.com/api", or a stand-in's. */
  readonly apiUrl: string;
  /** With an HTTP port: interactions are taken there. */
  readonly publicKey: string | null;
  /** Null: neither interactions nor health nor metrics are served. */
  readonly httpPort: number | null;
  /** The file of what servers chose. */
  readonly storagePath: string;
  /** The articles as they are now. */
  readonly corpus: () => Corpus;
  readonly charactersPerArticle: number;
  readonly logger: Logger;
}

export interface DiscordEdge {
  /** Resolves with one sentence once the gateway is lost for good, so that only a restart helps. */
  readonly lost: Promise<string>;
  /** The articles have changed: what stands under the bot's name follows. */
  readonly refresh: () => void;
  /** Takes no more work, lets what is under way finish, and closes the connections; within 5 seconds. */
  readonly stop: () => Promise<void>;
}

/** Why the bot could not start: one sentence for the operator, with what to do. */
export class StartFault extends Error {}

/** How long stopping waits for the gateway to say goodbye, and for requests under way, in milliseconds. */
const GOODBYE = 1500;
const LAST_REQUESTS = 2500;

/**
 * Goes online and registers the commands. Rejects with a `StartFault` when Discord refuses the token or cannot be reached;
 * afterwards faults are logged and never thrown.
 */
export async function startDiscord(settings: DiscordSettings): Promise<DiscordEdge> {
  const { token, apiUrl, corpus, charactersPerArticle, logger } = settings;
  const serverSettings = await openStorage(settings);
  const desk = deskFor(corpus, {
    commands,
    charactersPerArticle,
    logger,
    serverSettings,
    defaultVisibility: (serverId: string | null) =>
      (serverId === null ? null : serverSettings.visibilityOf(serverId)) ?? 'me',
  });
  warmUp(desk());
  const door = createHttpDoor();
  const client = createClient(apiUrl, { makeRequest: door.makeRequest }, corpus().entries.length);
  const endpoint = await openEndpoint(settings, client, door);
  try {
    const edge = await goOnline(client, token, desk, endpoint.metrics);
    return {
      ...edge,
      stop: async () => {
        // Requests first: an interaction that is let in while the work ends would wait for nothing.
        await Promise.all([endpoint.close(), edge.stop()]);
        await serverSettings.close();
      },
    };
  } catch (error) {
    await endpoint.close();
    await serverSettings.close();
    throw error;
  }
}

/** The same with a client that is ready made; without a token it answers what is handed in and connects nowhere. */
export async function goOnline(
  client: Client,
  token: string | null,
  deskNow: () => Desk,
  metrics?: Pick<Metrics, 'count'>,
): Promise<DiscordEdge> {
  const work = listen(client, deskNow, metrics?.count);
  // What is no part of the corpus stays the same.
  const desk = deskNow();
  const lost = watchConnection(client, desk.logger);
  const stray = (err: unknown) => desk.logger.error({ err }, 'Discord: a rejection that nobody handled');
  // discord.js has let a rejection escape while resuming; one lost packet must not take the bot down.
  process.on('unhandledRejection', stray);
  if (desk.serverSettings !== undefined) forgetOnLeaving(client, desk.serverSettings, desk.logger);
  try {
    if (token !== null) await logIn(client, token, desk);
  } catch (error) {
    process.off('unhandledRejection', stray);
    throw new StartFault(loginFault(error, client.options.rest?.api), { cause: error });
  }
  const leave = async (): Promise<void> => {
    await work.finish();
    // Saying goodbye closes the connection, which would be logged as a loss.
    client.removeAllListeners(Events.ShardReconnecting);
    await withinTime(client.destroy(), GOODBYE);
    process.off('unhandledRejection', stray);
  };
  let leaving: Promise<void> | null = null;
  return {
    lost,
    refresh: () => client.user?.setPresence(presenceOf(deskNow().corpus.entries.length)),
    stop: async () => {
      leaving ??= leave();
      await leaving;
    },
  };
}

async function logIn(client: Client, token: string, desk: Desk): Promise<void> {
  const online = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  await settleIn(await online, desk);
}

async function settleIn(client: Client<true>, { commands, serverSettings, logger }: Desk): Promise<void> {
  logger.info({ user: client.user.tag, servers: client.guilds.cache.size }, 'Discord: online');
  try {
    const outcome = await registerCommands(client.rest, client.application.id, commands, serverCommands);
    logger.info({ commands: commands.length + serverCommands.length, outcome }, 'Discord: commands');
  } catch (err) {
    // The commands that Discord already knows go on working.
    logger.error({ err }, 'Discord: the commands could not be registered');
  }
  // One shard of several knows only its own servers.
  if (serverSettings === undefined || client.options.shardCount !== 1) return;
  try {
    const erased = await serverSettings.forgetAllBut(new Set(client.guilds.cache.keys()));
    if (erased > 0)
      logger.info({ servers: erased }, 'storage: erased servers that the bot left while it was away');
  } catch (err) {
    logger.error({ err }, 'storage: servers that the bot left could not be erased');
  }
}

/** Told by discord.js of a server that the bot left or that is gone, not of one that is down for a while. */
function forgetOnLeaving(client: Client, serverSettings: ServerSettings, logger: Logger): void {
  client.on(Events.GuildDelete, (server) => {
    serverSettings.forget(server.id).then(
      (isErased) => isErased && logger.info('storage: erased a server that the bot left'),
      (err: unknown) => logger.error({ err }, 'storage: a server that the bot left could not be erased'),
    );
  });
}

async function openStorage({ storagePath, logger }: DiscordSettings): Promise<ServerSettings> {
  return openServerSettings({
    path: storagePath,
    onFault: (err) =>
      logger.error({ err, storagePath }, 'storage: cannot be read; answers go on with the defaults'),
  });
}

interface Endpoint {
  readonly metrics?: Metrics;
  readonly close: () => Promise<void>;
}

async function openEndpoint(settings: DiscordSettings, client: Client, door: HttpDoor): Promise<Endpoint> {
  const { httpPort: port, publicKey, token, corpus, logger } = settings;
  if (port === null) return { close: async () => {} };
  const abilities = (): Abilities => ({
    articles: corpus().entries.length,
    isGatewayConnected: token === null ? null : isConnected(client),
    isEndpointReady: publicKey === null ? null : true,
  });
  const metrics = createMetrics(abilities);
  const take = (raw: RawInteraction) => door.take(raw, client);
  try {
    const server = await serveHttp({ port, publicKey, take, abilities, metrics, logger });
    logger.info({ port: server.port, interactions: publicKey !== null }, 'HTTP: listening');
    return { metrics, close: () => server.close(LAST_REQUESTS) };
  } catch (error) {
    throw new StartFault(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function loginFault(error: unknown, apiUrl = ''): string {
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) {
    return 'Discord refuses the token: copy it again from the developer portal (Bot, Reset Token) into DISCORD_TOKEN.';
  }
  const reason = error instanceof Error ? error.message || error.name : String(error);
  return `The bot could not log in to Discord at "${apiUrl}": ${reason}. Check the network, DISCORD_TOKEN and DISCORD_API_URL.`;
}
