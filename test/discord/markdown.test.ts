import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownLine, markdownLines, noteLines, quotation } from '../../src/discord/markdown.ts';
import { anyExcerpt, anyText, excerpt } from './pages.ts';
import { renderedQuotation } from './rendered.ts';

/** Without the blanks that the parser itself, like a browser, shows as others. */
const anyReadable = anyText.map((text) => text.replace(/[\t\f\r]/g, ' '));

const plain = { ...excerpt, stresses: [], marks: null };

/** For a slow machine that runs all tests at once, in milliseconds. */
const PATIENCE = 30_000;

describe('a quotation', () => {
  it.each([
    ['stresses a word within the marks', excerpt, '> « Le **pont** rouvrira lundi. »'],
    [
      'marks every line',
      { ...plain, text: 'Un pont.\nUn quai.', stresses: [{ start: 3, end: 11 }] },
      '> Un **pont.**\n> **Un** quai.',
    ],
    [
      'shows both cuts',
      { ...plain, isCutBefore: true, isCutAfter: true },
      '> \\[…\\] Le pont rouvrira lundi. \\[…\\]',
    ],
    [
      'shows a cut inside the marks',
      { ...excerpt, isCutAfter: true },
      '> « Le **pont** rouvrira lundi. \\[…\\] »',
    ],
    [
      'joins stresses that touch',
      {
        ...plain,
        text: 'porte-voix',
        stresses: [
          { start: 0, end: 5 },
          { start: 5, end: 10 },
        ],
      },
      '> **porte-voix**',
    ],
    [
      'joins stresses with a blank between',
      {
        ...plain,
        text: 'un pont neuf',
        stresses: [
          { start: 3, end: 7 },
          { start: 8, end: 12 },
        ],
      },
      '> un **pont neuf**',
    ],
    [
      'leaves blanks out of bold',
      { ...plain, text: 'un pont neuf', stresses: [{ start: 2, end: 8 }] },
      '> un **pont** neuf',
    ],
    [
      'keeps a star beside bold',
      { ...plain, text: '*a*b*', stresses: [{ start: 1, end: 2 }] },
      '> \\***a**\\*b\\*',
    ],
    ['keeps a last backslash', { ...plain, text: 'a\\', stresses: [{ start: 0, end: 2 }] }, '> **a\\\\**'],
    [
      'takes a stress past the end as far as the text goes',
      { ...plain, text: 'pont', stresses: [{ start: 1, end: 99 }] },
      '> p**ont**',
    ],
    ['ignores an empty stress', { ...plain, text: 'pont', stresses: [{ start: 2, end: 2 }] }, '> pont'],
    [
      'never cuts a character in two',
      { ...plain, text: '😀😀', stresses: [{ start: 1, end: 2 }] },
      '> **😀**😀',
    ],
  ])('%s', (_case, given, expected) => {
    expect(quotation(given)).toBe(expected);
  });

  it(
    'reads in Discord as the article has it, character for character, whatever is stressed',
    () => {
      fc.assert(
        fc.property(anyExcerpt, anyReadable, (made, text) => {
          const [opening, closing] = made.marks ?? ['', ''];
          const rendered = renderedQuotation(quotation({ ...made, text }));
          const expected = `${opening}${made.isCutBefore ? '[…] ' : ''}${text}${made.isCutAfter ? ' […]' : ''}${closing}`;
          expect(rendered).toEqual({ text: expected, bold: rendered.bold, markup: [] });
        }),
        { numRuns: 500 },
      );
    },
    PATIENCE,
  );
});

describe('a line of ours', () => {
  it.each([
    ['one line of many', 'a\nb\tc', 'a b c'],
    ['no control characters', 'a\u0000b\u001b[31m', 'ab\\[31m'],
    ['no override of the writing direction', '\u202Ertl\u2066', 'rtl'],
    ['escaped signs', '**gras** @everyone <@1>', '\\*\\*gras\\*\\* \\@everyone \\<@1>'],
  ])('is %s', (_case, text, expected) => {
    expect(markdownLine(text, 100)).toBe(expected);
  });

  it('keeps to its limit, escapes included', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 4, max: 60 }), (text, limit) => {
        expect(markdownLine(text, limit).length).toBeLessThanOrEqual(limit);
        expect(markdownLines([text, text, text], limit).join('\n').length).toBeLessThanOrEqual(limit);
      }),
    );
  });

  it('gives way to "…" where not all lines fit', () => {
    expect(markdownLines(['un', 'deux', 'trois'], 9)).toEqual(['un', 'deux', '…']);
  });
});

describe('the notes of an excerpt', () => {
  it('set the speaker who opens them in bold', () => {
    expect(noteLines(excerpt, 200)).toEqual(['**Odile Garnier**, maire de Brumelle · nommée dans la phrase']);
  });

  it('stay as they are where the name does not open them', () => {
    expect(noteLines({ ...excerpt, notes: ['selon Odile Garnier'] }, 200)).toEqual(['selon Odile Garnier']);
  });
});
