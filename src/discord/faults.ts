// What went wrong in, what to do about it out. The one place where a fault is logged whole, under a short reference.
import { randomBytes } from 'node:crypto';
import { DiscordAPIError, HTTPError } from 'discord.js';
import type { Logger } from 'pino';

/** Discord's codes for an answer that nobody can get any more, and what each means. */
const ENDED: ReadonlyMap<number | string, string> = new Map([
  [10_062, 'the interaction has expired'],
  [40_060, 'the interaction was answered already'],
  [50_027, 'the interaction is older than its token'],
  [10_003, 'the channel is gone'],
  [50_001, 'the channel is closed to the bot'],
  [50_013, 'the bot may not write in the channel'],
]);
/** Discord's code for a message that breaks its rules. */
const INVALID_FORM = 50_035;

/** How an answer ended: with the asker, nowhere since nobody waits for it any more, or in an apology. */
export type Outcome = 'answered' | 'expired' | 'failed';

/** The end of an answer that threw. */
export function outcomeOf(error: unknown): Outcome {
  return isEnded(error) ? 'expired' : 'failed';
}

/** True when there is nobody left to tell: Discord no longer waits, or the bot may not speak there. */
export function isEnded(error: unknown): boolean {
  return error instanceof DiscordAPIError && ENDED.has(error.code);
}

/** True when the same answer in a plainer form may pass: Discord called the card invalid, or broke on it. */
export function isRefusedForm(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return error.code === INVALID_FORM || error.status >= 500;
  return error instanceof HTTPError && error.status >= 500;
}

/** The codes of Node and of undici for a connection that broke: "ECONNRESET", "UND_ERR_SOCKET". */
const connectionCode = /^(?:UND_ERR|E[A-Z]+$)/;

/** True when the connection broke before Discord answered, so that the call may or may not have come through. */
export function isLostOnTheWay(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return typeof error.code === 'string' && connectionCode.test(error.code);
}

/**
 * Logs a fault whole and gives the reference under which it is found ("3f9a1c07"); the asker is told nothing else.
 * An answer that nobody can get any more is no fault of ours and is noted in one quiet line.
 */
export function reportFault(
  error: unknown,
  about: Readonly<Record<string, unknown>>,
  logger: Logger,
): string {
  const reference = randomBytes(4).toString('hex');
  const ending = error instanceof DiscordAPIError ? ENDED.get(error.code) : undefined;
  if (ending === undefined)
    logger.error({ ...about, reference, err: error }, 'a question could not be answered');
  else logger.info({ ...about }, `an answer was let go: ${ending}`);
  return reference;
}
