// Tokens of a block in, the proper names written in it out, each with what its own words tell: person or body, gender.
// Never joins two mentions of one bearer; that is the register's work.
import type { Span } from '../../articles/article.ts';
import type { Gender, SpeechLexicon } from '../../languages/speech.ts';
import type { Token } from '../quotes/tokens.ts';

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
  readonly block: number;
}

/** What the whole article shows of its words: those written small somewhere, and those written large inside a sentence. */
export interface CaseUse {
  readonly small: ReadonlySet<string>;
  readonly large: ReadonlySet<string>;
}

export function caseUseOf(blocks: readonly (readonly Token[])[]): CaseUse {
  const small = new Set<string>();
  const large = new Set<string>();
  for (const tokens of blocks) {
    tokens.forEach((token, at) => {
      if (token.kind !== 'word') return;
      if (joinedParticle.test(token.text)) large.add(token.lower);
      else if (!token.isCapital) small.add(token.lower);
      else if (!isSentenceStart(tokens, at)) large.add(token.lower);
    });
  }
  return { small, large };
}

function isSentenceStart(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before === undefined || (before.kind === 'sign' && /^(?:[.!?:…«“"„‘'—–•*[(]|\.\.\.)$/.test(before.text))
  );
}

const adjectiveOfBody =
  /(?:al|ale|aux|ales|ique|iques|iste|istes|aire|aires|éen|éenne|éennes|ien|ienne|ain|aine|ais|aise|ois|oise|arabe|suprême|mondial|unie?s?|vert|verte|blanche|constituant|russe|turc)$/;
const shortInitials = /^\p{Lu}(?:\.|\p{Ll}?\.)?(?:-?\p{Lu}\.?)?$/u;
const acronym = /^(?=(?:.*\p{Lu}){2})[\p{Lu}\p{N}&.-]{2,}$/u;

/** Whether a capitalised word is a plain word of the language, written large only because it opens its sentence. */
function isFunctionWord(token: Token, lexicon: SpeechLexicon): boolean {
  const { lower } = token;
  return (
    lexicon.determiners.has(lower) ||
    lexicon.prepositions.has(lower) ||
    lexicon.subjectPronouns.has(lower) ||
    lexicon.conjunctions.has(lower) ||
    lexicon.subordinators.has(lower) ||
    lexicon.auxiliaries.has(lower) ||
    lexicon.relativePronouns.has(lower) ||
    lexicon.clitics.has(lower) ||
    lexicon.adverbs.has(lower) ||
    lexicon.plainCapitals.has(token.folded)
  );
}

/** "al-Maliki", "el-Sisi": a name that opens small. */
const joinedParticle = /^(?:al|el|ad|as|ash|at|an|ar|az|ben|bin|ibn|ould|d'|de)-\p{Lu}/u;

/** What a scan of one block keeps at hand. */
interface Scan {
  readonly tokens: readonly Token[];
  readonly lexicon: SpeechLexicon;
  readonly use: CaseUse;
}

function isJoined(before: Token | undefined, token: Token | undefined): boolean {
  return before !== undefined && token !== undefined && token.start - before.end <= 1;
}

function isNameWord(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token === undefined || token.kind !== 'word' || /^\p{L}{1,2}['’]$/u.test(token.text)) return false;
  if (!token.isCapital) return joinedParticle.test(token.text);
  return !isFunctionWord(token, scan.lexicon) || acronym.test(token.text);
}

/** "Le Pen", "El Punt", "Le Figaro" inside a sentence: a capitalised article that belongs to the name. */
function opensWithArticle(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token === undefined || !token.isCapital || isSentenceStart(scan.tokens, at)) return false;
  if (!scan.lexicon.nameParticles.has(token.lower) && !scan.lexicon.determiners.has(token.lower))
    return false;
  return (
    isNameWord(scan, at + 1) &&
    isJoined(token, scan.tokens[at + 1]) &&
    token.text !== token.text.toUpperCase()
  );
}

function lastCapital({ tokens }: Scan, from: number, at: number): Token | undefined {
  let place = at - 1;
  while (place > from && tokens[place]?.isCapital !== true) place -= 1;
  return tokens[place];
}

/** Whether the words so far may take "de", "of" and more ("Université de Caen", "Dominique de Villepin"). */
function mayTakeParticle(scan: Scan, from: number, at: number): boolean {
  const { lexicon, tokens } = scan;
  const first = tokens[from];
  const particle = tokens[at];
  if (first === undefined || particle === undefined) return false;
  const isLink = lexicon.nounLinks.has(particle.lower) || lexicon.determiners.has(particle.lower);
  if (!isLink) return true;
  const isFirstName = lexicon.firstNames.has(first.folded) && !lexicon.bodyWords.has(first.folded);
  if (!lexicon.headFirst) return lexicon.bodyWords.has(lastCapital(scan, from, at)?.folded ?? '');
  return (
    (isFirstName && at === from + 1) ||
    lexicon.bodyWords.has(first.folded) ||
    lexicon.honorifics.has(bare(first))
  );
}

function bare(token: Token): string {
  return token.folded.replace(/\.$/, '');
}

/** "Gilles-Éric" counts by its first half. */
function isFirstName(token: Token, lexicon: SpeechLexicon): boolean {
  const { folded } = token;
  return (
    lexicon.firstNames.has(folded) ||
    (folded.includes('-') && lexicon.firstNames.has(folded.replace(/-.*$/, '')))
  );
}

/** Whether a person's name may follow the word: an office, an article, a word of saying. */
function opensName(token: Token, lexicon: SpeechLexicon): boolean {
  const { lower } = token;
  if (lexicon.nounLinks.has(lower)) return false;
  return (
    lexicon.roleNouns.get(lower)?.kind === 'person' ||
    isFunctionWord(token, lexicon) ||
    lexicon.verbs.has(lower)
  );
}

/** "Minister for Health | Gunnar Lind": a post's one word, then two that name nobody's house. */
function isAfterPost({ tokens, lexicon }: Scan, from: number, at: number): boolean {
  const near = tokens[from - 1];
  const isArticle = near !== undefined && lexicon.determiners.get(near.lower)?.kind === 'definite';
  const governor = isArticle ? tokens[from - 2] : near;
  const office = isArticle ? tokens[from - 3] : tokens[from - 2];
  const post = tokens[from];
  const rest = [tokens[at], tokens[at + 1]];
  if (at !== from + 1 || governor === undefined || office === undefined || post === undefined) return false;
  if (!lexicon.nounLinks.has(governor.lower) || lexicon.roleNouns.get(office.lower)?.kind !== 'person')
    return false;
  return (
    lexicon.bodyWords.has(post.folded) &&
    rest.every(
      (one) =>
        one?.isCapital === true &&
        !lexicon.bodyWords.has(one.folded) &&
        !lexicon.nationalities.has(one.folded),
    )
  );
}

/** "du site de | Jababeka", "ministre de l' | Eau", "la région | Île-de-France": the word belongs to the noun before it. */
function isGoverned({ tokens, lexicon }: Scan, from: number): boolean {
  const near = tokens[from - 1];
  const governor =
    near !== undefined && lexicon.determiners.get(near.lower)?.kind === 'definite' ? tokens[from - 2] : near;
  if (governor === undefined || governor.kind !== 'word' || governor.isCapital) return false;
  return governor === near ? !opensName(governor, lexicon) : lexicon.nounLinks.has(governor.lower);
}

/** A new person's name begins: "l'Assemblée | Claude Bartolone", "EFI | Michel Balandier". */
function startsAnother(scan: Scan, from: number, at: number): boolean {
  const { lexicon, tokens } = scan;
  const token = tokens[at];
  if (token === undefined || at === from) return false;
  if (lexicon.honorifics.has(bare(token)) && isNameWord(scan, at + 1)) return true;
  if (isAfterPost(scan, from, at)) return true;
  if (!isFirstName(token, lexicon)) return false;
  const isFollowed =
    isNameWord(scan, at + 1) || opensWithArticle(scan, at + 1) || skipParticles(scan, at, at + 1) > at + 1;
  if (!isFollowed || !isJoined(token, tokens[at + 1])) return false;
  const before = tokens.slice(from, at);
  if (before.some((one) => isFirstName(one, lexicon) || lexicon.honorifics.has(bare(one)))) return false;
  if (before.some((one) => shortInitials.test(one.text))) return false;
  // "du site de Jababeka | David Quentin": a place that a preposition governs, then somebody.
  const isPlace = at === from + 1 && isGoverned(scan, from);
  return (
    isPlace ||
    before.some(
      (one) =>
        acronym.test(one.text) || lexicon.bodyWords.has(one.folded) || lexicon.roleNouns.has(one.lower),
    )
  );
}

/** The end (exclusive) of the capitalised sequence that begins at `from`. */
function sequenceEnd(scan: Scan, from: number): number {
  const { tokens } = scan;
  let at = from + 1;
  while (at < tokens.length) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (token === undefined || !isJoined(before, token)) break;
    if (isNameWord(scan, at) || opensWithArticle(scan, at)) {
      if (startsAnother(scan, from, at)) break;
      at += 1;
      continue;
    }
    if (token.text === '&' && isNameWord(scan, at + 1)) {
      at += 2;
      continue;
    }
    const afterParticles = skipParticles(scan, from, at);
    if (afterParticles === at) break;
    at = afterParticles;
  }
  return at;
}

/** Passes one or two particles that a capitalised word follows ("de La", "van der", "ben"); else stays. */
function skipParticles(scan: Scan, from: number, at: number): number {
  const { tokens, lexicon } = scan;
  let next = at;
  while (next < at + 3 && isJoined(tokens[next - 1], tokens[next])) {
    const token = tokens[next];
    if (token === undefined || token.isCapital) break;
    if (!lexicon.nameParticles.has(token.lower.replace(/'$/, "'").replace(/'$/, '')) && token.lower !== "l'")
      break;
    if (!mayTakeParticle(scan, from, next)) break;
    next += 1;
  }
  if (next === at || !isNameWord(scan, next) || !isJoined(tokens[next - 1], tokens[next])) return at;
  return next + 1;
}

/** "Parti populaire", "Ligue arabe": French writes the adjective small. */
function withAdjective(scan: Scan, from: number, end: number): number {
  const { tokens, lexicon } = scan;
  const last = tokens[end - 1];
  const next = tokens[end];
  if (!lexicon.headFirst || end !== from + 1 || last === undefined || next === undefined) return end;
  if (!lexicon.bodyWords.has(last.folded) || next.isCapital || next.kind !== 'word' || !isJoined(last, next))
    return end;
  const isAdjective = adjectiveOfBody.test(next.lower) || lexicon.nationalities.has(next.folded);
  return isAdjective && !isFunctionWord(next, lexicon) && !lexicon.roleNouns.has(next.lower) ? end + 1 : end;
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
  const next = tokens[from + 1];
  const speaks = next !== undefined && (lexicon.auxiliaries.has(next.lower) || lexicon.verbs.has(next.lower));
  return speaks && !use.small.has(first.lower);
}

function kindOf(scan: Scan, from: number, end: number, hasHonorific: boolean, hasRole: boolean): BearerKind {
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
  if (words.length > 1 && shortInitials.test(first.text)) return 'person';
  const before = tokens[from - 1];
  // "président Poutine", "captain Kane": the office right before it tells.
  if (before !== undefined && !before.isCapital && lexicon.roleNouns.get(before.lower)?.kind === 'person')
    return 'person';
  if (words.length === 1) return lexicon.firstNames.has(first.folded) ? 'person' : 'unknown';
  const hasArticle = before !== undefined && lexicon.determiners.get(before.lower)?.kind === 'definite';
  if (hasArticle) return 'body';
  // "Emergency Management Information System": words that the article also writes small are no one's name.
  const isPlain = words.some(
    (token) =>
      scan.use.small.has(token.lower) &&
      !isFunctionWord(token, lexicon) &&
      !lexicon.nameParticles.has(token.lower),
  );
  return !isPlain && words.length <= 4 && words.every((token) => token.kind === 'word')
    ? 'person'
    : 'unknown';
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
  const kind = kindOf(scan, nameFrom, end, honorific !== undefined, roles.length > 0);
  const lastRole = roles.at(-1);
  const genders = [
    honorific && lexicon.honorifics.get(bare(honorific)),
    lastRole && lexicon.roleNouns.get(lastRole.lower)?.gender,
    words.length > 1 || kind === 'person' ? lexicon.firstNames.get(first.folded.replace(/-.*$/, '')) : null,
    words.length > 1 || kind === 'person' ? lexicon.firstNames.get(first.folded) : null,
  ];
  return {
    start: first.start,
    end: last.end,
    kind,
    words: words.map((token) => token.folded),
    gender: kind === 'person' ? (genders.find((gender) => gender === 'm' || gender === 'f') ?? null) : null,
    hasHonorific: honorific !== undefined,
    outerStart: outer.start,
    title: lastRole === undefined ? null : titleOf(prefixes.filter((token) => token !== honorific)),
    isAcronym: words.length === 1 && acronym.test(first.text),
    isPossessive:
      tokens[end]?.lower === "'s" ||
      (/^['’]$/.test(tokens[end]?.text ?? '') && tokens[end]?.isGlued === true),
    block,
  };
}

function titleOf(words: readonly Token[]): NameTitle | null {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return null;
  return { start: first.start, end: last.end, words: words.map((token) => token.lower) };
}

/** Words that an acronym may leave out. */
function isSkipped(token: Token, lexicon: SpeechLexicon): boolean {
  return isFunctionWord(token, lexicon) || lexicon.nounLinks.has(token.lower);
}

/** Whether the acronym's letters begin the words from `from` to `to`, small words left out or not. */
function spells(
  tokens: readonly Token[],
  from: number,
  to: number,
  letters: string,
  lexicon: SpeechLexicon,
): boolean {
  let place = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') return false;
    for (const part of token.folded.split('-')) {
      if (part[0] === letters[place]) place += 1;
      else if (!isSkipped(token, lexicon)) return false;
    }
  }
  return place === letters.length;
}

/** "le Fonds régional pour l'eau (FRE)": the phrase that an acronym in brackets spells is the full name. */
function spelledOut(scan: Scan, names: readonly NameMention[], block: number): readonly NameMention[] {
  const { tokens, lexicon } = scan;
  if (!names.some((name) => name.isAcronym)) return [];
  const placeOf = new Map(tokens.map((token, at) => [token.start, at]));
  const full: NameMention[] = [];
  for (const name of names) {
    const at = placeOf.get(name.start) ?? 0;
    if (!name.isAcronym || tokens[at - 1]?.text !== '(' || tokens[at + 1]?.text !== ')') continue;
    const letters = (name.words[0] ?? '').replaceAll('.', '');
    for (let from = at - 2; from >= Math.max(0, at - 12); from--) {
      const first = tokens[from];
      const last = tokens[at - 2];
      if (
        first === undefined ||
        last === undefined ||
        !first.isCapital ||
        !spells(tokens, from, at - 1, letters, lexicon)
      )
        continue;
      const words = tokens.slice(from, at - 1).map((token) => token.folded);
      full.push({
        ...name,
        start: first.start,
        end: last.end,
        outerStart: first.start,
        words,
        isAcronym: false,
        kind: 'body',
        block,
      });
      break;
    }
  }
  return full;
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
