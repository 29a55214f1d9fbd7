// English forms for how long and how often: durations, distances from a date, repeated times.
import type { CalendarForm } from '../calendar.ts';

const durations: readonly CalendarForm[] = [
  { form: '<about:mod>? <n> <unit>', sense: 'duration' },
  { form: '<about:mod>? <n> and a half <unit>', sense: 'duration', give: { more: 0.5 } },
  { form: '<about:mod>? <n> <unit> [ ,? and? ] <n:n2> <unit:unit2>', sense: 'duration' },
  {
    form: '<about:mod>? <n> <unit> [ ,? and? ] <n:n2> <unit:unit2> [ ,? and? ] <n:n3> <unit:unit3>',
    sense: 'duration',
  },
  { form: '<about:mod>? half an|a <unit>', sense: 'duration', give: { share: 0.5 } },
  {
    form: '<about:mod>? a|an <unit> ~.|,|;|of|to|for|in|after|before|)|when|while|as|and|or|because',
    sense: 'duration',
    give: { n: 1 },
  },
  {
    form: '~for|than|within|about|almost|nearly|over|in|after a|an <unit>',
    sense: 'duration',
    give: { n: 1 },
  },
  { form: '<about:mod> a <unit>', sense: 'duration', give: { n: 1 } },
  { form: 'the? <turns> <about:mod>? <n> <unit>', sense: 'duration' },
  { form: 'a quarter century', sense: 'duration', give: { unit: 'year', n: 25 } },
  { form: 'a? few|several|many <units:unit>', sense: 'duration', give: { vague: 1 } },
  { form: 'a couple of <units:unit>', sense: 'duration', give: { n: 2 } },
  { form: 'the <turns> few|several <units:unit>', sense: 'duration', give: { vague: 1 } },
  { form: '~for|after|even|within|over <units:unit>', sense: 'duration', give: { vague: 1 } },
  {
    form: '~in ~the <units:unit> ~since|after|before|following|leading',
    sense: 'duration',
    give: { vague: 1 },
  },
  {
    form: 'hundreds|thousands|dozens|scores|tens|millions|billions of <units:unit>',
    sense: 'duration',
    give: { vague: 1 },
  },
  { form: '~matter ~of <units:unit>', sense: 'duration', give: { vague: 1 } },
  {
    form: '<about:mod>? <n> working|business|consecutive|straight|full|more|additional <unit>',
    sense: 'duration',
  },
];

const distances: readonly CalendarForm[] = [
  { form: '<about:mod>? <n> <unit> ago', sense: 'shift', give: { sign: -1 } },
  { form: '<about:mod>? a|an <unit> ago', sense: 'shift', give: { sign: -1 } },
  { form: 'half an|a <unit> ago', sense: 'shift', give: { sign: 0 } },
  { form: '<n> <unit> from now', sense: 'shift', give: { sign: 1 } },
  { form: 'a|an <unit> from now', sense: 'shift', give: { sign: 1 } },
  { form: '<n> <unit> later', sense: 'shift', give: { sign: 1, from: 'told' } },
  { form: 'a|an <unit> later', sense: 'shift', give: { sign: 1, from: 'told' } },
  { form: '<n> <unit> earlier', sense: 'shift', give: { sign: -1, from: 'told' } },
  { form: 'a|an <unit> earlier', sense: 'shift', give: { sign: -1, from: 'told' } },
  { form: 'in <about:mod>? <n> <unit>', sense: 'shift', give: { sign: 1, lapse: 1 } },
];

const sets: readonly CalendarForm[] = [
  { form: 'every day ~life|lives', sense: 'none' },
  { form: 'every|each <unit>', sense: 'set' },
  { form: 'every <n> <unit>', sense: 'set' },
  { form: 'every other <unit>', sense: 'set', give: { n: 2 } },
  { form: 'every|each <weekday> <part>?', sense: 'set' },
  { form: 'every|each <part>', sense: 'set' },
  { form: '<weekdays:weekday>', sense: 'set' },
  { form: '<weekday> <parts:part>', sense: 'set' },
  { form: 'daily|everyday', sense: 'set', give: { value: 'P1D' } },
  { form: 'weekly', sense: 'set', give: { value: 'P1W' } },
  { form: 'monthly', sense: 'set', give: { value: 'P1M' } },
  { form: 'quarterly', sense: 'set', give: { value: 'P3M' } },
  { form: 'annual|annually|yearly', sense: 'set', give: { value: 'P1Y' } },
  { form: 'once|twice a <unit>', sense: 'set' },
  { form: '~at|on|most|all weekends', sense: 'set', give: { value: 'XXXX-WXX-WE' } },
];

export const englishDurationForms: readonly CalendarForm[] = [...durations, ...distances, ...sets];
