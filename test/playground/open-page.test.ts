// Where the page listens: on this machine alone, on the port asked for or the next free one.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterEach, describe, expect, it } from 'vitest';
import { type OpenPage, openPage } from '../../src/playground/open-page.ts';
import { desk } from './page-desk.ts';

const open: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((close) => close()));
});

async function start(port: number): Promise<OpenPage> {
  const page = await openPage({ desk: () => desk, isConnected: false, port });
  open.push(page.close);
  return page;
}

/** Another program that has a port. */
function occupy(): Promise<number> {
  return new Promise((resolve) => {
    const server: Server = createServer().listen(0, '127.0.0.1', () => {
      open.push(() => new Promise((done) => server.close(done)));
      resolve((server.address() as AddressInfo).port);
    });
  });
}

describe('the page', () => {
  it('takes any free port for 0 and answers there', async () => {
    const page = await start(0);
    expect(page.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await fetch(`${page.url}/channel`)).status).toBe(200);
  });

  it('takes a later port when another program has the one asked for', async () => {
    const taken = await occupy();
    const page = await start(taken);
    expect(Number(new URL(page.url).port)).not.toBe(taken);
    expect((await fetch(`${page.url}/channel`)).status).toBe(200);
  });

  it('is not to be reached by the machine’s other addresses', async () => {
    const page = await start(0);
    const { port } = new URL(page.url);
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ family, address }) => family === 'IPv4' && address !== '127.0.0.1')
      .map(({ address }) => address);
    for (const host of [...others, '127.0.0.2']) {
      await expect(fetch(`http://${host}:${port}/channel`)).rejects.toThrow();
    }
  });

  it('lets its port go when it is closed', async () => {
    const page = await start(0);
    await page.close();
    open.splice(0);
    await expect(fetch(page.url)).rejects.toThrow();
  });
});
