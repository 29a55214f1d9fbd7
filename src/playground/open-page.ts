// The page's app in, a server on this machine alone out: 127.0.0.1, the port asked for or the next free one.
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { createPageApp, type PageOptions } from './page-app.ts';

/** No other machine reaches this address. */
const HOST = '127.0.0.1';
/** How many ports after the one asked for are tried before any free one is taken. */
const PORTS_TRIED = 20;

export interface OpenPage {
  /** "http://127.0.0.1:3000" */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves the page on `port`, or the next free one; 0 takes any. Throws what keeps it from listening at all. */
export async function openPage(options: PageOptions & { readonly port: number }): Promise<OpenPage> {
  const { fetch } = createPageApp(options);
  const server = createAdaptorServer({ fetch, hostname: HOST }) as Server;
  const port = await listenFrom(server, options.port);
  return {
    url: `http://${HOST}:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

async function listenFrom(server: Server, first: number): Promise<number> {
  const last = Math.min(first + PORTS_TRIED, 65_535);
  for (let port = first; port !== 0 && port <= last; port += 1) {
    const taken = await listen(server, port);
    if (taken !== null) return taken;
  }
  const free = await listen(server, 0);
  if (free === null) throw new Error(`playground: no free port on ${HOST}`);
  return free;
}

/** The port that is listened on, or null where another program has it. */
function listen(server: Server, port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(null);
      else reject(error);
    };
    server.once('error', onError);
    server.listen(port, HOST, () => {
      server.off('error', onError);
      resolve((server.address() as AddressInfo).port);
    });
  });
}
