// A noun phrase under way in, the phrase with what the next words tie to it out: complements, "par intérim", the second half
// of a post, a plural's genitive.
import type { SpeechLexicon } from '../../languages/speech.ts';
import type { Token } from '../quotes/tokens.ts';
import type { Phrasing, Walk } from './noun-phrases.ts';
import { isBoundary } from './phrase-bounds.ts';
import { readPluralGenitive } from './plural-genitives.ts';

export function headNoun(phrasing: Phrasing, walk: Walk): ReturnType<SpeechLexicon['roleNouns']['get']> {
  return walk.head === null
    ? undefined
    : phrasing.lexicon.roleNouns.get(phrasing.tokens[walk.head]?.lower ?? '');
}

/** An article, a second link or a number before the complement's noun ("de | 45 ex-militaires"). */
function isPassed(token: Token | undefined, lexicon: SpeechLexicon): boolean {
  if (token === undefined) return false;
  return (
    token.kind === 'number' || lexicon.determiners.has(token.lower) || lexicon.nounLinks.has(token.lower)
  );
}

/** "du 10e arrondissement": which of several. */
const ordinalNumber = /^\d+(?:er?|ere|eme|nde?)$/;

/** Passes "de la", "of the", "à la" before a complement. False where none begins here. */
function readLink(phrasing: Phrasing, walk: Walk): boolean {
  const { tokens, lexicon } = phrasing;
  const lower = tokens[walk.at]?.lower ?? '';
  // "la mort | de l'ancien chef Yasser Arafat": a noun that is no role leaves its complement to stand alone.
  const isNounLink = lexicon.nounLinks.has(lower) && walk.to > walk.from && walk.head !== null;
  const isRoleLink = lexicon.roleLinks.has(lower) && headNoun(phrasing, walk)?.kind === 'person';
  if (!isNounLink && !isRoleLink) return false;
  let next = walk.at + 1;
  while (isPassed(tokens[next], lexicon)) next += 1;
  const first = tokens[next];
  if (first === undefined) return false;
  // "le milliardaire | de 74 ans": how old, not whose.
  if (first.folded === 'ans' && tokens[next - 1]?.kind === 'number' && lexicon.headFirst) {
    walk.at = next + 1;
    walk.to = walk.at;
    return true;
  }
  const ordinal = tokens.slice(walk.at + 1, next).find(({ folded }) => ordinalNumber.test(folded));
  const isName = phrasing.names.has(first.start);
  if (!isNounLink && !isPost(phrasing, first, isName)) return false;
  if (isBoundary(phrasing, next) && !isName) return false;
  if (ordinal !== undefined) walk.modifiers.push(ordinal.folded);
  const article = tokens.slice(walk.at + 1, next).map((token) => lexicon.determiners.get(token.lower)?.kind);
  if (article.includes('indefinite')) walk.isOfSome = true;
  // "la maison | d'édition": of what kind, not whose.
  const isBare = next === walk.at + 1 && !lexicon.contractions.has(lower) && !isName && !first.isCapital;
  if (isNounLink && isBare && !walk.hasComplement) walk.isOfKind = true;
  walk.at = next;
  walk.hasComplement = true;
  walk.justLinked = true;
  return true;
}

/** "le président | par intérim | de la ligue". */
function passFixed(phrasing: Phrasing, walk: Walk): boolean {
  const [first, second] = phrasing.tokens.slice(walk.at, walk.at + 2);
  const isFixed = phrasing.lexicon.officeTails.has(`${first?.folded ?? ''} ${second?.folded ?? ''}`);
  if (!isFixed || headNoun(phrasing, walk)?.kind !== 'person') return false;
  walk.at += 2;
  walk.to = walk.at;
  return true;
}

/** "de l'Economie | et des Finances", "of Foreign Affairs | and Trade": a post of two halves. */
function readCoordination({ tokens, lexicon, names }: Phrasing, walk: Walk): boolean {
  if (!walk.hasComplement || walk.justLinked || !['et', 'and'].includes(tokens[walk.at]?.lower ?? ''))
    return false;
  const next = tokens[walk.at + 1];
  if (next === undefined || headless(tokens, lexicon, walk)) return false;
  const isLinked = lexicon.nounLinks.has(next.lower);
  const isPost =
    next.isCapital && lexicon.bodyWords.has(next.folded) && names.get(next.start)?.kind !== 'person';
  const isPaired = !next.isCapital && lexicon.pairedAdjective?.test(next.lower) === true;
  if (isPaired && tokens[walk.at - 1]?.isCapital === false) {
    walk.at += 1;
    return true;
  }
  if (!isLinked && !isPost) return false;
  let at = walk.at + 1;
  while (isPassed(tokens[at], lexicon)) at += 1;
  if (tokens[at]?.kind !== 'word') return false;
  walk.at = at;
  walk.justLinked = true;
  return true;
}

function headless(tokens: readonly Token[], lexicon: SpeechLexicon, walk: Walk): boolean {
  return walk.head === null || lexicon.roleNouns.get(tokens[walk.head]?.lower ?? '')?.kind !== 'person';
}

/** "chargé du Budget", "à la Défense", "at NATO": a post is a body's name or written large. */
function isPost({ lexicon, names }: Phrasing, first: Token, isName: boolean): boolean {
  if (isName) return !lexicon.headFirst && names.get(first.start)?.kind !== 'person';
  return lexicon.bodyWords.has(first.folded) && (first.isCapital || lexicon.headFirst);
}

/** What ties more words to a phrase, in order of trust. */
const links = [passFixed, readPluralGenitive, readLink, readCoordination] as const;

/** Takes the words at the walk's place into the phrase where they belong to it; false, and nothing moved, where not. */
export function tieMore(phrasing: Phrasing, walk: Walk): boolean {
  return links.some((tie) => tie(phrasing, walk));
}
