// French forms for what is longer than a day: weeks, months, seasons, years, decades, centuries, holidays.
import type { CalendarForm } from '../calendar.ts';

const weeksAndUnits: readonly CalendarForm[] = [
  { form: 'ce|cet|cette <date-unit:unit> ci?', sense: 'shift', give: { by: 0 } },
  { form: 'ce|cet|cette <date-unit:unit> là', sense: 'shift', give: { by: 0, from: 'told' } },
  { form: 'le|la|l <date-unit:unit> <turn>', sense: 'shift' },
  { form: '~au|du <date-unit:unit> <turn>', sense: 'shift' },
  { form: 'le|la prochain|prochaine <date-unit:unit>', sense: 'shift', give: { turn: 'next' } },
  { form: 'le|la meme <date-unit:unit>', sense: 'shift', give: { by: 0, from: 'told' } },
  { form: 'la meme epoque', sense: 'shift', give: { unit: 'month', by: 0, from: 'told' } },
  { form: 'le? week_end|weekend', sense: 'shift', give: { unit: 'weekend', by: 0, from: 'told' } },
  { form: 'la semaine du <day> [ au <day:day2> ] <month> <year>?', sense: 'date', give: { whole: 'week' } },
  { form: '~dans l|le|la <near-unit:unit>', sense: 'shift', give: { by: 0 } },
  { form: 'semaine <n>', sense: 'week' },
  { form: 'la? semaine commencant le <day> <month> <year>?', sense: 'date', give: { whole: 'week' } },
  {
    form: 'le|la|l|cette? <edge> de|du|d l|la|le|cette|ce? <date-unit:unit> <turn>?',
    sense: 'shift',
    give: { by: 0 },
  },
];

/** Counted inside a month or a year; beside another noun ("le premier samedi de soldes") no day is told. */
const counted: readonly CalendarForm[] = [
  { form: 'le|la|ce? <ordinal:nth> <weekday> de|d|du? [ mois de|d ] <month> <year>?', sense: 'nth' },
  {
    form: 'le|la? dernier <weekday> de|d|du? [ mois de|d ] <month> <year>?',
    sense: 'nth',
    give: { nth: -1 },
  },
  {
    form: 'la? <ordinal:nth> semaine de|d [ mois de|d ] <month> <year>?',
    sense: 'nth',
    give: { unit: 'week' },
  },
  { form: 'la? <ordinal:nth> semaine de|d? [ l annee ] <year>', sense: 'nth', give: { unit: 'week' } },
  { form: 'la? derniere semaine de|d <month> <year>?', sense: 'nth', give: { unit: 'week', nth: -1 } },
  { form: 'la? derniere semaine de|d? [ l annee ] <year>', sense: 'nth', give: { unit: 'week', nth: -1 } },
  {
    form: 'le? <ordinal:nth> week_end|weekend de|d <month> <year>?',
    sense: 'nth',
    give: { unit: 'weekend' },
  },
  {
    form: 'le? dernier week_end|weekend de|d <month> <year>?',
    sense: 'nth',
    give: { unit: 'weekend', nth: -1 },
  },
  {
    form: 'la? <ordinal:nth> quinzaine de|d|du? [ mois de|d ] <month> <year>?',
    sense: 'nth',
    give: { unit: 'fortnight' },
  },
  { form: '<ordinal> <weekday> ~de|d|du|des', sense: 'none' },
  { form: 'dernier <weekday> ~de|d|du|des', sense: 'none' },
];

const months: readonly CalendarForm[] = [
  { form: '<any-month> ,? de? <year>', sense: 'date' },
  { form: '<month> <old-year2>', sense: 'date' },
  { form: '<month> <turn>', sense: 'date' },
  { form: '<month> de la meme annee', sense: 'date', give: { sameYear: 1 } },
  { form: 'le? <day> <month> de la meme annee', sense: 'date', give: { sameYear: 1 } },
  { form: '<month> de cette annee là', sense: 'date', give: { sameYear: 1 } },
  { form: 'courant <month> <year>?', sense: 'date' },
  { form: '~en|depuis|des|de|d|a|et|ou|pour|avant|apres|entre|vers|ici|,|( <month>', sense: 'date' },
  { form: 'ce|cet? mois de|d <month> [ <year> ] <turn>?', sense: 'date' },
  { form: 'le? mois de|d <month> [ <year> ] <turn>?', sense: 'date' },
  { form: 'le|la|l? <edge> <month> [ <year> ] <turn>?', sense: 'date' },
  { form: 'le|la|l? <edge> de|du|d [ mois de|d ] <month> <year>? <turn>?', sense: 'date' },
];

const years: readonly CalendarForm[] = [
  { form: '<year>', sense: 'date', give: { bare: 1 } },
  { form: 'l an? <n:ancient> av|avant .? j .? c .?', sense: 'date', give: { era: 'BC' } },
  { form: '<n:ancient> avant notre ere', sense: 'date', give: { era: 'BC' } },
  { form: '<n:ancient> av|avant .? j .? c .?', sense: 'date', give: { era: 'BC' } },
  { form: '<n:ancient> apr|apres .? j .? c .?', sense: 'date' },
  { form: '<year> -|–|/ <year-tail>', sense: 'date' },
  { form: '~en|depuis <year2>', sense: 'date', give: { bare: 1 } },
  { form: 'l|en? an|annee <year>', sense: 'date' },
  { form: 'la? <edge> -? <year>', sense: 'date' },
  { form: 'le|la|l? <edge> de|d [ l annee ] <year>', sense: 'date' },
  { form: 'la nouvelle annee', sense: 'shift', give: { unit: 'year', by: 0 } },
  { form: 'les? annees <tens>', sense: 'decade' },
  { form: 'le|la|l? <edge> des annees <tens>', sense: 'decade' },
];

const spans: readonly CalendarForm[] = [
  { form: 'l|le|ce|cet|la? <season> <year>', sense: 'season' },
  { form: 'l|le|cet|ce <season> <turn>?', sense: 'season' },
  { form: '~au <season> <turn>?', sense: 'season' },
  { form: '~en <season>', sense: 'season', give: { every: 1 } },
  { form: '~en <season> <year>', sense: 'season' },
  { form: 'le|la|l? <edge> de|du l? <season> <year>?', sense: 'season' },
  { form: 'le? <ordinal> <span:unit> [ de? l? annee? <year> ]', sense: 'span' },
  { form: 'le? <ordinal> <span:unit> de cette|l annee', sense: 'span' },
  { form: 'le|ce? dernier <span:unit>', sense: 'shift', give: { by: -1 } },
  { form: 'le? dernier trimestre de? <year>', sense: 'span', give: { unit: 'quarter', index: 4 } },
  { form: 'le? dernier semestre de? <year>', sense: 'span', give: { unit: 'half', index: 2 } },
  { form: 'le|la|l? <edge> du <ordinal> siecle', sense: 'century' },
  { form: 'le? <ordinal> siecle', sense: 'century' },
];

const holidays: readonly CalendarForm[] = [
  { form: '~a|de|au|pour|depuis|avant|apres|des <holiday> <year>?', sense: 'holiday' },
  {
    form: '~partir|compter|nuit|journee|week_end|soir|matin|reveillon ~du <holiday> <year>?',
    sense: 'holiday',
  },
  { form: 'la|le|l|ce|cette <holiday> <year>?', sense: 'holiday' },
  { form: 'cette|la fete de|du la|l? <holiday> <year>?', sense: 'holiday' },
];

export const frenchPeriodForms: readonly CalendarForm[] = [
  ...weeksAndUnits,
  ...counted,
  ...months,
  ...years,
  ...spans,
  ...holidays,
];
