import { describe, expect, it } from 'vitest';
import { LINK_LIMIT, linkFor } from '../../src/discord/link.ts';

describe('the address of a link button', () => {
  it.each([
    ['https://depeche.example/pont#:~:text=Le%20pont', 'https://depeche.example/pont#:~:text=Le%20pont'],
    ['http://depeche.example/', 'http://depeche.example/'],
    ['https://dépêche.example/été', 'https://xn--dpche-bsai.example/%C3%A9t%C3%A9'],
    ['  https://depeche.example/pont  ', 'https://depeche.example/pont'],
  ])('%s is kept, written as a URL is', (url, expected) => {
    expect(linkFor(url)).toBe(expected);
  });

  it.each([
    null,
    '',
    'pont',
    '/pont',
    'javascript:alert(1)',
    'ftp://depeche.example/pont',
    'mailto:odile@depeche.example',
    'http://localhost/pont',
    'http://[::1]/pont',
    'https://my_host.example/pont',
    'https://depeche./pont',
    'https:///pont with blanks in the host/',
  ])('%j is none, since Discord would refuse the whole message', (url) => {
    expect(linkFor(url)).toBeNull();
  });

  it('loses its fragment before it grows too long', () => {
    const article = 'https://depeche.example/pont';
    const long = `${article}#:~:text=${'a'.repeat(LINK_LIMIT)}`;
    expect(linkFor(long)).toBe(article);
    expect(linkFor(`${article}/${'a'.repeat(LINK_LIMIT)}`)).toBeNull();
    const exact = `${article}#${'a'.repeat(LINK_LIMIT - article.length - 1)}`;
    expect(linkFor(exact)).toBe(exact);
  });
});
