// The page in a real browser: what a newcomer sees, types, presses and hears, at desktop and phone width.
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { type OpenPage, openPage } from '../../src/playground/open-page.ts';
import { launchBrowser, type Visit, type VisitOptions, visit } from './page/browser.ts';
import { commandTests } from './page/commands.ts';
import { drawingTests } from './page/drawing.ts';
import { messageTests } from './page/messages.ts';
import { reachTests } from './page/reach.ts';
import { desk } from './page-desk.ts';

const built = new URL('../../dist/playground/', import.meta.url);
let browser: Browser;
let server: OpenPage;
let visits: Visit[] = [];

beforeAll(async () => {
  [browser, server] = await Promise.all([
    launchBrowser(),
    openPage({ desk: () => desk, isConnected: false, port: 0, folder: built }),
  ]);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Every visit ends without a complaint in the console and without a word to another host. */
afterEach(async () => {
  const faults = visits.flatMap((made) => made.faults);
  await Promise.all(visits.map((made) => made.close()));
  visits = [];
  expect(faults).toEqual([]);
});

async function open(options?: VisitOptions): Promise<Visit> {
  const made = await visit(browser, server.url, options);
  visits.push(made);
  return made;
}

/** A machine that does much else at once is slow with a browser. */
const patience = { timeout: 30_000 };

describe('commands', patience, () => commandTests(open));
describe('messages', patience, () => messageTests(open));
describe('drawing', patience, () => drawingTests(open));
describe('reach', patience, () => reachTests(open));
