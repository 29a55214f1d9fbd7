// Settings in, a discord.js client out that is not yet online. No privileged intents, nobody is ever pinged.
import {
  ActivityType,
  Client,
  type ClientOptions,
  GatewayIntentBits,
  Options,
  Partials,
  type PresenceData,
} from 'discord.js';
import { NO_MENTIONS } from './respond.ts';
import { AnswerRest } from './rest.ts';

/**
 * What the bot hears: servers, and the messages that carry their text without the privileged intent, which are those that
 * mention it and those written to it directly.
 */
export const INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
] as const;

/** How long to wait for servers that are down before the bot counts as online, in milliseconds. */
const WAIT_FOR_SERVERS = 2000;

/**
 * The address of Discord's API ("https://discord.com/api") may be a stand-in's; `rest` adds to it. Under the bot's name stands
 * how to begin and how many articles it knows.
 */
export function createClient(
  apiUrl: string,
  rest: NonNullable<ClientOptions['rest']> = {},
  articles = 0,
): Client {
  const client = new Client({
    presence: presenceOf(articles),
    intents: [...INTENTS],
    // A direct message arrives from a channel never seen before; without the partial discord.js drops it.
    partials: [Partials.Channel],
    allowedMentions: NO_MENTIONS,
    rest: { api: apiUrl, ...rest },
    // Cards are written as Discord takes them, so that no name of theirs has to be turned into another's spelling.
    jsonTransformer: (json) => json,
    waitGuildTimeout: WAIT_FOR_SERVERS,
    // Messages are answered once and forgotten; members pass by with each question.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
      UserManager: { maxSize: 1000, keepOverLimit: (user) => user.id === user.client.user?.id },
      GuildMemberManager: { maxSize: 200, keepOverLimit: (member) => member.id === member.client.user?.id },
    }),
  });
  client.rest.clearHashSweeper();
  client.rest.clearHandlerSweeper();
  client.rest = new AnswerRest({ ...client.options.rest });
  return client;
}

/** What stands under the bot's name. */
export function presenceOf(articles: number): PresenceData {
  const state = `/help · ${articles} ${articles === 1 ? 'article' : 'articles'}`;
  return { activities: [{ type: ActivityType.Custom, name: state, state }] };
}
