// The app of HTTP interactions, health and metrics in, a server on all addresses of this machine out.
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { createHttpApp, type HttpOptions } from './http-app.ts';

export interface HttpServer {
  readonly port: number;
  /** Takes no new request, waits for those under way, then cuts what is left; within the milliseconds given. */
  readonly close: (patience: number) => Promise<void>;
}

/** Listens on the port, 0 for any free one. Throws one sentence where it cannot: a taken port would be served by another. */
export async function serveHttp(options: HttpOptions & { readonly port: number }): Promise<HttpServer> {
  const { fetch } = createHttpApp(options);
  const server = createAdaptorServer({ fetch }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) =>
      reject(new Error(`DIXIT_HTTP_PORT ${options.port} cannot be served: ${cause.message}`, { cause })),
    );
    server.listen(options.port, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: (patience) =>
      new Promise((resolve) => {
        const cut = setTimeout(() => server.closeAllConnections(), patience);
        server.close(() => {
          clearTimeout(cut);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}
