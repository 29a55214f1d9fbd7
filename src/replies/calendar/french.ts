// How a point of time is said in French: articles, elision, "1er", centuries in Roman numerals.
import type { Clock, PartOfDay, Season, TimexPoint } from '../timex.ts';
import { type CalendarWords, daySpan, monthNames, twoDigits } from './calendar-words.ts';

const months = monthNames('fr-FR');
const monthName = (month: number): string => months[month - 1] ?? String(month);

const seasons: Readonly<Record<Season, string>> = {
  SP: 'printemps',
  SU: 'été',
  FA: 'automne',
  WI: 'hiver',
};
const partsOfDay: Readonly<Record<PartOfDay, string>> = {
  MO: 'le matin',
  MI: 'à midi',
  AF: 'l’après-midi',
  EV: 'le soir',
  NI: 'la nuit',
  DT: 'en journée',
};
/** After "en début", "en fin". */
const ofPartsOfDay: Readonly<Record<PartOfDay, string>> = {
  MO: 'de matinée',
  MI: 'de midi',
  AF: 'd’après-midi',
  EV: 'de soirée',
  NI: 'de nuit',
  DT: 'de journée',
};

export const frenchCalendarWords: CalendarWords = {
  point: sayPoint,
  part: (mod, point) => {
    if (point.kind === 'part-of-day') {
      const word = { START: 'début', MID: 'milieu', END: 'fin' }[mod];
      return `${sayPoint({ ...point, kind: 'day' })}, en ${word} ${ofPartsOfDay[point.part]}`;
    }
    const isBare = point.kind === 'month' || point.kind === 'year';
    if (mod === 'MID') return isBare ? `mi-${sayPoint(point)}` : `milieu ${afterDe(point)}`;
    const word = mod === 'START' ? 'début' : 'fin';
    return isBare ? `${word} ${sayPoint(point)}` : `${word} ${afterDe(point)}`;
  },
  near: (mod, point) =>
    ({ APPROX: 'vers', BEFORE: 'avant', AFTER: 'après' })[mod].concat(' ', withArticle(point)),
  open: {
    from: (point) => `à partir ${afterDe(point)}`,
    until: (point) => `jusqu’${afterJusque(point)}`,
  },
  period: (from, to) =>
    `${afterDe(from)} ${/^le /.test(withArticle(to)) ? `au ${sayPoint(to)}` : `à ${sayPoint(to)}`}`,
  dayNumber: (day) => (day === 1 ? '1er' : String(day)),
  dayOfMonth: (day, month) => `${day === 1 ? '1er' : day} ${monthName(month)}`,
  monthName,
  clock: sayClock,
};

function sayPoint(point: TimexPoint): string {
  switch (point.kind) {
    case 'century':
      return `${roman(point.year / 100 + 1)}${point.year === 0 ? 'er' : 'e'} siècle`;
    case 'decade':
      return `années ${point.year}`;
    case 'year':
      return String(point.year);
    case 'half':
      return `${ordinal(point.number)} semestre ${point.year}`;
    case 'quarter':
      return `${ordinal(point.number)} trimestre ${point.year}`;
    case 'season':
      return `${seasons[point.season]} ${point.year}`;
    case 'month':
      return `${monthName(point.month)} ${point.year}`;
    case 'week':
      return `semaine du ${daySpan(frenchCalendarWords, point.first, point.last, ' au ')}`;
    case 'weekend':
      return `week-end du ${daySpan(frenchCalendarWords, point.first, point.last, ' au ')}`;
    case 'day':
      return `${frenchCalendarWords.dayOfMonth(point.day, point.month)} ${point.year}`;
    case 'part-of-day':
      return `${sayPoint({ ...point, kind: 'day' })}, ${partsOfDay[point.part]}`;
    case 'time':
      return `${sayPoint({ ...point, kind: 'day' })}, ${sayClock(point)}`;
    case 'clock':
      return sayClock(point);
  }
}

function sayClock({ hour, minute, zone }: Clock): string {
  return `${hour}\u00a0h${minute ? `\u00a0${twoDigits(minute)}` : ''}${zone === null ? '' : ` ${zone}`}`;
}

/** With its article, where French has one: "le 2 mai 2017", "l’été 2015", "les années 1990", "mai 2017". */
function withArticle(point: TimexPoint): string {
  const said = sayPoint(point);
  switch (point.kind) {
    case 'year':
    case 'month':
    case 'clock':
      return said;
    case 'decade':
      return `les ${said}`;
    case 'week':
      return `la ${said}`;
    case 'season':
      return point.season === 'SP' ? `le ${said}` : `l’${said}`;
    default:
      return `le ${said}`;
  }
}

/** After "à partir": "du 2 mai 2017", "d’avril 2017", "de 2015", "des années 1990". */
function afterDe(point: TimexPoint): string {
  const said = withArticle(point);
  if (said.startsWith('le ')) return `du ${said.slice(3)}`;
  if (said.startsWith('les ')) return `des ${said.slice(4)}`;
  return /^[aeo]/.test(said) ? `d’${said}` : `de ${said}`;
}

/** After "jusqu": "’au 2 mai 2017" without its apostrophe. */
function afterJusque(point: TimexPoint): string {
  const said = withArticle(point);
  if (point.kind === 'month' || point.kind === 'year') return `en ${said}`;
  if (said.startsWith('le ')) return `au ${said.slice(3)}`;
  return said.startsWith('les ') ? `aux ${said.slice(4)}` : `à ${said}`;
}

function ordinal(number: number): string {
  return number === 1 ? '1er' : `${number}e`;
}

/** 19 is XIX: French writes its centuries so. */
function roman(number: number): string {
  const digits = [
    ['XX', 20],
    ['X', 10],
    ['IX', 9],
    ['V', 5],
    ['IV', 4],
    ['I', 1],
  ] as const;
  let rest = number;
  let written = '';
  for (const [digit, worth] of digits) {
    while (rest >= worth) {
      written += digit;
      rest -= worth;
    }
  }
  return written;
}
