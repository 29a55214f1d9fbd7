// Who can use the page: both languages, both themes, a desk and a phone, with a screen reader and without a mouse.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { desk } from '../page-desk.ts';
import { hasFocus, sendCommand, seriousFindings, type Visit, type VisitOptions } from './browser.ts';

const log = (page: Page) => page.getByRole('log').getByRole('article');

export function reachTests(open: (options?: VisitOptions) => Promise<Visit>): void {
  it('speaks the browser’s language, and another one at a press, without losing the channel', async () => {
    const { page } = await open({ locale: 'fr-FR' });
    expect(await page.getAttribute('html', 'lang')).toBe('fr');
    await sendCommand(page, 'qui-a-dit', 'promesse');
    await log(page).last().locator('.card').waitFor();
    await page.getByRole('button', { name: 'English' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    expect(await log(page).count()).toBe(1);
    expect(await page.getByText('Only you can see this').isVisible()).toBe(true);
    await page.locator('#composer').focus();
    await page.keyboard.type('/');
    expect(await page.getByRole('option').first().textContent()).toContain(`/${desk.commands[0]?.name}`);
    await page.reload();
    expect(await page.getAttribute('html', 'lang')).toBe('en');
  });

  it('follows the browser’s colours, and another choice at a press', async () => {
    const { page } = await open({ theme: 'light' });
    const ground = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(await ground()).toBe('rgb(255, 255, 255)');
    await page.getByRole('button', { name: 'Dark' }).press('Enter');
    expect(await ground()).not.toBe('rgb(255, 255, 255)');
    expect(await page.getByRole('button', { name: 'Dark' }).getAttribute('aria-pressed')).toBe('true');
  });

  it('says what the corpus holds and how to connect the real Discord', async () => {
    const { page } = await open();
    expect(await page.locator('.welcome__corpus').textContent()).toContain(
      `${desk.corpus.entries.length} articles`,
    );
    await page.getByRole('button', { name: 'Connect Discord' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Connect the real Discord' });
    expect(await dialog.getByRole('listitem').count()).toBe(5);
    expect(await dialog.textContent()).toContain('DISCORD_TOKEN');
    expect(await dialog.getByRole('link').getAttribute('href')).toBe('/readme');
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await dialog.isVisible()).toBe(false);
  });

  it('opens its panel on a phone and gives the focus back', async () => {
    const { page } = await open({ window: 'phone' });
    const menu = page.getByRole('button', { name: 'Open the panel' });
    expect(await page.getByRole('button', { name: 'Connect Discord' }).isVisible()).toBe(false);
    await menu.tap();
    await page.getByRole('button', { name: 'Connect Discord' }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Light' }).press('Enter');
    expect(await hasFocus(page.getByRole('button', { name: 'Light' }))).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Connect Discord' }).waitFor({ state: 'hidden' });
    expect(await hasFocus(menu)).toBe(true);
  });

  it.each([390, 320])('never scrolls sideways on a phone %i pixels wide', async (width) => {
    const { page } = await open({ window: 'phone', locale: 'fr-FR' });
    await page.setViewportSize({ width, height: 700 });
    await sendCommand(page, 'qui-a-dit', 'promesse');
    await log(page).last().locator('.card').waitFor();
    await page.keyboard.type(
      '/quand une question assez longue pour la largeur de la fenêtre, et même au-delà',
    );
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    expect(await page.evaluate('document.querySelector(".messages").scrollWidth')).toBe(width);
  });

  it.each([
    { window: 'desk', theme: 'dark', locale: 'fr-FR' },
    { window: 'desk', theme: 'light', locale: 'en-GB' },
    { window: 'phone', theme: 'dark', locale: 'en-GB' },
    { window: 'phone', theme: 'light', locale: 'fr-FR' },
  ] as const)('has nothing serious for axe to find: $window, $theme, $locale', async (options) => {
    const { page } = await open(options);
    await page.locator('#composer').focus();
    await page.keyboard.type('/');
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.type('promesse');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await log(page).last().locator('.card').waitFor();
    await log(page).last().focus();
    await page.keyboard.press('Shift+F10');
    expect(await seriousFindings(page)).toEqual([]);
  });

  it('says so when the program is gone', async () => {
    const { page } = await open({ locale: 'fr-FR' });
    await page.route('**/channel', (route) => route.fulfill({ json: {} }));
    await page.reload();
    expect(await page.getByRole('alert').textContent()).toContain('npm start');
  });

  it('is walked with Tab from the skip link to the message box and back out', async () => {
    const { page } = await open();
    await page.locator('.skip').focus();
    await page.keyboard.press('Enter');
    expect(await hasFocus(page.locator('#composer'))).toBe(true);
    await page.keyboard.press('Tab');
    expect(await hasFocus(page.getByRole('button', { name: 'Send' }))).toBe(true);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await hasFocus(page.locator('.chip').last())).toBe(true);
  });
}
