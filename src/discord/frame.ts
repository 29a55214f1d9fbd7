// Our own words of a page in, lines of Discord Markdown out, each within the room that a card or a plain message gives it.
import type { Reply, ReplyExcerpt } from '../replies/reply.ts';
import { markdownLine, markdownLines } from './markdown.ts';
import { phrasesIn } from './phrases.ts';

/** What our own words may take, so that the frame of a card always leaves room for excerpts; characters of Markdown. */
export const FRAME = {
  title: 400,
  lines: 1200,
  entries: 2000,
  heading: 100,
  footer: 400,
  notes: 500,
  citation: 400,
} as const;
/** The same for plain text, which has half the room. */
export const PLAIN_FRAME = {
  title: 300,
  lines: 600,
  entries: 600,
  heading: 100,
  footer: 300,
  notes: 300,
  citation: 300,
} as const;

type Frame = Readonly<Record<keyof typeof FRAME, number>>;

export function headLines(reply: Reply, frame: Frame, mark: string): readonly string[] {
  const title = markdownLine(reply.title, frame.title);
  return [...(title === '' ? [] : [`${mark}${title}`]), ...markdownLines(reply.lines, frame.lines)];
}

/** Each entry under its label; those for which there is no room are left out whole, and a last "…" stands for them. */
export function entryLines({ entries = [] }: Reply, frame: Frame): readonly string[] {
  const lines: string[] = [];
  let room = frame.entries - '…'.length;
  for (const { label, text } of entries) {
    const own = [`**${markdownLine(label, frame.title)}**`, ...smallLine(text, frame.citation)];
    room -= own.join('\n').length + 1;
    if (room < 0) return [...lines, '…'];
    lines.push(...own);
  }
  return lines;
}

export function headingLine(reply: Reply, frame: Frame): string | null {
  const heading = markdownLine(reply.excerptsHeading ?? '', frame.heading);
  return heading === '' ? null : `**${heading}**`;
}

export function excerptHeading({ heading = '' }: ReplyExcerpt): readonly string[] {
  const line = markdownLine(heading, FRAME.heading);
  return line === '' ? [] : [`**${line}**`];
}

/** The text in small print, or nothing where there is nothing to read. */
export function smallLine(text: string, limit: number): readonly string[] {
  const line = markdownLine(text, limit);
  return line === '' ? [] : [`-# ${line}`];
}

export function footLines(reply: Reply, leftOut: number, frame: Frame): readonly string[] {
  const ours = markdownLines(reply.footer, frame.footer);
  const count = leftOut > 0 ? [phrasesIn(reply.locale).leftOut(leftOut)] : [];
  return [...ours, ...count].map((line) => `-# ${line}`);
}
