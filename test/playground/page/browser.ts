// A real browser over the built page: one Chromium for all tests, a fresh window for each, its faults collected.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import chromium from '@sparticuz/chromium';
import {
  type Browser,
  type BrowserContextOptions,
  type Locator,
  type Page,
  chromium as playwright,
} from 'playwright-core';

/** `CHROMIUM_PATH`, else the Chromium that comes with the development packages. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH || (await chromium.executablePath());
  // The package's own arguments put all windows into one process, which ends with the first of them.
  return playwright.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    headless: true,
  });
}

/** How long the page may take for one step on a busy machine, in milliseconds. */
const PATIENCE = 8000;

/** Windows that the page is looked at in. */
export const windows = {
  desk: { viewport: { width: 1180, height: 820 } },
  phone: { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true },
} as const satisfies Record<string, BrowserContextOptions>;

export interface Visit {
  readonly page: Page;
  /** What the console complained of, and what was asked of any other host. */
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

export interface VisitOptions {
  readonly window?: keyof typeof windows;
  readonly locale?: 'fr-FR' | 'en-GB';
  readonly theme?: 'dark' | 'light';
}

/** Opens the page and waits until it can be written in. */
export async function visit(browser: Browser, url: string, options: VisitOptions = {}): Promise<Visit> {
  const { window = 'desk', locale = 'en-GB', theme = 'dark' } = options;
  const context = await browser.newContext({
    ...windows[window],
    locale,
    colorScheme: theme,
    timezoneId: 'UTC',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    const { origin } = new URL(request.url());
    if (origin !== url && !request.url().startsWith('data:')) faults.push(`asked ${request.url()}`);
  });
  await page.goto(url);
  await page.locator('.composer').waitFor();
  return { page, faults, close: () => context.close() };
}

/** True when the element has the keyboard's focus. */
export async function hasFocus(locator: Locator): Promise<boolean> {
  return (await locator.and(locator.page().locator(':focus')).count()) === 1;
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[];
}

/** What axe finds that is serious or critical, each with the elements it concerns. */
export async function seriousFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations } = (await page.evaluate('axe.run({ resultTypes: ["violations"] })')) as {
    violations: readonly Finding[];
  };
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`).join('; ')}`,
    );
}

/** Types a command by its name, its option, and sends it, with the keyboard alone. */
export async function sendCommand(page: Page, name: string, words: string): Promise<void> {
  await page.locator('#composer').focus();
  await page.keyboard.type(`/${name} `);
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}
