import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shorten } from '../../src/discord/shorten.ts';

describe('our own words, shortened', () => {
  it.each([
    ['short enough', 'un pont', 7, 'un pont'],
    ['cut between words', 'le pont de Brumelle', 12, 'le pont de…'],
    ['cut within a word that is longer than half the room', 'anticonstitutionnellement', 10, 'anticonst…'],
    ['never cut within a character', 'aaaaaaaa😀😀', 10, 'aaaaaaaa…'],
  ])('are %s', (_case, text, limit, expected) => {
    expect(shorten(text, limit)).toBe(expected);
  });

  it('keep to the limit and begin as the text does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (text, limit) => {
        const short = shorten(text, limit);
        expect(short.length).toBeLessThanOrEqual(limit);
        expect(text.startsWith(short.replace(/…$/u, '')) || text === short).toBe(true);
      }),
    );
  });
});
