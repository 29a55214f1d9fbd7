// What is said in the channel, and what can be done with a message: mentions, the menu, dismissing, history.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { hasFocus, sendCommand, type Visit, type VisitOptions } from './browser.ts';

const log = (page: Page) => page.getByRole('log').getByRole('article');
const QUOTE = 'Les gens viennent pour une scie et repartent avec un roman';

async function say(page: Page, text: string): Promise<void> {
  const count = await log(page).count();
  await page.locator('#composer').focus();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await log(page).nth(count).waitFor();
}

/** Waits for the answer to a check of the message with the quotation. */
async function expectCheck(page: Page, at: number): Promise<void> {
  const answer = log(page).nth(at);
  await answer.locator('.card').waitFor();
  expect(await answer.locator('.context').textContent()).toContain('Vérifier cette citation');
  expect(await answer.locator('.card').textContent()).toContain('bibliothèque de Saint-Aubin');
}

export function messageTests(open: (options?: VisitOptions) => Promise<Visit>): void {
  it('that mention the bot are answered for all to see; the name is completed after @', async () => {
    const { page } = await open({ locale: 'fr-FR' });
    await page.keyboard.type('@d');
    await page.keyboard.press('Tab');
    await page.keyboard.type('que prête la bibliothèque de Saint-Aubin ?');
    await page.keyboard.press('Enter');
    await log(page).nth(1).locator('.card').waitFor();
    expect(await log(page).first().locator('.mention').textContent()).toBe('@Dixit');
    expect(await log(page).nth(1).locator('.band').count()).toBe(0);
    expect(await log(page).nth(1).locator('.context').textContent()).toContain('@Dixit que prête');
  });

  it('that do not speak to the bot stay alone', async () => {
    const { page } = await open();
    await say(page, 'A **bold** <script>alert(1)</script> word');
    expect(await log(page).count()).toBe(1);
    expect(await log(page).first().locator('.markdown').textContent()).toBe(
      'A bold <script>alert(1)</script> word',
    );
    expect(await log(page).first().locator('strong').textContent()).toBe('bold');
  });

  it('offer the check of a quotation on a right click, the menu keys and their own button', async () => {
    const { page } = await open({ locale: 'fr-FR' });
    await say(page, QUOTE);
    const ways: readonly (() => Promise<void>)[] = [
      () => log(page).first().locator('.markdown').click({ button: 'right' }),
      () => pressOnMessage(page, 'Shift+F10'),
      () => pressOnMessage(page, 'ContextMenu'),
      async () => {
        await pressOnMessage(page, 'Tab');
        await page.keyboard.press('Enter');
      },
    ];
    for (const [at, openMenu] of ways.entries()) {
      await openMenu();
      await page.getByRole('menu').waitFor();
      await page.keyboard.press('Enter');
      await expectCheck(page, at + 1);
    }
  });

  it('offer the check on a long press', async () => {
    const { page } = await open({ locale: 'fr-FR', window: 'phone' });
    await say(page, QUOTE);
    const target = log(page).first().locator('.markdown');
    await target.dispatchEvent('pointerdown', { pointerType: 'touch', clientX: 80, clientY: 200 });
    await page.getByRole('menuitem', { name: 'Vérifier cette citation' }).tap();
    await expectCheck(page, 1);
  });

  it('close their menu with Escape and give the focus back', async () => {
    const { page } = await open();
    await say(page, 'Hello');
    await pressOnMessage(page, 'Shift+F10');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('menu').count()).toBe(0);
    expect(await hasFocus(log(page).first())).toBe(true);
  });

  it('are walked with the arrow keys, one of them in the order of Tab', async () => {
    const { page } = await open();
    await say(page, 'One');
    await say(page, 'Two');
    await log(page).last().focus();
    await page.keyboard.press('ArrowUp');
    expect(await hasFocus(log(page).first())).toBe(true);
    expect(await page.locator('.message[tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await hasFocus(page.locator('#composer'))).toBe(true);
  });

  it('are shared and shown in their context by the buttons of the bot, without a mouse', async () => {
    const { page } = await open();
    await sendCommand(page, 'who-said', 'promesse');
    await page.getByRole('button', { name: 'Share' }).press('Enter');
    await log(page).nth(1).locator('.card').waitFor();
    expect(await log(page).nth(1).locator('.band').count()).toBe(0);
    expect(await log(page).nth(1).textContent()).toContain('Shared by you');
    await log(page).first().getByRole('button', { name: 'Context' }).first().press('Enter');
    await log(page).nth(2).locator('.card').waitFor();
    expect(await log(page).nth(2).locator('.band').count()).toBe(1);
    expect(await log(page).nth(2).locator('.card').textContent()).toContain('promesse');
  });

  it('that are higher than the window are shown from their first line', async () => {
    const { page } = await open({ window: 'phone' });
    await page.setViewportSize({ width: 390, height: 400 });
    await sendCommand(page, 'who-said', 'promesse');
    await log(page).last().locator('.card').waitFor();
    expect(await log(page).last().locator('.context').isVisible()).toBe(true);
    const top = await page.evaluate(
      'document.querySelector(".message").getBoundingClientRect().top - document.querySelector(".messages").getBoundingClientRect().top',
    );
    expect(Math.abs(Number(top))).toBeLessThan(30);
  });

  it('for the asker alone can be dismissed', async () => {
    const { page } = await open();
    await sendCommand(page, 'who-said', 'promesse');
    const dismiss = page.getByRole('button', { name: 'Dismiss message' });
    await dismiss.focus();
    await page.keyboard.press('Enter');
    expect(await log(page).count()).toBe(0);
    expect(await page.locator('.day').count()).toBe(0);
  });

  it('are still there when the page is loaded again', async () => {
    const { page } = await open();
    await say(page, 'Remember **this**');
    await sendCommand(page, 'who-said', 'promesse');
    await log(page).nth(1).locator('.card').waitFor();
    await page.reload();
    await log(page).nth(1).locator('.card').waitFor();
    expect(await log(page).first().locator('strong').textContent()).toBe('this');
  });
}

async function pressOnMessage(page: Page, key: string): Promise<void> {
  await log(page).first().focus();
  await page.keyboard.press(key);
}
