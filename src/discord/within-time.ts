// Work and a time in, an end of waiting out.
import { setTimeout as wait } from 'node:timers/promises';

/** Waits for the work, but not longer than the milliseconds given; what is late is left to itself. */
export async function withinTime(work: Promise<unknown>, milliseconds: number): Promise<void> {
  const ended = new AbortController();
  const timeUp = wait(milliseconds, undefined, { signal: ended.signal }).catch(() => undefined);
  await Promise.race([work, timeUp]);
  ended.abort();
}
