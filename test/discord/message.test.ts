import { ComponentType } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Controls, NO_CONTROLS } from '../../src/discord/controls.ts';
import { cardMessage, MESSAGE_LIMITS, plainMessage } from '../../src/discord/message.ts';
import type { ReplyExcerpt } from '../../src/replies/reply.ts';
import { limitFaults, partsOf, textsOf } from './cards.ts';
import { anyPage, excerpt, page } from './pages.ts';

/** A mention, a time stamp or a custom emoji that Discord would draw: no backslash before it. */
const liveMarkup = /(?<=(?:^|[^\\])(?:\\\\)*)(?:<(?:@[!&]?|#|t:|\/|a?:|id:)|@(?:everyone|here))/;

/** The days that the pages of these tests tell, as the bot itself marks them: at the end of a line. */
const ownDays = / · <t:(?:1493719200|-806940000):D>$/gm;

/** For a slow machine that runs all tests at once, in milliseconds. */
const PATIENCE = 30_000;

/** Every button that a card may have, with ids as long as Discord takes. */
const allControls: Controls = {
  contextIdOf: ({ text }) => `c${text.length}`.padEnd(100, 'c'),
  shareIdOf: () => 's'.repeat(100),
  previousId: 'p'.repeat(100),
  nextId: 'n'.repeat(100),
};

describe('a card', () => {
  it('shows the words as a quotation, the speaker, how we know, and the citation beside its link', () => {
    expect(cardMessage(page)).toMatchInlineSnapshot(`
      [
        {
          "accent_color": 3900150,
          "components": [
            {
              "content": "### Qui a dit « pont » ?
      1 citation trouvée",
              "type": 10,
            },
            {
              "divider": true,
              "spacing": 1,
              "type": 14,
            },
            {
              "content": "> « Le **pont** rouvrira lundi. »
      **Odile Garnier**, maire de Brumelle · nommée dans la phrase",
              "type": 10,
            },
            {
              "accessory": {
                "label": "Lire l’article",
                "style": 5,
                "type": 2,
                "url": "https://depeche.example/pont#:~:text=Le%20pont",
              },
              "components": [
                {
                  "content": "-# Le pont de Brumelle rouvre · La Dépêche du Val · 4 mars 2031 · ¶2",
                  "type": 10,
                },
              ],
              "type": 9,
            },
          ],
          "type": 17,
        },
      ]
    `);
  });

  it('heads excerpts that are not the answer itself, and ends in our words', () => {
    const texts = textsOf(
      cardMessage({
        ...page,
        kind: 'nothing',
        excerptsHeading: 'Au plus près :',
        footer: ['Essayez moins de mots.'],
      }),
    );
    expect(texts).toContain('**Au plus près :**');
    expect(texts.at(-1)).toBe('-# Essayez moins de mots.');
  });

  it('has no heading of excerpts where there are none', () => {
    const texts = textsOf(cardMessage({ ...page, excerpts: [], excerptsHeading: 'Au plus près :' }));
    expect(texts.join('\n')).not.toContain('Au plus près');
  });

  it.each([
    null,
    'http://localhost:3000/pont',
    'https://my_host.example/pont',
    'ftp://depeche.example/pont',
    'pont',
  ])('keeps the citation where the address %j would be refused', (url) => {
    const card = partsOf(cardMessage({ ...page, excerpts: [{ ...excerpt, url }] }));
    expect(card.filter(({ type }) => type === ComponentType.Button)).toEqual([]);
    expect(card.map(({ content }) => content ?? '').join('\n')).toContain(`-# ${excerpt.citation}`);
  });

  it('gives each of the sentences that are read as one a button, and cites their source once', () => {
    const texts = ['Le pont rouvrira.', 'Il est réparé.'];
    const excerpts = texts.map((text) => ({ ...excerpt, text, stresses: [], marks: null, notes: [] }));
    const controls = { ...NO_CONTROLS, contextIdOf: ({ text }: ReplyExcerpt) => `context ${text.length}` };
    const [card] = cardMessage({ ...page, excerpts, citesOnce: true }, controls);
    const parts = partsOf(card === undefined ? [] : [card]);
    expect(
      parts.map(({ content, custom_id }) => content ?? custom_id).filter((own) => own !== undefined),
    ).toEqual([
      '### Qui a dit « pont » ?\n1 citation trouvée',
      '> Le pont rouvrira.',
      '-# ¶2',
      'context 17',
      '> Il est réparé.',
      '-# ¶2',
      'context 14',
      '-# Le pont de Brumelle rouvre · La Dépêche du Val · 4 mars 2031',
    ]);
  });

  it('keeps all of many sentences that are read as one, and no button rather than one sentence less', () => {
    const texts = Array.from({ length: 12 }, (_, at) => `Le pont rouvrira ${'demain '.repeat(at)}lundi.`);
    const excerpts = texts.map((text) => ({ ...excerpt, text, stresses: [], marks: null, notes: [] }));
    const controls = { ...NO_CONTROLS, contextIdOf: ({ text }: ReplyExcerpt) => `context ${text.length}` };
    const card = cardMessage({ ...page, excerpts, citesOnce: true }, controls);
    for (const text of texts) expect(textsOf(card).join('\n')).toContain(`> ${text}\n`);
    expect(partsOf(card).filter(({ label }) => label === 'Contexte')).toEqual([]);
  });

  it('has no button twice for two excerpts of one place', () => {
    const controls = { ...NO_CONTROLS, contextIdOf: () => 'context' };
    const card = cardMessage({ ...page, excerpts: [excerpt, excerpt] }, controls);
    expect(partsOf(card).filter(({ custom_id }) => custom_id === 'context')).toHaveLength(1);
    expect(textsOf(card).filter((text) => text.startsWith('> '))).toHaveLength(2);
  });

  it('leaves out whole excerpts and counts them, and shows the others to the letter', () => {
    const long = { ...excerpt, stresses: [], text: 'Le pont rouvrira lundi matin. '.repeat(30).trim() };
    const texts = textsOf(cardMessage({ ...page, excerpts: Array.from({ length: 9 }, () => long) }));
    const shown = texts.filter((text) => text.startsWith('> '));
    expect(shown.length).toBeGreaterThan(2);
    for (const text of shown) expect(text.split('\n')[0]).toBe(`> « ${long.text} »`);
    expect(texts.at(-1)).toBe(`-# ${9 - shown.length} autres extraits ne tenaient pas dans ce message.`);
  });

  it('passes over an excerpt larger than a message and shows the ones after it', () => {
    const huge = { ...excerpt, text: 'Non. '.repeat(2000).trim() };
    const texts = textsOf(cardMessage({ ...page, locale: 'en', excerpts: [huge, excerpt] }));
    expect(texts.join('\n')).toContain('> « Le **pont** rouvrira lundi. »');
    expect(texts.at(-1)).toBe('-# 1 more excerpt did not fit here.');
  });

  it('is never empty, also for a page of blanks', () => {
    const blank = { ...page, title: ' ', lines: ['\n', '\u0000'], excerpts: [], footer: [''] };
    expect(textsOf(cardMessage(blank))).toEqual(['…']);
    expect(plainMessage(blank)).toBe('…');
  });

  it(
    'stays within all limits for any page',
    () => {
      fc.assert(
        fc.property(anyPage, fc.boolean(), (reply, citesOnce) => {
          expect(limitFaults(cardMessage(reply))).toEqual([]);
          expect(limitFaults(cardMessage({ ...reply, citesOnce }, allControls))).toEqual([]);
        }),
        { numRuns: 200 },
      );
    },
    PATIENCE,
  );

  it(
    'never holds a mention, an emoji code or a time but that of its days that Discord would draw, for any page',
    () => {
      fc.assert(
        fc.property(anyPage, (reply) => {
          for (const text of [...textsOf(cardMessage(reply)), plainMessage(reply)]) {
            expect(text.replace(ownDays, '')).not.toMatch(liveMarkup);
          }
        }),
        { numRuns: 200 },
      );
    },
    PATIENCE,
  );
});

describe('the plain form', () => {
  it('says the same words without components', () => {
    expect(plainMessage({ ...page, footer: ['Essayez moins de mots.'] })).toMatchInlineSnapshot(`
      "### Qui a dit « pont » ?
      1 citation trouvée

      > « Le **pont** rouvrira lundi. »
      **Odile Garnier**, maire de Brumelle · nommée dans la phrase
      -# Le pont de Brumelle rouvre · La Dépêche du Val · 4 mars 2031 · ¶2

      -# Essayez moins de mots."
    `);
  });

  it(
    'stays within a message for any page, and says something',
    () => {
      fc.assert(
        fc.property(anyPage, (reply) => {
          const text = plainMessage(reply);
          expect(text.length).toBeLessThanOrEqual(MESSAGE_LIMITS.content);
          expect(text.trim()).not.toBe('');
        }),
        { numRuns: 200 },
      );
    },
    PATIENCE,
  );
});
