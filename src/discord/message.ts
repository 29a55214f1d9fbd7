// A Reply in, the message that Discord shows out: a card, and plain text for when a card is refused. Pure; sends nothing.
import type {
  APIButtonComponent,
  APIComponentInContainer,
  APIContainerComponent,
  APIMessageTopLevelComponent,
  APISeparatorComponent,
} from 'discord.js';
import type { Reply, ReplyExcerpt } from '../replies/reply.ts';
import {
  ACTION_ROW,
  actionRow,
  button,
  CONTAINER,
  SECTION,
  SEPARATOR,
  SPACING_SMALL,
  TEXT_DISPLAY,
  textDisplays,
} from './components.ts';
import { type Controls, NO_CONTROLS } from './controls.ts';
import { runParts, runsOf } from './excerpt-parts.ts';
import {
  entryLines,
  excerptHeading,
  FRAME,
  footLines,
  headingLine,
  headLines,
  PLAIN_FRAME,
  smallLine,
} from './frame.ts';
import { noteLines, quotation } from './markdown.ts';
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

/** Kept free on every card for the line that says who shared it. */
const SHARER_ROOM = { components: 1, text: 200, bytes: 412 } as const;

/** One colour for each kind of answer, as 0xRRGGBB: green where the words are found, grey where nothing is. */
const accents: Readonly<Record<Reply['kind'], number>> = {
  quotes: 0x3b82f6,
  dates: 0xe67e22,
  summary: 0x23a55a,
  passages: 0x8b5cf6,
  check: 0x14b8a6,
  article: 0x23a55a,
  articles: 0x5865f2,
  help: 0x5865f2,
  nothing: 0x80848e,
  invalid: 0xda373c,
};

/**
 * The page as a card. Excerpts that find no room are left out whole and counted in the footer, the others are shown to the
 * letter; the result is always within Discord's limits.
 */
export function cardMessage(
  reply: Reply,
  controls: Controls = NO_CONTROLS,
): readonly APIMessageTopLevelComponent[] {
  const buildWith =
    (own: Controls) =>
    (kept: readonly ReplyExcerpt[], leftOut: number): readonly APIMessageTopLevelComponent[] | null => {
      const card = container(reply, kept, leftOut, eachOnce(own));
      return fitsCard(card) ? [card] : null;
    };
  // Sentences that are read as one keep their words before each has a button of its own.
  return (
    buildWith(controls)(reply.excerpts, 0) ??
    fullest(reply.excerpts, buildWith(reply.citesOnce === true ? withoutContext(controls) : controls))
  );
}

/** Discord refuses a card with one id twice, as two excerpts of one place would have. */
function eachOnce(controls: Controls): Controls {
  const given = new Set<string>();
  return {
    ...controls,
    contextIdOf: (excerpt) => {
      const id = controls.contextIdOf(excerpt);
      if (id === null || given.has(id)) return null;
      given.add(id);
      return id;
    },
  };
}

function withoutContext(controls: Controls): Controls {
  return { ...controls, contextIdOf: NO_CONTROLS.contextIdOf };
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
  // Most pages fit as they are.
  const whole = build(excerpts, 0);
  if (whole !== null) return whole;
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

const separator: APISeparatorComponent = { type: SEPARATOR, divider: true, spacing: SPACING_SMALL };

function container(
  reply: Reply,
  kept: readonly ReplyExcerpt[],
  leftOut: number,
  controls: Controls,
): APIContainerComponent {
  const head = headLines(reply, FRAME, '### ');
  const heading = kept.length > 0 ? headingLine(reply, FRAME) : null;
  const foot = footLines(reply, leftOut, FRAME);
  const buttons = pageButtons(reply, kept, controls);
  const runs = runsOf(kept, reply);
  // One excerpt, or one article's sentences, with nothing after them have all buttons in one row.
  const isOnly = runs.length === 1 && foot.length === 0;
  const parts = [
    ...textDisplays(head),
    ...textDisplays(entryLines(reply, FRAME)),
    ...textDisplays(heading === null ? [] : [heading]),
    ...runs.flatMap((run) => [separator, ...runParts(run, reply, controls, isOnly ? buttons : [])]),
    ...textDisplays(foot),
    ...actionRow(isOnly ? [] : buttons),
  ];
  return {
    type: CONTAINER,
    accent_color: accents[reply.kind],
    // A card must hold something, and a page of blanks is still an answer.
    components: parts.length > 0 ? parts : textDisplays(['…']),
  };
}

/** Sharing stands first: turning a page changes the others and leaves it in its place. */
function pageButtons(
  { locale }: Reply,
  kept: readonly ReplyExcerpt[],
  controls: Controls,
): readonly APIButtonComponent[] {
  const { share, previous, next } = phrasesIn(locale);
  const { previousId, nextId } = controls;
  const shareId = controls.shareIdOf(kept);
  const hasTurns = previousId !== null || nextId !== null;
  return [
    ...(shareId === null ? [] : [button(share, shareId)]),
    ...(hasTurns ? [turn(previous, previousId, 'first'), turn(next, nextId, 'last')] : []),
  ];
}

/** At either end the button stays in its place and cannot be pressed; Discord wants an id all the same. */
function turn(label: string, customId: string | null, end: string): APIButtonComponent {
  return { ...button(label, customId ?? end), ...(customId === null ? { disabled: true } : {}) };
}

function plainText(reply: Reply, kept: readonly ReplyExcerpt[], leftOut: number): string {
  const heading = kept.length > 0 ? headingLine(reply, PLAIN_FRAME) : null;
  const paragraphs = [
    headLines(reply, PLAIN_FRAME, '### '),
    entryLines(reply, PLAIN_FRAME),
    heading === null ? [] : [heading],
    ...kept.map((excerpt) => {
      const notes = noteLines(excerpt, PLAIN_FRAME.notes);
      return [
        ...excerptHeading(excerpt),
        quotation(excerpt),
        ...notes,
        ...smallLine(excerpt.citation, PLAIN_FRAME.citation),
      ];
    }),
    footLines(reply, leftOut, PLAIN_FRAME),
  ];
  const text = paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
  return text.trim() === '' ? '…' : text;
}

function fitsCard(card: APIContainerComponent): boolean {
  const texts = card.components.flatMap(textsOf);
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const count = card.components.reduce((sum, part) => sum + componentsIn(part), 1);
  return (
    count <= MESSAGE_LIMITS.components - SHARER_ROOM.components &&
    characters <= MESSAGE_LIMITS.text - SHARER_ROOM.text &&
    bytes + texts.length * MESSAGE_LIMITS.bytesPerTextDisplay <= MESSAGE_LIMITS.bytes - SHARER_ROOM.bytes
  );
}

function textsOf(part: APIComponentInContainer): readonly string[] {
  if (part.type === TEXT_DISPLAY) return [part.content];
  return part.type === SECTION ? part.components.map(({ content }) => content) : [];
}

/** The part itself, what it holds and its accessory. */
function componentsIn(part: APIComponentInContainer): number {
  if (part.type === ACTION_ROW) return part.components.length + 1;
  return part.type === SECTION ? part.components.length + 2 : 1;
}
