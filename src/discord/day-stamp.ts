// A civil day in, Discord's mark for it out, which each reader sees in their own language and order of day and month.

/**
 * Discord shows an instant in its reader's time zone, and the zones in use span 26 hours: no instant falls on one day
 * everywhere. 10:00 UTC does from UTC−10 (Tahiti, Hawaii) to UTC+13:59 (Tonga, New Zealand in summer). American Samoa,
 * Niue and the Line Islands see a neighbouring day, which is why the day in our own words always stands before it.
 */
const HOUR_UTC = 10;

/** Before standard time, some places counted their days otherwise. */
const FIRST_YEAR = 1900;
const civilDay = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/;

/** `2017-05-02` is `<t:1493719200:D>`, "2 May 2017". Null for a month, a year, a range, and a day before 1900. */
export function dayStamp(day: string): string | null {
  const parts = civilDay.exec(day)?.groups;
  if (parts === undefined || Number(parts.year) < FIRST_YEAR) return null;
  const instant = Date.UTC(Number(parts.year), Number(parts.month) - 1, Number(parts.day), HOUR_UTC);
  return `<t:${instant / 1000}:D>`;
}
