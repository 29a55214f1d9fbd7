// Discord's gateway on this machine alone: it lets the real discord.js in, and breaks in the ways that Discord's does.
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { APPLICATION_ID, BOT_ID } from './wire.ts';

export interface FalseGateway {
  readonly url: string;
  /** How often the client identified, and how often it resumed, since the start. */
  readonly sessions: () => { readonly identified: number; readonly resumed: number };
  /** Hands an event to the client, as from Discord. */
  readonly dispatch: (type: string, data: object) => void;
  /** Asks the client to reconnect (opcode 7). */
  readonly askToReconnect: () => void;
  /** Declares the session invalid (opcode 9); it can be resumed or not. */
  readonly invalidate: (canResume: boolean) => void;
  readonly closeWith: (code: number) => void;
  /** Cuts the connection without a word. */
  readonly drop: () => void;
  /** Acknowledges no heartbeat any more: the connection is open and dead. */
  readonly setZombie: (isZombie: boolean) => void;
  /** Refuses the next connections. */
  readonly refuse: (times: number) => void;
  readonly close: () => Promise<void>;
}

/** Milliseconds between heartbeats, as Discord asks for them. */
const HEARTBEAT = 41_250;

/** Opens it on any free port of this machine. */
export async function openGateway(heartbeat = HEARTBEAT): Promise<FalseGateway> {
  const state = { identified: 0, resumed: 0, sequence: 0, isZombie: false, refusals: 0 };
  const server = new WebSocketServer({
    port: 0,
    host: '127.0.0.1',
    verifyClient: () => {
      state.refusals -= 1;
      return state.refusals < 0;
    },
  });
  let current: WebSocket | null = null;
  const send = (payload: object): void => current?.send(JSON.stringify(payload));
  const dispatched: { readonly s: number }[] = [];
  const dispatch = (type: string, data: object): void => {
    state.sequence += 1;
    const payload = { op: 0, t: type, s: state.sequence, d: data };
    dispatched.push(payload);
    send(payload);
  };
  await new Promise((resolve) => server.once('listening', resolve));
  const url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}`;

  server.on('connection', (socket) => {
    current = socket;
    send({ op: 10, d: { heartbeat_interval: heartbeat } });
    socket.on('message', (data) => {
      const { op, d } = JSON.parse(String(data)) as { readonly op: number; readonly d?: { seq?: number } };
      if (op === 1 && !state.isZombie) socket.send(JSON.stringify({ op: 11 }));
      if (op === 2) {
        state.identified += 1;
        dispatch('READY', ready(url));
      }
      if (op === 6) {
        state.resumed += 1;
        // What was on its way when the connection broke comes again.
        for (const missed of dispatched.filter(({ s }) => s > (d?.seq ?? 0))) send(missed);
        dispatch('RESUMED', {});
      }
    });
  });
  return {
    url,
    sessions: () => ({ identified: state.identified, resumed: state.resumed }),
    dispatch,
    askToReconnect: () => send({ op: 7, d: null }),
    invalidate: (canResume) => send({ op: 9, d: canResume }),
    closeWith: (code) => current?.close(code),
    drop: () => current?.terminate(),
    setZombie: (isZombie) => {
      state.isZombie = isZombie;
    },
    refuse: (times) => {
      state.refusals = times;
    },
    close: () =>
      new Promise((resolve) => {
        for (const client of server.clients) client.terminate();
        server.close(() => resolve());
      }),
  };
}

function ready(url: string): object {
  return {
    v: 10,
    user: { id: BOT_ID, username: 'Dixit', discriminator: '0', avatar: null, bot: true },
    guilds: [],
    session_id: 'session',
    resume_gateway_url: url,
    application: { id: APPLICATION_ID, flags: 0 },
    shard: [0, 1],
  };
}
