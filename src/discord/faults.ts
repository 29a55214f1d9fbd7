// What went wrong in, what to do about it out. The one place where a fault is logged whole, under a short reference.
import { randomBytes } from 'node:crypto';
import { DiscordAPIError, HTTPError } from 'discord.js';
import type { Logger } from 'pino';

/** Discord's codes for an interaction that is over: expired, already answered, or its token too old. */
const OVER: readonly (number | string)[] = [10_062, 40_060, 50_027];
/** Discord's code for a message that breaks its rules. */
const INVALID_FORM = 50_035;

/** True when Discord no longer waits for this answer, so that there is nobody to tell. */
export function isOver(error: unknown): boolean {
  return error instanceof DiscordAPIError && OVER.includes(error.code);
}

/** True when the same answer in a plainer form may pass: Discord called the card invalid, or broke on it. */
export function isRefusedForm(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return error.code === INVALID_FORM || error.status >= 500;
  return error instanceof HTTPError && error.status >= 500;
}

/**
 * Logs a fault whole and gives the reference under which it is found ("3f9a1c07"); the asker is told nothing else.
 * An interaction that is over is no fault of ours and is noted in one quiet line.
 */
export function reportFault(
  error: unknown,
  about: Readonly<Record<string, unknown>>,
  logger: Logger,
): string {
  const reference = randomBytes(4).toString('hex');
  if (isOver(error) && error instanceof DiscordAPIError) {
    logger.info({ ...about, code: error.code }, 'Discord no longer waited for this answer');
  } else {
    logger.error({ ...about, reference, err: error }, 'a question could not be answered');
  }
  return reference;
}
