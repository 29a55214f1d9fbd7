import { describe, expect, it } from 'vitest';
import { readWebAddress } from '../../src/articles/web-address.ts';

describe('a web address', () => {
  it.each([
    ['https://depeche.example/pont', 'https://depeche.example/pont'],
    ['HTTP://depeche.example', 'http://depeche.example/'],
    ['  https://depeche.example/a b ', 'https://depeche.example/a%20b'],
    ['https://dépêche.example/été', 'https://xn--dpche-bsai.example/%C3%A9t%C3%A9'],
  ])('"%s" is one', (text, href) => {
    expect(readWebAddress(text)?.href).toBe(href);
  });

  it.each([
    '',
    'pont',
    '/pont',
    'depeche.example',
    'ftp://depeche.example/pont',
    'javascript:alert(1)',
    'https://',
  ])('"%s" is none', (text) => {
    expect(readWebAddress(text)).toBeNull();
  });

  it('stays one however often it is asked, accents or not', () => {
    const asked = Array.from({ length: 30_000 }, (_, at) =>
      readWebAddress(at % 3 === 0 ? 'https://dépêche.example/été' : `https://depeche.example/${at}`),
    );
    expect(asked.filter((url) => url === null)).toEqual([]);
  });
});
