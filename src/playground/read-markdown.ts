// A message's text in, its blocks out, as Discord renders it: headings, quotations, lists, small print, code, paragraphs.
// Reads the lines itself, since discord-markdown-parser knows no lists and loses what follows a quotation.
import type { BlockMark, ListItem } from './marks.ts';
import { readInline } from './read-inline.ts';

const heading = /^(?<signs>#{1,3}) +(?<text>\S.*)$/;
const subtext = /^-# +(?<text>\S.*)$/;
const quotedLine = /^ *> (?<text>.*)$|^ *>$/;
const quotedRest = /^ *>>> (?<text>.*)$/;
const listLine = /^(?<indent> *)(?:(?<bullet>[-*])|(?<number>\d{1,10})\.) +(?<text>\S.*)$/;
/** "```js\nlet a;\n```", also after words on the same line; a fence that never closes is text. */
const fence = /(?<!\\)```(?:[a-z0-9_+\-.#]*\n)?\n*(?<code>[\s\S]+?)\n*```\n?/i;

/** `# Title\n> words\n-# Source` gives a heading, a quotation and a small print. Any text has a reading. */
export function readMarkdown(text: string): readonly BlockMark[] {
  return readBlocks(text.replace(/\r\n?/g, '\n'), false);
}

function readBlocks(text: string, isInQuote: boolean): readonly BlockMark[] {
  const blocks: BlockMark[] = [];
  let lines = text.split('\n');
  let plain: string[] = [];
  const flush = () => {
    if (plain.length > 0) blocks.push({ kind: 'paragraph', inside: readInline(plain.join('\n')) });
    plain = [];
  };
  while (lines.length > 0) {
    const found = blockAt(lines, isInQuote);
    if (found === null) {
      plain.push(lines[0] ?? '');
      lines = lines.slice(1);
      continue;
    }
    if (found.before !== '') plain.push(found.before);
    flush();
    blocks.push(found.block);
    lines = [...found.rest];
  }
  flush();
  return blocks;
}

interface Found {
  readonly block: BlockMark;
  /** Words of the first line that stand before the block. */
  readonly before: string;
  readonly rest: readonly string[];
}

/** The block that opens on the first line, or null where that line is plain text. */
function blockAt(lines: readonly string[], isInQuote: boolean): Found | null {
  const line = lines[0] ?? '';
  const rest = lines.slice(1);
  if (!isInQuote) {
    const quote = quoteAt(lines);
    if (quote !== null) return quote;
  }
  const title = heading.exec(line)?.groups;
  if (title !== undefined) {
    const level = title.signs?.length === 1 ? 1 : title.signs?.length === 2 ? 2 : 3;
    return { block: { kind: 'heading', level, inside: readInline(title.text ?? '') }, before: '', rest };
  }
  const small = subtext.exec(line)?.groups;
  if (small !== undefined) {
    return { block: { kind: 'subtext', inside: readInline(small.text ?? '') }, before: '', rest };
  }
  return listAt(lines) ?? codeAt(lines);
}

function quoteAt(lines: readonly string[]): Found | null {
  const first = lines[0] ?? '';
  const opening = quotedRest.exec(first)?.groups;
  if (opening !== undefined) {
    const text = [opening.text ?? '', ...lines.slice(1)].join('\n');
    return { block: { kind: 'quote', blocks: readBlocks(text, true) }, before: '', rest: [] };
  }
  const end = lines.findIndex((line) => !quotedLine.test(line));
  const quoted = end === -1 ? lines : lines.slice(0, end);
  if (quoted.length === 0) return null;
  const text = quoted.map((line) => quotedLine.exec(line)?.groups?.text ?? '').join('\n');
  return {
    block: { kind: 'quote', blocks: readBlocks(text, true) },
    before: '',
    rest: lines.slice(quoted.length),
  };
}

interface ListLine {
  readonly indent: number;
  /** Null for a bullet. */
  readonly number: number | null;
  readonly text: string;
}

function listAt(lines: readonly string[]): Found | null {
  const read: ListLine[] = [];
  for (const line of lines) {
    const groups = listLine.exec(line)?.groups;
    if (groups === undefined) break;
    read.push({
      indent: groups.indent?.length ?? 0,
      number: groups.bullet === undefined ? Number(groups.number) : null,
      text: groups.text ?? '',
    });
  }
  const [first] = read;
  if (first === undefined) return null;
  const level = read.findIndex(({ indent, number }, at) => {
    const isOtherList = indent <= first.indent && (number === null) !== (first.number === null);
    return at > 0 && isOtherList;
  });
  const own = level === -1 ? read : read.slice(0, level);
  return { block: listOf(own), before: '', rest: lines.slice(own.length) };
}

/** Lines further in than the first belong to the item above them. */
function listOf(lines: readonly ListLine[]): BlockMark {
  const [first] = lines;
  const base = first?.indent ?? 0;
  const items: { text: string; inner: ListLine[] }[] = [];
  for (const line of lines) {
    const last = items.at(-1);
    if (last !== undefined && line.indent > base) last.inner.push(line);
    else items.push({ text: line.text, inner: [] });
  }
  return {
    kind: 'list',
    start: first?.number ?? null,
    items: items.map(({ text, inner }): ListItem => {
      const words: BlockMark = { kind: 'paragraph', inside: readInline(text) };
      return { blocks: inner.length === 0 ? [words] : [words, listOf(inner)] };
    }),
  };
}

function codeAt(lines: readonly string[]): Found | null {
  if (!(lines[0] ?? '').includes('```')) return null;
  const text = lines.join('\n');
  const match = fence.exec(text);
  if (match === null || match.index > (lines[0] ?? '').length) return null;
  const after = text.slice(match.index + match[0].length);
  return {
    block: { kind: 'code-block', text: match.groups?.code ?? '' },
    before: text.slice(0, match.index),
    rest: after === '' ? [] : after.split('\n'),
  };
}
