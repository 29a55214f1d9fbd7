// The texts of messages in, their Markdown as the process reads it out; each text is asked for once.
import type { BlockMark } from '../marks.ts';
import { askMarks } from './process.ts';

const read = new Map<string, readonly BlockMark[]>();

/** Has the Markdown of texts read that were not read before. */
export async function prepareMarks(texts: readonly string[]): Promise<void> {
  const unread = [...new Set(texts)].filter((text) => !read.has(text));
  if (unread.length === 0) return;
  const { marks } = await askMarks(unread);
  unread.forEach((text, at) => {
    read.set(text, marks[at] ?? []);
  });
}

/** A text that was not read, since the process did not answer, stands as it is. */
export function marksOf(text: string): readonly BlockMark[] {
  return read.get(text) ?? [{ kind: 'paragraph', inside: [{ kind: 'text', text }] }];
}
