// Laws of the reader of dates: they hold over any text, also over one thrown together from the words of time.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleLanguage, Block } from '../../../src/articles/article.ts';
import { languageOf } from '../../../src/languages/language.ts';
import { findDates } from '../../../src/reading/dates/find-dates.ts';
import { mentionsOf } from './dates-of.ts';

const languages: readonly ArticleLanguage[] = ['fr', 'en'];

/** The words of a language's calendar, its forms' literals, numbers and marks. */
function wordsOfTime(lang: ArticleLanguage): readonly string[] {
  const { words, forms, holidays, cardinals, ordinals } = languageOf(lang).calendar;
  const terms = [words, { holidays, cardinals, ordinals }]
    .flatMap((group) => Object.values(group))
    .flatMap(Object.keys);
  const literals = forms.flatMap(({ form }) => form.replace(/<[^>]*>|[[\]?~]/g, ' ').split(/[\s|]+/));
  const figures = [
    '1',
    '2',
    '16',
    '31',
    '32',
    '97',
    '1999',
    '2017',
    '30,4',
    '12.000',
    '1er',
    '3rd',
    '1990s',
    '18 h 30',
    '16:50',
  ];
  const marks = [
    ',',
    '.',
    '-',
    ' - ',
    '(',
    ')',
    '/',
    '\n',
    '«',
    '»',
    "l'",
    'XIXe',
    '27.03.15',
    '2017-05-02',
    'Mai',
    'May',
  ];
  return [...new Set([...terms, ...literals, ...figures, ...marks])].filter((word) => word !== '');
}

/** Texts thrown together from such words. */
function textOfTime(lang: ArticleLanguage): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...wordsOfTime(lang)), { maxLength: 24 }).map((words) => words.join(' '));
}

const anyDate = fc.constantFrom('2017-05-16', '2017-05', '2016-02-29', '1999-12', null);

describe('dates found in any text', () => {
  it.each(languages)('lie in order, apart from one another and inside it (%s)', (lang) => {
    fc.assert(
      fc.property(fc.oneof(textOfTime(lang), fc.string({ unit: 'binary' })), anyDate, (text, date) => {
        let end = 0;
        for (const mention of mentionsOf(text, lang, date)) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(mention.start, mention.end).trim()).toBe(text.slice(mention.start, mention.end));
          end = mention.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each(languages)('have a value of TIMEX3 that the calendar knows (%s)', (lang) => {
    const day = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)/;
    fc.assert(
      fc.property(textOfTime(lang), anyDate, (text, date) => {
        for (const { value, type } of mentionsOf(text, lang, date)) {
          expect(value).toMatch(
            /^(?:\.\.\/)?(?:-?[\dX]{2,4}|P[TX\d.]|T\d\d:|T[A-Z]{2}|PRESENT_REF|PAST_REF|FUTURE_REF)/,
          );
          if (type === 'DURATION') expect(value).toMatch(/^P/);
          for (const part of value.split('/')) {
            const match = day.exec(part)?.groups;
            if (match === undefined) continue;
            const date = new Date(`${match.year}-${match.month}-${match.day}T00:00:00Z`);
            expect(date.toISOString().slice(0, 10)).toBe(part.slice(0, 10));
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each(languages)('are the same on a second reading (%s)', (lang) => {
    fc.assert(
      fc.property(textOfTime(lang), anyDate, (text, date) => {
        expect(mentionsOf(text, lang, date)).toEqual(mentionsOf(text, lang, date));
      }),
      { numRuns: 100 },
    );
  });
});

describe('an article known only to its month', () => {
  const relative: Readonly<Record<ArticleLanguage, readonly string[]>> = {
    fr: [
      'hier',
      'demain',
      'mardi',
      'dimanche prochain',
      'hier soir',
      'la veille',
      'ce matin',
      "aujourd'hui",
      'vers 18 h',
      'ce week-end',
    ],
    en: [
      'yesterday',
      'tomorrow',
      'Tuesday',
      'next Sunday',
      'last night',
      'the day before',
      'this morning',
      'today',
      'at 6 p.m.',
      'this weekend',
    ],
  };

  it.each(languages)('never has a day that its text does not state (%s)', (lang) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...relative[lang]), { maxLength: 6 }), (words) => {
        for (const { value, precision } of mentionsOf(`${words.join(', ')}.`, lang, '2017-05')) {
          expect(value).not.toMatch(/\d{4}-\d\d-\d\d/);
          expect(precision).not.toBe('day');
        }
      }),
    );
  });
});

describe('blocks', () => {
  const text = 'Hier\n\nLire aussi : Le 2 mai\n\nLe 3 mai, il est venu.';
  const blocks: readonly Block[] = [
    { kind: 'heading', start: 0, end: 4 },
    { kind: 'related', start: 6, end: 27 },
    { kind: 'paragraph', start: 29, end: 51, paragraph: 1 },
  ];

  it('are all read but links to other articles; only a paragraph gives its number', () => {
    const dates = findDates({ text, lang: 'fr', date: '2017-05-16', blocks }, []);
    expect(dates.map(({ start, value, paragraph }) => ({ start, value, paragraph }))).toEqual([
      { start: 0, value: '2017-05-15', paragraph: null },
      { start: 29, value: '2017-05-03', paragraph: 1 },
    ]);
  });

  it('keep a date from running over their edge', () => {
    const split: readonly Block[] = [
      { kind: 'paragraph', start: 0, end: 4, paragraph: 1 },
      { kind: 'paragraph', start: 5, end: 8, paragraph: 2 },
    ];
    expect(findDates({ text: 'le 2 mai', lang: 'fr', date: '2017-05-16', blocks: split }, [])).toEqual([]);
  });
});
