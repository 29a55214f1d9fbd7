// A path in, a turn at it out: one process at a time, by a file beside it that holds who has the turn. What a dead process
// left behind gives way.
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** How long a turn is waited for, and what lies between two looks, in milliseconds. */
const PATIENCE = 1800;
const BETWEEN_LOOKS = 15;
/** No turn takes this long; one that seems to was left behind on another machine or in another container. */
const LONGEST_TURN = 10_000;

/** Runs alone among the processes that ask for the same path. Throws when others do not let it in time. */
export async function withFileLock<Result>(path: string, run: () => Promise<Result>): Promise<Result> {
  const lock = `${path}.lock`;
  mkdirSync(dirname(lock), { recursive: true });
  const end = performance.now() + PATIENCE;
  while (!take(lock)) {
    if (performance.now() > end) throw new Error(`storage: "${path}" is locked by another process`);
    if (isLeftBehind(lock)) rmSync(lock, { force: true });
    else await wait(BETWEEN_LOOKS);
  }
  try {
    return await run();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function isLeftBehind(lock: string): boolean {
  try {
    const { mtimeMs } = statSync(lock);
    if (Date.now() - mtimeMs > LONGEST_TURN) return true;
    const holder = Number(readFileSync(lock, 'utf8'));
    // In a container every process that was started anew has the number of the one before.
    if (holder === process.pid) return mtimeMs < performance.timeOrigin;
    // Empty for as long as its maker is writing it.
    return holder > 0 && !isAlive(holder);
  } catch {
    // It is gone by now.
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}
