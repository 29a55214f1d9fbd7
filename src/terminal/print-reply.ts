// A Reply in, the text that a person reads in a shell out: words of the article between marks, notes, where they stand.
import type { Span } from '../articles/article.ts';
import type { Reply, ReplyExcerpt } from '../replies/reply.ts';
import { harmless, type Style, styleOf } from './style.ts';
import type { Terminal } from './terminal.ts';
import { wrapText } from './wrap-text.ts';

const margin = '  ';

/** The page as text that ends with a line end; lines are broken only where a width is given. */
export function printReply(
  reply: Reply,
  { width, hasColour }: Pick<Terminal, 'width' | 'hasColour'>,
): string {
  const style = styleOf(hasColour);
  const line = (text: string, indent: string): string =>
    wrapText(text, width === null ? null : Math.max(20, width - indent.length))
      .map((part) => (part === '' ? '' : `${indent}${part}`))
      .join('\n');
  const head = [style.title(harmless(reply.title)), ...reply.lines.map(harmless)].map((text) =>
    line(text, ''),
  );
  const heading = reply.excerptsHeading === null ? [] : [line(style.heading(reply.excerptsHeading), '')];
  const excerpts = excerptParagraphs(reply.excerpts, style).map((lines) =>
    lines.map((text) => line(text, margin)).join('\n'),
  );
  const footer = reply.footer.map((text) => line(harmless(text), ''));
  const entries = (reply.entries ?? []).map(({ label, text }) =>
    [line(style.title(harmless(label)), margin), line(harmless(text), margin)].join('\n'),
  );
  const parts = [head.join('\n'), ...entries, ...heading, ...excerpts, footer.join('\n')];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Neighbours from one article share its citation: it heads them, and each keeps its own paragraph. */
function excerptParagraphs(excerpts: readonly ReplyExcerpt[], style: Style): readonly (readonly string[])[] {
  return excerpts.flatMap((excerpt, at) => {
    const { source, place } = citationParts(excerpt);
    const isShared = (neighbour: ReplyExcerpt | undefined): boolean =>
      neighbour !== undefined && citationParts(neighbour).source === source;
    const follows = isShared(excerpts[at - 1]);
    const leads = isShared(excerpts[at + 1]);
    if (!follows && !leads) return [excerptLines(excerpt, excerpt.citation, style)];
    const lines = excerptLines(excerpt, place, style);
    return follows ? [lines] : [[style.source(harmless(source))], lines];
  });
}

/** "Title · outlet · date · ¶3" falls into what the excerpts of an article share, and the paragraph. */
function citationParts({ citation }: ReplyExcerpt): { readonly source: string; readonly place: string } {
  const at = citation.lastIndexOf(' · ¶');
  return at < 0
    ? { source: citation, place: '' }
    : { source: citation.slice(0, at), place: citation.slice(at + ' · '.length) };
}

function excerptLines(excerpt: ReplyExcerpt, citation: string, style: Style): readonly string[] {
  const { isCutBefore, isCutAfter, marks, notes, url } = excerpt;
  const [opening, closing] = marks ?? ['', ''];
  const words = [
    isCutBefore ? '[…] ' : '',
    opening,
    stressed(excerpt.text, excerpt.stresses, style),
    closing,
    isCutAfter ? ' […]' : '',
  ].join('');
  const link = url === null ? [] : [style.link(harmless(url))];
  const where = [harmless(citation), ...link].map(style.source);
  return [
    ...(excerpt.heading === undefined ? [] : [style.title(harmless(excerpt.heading))]),
    ...words.split('\n'),
    ...notes.map((note, at) => noteLine(note, at === 0 ? excerpt.speakerName : undefined, style)),
    ...where,
  ];
}

function noteLine(note: string, speaker: string | undefined, style: Style): string {
  if (speaker === undefined || !note.startsWith(speaker)) return harmless(note);
  return `${style.title(harmless(speaker))}${harmless(note.slice(speaker.length))}`;
}

function stressed(text: string, stresses: readonly Span[], style: Style): string {
  let shown = '';
  let at = 0;
  for (const { start, end } of stresses) {
    shown += harmless(text.slice(at, start));
    // Word by word, so that a broken line neither carries the colour into the margin nor loses it.
    shown += harmless(text.slice(start, end)).replace(/[^ \n]+/g, (word) => style.stress(word));
    at = end;
  }
  return shown + harmless(text.slice(at));
}
