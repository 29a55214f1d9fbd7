// What Discord would show of a message, by a parser of its Markdown: the oracle for whatever we escape.
// The parser knows neither lists nor ":smile:", which Discord draws as well; both are watched for here.
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
const shortcode = /(?<!\\):[\w+-]+(?:::skin-tone-\d)?:/;

/** The plain characters that a reader sees, or the kind of markup that hides, moves or decorates some of them. */
export function renderedAsPlainText(markdown: string): string | { readonly markup: string } {
  if (listItem.test(markdown)) return { markup: 'list' };
  if (shortcode.test(markdown)) return { markup: 'shortcode' };
  let text = '';
  for (const node of parse(markdown, 'extended')) {
    if (node.type === 'text' && typeof node.content === 'string') text += node.content;
    else if (node.type === 'br' || node.type === 'newline') text += '\n';
    else if (node.type === 'twemoji') text += node.name ?? '';
    else return { markup: node.type };
  }
  return text;
}
