// Excerpts of a page in, the components that show them out: the words and what is said about them, then where they stand,
// with the buttons that lead on from there. Pure.
import type { APIButtonComponent, APIComponentInContainer, APISectionComponent } from 'discord.js';
import { citationParts } from '../replies/citation.ts';
import type { Reply, ReplyExcerpt } from '../replies/reply.ts';
import { actionRow, BUTTON, button, SECTION, STYLE_LINK, textDisplays } from './components.ts';
import type { Controls } from './controls.ts';
import { excerptHeading, FRAME, smallLine } from './frame.ts';
import { linkFor } from './link.ts';
import { noteLines, quotation } from './markdown.ts';
import { phrasesIn } from './phrases.ts';

/** Neighbours that are read as one, under one citation; else each excerpt by itself. */
export function runsOf(
  kept: readonly ReplyExcerpt[],
  { citesOnce }: Reply,
): readonly (readonly ReplyExcerpt[])[] {
  if (citesOnce !== true) return kept.map((excerpt) => [excerpt]);
  const runs: ReplyExcerpt[][] = [];
  for (const excerpt of kept) {
    const last = runs.at(-1);
    const before = last?.[0];
    const isSame =
      before !== undefined &&
      citationParts(before.citation).source === citationParts(excerpt.citation).source;
    if (last !== undefined && isSame) last.push(excerpt);
    else runs.push([excerpt]);
  }
  return runs;
}

/** The words and what is said about them, then where they stand, with the buttons that lead on from there. */
export function runParts(
  run: readonly ReplyExcerpt[],
  reply: Reply,
  controls: Controls,
  more: readonly APIButtonComponent[],
): readonly APIComponentInContainer[] {
  const [first] = run;
  if (first === undefined) return [];
  if (run.length > 1) return groupParts(run, first, reply, controls, more);
  const words = wordsOf(first);
  const citation = smallLine(first.citation, FRAME.citation);
  const buttons = [
    ...contextButton(controls.contextIdOf(first), reply),
    ...linkButton(first, reply),
    ...more,
  ];
  const [only] = buttons;
  if (only !== undefined && buttons.length === 1 && citation.length > 0) {
    return [...textDisplays(words), beside(citation, only)];
  }
  return [...textDisplays([...words, ...citation]), ...actionRow(buttons)];
}

/** Sentences of one article: each with its ¶ and a button to what stands around it, the source once below. */
function groupParts(
  run: readonly ReplyExcerpt[],
  first: ReplyExcerpt,
  reply: Reply,
  controls: Controls,
  more: readonly APIButtonComponent[],
): readonly APIComponentInContainer[] {
  const texts = run.flatMap((excerpt) => {
    const place = smallLine(citationParts(excerpt.citation).place, FRAME.citation);
    const [context] = place.length > 0 ? contextButton(controls.contextIdOf(excerpt), reply) : [];
    return context === undefined
      ? textDisplays([...wordsOf(excerpt), ...place])
      : [...textDisplays(wordsOf(excerpt)), beside(place, context)];
  });
  const source = smallLine(citationParts(first.citation).source, FRAME.citation);
  return [...texts, ...textDisplays(source), ...actionRow([...linkButton(first, reply), ...more])];
}

function wordsOf(excerpt: ReplyExcerpt): readonly string[] {
  return [...excerptHeading(excerpt), quotation(excerpt), ...noteLines(excerpt, FRAME.notes)];
}

/** A button at the end of the lines. */
function beside(lines: readonly string[], accessory: APIButtonComponent): APISectionComponent {
  return { type: SECTION, components: textDisplays(lines), accessory };
}

function contextButton(id: string | null, { locale }: Reply): readonly APIButtonComponent[] {
  return id === null ? [] : [button(phrasesIn(locale).context, id)];
}

function linkButton({ url }: ReplyExcerpt, { locale }: Reply): readonly APIButtonComponent[] {
  const link = linkFor(url);
  if (link === null) return [];
  return [{ type: BUTTON, style: STYLE_LINK, label: phrasesIn(locale).readArticle, url: link }];
}
