// Forms of words for time in French, in the order in which the reader tries them; of those that fit, the longest wins.
import type { CalendarForm } from '../calendar.ts';
import { frenchDurationForms } from './calendar-forms-durations.ts';
import { frenchPeriodForms } from './calendar-forms-periods.ts';

/** Not times: ages, bulletins, rounds of the clock. */
const notTimes: readonly CalendarForm[] = [
  { form: 'age|agee|ages|agees de|d <about>? <n> [ a|et|ou <n> ] ans', sense: 'none' },
  { form: 'age|agee|ages|agees de|d <about>? une <dozen> d annees', sense: 'none' },
  { form: 'l age de <n> ans', sense: 'none' },
  { form: 'les|des|aux <about> <n> ans', sense: 'none' },
  { form: 'de|les|des|aux|entre <n> a|-|et|ou <n> ans', sense: 'none' },
  { form: '~(|, <n> ans ~)|,|.', sense: 'none' },
  {
    form: 'le|l|un|ce|cet|du|au|les|des|son|leur quotidien|quotidiens|hebdomadaire|hebdomadaires|mensuel|mensuels',
    sense: 'none',
  },
  { form: 'les|des|aux|de <n> heures du|de|d|des', sense: 'none' },
  { form: '<n> heures|h sur|/ <n>', sense: 'none' },
  { form: '<clock> sur|/ <n>', sense: 'none' },
  { form: 'le|du|au <hour> heures', sense: 'none' },
  { form: '<n> jours sur|/ <n>', sense: 'none' },
  { form: 'bon|bonne|bonnes jour|journee|soiree|nuit|annee|fetes', sense: 'none' },
  { form: 'demi heure de', sense: 'none' },
  { form: 'date <numeric>', sense: 'none' },
  { form: 'en maintenant', sense: 'none' },
  { form: 'la|le|au lendemain|veille|surlendemain ~de|du|des|d', sense: 'none' },
  { form: 'a l epoque ~de|du|des|d|ou', sense: 'none' },
  { form: '~bebe|nourrisson|enfant|fillette|garconnet|fille|garcon ~de|d <n> <unit>', sense: 'none' },
];

const days: readonly CalendarForm[] = [
  { form: 'le|la|les|ce? [ <any-weekday> ,? ] <day> <any-month> [ ,? de? <year> ] <turn>?', sense: 'date' },
  { form: 'le|ce? [ <any-weekday> ,? ] <day> <any-month> <old-year2>', sense: 'date' },
  { form: 'le|ce? [ <any-weekday> ,? ] <numeric>', sense: 'date' },
  { form: 'le <short-numeric>', sense: 'date' },
  { form: '~du|au|depuis|entre|et|avant|apres|ou <short-numeric>', sense: 'date' },
  { form: 'le|ce? <any-weekday> <short-numeric>', sense: 'date' },
  { form: 'le|ce? <digit-day:day> -|/ <any-month> [ -|/ <year> ]', sense: 'date' },
  { form: '<year> -|/ <any-month> -|/ <digit-day:day>', sense: 'date' },
  { form: 'le|ce? <day> jour de|d|du? <month> [ ,? <year> ]', sense: 'date' },
  { form: 'le|ce? <weekday> <digit-day:day>', sense: 'date' },
  { form: '~depuis|avant|apres|des|ici le <digit-day:day> ~.|,|;|)|dans|pour', sense: 'date' },
  { form: '<any-month> <digit-day:day> ,? <year>', sense: 'date' },
];

const weekdays: readonly CalendarForm[] = [
  { form: '<weekday>', sense: 'weekday' },
  { form: '<weekday> <turn>', sense: 'weekday' },
  { form: 'le <weekday> <turn>', sense: 'weekday' },
  { form: 'le|ce <weekday> <turn>', sense: 'weekday' },
  { form: 'le <weekday>', sense: 'weekday', give: { habitual: 1 } },
  { form: 'ce meme? <weekday>', sense: 'weekday', give: { turn: 'this' } },
  { form: '<weekday> en huit', sense: 'weekday', give: { turn: 'next', weeks: 1 } },
  { form: '<weekday> en quinze', sense: 'weekday', give: { turn: 'next', weeks: 2 } },
  { form: 'le? <weekday> <part>? de? la semaine prochaine', sense: 'weekday', give: { weeks: 1 } },
  { form: 'le? <weekday> <part>? de? la semaine derniere|passee', sense: 'weekday', give: { weeks: -1 } },
  { form: 'la semaine prochaine ,? <weekday>', sense: 'weekday', give: { weeks: 1 } },
  { form: 'la semaine derniere|passee ,? <weekday>', sense: 'weekday', give: { weeks: -1 } },
  { form: 'cette semaine ,? <weekday>', sense: 'weekday', give: { weeks: 0 } },
  { form: 'le? <weekday> <part>? de? cette semaine', sense: 'weekday', give: { weeks: 0 } },
];

const nearDays: readonly CalendarForm[] = [
  { form: 'hier [ ,? <weekday> ]', sense: 'shift', give: { unit: 'day', by: -1 } },
  { form: 'avant hier [ ,? <weekday> ]', sense: 'shift', give: { unit: 'day', by: -2 } },
  { form: 'demain [ ,? <weekday> ]', sense: 'shift', give: { unit: 'day', by: 1 } },
  { form: 'apres demain [ ,? <weekday> ]', sense: 'shift', give: { unit: 'day', by: 2 } },
  { form: 'aujourd hui [ ,? <weekday> ]', sense: 'shift', give: { unit: 'day', by: 0, open: 1 } },
  { form: 'ce jour', sense: 'shift', give: { unit: 'day', by: 0 } },
  { form: 'la veille', sense: 'shift', give: { unit: 'day', by: -1, from: 'told' } },
  { form: 'l avant veille', sense: 'shift', give: { unit: 'day', by: -2, from: 'told' } },
  { form: 'le|la|au? lendemain', sense: 'shift', give: { unit: 'day', by: 1, from: 'told' } },
  { form: 'le|la surlendemain', sense: 'shift', give: { unit: 'day', by: 2, from: 'told' } },
  { form: 'ce jour là', sense: 'shift', give: { unit: 'day', by: 0, from: 'told' } },
  { form: 'le jour meme', sense: 'shift', give: { unit: 'day', by: 0, from: 'told' } },
  { form: 'ce moment là', sense: 'shift', give: { unit: 'day', by: 0, from: 'told' } },
  { form: 'le meme jour', sense: 'shift', give: { unit: 'day', by: 0, from: 'told' } },
  { form: 'ces jours là', sense: 'shift', give: { unit: 'day', by: 0, from: 'told' } },
];

const dayParts: readonly CalendarForm[] = [
  { form: 'ce|cet|cette <near-part:part>', sense: 'part' },
  { form: 'ce|cet|cette <part> là', sense: 'part', give: { from: 'told' } },
  { form: 'le meme <part>', sense: 'part', give: { from: 'told' } },
  {
    form: 'la|cette nuit de|du <weekday> au|a <weekday:to-weekday>',
    sense: 'weekday',
    give: { part: 'TNI' },
  },
  {
    form: 'la|cette nuit du|de <weekday>? <day> au|a <any-weekday:to-weekday>? <day:to-day> <month> [ <year> ]',
    sense: 'date',
    give: { part: 'TNI' },
  },
  {
    form: 'la|cette nuit du <day> <month> au <day:to-day> <month:to-month> [ <year> ]',
    sense: 'date',
    give: { part: 'TNI' },
  },
  { form: 'la|le|l <part> de|du <weekday> <turn>?', sense: 'weekday' },
  { form: 'la|le|l <part> de|du <day> <month> [ <year> ]', sense: 'date' },
  { form: '~en plein|pleine <part>', sense: 'part', give: { from: 'told' } },
  { form: '~a l aube|aurore', sense: 'part', give: { part: 'TMO', from: 'told' } },
  { form: 'la nuit derniere', sense: 'part', give: { part: 'TNI', by: -1 } },
  { form: '~pendant|durant|dans la|l <part>', sense: 'part', give: { from: 'told' } },
  { form: '~en <part>', sense: 'part', give: { from: 'told' } },
  { form: '~au petit matin', sense: 'part', give: { part: 'TMO', from: 'told' } },
  { form: '~en|au <edge> de|d|du <part>', sense: 'part', give: { from: 'told' } },
  { form: '~en|au <edge> de la|l <part>', sense: 'part', give: { from: 'told' } },
  { form: '<edge>? de|du|d? la|l? <part>', sense: 'part', give: { fragment: 1, from: 'told' } },
];

const clocks: readonly CalendarForm[] = [
  { form: '~pendant|durant|en <clock>', sense: 'duration' },
  { form: '<clock>', sense: 'clock' },
  { form: '<clock> <part>', sense: 'clock' },
  { form: '<clock> du <part>', sense: 'clock' },
  { form: '<clock> de l <part>', sense: 'clock' },
  { form: '<hour> heures|heure [ et? <minutes> minutes? ] du|de|dans|le la|l? <part>', sense: 'clock' },
  { form: '<hour> heures|heure et <fraction> [ du|de|dans la|l? <part> ]', sense: 'clock' },
  { form: '<hour> heures|heure moins le|un? <fraction:minus> [ du|de|dans la|l? <part> ]', sense: 'clock' },
  { form: '<hour> heures|heure moins <minutes:minus> [ du|de|dans la|l? <part> ]', sense: 'clock' },
  {
    form: '~a|vers|des|avant|apres|depuis|les <hour> heures|heure [ et? <minutes> minutes? ]',
    sense: 'clock',
  },
  { form: '<hour> heures|heure ~<weekday>', sense: 'clock' },
  { form: '~de|entre|et <hour> heures|heure [ <minutes> ] ~a|et', sense: 'clock' },
  { form: '~de|entre <hour:from-hour> a|et|- <clock>', sense: 'clock' },
  { form: '<hour:from-hour> - <clock>', sense: 'clock' },
  { form: 'midi [ et? <fraction> ]', sense: 'clock', give: { hour: 12 } },
  { form: 'minuit [ et? <fraction> ]', sense: 'clock', give: { hour: 24 } },
  { form: 'midi <minutes>', sense: 'clock', give: { hour: 12 } },
];

const sometime: readonly CalendarForm[] = [
  {
    form: 'maintenant|actuellement|desormais|presentement',
    sense: 'reference',
    give: { value: 'PRESENT_REF' },
  },
  { form: 'a l heure actuelle', sense: 'reference', give: { value: 'PRESENT_REF' } },
  { form: 'pour le|l moment|instant', sense: 'reference', give: { value: 'PRESENT_REF' } },
  { form: '~en ce moment meme?', sense: 'reference', give: { value: 'PRESENT_REF' } },
  {
    form: '~le|la|l|les|son|sa|ses|leur|leurs|notre|,|des|d actuel|actuelle|actuels|actuelles',
    sense: 'reference',
    give: { value: 'PRESENT_REF' },
  },
  { form: 'a l epoque', sense: 'reference', give: { value: 'PAST_REF' } },
  { form: 'l avenir', sense: 'reference', give: { value: 'FUTURE_REF' } },
  { form: 'naguere|jadis|autrefois|auparavant', sense: 'reference', give: { value: 'PAST_REF' } },
];

export const frenchCalendarForms: readonly CalendarForm[] = [
  ...notTimes,
  ...days,
  ...weekdays,
  ...nearDays,
  ...clocks,
  ...dayParts,
  ...frenchPeriodForms,
  ...frenchDurationForms,
  ...sometime,
];
