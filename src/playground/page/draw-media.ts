// Images and files of a message in, DOM out. Only what the page's own process or the message itself holds is loaded;
// a picture elsewhere is offered as a link, since the page asks no other host for anything.
import type { AttachmentJson, MediaJson } from '../discord-json.ts';
import { drawLink } from './draw-marks.ts';
import type { MessageDrawing } from './drawing.ts';
import { element } from './element.ts';
import { icon } from './icons.ts';
import type { PageLocale } from './labels.ts';

/** An image with its description, or a link to it. */
export function drawImage(
  media: MediaJson,
  description: string | null | undefined,
  className: string,
  drawing: MessageDrawing,
): Node {
  const url = addressOf(media.url, drawing.attachments);
  const words = description ?? drawing.labels.image;
  if (url !== null && isOwn(url)) return element('img', { class: className, src: url, alt: words });
  const label = [icon('file'), element('span', {}, words)];
  if (url === null) return element('span', { class: `${className} absent` }, ...label);
  return drawLink(url, label, `${className} absent`);
}

/** A file as a row with its name and size; the name is a link where the file can be had. */
export function drawFile(
  { filename, description, size, url, content_type }: Omit<AttachmentJson, 'id'>,
  drawing: MessageDrawing,
): Node {
  if (content_type?.startsWith('image/') && url !== undefined && isOwn(url)) {
    return element('img', { class: 'attachment-image', src: url, alt: description ?? filename });
  }
  const address = url === undefined ? null : addressOf(url, drawing.attachments);
  const name =
    address === null
      ? element('span', { class: 'file__name' }, filename)
      : element('a', { class: 'file__name', href: address, download: filename }, filename);
  const details = [size === undefined ? null : sizeIn(size, drawing.locale), description ?? null];
  return element(
    'div',
    { class: 'file', role: 'group', 'aria-label': `${drawing.labels.attachment} : ${filename}` },
    icon('file'),
    element('div', {}, name, element('div', { class: 'file__size' }, details.filter(Boolean).join(' · '))),
  );
}

/** Where a file of this message lies: `attachment://a.txt` names one of its attachments. Null where it is not to be had. */
function addressOf(url: string, attachments: readonly AttachmentJson[]): string | null {
  if (!url.startsWith('attachment://')) return /^(https?:\/\/|data:|\/)/.test(url) ? url : null;
  const name = url.slice('attachment://'.length);
  return attachments.find(({ filename }) => filename === name)?.url ?? null;
}

function isOwn(url: string): boolean {
  return url.startsWith('data:image/') || new URL(url, location.href).origin === location.origin;
}

function sizeIn(bytes: number, locale: PageLocale): string {
  const inKilobytes = bytes < 1_000_000;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: inKilobytes ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: 1,
  }).format(bytes / (inKilobytes ? 1000 : 1_000_000));
}
