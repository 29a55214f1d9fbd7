// Commands written with the keyboard alone, as in Discord: names, pills, suggestions, choices, what is missing.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { desk } from '../page-desk.ts';
import type { Visit, VisitOptions } from './browser.ts';
import { hasFocus, sendCommand } from './browser.ts';

const options = (page: Page) => page.getByRole('listbox').getByRole('option');
const log = (page: Page) => page.getByRole('log').getByRole('article');

/** Resolves when the page has drawn what it got. */
const drawn = (page: Page) =>
  page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');

/** Types, and waits for the rows that answer the last letter: those of the letters before come and go. */
async function typeAndWait(page: Page, words: string): Promise<void> {
  const last = page.waitForResponse((response) => response.request().postData()?.includes(words) ?? false);
  await page.keyboard.type(words);
  await (await last).finished();
  await drawn(page);
  await options(page).getByText('promesse').first().waitFor();
}

export function commandTests(open: (options?: VisitOptions) => Promise<Visit>): void {
  it('are listed with their descriptions after a slash, and walked with the arrows', async () => {
    const { page } = await open();
    await page.keyboard.type('/');
    expect(await options(page).count()).toBe(desk.commands.length);
    for (const [at, command] of desk.commands.entries()) {
      const text = await options(page).nth(at).textContent();
      expect(text).toContain(`/${command.name}`);
      expect(text).toContain(command.description.en);
    }
    const box = page.getByRole('combobox', { name: 'Message in #try-it' });
    const first = await box.getAttribute('aria-activedescendant');
    await page.keyboard.press('ArrowDown');
    const second = await box.getAttribute('aria-activedescendant');
    expect(second).not.toBe(first);
    expect(await page.locator(`#${second}`).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('listbox').isVisible()).toBe(false);
  });

  it('take a suggestion of the bot, and are answered with a card for the asker alone', async () => {
    const { page } = await open();
    await page.keyboard.type('/who');
    await page.keyboard.press('Tab');
    const field = page.getByRole('combobox', { name: 'words' });
    expect(await hasFocus(field)).toBe(true);
    await typeAndWait(page, 'tenu notre promesse');
    await page.keyboard.press('ArrowDown');
    const suggestion = await options(page).first().textContent();
    await page.keyboard.press('Enter');
    expect(await field.inputValue()).toBe(suggestion);
    expect(await log(page).count()).toBe(0);
    await page.keyboard.press('Enter');
    const answer = log(page).last();
    await answer.getByText('Only you can see this').waitFor();
    expect(await answer.locator('.context').textContent()).toContain('You used /who-said');
    expect(await answer.locator('blockquote').first().textContent()).toContain('promesse');
    expect(await answer.locator('.card').textContent()).toContain('Le Courrier de Valmer');
    expect(await page.locator('#composer').inputValue()).toBe('');
  });

  it('keep the row that was walked to when the rows of the last letters come late', async () => {
    const { page } = await open();
    await page.keyboard.type('/who');
    await page.keyboard.press('Tab');
    const field = page.getByRole('combobox', { name: 'words' });
    await typeAndWait(page, 'promess');
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/*', async (route) => {
      await held;
      await route.continue();
    });
    const late = page.waitForResponse((response) => response.request().method() === 'POST');
    const asked = page.waitForRequest((request) => request.method() === 'POST');
    await page.keyboard.type('e');
    await asked;
    await page.keyboard.press('ArrowDown');
    const suggestion = await options(page).first().textContent();
    release();
    await (await late).finished();
    await drawn(page);
    expect(await options(page).first().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    expect(await field.inputValue()).toBe(suggestion);
  });

  it('keep free text, whatever is suggested', async () => {
    const { page } = await open();
    await sendCommand(page, 'who-said', 'assez entendu');
    await log(page).last().locator('.card').waitFor();
    expect(await log(page).last().locator('.card').textContent()).toContain('assez entendu');
  });

  it('say which required option is missing, and send nothing', async () => {
    const { page } = await open();
    let sent = 0;
    page.on('request', (request) => {
      if (request.url().endsWith('/interactions') && request.postDataJSON().type === 2) sent += 1;
    });
    await page.keyboard.type('/when ');
    await page.keyboard.press('Enter');
    const field = page.getByRole('combobox', { name: 'event' });
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    const note = page.locator(`#${await field.getAttribute('aria-describedby')}`);
    expect(await note.textContent()).toBe('This option is required.');
    await page.keyboard.type('pont');
    expect(await field.getAttribute('aria-invalid')).toBeNull();
    expect(sent).toBe(0);
  });

  it('take optional options and their choices, in the member’s language', async () => {
    const { page } = await open({ locale: 'fr-FR' });
    let options: unknown;
    page.on('request', (request) => {
      if (request.url().endsWith('/interactions')) options = request.postDataJSON().data.options;
    });
    await page.keyboard.type('/resume ');
    expect(await page.getByRole('group', { name: 'Commande /résumé' }).isVisible()).toBe(true);
    await page.keyboard.type('long');
    await page.keyboard.press('Enter');
    const field = page.getByRole('combobox', { name: 'longueur' });
    await field.waitFor();
    expect(await page.getByRole('listbox').getByRole('option').count()).toBe(3);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await log(page).last().locator('.card').waitFor();
    expect(options).toEqual([{ name: 'length', type: 3, value: 'medium' }]);
  });

  it('refuse a value that is none of the choices', async () => {
    const { page } = await open();
    await page.keyboard.type('/summary ');
    await page.keyboard.type('length');
    await page.keyboard.press('Enter');
    await page.keyboard.type('endless');
    await page.keyboard.press('Enter');
    const field = page.getByRole('combobox', { name: 'length' });
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await log(page).count()).toBe(0);
  });

  it('refuse a text that is shorter than the option allows', async () => {
    const { page } = await open();
    await page.keyboard.type('/summary ');
    await page.keyboard.type('article');
    await page.keyboard.press('Enter');
    await page.keyboard.type('x');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    const field = page.getByRole('combobox', { name: 'article' });
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByText('Give at least 2 characters.').isVisible()).toBe(true);
  });

  it('are given up with Escape, and an optional option with Backspace', async () => {
    const { page } = await open();
    await page.keyboard.type('/ask Where?');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('group', { name: 'Command /ask' }).count()).toBe(0);
    await page.keyboard.type('/summary ');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.locator('.pill').count()).toBe(1);
    await page.keyboard.press('Backspace');
    expect(await page.locator('.pill').count()).toBe(0);
    await page.keyboard.press('Backspace');
    expect(await page.locator('#composer').inputValue()).toBe('/summary');
  });

  it('are all written, sent and answered without a mouse', async () => {
    const { page } = await open();
    for (const [at, { name, options: declared }] of desk.commands.entries()) {
      await page.keyboard.type(`/${name} `);
      for (const option of declared.filter(({ required }) => required)) {
        await page.keyboard.type(option.kind === 'text' ? option.example.en : '1');
        await page.keyboard.press('ArrowRight');
      }
      await page.keyboard.press('Enter');
      await log(page).nth(at).locator('.message__body:not(.thinking)').waitFor();
      expect(await page.getByText('The application did not respond.').count()).toBe(0);
      expect(await log(page).nth(at).locator('.context').textContent()).toContain(`/${name}`);
    }
  });

  it('are filled by the chips of the first visit', async ({ annotate }) => {
    const { page } = await open({ locale: 'fr-FR' });
    const chips = page.locator('.chip');
    expect(await chips.count()).toBe(3);
    await chips.first().focus();
    await page.keyboard.press('Enter');
    const field = page.getByRole('combobox', { name: 'mots' });
    expect(await field.inputValue()).not.toBe('');
    const asked = Number(await page.evaluate('performance.now()'));
    await page.keyboard.press('Enter');
    await log(page).last().locator('.card').waitFor();
    const waited = Math.round(Number(await page.evaluate('performance.now()')) - asked);
    await annotate(`the first answer was visible ${waited} ms after Enter`);
    expect(await log(page).count()).toBe(1);
  });
}
