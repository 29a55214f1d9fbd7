// The built program with HTTP interactions and without a token, as behind a load balancer: what it serves, and how it ends.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureFolder } from '../fixtures/corpus.ts';

const program = process.env.DIXIT_PROGRAM ?? fileURLToPath(new URL('../../dist/index.js', import.meta.url));

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dixit-http-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly lines: readonly string[];
  readonly errors: string;
  /** Milliseconds from the signal to the end. */
  readonly took: number;
}

/** Starts it, does something once it listens, and ends it as an orchestrator would. */
async function run(env: Record<string, string>, meanwhile: (url: string) => Promise<void>): Promise<Ended> {
  const child = spawn(process.execPath, [program, 'start', '--data', fixtureFolder], {
    cwd: folder,
    env: { PATH: process.env.PATH, DIXIT_HTTP_PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const written = { output: '', errors: '' };
  child.stderr.on('data', (chunk) => {
    written.errors += String(chunk);
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const port = new Promise<string | undefined>((resolve) => {
    child.stdout.on('data', (chunk) => {
      written.output += String(chunk);
      const found = /"port":(?<port>\d+)/.exec(written.output)?.groups?.port;
      if (found !== undefined) resolve(found);
    });
  });
  const found = await Promise.race([port, ended.then(() => undefined)]);
  let begun = performance.now();
  try {
    if (found !== undefined) await meanwhile(`http://127.0.0.1:${found}`);
  } finally {
    begun = performance.now();
    child.kill('SIGTERM');
  }
  const code = await ended;
  const lines = written.output.trimEnd().split('\n');
  return { code, lines, errors: written.errors, took: performance.now() - begun };
}

describe('the program with a public key and a port, and without a token', () => {
  it('is healthy, refuses who is not Discord, and ends cleanly on SIGTERM within five seconds', async () => {
    const ended = await run({ DISCORD_PUBLIC_KEY: 'ab'.repeat(32) }, async (url) => {
      const health = await fetch(`${url}/healthz`);
      expect(health.status).toBe(200);
      expect(await health.json()).toMatchObject({ isGatewayConnected: null, isEndpointReady: true });
      expect((await fetch(`${url}/interactions`, { method: 'POST', body: '{"type":1}' })).status).toBe(401);
      expect(await (await fetch(`${url}/metrics`)).text()).toMatch(/^dixit_articles \d+$/m);
    });
    expect([ended.code, ended.errors]).toEqual([0, '']);
    expect(ended.took).toBeLessThan(5000);
    const [loaded, ...log] = ended.lines;
    expect(loaded).toMatch(/^\d+ articles loaded from /);
    expect(log.map((line) => JSON.parse(line).msg)).toEqual(['HTTP: listening', 'Leaving']);
  });

  it('says in one line why it cannot start, and ends with 1', async () => {
    await run({ DISCORD_PUBLIC_KEY: 'ab'.repeat(32) }, async (url) => {
      const { port } = new URL(url);
      const second = await run(
        { DISCORD_PUBLIC_KEY: 'ab'.repeat(32), DIXIT_HTTP_PORT: port },
        async () => {},
      );
      expect(second.code).toBe(1);
      expect(second.errors).toMatch(
        new RegExp(`^dixit: DIXIT_HTTP_PORT ${port} cannot be served: [^\\n]+\\n$`),
      );
    });
  });
});
