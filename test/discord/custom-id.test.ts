import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CUSTOM_ID_LIMIT, type Press, readCustomId, writeCustomId } from '../../src/discord/custom-id.ts';

const key = fc.stringMatching(/^[A-Za-z0-9_-]{7}$/);
const place = fc.tuple(fc.nat(500_000), fc.integer({ min: 1, max: 3000 }));
const position = fc.option(fc.nat(5000), { nil: null });
const value = fc.oneof(
  fc.constant(null),
  fc.nat(5000),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom('a|b', '^i', '^', '|', '#7', '=', ' un mot ', '«résultats concrets…» — Odile'),
);

const anyPress: fc.Arbitrary<Press> = fc.oneof(
  fc.record({ kind: fc.constant('share' as const), keys: fc.array(key, { maxLength: 14 }) }),
  fc.tuple(key, place, position, position).map(
    ([own, [start, length], quote, date]): Press => ({
      kind: 'context',
      key: own,
      start,
      end: start + length,
      quote,
      date,
    }),
  ),
  fc.record({
    kind: fc.constant('page' as const),
    command: fc.constantFrom('who-said', 'read', 'timeline'),
    values: fc.array(value, { maxLength: 4 }),
    page: fc.nat(999),
    fingerprint: fc.stringMatching(/^[A-Za-z0-9_-]{5}$/),
  }),
);

describe('a custom id', () => {
  it('gives back what the button stands for, whatever its words are, or is not made at all', () => {
    fc.assert(
      fc.property(anyPress, (press) => {
        const id = writeCustomId(press);
        if (id === null) return;
        expect(id.length).toBeLessThanOrEqual(CUSTOM_ID_LIMIT);
        expect(readCustomId(id)).toEqual(press);
      }),
    );
  });

  it('begins and ends in no blank, which Discord might trim', () => {
    const press: Press = { kind: 'page', command: 'ask', values: [' pont '], page: 1, fingerprint: 'abcde' };
    expect(writeCustomId(press)).toBe('1pabcde1|ask|= pont |');
  });

  it('is not made where the words are too long', () => {
    const long: Press = {
      kind: 'page',
      command: 'ask',
      values: ['mot '.repeat(30)],
      page: 1,
      fingerprint: 'abcde',
    };
    expect(writeCustomId(long)).toBeNull();
  });

  it.each([
    'old:1',
    '',
    '1',
    '1x',
    '2sAAAAAAA',
    '1sAAAA',
    '1cAAAAAAA',
    '1cAAAAAAA5.5..',
    '1cAAAAAAA9.5..',
    '1cAAAAAAA1.zzzzzzzzzzzzz..',
    '1pabcde1',
    '1pabcde1|ask|=mot',
    '1pabcdeÉ|ask|=mot|',
    '1p|ask|',
    'first',
    'last',
  ])('that is not ours reads as nothing: %j', (id) => {
    expect(readCustomId(id)).toBeNull();
  });
});
