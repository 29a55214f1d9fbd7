// English forms for what is longer than a day: weeks, months, seasons, years, decades, centuries, holidays.
import type { CalendarForm } from '../calendar.ts';

const weeksAndUnits: readonly CalendarForm[] = [
  { form: '<turn> <date-unit:unit>', sense: 'shift' },
  { form: 'the <turn> <date-unit:unit>', sense: 'shift' },
  { form: 'earlier|later this <date-unit:unit>', sense: 'shift', give: { by: 0 } },
  { form: 'earlier|later next <date-unit:unit>', sense: 'shift', give: { by: 1 } },
  { form: 'early|late <turn> <date-unit:unit>', sense: 'shift' },
  { form: 'early|late in the <date-unit:unit>', sense: 'shift', give: { by: 0 } },
  { form: 'that|the same <date-unit:unit>', sense: 'shift', give: { by: 0, from: 'told' } },
  { form: 'that <date-unit:unit>', sense: 'shift', give: { by: 0, from: 'told' } },
  { form: 'the weekend', sense: 'shift', give: { unit: 'weekend', by: 0 } },
  { form: 'the? <edge> of the|this <date-unit:unit>', sense: 'shift', give: { by: 0 } },
  { form: 'the? <edge> of <turn> <date-unit:unit>', sense: 'shift' },
  { form: 'week <n>', sense: 'week' },
  {
    form: 'the? week of|beginning|starting <any-month> <digit-day:day> [ ,? <year> ]',
    sense: 'date',
    give: { whole: 'week' },
  },
  { form: 'year end', sense: 'shift', give: { unit: 'year', by: 0, edge: 'END' } },
  { form: 'month end', sense: 'shift', give: { unit: 'month', by: 0, edge: 'END' } },
];

/** Counted inside a month or a year; beside another noun ("the first Saturday of the sales") no day is told. */
const counted: readonly CalendarForm[] = [
  { form: 'the? <ordinal:nth> <weekday> of|in <month> [ ,? <year> ]', sense: 'nth' },
  { form: 'the? last|final <weekday> of|in <month> [ ,? <year> ]', sense: 'nth', give: { nth: -1 } },
  { form: 'the? <ordinal:nth> week of|in <month> [ ,? <year> ]', sense: 'nth', give: { unit: 'week' } },
  { form: 'the? <ordinal:nth> week of|in <year>', sense: 'nth', give: { unit: 'week' } },
  { form: 'the? last|final week of|in <month> [ ,? <year> ]', sense: 'nth', give: { unit: 'week', nth: -1 } },
  { form: 'the? last|final week of|in <year>', sense: 'nth', give: { unit: 'week', nth: -1 } },
  { form: 'the? <ordinal:nth> weekend of|in <month> [ ,? <year> ]', sense: 'nth', give: { unit: 'weekend' } },
  {
    form: 'the? last|final weekend of|in <month> [ ,? <year> ]',
    sense: 'nth',
    give: { unit: 'weekend', nth: -1 },
  },
  { form: '<ordinal> <weekday> ~of|in', sense: 'none' },
];

const months: readonly CalendarForm[] = [
  { form: '<any-month> [ ,? of? ] <year>', sense: 'date' },
  { form: '<any-month> <old-year2>', sense: 'date' },
  {
    form: '~in|since|by|until|till|during|from|to|of|through|and|or|before|after|between|for|, <month>',
    sense: 'date',
  },
  { form: '<turn> <month>', sense: 'date' },
  { form: '<month> [ <digit-day:day> ] of the same|that year', sense: 'date', give: { sameYear: 1 } },
  { form: 'the? month of <month> [ ,? <year> ]', sense: 'date' },
  { form: 'the? <edge> of? <month> [ ,? of? <year> ]', sense: 'date' },
];

const years: readonly CalendarForm[] = [
  { form: '<year>', sense: 'date', give: { bare: 1 } },
  { form: '<n:ancient> bc|bce', sense: 'date', give: { era: 'BC' } },
  { form: 'ad <n:ancient>', sense: 'date' },
  { form: '<n:ancient> ad|ce', sense: 'date' },
  { form: '<year> -|–|/ <year-tail>', sense: 'date' },
  { form: '~in|since|of|from|by|the <short-year:year2>', sense: 'date' },
  { form: 'the? year <year>', sense: 'date' },
  { form: 'the? <edge> [ of|- ] <year>', sense: 'date' },
  { form: 'his|her|their|my|our|your early|mid|late? -? <decade>', sense: 'none' },
  { form: '[ the? <edge> [ of|- ] ] the? <decade>', sense: 'decade' },
  { form: 'the <edge>? <decade-word:decade>', sense: 'decade' },
];

const spans: readonly CalendarForm[] = [
  { form: 'the? <season> of? <year>', sense: 'season' },
  { form: '<turn> <season>', sense: 'season' },
  { form: '~in|during|since|by the <season>', sense: 'season' },
  { form: '~in|by|until|last|this <edge> <season>', sense: 'season' },
  { form: '~in|by|until <plain-season:season>', sense: 'season' },
  { form: '<plain-season:season> <year>', sense: 'season' },
  { form: 'the? <ordinal> quarter of <year>', sense: 'span', give: { unit: 'quarter' } },
  { form: 'the? <ordinal> half of <year>', sense: 'span', give: { unit: 'half' } },
  { form: 'the? <ordinal> quarter of the|this year', sense: 'span', give: { unit: 'quarter' } },
  { form: 'the? <ordinal> half of the|this year', sense: 'span', give: { unit: 'half' } },
  { form: '[ the? <edge> [ of|- ] ] the? <ordinal> century', sense: 'century' },
];

const holidays: readonly CalendarForm[] = [
  { form: '~on|at|by|before|after|since|until|for|this|last|next <holiday> <year>?', sense: 'holiday' },
  { form: '<holiday> <year>', sense: 'holiday' },
  { form: '<holiday> ~.|,|;|)|and|or|this', sense: 'holiday' },
];

export const englishPeriodForms: readonly CalendarForm[] = [
  ...weeksAndUnits,
  ...counted,
  ...months,
  ...years,
  ...spans,
  ...holidays,
];
