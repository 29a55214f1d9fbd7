// The gateway's own events in, log lines out; and whether the connection stands, or is lost for good.
import { type Client, Events, GatewayCloseCodes, Status } from 'discord.js';
import type { Logger } from 'pino';

/** What the operator can do about a closure for good; Discord closes with these codes and lets nobody back in. */
const REMEDIES: ReadonlyMap<number, string> = new Map([
  [
    GatewayCloseCodes.AuthenticationFailed,
    'the token is no longer valid: put the new one into DISCORD_TOKEN',
  ],
  [GatewayCloseCodes.InvalidShard, 'the shard is unknown to it'],
  [GatewayCloseCodes.ShardingRequired, 'the bot is in too many servers for one connection'],
  [GatewayCloseCodes.InvalidAPIVersion, 'this version of Dixit is too old for it'],
  [GatewayCloseCodes.InvalidIntents, 'this version of Dixit is too old for it'],
  [GatewayCloseCodes.DisallowedIntents, 'it refuses the intents of the bot'],
]);

/** Logs what becomes of the connection. Resolves with one sentence when it is lost for good. */
export function watchConnection(client: Client, logger: Logger): Promise<string> {
  client.on(Events.Error, (err) => logger.error({ err }, 'Discord: the connection reported an error'));
  client.on(Events.Warn, (warning) => logger.warn({ warning }, 'Discord: the client warned'));
  client.on(Events.ShardError, (err, shard) =>
    logger.warn({ err, shard }, 'Discord: the gateway connection broke'),
  );
  client.on(Events.ShardReconnecting, (shard) => logger.info({ shard }, 'Discord: reconnecting'));
  client.on(Events.ShardResume, (shard) => logger.info({ shard }, 'Discord: connection resumed'));
  client.on(Events.ShardReady, (shard) => logger.info({ shard }, 'Discord: connection ready'));
  return new Promise((resolve) => {
    // discord.js emits it for the codes after which it does not try again.
    client.on(Events.ShardDisconnect, ({ code }, shard) => {
      const remedy = REMEDIES.get(code) ?? 'it gave no reason that can be mended';
      logger.fatal({ code, shard }, 'Discord: the gateway closed the connection for good');
      resolve(`Discord closed the connection for good (${code}): ${remedy}.`);
    });
    client.on(Events.Invalidated, () => {
      logger.fatal('Discord: the session was declared invalid');
      resolve('Discord declared the session invalid.');
    });
  });
}

/** True while every shard has its connection. */
export function isConnected(client: Client): boolean {
  const { shards } = client.ws;
  return shards.size > 0 && shards.every(({ status }) => status === Status.Ready);
}
