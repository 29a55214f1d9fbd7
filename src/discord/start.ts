// Settings and the finished corpus in, a bot that is online out. Holds the connection and what is under way, nothing else.
import { setTimeout as wait } from 'node:timers/promises';
import { type Client, DiscordjsError, DiscordjsErrorCodes, Events } from 'discord.js';
import type { Logger } from 'pino';
import { commands } from '../commands/index.ts';
import type { Corpus } from '../index/corpus.ts';
import { createClient } from './client.ts';
import type { Desk } from './desk.ts';
import { handleInteraction } from './handle.ts';
import { handleMessage } from './mention.ts';
import { registerCommands } from './register.ts';

export interface DiscordSettings {
  readonly token: string;
  /** "https://discord.com/api", or a stand-in's. */
  readonly apiUrl: string;
  readonly corpus: Corpus;
  readonly charactersPerArticle: number;
  readonly logger: Logger;
}

export interface DiscordEdge {
  /** Takes no more work, lets what is under way finish, and closes the connection; within 4 seconds. */
  readonly stop: () => Promise<void>;
}

/** How long stopping waits for answers under way, in milliseconds. */
const LAST_ANSWERS = 2500;
/** How long stopping waits for the gateway to say goodbye, in milliseconds. */
const GOODBYE = 1500;

/**
 * Goes online and registers the commands. Rejects with one sentence for the operator when Discord refuses the token or
 * cannot be reached; afterwards faults of the connection are logged and never thrown.
 */
export async function startDiscord(settings: DiscordSettings): Promise<DiscordEdge> {
  const { token, apiUrl, corpus, charactersPerArticle, logger } = settings;
  const desk: Desk = Object.freeze({ corpus, commands, charactersPerArticle, logger });
  return goOnline(createClient(apiUrl), token, desk);
}

/** The same with a client that is ready made. */
export async function goOnline(client: Client, token: string, desk: Desk): Promise<DiscordEdge> {
  const work = listen(client, desk);
  const stray = (err: unknown) => desk.logger.error({ err }, 'Discord: a rejection that nobody handled');
  // discord.js has let a rejection escape while resuming; one lost packet must not take the bot down.
  process.on('unhandledRejection', stray);
  const online = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await client.login(token);
  } catch (error) {
    process.off('unhandledRejection', stray);
    throw new Error(loginFault(error, client.options.rest?.api), { cause: error });
  }
  await register(await online, desk);
  return {
    stop: async () => {
      await work.finish();
      // Saying goodbye closes the connection, which would be logged as a loss.
      client.removeAllListeners(Events.ShardReconnecting);
      await withinTime(client.destroy(), GOODBYE);
      process.off('unhandledRejection', stray);
    },
  };
}

interface Work {
  /** Takes no further event and waits for those under way. */
  readonly finish: () => Promise<void>;
}

/** Hands each event to its handler, and knows which of them are still under way. */
export function listen(client: Client, desk: Desk): Work {
  const underWay = new Set<Promise<void>>();
  let isStopping = false;
  const take = (start: () => Promise<void>): void => {
    if (isStopping) return;
    const job = start().finally(() => underWay.delete(job));
    underWay.add(job);
  };
  client.on(Events.InteractionCreate, (interaction) => take(() => handleInteraction(interaction, desk)));
  client.on(Events.MessageCreate, (message) =>
    take(() => handleMessage(message, message.client.user.id, desk)),
  );
  logConnection(client, desk.logger);
  return {
    finish: async () => {
      isStopping = true;
      await withinTime(Promise.allSettled(underWay), LAST_ANSWERS);
    },
  };
}

function logConnection(client: Client, logger: Logger): void {
  client.on(Events.Error, (err) => logger.error({ err }, 'Discord: the connection reported an error'));
  client.on(Events.Warn, (warning) => logger.warn({ warning }, 'Discord: the client warned'));
  client.on(Events.ShardError, (err, shard) =>
    logger.warn({ err, shard }, 'Discord: the gateway connection broke'),
  );
  client.on(Events.ShardReconnecting, (shard) => logger.info({ shard }, 'Discord: reconnecting'));
  client.on(Events.ShardResume, (shard) => logger.info({ shard }, 'Discord: connection resumed'));
  client.on(Events.ShardDisconnect, ({ code }, shard) =>
    logger.error({ code, shard }, 'Discord: the gateway closed the connection for good; restart the bot'),
  );
  client.on(Events.Invalidated, () =>
    logger.error('Discord: the session was declared invalid; restart the bot'),
  );
}

async function register(client: Client<true>, { commands, logger }: Desk): Promise<void> {
  logger.info({ user: client.user.tag, servers: client.guilds.cache.size }, 'Discord: online');
  try {
    const outcome = await registerCommands(client.rest, client.application.id, commands);
    logger.info({ commands: commands.length, outcome }, 'Discord: commands');
  } catch (err) {
    // The commands that Discord already knows go on working.
    logger.error({ err }, 'Discord: the commands could not be registered');
  }
}

function loginFault(error: unknown, apiUrl = ''): string {
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) {
    return 'Discord refuses the token: copy it again from the developer portal (Bot, Reset Token) into DISCORD_TOKEN.';
  }
  const reason = error instanceof Error ? error.message || error.name : String(error);
  return `The bot could not log in to Discord at "${apiUrl}": ${reason}. Check the network, DISCORD_TOKEN and DISCORD_API_URL.`;
}

/** Waits for the work, but not longer than the time given; what is late is left to itself. */
async function withinTime(work: Promise<unknown>, milliseconds: number): Promise<void> {
  const ended = new AbortController();
  const timeUp = wait(milliseconds, undefined, { signal: ended.signal }).catch(() => undefined);
  await Promise.race([work, timeUp]);
  ended.abort();
}
