// The parts of a duration or of a repeated time in, their TIMEX3 value out ("P3D", "PT30.4S", "P2W", "XXXX-WXX-4").
import { numberOf, type Parts, wordOf } from './parts.ts';
import type { CalendarUnit } from './sense.ts';

/** ISO 8601 designators; `T` stands before hours, minutes and seconds, and `times` turns a unit into its designator's. */
const designators: Readonly<
  Record<CalendarUnit, { readonly letter: string; readonly time: boolean; readonly times: number }>
> = {
  second: { letter: 'S', time: true, times: 1 },
  minute: { letter: 'M', time: true, times: 1 },
  hour: { letter: 'H', time: true, times: 1 },
  day: { letter: 'D', time: false, times: 1 },
  workday: { letter: 'D', time: false, times: 1 },
  part: { letter: 'D', time: false, times: 1 },
  weekend: { letter: 'WE', time: false, times: 1 },
  week: { letter: 'W', time: false, times: 1 },
  fortnight: { letter: 'W', time: false, times: 2 },
  month: { letter: 'M', time: false, times: 1 },
  quarter: { letter: 'M', time: false, times: 3 },
  half: { letter: 'M', time: false, times: 6 },
  year: { letter: 'Y', time: false, times: 1 },
  decade: { letter: 'Y', time: false, times: 10 },
  century: { letter: 'Y', time: false, times: 100 },
  millennium: { letter: 'Y', time: false, times: 1000 },
};

/** `amount` of a unit; null is an unknown amount ("quelques jours" is `PXD`). */
export function isoDuration(unit: CalendarUnit, amount: number | null): string {
  const { letter, time, times } = designators[unit];
  const count = amount === null ? 'X' : String(Math.round(amount * times * 1000) / 1000);
  return `P${time ? 'T' : ''}${count}${letter}`;
}

/** "Deux ans" is `P2Y`, "une heure et demie" `PT1.5H`, "deux heures et dix minutes" `PT2H10M`, "quelques jours" `PXD`. */
export function durationValue(parts: Parts): string | null {
  const clock = parts.tokens.get('clock')?.clock;
  if (clock) return `PT${clock.hour}H${clock.minute === 0 ? '' : `${clock.minute}M`}`;
  const unit = wordOf<CalendarUnit>(parts, 'unit');
  if (unit === undefined) return null;
  if (parts.values.has('vague')) return isoDuration(unit, null);
  const whole = numberOf(parts, 'n') ?? 1;
  const amount = (whole + (numberOf(parts, 'more') ?? 0)) * (numberOf(parts, 'share') ?? 1);
  const base = isoDuration(unit, amount);
  return ['2', '3'].reduce((value, place) => {
    const smaller = wordOf<CalendarUnit>(parts, `unit${place}`);
    const rest = numberOf(parts, `n${place}`);
    if (smaller === undefined || rest === undefined) return value;
    const addition = isoDuration(smaller, rest).slice(1);
    return value + (value.includes('T') ? addition.replace('T', '') : addition);
  }, base);
}

/** "Tous les deux ans" is `P2Y`, "quotidien" `P1D`, "tous les jeudis" `XXXX-WXX-4`, "chaque matin" `XXXX-XX-XXTMO`. */
export function setValue(parts: Parts): string | null {
  const given = wordOf(parts, 'value');
  if (given !== undefined) return given;
  const weekday = numberOf(parts, 'weekday');
  const part = wordOf(parts, 'part');
  const last = numberOf(parts, 'to-weekday');
  if (weekday !== undefined && last !== undefined) return `XXXX-WXX-${weekday}/XXXX-WXX-${last}`;
  if (weekday !== undefined) return `XXXX-WXX-${weekday}${part ?? ''}`;
  const month = numberOf(parts, 'month');
  if (month !== undefined) return `XXXX-${String(month).padStart(2, '0')}`;
  const season = wordOf(parts, 'season');
  if (season !== undefined) return `XXXX-${season}`;
  const unit = wordOf<CalendarUnit>(parts, 'unit');
  if (unit === 'weekend' && !parts.values.has('n')) return 'XXXX-WXX-WE';
  if (unit === undefined) return part === undefined ? null : `XXXX-XX-XX${part}`;
  return isoDuration(unit, numberOf(parts, 'n') ?? 1);
}
