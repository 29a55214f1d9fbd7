// A text that is no article but a single request or plan of somebody's ("Je pars dans deux mois", "Show sales since 2010")
// is told apart here, and read as its writer means it: a count ends on a day, "avant" and "depuis" open a span, and what
// lies between two dates is one span. News never is such a text, since it reports, and in more than one sentence.
import type { CalendarLexicon } from '../../languages/calendar.ts';
import { namesDay } from './refine.ts';
import type { Found, Sense } from './sense.ts';
import { isStop } from './story.ts';
import type { Token } from './token.ts';

/** In tokens; a longer sentence tells a story. */
const longestRequest = 30;
const quotationMarks: ReadonlySet<string> = new Set(['«', '»', '“', '”', '"', '‹', '›']);
/** How many tokens may stand between "après" and the date: "à partir du", "jusqu'à la". */
const mostBetween = 2;

/** Whether the tokens of a whole text are one request: addressed, in the first person, or nothing but a time. */
export function isRequest(blocks: readonly (readonly Token[])[], lexicon: CalendarLexicon): boolean {
  const [tokens] = blocks;
  if (tokens === undefined || blocks.length > 1 || tokens.length > longestRequest) return false;
  const stop = tokens.findIndex((token) => isStop(token));
  if (stop >= 0 && tokens.slice(stop).some((token) => token.raw !== '')) return false;
  if (tokens.some(({ word }) => quotationMarks.has(word))) return false;
  const { persons, openers, openerEndings } = lexicon.requests;
  const opening = tokens[0]?.word ?? '';
  return (
    tokens.at(-1)?.word === '?' ||
    tokens.some(({ word }) => persons.includes(word)) ||
    openers.includes(opening) ||
    openerEndings.some((ending) => opening.length > ending.length + 2 && opening.endsWith(ending)) ||
    tokens.every((token) => token.entry !== undefined || token.raw === '')
  );
}

/** The expressions of a request as its writer means them. */
export function readAsRequest(found: readonly Found[], tokens: readonly Token[]): readonly Found[] {
  const spans = joinPairs(
    found.map((each) => withinCount(each, tokens)),
    (from, to) => spanBetween(from, to, tokens),
  );
  return joinPairs(
    spans.map((each) => opened(each, tokens)),
    onDayBefore,
  );
}

function joinPairs(
  found: readonly Found[],
  join: (before: Found, each: Found) => Found | null,
): readonly Found[] {
  const joined: Found[] = [];
  for (const each of found) {
    const before = joined.at(-1);
    const one = before === undefined ? null : join(before, each);
    if (one === null) joined.push(each);
    else joined[joined.length - 1] = one;
  }
  return joined;
}

function slotOf(tokens: readonly Token[], at: number, name: string): string | number | undefined {
  return tokens[at]?.entry?.slots[name];
}

/** "Within ten days" names the last of them, as "wait for ten days" and "+10 days" do. */
function withinCount(found: Found, tokens: readonly Token[]): Found {
  const { sense } = found;
  const sign = tokens[found.first - 1];
  const added = sign?.word === '+' && tokens[found.first]?.gap === 'none';
  const waited =
    slotOf(tokens, found.first - 1, 'waited') !== undefined &&
    tokens.some((token) => token.entry?.slots.wait !== undefined);
  const due = slotOf(tokens, found.first - 1, 'deadline') !== undefined || waited || added;
  if (sense.kind !== 'duration' || !due) return found;
  const [, time, count, letter] = /^P(T?)([\d.X]+)([SMHDWY])$/.exec(sense.value) ?? [];
  const units = { D: 'day', W: 'week', M: 'month', Y: 'year' } as const;
  const unit = time === '' ? units[letter as keyof typeof units] : 'hour';
  if (unit === undefined) return found;
  const by = Number(count);
  const shift: Sense = {
    kind: 'shift',
    unit,
    by: Number.isInteger(by) ? by : 0,
    from: 'article',
    counted: true,
  };
  return {
    ...found,
    sense: shift,
    start: tokens[found.first - 1]?.start ?? found.start,
    first: found.first - 1,
  };
}

/** "Entre le 3 mai et demain", "de 2014 à 2018", "from June 3 to today". */
function spanBetween(from: Found, to: Found, tokens: readonly Token[]): Found | null {
  const lead = tokens[from.first - 1];
  if (!isEnd(from.sense) || !isEnd(to.sense) || lead?.entry?.slots['span-lead'] === undefined) return null;
  const link = tokens.slice(from.next, to.first);
  const [word] = link;
  if (link.length === 0 || link.length > mostBetween || word?.entry?.slots['span-link-word'] === undefined)
    return null;
  return {
    start: lead.start,
    end: to.end,
    first: from.first - 1,
    next: to.next,
    sense: { kind: 'range', from: from.sense, to: to.sense },
  };
}

function isEnd(sense: Sense): boolean {
  return namesDay(sense) || sense.kind === 'date' || sense.kind === 'reference';
}

/** "Après le 3 mai", "jusqu'à demain", "before 5 pm"; a month or year says by itself what is meant. */
function opened(found: Found, tokens: readonly Token[]): Found {
  const { sense } = found;
  if (!namesDay(sense) && sense.kind !== 'clock') return found;
  const lead = openingAt(tokens, found.first);
  if (lead === null) return found;
  const { first, side } = lead;
  return {
    ...found,
    first,
    start: tokens[first]?.start ?? found.start,
    sense: { kind: 'open', side, sense },
  };
}

/** The word before a date that opens a span, with at most two small words between. */
function openingAt(
  tokens: readonly Token[],
  before: number,
): { first: number; side: 'from' | 'until' } | null {
  for (let at = before - 1; at >= before - 1 - mostBetween; at -= 1) {
    const side = slotOf(tokens, at, 'open-side');
    // "À partir de", but "partir à 3 heures".
    const led = slotOf(tokens, at, 'led') !== undefined;
    const leads = slotOf(tokens, at - 1, 'at') !== undefined;
    if ((side === 'from' || side === 'until') && (!led || leads)) return { first: led ? at - 1 : at, side };
    if (slotOf(tokens, at, 'of') === undefined && slotOf(tokens, at, 'at') === undefined) return null;
  }
  return null;
}

/** "Demain avant 17 h": the hour that opens the span lies on the day right before it. */
function onDayBefore(day: Found, hours: Found): Found | null {
  const { sense } = hours;
  if (
    sense.kind !== 'open' ||
    sense.sense.kind !== 'clock' ||
    day.next !== hours.first ||
    !namesDay(day.sense)
  )
    return null;
  if (day.sense.kind === 'range') return null;
  const timed: Sense = { ...day.sense, clock: sense.sense.clock };
  return { ...day, end: hours.end, next: hours.next, sense: { ...sense, sense: timed } };
}
