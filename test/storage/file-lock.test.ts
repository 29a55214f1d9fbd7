import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withFileLock } from '../../src/storage/file-lock.ts';
import { openServerSettings } from '../../src/storage/server-settings.ts';

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dixit-lock-'));
  path = join(folder, 'inner', 'dixit.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a turn at a file', () => {
  it('is had by one at a time, and passed on also after a fault', async () => {
    let inside = 0;
    let most = 0;
    const turn = (fails: boolean) =>
      withFileLock(path, async () => {
        inside += 1;
        most = Math.max(most, inside);
        await wait(5);
        inside -= 1;
        if (fails) throw new Error('broke');
      }).catch(() => undefined);
    await Promise.all([false, true, false, true, false].map(turn));
    expect([most, existsSync(`${path}.lock`)]).toEqual([1, false]);
  });

  it.each<[string, () => void]>([
    [
      'a process that ended',
      () => {
        const { pid } = spawnSync(process.execPath, ['--version']);
        writeFileSync(`${path}.lock`, String(pid));
      },
    ],
    [
      'nobody knows whom, long ago',
      () => {
        writeFileSync(`${path}.lock`, '');
        utimesSync(`${path}.lock`, new Date(0), new Date(0));
      },
    ],
  ])('is taken over from %s', async (_case, leave) => {
    await withFileLock(path, async () => {});
    leave();
    expect(await withFileLock(path, async () => 'mine')).toBe('mine');
  });

  it('is refused within two seconds where a living process has it', async () => {
    await withFileLock(path, async () => {});
    writeFileSync(`${path}.lock`, String(process.ppid));
    await expect(withFileLock(path, async () => 'mine')).rejects.toThrow(/is locked by another process$/);
    expect(existsSync(`${path}.lock`)).toBe(true);
  });
});

describe('processes that write at the same time', () => {
  const program = process.env.DIXIT_PROGRAM ?? fileURLToPath(new URL('../../dist/index.js', import.meta.url));
  const room = pathToFileURL(join(dirname(program), 'storage', 'server-settings.js')).href;
  /** Writes ten rows and prints how many it was told are written. */
  const script = `
    const { openServerSettings } = await import(${JSON.stringify(room)});
    const [path, name] = process.argv.slice(1);
    const settings = await openServerSettings({ path, onFault: () => {} });
    let kept = 0;
    for (let row = 0; row < 10; row += 1) {
      await settings.choose(name + row, 'everyone', true).then(() => { kept += 1; }, () => {});
    }
    await settings.close();
    process.stdout.write(String(kept));
  `;

  it('lose no row of which they were told that it is written', async () => {
    const run = promisify(execFile);
    const names = ['a', 'b', 'c', 'd'];
    const results = await Promise.all(
      names.map((name) => run(process.execPath, ['--input-type=module', '-e', script, path, name])),
    );
    const told = results.reduce((sum, { stdout }) => sum + Number(stdout), 0);
    const settings = await openServerSettings({ path, onFault: () => {} });
    const rows = names.flatMap((name) => Array.from({ length: 10 }, (_, row) => name + row));
    expect(rows.filter((id) => settings.visibilityOf(id) === 'everyone')).toHaveLength(told);
    expect(told).toBeGreaterThan(20);
  }, 20_000);
});
