// French forms for how long and how often: durations, distances from a date, repeated times.
import type { CalendarForm } from '../calendar.ts';

const durations: readonly CalendarForm[] = [
  { form: '<about:mod>? <n> <unit>', sense: 'duration' },
  { form: '<n> heures par jour', sense: 'duration', give: { unit: 'hour' } },
  { form: '<about:mod>? <n> <unit> et demi|demie', sense: 'duration', give: { more: 0.5 } },
  {
    form: '<about:mod>? <n> <unit> [ ,? et? ] <n:n2> <unit:unit2>',
    sense: 'duration',
  },
  { form: 'une seconde ~,|.|de|d|plus|apres|avant|et|)|pour', sense: 'duration', give: { unit: 'second' } },
  { form: 'une? demi heure', sense: 'duration', give: { unit: 'hour', share: 0.5 } },
  { form: 'un quart d heure', sense: 'duration', give: { unit: 'minute', n: 15 } },
  { form: 'un quart de siecle', sense: 'duration', give: { unit: 'year', n: 25 } },
  { form: 'un demi siecle', sense: 'duration', give: { unit: 'year', n: 50 } },
  { form: '<n> <turns> <unit>', sense: 'duration' },
  { form: 'ces <turns> <n> <unit>', sense: 'duration' },
  { form: 'ces <n> <turns> <unit>', sense: 'duration' },
  { form: '<n> <unit> <turns>', sense: 'duration' },
  { form: '~de|d une <dozen> d annees', sense: 'none' },
  {
    form: '~<lasting> ~de|d une <dozen:n> d annees',
    sense: 'duration',
    give: { unit: 'year', mod: 'APPROX' },
  },
  { form: 'une <dozen:n> de|d <unit>', sense: 'duration', give: { mod: 'APPROX' } },
  {
    form: 'quelques|plusieurs|nombreux|nombreuses|longs|longues <unit>',
    sense: 'duration',
    give: { vague: 1 },
  },
  { form: '~pendant|depuis|durant|apres des <unit>', sense: 'duration', give: { vague: 1 } },
  { form: 'une? demi journee', sense: 'duration', give: { unit: 'day', share: 0.5 } },
  { form: 'trois quarts d heure', sense: 'duration', give: { unit: 'minute', n: 45 } },
  { form: '<n> journee ~de|d|du|portes|nationale|mondiale|speciale', sense: 'none' },
  { form: 'ces <turns> <unit>', sense: 'duration', give: { vague: 1 } },
  { form: '~les|des|aux <near-turns> <unit> ~de|du|d|des', sense: 'none' },
  { form: '~les|des|aux <near-turns> <unit>', sense: 'duration', give: { vague: 1 } },
  { form: '~les|des|aux <unit> qui viennent|viendront', sense: 'duration', give: { vague: 1 } },
  { form: '~les|des|aux|ces <unit> <later-turns>', sense: 'duration', give: { vague: 1 } },
  { form: '<about:mod>? <n> <minute-unit:unit> <minutes:n2>', sense: 'duration', give: { unit2: 'second' } },
  {
    form: 'des? milliers|centaines|dizaines|millions|milliards de|d <units:unit>',
    sense: 'duration',
    give: { vague: 1 },
  },
  { form: '~fait|faisait|encore des <unit>', sense: 'duration', give: { vague: 1 } },
  { form: 'prochains|prochaines <unit>', sense: 'duration', give: { vague: 1 } },
];

const distances: readonly CalendarForm[] = [
  { form: 'il ya <about:mod>? <n> <unit>', sense: 'shift', give: { sign: -1 } },
  { form: 'il y a <about:mod>? <n> <unit>', sense: 'shift', give: { sign: -1 } },
  { form: 'voici|voila <about:mod>? <n> <unit>', sense: 'shift', give: { sign: -1 } },
  { form: 'dans <about:mod>? <n> <unit>', sense: 'shift', give: { sign: 1 } },
  { form: 'une <dozen:n> de|d <unit> plus tard', sense: 'shift', give: { sign: 1, from: 'told' } },
  { form: 'une <dozen:n> de|d <unit> plus tot', sense: 'shift', give: { sign: -1, from: 'told' } },
  { form: 'il y a une <dozen:n> de|d <unit>', sense: 'shift', give: { sign: -1 } },
  { form: 'dans une <dozen:n> de|d <unit>', sense: 'shift', give: { sign: 1 } },
  { form: '<n> <unit> auparavant', sense: 'shift', give: { sign: -1, from: 'told' } },
  { form: '<n> <unit> plus tard', sense: 'shift', give: { sign: 1, from: 'told' } },
  { form: '<n> <unit> plus tot', sense: 'shift', give: { sign: -1, from: 'told' } },
];

const sets: readonly CalendarForm[] = [
  { form: 'chaque <unit>', sense: 'set' },
  { form: 'toute la|l <date-unit:unit>', sense: 'duration' },
  { form: 'tout le|l <date-unit:unit>', sense: 'duration' },
  { form: 'tous|toutes les <unit>', sense: 'set' },
  { form: 'tous|toutes les <n> <unit>', sense: 'set' },
  { form: 'chaque <part>', sense: 'set' },
  { form: 'les week_ends|weekends', sense: 'set', give: { value: 'XXXX-WXX-WE' } },
  { form: 'le|les|chaque? <ordinal> <weekday> de|du chaque? mois', sense: 'set' },
  {
    form: 'le|les|chaque? <ordinal> [ et <ordinal:other> ] <weekdays:weekday> [ de|du chaque? mois ]',
    sense: 'set',
  },
  { form: 'tous|toutes les <parts:part>', sense: 'set' },
  { form: '<n:times> fois par <unit>', sense: 'set' },
  { form: '~du <weekday> au <weekday:to-weekday>', sense: 'set' },
  { form: '~et|, <weekdays:weekday>', sense: 'set' },
  { form: 'chaque <month>', sense: 'set' },
  { form: 'chaque <season>', sense: 'set' },
  { form: 'chaque <weekday> <part>?', sense: 'set' },
  { form: 'tous? les <weekdays:weekday> <part>?', sense: 'set' },
  {
    form: 'quotidien|quotidienne|quotidiennes|quotidiennement',
    sense: 'set',
    give: { value: 'P1D' },
  },
  { form: 'hebdomadaire', sense: 'set', give: { value: 'P1W' } },
  { form: 'mensuel|mensuelle|mensuels|mensuelles', sense: 'set', give: { value: 'P1M' } },
  { form: 'annuel|annuelle|annuels|annuelles', sense: 'set', give: { value: 'P1Y' } },
];

export const frenchDurationForms: readonly CalendarForm[] = [...durations, ...distances, ...sets];
