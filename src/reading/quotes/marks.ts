// Article text in, the stretches between quotation marks out. Marks are paired by the cheapest reading of the whole
// article, so that a mark typed wrong or never closed costs one stretch and not all that follow. Never judges whether
// a stretch is speech.
import type { Block, Span } from '../../articles/article.ts';
import { findMismatchedMarks } from './mismatched-marks.ts';

/** A stretch between marks: `start` and `end` leave the marks out, `outerStart` and `outerEnd` hold them. */
export interface MarkedSpan extends Span {
  readonly outerStart: number;
  readonly outerEnd: number;
  /** Place in `blocks` of the block in which it starts. */
  readonly block: number;
  readonly style: 'guillemets' | 'double' | 'single' | 'dash';
  /** True where no closing mark was found in the block. */
  readonly isUnclosed: boolean;
}

type Role = 'open' | 'close' | 'stray';

interface Mark extends Span {
  readonly block: number;
  readonly openCost: number;
  readonly closeCost: number;
  readonly strayCost: number;
  /** A block's first sign: the usual place of a reopening. */
  readonly isFirstOfBlock: boolean;
}

interface Family {
  readonly style: 'guillemets' | 'double';
  readonly pattern: RegExp;
  readonly openers: string;
  readonly closers: string;
  /** Extra cost of a stretch of the same family inside another. */
  readonly nesting: number;
}

const families: readonly Family[] = [
  { style: 'guillemets', pattern: /[«»]|<<|>>/g, openers: '«<<', closers: '»>>', nesting: 0.5 },
  // "": one mark typed twice.
  { style: 'double', pattern: /(?<!\S)""(?=\S)|["“”„‟]|''|``/g, openers: '“„``', closers: '”', nesting: 2 },
];

/** Costs of reading a mark against its shape or its neighbours; only their order of size matters. */
const wrongShape = 3;
const reopeningCloser = 0.6;
/** „…“ closes with the sign that opens elsewhere. */
const germanClose = 1.2;
const wrongFlank = 1.5;
const stray = 4;
/** 6'2" and 17" are feet and inches. */
const strayAfterNumber = 1.4;
const abandonBeforeReopening = 0.4;
const abandon = 3.5;
const continueIntoBlock = 2.6;
const continueBeforeReopening = 3.2;
const deepest = 2;

function isBlank(char: string | undefined): boolean {
  return char === undefined || /[\s\u00a0\u202f]/.test(char);
}

function flankCosts(
  text: string,
  start: number,
  end: number,
): { readonly open: number; readonly close: number } {
  const before = text[start - 1];
  const after = text[end];
  const opensWell = isBlank(before) || /[([{—–\-:'’«“"/]/.test(before ?? '');
  const closesWell = !isBlank(before) && !/[([{]/.test(before ?? '');
  const leadsWell = !isBlank(after) && !/[.,;:!?)\]}]/.test(after ?? '');
  const trailsWell = isBlank(after) || !/[\p{L}\p{N}]/u.test(after ?? '');
  return {
    open: (opensWell ? 0 : wrongFlank) + (leadsWell ? 0 : wrongFlank),
    close: (closesWell ? 0 : wrongFlank) + (trailsWell ? 0 : wrongFlank),
  };
}

function readMark(text: string, match: RegExpExecArray, family: Family, block: Block, index: number): Mark {
  const start = match.index;
  const char = match[0];
  const end = start + char.length;
  const flanks = flankCosts(text, start, end);
  const isStraight = /^["']+$/.test(char);
  // Guillemets stand between blanks in French: their shape tells more than their neighbours.
  const weight = isStraight ? 1 : family.style === 'guillemets' ? 0.2 : 0.4;
  const isFirstOfBlock = start <= block.start + 2 && text.slice(block.start, start).trim() === '';
  // Some papers reopen every paragraph of a quotation with a closing guillemet.
  const shapeOpen =
    isStraight || family.openers.includes(char) ? 0 : isFirstOfBlock ? reopeningCloser : wrongShape;
  const shapeClose =
    isStraight || family.closers.includes(char) ? 0 : char === '“' ? germanClose : wrongShape;
  return {
    start,
    end,
    block: index,
    openCost: shapeOpen + flanks.open * weight,
    closeCost: shapeClose + flanks.close * weight,
    strayCost: isStraight && /\d/.test(text[start - 1] ?? '') ? strayAfterNumber : stray,
    isFirstOfBlock,
  };
}

function collectMarks(
  text: string,
  blocks: readonly Block[],
  family: Family,
  taken: ReadonlySet<number>,
): readonly Mark[] {
  const marks: Mark[] = [];
  blocks.forEach((block, index) => {
    if (block.kind !== 'paragraph' && block.kind !== 'heading') return;
    family.pattern.lastIndex = block.start;
    let match = family.pattern.exec(text);
    while (match !== null && match.index < block.end) {
      if (!taken.has(match.index)) marks.push(readMark(text, match, family, block, index));
      match = family.pattern.exec(text);
    }
  });
  return marks;
}

interface Step {
  readonly cost: number;
  /** Depth before the step. */
  readonly from: number;
  readonly role: Role;
  /** True where open stretches were given up at the end of the block before. */
  readonly abandoned: boolean;
}

/** What it costs to be at `depth` when a new block begins: [kept open, given up]. */
function blockCosts(depth: number, mark: Mark, blocksPassed: number): readonly [kept: number, given: number] {
  if (depth === 0) return [0, 0];
  if (blocksPassed === 0) return [0, Number.POSITIVE_INFINITY];
  const kept = mark.isFirstOfBlock && mark.openCost < 1 ? continueBeforeReopening : continueIntoBlock;
  return [kept * blocksPassed, mark.isFirstOfBlock && mark.openCost < 1 ? abandonBeforeReopening : abandon];
}

/** The cheapest role of every mark (a shortest path over the depths of nesting). */
function cheapestRoles(marks: readonly Mark[], family: Family): readonly Step[] {
  let costs: readonly number[] = [0, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const table: (readonly Step[])[] = [];
  let block = marks[0]?.block ?? 0;
  for (const mark of marks) {
    const next: Step[] = Array.from({ length: deepest + 1 }, () => ({
      cost: Number.POSITIVE_INFINITY,
      from: 0,
      role: 'stray',
      abandoned: false,
    }));
    const offer = (to: number, step: Step): void => {
      const known = next[to];
      if (known !== undefined && step.cost < known.cost) next[to] = step;
    };
    for (let from = 0; from <= deepest; from++) {
      const [kept, given] = blockCosts(from, mark, mark.block - block);
      for (const [extra, depth, abandoned] of [
        [kept, from, false],
        [given, 0, true],
      ] as const) {
        const cost = (costs[from] ?? Number.POSITIVE_INFINITY) + extra;
        if (!Number.isFinite(cost)) continue;
        offer(depth, { cost: cost + mark.strayCost, from, role: 'stray', abandoned });
        if (depth < deepest) {
          const nested = depth > 0 ? family.nesting : 0;
          offer(depth + 1, { cost: cost + mark.openCost + nested, from, role: 'open', abandoned });
        }
        if (depth > 0) offer(depth - 1, { cost: cost + mark.closeCost, from, role: 'close', abandoned });
      }
    }
    table.push(next);
    costs = next.map((step) => step.cost);
    block = mark.block;
  }
  return backtrack(table, costs);
}

function backtrack(table: readonly (readonly Step[])[], costs: readonly number[]): readonly Step[] {
  let depth = 0;
  let best = Number.POSITIVE_INFINITY;
  costs.forEach((cost, at) => {
    const total = cost + (at > 0 ? abandon : 0);
    if (total < best) [best, depth] = [total, at];
  });
  const path: Step[] = [];
  for (let at = table.length - 1; at >= 0; at--) {
    const step = table[at]?.[depth];
    if (step === undefined) break;
    path.push(step);
    depth = step.from;
  }
  return path.reverse();
}

/** Where an unclosed stretch ends: with its block when the next one reopens, else with its first sentence. */
function endOfUnclosed(text: string, start: number, block: Block, isReopened: boolean): number {
  if (isReopened) return block.end;
  const sentence = /[.!?…]+(?=\s+[\p{Lu}«“"])/gu;
  sentence.lastIndex = start;
  const match = sentence.exec(text);
  return match !== null && match.index < block.end ? match.index + match[0].length : block.end;
}

function spansOfFamily(
  text: string,
  blocks: readonly Block[],
  family: Family,
  taken: ReadonlySet<number>,
): readonly MarkedSpan[] {
  const marks = collectMarks(text, blocks, family, taken);
  const steps = cheapestRoles(marks, family);
  const spans: MarkedSpan[] = [];
  let opened: Mark | null = null;
  let depth = 0;
  const giveUp = (isReopened: boolean): void => {
    const block = opened === null ? undefined : blocks[opened.block];
    if (opened === null || block === undefined) return;
    const end = endOfUnclosed(text, opened.end, block, isReopened);
    spans.push(markedSpan(text, opened, end, end, family.style, true));
  };
  marks.forEach((mark, at) => {
    const step = steps[at];
    if (step === undefined) return;
    if (step.abandoned && depth > 0) {
      giveUp(mark.isFirstOfBlock && step.role === 'open');
      depth = 0;
    }
    if (step.role === 'open') {
      if (depth === 0) opened = mark;
      depth += 1;
    } else if (step.role === 'close' && depth > 0) {
      depth -= 1;
      if (depth === 0 && opened !== null)
        spans.push(markedSpan(text, opened, mark.start, mark.end, family.style, false));
    }
  });
  if (depth > 0) giveUp(false);
  return spans;
}

function markedSpan(
  text: string,
  opened: Mark,
  end: number,
  outerEnd: number,
  style: MarkedSpan['style'],
  isUnclosed: boolean,
): MarkedSpan {
  let from = opened.end;
  let to = end;
  while (from < to && isBlank(text[from])) from++;
  while (to > from && isBlank(text[to - 1])) to--;
  return { start: from, end: to, outerStart: opened.start, outerEnd, block: opened.block, style, isUnclosed };
}

/** Outermost stretches only, in order; of two that cross, the first stays. */
function outermost(spans: readonly MarkedSpan[]): readonly MarkedSpan[] {
  const ordered = [...spans].sort((a, b) => a.outerStart - b.outerStart || b.outerEnd - a.outerEnd);
  let end = -1;
  return ordered.filter((span) => {
    if (span.outerStart < end || span.start >= span.end) return false;
    end = span.outerEnd;
    return true;
  });
}

/**
 * All outermost stretches between marks in paragraphs and headings: «…», “…”, "…", „…“, ‘…’. What lies inside another
 * stretch belongs to it.
 */
export function findMarkedSpans(
  text: string,
  blocks: readonly Block[],
  singles: readonly MarkedSpan[],
): readonly MarkedSpan[] {
  const mismatched = findMismatchedMarks(text, blocks);
  const taken = new Set(mismatched.flatMap(({ outerStart, outerEnd }) => [outerStart, outerEnd - 1]));
  const spans = families.flatMap((family) => spansOfFamily(text, blocks, family, taken));
  return outermost([...spans, ...mismatched, ...singles]).filter((span) =>
    /\p{L}|\p{N}/u.test(text.slice(span.start, span.end)),
  );
}
