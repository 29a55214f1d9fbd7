import { describe, expect, it } from 'vitest';
import { choices } from '../../src/discord/suggest.ts';

describe('the choices of an autocomplete', () => {
  it('are the suggestions as they stand', () => {
    expect(choices([{ label: '«le pont» — Odile Garnier', value: 'le pont' }])).toEqual([
      { name: '«le pont» — Odile Garnier', value: 'le pont' },
    ]);
  });

  it('are at most 25', () => {
    const many = Array.from({ length: 40 }, (_, index) => ({ label: `n ${index}`, value: `v ${index}` }));
    expect(choices(many)).toHaveLength(25);
    expect(choices(many)[24]).toEqual({ name: 'n 24', value: 'v 24' });
  });

  it('are given once each, by value and by label', () => {
    const suggestions = [
      { label: 'a', value: '01' },
      { label: 'b', value: '01' },
      { label: 'a', value: '02' },
      { label: 'c', value: '03' },
    ];
    expect(choices(suggestions)).toEqual([
      { name: 'a', value: '01' },
      { name: 'c', value: '03' },
    ]);
  });

  it.each([
    ['an empty label', { label: ' ', value: 'v' }],
    ['an empty value whose label is a single letter', { label: 'l', value: ' ' }],
    ['a label and a value too long to be sent', { label: 'l'.repeat(101), value: 'v'.repeat(101) }],
  ])('leave out %s', (_case, suggestion) => {
    expect(choices([suggestion])).toEqual([]);
  });

  it('are cut to 100 characters in their labels only', () => {
    const [choice] = choices([{ label: 'mot '.repeat(40), value: 'v'.repeat(100) }]);
    expect(choice?.name.length).toBeLessThanOrEqual(100);
    expect(choice?.name).toMatch(/mot…$/);
    expect(choice?.value).toBe('v'.repeat(100));
  });

  it.each(['v'.repeat(101), 'v', ' '])(
    'send the label in place of a value that cannot be sent: %j',
    (value) => {
      expect(choices([{ label: 'le pont', value }])).toEqual([{ name: 'le pont', value: 'le pont' }]);
    },
  );
});
