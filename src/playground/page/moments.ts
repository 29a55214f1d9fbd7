// Moments in, words of the reader's language and time zone out, in Discord's styles.
import type { PageLocale } from './labels.ts';

const styles: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { hour: '2-digit', minute: '2-digit' },
  T: { hour: '2-digit', minute: '2-digit', second: '2-digit' },
  d: { day: '2-digit', month: '2-digit', year: 'numeric' },
  D: { day: 'numeric', month: 'long', year: 'numeric' },
  f: { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  F: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' },
};

/** Units of a relative time with their length in seconds, the longest first. */
const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

/** `momentIn(date, 'D', 'fr')` is "24 novembre 2026"; an unknown style is written as `f`. */
export function momentIn(moment: Date, style: string, locale: PageLocale): string {
  if (Number.isNaN(moment.getTime())) return '';
  if (style === 'R') return relative(moment, locale);
  return new Intl.DateTimeFormat(regionOf(locale), styles[style] ?? styles.f).format(moment);
}

/** "2017-05" is "mai 2017", "2017-05-02" is "2 mai 2017"; anything else stays as it is. */
export function dayIn(date: string, locale: PageLocale): string {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined || Number.isNaN(year + month)) return date;
  const moment = new Date(Date.UTC(year, month - 1, day ?? 1));
  return new Intl.DateTimeFormat(regionOf(locale), {
    ...(day === undefined ? {} : { day: 'numeric' }),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(moment);
}

function relative(moment: Date, locale: PageLocale): string {
  const seconds = (moment.getTime() - Date.now()) / 1000;
  const [unit, length] = units.find(([, size]) => Math.abs(seconds) >= size) ?? ['second', 1];
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.trunc(seconds / length), unit);
}

/** English dates in the order of the bot's own English words: day, month, year. */
function regionOf(locale: PageLocale): string {
  return locale === 'fr' ? 'fr-FR' : 'en-GB';
}
