// Takes the pictures of the README: the built page over data/articles, in the Chromium of the tests (or CHROMIUM_PATH).
// node scripts/screenshots.mjs [FOLDER]   default: docs. The clock is held still, so that a picture changes only with the page.
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium from '@sparticuz/chromium';
import { pino } from 'pino';
import { chromium as playwright } from 'playwright-core';
import { loadArticles } from '../dist/articles/load-articles.js';
import { commands } from '../dist/commands/index.js';
import { buildCorpus } from '../dist/index/corpus.js';
import { openPage } from '../dist/playground/open-page.js';

/** What each picture asks, and how the page looks in it. */
const pictures = [
  { name: 'who-said', locale: 'en-GB', theme: 'dark', command: 'who-said', words: 'résultats concrets' },
  { name: 'when', locale: 'fr-FR', theme: 'dark', command: 'quand', words: 'la rencontre au G20' },
  { name: 'summary', locale: 'fr-FR', theme: 'light', command: 'résumé', words: '' },
  {
    name: 'check',
    locale: 'en-GB',
    theme: 'light',
    command: 'check',
    words: 'un immense travail',
    isPhone: true,
  },
];
const desk = { viewport: { width: 1000, height: 760 } };
const phone = {
  viewport: { width: 390, height: 780 },
  deviceScaleFactor: 1.5,
  isMobile: true,
  hasTouch: true,
};
const moment = new Date('2026-01-15T10:24:00Z');

const folder = process.argv[2] ?? fileURLToPath(new URL('../docs/', import.meta.url));
mkdirSync(folder, { recursive: true });
const { articles } = loadArticles(fileURLToPath(new URL('../data/articles', import.meta.url)));
const logger = pino({ level: 'error' });
const news = { corpus: buildCorpus(articles), commands, charactersPerArticle: 700, logger };
const page = await openPage({
  desk: () => news,
  isConnected: false,
  port: 0,
});
const browser = await launch();
try {
  for (const picture of pictures) await take(picture);
} finally {
  await browser.close();
  await page.close();
}

/** The fonts that come with the browser first, the machine's own for signs that those lack. */
async function launch() {
  const executablePath = process.env.CHROMIUM_PATH || (await chromium.executablePath());
  const fonts = join(tmpdir(), 'dixit-fonts.conf');
  const folders = [join(tmpdir(), 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  writeFileSync(
    fonts,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders
      .map((path) => `<dir>${path}</dir>`)
      .join('')}<cachedir>${join(tmpdir(), 'dixit-fonts-cache')}</cachedir></fontconfig>`,
  );
  const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
  return playwright.launch({ executablePath, args, env: { ...process.env, FONTCONFIG_FILE: fonts } });
}

async function take({ name, locale, theme, command, words, isPhone = false }) {
  const context = await browser.newContext({
    ...(isPhone ? phone : desk),
    locale,
    colorScheme: theme,
    timezoneId: 'Europe/Paris',
    reducedMotion: 'reduce',
  });
  const tab = await context.newPage();
  await tab.clock.setFixedTime(moment);
  await tab.goto(page.url);
  await tab.locator('#composer').focus();
  await tab.keyboard.type(`/${command} ${words}`);
  await tab.keyboard.press('Enter');
  await tab.locator('.card').waitFor();
  const path = join(folder, `${name}.png`);
  await tab.screenshot({ path });
  await context.close();
  process.stdout.write(`${path}\n`);
}
