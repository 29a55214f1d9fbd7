// The text of a block in, Discord's inline marks out: emphasis, links, mentions, times. Reads no blocks.

import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';
import { readWebAddress } from '../articles/web-address.ts';
import type { InlineMark } from './marks.ts';

/** `read-markdown.ts` reads these line by line, which the library does only at the very start of a text. */
const blockRules = ['blockQuote', 'codeBlock', 'heading', 'subtext'];

const parse = SimpleMarkdown.parserFor(
  Object.fromEntries(Object.entries(rulesExtended).filter(([name]) => !blockRules.includes(name))),
);

type Node = ReturnType<typeof parse>[number];

type Wrapper = 'strong' | 'emphasis' | 'underline' | 'strike' | 'spoiler';

/** Marks that wrap others, by the library's name for them. */
const wrappers: Readonly<Record<string, Wrapper>> = {
  strong: 'strong',
  em: 'emphasis',
  underline: 'underline',
  strikethrough: 'strike',
  spoiler: 'spoiler',
};

/** `La **rentrée** sera calme` gives a text, a strong text and a text. */
export function readInline(text: string): readonly InlineMark[] {
  try {
    return marksOf(parse(text, { inline: true }));
  } catch (error) {
    // The library calls itself for each mark inside a mark; thousands of stars are no emphasis.
    if (error instanceof RangeError) return [{ kind: 'text', text }];
    throw error;
  }
}

function marksOf(nodes: unknown): readonly InlineMark[] {
  const marks = (Array.isArray(nodes) ? (nodes as readonly Node[]) : []).flatMap(markOf);
  return marks.reduce<InlineMark[]>((joined, mark) => {
    const last = joined.at(-1);
    // The library cuts text at every sign that might have opened a mark.
    if (mark.kind === 'text' && last?.kind === 'text') {
      joined[joined.length - 1] = { kind: 'text', text: last.text + mark.text };
    } else joined.push(mark);
    return joined;
  }, []);
}

function markOf(node: Node): readonly InlineMark[] {
  const wrapper = wrappers[node.type];
  if (wrapper !== undefined) return [{ kind: wrapper, inside: marksOf(node.content) }];
  switch (node.type) {
    case 'br':
    case 'newline':
      return [{ kind: 'break' }];
    case 'inlineCode':
      return [{ kind: 'code', text: String(node.content) }];
    case 'link':
    case 'url':
    case 'autolink':
      return linkOf(node);
    case 'timestamp':
      return [{ kind: 'time', seconds: Number(node.timestamp), style: String(node.format ?? 'f') }];
    case 'user':
    case 'role':
    case 'channel':
      return [{ kind: 'mention', of: node.type, id: String(node.id), name: null }];
    case 'slashCommand':
      return [{ kind: 'mention', of: 'command', id: String(node.id), name: String(node.fullName) }];
    case 'everyone':
    case 'here':
      return [{ kind: 'mention', of: 'everyone', id: null, name: node.type }];
    case 'emoji':
      return [{ kind: 'text', text: `:${String(node.name)}:` }];
    case 'twemoji':
      return [{ kind: 'text', text: String(node.name) }];
    case 'guildNavigation':
      return [{ kind: 'mention', of: 'channel', id: null, name: String(node.navigation) }];
    default:
      return [{ kind: 'text', text: String(node.content ?? '') }];
  }
}

/** Discord links to the web alone; any other address is shown as it was written. */
function linkOf(node: Node): readonly InlineMark[] {
  const url = String(node.target);
  const inside = marksOf(node.content);
  if (readWebAddress(url) !== null) return [{ kind: 'link', url, inside }];
  if (node.type !== 'link') return inside;
  return [{ kind: 'text', text: '[' }, ...inside, { kind: 'text', text: `](${url})` }];
}
