// Typed text in, the same words out in one line, without the characters that show nothing and disturb everything.

/** Lone halves of a surrogate pair: no character, and refused by JSON writers and by Discord. */
const loneSurrogates = /\p{Surrogate}/gu;
/** Marks that turn the direction of what follows them, also of our own words. */
const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Zero-width blanks, joiners aside: those are part of some scripts' and emojis' spelling. */
const zeroWidth = /[\u00ad\u200b\u2060\ufeff]/g;
/** NUL, escape, line ends, tabulators… stand where a blank could. */
const controls = /\p{Cc}+/gu;

/** `  résultats\u0000\n concrets\u202e ` becomes `résultats concrets`; letters and punctuation stay as typed. */
export function cleanText(typed: string): string {
  return typed
    .replace(loneSurrogates, '')
    .replace(directionMarks, '')
    .replace(zeroWidth, '')
    .replace(controls, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}
