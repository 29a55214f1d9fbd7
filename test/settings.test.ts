import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSettings, settingNames } from '../src/settings.ts';

describe('settings', () => {
  it('need nothing at all', () => {
    expect(readSettings({})).toEqual({
      kind: 'ready',
      settings: {
        discordToken: null,
        discordApplicationId: null,
        discordPublicKey: null,
        discordApiUrl: 'https://discord.com/api',
        dataFolder: null,
        charactersPerArticle: 700,
        storagePath: 'data/dixit.db',
        cacheFolder: null,
        httpPort: null,
        port: 3000,
        logLevel: 'info',
      },
    });
  });

  it('take what is set, without the blanks around it', () => {
    const environment = {
      DISCORD_TOKEN: ' abc.def ',
      DISCORD_APPLICATION_ID: '900000000000000002',
      DISCORD_PUBLIC_KEY: 'AB'.repeat(32),
      DISCORD_API_URL: 'http://127.0.0.1:8080/api',
      DIXIT_DATA: '/srv/my articles',
      DIXIT_CHARACTERS_PER_ARTICLE: '300',
      DIXIT_STORAGE: '/srv/dixit.db',
      DIXIT_CACHE: '/srv/cache',
      DIXIT_HTTP_PORT: '8080',
      PORT: '0',
      LOG_LEVEL: 'debug',
    };
    expect(readSettings(environment)).toEqual({
      kind: 'ready',
      settings: {
        discordToken: 'abc.def',
        discordApplicationId: '900000000000000002',
        discordPublicKey: 'ab'.repeat(32),
        discordApiUrl: 'http://127.0.0.1:8080/api',
        dataFolder: '/srv/my articles',
        charactersPerArticle: 300,
        storagePath: '/srv/dixit.db',
        cacheFolder: '/srv/cache',
        httpPort: 8080,
        port: 0,
        logLevel: 'debug',
      },
    });
  });

  it('count a key that is set to nothing as left out, and leave the keys of others alone', () => {
    const empty = Object.fromEntries(settingNames.map((name) => [name, ' ']));
    expect(readSettings({ ...empty, PATH: '/bin', EDITOR: 'x' })).toEqual(readSettings({}));
  });

  it('name every fault at once, each with its key and what it should be, and never the token itself', () => {
    const reading = readSettings({
      DISCORD_TOKEN: 'se cret',
      DISCORD_APPLICATION_ID: 'Dixit',
      DISCORD_PUBLIC_KEY: 'ab12',
      DISCORD_API_URL: 'ftp://discord',
      DIXIT_CHARACTERS_PER_ARTICLE: '7e2',
      DIXIT_HTTP_PORT: 'http',
      PORT: '65536',
      LOG_LEVEL: 'loud',
    });
    expect(reading).toMatchInlineSnapshot(`
      {
        "faults": [
          "DISCORD_TOKEN should be the token from the page "Bot" of your Discord application, without blanks.",
          "DISCORD_APPLICATION_ID should be the application id from the page "General Information", 17 to 20 digits.",
          "DISCORD_PUBLIC_KEY should be the public key from the page "General Information", 64 characters of 0-9 and a-f.",
          "DISCORD_API_URL should be a web address such as https://discord.com/api.",
          "DIXIT_CHARACTERS_PER_ARTICLE should be a whole number from 100 to 4000, such as 700.",
          "DIXIT_HTTP_PORT should be a port from 0 to 65535, such as 8080; 0 takes any free one.",
          "PORT should be a port from 0 to 65535, such as 3000; 0 takes any free one.",
          "LOG_LEVEL should be one of fatal, error, warn, info, debug, trace, silent.",
        ],
        "kind": "invalid",
      }
    `);
  });

  it('are all in .env.example, in the same order, and nothing else is', () => {
    const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
    const keys = [...example.matchAll(/^([A-Z_]+)=/gm)].map((match) => match[1]);
    expect(keys).toEqual(settingNames);
  });
});
