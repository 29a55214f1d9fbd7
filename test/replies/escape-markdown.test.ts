import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../src/replies/escape-markdown.ts';
import { renderedAsPlainText } from './discord-markdown.ts';

const hostile: readonly string[] = [
  '*a* **b** ***c***',
  '_a_ __b__ ___c___ snake_case_name',
  '~~a~~ ||b|| `c` ``d`` ```e```',
  '```js\nalert(1)\n```',
  '# un\n## deux\n### trois\n-# petit',
  '> cité\n>>> tout le reste\nencore',
  '- un\n* deux\n+ trois\n1. quatre\n12. cinq\n  - six',
  '[titre](https://example.org) [a][b] ![c](d)',
  'https://example.org/a_b_c http://x.y <https://z.example>',
  '<@123456789012345678> <@!123456789012345678> <@&123456789012345678> <#123456789012345678>',
  '@everyone @here jean@everyone.example',
  '<:smile:123456789012345678> <a:wave:123456789012345678> :smile: :+1: ::',
  '<t:1496275200:R> <t:0> </who-said:123456789012345678> <id:customize>',
  '¯\\_(ツ)_/¯ \\*déjà\\* \\\\',
  '«*Non*», a-t-il dit à 22:30 : «[…] oui»',
  '😀 👩‍🌾 🇫🇷 **😀**',
  '  # en retrait\n\n\n   > aussi',
  'a  \nb',
  '**',
  '-#',
  '1.',
  '',
];

describe('escaped Markdown', () => {
  it.each(hostile)('reads in Discord as written: %j', (text) => {
    expect(renderedAsPlainText(escapeMarkdown(text))).toBe(text);
  });

  it('reads as written for any text of signs that mean something, at the start of a line and within it', () => {
    const signs = fc.constantFrom(
      ...'\\*_~|`<>[]()#-+.:/@&!1aé «»\n'.split(''),
      '**',
      '__',
      '||',
      '~~',
      '```',
      '\n# ',
      '\n-# ',
      '\n> ',
      '\n>>> ',
      '\n- ',
      '\n1. ',
      '](',
      'https://e.org',
      '@everyone',
      ':a:',
      '<@123456789012345678>',
      '<t:1:R>',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        expect(renderedAsPlainText(escapeMarkdown(text))).toBe(text);
      }),
      { numRuns: 3000, seed: 20170501 },
    );
  });

  it('leaves prose as it is', () => {
    const prose =
      'Le maire (sans étiquette) l’a dit : «Oui», le 3 mai – à 4,5 % près ; n° 7, M. & Mme Roux !';
    expect(escapeMarkdown(prose)).toBe(prose);
  });

  it('is needed: the same texts, unescaped, are drawn as something else', () => {
    const drawn = hostile.filter((text) => renderedAsPlainText(text) !== text);
    expect(drawn.length).toBeGreaterThan(12);
  });
});
