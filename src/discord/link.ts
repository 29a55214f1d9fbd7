// An article's address in, one that Discord accepts for a button out, or null. Opens nothing.
import { readWebAddress } from '../articles/web-address.ts';

/** Discord's limit for the address of a link button, in characters. */
export const LINK_LIMIT = 512;

/**
 * The address written as a URL is, or null where Discord would refuse the whole message for it: another scheme than http,
 * a host without a dot or with an underscore ("localhost"), or too long even without its text fragment.
 */
export function linkFor(url: string | null): string | null {
  const parsed = url === null ? null : readWebAddress(url);
  if (parsed === null) return null;
  const { hostname } = parsed;
  if (!hostname.includes('.') || hostname.includes('_') || hostname.endsWith('.')) return null;
  if (parsed.href.length <= LINK_LIMIT) return parsed.href;
  // A long fragment only loses the place in the article, not the article.
  parsed.hash = '';
  return parsed.href.length <= LINK_LIMIT ? parsed.href : null;
}
