// What resolving yields and what it may know of where an expression stands; and the values of days and times.
import type { CalendarLexicon } from '../../languages/calendar.ts';
import type { DatePrecision, DateType } from '../reading.ts';
import { isoDate, isoDay } from './civil-day.ts';
import type { Direction } from './direction.ts';
import type { Modifier } from './sense.ts';
import type { Reference } from './timeline.ts';
import type { Clock } from './token.ts';

/** What an expression stands for. `day` is set when it names one day; it is what "le lendemain" counts from. */
export interface Resolved {
  readonly type: DateType;
  readonly value: string;
  readonly mod?: Modifier;
  readonly precision: DatePrecision;
  readonly basis: 'stated' | 'implied';
  readonly day?: number;
  readonly month?: { readonly year: number; readonly month: number };
  readonly year?: number;
}

/** All a resolver may know of where the expression stands. */
export interface Setting {
  readonly reference: Reference | null;
  readonly lexicon: CalendarLexicon;
  /** The day, month and year the text last told of. */
  readonly told: {
    readonly day: number | null;
    readonly month: { year: number; month: number } | null;
    readonly year: number | null;
  };
  /** A year named before in the same sentence. */
  readonly sentenceYear: number | null;
  /** Days told so far, newest last; a weekday said again means the same day. */
  readonly days: readonly number[];
  /** The day a time of day belongs to; null when it is unknown, `untold` when the text names none. */
  readonly clockDay: number | null | 'untold';
  /** Past or future by the tense around; `reach` bounds how far a verb may stand, in tokens. */
  readonly direction: (reach?: number) => Direction | null;
  /** The text is a single request: "dans deux mois" is a day of its own. */
  readonly request: boolean;
  /** Whether the expression stands inside quotation marks. */
  readonly quoted: () => boolean;
}

export function modOf(sense: { readonly mod?: Modifier }): { mod?: Modifier } {
  return sense.mod === undefined ? {} : { mod: sense.mod };
}

export function clockText(clock: Clock): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const seconds = clock.second === null || clock.second === 0 ? '' : `:${two(clock.second)}`;
  return `T${two(clock.hour)}:${two(clock.minute)}${seconds}`;
}

/** A day as the value of an expression, with its part or time of day where it has one. */
export function dayValue(
  day: number,
  sense: { readonly mod?: Modifier; readonly part?: string; readonly clock?: Clock },
  basis: Resolved['basis'],
): Resolved {
  const time = sense.clock === undefined ? (sense.part ?? '') : clockText(sense.clock);
  return {
    type: time === '' ? 'DATE' : 'TIME',
    value: isoDay(day) + (time.startsWith('T') ? time : ''),
    ...modOf(sense),
    precision: time === '' ? 'day' : 'time',
    basis,
    day,
  };
}

/** What is left to say of a day that the article does not let us know: its month, or nothing. */
export function unknownDay(
  sense: { readonly mod?: Modifier; readonly part?: string; readonly clock?: Clock },
  reference: Reference | null,
  pattern = 'XXXX-XX-XX',
): Resolved {
  const timed = sense.clock !== undefined || sense.part !== undefined;
  if (reference !== null) {
    const { year, month } = reference;
    return {
      type: timed ? 'TIME' : 'DATE',
      value: isoDate(year, month),
      ...modOf(sense),
      precision: 'month',
      basis: 'implied',
      month: { year, month },
    };
  }
  const time = sense.clock === undefined ? (sense.part ? sense.part : '') : clockText(sense.clock);
  return {
    type: timed ? 'TIME' : 'DATE',
    value: pattern + time,
    ...modOf(sense),
    precision: 'vague',
    basis: 'implied',
  };
}

/** A time on a day, or on the day we cannot know. */
export function timeOn(
  day: number | null,
  sense: { readonly mod?: Modifier; readonly part?: string; readonly clock?: Clock },
  setting: Setting,
  basis: Resolved['basis'],
): Resolved {
  return day === null ? unknownDay(sense, setting.reference) : dayValue(day, sense, basis);
}
