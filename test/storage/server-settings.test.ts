import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client/sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openServerSettings, type ServerSettings } from '../../src/storage/server-settings.ts';

const MINUTE = 60_000;

let folder = '';
let path = '';
const faults: unknown[] = [];
const opened: ServerSettings[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dixit-storage-'));
  path = join(folder, 'inner', 'dixit.db');
});

afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()));
  faults.length = 0;
  rmSync(folder, { recursive: true, force: true });
});

async function open(now = () => 0): Promise<ServerSettings> {
  const settings = await openServerSettings({ path, onFault: (error) => faults.push(error), now });
  opened.push(settings);
  return settings;
}

/** Another process's hand on the file. */
function otherProcess() {
  return createClient({ url: `file:${path}` });
}

/** Lets what was begun in the background come to its end. */
async function settle(settings: ServerSettings): Promise<void> {
  // Work is done in the order of its coming, so this waits for all before it.
  await settings.forget('none').catch(() => undefined);
}

describe('what a server chose', () => {
  it('is nothing at first, and the file and its folder are made', async () => {
    expect((await open()).visibilityOf('1')).toBeNull();
    expect(existsSync(path)).toBe(true);
    expect(faults).toEqual([]);
  });

  it('is there at once, and after a restart', async () => {
    const first = await open();
    await first.choose('1', 'everyone', true);
    await first.choose('2', 'me', true);
    await first.choose('2', 'everyone', true);
    await first.choose('3', 'me', false);
    expect(['1', '2', '3', '4'].map(first.visibilityOf)).toEqual(['everyone', 'everyone', 'me', null]);
    await first.close();
    const second = await open();
    expect(['1', '2', '3', '4'].map(second.visibilityOf)).toEqual(['everyone', 'everyone', 'me', null]);
  });

  it('is gone once it is forgotten, and only its own', async () => {
    const settings = await open();
    await settings.choose('1', 'everyone', true);
    await settings.choose('2', 'everyone', true);
    expect(await settings.forget('1')).toBe(true);
    expect(await settings.forget('1')).toBe(false);
    expect(['1', '2'].map(settings.visibilityOf)).toEqual([null, 'everyone']);
    expect(['1', '2'].map((await open()).visibilityOf)).toEqual([null, 'everyone']);
  });

  it('is forgotten where the bot was thrown out while it was away, and kept where only its commands are', async () => {
    const settings = await open();
    await settings.choose('left', 'everyone', true);
    await settings.choose('stayed', 'everyone', true);
    await settings.choose('commands only', 'everyone', false);
    expect(await settings.forgetAllBut(new Set(['stayed', 'new']))).toBe(1);
    expect(['left', 'stayed', 'commands only'].map((await open()).visibilityOf)).toEqual([
      null,
      'everyone',
      'everyone',
    ]);
  });

  it('is written by many at once without a loss', async () => {
    const settings = await open();
    const ids = Array.from({ length: 60 }, (_, index) => String(index));
    await Promise.all(ids.map((id) => settings.choose(id, 'everyone', true)));
    const again = await open();
    expect(ids.map(again.visibilityOf)).toEqual(ids.map(() => 'everyone'));
  });

  it('is read again after a minute, since another process may have changed it', async () => {
    let time = 0;
    const [mine, theirs] = [await open(() => time), await open()];
    await mine.choose('1', 'everyone', true);
    await theirs.choose('1', 'me', true);
    time = MINUTE;
    expect(mine.visibilityOf('1')).toBe('everyone');
    await settle(mine);
    expect(mine.visibilityOf('1')).toBe('everyone');
    time = MINUTE + 1;
    mine.visibilityOf('1');
    await settle(mine);
    expect(mine.visibilityOf('1')).toBe('me');
  });

  it('counts as nothing where a later version wrote what this one does not know', async () => {
    await (await open()).choose('1', 'everyone', true);
    await otherProcess().execute("update server_settings set visibility = 'moderators'");
    expect((await open()).visibilityOf('1')).toBeNull();
  });
});

describe('a file that cannot be used', () => {
  it('is told once, and nothing is chosen; once it can be used, it is', async () => {
    writeFileSync(join(folder, 'inner'), 'a file where the folder should be');
    const settings = await open();
    expect(settings.visibilityOf('1')).toBeNull();
    await settle(settings);
    expect(faults).toHaveLength(1);
    await expect(settings.choose('1', 'everyone', true)).rejects.toThrow();
    expect(settings.visibilityOf('1')).toBeNull();
    rmSync(join(folder, 'inner'));
    await settings.choose('1', 'everyone', true);
    expect((await open()).visibilityOf('1')).toBe('everyone');
  });

  it('is refused where it is no database, and left as it is', async () => {
    path = join(folder, 'notes.txt');
    writeFileSync(path, 'notes of the newsroom, not a database\n'.repeat(40));
    const settings = await open();
    expect(faults).toHaveLength(1);
    await expect(settings.choose('1', 'me', true)).rejects.toThrow(/not a database/);
  });

  it('answers from memory while another process holds it, and writes once it is let go', async () => {
    const settings = await open();
    await settings.choose('1', 'everyone', true);
    const lock = await otherProcess().transaction('write');
    const writing = settings.choose('1', 'me', true);
    expect(settings.visibilityOf('1')).toBe('everyone');
    lock.close();
    await writing;
    expect(settings.visibilityOf('1')).toBe('me');
    expect(faults).toEqual([]);
  });

  it('gives up writing within two and a half seconds, and works on', async () => {
    const settings = await open();
    const lock = await otherProcess().transaction('write');
    await expect(settings.choose('1', 'me', true)).rejects.toThrow(/locked/);
    lock.close();
    await settings.choose('1', 'me', true);
    expect(settings.visibilityOf('1')).toBe('me');
  }, 5000);

  it('is made anew where it was deleted meanwhile', async () => {
    const settings = await open();
    rmSync(join(folder, 'inner'), { recursive: true });
    await settings.choose('1', 'everyone', true);
    expect((await open()).visibilityOf('1')).toBe('everyone');
  });
});
