// What can be wrong with the files and the settings that the bot is given, each with what becomes of it.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openArchive } from '../../src/archive/open-archive.ts';
import type { Desk } from '../../src/discord/desk.ts';
import { startDiscord } from '../../src/discord/start.ts';
import { openServerSettings } from '../../src/storage/server-settings.ts';
import { testDesk } from './desks.ts';
import {
  type Bot,
  closeAll,
  expectStillAnswers,
  faultsIn,
  goLive,
  opened,
  temporaryFolder,
} from './live-bot.ts';
import { rawSlash, SERVER_ID } from './wire.ts';

afterEach(closeAll);

describe('the start', () => {
  const logger = testDesk([]).desk.logger;

  it('goes on where the commands cannot be registered: Discord has those of before', async () => {
    const bot = await goLive({ isRegistrationRefused: true });
    expect(faultsIn(bot.log)).toEqual(['50 Discord: the commands could not be registered']);
    await expectStillAnswers(bot);
  });

  it('says in one sentence that Discord cannot be reached, and keeps nothing open', async () => {
    const folder = temporaryFolder();
    const starting = startDiscord({
      token: 'a.false.token',
      apiUrl: 'http://127.0.0.1:9/api',
      publicKey: null,
      httpPort: 0,
      storagePath: join(folder, 'dixit.db'),
      corpus: () => testDesk([]).desk.corpus,
      charactersPerArticle: 700,
      logger,
    });
    await expect(starting).rejects.toThrow(
      /^The bot could not log in to Discord at "http:\/\/127\.0\.0\.1:9\/api": /,
    );
  });

  it('leaves a broken article out by name and answers from the others', () => {
    const folder = temporaryFolder();
    writeFileSync(
      join(folder, 'whole.md'),
      '---\ndate: 2031-03-04\n---\n\nLe pont de Brumelle a rouvert lundi.\n',
    );
    writeFileSync(join(folder, 'broken.md'), '---\ndate: [\n---\n\nRien.\n');
    writeFileSync(join(folder, 'latin.md'), Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xe9, 0xe8, 0xff]));
    const loaded = openArchive({ articlesFolder: folder, cacheFolder: null, tell: () => {} });
    expect(loaded?.archive.corpus.entries.map(({ article }) => article.id)).toEqual(['whole']);
    expect(loaded?.faults.map(({ file }) => file).sort()).toEqual(['broken.md', 'latin.md']);
  });
});

describe('the storage', () => {
  async function withStorage(path: string): Promise<Bot & { readonly readFaults: readonly unknown[] }> {
    const readFaults: unknown[] = [];
    const serverSettings = await openServerSettings({ path, onFault: (error) => readFaults.push(error) });
    opened.push(serverSettings.close);
    const desk: Partial<Desk> = {
      serverSettings,
      defaultVisibility: (id) => (id === null ? null : serverSettings.visibilityOf(id)) ?? 'me',
    };
    return { ...(await goLive({ desk })), readFaults };
  }

  it.each([
    ['whose folder cannot be made', () => '/dev/null/folder/dixit.db'],
    [
      'that is no database',
      () => {
        const path = join(temporaryFolder(), 'notes.db');
        writeFileSync(path, 'notes, not a database\n'.repeat(50));
        return path;
      },
    ],
  ])('%s: answers go on with the default, settings say that they cannot be saved', async (_case, path) => {
    const bot = await withStorage(path());
    expect(bot.readFaults).toHaveLength(1);
    bot.ask('pont');
    await bot.answered(1);
    expect(bot.taken[0]).toMatchObject({ data: { flags: 64 | 32_768 } });
    bot.gateway.dispatch('INTERACTION_CREATE', rawSlash('settings', { visible: 'everyone' }));
    await bot.answered(2);
    expect(JSON.stringify(bot.taken[1])).toMatch(/could not be saved.+Reference: [0-9a-f]{8}/);
    await expectStillAnswers(bot);
  });

  it('that is deleted under the running bot: what was chosen holds, and a new choice is kept in a new file', async () => {
    const folder = join(temporaryFolder(), 'inner');
    const path = join(folder, 'dixit.db');
    const bot = await withStorage(path);
    const choose = rawSlash('settings', { visible: 'everyone' });
    bot.gateway.dispatch('INTERACTION_CREATE', choose);
    await bot.answered(1);
    rmSync(folder, { recursive: true });
    bot.ask('pont');
    await bot.answered(2);
    expect(bot.taken[1]).toMatchObject({ data: { flags: 32_768 } });
    bot.gateway.dispatch('INTERACTION_CREATE', rawSlash('settings', { visible: 'everyone' }));
    await bot.answered(3);
    const again = await openServerSettings({ path, onFault: () => {} });
    opened.push(again.close);
    expect(again.visibilityOf(SERVER_ID)).toBe('everyone');
  });
});
