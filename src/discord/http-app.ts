// Requests of Discord, of an orchestrator and of Prometheus in, responses out. Holds no state between requests and listens
// nowhere itself.
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import type { Logger } from 'pino';
import { type Abilities, healthOf } from './health.ts';
import type { FirstAnswer, RawInteraction } from './http-door.ts';
import type { Metrics } from './metrics.ts';
import { signatureCheck } from './signature.ts';

export interface HttpOptions {
  /** Hexadecimal; null: interactions are not taken here. */
  readonly publicKey: string | null;
  /** Answers an interaction that Discord signed; null where there was no answer in time. */
  readonly take: (raw: RawInteraction) => Promise<FirstAnswer | null>;
  readonly abilities: () => Abilities;
  readonly metrics: Pick<Metrics, 'page' | 'contentType'>;
  readonly logger: Logger;
}

/** Of the server below, so that a second message follows the first and not the other way round. */
export interface Bindings {
  readonly outgoing?: { once(event: 'close', listener: () => void): unknown };
}

/** Largest request, in bytes: a message command on the largest message has a tenth of it. */
const LARGEST_BODY = 512 * 1024;
/** Discord's numbers for a PING, its answer, and the interactions that are answered: commands, buttons, typing, forms. */
const PING = 1;
const PONG = { type: 1 } as const;
const ANSWERED_TYPES: readonly number[] = [2, 3, 4, 5];

/** The app: `/interactions` where there is a public key, `/healthz` and `/metrics`. */
export function createHttpApp(options: HttpOptions): Hono<{ Bindings: Bindings }> {
  const { publicKey, take, abilities, metrics, logger } = options;
  const app = new Hono<{ Bindings: Bindings }>();
  app.get('/healthz', (context) => {
    const { isHealthy, report } = healthOf(abilities());
    return context.json(report, isHealthy ? 200 : 503);
  });
  app.get('/metrics', async (context) =>
    context.body(await metrics.page(), 200, { 'content-type': metrics.contentType }),
  );
  app.onError((err, context) => {
    if (err instanceof HTTPException) return err.getResponse();
    logger.error({ err, path: context.req.path }, 'a request could not be answered');
    return context.json({ message: 'Something broke on our side.' }, 500);
  });
  if (publicKey === null) return app;

  const isSigned = signatureCheck(publicKey);
  app.post('/interactions', bodyLimit({ maxSize: LARGEST_BODY }), async (context) => {
    const body = new Uint8Array(await context.req.arrayBuffer());
    const signature = context.req.header('x-signature-ed25519');
    const timestamp = context.req.header('x-signature-timestamp');
    if (!isSigned({ signature, timestamp, body })) return context.json({ message: 'Bad signature.' }, 401);
    const raw = readInteraction(body);
    if (raw === null) return context.json({ message: 'Not an interaction.' }, 400);
    if (raw.type === PING) return context.json(PONG);
    if (!ANSWERED_TYPES.includes(raw.type)) return context.json({ message: 'Unknown interaction.' }, 400);
    const answer = await take(raw);
    if (answer === null) return context.json({ message: 'No answer in time.' }, 503);
    const { outgoing } = context.env ?? {};
    if (outgoing === undefined) answer.passOn();
    else outgoing.once('close', answer.passOn);
    return context.json(answer.body);
  });
  return app;
}

function readInteraction(body: Uint8Array): RawInteraction | null {
  try {
    const raw: unknown = JSON.parse(Buffer.from(body).toString('utf8'));
    return isInteraction(raw) ? raw : null;
  } catch {
    return null;
  }
}

/** Discord signed it, so that the rest has the form that Discord documents. */
function isInteraction(raw: unknown): raw is RawInteraction {
  if (typeof raw !== 'object' || raw === null || !('type' in raw)) return false;
  return typeof raw.type === 'number' && (raw.type === PING || ('id' in raw && typeof raw.id === 'string'));
}
