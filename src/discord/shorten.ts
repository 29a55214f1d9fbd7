// Our own or the asker's words in, the same words cut to a length out. Never used on an article's words.

/** At most `limit` UTF-16 units; a cut falls between words where it can, never inside a character, and ends in "…". */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const room = text.slice(0, limit - 1);
  const whole = /[\uD800-\uDBFF]$/u.test(room) ? room.slice(0, -1) : room;
  const lastBlank = whole.search(/\s\S*$/u);
  const kept = lastBlank > limit / 2 ? whole.slice(0, lastBlank) : whole;
  return `${kept.trimEnd()}…`;
}
