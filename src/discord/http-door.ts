// An interaction that came by HTTP in, the first answer of the same handlers out, as the body of the response. The client
// makes no difference between the ways in; only its first answer is taken off the wire. Keeps nothing once it is answered.
import { setTimeout as wait } from 'node:timers/promises';
import { type Client, DefaultRestOptions, type RESTOptions } from 'discord.js';

export interface FirstAnswer {
  readonly body: object;
  /** To be called once the response is with Discord: only then may a second message follow. */
  readonly passOn: () => void;
}

export interface HttpDoor {
  /** The client's requests go through this. */
  readonly makeRequest: RESTOptions['makeRequest'];
  /** Hands a raw interaction to the client, and gives its first answer; null where none came in time. */
  readonly take: (raw: RawInteraction, client: Client) => Promise<FirstAnswer | null>;
}

/** Of an interaction in Discord's JSON, what is needed to tell it from others. */
export interface RawInteraction {
  readonly id: string;
  readonly type: number;
}

/** Discord waits for three seconds; what comes later is of no use to anybody. */
const DEADLINE = 2900;
/** Discord reads the response before it knows the message that a second one is to follow; milliseconds. */
const HEAD_START = 100;

const callbackPath = /\/interactions\/(?<id>\d+)\/[^/]+\/callback$/;

/** `send` is how all other requests go to Discord. */
export function createHttpDoor(send: RESTOptions['makeRequest'] = DefaultRestOptions.makeRequest): HttpDoor {
  const waiting = new Map<string, (answer: FirstAnswer) => void>();
  return {
    makeRequest: async (url, init) => {
      const id = callbackPath.exec(new URL(url).pathname)?.groups?.id ?? '';
      const answer = waiting.get(id);
      if (answer === undefined || typeof init.body !== 'string') return send(url, init);
      waiting.delete(id);
      const body = JSON.parse(init.body) as object;
      await new Promise<void>((passOn) => answer({ body, passOn }));
      await wait(HEAD_START);
      return new Response(null, { status: 204 });
    },
    take: async (raw, client) => {
      const deadline = new AbortController();
      try {
        return await Promise.race([
          new Promise<FirstAnswer>((resolve) => {
            waiting.set(raw.id, resolve);
            handIn(raw, client);
          }),
          wait(DEADLINE, null, { signal: deadline.signal }),
        ]);
      } finally {
        deadline.abort();
        waiting.delete(raw.id);
      }
    },
  };
}

/**
 * The one step that discord.js has no public way for: its gateway hands packets to these actions, and interactions that
 * come by HTTP have the same form. A test holds it.
 */
function handIn(raw: RawInteraction, client: Client): void {
  const { actions } = client as unknown as {
    readonly actions: { readonly InteractionCreate: { handle(raw: object): void } };
  };
  actions.InteractionCreate.handle(raw);
}
