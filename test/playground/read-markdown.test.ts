// Discord's Markdown as the page reads it: a table of texts and their blocks, texts that are none, and hostile ones.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlockMark, InlineMark } from '../../src/playground/marks.ts';
import { readMarkdown } from '../../src/playground/read-markdown.ts';
import { escapeMarkdown } from '../../src/replies/escape-markdown.ts';

/** A reading in one line: `heading1(text) quote(paragraph(strong(text)))`. */
function outline(blocks: readonly BlockMark[]): string {
  return blocks.map(blockOutline).join(' ');
}

function blockOutline(block: BlockMark): string {
  switch (block.kind) {
    case 'paragraph':
      return `p(${inlineOutline(block.inside)})`;
    case 'heading':
      return `h${block.level}(${inlineOutline(block.inside)})`;
    case 'subtext':
      return `small(${inlineOutline(block.inside)})`;
    case 'quote':
      return `quote(${outline(block.blocks)})`;
    case 'list':
      return `${block.start === null ? 'ul' : `ol${block.start}`}(${block.items.map((item) => `li(${outline(item.blocks)})`).join(' ')})`;
    case 'code-block':
      return `pre(${block.text})`;
  }
}

function inlineOutline(marks: readonly InlineMark[]): string {
  return marks.map(markOutline).join('');
}

function markOutline(mark: InlineMark): string {
  switch (mark.kind) {
    case 'text':
      return mark.text;
    case 'break':
      return '/';
    case 'code':
      return `[code ${mark.text}]`;
    case 'link':
      return `[link ${inlineOutline(mark.inside)} -> ${mark.url}]`;
    case 'time':
      return `[time ${mark.seconds} ${mark.style}]`;
    case 'mention':
      return `[${mark.of} ${mark.name ?? mark.id}]`;
    default:
      return `[${mark.kind} ${inlineOutline(mark.inside)}]`;
  }
}

/** All words that a reading shows, in order, lines apart. */
function shown(blocks: readonly BlockMark[]): string {
  return blocks
    .map((block) => {
      if (block.kind === 'quote') return shown(block.blocks);
      if (block.kind === 'list') return block.items.map((item) => shown(item.blocks)).join('\n');
      return block.kind === 'code-block' ? block.text : words(block.inside);
    })
    .join('\n');
}

function words(marks: readonly InlineMark[]): string {
  return marks
    .map((mark) => {
      if (mark.kind === 'text' || mark.kind === 'code') return mark.text;
      if (mark.kind === 'break') return '\n';
      return 'inside' in mark ? words(mark.inside) : `<${mark.kind}>`;
    })
    .join('');
}

describe('blocks', () => {
  it.each([
    ['plain words', 'p(plain words)'],
    ['two\nlines', 'p(two/lines)'],
    ['a blank\n\nline', 'p(a blank//line)'],
    ['# One\n## Two\n### Three', 'h1(One) h2(Two) h3(Three)'],
    ['Words\n# Title\nmore', 'p(Words) h1(Title) p(more)'],
    ['-# small **print**', 'small(small [strong print])'],
    ['> quoted\n> twice\nafter', 'quote(p(quoted/twice)) p(after)'],
    ['> quoted\n-# its source', 'quote(p(quoted)) small(its source)'],
    ['> -# small inside', 'quote(small(small inside))'],
    ['>>> all\nthe\n\nrest', 'quote(p(all/the//rest))'],
    ['- one\n- two', 'ul(li(p(one)) li(p(two)))'],
    ['* one\n  * inner\n* two', 'ul(li(p(one) ul(li(p(inner)))) li(p(two)))'],
    ['3. three\n4. four', 'ol3(li(p(three)) li(p(four)))'],
    ['- bullet\n1. number', 'ul(li(p(bullet))) ol1(li(p(number)))'],
    ['> - in a quotation', 'quote(ul(li(p(in a quotation))))'],
    ['```js\nlet a = 1;\n```', 'pre(let a = 1;)'],
    ['before ```code``` after', 'p(before ) pre(code) p( after)'],
  ])('reads %j as %s', (text, expected) => {
    expect(outline(readMarkdown(text))).toBe(expected);
  });

  it.each([
    '#no blank',
    '#### four signs',
    '-#no blank',
    '-no blank',
    '1.no blank',
    '>no blank',
    'a - b',
    'year 2017. Then',
    '```never closed',
    '\\# escaped',
    '\\- escaped',
    '\\> escaped',
    '1\\. escaped',
    '\\`\\`\\`escaped\\`\\`\\`',
  ])('reads %j as plain words', (text) => {
    expect(readMarkdown(text).map(({ kind }) => kind)).toEqual(['paragraph']);
    expect(shown(readMarkdown(text))).toBe(text.replaceAll('\\', ''));
  });
});

describe('inline marks', () => {
  it.each([
    ['**strong** and *soft*', '[strong strong] and [emphasis soft]'],
    ['__under__ ~~gone~~ ||hidden||', '[underline under] [strike gone] [spoiler hidden]'],
    ['`code **raw**`', '[code code **raw**]'],
    ['[words](https://press.example/a#:~:text=b)', '[link words -> https://press.example/a#:~:text=b]'],
    ['see https://press.example/a.', 'see [link https://press.example/a -> https://press.example/a].'],
    ['<t:1500000000:D>', '[time 1500000000 D]'],
    ['<t:1500000000>', '[time 1500000000 f]'],
    ['<@100000000000000000> hello', '[user 100000000000000000] hello'],
    ['</who-said:100000000000000000>', '[command who-said]'],
    ['@everyone', '[everyone everyone]'],
  ])('reads %j as %s', (text, expected) => {
    expect(outline(readMarkdown(text))).toBe(`p(${expected})`);
  });

  it.each([
    '[words](javascript:alert)',
    '[words](data:text/html,x)',
    'javascript:alert(1)',
    'file:///etc/passwd',
  ])('makes no link of %j', (text) => {
    expect(outline(readMarkdown(text))).not.toContain('[link');
    expect(shown(readMarkdown(text))).toBe(text);
  });
});

describe('any text', () => {
  it('reads as written when it was escaped', () => {
    const signs = fc.constantFrom(
      '*',
      '_',
      '`',
      '~',
      '|',
      '#',
      '-',
      '>',
      '[',
      ']',
      '(',
      ')',
      '<',
      '@',
      ':',
      '\\',
      '1.',
    );
    const piece = fc.oneof(signs, fc.constantFrom(' ', '\n', 'mot', 'https://a.example', '@everyone', '«é»'));
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
        const text = pieces.join('').trim();
        expect(shown(readMarkdown(escapeMarkdown(text)))).toBe(text);
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  it.each([
    ['stars', '*'.repeat(6000)],
    ['open brackets', '['.repeat(6000)],
    ['nested bars', '||'.repeat(3000)],
    ['fences', '```'.repeat(2000)],
    ['quotation signs', '> '.repeat(3000)],
    ['list lines', '- a\n'.repeat(1500)],
    ['mixed emphasis', `${'*_'.repeat(1500)}a${'_*'.repeat(1500)}`],
  ])('is read in no time, also %s', (_, text) => {
    const blocks = readMarkdown(text);
    expect(blocks.length).toBeGreaterThan(0);
  });
});
