// Forms of words for time in English, in the order in which the reader tries them; of those that fit, the longest wins.
import type { CalendarForm } from '../calendar.ts';
import { englishDurationForms } from './calendar-forms-durations.ts';
import { englishPeriodForms } from './calendar-forms-periods.ts';

/** Not times: ages, idioms, halves and quarters of a match. */
const notTimes: readonly CalendarForm[] = [
  { form: '<n> year|years|month|months|week|weeks|day|days old|olds', sense: 'none' },
  { form: 'aged|age <about>? <n> [ and|to|or|- <n> ] years?', sense: 'none' },
  { form: '<n> years of age', sense: 'none' },
  { form: 'last minute', sense: 'none' },
  { form: 'a second ~,|and|or|as', sense: 'none' },
  { form: '<n> degrees ,? <n> minutes', sense: 'none' },
  { form: '<n> quarters|quarter of', sense: 'none' },
  { form: '<n> hours a day', sense: 'none' },
  { form: 'one day ~,|.|i|we|they|he|she', sense: 'none' },
  { form: 'the? first|second|third|fourth half|quarter|period|set|round|time|place|day', sense: 'none' },
  { form: 'date <numeric>', sense: 'none' },
  { form: 'date <year> - <year-tail>', sense: 'none' },
  { form: 'good morning|afternoon|evening|night|day|friday', sense: 'none' },
];

const days: readonly CalendarForm[] = [
  { form: '[ <any-weekday> ,? ] <any-month> ,? the? <digit-day:day> [ ,? <year> ]', sense: 'date' },
  { form: '[ <any-weekday> ,? ] <any-month> <digit-day:day> ,? <old-year2>', sense: 'date' },
  { form: '[ <any-weekday> ,? ] <any-month> the? <ordinal:day> [ ,? <year> ]', sense: 'date' },
  { form: '[ <any-weekday> ,? ] the? <day> of? <any-month> [ ,? <year> ]', sense: 'date' },
  { form: '[ <any-weekday> ,? ] the? <day> of? <any-month> <old-year2>', sense: 'date' },
  { form: '[ <any-weekday> ,? ] <day> -|/ <any-month> -|/ <year>', sense: 'date' },
  { form: '<day> / <any-month> <year>', sense: 'date' },
  { form: 'the? <day> of? <any-month> <n:ancient> bc|bce', sense: 'date', give: { era: 'BC' } },
  { form: 'the? <day> of? <any-month> <n:ancient> ad|ce', sense: 'date' },
  { form: '<any-month> <digit-day:day> ,? <n:ancient> bc|bce', sense: 'date', give: { era: 'BC' } },
  { form: '<year> -|/? <any-month> -|/? <digit-day:day>', sense: 'date' },
  { form: '[ <any-weekday> ,? ] <numeric>', sense: 'date' },
  { form: '~on|by|before|after|since|until|to|from|and|or|this|next|, <short-numeric>', sense: 'date' },
  { form: '<any-weekday> ,? <short-numeric>', sense: 'date' },
  { form: '<short-numeric> at? <clock>', sense: 'date' },
  { form: '<weekday> ,? the? <ordinal:day>', sense: 'date' },
];

const weekdays: readonly CalendarForm[] = [
  { form: '<weekday>', sense: 'weekday' },
  { form: '<turn> <weekday>', sense: 'weekday' },
  { form: 'early|late <weekday>', sense: 'weekday' },
  { form: 'the <turn> <weekday>', sense: 'weekday' },
  { form: '<weekday> of? next week', sense: 'weekday', give: { weeks: 1 } },
  { form: 'next week on? <weekday>', sense: 'weekday', give: { weeks: 1 } },
  { form: '<weekday> of? last week', sense: 'weekday', give: { weeks: -1 } },
  { form: 'last week on? <weekday>', sense: 'weekday', give: { weeks: -1 } },
  { form: '<turn> weekday', sense: 'shift', give: { unit: 'workday' } },
  { form: 'the? <turn> working|business day', sense: 'shift', give: { unit: 'workday' } },
  { form: '<weekday> of? this week', sense: 'weekday', give: { weeks: 0 } },
];

const nearDays: readonly CalendarForm[] = [
  { form: 'yesterday [ ,? <weekday> ]', sense: 'shift', give: { unit: 'day', by: -1 } },
  { form: 'the? day before yesterday', sense: 'shift', give: { unit: 'day', by: -2 } },
  { form: 'tomorrow [ ,? <weekday> ]', sense: 'shift', give: { unit: 'day', by: 1 } },
  { form: 'the? day after tomorrow', sense: 'shift', give: { unit: 'day', by: 2 } },
  { form: 'today [ ,? <weekday> ]', sense: 'shift', give: { unit: 'day', by: 0 } },
  { form: 'tonight', sense: 'shift', give: { unit: 'day', by: 0, part: 'TNI' } },
  { form: 'last night', sense: 'shift', give: { unit: 'day', by: -1, part: 'TNI' } },
  { form: 'yesterday <part>', sense: 'shift', give: { unit: 'day', by: -1 } },
  { form: 'that|the same day', sense: 'shift', give: { unit: 'day', by: 0, from: 'told' } },
  { form: 'that same? day', sense: 'shift', give: { unit: 'day', by: 0, from: 'told' } },
  { form: 'earlier|later in|on|that the? day', sense: 'shift', give: { unit: 'day', by: 0, from: 'told' } },
  { form: 'the day before', sense: 'shift', give: { unit: 'day', by: -1, from: 'told' } },
  { form: 'the? previous|preceding day', sense: 'shift', give: { unit: 'day', by: -1, from: 'told' } },
  { form: 'the day after', sense: 'shift', give: { unit: 'day', by: 1, from: 'told' } },
  { form: 'the next|following day', sense: 'shift', give: { unit: 'day', by: 1, from: 'told' } },
  { form: 'a day earlier', sense: 'shift', give: { unit: 'day', by: -1, from: 'told' } },
  { form: 'a day later', sense: 'shift', give: { unit: 'day', by: 1, from: 'told' } },
];

const dayParts: readonly CalendarForm[] = [
  { form: 'early|late? this <part>', sense: 'part' },
  { form: 'that <part>', sense: 'part', give: { from: 'told' } },
  { form: '~in|during|into|by the <edge>? <part>', sense: 'part', give: { from: 'told' } },
  { form: 'the? next|following <part>', sense: 'part', give: { from: 'told', by: 1 } },
  { form: 'the <edge>? <part> of <any-month> <digit-day:day> [ ,? <year> ]', sense: 'date' },
  { form: 'the <edge>? <part> of <day> <any-month> [ ,? <year> ]', sense: 'date' },
  { form: 'the <edge>? <part> of <weekday>', sense: 'weekday' },
  { form: 'overnight <weekday>', sense: 'weekday', give: { part: 'TNI' } },
  { form: 'overnight', sense: 'part', give: { part: 'TNI', from: 'told', fragment: 1 } },
  { form: '<edge>? <part>', sense: 'part', give: { fragment: 1, from: 'told' } },
];

const clocks: readonly CalendarForm[] = [
  { form: '<clock>', sense: 'clock' },
  { form: '~from|between <hour:from-hour> to|and|-|until|till <clock>', sense: 'clock' },
  { form: '<hour:from-hour> -|to|– <clock>', sense: 'clock' },
  { form: '<clock> in the <part>', sense: 'clock' },
  { form: '<clock> at night', sense: 'clock', give: { part: 'TNI' } },
  { form: '<clock> local time', sense: 'clock' },
  { form: '<hour> o clock [ in the <part> ]', sense: 'clock' },
  { form: '<hour> in the <part>', sense: 'clock' },
  { form: '<hour> at night', sense: 'clock', give: { part: 'TNI' } },
  { form: 'half past <hour>', sense: 'clock', give: { fraction: 30 } },
  { form: 'quarter past <hour>', sense: 'clock', give: { fraction: 15 } },
  { form: 'noon|midday', sense: 'clock', give: { hour: 12 } },
  { form: 'midnight', sense: 'clock', give: { hour: 24 } },
];

const sometime: readonly CalendarForm[] = [
  { form: 'now|nowadays|currently|presently', sense: 'reference', give: { value: 'PRESENT_REF' } },
  { form: '~at|by this time', sense: 'reference', give: { value: 'PRESENT_REF' } },
  { form: 'at the moment', sense: 'reference', give: { value: 'PRESENT_REF' } },
  { form: '~in the future ~of', sense: 'none' },
  { form: '~in the near? future', sense: 'reference', give: { value: 'FUTURE_REF' } },
  { form: 'right now', sense: 'reference', give: { value: 'PRESENT_REF' } },
  { form: 'at present', sense: 'reference', give: { value: 'PRESENT_REF' } },
];

export const englishCalendarForms: readonly CalendarForm[] = [
  ...notTimes,
  ...days,
  ...weekdays,
  ...nearDays,
  ...clocks,
  ...dayParts,
  ...englishPeriodForms,
  ...englishDurationForms,
  ...sometime,
];
