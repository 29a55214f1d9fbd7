// As much of Discord as an interaction needs, on this machine: a gateway that hands interactions out, a REST that takes the
// answers and keeps the time. Checks nothing; for measuring only.
import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';

const USER = {
  id: '900000000000000005',
  username: 'odile',
  discriminator: '0',
  global_name: 'Odile',
  avatar: null,
};
const BOT = { ...USER, id: '900000000000000001', username: 'Dixit', bot: true };
const APPLICATION = '900000000000000002';
const SERVER = '900000000000000003';
const CHANNEL = '900000000000000004';

/** A promise and the hand that resolves it; Node 20 has no `Promise.withResolvers`. */
function later() {
  let resolve;
  const promise = new Promise((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

/** Listens on any free port of this machine. */
export async function openDiscord() {
  const waiting = new Map();
  let socket = null;
  let lastId = 910_000_000_000_000_000n;
  const ready = later();
  const registered = later();

  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const at = performance.now();
      const { pathname } = new URL(request.url, 'http://x');
      const callback = /\/interactions\/(\d+)\/[^/]+\/callback$/.exec(pathname);
      if (callback !== null) {
        response.writeHead(204).end();
        waiting.get(callback[1])?.({ at, body });
        waiting.delete(callback[1]);
        return;
      }
      const session_start_limit = { total: 1000, remaining: 999, reset_after: 1000, max_concurrency: 1 };
      const json = pathname.endsWith('/gateway/bot')
        ? { url: `ws://127.0.0.1:${server.address().port}`, shards: 1, session_start_limit }
        : [];
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(json));
      if (pathname.endsWith('/commands') && request.method === 'PUT') registered.resolve();
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

  const gateway = new WebSocketServer({ server });
  gateway.on('connection', (connection) => {
    socket = connection;
    const send = (payload) => connection.send(JSON.stringify(payload));
    send({ op: 10, d: { heartbeat_interval: 41_250 } });
    connection.on('message', (data) => {
      const { op } = JSON.parse(data);
      if (op === 1) send({ op: 11 });
      if (op !== 2) return;
      const application = { id: APPLICATION, flags: 0 };
      send({
        op: 0,
        s: 1,
        t: 'READY',
        d: { v: 10, user: BOT, guilds: [], session_id: 's', application, shard: [0, 1] },
      });
      ready.resolve();
    });
  });

  /** Hands out `/name` and gives what was answered and after how many milliseconds. */
  const ask = (name, options) => {
    lastId += 1n;
    const id = String(lastId);
    const given = Object.entries(options).map(([option, value]) => ({ name: option, type: 3, value }));
    const raw = {
      id,
      application_id: APPLICATION,
      type: 2,
      data: { id: '1', name, type: 1, options: given },
      token: `token-${id}`,
      version: 1,
      channel_id: CHANNEL,
      guild_id: SERVER,
      member: { user: USER, roles: [], permissions: '0', joined_at: '2026-01-01T00:00:00Z', flags: 0 },
      locale: 'fr',
      guild_locale: 'fr',
      entitlements: [],
      authorizing_integration_owners: { 0: SERVER },
      context: 0,
      attachment_size_limit: 1,
    };
    return new Promise((resolve) => {
      const begun = performance.now();
      waiting.set(id, ({ at, body }) => resolve({ milliseconds: at - begun, body }));
      socket.send(JSON.stringify({ op: 0, s: 2, t: 'INTERACTION_CREATE', d: raw }));
    });
  };

  return {
    apiUrl: `http://127.0.0.1:${server.address().port}/api`,
    ready: ready.promise,
    registered: registered.promise,
    ask,
    close: () => {
      for (const client of gateway.clients) client.terminate();
      server.close();
      server.closeAllConnections();
    },
  };
}
