// Everything Discord's message JSON can hold that Dixit may send, drawn from answers that the test gives in its place.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { CallbackJson, InteractionJson, MessageBodyJson } from '../../../src/playground/discord-json.ts';
import { hasFocus, sendCommand, seriousFindings, type Visit, type VisitOptions } from './browser.ts';

const COMPONENTS_V2 = 1 << 15;
const EPHEMERAL = 1 << 6;
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const log = (page: Page) => page.getByRole('log').getByRole('article');

/** Answers interactions in the bot's place; gives the list of those that were asked. */
async function answerWith(
  page: Page,
  answer: (interaction: InteractionJson) => CallbackJson,
): Promise<readonly InteractionJson[]> {
  const asked: InteractionJson[] = [];
  await page.route('**/interactions', async (route) => {
    const interaction = route.request().postDataJSON() as InteractionJson;
    if (interaction.type === 4) return route.fulfill({ json: { type: 8, data: { choices: [] } } });
    asked.push(interaction);
    return route.fulfill({ json: answer(interaction) });
  });
  return asked;
}

const message = (data: MessageBodyJson): CallbackJson => ({ type: 4, data });

const buttons: MessageBodyJson = {
  flags: COMPONENTS_V2 | EPHEMERAL,
  components: [
    {
      type: 17,
      accent_color: 0x3b82f6,
      components: [
        { type: 10, content: '## Page 1\n> A **quoted** word\n-# Source · <t:1500000000:D>' },
        { type: 14, divider: true, spacing: 2 },
        {
          type: 9,
          components: [{ type: 10, content: 'Beside a picture' }],
          accessory: { type: 11, media: { url: PIXEL }, description: 'A harbour' },
        },
        {
          type: 1,
          components: [
            { type: 2, style: 1, label: 'Next', custom_id: 'next' },
            { type: 2, style: 2, label: 'Context', custom_id: 'context' },
            { type: 2, style: 3, label: 'Share', custom_id: 'share' },
            { type: 2, style: 4, label: 'Forget', custom_id: 'forget', disabled: true },
            { type: 2, style: 5, label: 'Read the article', url: 'https://press.example/a' },
          ],
        },
      ],
    },
  ],
};

const embeds: MessageBodyJson = {
  content: 'Words with ||a secret|| and <@100000000000000000>',
  embeds: [
    {
      title: 'A title',
      url: 'https://press.example/b',
      description: '- one\n- two',
      color: 0x23a55a,
      fields: [{ name: 'Speaker', value: 'Hélène Morvan', inline: true }],
      footer: { text: '2 results' },
      image: { url: 'https://elsewhere.example/picture.png' },
    },
  ],
  attachments: [
    {
      id: 0,
      filename: 'quotes.csv',
      size: 2300,
      content_type: 'text/csv',
      url: 'data:text/csv,a',
      description: 'All',
    },
  ],
};

const select: MessageBodyJson = {
  content: 'Which one?',
  components: [
    {
      type: 1,
      components: [
        {
          type: 3,
          custom_id: 'pick',
          placeholder: 'Choose an article',
          options: [
            { label: 'First', value: '1', description: 'of May' },
            { label: 'Second', value: '2' },
          ],
        },
      ],
    },
  ],
};

export function drawingTests(open: (options?: VisitOptions) => Promise<Visit>): void {
  it('shows a card with text, picture, separator, buttons and links as Discord lays them out', async () => {
    const { page } = await open();
    await answerWith(page, () => message(buttons));
    await sendCommand(page, 'ask', 'anything');
    const card = log(page).locator('.card');
    await card.waitFor();
    expect(
      await page.evaluate('getComputedStyle(document.querySelector(".card"), "::before").backgroundColor'),
    ).toBe('rgb(59, 130, 246)');
    expect(await card.locator('h4').textContent()).toBe('Page 1');
    expect(await card.locator('blockquote').textContent()).toBe('A quoted word');
    expect(await card.locator('.subtext').textContent()).toBe('Source · 14 July 2017');
    expect(await card.getByRole('img', { name: 'A harbour' }).isVisible()).toBe(true);
    expect(await card.getByRole('button').allTextContents()).toEqual(['Next', 'Context', 'Share', 'Forget']);
    expect(await card.getByRole('button', { name: 'Forget' }).isDisabled()).toBe(true);
    const link = card.getByRole('link', { name: 'Read the article' });
    expect(await link.getAttribute('href')).toBe('https://press.example/a');
    expect(await link.getAttribute('rel')).toContain('noopener');
    expect(await seriousFindings(page)).toEqual([]);
  });

  it('presses a button with the keyboard, and keeps the focus on it when the card changes', async () => {
    const { page } = await open();
    const second = JSON.parse(JSON.stringify(buttons).replace('Page 1', 'Page 2')) as MessageBodyJson;
    const asked = await answerWith(page, ({ type }) =>
      type === 3 ? { type: 7, data: second } : message(buttons),
    );
    await sendCommand(page, 'ask', 'anything');
    await page.getByRole('button', { name: 'Next' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Page 2').waitFor();
    expect(await log(page).count()).toBe(1);
    const next = page.getByRole('button', { name: 'Next' });
    expect(await hasFocus(next)).toBe(true);
    const pressed = asked[1];
    if (pressed?.type !== 3) throw new Error('no button was pressed');
    expect(pressed.data).toEqual({ custom_id: 'next', component_type: 2 });
    expect(pressed.message.components).toEqual(buttons.components);
    expect(await page.getByText('Only you can see this').isVisible()).toBe(true);
  });

  it('adds the message that a button answers with', async () => {
    const { page } = await open();
    await answerWith(page, ({ type }) => message(type === 3 ? { content: 'Shared by you' } : buttons));
    await sendCommand(page, 'ask', 'anything');
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByText('Shared by you').waitFor();
    expect(await log(page).count()).toBe(2);
    expect(await log(page).nth(1).locator('.band').count()).toBe(0);
  });

  it('shows embeds and attachments, and asks no other host for a picture', async () => {
    const { page } = await open();
    await answerWith(page, () => message(embeds));
    await sendCommand(page, 'ask', 'anything');
    const shown = log(page).first();
    await shown.locator('.embed').waitFor();
    expect(await shown.locator('.embed li').allTextContents()).toEqual(['one', 'two']);
    expect(await shown.getByRole('link', { name: 'A title' }).first().getAttribute('href')).toBe(
      'https://press.example/b',
    );
    expect(await shown.locator('.message__body img').count()).toBe(0);
    expect(await shown.getByRole('link', { name: 'quotes.csv' }).getAttribute('download')).toBe('quotes.csv');
    expect(await shown.locator('.file').textContent()).toContain('2.3 kB');
    expect(await shown.locator('.markdown .mention').first().textContent()).toBe('@Dixit');
    await shown.getByRole('button', { name: 'Hidden text, press to show it' }).press('Enter');
    expect(await shown.locator('.spoiler--shown').textContent()).toBe('a secret');
    expect(await seriousFindings(page)).toEqual([]);
  });

  it('chooses from a select with the keyboard, sending the choice alone', async () => {
    const { page } = await open();
    const asked = await answerWith(page, ({ type }) => message(type === 3 ? { content: 'Taken' } : select));
    await sendCommand(page, 'ask', 'anything');
    const menu = page.getByRole('combobox', { name: 'Choose an article' });
    await menu.focus();
    await page.keyboard.press('Enter');
    expect(await menu.getAttribute('aria-expanded')).toBe('true');
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    expect(asked).toHaveLength(1);
    await page.keyboard.press('Enter');
    await page.getByText('Taken').waitFor();
    const used = asked[1];
    if (used?.type !== 3) throw new Error('nothing was chosen');
    expect(used.data).toEqual({ custom_id: 'pick', component_type: 3, values: ['2'] });
  });

  it('shows that an answer is still to come, and then the answer', async () => {
    const { page } = await open();
    await answerWith(page, () => ({ type: 5, data: { flags: EPHEMERAL } }));
    let letGo: () => void = () => {};
    const waiting = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route('**/webhooks/**', async (route) => {
      await waiting;
      await route.fulfill({ json: { content: 'At last' } });
    });
    await sendCommand(page, 'ask', 'anything');
    await page.getByText('Dixit is thinking…').waitFor();
    letGo();
    await page.getByText('At last').waitFor();
    expect(await page.getByText('Dixit is thinking…').count()).toBe(0);
    expect(await page.getByText('Only you can see this').isVisible()).toBe(true);
    expect(await log(page).count()).toBe(1);
  });

  it('says so when the bot answers nothing that can be read, and goes on', async () => {
    const { page } = await open();
    await page.route('**/interactions', (route) => route.fulfill({ body: 'not JSON' }));
    await sendCommand(page, 'ask', 'anything');
    await page.getByText('The application did not respond.').waitFor();
    await page.unroute('**/interactions');
    await sendCommand(page, 'ask', 'bibliothèque');
    await log(page).nth(1).locator('.card').waitFor();
  });

  it('names a part that it cannot show instead of hiding it', async () => {
    const { page } = await open();
    const strange = { type: 99 } as unknown as NonNullable<MessageBodyJson['components']>[number];
    await answerWith(page, () => message({ flags: COMPONENTS_V2, components: [strange] }));
    await sendCommand(page, 'ask', 'anything');
    await page.getByText('This page cannot show this part of the message.').waitFor();
  });
}
