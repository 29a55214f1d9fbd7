// Tokens of a block in, the proper names written in it out, each with what its own words tell: person or body, gender.
// Never joins two mentions of one bearer; that is the register's work.
import type { Span } from '../../articles/article.ts';
import type { Gender, SpeechLexicon } from '../../languages/speech.ts';
import type { Token } from '../quotes/tokens.ts';
import { spelledOut } from './acronyms.ts';
import { sequenceEnd, withAdjective } from './name-sequences.ts';
import type { CaseUse, Scan } from './name-words.ts';
import {
  acronym,
  bare,
  isFirstName,
  isFunctionWord,
  isNameWord,
  isSentenceStart,
  opensWithArticle,
  shortInitials,
} from './name-words.ts';

export type BearerKind = 'person' | 'body' | 'unknown';

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
  readonly isPossessive: boolean;
  /** True where nothing but two large words makes it a person: "Harrow Rail" may be a company. */
  readonly isGuessed: boolean;
  readonly block: number;
}

function isArticle(token: Token | undefined, lexicon: SpeechLexicon): boolean {
  return lexicon.determiners.get(token?.lower ?? '')?.kind === 'definite';
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
    if (!isLast && (isHonorific || isRole)) {
      // "Dean Kamen", "Marine Le Pen": a role word that is a first name as well is the name.
      if (isHonorific || !isFirstName(token, lexicon)) length = at - from + 1;
    }
  }
  return length;
}

/** "Prime Minister", "Vice President": an office written large is no name; "Stephen King" is. */
function isOffice(scan: Scan, from: number, end: number): boolean {
  const { tokens, lexicon } = scan;
  const first = tokens[from];
  if (first === undefined || isFirstName(first, lexicon)) return false;
  // "Secretary of State" is an office by its first words, "Union of Journalists" a body.
  const words = tokens.slice(from, end);
  const link = words.findIndex((token) => lexicon.nounLinks.has(token.lower));
  const head = words.at(link > 0 ? link - 1 : -1);
  const role = head === undefined ? undefined : lexicon.roleNouns.get(head.lower);
  return role?.kind === 'person' && role.number === 'singular' && !lexicon.honorifics.has(bare(first));
}

/** "Amnesty said": a body's word without an article, right before what it did. */
function isCalledAlone({ tokens, lexicon, use }: Scan, at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || lexicon.headFirst) return false;
  const acts = lexicon.verbs.has(next.lower) || lexicon.auxiliaries.has(next.lower);
  return acts && !use.small.has(token.lower) && !lexicon.determiners.has(tokens[at - 1]?.lower ?? '');
}

/** "le Finistérien", "the Londoner": somebody by their place, after an article. */
function isDemonym({ tokens, lexicon }: Scan, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined || lexicon.firstNames.has(token.folded)) return false;
  const kind = lexicon.determiners.get(before.lower)?.kind;
  return (kind === 'definite' || kind === 'indefinite') && lexicon.demonymEnding.test(token.lower);
}

/** A lone capitalised word that opens a sentence is a name only where something else says so. */
function isName(scan: Scan, from: number, end: number): boolean {
  const { tokens, lexicon, use } = scan;
  const first = tokens[from];
  if (first === undefined) return false;
  const role = lexicon.roleNouns.get(first.lower);
  if (end - from === 1) {
    // "l'ONG précise": letters that are a common noun name nobody.
    if (role?.isGeneric === true && acronym.test(first.text)) return false;
    if (role !== undefined && use.surnames.has(first.lower)) return true;
    if (role !== undefined && !lexicon.firstNames.has(first.folded) && use.small.has(first.lower))
      return false;
    if (role?.kind === 'person' || lexicon.nationalities.has(first.folded)) return false;
    if (isDemonym(scan, from)) return false;
    if (lexicon.bodyWords.has(first.folded) && !lexicon.powers.has(first.folded)) {
      return acronym.test(first.text) || isCalledAlone(scan, from);
    }
  }
  const last = tokens[end - 1];
  if (last !== undefined && end - from > 1 && isOffice(scan, from, end)) return false;
  if (!isSentenceStart(tokens, from)) return true;
  if (end - from > 1) return true;
  if (lexicon.verbs.has(first.lower) || lexicon.isAdverb(first.lower))
    return use.large.has(first.lower) && !use.small.has(first.lower);
  if (use.large.has(first.lower) || lexicon.firstNames.has(first.folded)) return !use.small.has(first.lower);
  if (lexicon.powers.has(first.folded) || acronym.test(first.text)) return true;
  const at = lexicon.isAdverb(tokens[from + 1]?.lower ?? '') ? from + 2 : from + 1;
  const next = tokens[at];
  // "Lindt, who founded …": somebody with a clause of their own.
  const isTold = next?.text === ',' && lexicon.relativePronouns.has(tokens[at + 1]?.lower ?? '');
  const speaks =
    next !== undefined && (isTold || lexicon.auxiliaries.has(next.lower) || lexicon.verbs.has(next.lower));
  return speaks && !use.small.has(first.lower);
}

function kindOf(
  scan: Scan,
  from: number,
  end: number,
  hasHonorific: boolean,
  hasRole: boolean,
): BearerKind | 'guess' {
  const { tokens, lexicon } = scan;
  const words = tokens.slice(from, end);
  const phrase = words.map((token) => token.folded.replace(/'$/, '')).join(' ');
  if (hasHonorific || hasRole) return 'person';
  if (lexicon.powers.has(phrase)) return 'body';
  const first = words[0];
  if (first === undefined) return 'unknown';
  if (
    words.length > 1 &&
    isFirstName(first, lexicon) &&
    // "Marine Corps" is no Marine.
    !(lexicon.roleNouns.has(first.lower) && lexicon.bodyWords.has(words.at(-1)?.folded ?? '')) &&
    !words.some((token) => lexicon.roleNouns.get(token.lower)?.kind === 'body')
  )
    return 'person';
  if (
    words.some(
      (token) =>
        lexicon.bodyWords.has(token.folded) ||
        (acronym.test(token.text) && token.text.length < 7 && !/\./.test(token.text)),
    )
  )
    return 'body';
  if (words.length > 1 && shortInitials.test(first.text) && !lexicon.nationalities.has(first.folded))
    return 'person';
  const before = tokens[from - 1];
  // "président Poutine", "captain Kane": the office right before it tells.
  const office = before === undefined || before.isCapital ? undefined : lexicon.roleNouns.get(before.lower);
  if (office?.kind === 'person' && office.number === 'singular') return 'person';
  const isPlace = lexicon.headFirst && isArticle(before, lexicon);
  // "l'église de la Madeleine" is nobody.
  if (words.length === 1) return lexicon.firstNames.has(first.folded) && !isPlace ? 'person' : 'unknown';
  // "La Voix", "Le Pen": a capitalised article and one word tell nothing.
  if (words.length === 2 && lexicon.headFirst && isArticle(first, lexicon)) return 'unknown';
  // "le Dinamo Arvor", "du Dinamo Arvor": people take no article.
  const hasArticle =
    before !== undefined &&
    (lexicon.determiners.get(before.lower)?.kind === 'definite' || lexicon.contractions.has(before.lower));
  if (hasArticle) return 'body';
  // "Emergency Management Information System": words that the article also writes small are no one's name.
  const isPlain = words.some(
    (token) =>
      scan.use.small.has(token.lower) &&
      !isFunctionWord(token, lexicon) &&
      !lexicon.nameParticles.has(token.lower),
  );
  return !isPlain && words.length <= 4 && words.every((token) => token.kind === 'word') ? 'guess' : 'unknown';
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
  const genders = [
    // "la Chinoise Howey Ou".
    isCalled ? article?.gender : null,
    honorific && lexicon.honorifics.get(bare(honorific)),
    lastRole && lexicon.roleNouns.get(lastRole.lower)?.gender,
    words.length > 1 || kind === 'person' ? lexicon.firstNames.get(first.folded.replace(/-.*$/, '')) : null,
    words.length > 1 || kind === 'person' ? lexicon.firstNames.get(first.folded) : null,
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

/** All proper names of a block, in order, without overlap. */
export function findNames(
  tokens: readonly Token[],
  block: number,
  lexicon: SpeechLexicon,
  use: CaseUse,
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
    const end = withAdjective(scan, at, sequenceEnd(scan, at));
    if (isName(scan, at, end)) {
      const mention = mentionOf(scan, at, end, block);
      if (mention !== null) names.push(mention);
    }
    at = end;
  }
  const full = spelledOut(scan, names, block);
  if (full.length === 0) return names;
  const isPart = (name: NameMention): boolean =>
    full.some((one) => name.start >= one.start && name.end <= one.end);
  return [...names.filter((name) => !isPart(name)), ...full].sort((a, b) => a.start - b.start);
}
