// A page's address and words on it in, a link that lands on the words out (`#:~:text=`). Never longer than Discord takes.
import { readWebAddress } from '../articles/web-address.ts';

/** The longest address Discord's link buttons take. */
const longestUrl = 512;
/** Words up to this length are given whole; longer ones by their first and last words, which browsers take as a range. */
const longestWhole = 80;
/** How many words stand for each end of a long text. */
const wordsAtEnds = 5;

/**
 * `https://example.org/a` and "une telle rencontre" give `https://example.org/a#:~:text=une%20telle%20rencontre`. Where
 * that grows too long the words are left out, then the link. Null for what is no web address.
 */
export function textFragmentUrl(url: string | null, words: string): string | null {
  if (url === null || url.length > longestUrl || !isWebAddress(url)) return null;
  const [page = url, anchor] = url.split('#', 2);
  const withoutDirective = (anchor ?? '').split(':~:', 1)[0] ?? '';
  for (const directive of directives(words)) {
    const link = `${page}#${withoutDirective}:~:text=${directive}`;
    if (link.length <= longestUrl) return link;
  }
  return url;
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url) && readWebAddress(url) !== null;
}

/** From the most exact to the shortest. */
function directives(words: string): readonly string[] {
  const trimmed = words.trim();
  const all = trimmed.split(/\s+/u);
  if (trimmed === '' || /\p{Surrogate}/u.test(trimmed)) return [];
  // A match may not cross the end of a block on the page, so words over several lines are given by their ends.
  const isWhole = all.length < 4 || (trimmed.length <= longestWhole && !/[\n\r]/.test(trimmed));
  if (isWhole) return [encode(trimmed)];
  const counts = [wordsAtEnds, 3, 2].filter((count) => 2 * count <= all.length);
  const ends = counts.map(
    (count) => `${encode(all.slice(0, count).join(' '))},${encode(all.slice(-count).join(' '))}`,
  );
  return [...ends, encode(all.slice(0, 2).join(' '))];
}

/** Percent-encodes also what the directive itself uses ("-", ",", "&") and what would end a link in Markdown. */
function encode(words: string): string {
  return encodeURIComponent(words).replace(
    /[-!'()*_~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
