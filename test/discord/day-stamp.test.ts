import { describe, expect, it } from 'vitest';
import { dayStamp } from '../../src/discord/day-stamp.ts';
import { noteLines } from '../../src/discord/markdown.ts';
import { readMarkdown } from '../../src/playground/read-markdown.ts';
import { excerpt } from './pages.ts';

/** The day that a reader in a time zone sees of a mark. */
function seenIn(timeZone: string, stamp: string | null): string {
  const seconds = /^<t:(-?\d+):D>$/.exec(stamp ?? '')?.[1];
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  return format.format(new Date(Number(seconds) * 1000));
}

const days = ['1944-06-06', '1999-12-31', '2016-02-29', '2017-05-02', '2017-12-31', '2031-07-14'];
const dated = { ...excerpt, notes: [...excerpt.notes, '2 mai 2017 — l’article écrit « le 2 mai »'] };

describe('a day as Discord writes it', () => {
  it.each([
    ['2017-05-02', '<t:1493719200:D>'],
    ['1970-01-01', '<t:36000:D>'],
    ['1944-06-06', '<t:-806940000:D>'],
  ])('%s is %s', (day, stamp) => {
    expect(dayStamp(day)).toBe(stamp);
  });

  it.each([
    '2017-05',
    '2017',
    '2017-W19',
    '2017-05-02/2017-05-04',
    '2017-05-02T10:00',
    '199X',
    '1789-07-14',
    '',
  ])('"%s" is none', (value) => {
    expect(dayStamp(value)).toBeNull();
  });

  it('is that very day in nearly every time zone of today', () => {
    const wrong = Intl.supportedValuesOf('timeZone').filter((zone) =>
      ['2022-05-02', '2025-12-31', '2031-07-14'].some((day) => seenIn(zone, dayStamp(day)) !== day),
    );
    expect(wrong).toEqual(['Pacific/Kiritimati', 'Pacific/Midway', 'Pacific/Niue', 'Pacific/Pago_Pago']);
  });

  it.each([
    'Europe/Paris',
    'America/Montreal',
    'Pacific/Tahiti',
    'Pacific/Noumea',
    'Pacific/Auckland',
    'Asia/Tokyo',
  ])('is every day of a century in %s', (zone) => {
    expect(days.map((day) => seenIn(zone, dayStamp(day)))).toEqual(days);
  });
});

describe('the notes of a dated excerpt', () => {
  it('write the day as its reader does, after the day in our words', () => {
    expect(noteLines({ ...dated, day: '2017-05-02' }, 500)).toEqual([
      '**Odile Garnier**, maire de Brumelle · nommée dans la phrase',
      '2 mai 2017 — l’article écrit « le 2 mai » · <t:1493719200:D>',
    ]);
  });

  it('do not without a day', () => {
    expect(noteLines(dated, 500).join('\n')).not.toContain('<t:');
  });

  it('do not where the note that tells the day found no room', () => {
    const [first] = noteLines({ ...dated, day: '2017-05-02' }, 90);
    expect(noteLines({ ...dated, day: '2017-05-02' }, 90)).toEqual([first, '…']);
  });

  it.each([500, 300, 120, 60, 30])('stay within %i characters', (limit) => {
    const lines = noteLines({ ...dated, speakerName: '', day: '2017-05-02' }, limit);
    expect(lines.join('\n').length).toBeLessThanOrEqual(limit);
  });

  it('show on the local page as a time', () => {
    const [block] = readMarkdown(noteLines({ ...dated, day: '2017-05-02' }, 500)[1] ?? '');
    expect(block).toMatchObject({
      kind: 'paragraph',
      inside: [{ kind: 'text' }, { kind: 'time', seconds: 1493719200, style: 'D' }],
    });
  });
});
