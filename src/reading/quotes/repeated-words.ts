// All quotes of an article in, the same out with what a heading and the body lend each other: words that stand in both have
// one speaker.
import { carry } from './carried-claims.ts';
import type { Found } from './claims.ts';

/** How many headings are looked up in the body; an article has few. */
const mostHeadings = 40;
/** Fewer characters may come twice by chance. */
const shortestRepeated = 16;

/** The words of a quote as they are compared: small, without the sign that ends them. */
function spoken(quote: Found, text: string): string {
  return text
    .slice(quote.start, quote.end)
    .toLowerCase()
    .replace(/[\s.!?…]+$/u, '');
}

/** A heading, or a line drawn out of the body, that repeats words of it is said by whoever says them there. */
function repeated(heading: Found, all: readonly Found[], text: string): Found {
  if (all.indexOf(heading) >= mostHeadings) return heading;
  const words = spoken(heading, text);
  const source = all.find(
    (one) =>
      one !== heading &&
      one.paragraph !== null &&
      one.kind !== 'indirect' &&
      (heading.paragraph === null || one.claim.cue !== null) &&
      one.claim.resolution !== null &&
      spoken(one, text).includes(words),
  );
  return source === undefined ? heading : { ...heading, claim: carry(source.claim, 0.95) };
}

function isUncredited({ claim, kind, paragraph }: Found): boolean {
  return paragraph !== null && kind === 'direct' && claim.resolution === null && claim.cue === null;
}

/** A statement that holds the words of a heading is said by whoever the heading names: « Jamais » : X se confie. */
function asInHeading(quote: Found, all: readonly Found[], text: string): Found {
  const words = spoken(quote, text);
  const heading = all
    .filter(({ paragraph }) => paragraph === null)
    .slice(0, mostHeadings)
    .find(
      (one) =>
        one.claim.resolution !== null &&
        one.end - one.start >= shortestRepeated &&
        words.includes(spoken(one, text)),
    );
  return heading === undefined ? quote : { ...quote, claim: carry(heading.claim, 0.95) };
}

/** Whether a quote is a heading's, or a whole statement that no words of saying stand by. */
function mayRepeat({ paragraph, kind, claim, start, end }: Found): boolean {
  return paragraph === null || (kind === 'direct' && claim.cue === null && end - start >= shortestRepeated);
}

/** Headings take the speaker of their words in the body, and statements that hold a heading's words the heading's. */
export function shareRepeated(quotes: readonly Found[], text: string): readonly Found[] {
  return quotes
    .map((one) => (mayRepeat(one) ? repeated(one, quotes, text) : one))
    .map((one, _, all) => (isUncredited(one) ? asInHeading(one, all, text) : one));
}
