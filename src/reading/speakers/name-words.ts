// A token in, whether it may be a word of a proper name out: its capital, its place in the sentence, its use elsewhere.
import type { SpeechLexicon } from '../../languages/speech.ts';
import type { Token } from '../quotes/tokens.ts';

/** What the whole article shows of its words: those written small somewhere, and those written large inside a sentence. */
export interface CaseUse {
  readonly small: ReadonlySet<string>;
  readonly large: ReadonlySet<string>;
  /** Those that follow a first name somewhere ("Larry Page"): then "Page" is somebody, whatever else it means. */
  readonly surnames: ReadonlySet<string>;
  /** Those that follow a capitalised article inside a sentence ("La Voix"). */
  readonly articled: ReadonlySet<string>;
}

const capitalArticle = /^(?:Le|La|Les|L['’])$/;

export function caseUseOf(blocks: readonly (readonly Token[])[], lexicon: SpeechLexicon): CaseUse {
  const small = new Set<string>();
  const large = new Set<string>();
  const surnames = new Set<string>();
  const articled = new Set<string>();
  for (const tokens of blocks) {
    tokens.forEach((token, at) => {
      if (token.kind !== 'word') return;
      if (joinedParticle.test(token.text)) large.add(token.lower);
      else if (!token.isCapital) small.add(token.lower);
      else if (!isSentenceStart(tokens, at)) {
        large.add(token.lower);
        const before = tokens[at - 1];
        if (before?.isCapital && isFirstName(before, lexicon) && isJoined(before, token))
          surnames.add(token.lower);
        if (capitalArticle.test(before?.text ?? '') && !isSentenceStart(tokens, at - 1))
          articled.add(token.lower);
      }
    });
  }
  return { small, large, surnames, articled };
}

export function isSentenceStart(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before === undefined || (before.kind === 'sign' && /^(?:[.!?:…«“"„‘'—–•*[(]|\.\.\.)$/.test(before.text))
  );
}

export const shortInitials = /^\p{Lu}(?:\.|\p{Ll}?\.)?(?:-?\p{Lu}\.?)?$/u;

export const acronym = /^(?=(?:.*\p{Lu}){2})[\p{Lu}\p{N}&.-]{2,}$/u;

/** Whether a capitalised word is a plain word of the language, written large only because it opens its sentence. */
export function isFunctionWord(token: Token, lexicon: SpeechLexicon): boolean {
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
    lexicon.plainCapitals.has(token.folded.replace(/-.*$/, ''))
  );
}

/** "al-Maliki", "el-Sisi": a name that opens small. */
const joinedParticle = /^(?:al|el|ad|as|ash|at|an|ar|az|ben|bin|ibn|ould|d'|de)-\p{Lu}/u;

/** What a scan of one block keeps at hand. */
export interface Scan {
  readonly tokens: readonly Token[];
  readonly lexicon: SpeechLexicon;
  readonly use: CaseUse;
}

export function isJoined(before: Token | undefined, token: Token | undefined): boolean {
  return before !== undefined && token !== undefined && token.start - before.end <= 1;
}

export function isNameWord(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token === undefined || token.kind !== 'word' || /^\p{L}{1,2}['’]$/u.test(token.text)) return false;
  if (!token.isCapital) return joinedParticle.test(token.text);
  const isInside = scan.tokens[at - 1]?.isCapital === true && token.text !== token.text.toUpperCase();
  // "Corriere Della Sera": inside a name a word that is a verb elsewhere is none; nor is "Ma" or "Un" a determiner
  // behind "Yo-Yo" and "Kim Jong", or "Ou" a conjunction behind "Howey". English writes headings so.
  const isLink = scan.lexicon.headFirst && scan.lexicon.conjunctions.has(token.lower) && token.lower !== 'et';
  const kind = scan.lexicon.determiners.get(token.lower)?.kind;
  const isInName =
    isInside &&
    (scan.lexicon.auxiliaries.has(token.lower) || kind === 'possessive' || kind === 'indefinite' || isLink) &&
    !isSentenceStart(scan.tokens, at);
  return isInName || !isFunctionWord(token, scan.lexicon) || acronym.test(token.text);
}

/** "Le Pen", "El Punt", "Le Figaro" inside a sentence: a capitalised article that belongs to the name. */
export function opensWithArticle(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token === undefined || !token.isCapital) return false;
  // "La Voix écrit": at the head of a sentence only what is written so elsewhere.
  if (isSentenceStart(scan.tokens, at) && !scan.use.articled.has(scan.tokens[at + 1]?.lower ?? ''))
    return false;
  if (!scan.lexicon.nameParticles.has(token.lower) && !scan.lexicon.determiners.has(token.lower))
    return false;
  return (
    isNameWord(scan, at + 1) &&
    isJoined(token, scan.tokens[at + 1]) &&
    token.text !== token.text.toUpperCase()
  );
}

export function bare(token: Token): string {
  return token.folded.replace(/\.$/, '');
}

/** "Gilles-Éric" counts by its first half. */
export function isFirstName(token: Token, lexicon: SpeechLexicon): boolean {
  const { folded } = token;
  return (
    lexicon.firstNames.has(folded) ||
    (folded.includes('-') && lexicon.firstNames.has(folded.replace(/-.*$/, '')))
  );
}
