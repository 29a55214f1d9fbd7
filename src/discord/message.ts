// A Reply in, the message that Discord shows out: a card, and plain text for when a card is refused. Pure; sends nothing.
import {
  type APIComponentInContainer,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  type APISectionComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
  SeparatorSpacingSize,
} from 'discord.js';
import type { Reply, ReplyExcerpt } from '../replies/reply.ts';
import { linkFor } from './link.ts';
import { markdownLine, markdownLines, noteLines, quotation } from './markdown.ts';
import { phrasesIn } from './phrases.ts';

/** Discord's limits for one message. */
export const MESSAGE_LIMITS = {
  /** Components of a card, nested ones counted. */
  components: 40,
  /** Characters of all text displays together. */
  text: 4000,
  /** UTF-8 bytes of the text displays plus 12 for each; undocumented, Discord answers 500 above it. */
  bytes: 10_170,
  bytesPerTextDisplay: 12,
  /** Characters of a message without components. */
  content: 2000,
} as const;

/** What our own words may take, so that the frame of a card always leaves room for excerpts; characters of Markdown. */
const FRAME = { title: 400, lines: 1200, heading: 100, footer: 400, notes: 500, citation: 400 } as const;
/** The same for plain text, which has half the room. */
const PLAIN_FRAME = { title: 300, lines: 600, heading: 100, footer: 300, notes: 300, citation: 300 } as const;

type Frame = Readonly<Record<keyof typeof FRAME, number>>;

/** One colour for each kind of answer, as 0xRRGGBB: green where the words are found, grey where nothing is. */
const accents: Readonly<Record<Reply['kind'], number>> = {
  quotes: 0x3b82f6,
  dates: 0xe67e22,
  summary: 0x23a55a,
  passages: 0x8b5cf6,
  check: 0x14b8a6,
  nothing: 0x80848e,
  invalid: 0xda373c,
};

/**
 * The page as a card. Excerpts that find no room are left out whole and counted in the footer, the others are shown to the
 * letter; the result is always within Discord's limits.
 */
export function cardMessage(reply: Reply): readonly APIMessageTopLevelComponent[] {
  return fullest(reply.excerpts, (kept, leftOut) => {
    const card = container(reply, kept, leftOut);
    return fitsCard(card) ? [card] : null;
  });
}

/** The page as text without components, for a Discord that refuses the card; within 2,000 characters. */
export function plainMessage(reply: Reply): string {
  return fullest(reply.excerpts, (kept, leftOut) => {
    const text = plainText(reply, kept, leftOut);
    return text.length <= MESSAGE_LIMITS.content ? text : null;
  });
}

/** The form with the most of the first excerpts that fits; without any excerpt it always does. */
function fullest<Form>(
  excerpts: readonly ReplyExcerpt[],
  build: (kept: readonly ReplyExcerpt[], leftOut: number) => Form | null,
): Form {
  let kept: readonly ReplyExcerpt[] = [];
  let best = build(kept, excerpts.length);
  for (const excerpt of excerpts) {
    const more = [...kept, excerpt];
    const form = build(more, excerpts.length - more.length);
    if (form === null) continue;
    kept = more;
    best = form;
  }
  if (best === null) throw new RangeError('discord: the frame of a reply is larger than a message');
  return best;
}

function container(reply: Reply, kept: readonly ReplyExcerpt[], leftOut: number): APIContainerComponent {
  const head = headLines(reply, FRAME, '### ');
  const heading = kept.length > 0 ? headingLine(reply, FRAME) : null;
  const foot = footLines(reply, leftOut, FRAME);
  const parts = [
    ...textDisplays(head),
    ...textDisplays(heading === null ? [] : [heading]),
    ...kept.flatMap((excerpt) => [
      { type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small } as const,
      ...excerptParts(excerpt, reply),
    ]),
    ...textDisplays(foot),
  ];
  return {
    type: ComponentType.Container,
    accent_color: accents[reply.kind],
    // A card must hold something, and a page of blanks is still an answer.
    components: parts.length > 0 ? parts : textDisplays(['…']),
  };
}

function excerptParts(
  excerpt: ReplyExcerpt,
  reply: Reply,
): (APITextDisplayComponent | APISectionComponent)[] {
  const words = [quotation(excerpt), ...noteLines(excerpt, FRAME.notes)];
  const citation = citationLine(excerpt, FRAME);
  const url = linkFor(excerpt.url);
  if (url === null || citation === null)
    return textDisplays(citation === null ? words : [...words, citation]);
  const button = {
    type: ComponentType.Button,
    style: ButtonStyle.Link,
    label: phrasesIn(reply.locale).readArticle,
    url,
  } as const;
  return [
    ...textDisplays(words),
    { type: ComponentType.Section, components: textDisplays([citation]), accessory: button },
  ];
}

function plainText(reply: Reply, kept: readonly ReplyExcerpt[], leftOut: number): string {
  const heading = kept.length > 0 ? headingLine(reply, PLAIN_FRAME) : null;
  const paragraphs = [
    headLines(reply, PLAIN_FRAME, '### '),
    heading === null ? [] : [heading],
    ...kept.map((excerpt) => {
      const citation = citationLine(excerpt, PLAIN_FRAME);
      const notes = noteLines(excerpt, PLAIN_FRAME.notes);
      return [quotation(excerpt), ...notes, ...(citation === null ? [] : [citation])];
    }),
    footLines(reply, leftOut, PLAIN_FRAME),
  ];
  const text = paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
  return text.trim() === '' ? '…' : text;
}

function headLines(reply: Reply, frame: Frame, mark: string): readonly string[] {
  const title = markdownLine(reply.title, frame.title);
  return [...(title === '' ? [] : [`${mark}${title}`]), ...markdownLines(reply.lines, frame.lines)];
}

function headingLine(reply: Reply, frame: Frame): string | null {
  const heading = markdownLine(reply.excerptsHeading ?? '', frame.heading);
  return heading === '' ? null : `**${heading}**`;
}

function citationLine(excerpt: ReplyExcerpt, frame: Frame): string | null {
  const citation = markdownLine(excerpt.citation, frame.citation);
  return citation === '' ? null : `-# ${citation}`;
}

function footLines(reply: Reply, leftOut: number, frame: Frame): readonly string[] {
  const ours = markdownLines(reply.footer, frame.footer);
  const count = leftOut > 0 ? [phrasesIn(reply.locale).leftOut(leftOut)] : [];
  return [...ours, ...count].map((line) => `-# ${line}`);
}

/** One text display of the lines, or none where there is nothing to read: Discord refuses an empty one. */
function textDisplays(lines: readonly string[]): APITextDisplayComponent[] {
  const content = lines.join('\n');
  return content.trim() === '' ? [] : [{ type: ComponentType.TextDisplay, content }];
}

function fitsCard(card: APIContainerComponent): boolean {
  const texts = card.components.flatMap(textsOf);
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const count = card.components.reduce((sum, part) => sum + componentsIn(part), 1);
  return (
    count <= MESSAGE_LIMITS.components &&
    characters <= MESSAGE_LIMITS.text &&
    bytes + texts.length * MESSAGE_LIMITS.bytesPerTextDisplay <= MESSAGE_LIMITS.bytes
  );
}

function textsOf(part: APIComponentInContainer): readonly string[] {
  if (part.type === ComponentType.TextDisplay) return [part.content];
  return part.type === ComponentType.Section ? part.components.map(({ content }) => content) : [];
}

/** The part itself, what it holds and its accessory. */
function componentsIn(part: APIComponentInContainer): number {
  return part.type === ComponentType.Section ? part.components.length + 2 : 1;
}
