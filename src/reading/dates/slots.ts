// Which slots of a form a token can fill, and with what value: words by their lexicon entry, numbers by how they are written.
import { expandYear } from './numerals.ts';
import type { Numeral, Token } from './token.ts';

type NumeralSlot = (numeral: Numeral, token: Token) => number | undefined;

const isCount = ({ style }: Numeral): boolean =>
  style === 'plain' || style === 'grouped' || style === 'decimal' || style === 'word';

const isYear = ({ style, digits, value }: Numeral): boolean =>
  style === 'plain' && digits === 4 && value >= 1000 && value < 2200;

/** Slots that a number fills. `n` counts; `day` is a day of the month; `year2` is a year of two digits. */
const numeralSlots: Readonly<Record<string, NumeralSlot>> = {
  n: (numeral) => (isCount(numeral) ? numeral.value : undefined),
  day: (numeral) => {
    const short =
      // "Un mars" is no day: the first has a word of its own.
      (numeral.style === 'word' && numeral.value > 1) ||
      numeral.style === 'ordinal' ||
      (numeral.style === 'plain' && numeral.digits <= 2);
    return short && Number.isInteger(numeral.value) && numeral.value >= 1 && numeral.value <= 31
      ? numeral.value
      : undefined;
  },
  'digit-day': ({ style, digits, value }) => {
    const short = style === 'ordinal' || (style === 'plain' && digits <= 2);
    return short && value >= 1 && value <= 31 ? value : undefined;
  },
  year: (numeral) => (isYear(numeral) ? numeral.value : undefined),
  year2: (numeral) => {
    if (numeral.style === 'short-year') return expandYear(numeral.value);
    // "En 97", "en 03", but "en 12 points".
    const telling = numeral.value >= 40 || numeral.value < 10;
    return numeral.style === 'plain' && numeral.digits === 2 && telling
      ? expandYear(numeral.value)
      : undefined;
  },
  'short-year': ({ style, value }) => (style === 'short-year' ? expandYear(value) : undefined),
  'old-year2': (numeral) => {
    if (numeral.style === 'short-year') return expandYear(numeral.value);
    return numeral.style === 'plain' && numeral.digits === 2 && numeral.value >= 39
      ? 1900 + numeral.value
      : undefined;
  },
  ordinal: ({ style, value }) => (style === 'ordinal' || style === 'roman' ? value : undefined),
  decade: ({ style, value }) => (style === 'decade' ? value : undefined),
  tens: ({ style, value, digits }) => {
    if (style === 'word') return value >= 10 && value < 100 && value % 10 === 0 ? value : undefined;
    return style === 'plain' && value % 10 === 0 && (digits === 2 || digits === 4) ? value : undefined;
  },
  'year-tail': ({ style, value, digits }) => (style === 'plain' && digits === 2 ? value : undefined),
  minutes: ({ style, value }) =>
    // "14 heures et une fumée": one minute is not counted so.
    (style === 'plain' || (style === 'word' && value > 1)) && value < 60 ? value : undefined,
  hour: ({ style, value }) => ((style === 'plain' || style === 'word') && value <= 24 ? value : undefined),
};

/** Names of all slots that numbers, clock times and numeric dates can fill; `word` is any word, for what stands around a form. */
export const builtInSlots: readonly string[] = [
  ...Object.keys(numeralSlots),
  'word',
  'clock',
  'numeric',
  'short-numeric',
];

/** The value a token gives to a slot, or undefined when it cannot fill it. */
export function slotValue(token: Token, slot: string): string | number | undefined {
  if (token.numeral !== null) {
    const read = numeralSlots[slot];
    const value = read?.(token.numeral, token);
    if (value !== undefined) return value;
  }
  if (slot === 'word') return token.raw === '' ? undefined : 0;
  if (slot === 'clock') return token.clock === null ? undefined : 0;
  if (slot === 'numeric') return token.numeric === null || token.numeric.year === null ? undefined : 0;
  if (slot === 'short-numeric') return token.numeric !== null && token.numeric.year === null ? 0 : undefined;
  return token.entry?.slots[slot];
}
