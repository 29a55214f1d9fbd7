// How a point of time is said in English: day before month, "mid-April", ordinals of centuries.
import type { Clock, PartOfDay, Season, TimexPoint } from '../timex.ts';
import { type CalendarWords, daySpan, monthNames, twoDigits } from './calendar-words.ts';

const months = monthNames('en-GB');
const monthName = (month: number): string => months[month - 1] ?? String(month);

const seasons: Readonly<Record<Season, string>> = {
  SP: 'spring',
  SU: 'summer',
  FA: 'autumn',
  WI: 'winter',
};
const partsOfDay: Readonly<Record<PartOfDay, string>> = {
  MO: 'in the morning',
  MI: 'at noon',
  AF: 'in the afternoon',
  EV: 'in the evening',
  NI: 'at night',
  DT: 'in the daytime',
};

export const englishCalendarWords: CalendarWords = {
  point: sayPoint,
  part: (mod, point) => {
    if (point.kind === 'part-of-day') {
      const word = { START: 'early', MID: 'midway', END: 'late' }[mod];
      return `${sayPoint({ ...point, kind: 'day' })}, ${word} ${partsOfDay[point.part]}`;
    }
    if (mod === 'MID' && ['month', 'year', 'decade'].includes(point.kind)) {
      return `mid-${point.kind === 'decade' ? `${point.year}s` : sayPoint(point)}`;
    }
    return `${{ START: 'start', MID: 'middle', END: 'end' }[mod]} of ${withArticle(point)}`;
  },
  near: (mod, point) =>
    ({ APPROX: 'around', BEFORE: 'before', AFTER: 'after' })[mod].concat(' ', withArticle(point)),
  open: { from: (point) => `from ${withArticle(point)}`, until: (point) => `until ${withArticle(point)}` },
  period: (from, to) => `from ${withArticle(from)} to ${withArticle(to)}`,
  dayNumber: String,
  dayOfMonth: (day, month) => `${day} ${monthName(month)}`,
  monthName,
  clock: sayClock,
};

function sayPoint(point: TimexPoint): string {
  switch (point.kind) {
    case 'century':
      return `${ordinal(point.year / 100 + 1)} century`;
    case 'decade':
      return `${point.year}s`;
    case 'year':
      return String(point.year);
    case 'half':
      return `${['first', 'second'][point.number - 1]} half of ${point.year}`;
    case 'quarter':
      return `${['first', 'second', 'third', 'fourth'][point.number - 1]} quarter of ${point.year}`;
    case 'season':
      return `${seasons[point.season]} ${point.year}`;
    case 'month':
      return `${monthName(point.month)} ${point.year}`;
    case 'week':
      return `week of ${daySpan(englishCalendarWords, point.first, point.last, '–')}`;
    case 'weekend':
      return `weekend of ${daySpan(englishCalendarWords, point.first, point.last, '–')}`;
    case 'day':
      return `${englishCalendarWords.dayOfMonth(point.day, point.month)} ${point.year}`;
    case 'part-of-day':
      return `${sayPoint({ ...point, kind: 'day' })}, ${partsOfDay[point.part]}`;
    case 'time':
      return `${sayPoint({ ...point, kind: 'day' })}, ${sayClock(point)}`;
    case 'clock':
      return sayClock(point);
  }
}

function sayClock({ hour, minute, zone }: Clock): string {
  return `${twoDigits(hour)}:${twoDigits(minute ?? 0)}${zone === null ? '' : ` ${zone}`}`;
}

function withArticle(point: TimexPoint): string {
  const said = sayPoint(point);
  return ['century', 'decade', 'half', 'quarter', 'week', 'weekend'].includes(point.kind)
    ? `the ${said}`
    : said;
}

function ordinal(number: number): string {
  const ending = { one: 'st', two: 'nd', few: 'rd', many: 'th', zero: 'th', other: 'th' };
  return `${number}${ending[new Intl.PluralRules('en', { type: 'ordinal' }).select(number)]}`;
}
