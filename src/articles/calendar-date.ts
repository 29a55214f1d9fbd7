// Whether a written date names a day or a month that exists. Knows nothing of today.

const written = /^(?<year>\d{4})-(?<month>\d{2})(?:-(?<day>\d{2}))?$/;

/** True of `2017-05-02` and `2017-05`; false of `2017-02-30`, `2017-13` and `02/05/2017`. */
export function isCalendarDate(value: string): boolean {
  const parts = written.exec(value)?.groups;
  if (parts === undefined) return false;
  const [year, month, day] = [Number(parts.year), Number(parts.month), Number(parts.day ?? '1')];
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
