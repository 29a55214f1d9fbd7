import { describe, expect, it } from 'vitest';
import { textFragmentUrl } from '../../src/replies/text-fragment.ts';

const page = 'https://news.example/2031/bridge';

describe('a link that lands on the words', () => {
  const rows: readonly [string, string, string, string | null][] = [
    ['holds them', page, 'une telle rencontre', `${page}#:~:text=une%20telle%20rencontre`],
    ['encodes what the directive uses itself', page, 'a-b, c & d', `${page}#:~:text=a%2Db%2C%20c%20%26%20d`],
    [
      'encodes what would end a link in Markdown',
      page,
      "(l'été)*",
      `${page}#:~:text=%28l%27%C3%A9t%C3%A9%29%2A`,
    ],
    ['comes after an anchor', `${page}#top`, 'oui', `${page}#top:~:text=oui`],
    ['takes the place of another', `${page}#:~:text=non`, 'oui', `${page}#:~:text=oui`],
    ['keeps a query', `${page}?a=1&b=2`, 'oui', `${page}?a=1&b=2#:~:text=oui`],
    ['is not made of an empty text', page, ' ', page],
    ['is not made of half a character', page, 'a\ud800', page],
    ['is not made without an address', '', 'oui', null],
    ['is not made of another scheme', 'javascript:alert(1)', 'oui', null],
    ['is not made of an address too long for a button', `${page}?${'a'.repeat(500)}`, 'oui', null],
  ];
  it.each(rows)('%s', (_name, url, words, expected) => {
    expect(textFragmentUrl(url === '' ? null : url, words)).toBe(expected);
  });

  it('gives a long text by its first and last words', () => {
    const words = Array.from({ length: 40 }, (_, index) => `mot${index}`).join(' ');
    expect(textFragmentUrl(page, words)).toBe(
      `${page}#:~:text=mot0%20mot1%20mot2%20mot3%20mot4,mot35%20mot36%20mot37%20mot38%20mot39`,
    );
  });

  it('is never longer than Discord takes', () => {
    for (const word of ['é', '漢', 'anticonstitutionnellement', 'œ'.repeat(60)]) {
      for (const count of [1, 4, 11, 80]) {
        const url = textFragmentUrl(`${page}?${'q'.repeat(200)}`, Array(count).fill(word).join(' '));
        expect(url?.length).toBeLessThanOrEqual(512);
        expect(url).toMatch(/^https:/);
      }
    }
  });
});
