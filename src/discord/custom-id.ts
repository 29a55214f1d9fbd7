// What a button stands for in, its custom id out, and back. All that a button knows lies in its id, so that it works after
// a restart; what does not fit in Discord's 100 characters gives no button.
import { KEY_LENGTH } from './article-keys.ts';

/** Discord's limit for a custom id, in characters. */
export const CUSTOM_ID_LIMIT = 100;
export const FINGERPRINT_LENGTH = 5;

/** What pressing a button asks for. */
export type Press =
  /** Post this card to the channel; the keys are those of the articles on it. */
  | { readonly kind: 'share'; readonly keys: readonly string[] }
  /** Show the words around an excerpt; a position in the article's quotes or dates says what it is. */
  | {
      readonly kind: 'context';
      readonly key: string;
      readonly start: number;
      readonly end: number;
      readonly quote: number | null;
      readonly date: number | null;
    }
  | PagePress;

/** Answer a command again and show one page of it. */
export interface PagePress {
  readonly kind: 'page';
  readonly command: string;
  /** The option values, in the order of the declaration; null for one left out. */
  readonly values: readonly (string | number | null)[];
  readonly page: number;
  /** What the answer was made of when the button was made. */
  readonly fingerprint: string;
}

/** Raised when the form of an id changes: older buttons are then told to be of an earlier version. */
const VERSION = '1';
const SHARE = 's';
const CONTEXT = 'c';
const PAGE = 'p';

/** The id, or null where it would be longer than Discord takes. */
export function writeCustomId(press: Press): string | null {
  const id = VERSION + bodyOf(press);
  return id.length <= CUSTOM_ID_LIMIT ? id : null;
}

/** What an id stands for, or null for one of another version, or of nobody. */
export function readCustomId(id: string): Press | null {
  if (!id.startsWith(VERSION)) return null;
  const body = id.slice(2);
  switch (id.charAt(1)) {
    case SHARE:
      return readShare(body);
    case CONTEXT:
      return readContext(body);
    case PAGE:
      return readPage(body);
    default:
      return null;
  }
}

function bodyOf(press: Press): string {
  switch (press.kind) {
    case 'share':
      return SHARE + press.keys.join('');
    case 'context':
      return CONTEXT + press.key + [press.start, press.end, press.quote, press.date].map(digits).join('.');
    case 'page':
      return [
        PAGE + press.fingerprint + digits(press.page),
        press.command,
        ...press.values.map(writeValue),
        '',
      ].join('|');
  }
}

function readShare(body: string): Press | null {
  if (body.length % KEY_LENGTH !== 0) return null;
  const keys = Array.from({ length: body.length / KEY_LENGTH }, (_, at) =>
    body.slice(at * KEY_LENGTH, (at + 1) * KEY_LENGTH),
  );
  return { kind: 'share', keys };
}

const contextNumbers = /^(?<start>[0-9a-z]+)\.(?<end>[0-9a-z]+)\.(?<quote>[0-9a-z]*)\.(?<date>[0-9a-z]*)$/;

function readContext(body: string): Press | null {
  const numbers = contextNumbers.exec(body.slice(KEY_LENGTH))?.groups;
  const start = readDigits(numbers?.start);
  const end = readDigits(numbers?.end);
  if (start === null || end === null || start >= end) return null;
  const quote = readDigits(numbers?.quote);
  return {
    kind: 'context',
    key: body.slice(0, KEY_LENGTH),
    start,
    end,
    quote,
    date: readDigits(numbers?.date),
  };
}

function readPage(body: string): Press | null {
  const [head = '', command, ...rest] = body.split('|');
  const page = readDigits(head.slice(FINGERPRINT_LENGTH));
  // The last piece is empty: it keeps a blank at the end of a value from being trimmed on its way.
  if (command === undefined || page === null || rest.pop() !== '') return null;
  const fingerprint = head.slice(0, FINGERPRINT_LENGTH);
  return { kind: 'page', command, values: rest.map(readValue), page, fingerprint };
}

/** A text may hold the sign between values, which is then written "^i", and "^" itself "^c"; a number is told by "#". */
function writeValue(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return `#${value}`;
  return `=${value.replaceAll('^', '^c').replaceAll('|', '^i')}`;
}

function readValue(written: string): string | number | null {
  if (written.startsWith('#')) return Number(written.slice(1));
  if (!written.startsWith('=')) return null;
  return written.slice(1).replaceAll('^i', '|').replaceAll('^c', '^');
}

function digits(number: number | null): string {
  return number === null ? '' : number.toString(36);
}

function readDigits(written: string | undefined): number | null {
  if (written === undefined || !/^[0-9a-z]{1,8}$/.test(written)) return null;
  return Number.parseInt(written, 36);
}
