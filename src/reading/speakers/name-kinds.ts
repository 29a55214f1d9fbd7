// A capitalised sequence of a block in, whether it is a name and what bears it out: a person, a body, or who knows.
import type { SpeechLexicon } from '../../languages/speech.ts';
import type { Token } from '../quotes/tokens.ts';
import type { Scan } from './name-words.ts';
import { acronym, bare, isFirstName, isFunctionWord, isSentenceStart, shortInitials } from './name-words.ts';

export type BearerKind = 'person' | 'body' | 'unknown';

export function isArticle(token: Token | undefined, lexicon: SpeechLexicon): boolean {
  return lexicon.determiners.get(token?.lower ?? '')?.kind === 'definite';
}

/** "Prime Minister", "Vice President": an office written large is no name; "Stephen King" is. */
function isOffice(scan: Scan, from: number, end: number): boolean {
  const { tokens, lexicon } = scan;
  const first = tokens[from];
  if (first === undefined || isFirstName(first, lexicon)) return false;
  // "Secretary of State" is an office by its first words, "Union of Journalists" a body.
  const words = tokens.slice(from, end);
  const link = words.findIndex((token) => !token.isCapital && lexicon.nounLinks.has(token.lower));
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
export function isName(scan: Scan, from: number, end: number): boolean {
  const { tokens, lexicon, use } = scan;
  const first = tokens[from];
  if (first === undefined) return false;
  const role = lexicon.roleNouns.get(first.lower);
  if (end - from === 1) {
    if (lexicon.headFirst && /\.$/.test(first.text) && lexicon.honorifics.has(bare(first))) return false;
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

export function kindOf(
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
  // "Ann Raman … Raman founded a firm": who bears a full name elsewhere.
  const isSurname =
    !lexicon.headFirst && scan.use.surnames.has(first.lower) && !lexicon.bodyWords.has(first.folded);
  if (words.length === 1 && isSurname) return 'person';
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
