// What happens in, one JSON line of it out. No secret and no member's word gets in, whatever a fault carries with it.
import { type Logger, pino } from 'pino';

export interface LogOptions {
  readonly level: string;
  /** Texts that never appear in a line: the bot's token. */
  readonly secrets: readonly string[];
  /** Where lines go. */
  readonly write: (line: string) => void;
}

/** A logger whose faults keep what finds them (message, stack, codes) and lose what belongs to somebody. */
export function createLogger({ level, secrets, write }: LogOptions): Logger {
  const hidden = secrets.filter((secret) => secret !== '');
  const clean = (line: string): string =>
    hidden.reduce((text, secret) => text.replaceAll(secret, '[secret]'), withoutTokens(line));
  return pino({ level, serializers: { err: describeFault }, hooks: { streamWrite: clean } }, { write });
}

/** The fields of a fault of Discord, of Node or of the database that say what it was; its bodies hold words of members. */
const TOLD_FIELDS = ['name', 'code', 'status', 'method', 'url', 'reason'] as const;

function describeFault(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const told = TOLD_FIELDS.flatMap((field) => {
    const value: unknown = Reflect.get(error, field);
    return typeof value === 'string' || typeof value === 'number' ? [[field, value] as const] : [];
  });
  const { message, stack, cause } = error;
  return {
    ...Object.fromEntries(told),
    message,
    stack,
    ...(cause === undefined ? {} : { cause: describeFault(cause) }),
  };
}

/** An interaction's token stands in the addresses of its answers: ".../interactions/1/TOKEN/callback". */
const interactionToken = /(?<=\/(?:interactions|webhooks)\/\d+\/)[^/"?\s\\]+/g;

function withoutTokens(line: string): string {
  return line.replace(interactionToken, '[token]');
}
