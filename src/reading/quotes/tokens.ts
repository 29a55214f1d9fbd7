// A stretch of text in, its words and signs out, cut where the grammar of reported speech needs it: "l'", "qu'", "-t-il"
// and "'s" stand alone, "M." and "U.S." keep their stops. Holds no judgement on what the words mean.
import type { Span } from '../../articles/article.ts';
import type { SpeechLexicon } from '../../languages/speech.ts';
import { foldWord } from '../../languages/speech.ts';

export type TokenKind = 'word' | 'number' | 'sign' | 'quote';

export interface Token extends Span {
  /** `quote`: a marked stretch, standing for all its words. */
  readonly kind: TokenKind;
  readonly text: string;
  /** Lower case, straight apostrophes, accents kept: "d'", "déclaré". */
  readonly lower: string;
  /** Lower case without accents: "etat". */
  readonly folded: string;
  readonly isCapital: boolean;
  /** True where nothing but letters touches the word before it ("Le" in "Le Pen" is not glued; "-t-il" is). */
  readonly isGlued: boolean;
  /** For a `quote`: its place in the article's list of marked stretches. */
  readonly marked: number | null;
}

const initials = String.raw`(?:\p{Lu}\.-?){2,}|\p{Lu}\.(?=[\s-]?\p{Lu})`;
const number = String.raw`\d+(?:[.,\u00a0\u202f ]\d{3})*(?:[.,]\d+)?(?:-\p{L}+)*(?:\p{L}+)?`;
const word = String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:[-'’\u2010\u2011][\p{L}\p{N}][\p{L}\p{M}\p{N}]*|&\p{L}+|\.(?:com|org|net|fr|info|eu)(?![\p{L}\p{N}]))*['’]?`;
const tokenPattern = new RegExp(
  `(?<initials>${initials})|(?<number>${number})|(?<word>${word})|\\.{3}|\\S`,
  'gu',
);

/** "Martin Luther King Jr.", "St. Rose Hospital": a stop that ends no sentence. */
const generation = /^(?:[JS]r|Ste?|Mt|Ft)$/u;
const elision = /^(?:jusqu|lorsqu|puisqu|quoiqu|qu|[ldnsmtcj])['’](?=\p{L})/iu;
/** "N'Golo", "M'Bappé": no elision, since French elides before a vowel or an h alone. */
const foreignInitial = /^[NDM]['’](?![HŒÆ])[B-DF-HJ-NP-TV-XZ]/u;
/** "ajoute t-il": the hyphen before the t is often forgotten. */
const looseInversion = /^t-(?:il|elle|on|ils|elles)$/iu;
const inversion = /-(?:t-)?(?:il|elle|on|ils|elles|je)$/iu;
/** "Warhol's", "he'd", "they've". */
const enclitic = /['’](?:s|d|ll|ve|re|m)$/iu;
/** "aujourd'hui" and "l'on" aside, an apostrophe that ends a word belongs to a closing mark or a plural's possessive. */
const trailingApostrophe = /(?<!\p{L}(?:qu|^[ldnsmtcj]))['’]$/iu;

export function makeToken(
  kind: TokenKind,
  text: string,
  start: number,
  isGlued: boolean,
  marked: number | null = null,
): Token {
  const lower = text.toLowerCase().replaceAll('’', "'");
  return {
    kind,
    text,
    start,
    end: start + text.length,
    lower,
    folded: isAscii(lower) ? lower : foldWord(lower),
    isCapital: kind === 'word' && isUpper(text),
    isGlued,
    marked,
  };
}

/** The stretch of text from token `from` to before token `to`. */
export function spanOfTokens(tokens: readonly Token[], from: number, to: number): Span {
  const first = tokens[from];
  const last = tokens[to - 1];
  return { start: first?.start ?? 0, end: last?.end ?? first?.end ?? 0 };
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

function isUpper(text: string): boolean {
  const first = text.charCodeAt(0) < 128 ? text.charAt(0) : text.slice(0, 2);
  return first.toLowerCase() !== first && /^\p{Lu}/u.test(text);
}

/** Cuts one written word: "qu'a-t-elle" → "qu'", "a", "-t-elle"; "Warhol's" → "Warhol", "'s". */
function cutWord(text: string, start: number, lexicon: SpeechLexicon, isGlued: boolean, into: Token[]): void {
  let rest = text;
  let at = start;
  let glued = isGlued;
  const push = (piece: string): void => {
    into.push(makeToken('word', piece, at, glued));
    at += piece.length;
    rest = rest.slice(piece.length);
    glued = true;
  };
  // "ex-candidate", "l'ex-ministre": an office that is past.
  const pushFormer = (): void => {
    const former = /^ex-(?=\p{Ll})/iu.exec(rest);
    if (former !== null) push(former[0]);
  };
  pushFormer();
  if (lexicon.elides) {
    for (let match = elision.exec(rest); match !== null; match = elision.exec(rest)) {
      if (foreignInitial.test(rest)) break;
      push(match[0]);
      pushFormer();
    }
    const tail = looseInversion.test(rest) ? null : inversion.exec(rest);
    if (tail !== null && tail.index > 0) push(rest.slice(0, tail.index));
  } else {
    const tail = enclitic.exec(rest);
    if (tail !== null && tail.index > 0) push(rest.slice(0, tail.index));
  }
  if (rest !== '') push(rest);
}

/** The tokens of `text.slice(span.start, span.end)`, with offsets in `text`. */
export function tokenize(text: string, span: Span, lexicon: SpeechLexicon): readonly Token[] {
  const tokens: Token[] = [];
  tokenPattern.lastIndex = span.start;
  let previousEnd = -1;
  for (
    let match = tokenPattern.exec(text);
    match !== null && match.index < span.end;
    match = tokenPattern.exec(text)
  ) {
    const { initials, number, word } = match.groups ?? {};
    let piece = match[0];
    const isGlued = match.index === previousEnd;
    // "the 23-year-old" is a word; "23" and "1er" are numbers.
    if (number !== undefined)
      tokens.push(makeToken(piece.includes('-') ? 'word' : 'number', piece, match.index, isGlued));
    else if (initials !== undefined) tokens.push(makeToken('word', piece, match.index, isGlued));
    else if (word !== undefined) {
      const trimmed = isElision(piece) ? piece : piece.replace(trailingApostrophe, '');
      const isCut = lexicon.honorifics.has(foldWord(piece)) || generation.test(piece);
      if (text[match.index + piece.length] === '.' && isCut) piece = `${piece}.`;
      else if (trimmed !== piece) piece = trimmed;
      cutWord(piece, match.index, lexicon, isGlued, tokens);
      tokenPattern.lastIndex = match.index + piece.length;
    } else tokens.push(makeToken('sign', piece, match.index, isGlued));
    previousEnd = match.index + piece.length;
  }
  return tokens;
}

/** "d'« un bond »": an elided word before marks keeps its apostrophe. */
function isElision(piece: string): boolean {
  return /^(?:jusqu|lorsqu|puisqu|quoiqu|qu|[ldnsmtcj])['’]$/iu.test(piece);
}
