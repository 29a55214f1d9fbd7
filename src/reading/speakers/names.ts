// Tokens of a block in, the proper names written in it out, each with what its own words tell: person or body, gender.
// Never joins two mentions of one bearer; that is the register's work.
import type { Span } from '../../articles/article.ts';
import type { Gender, SpeechLexicon } from '../../languages/speech.ts';
import type { AcronymMention } from '../find-acronyms.ts';
import type { Token } from '../quotes/tokens.ts';
import { spelledOut } from './acronyms.ts';
import type { BearerKind } from './name-kinds.ts';
import { isArticle, isName, kindOf } from './name-kinds.ts';
import { sequenceEnd, withAdjective } from './name-sequences.ts';
import type { CaseUse, Scan } from './name-words.ts';
import { acronym, bare, isFirstName, isNameWord, isSentenceStart, opensWithArticle } from './name-words.ts';

/** A role written large before a name; `words` in lower case, the head last. */
export interface NameTitle extends Span {
  readonly words: readonly string[];
}

/** A proper name where it stands. The span leaves out honorifics and capitalised roles ("Ambassador"). */
export interface NameMention extends Span {
  readonly kind: BearerKind;
  /** Folded words: ["jean-marc", "ayrault"]. */
  readonly words: readonly string[];
  /** From an honorific or a known first name. */
  readonly gender: Gender | null;
  readonly hasHonorific: boolean;
  /** Where the honorific or the capitalised role before the name begins; `start` where there is none. */
  readonly outerStart: number;
  /** Capitalised role words before the name ("Senate Majority Leader"), or null. */
  readonly title: NameTitle | null;
  /** "HP", "CEDEAO". */
  readonly isAcronym: boolean;
  /** The acronym by which the article explains this name, as its folded word, or null. */
  readonly acronym: string | null;
  readonly isPossessive: boolean;
  /** True where nothing but two large words makes it a person: "Harrow Rail" may be a company. */
  readonly isGuessed: boolean;
  readonly block: number;
}

/** How many of the first words are honorifics, roles and nationalities rather than the name. */
function prefixLength(scan: Scan, from: number, end: number): number {
  const { tokens, lexicon } = scan;
  let length = 0;
  for (let at = from; at < end; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const isLast = at === end - 1;
    const isHonorific = lexicon.honorifics.has(bare(token));
    const role = lexicon.roleNouns.get(token.lower);
    const isRole =
      role?.kind === 'person' && role.number === 'singular' && !lexicon.neverTitles.has(token.lower);
    // "l'Espagnol El Mundo": after an article, whose it is.
    const isNationality =
      at === from &&
      lexicon.headFirst &&
      lexicon.nationalities.has(token.folded) &&
      isArticle(tokens[from - 1], lexicon);
    if (!isLast && isNationality) length = 1;
    // "Mum-of-two Kelly Dodd".
    const isEpithet =
      !lexicon.headFirst && /-of-|\d-/.test(token.lower) && lexicon.personEnding.test(token.lower);
    if (!isLast && (isHonorific || isRole || isEpithet)) {
      // "Dean Kamen", "Marine Le Pen": a role word that is a first name as well is the name.
      if (isHonorific || !isFirstName(token, lexicon)) length = at - from + 1;
    }
  }
  return length;
}

function mentionOf(scan: Scan, from: number, end: number, block: number): NameMention | null {
  const { tokens, lexicon } = scan;
  const prefix = prefixLength(scan, from, end);
  const nameFrom = from + prefix;
  const first = tokens[nameFrom];
  const last = tokens[end - 1];
  const outer = tokens[from];
  if (first === undefined || last === undefined || outer === undefined) return null;
  const prefixes = tokens.slice(from, nameFrom);
  const honorific = prefixes.find((token) => lexicon.honorifics.has(bare(token)));
  const roles = prefixes.filter((token) => lexicon.roleNouns.has(token.lower));
  const words = tokens.slice(nameFrom, end);
  const found = kindOf(scan, nameFrom, end, honorific !== undefined, roles.length > 0);
  const kind = found === 'guess' ? 'person' : found;
  const lastRole = roles.at(-1);
  const article = lexicon.determiners.get(tokens[from - 1]?.lower ?? '');
  const isCalled = prefixes.some((token) => lexicon.nationalities.has(token.folded));
  // "Nadia Karim … Karim": a surname tells nothing, though men are called so.
  const isSurname = words.length === 1 && scan.use.surnames.has(first.lower);
  const tellsGender = (words.length > 1 || kind === 'person') && !isSurname;
  const genders = [
    // "la Chinoise Howey Ou".
    isCalled ? article?.gender : null,
    honorific && lexicon.honorifics.get(bare(honorific)),
    lastRole && lexicon.roleNouns.get(lastRole.lower)?.gender,
    tellsGender ? lexicon.firstNames.get(first.folded.replace(/-.*$/, '')) : null,
    tellsGender ? lexicon.firstNames.get(first.folded) : null,
    // "la Pr Akiko Sato"; but "le Dr" is said of women too.
    lexicon.headFirst && honorific !== undefined && article?.gender === 'f' ? 'f' : null,
  ];
  return {
    start: first.start,
    end: last.end,
    kind,
    words: withoutGeneration(words.map((token) => token.folded)),
    gender: kind === 'person' ? (genders.find((gender) => gender === 'm' || gender === 'f') ?? null) : null,
    hasHonorific: honorific !== undefined,
    outerStart: outer.start,
    title: lastRole === undefined ? null : titleOf(prefixes.filter((token) => token !== honorific)),
    isAcronym: words.length === 1 && acronym.test(first.text),
    acronym: null,
    isPossessive:
      tokens[end]?.lower === "'s" ||
      (/^['’]$/.test(tokens[end]?.text ?? '') && tokens[end]?.isGlued === true),
    isGuessed: found === 'guess',
    block,
  };
}

/** "james roosevelt jr." is a Roosevelt. */
function withoutGeneration(words: readonly string[]): readonly string[] {
  const kept = words.filter((word, at) => at < 2 || !/^(?:[js]r\.?|i{2,3}|iv)$/.test(word));
  return kept.length > 1 ? kept : words;
}

function titleOf(words: readonly Token[]): NameTitle | null {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return null;
  return { start: first.start, end: last.end, words: words.map((token) => token.lower) };
}

/** All proper names of a block, in order, without overlap. `acronyms` are those that the article explains. */
export function findNames(
  tokens: readonly Token[],
  block: number,
  lexicon: SpeechLexicon,
  use: CaseUse,
  acronyms: readonly AcronymMention[],
): readonly NameMention[] {
  const scan: Scan = { tokens, lexicon, use };
  const names: NameMention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    const isHonorific = token?.isCapital && lexicon.honorifics.has(bare(token)) && isNameWord(scan, at + 1);
    if (!isHonorific && !isNameWord(scan, at) && !opensWithArticle(scan, at)) {
      at += 1;
      continue;
    }
    // "Said Stram: …", "Eventually Simmons …": a verb or an adverb that opens the sentence is no first name.
    const isVerb =
      token !== undefined &&
      isSentenceStart(tokens, at) &&
      (lexicon.verbs.has(token.lower) || (lexicon.isAdverb(token.lower) && token.lower.endsWith('ly'))) &&
      (!lexicon.firstNames.has(token.folded) || lexicon.irregularPasts.has(token.lower)) &&
      !use.large.has(token.lower) &&
      isNameWord(scan, at + 1);
    if (isVerb && !lexicon.headFirst) {
      at += 1;
      continue;
    }
    // "Affaire Morel : …", "VIDÉO. Inès Carval …".
    const isHeadline =
      token !== undefined &&
      lexicon.headlineWords.has(token.folded) &&
      isSentenceStart(tokens, at) &&
      isNameWord(scan, at + 1);
    if (isHeadline) {
      at += 1;
      continue;
    }
    const end = withAdjective(scan, at, sequenceEnd(scan, at));
    if (isName(scan, at, end)) {
      const mention = mentionOf(scan, at, end, block);
      if (mention !== null) names.push(mention);
    }
    at = end;
  }
  const full = spelledOut(scan, block, acronyms);
  if (full.length === 0) return names;
  const isPart = (name: NameMention): boolean =>
    full.some((one) => name.start >= one.start && name.end <= one.end);
  return [...names.filter((name) => !isPart(name)), ...full].sort((a, b) => a.start - b.start);
}
