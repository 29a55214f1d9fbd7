// What a reader sees of a quotation in Discord, by a parser of its Markdown: plain characters, bold taken as read.
import { createRequire } from 'node:module';

interface Node {
  readonly type: string;
  readonly content?: string | readonly Node[];
  readonly name?: string;
}

interface Parser {
  readonly parse: (source: string, type: 'extended') => readonly Node[];
}

// Required rather than imported: the package's own type declarations do not type-check.
const { parse } = createRequire(import.meta.url)('discord-markdown-parser') as Parser;
const listItem = /^[^\S\n]*(?:[-*+]|\d+\.)[^\S\n]/m;

export interface Rendered {
  readonly text: string;
  /** The runs set in bold, in order. */
  readonly bold: readonly string[];
  /** Markup other than bold: kinds of the parser's nodes, and lists, which it does not know. */
  readonly markup: readonly string[];
}

/** Reads the lines of a quotation (`> …`) without their mark. */
export function renderedQuotation(markdown: string): Rendered {
  const lines = markdown.split('\n');
  const unmarked = lines.filter((line) => !line.startsWith('> '));
  const source = lines.map((line) => line.slice(2)).join('\n');
  const rendered = read(parse(source, 'extended'));
  const list = listItem.test(source) ? ['list'] : [];
  return { ...rendered, markup: [...rendered.markup, ...list, ...unmarked.map(() => 'unmarked line')] };
}

function read(nodes: readonly Node[]): Rendered {
  let text = '';
  const bold: string[] = [];
  const markup: string[] = [];
  for (const { type, content, name } of nodes) {
    if (type === 'text' && typeof content === 'string') text += content;
    else if (type === 'br' || type === 'newline') text += '\n';
    else if (type === 'twemoji') text += name ?? '';
    else if (type === 'strong' && typeof content === 'object') {
      const inner = read(content);
      text += inner.text;
      bold.push(inner.text);
      markup.push(...inner.markup);
    } else markup.push(type);
  }
  return { text, bold, markup };
}
