// Words in, the same words in bold, dim or colour out where the terminal shows them; else the words alone.

export interface Style {
  readonly title: (text: string) => string;
  readonly stress: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly source: (text: string) => string;
  /** A web address. */
  readonly link: (url: string) => string;
}

const plain = (text: string): string => text;

/** Select Graphic Rendition: the codes that open a style and close it again. */
function rendition(opening: number, closing: number): (text: string) => string {
  return (text) => `\u001b[${opening}m${text}\u001b[${closing}m`;
}

const coloured: Style = {
  title: rendition(1, 22),
  stress: rendition(33, 39),
  heading: rendition(36, 39),
  source: rendition(2, 22),
  link: hyperlink,
};

/**
 * The page's address, which a click takes to the words (OSC 8). Where the terminal knows no such links it shows the address
 * alone, and that still leads to the page.
 */
function hyperlink(url: string): string {
  const page = url.replace(/#?:~:text=.*$/, '');
  return `\u001b]8;;${url}\u001b\\${page}\u001b]8;;\u001b\\`;
}

export function styleOf(hasColour: boolean): Style {
  return hasColour ? coloured : { title: plain, stress: plain, heading: plain, source: plain, link: plain };
}

/** Shows control characters of an article or an asker as "�", so that they cannot drive the terminal; every line end is one. */
export function harmless(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}
