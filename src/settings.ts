// Environment in, Settings out, or every fault at once. Reads no file and no `process.env`; the start hands both over.
import { z } from 'zod';

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** A key that is set to nothing counts as left out: `DISCORD_TOKEN=` in a copied `.env` means no token. */
const text = z.preprocess(
  (value) => (typeof value === 'string' && value.trim() === '' ? undefined : value),
  z.string().trim().optional(),
);

const schema = z.object({
  DISCORD_TOKEN: text.refine((token) => token === undefined || !/\s/.test(token), {
    error: 'should be the token from the page "Bot" of your Discord application, without blanks',
  }),
  DISCORD_APPLICATION_ID: text.refine((id) => id === undefined || /^\d{17,20}$/.test(id), {
    error: 'should be the application id from the page "General Information", 17 to 20 digits',
  }),
  DISCORD_PUBLIC_KEY: text.refine((key) => key === undefined || /^[0-9a-f]{64}$/i.test(key), {
    error: 'should be the public key from the page "General Information", 64 characters of 0-9 and a-f',
  }),
  DISCORD_API_URL: text.refine((url) => url === undefined || isHttpUrl(url), {
    error: 'should be a web address such as https://discord.com/api',
  }),
  DIXIT_DATA: text,
  DIXIT_CHARACTERS_PER_ARTICLE: text.refine(
    (count) => count === undefined || isCountBetween(count, 100, 4000),
    {
      error: 'should be a whole number from 100 to 4000, such as 700',
    },
  ),
  DIXIT_STORAGE: text,
  DIXIT_CACHE: text,
  DIXIT_HTTP_PORT: text.refine((port) => port === undefined || isCountBetween(port, 0, 65_535), {
    error: 'should be a port from 0 to 65535, such as 8080; 0 takes any free one',
  }),
  PORT: text.refine((port) => port === undefined || isCountBetween(port, 0, 65_535), {
    error: 'should be a port from 0 to 65535, such as 3000; 0 takes any free one',
  }),
  LOG_LEVEL: text.refine((level) => level === undefined || isLogLevel(level), {
    error: `should be one of ${logLevels.join(', ')}`,
  }),
});

/** The keys read from the environment, in the order of `.env.example`. */
export const settingNames: readonly string[] = Object.keys(schema.shape);

export interface Settings {
  /** Null: no gateway; without HTTP interactions either, only the page and the terminal. */
  readonly discordToken: string | null;
  /** Null: the application's id is read from the token. */
  readonly discordApplicationId: string | null;
  /** The key with which Discord signs HTTP interactions, in lower-case hexadecimal; null: none are taken. */
  readonly discordPublicKey: string | null;
  /** Default `https://discord.com/api`. */
  readonly discordApiUrl: string;
  /** The folder of article files; null leaves the choice to the start. */
  readonly dataFolder: string | null;
  /** How much of one article a reply may show, in characters. Default 700. */
  readonly charactersPerArticle: number;
  /** The file of what must outlast the process. Default `data/dixit.db`. */
  readonly storagePath: string;
  /** The folder of caches; null leaves the choice to the start, `off` means that none is kept. */
  readonly cacheFolder: string | null;
  /** Where HTTP interactions, health and metrics are served, on all addresses; null: nowhere. */
  readonly httpPort: number | null;
  /** Where the local page is served; a taken port gives way to the next free one, 0 takes any. Default 3000. */
  readonly port: number;
  /** Default `info`. */
  readonly logLevel: (typeof logLevels)[number];
}

export type SettingsReading =
  | { readonly kind: 'ready'; readonly settings: Settings }
  /** One sentence a fault: the variable's name, and what it should be. */
  | { readonly kind: 'invalid'; readonly faults: readonly string[] };

/** Reads the settings from an environment such as `process.env`; keys that are not ours are left alone. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): SettingsReading {
  const reading = schema.safeParse(environment);
  if (!reading.success) {
    return {
      kind: 'invalid',
      faults: reading.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`),
    };
  }
  const { data } = reading;
  const level = data.LOG_LEVEL ?? 'info';
  return {
    kind: 'ready',
    settings: {
      discordToken: data.DISCORD_TOKEN ?? null,
      discordApplicationId: data.DISCORD_APPLICATION_ID ?? null,
      discordPublicKey: data.DISCORD_PUBLIC_KEY?.toLowerCase() ?? null,
      discordApiUrl: data.DISCORD_API_URL ?? 'https://discord.com/api',
      dataFolder: data.DIXIT_DATA ?? null,
      charactersPerArticle: Number(data.DIXIT_CHARACTERS_PER_ARTICLE ?? 700),
      storagePath: data.DIXIT_STORAGE ?? 'data/dixit.db',
      cacheFolder: data.DIXIT_CACHE ?? null,
      httpPort: data.DIXIT_HTTP_PORT === undefined ? null : Number(data.DIXIT_HTTP_PORT),
      port: Number(data.PORT ?? 3000),
      logLevel: isLogLevel(level) ? level : 'info',
    },
  };
}

function isHttpUrl(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}

function isCountBetween(value: string, min: number, max: number): boolean {
  return /^\d+$/.test(value) && Number(value) >= min && Number(value) <= max;
}

function isLogLevel(value: string): value is (typeof logLevels)[number] {
  return logLevels.some((level) => level === value);
}
