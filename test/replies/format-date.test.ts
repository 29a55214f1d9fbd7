import { describe, expect, it } from 'vitest';
import type { DateMention } from '../../src/reading/reading.ts';
import { formatDate, formatDay } from '../../src/replies/format-date.ts';

type Row = readonly [value: string, mod: DateMention['mod'], french: string | null, english: string | null];

const points: readonly Row[] = [
  ['2017-05-02', undefined, '2 mai 2017', '2 May 2017'],
  ['2017-05-01', undefined, '1er mai 2017', '1 May 2017'],
  ['2016-02-29', undefined, '29 février 2016', '29 February 2016'],
  ['2017-05', undefined, 'mai 2017', 'May 2017'],
  ['2017', undefined, '2017', '2017'],
  ['199X', undefined, 'années 1990', '1990s'],
  ['199', undefined, 'années 1990', '1990s'],
  ['18XX', undefined, 'XIXe siècle', '19th century'],
  ['18', undefined, 'XIXe siècle', '19th century'],
  ['19', undefined, 'XXe siècle', '20th century'],
  ['00', undefined, 'Ier siècle', '1st century'],
  ['2015-SU', undefined, 'été 2015', 'summer 2015'],
  ['2015-AU', undefined, 'automne 2015', 'autumn 2015'],
  ['2017-Q1', undefined, '1er trimestre 2017', 'first quarter of 2017'],
  ['2017-H2', undefined, '2e semestre 2017', 'second half of 2017'],
  ['2017-W19', undefined, 'semaine du 8 au 14 mai 2017', 'week of 8–14 May 2017'],
  [
    '2020-W53',
    undefined,
    'semaine du 28 décembre 2020 au 3 janvier 2021',
    'week of 28 December 2020–3 January 2021',
  ],
  ['2017-W19-WE', undefined, 'week-end du 13 au 14 mai 2017', 'weekend of 13–14 May 2017'],
  ['2017-05-02T22:30', undefined, '2 mai 2017, 22\u00a0h\u00a030', '2 May 2017, 22:30'],
  ['2017-05-02T09:00', undefined, '2 mai 2017, 9\u00a0h', '2 May 2017, 09:00'],
  ['2017-05-02T09:15Z', undefined, '2 mai 2017, 9\u00a0h\u00a015 UTC', '2 May 2017, 09:15 UTC'],
  ['2017-05-02T14', undefined, '2 mai 2017, 14\u00a0h', '2 May 2017, 14:00'],
  ['T22:30', undefined, '22\u00a0h\u00a030', '22:30'],
  ['T07', undefined, '7\u00a0h', '07:00'],
  ['2017-05-02TEV', undefined, '2 mai 2017, le soir', '2 May 2017, in the evening'],
];

const modified: readonly Row[] = [
  ['2017-04', 'END', 'fin avril 2017', 'end of April 2017'],
  ['2017-04', 'START', 'début avril 2017', 'start of April 2017'],
  ['2017-06', 'MID', 'mi-juin 2017', 'mid-June 2017'],
  ['2018', 'START', 'début 2018', 'start of 2018'],
  ['2018', 'MID', 'mi-2018', 'mid-2018'],
  ['2015-SU', 'END', 'fin de l’été 2015', 'end of summer 2015'],
  ['2015-SP', 'MID', 'milieu du printemps 2015', 'middle of spring 2015'],
  ['199', 'START', 'début des années 1990', 'start of the 1990s'],
  ['199', 'MID', 'milieu des années 1990', 'mid-1990s'],
  ['18', 'END', 'fin du XIXe siècle', 'end of the 19th century'],
  ['2017-W19', 'START', 'début de la semaine du 8 au 14 mai 2017', 'start of the week of 8–14 May 2017'],
  ['2017-05-02', 'END', 'fin du 2 mai 2017', 'end of 2 May 2017'],
  ['2017-05-02TAF', 'START', '2 mai 2017, en début d’après-midi', '2 May 2017, early in the afternoon'],
  ['18XX', 'END', 'fin du XIXe siècle', 'end of the 19th century'],
  ['2017-05-02', 'BEFORE', 'avant le 2 mai 2017', 'before 2 May 2017'],
  ['2017-05', 'AFTER', 'après mai 2017', 'after May 2017'],
  ['2017-05-02', 'APPROX', 'vers le 2 mai 2017', 'around 2 May 2017'],
];

const ranges: readonly Row[] = [
  ['2017-07-07/2017-07-08', undefined, '7–8 juillet 2017', '7–8 July 2017'],
  ['2017-07-01/2017-07-08', undefined, '1er–8 juillet 2017', '1–8 July 2017'],
  ['2017-06-30/2017-07-02', undefined, '30 juin – 2 juillet 2017', '30 June – 2 July 2017'],
  [
    '2016-12-30/2017-01-02',
    undefined,
    '30 décembre 2016 – 2 janvier 2017',
    '30 December 2016 – 2 January 2017',
  ],
  ['2017-04/2017-05', undefined, 'avril–mai 2017', 'April–May 2017'],
  ['2016-11/2017-01', undefined, 'novembre 2016 – janvier 2017', 'November 2016 – January 2017'],
  ['2010/2015', undefined, '2010–2015', '2010–2015'],
  [
    '2017-05-02T20:00/2017-05-02T23:15',
    undefined,
    '2 mai 2017, 20\u00a0h – 23\u00a0h\u00a015',
    '2 May 2017, 20:00 – 23:15',
  ],
  ['T03:30/T16:30', undefined, '3\u00a0h\u00a030 – 16\u00a0h\u00a030', '03:30 – 16:30'],
  ['1968/..', undefined, 'à partir de 1968', 'from 1968'],
  ['2017-08/..', undefined, 'à partir d’août 2017', 'from August 2017'],
  ['2017-05-02/..', undefined, 'à partir du 2 mai 2017', 'from 2 May 2017'],
  ['199/..', undefined, 'à partir des années 1990', 'from the 1990s'],
  ['../2017-11-30', undefined, 'jusqu’au 30 novembre 2017', 'until 30 November 2017'],
  ['../2017-11', undefined, 'jusqu’en novembre 2017', 'until November 2017'],
];

const wordless: readonly Row[] = [
  ['P100D', undefined, null, null],
  ['PXD', undefined, null, null],
  ['PAST_REF', undefined, null, null],
  ['XXXX-05-02', undefined, null, null],
  ['XXXX-WXX-1', undefined, null, null],
  ['2017-13', undefined, null, null],
  ['2017-02-30', undefined, null, null],
  ['2017-05-02T25:99', undefined, null, null],
  ['2017-07-07/2017-07-08', 'APPROX', null, null],
  ['P1Y', 'MORE_THAN', null, null],
  ['T25:00', undefined, null, null],
  ['XXXX-XX-XXTEV', undefined, null, null],
  ['', undefined, null, null],
  ['/', undefined, null, null],
  ['../..', undefined, null, null],
  ['2017/2018/2019', undefined, null, null],
];

describe('a date is said', () => {
  it.each(points)('to its own precision: %s', (value, mod, french, english) => {
    expect([formatDate(value, mod, 'fr'), formatDate(value, mod, 'en')]).toEqual([french, english]);
  });
  it.each(modified)('with its modifier: %s %s', (value, mod, french, english) => {
    expect([formatDate(value, mod, 'fr'), formatDate(value, mod, 'en')]).toEqual([french, english]);
  });
  it.each(ranges)('from its first to its last: %s', (value, mod, french, english) => {
    expect([formatDate(value, mod, 'fr'), formatDate(value, mod, 'en')]).toEqual([french, english]);
  });
});

describe('a value without a place in the calendar', () => {
  it.each(wordless)('is left to the article’s own words: %s', (value, mod, french, english) => {
    expect([formatDate(value, mod, 'fr'), formatDate(value, mod, 'en')]).toEqual([french, english]);
  });
  it('is given back as it is where only a day was expected', () => {
    expect(formatDay('some day', 'en')).toBe('some day');
    expect(formatDay('2017-05', 'en')).toBe('May 2017');
  });
});
