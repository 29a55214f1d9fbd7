// The page's few signs, drawn as paths of a 24 × 24 field so that no font has to hold them. Hidden from screen readers.

const paths = {
  hash: 'M9 3 7 21M17 3l-2 18M4 8.5h17M3 15.5h17',
  menu: 'M3 6h18M3 12h18M3 18h18',
  close: 'M5 5l14 14M19 5 5 19',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  eye: 'M2 12s3.6-7 10-7 10 7 10 7-3.6 7-10 7S2 12 2 12ZM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z',
  sun: 'M12 16.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM12 1.5v2.5M12 20v2.5M1.5 12H4M20 12h2.5M4.6 4.6l1.8 1.8M17.6 17.6l1.8 1.8M4.6 19.4l1.8-1.8M17.6 6.4l1.8-1.8',
  moon: 'M20.5 14.5A9 9 0 0 1 9.5 3.5a9 9 0 1 0 11 11Z',
  outside: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
  send: 'M4 12 3 4l18 8-18 8 1-8Zm0 0h9',
  quote: 'M4 6h16M4 12h10M4 18h6M16 17l2 2 4-4',
  copy: 'M9 9h11v11H9ZM5 15H4V4h11v1',
  file: 'M6 2h8l5 5v15H6ZM14 2v6h5',
  plug: 'M9 2v6M15 2v6M6 8h12v4a6 6 0 0 1-12 0ZM12 18v4',
  book: 'M4 4.5h6a2 2 0 0 1 2 2v13a2 2 0 0 0-2-2H4ZM20 4.5h-6a2 2 0 0 0-2 2v13a2 2 0 0 1 2-2h6Z',
  check: 'M5 13l4 4L19 7',
} as const;

export type IconName = keyof typeof paths;

/** The sign as an `svg` element that takes the text's colour and the size that the style sheet gives it. */
export function icon(name: IconName): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', `icon icon--${name}`);
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', paths[name]);
  svg.append(path);
  return svg;
}
