// Text in, the web address that it is out, or null. Opens nothing.

/**
 * An address of http or https, blanks around it allowed; null for all else. Parsed and caught, because `URL.canParse` of
 * Node 20 and 22 denies addresses with accents once it has been compiled by the optimizer, after some thousand calls.
 */
export function readWebAddress(text: string): URL | null {
  try {
    const url = new URL(text);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
  } catch {
    return null;
  }
}
