// Tokens in, temporal expressions out, unresolved and in reading order: at each token the longest fitting form wins.
import { buildSense } from './build-sense.ts';
import { type FormMatch, matchForm } from './form-matcher.ts';
import type { CalendarIndex } from './lexicon.ts';
import { isNoDate } from './not-dates.ts';
import type { Found } from './sense.ts';
import { readSharedMonth } from './shared-month.ts';
import type { Token } from './token.ts';

/** A reader of one form: what begins at a token, and the token to go on from; null when nothing does. */
export interface Reading {
  readonly found: readonly Found[];
  readonly next: number;
}

/** All expressions of a stretch of tokens. Those a language's `none` forms cover are skipped whole. */
export function matchForms(tokens: readonly Token[], index: CalendarIndex): Found[] {
  const found: Found[] = [];
  let at = 0;
  while (at < tokens.length) {
    const reading = isDull(tokens[at])
      ? null
      : (readSharedMonth(tokens, at, index) ?? readForm(tokens, at, index));
    if (reading === null) at += 1;
    else {
      found.push(...reading.found);
      at = reading.next;
    }
  }
  return found;
}

/** Most words of a text begin no form. */
function isDull(token: Token | undefined): boolean {
  return (
    token === undefined ||
    (token.entry === undefined && token.numeral === null && token.clock === null && token.numeric === null)
  );
}

function readForm(tokens: readonly Token[], at: number, index: CalendarIndex): Reading | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const digits = token.numeral !== null || token.clock !== null || token.numeric !== null;
  const lists = [token.entry?.forms ?? [], digits ? index.digitForms : []];
  let best: FormMatch | null = null;
  let bestFound: Found | null = null;
  for (const list of lists) {
    for (const form of list) {
      const match = matchForm(form, tokens, at);
      if (match === null || (best !== null && match.next <= best.next)) continue;
      const found = foundOf(match, tokens);
      if (found === null && match.form.sense !== 'none' && !isImpossibleDay(match)) continue;
      best = match;
      bestFound = found;
    }
  }
  if (best === null) return null;
  return { found: bestFound === null ? [] : [bestFound], next: best.next };
}

/** "31 juin 2022", "February 29, 2022": laid out as a day the calendar does not have; no part of it is a date. */
function isImpossibleDay({ form, captures }: FormMatch): boolean {
  return (
    form.sense === 'date' &&
    ['day', 'month'].every((name) => captures.some((capture) => capture.name === name))
  );
}

function foundOf(match: FormMatch, tokens: readonly Token[]): Found | null {
  const sense = buildSense(match);
  const first = tokens[match.first];
  const last = tokens[match.last];
  if (sense === null || first === undefined || last === undefined) return null;
  const span = { start: first.start, end: last.end, first: match.first, next: match.last + 1 };
  const { fragment, bare } = match.form.give ?? {};
  const found = {
    ...span,
    sense,
    ...(fragment !== undefined && { fragment: true }),
    ...(bare !== undefined && { bare: true }),
  };
  return isNoDate(found, tokens) ? null : found;
}
