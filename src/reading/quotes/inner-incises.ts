// The tokens inside a marked stretch in, the reporter's aside in them out: «Nous ouvrirons en mars, promet X. Tout est
// prêt.» The aside is no part of what was said, so it cuts the stretch in pieces.
import type { Span } from '../../articles/article.ts';
import type { SpeechLexicon } from '../../languages/speech.ts';
import type { Clause } from '../speakers/clause.ts';
import type { Mention } from '../speakers/mentions.ts';
import { findMentions } from '../speakers/mentions.ts';
import type { NameMention } from '../speakers/names.ts';
import type { Cue } from './cues.ts';
import { findCues } from './cues.ts';
import type { Frame } from './frames.ts';
import type { Token } from './tokens.ts';
import { findVerbGroups } from './verb-groups.ts';

export interface InnerIncise {
  readonly clause: Clause;
  readonly cue: Cue;
  readonly subject: Mention;
  /** What is left of the stretch without the aside: one piece or two. */
  readonly pieces: readonly Span[];
}

/** Fewer tokens than this hold no statement with an aside. */
const shortest = 7;
/** An aside with the speaker's office is no longer than this. */
const longestAside = 24;

/** Words by which a speaker tells what was said to them: then the aside is the speaker's own. */
const toSpeaker: ReadonlySet<string> = new Set(["m'", 'me', 'nous', "t'", 'te', 'vous']);

/** Builds the clause of some tokens, as the reader of frames does. */
export function clauseOf(
  frame: Frame,
  lexicon: SpeechLexicon,
  names: ReadonlyMap<number, NameMention>,
): Clause {
  const mentions = findMentions({ tokens: frame.tokens, lexicon, names });
  return {
    frame,
    lexicon,
    mentions,
    groups: findVerbGroups(frame.tokens, lexicon),
    mentionFrom: new Map(mentions.map((mention) => [mention.from, mention])),
    mentionTo: new Map(mentions.map((mention) => [mention.to, mention])),
  };
}

function isStop(token: Token): boolean {
  return token.kind === 'sign' && /^(?:[.!?…]|\.\.\.)$/.test(token.text);
}

/** The place after the aside: at the first comma behind which its words go on, else at the stop that ends it; null where neither comes soon. */
function closing(clause: Clause, cue: Cue): number | null {
  const { tokens } = clause.frame;
  let at = cue.to;
  while (at < tokens.length && at - cue.from < longestAside) {
    const token = tokens[at];
    if (token === undefined || isStop(token)) return at;
    if (token.text === ',' && !isTold(clause, at + 1)) return at;
    at += 1;
  }
  return at === tokens.length ? at : null;
}

/** Whether what follows a comma of the aside still tells of the speaker: an office, more names, an age, a relative clause. */
function isTold(clause: Clause, from: number): boolean {
  const { frame, lexicon } = clause;
  const length = frame.tokens.slice(from).findIndex((token) => token.text === ',' || isStop(token));
  const piece = length < 0 ? frame.tokens.slice(from) : frame.tokens.slice(from, from + length);
  const [first, second] = piece;
  if (first === undefined) return true;
  if (lexicon.relativePronouns.has(first.lower)) return true;
  if (hasVerb(piece, lexicon)) return false;
  if (piece.length < 3 && (first.kind === 'number' || lexicon.isAdverb(first.lower))) return true;
  if (lexicon.coordinators.has(first.lower)) {
    const after = second !== undefined && lexicon.determiners.has(second.lower) ? piece[2] : second;
    return after?.isCapital === true;
  }
  if (first.isCapital || first.kind === 'number') return true;
  if (clause.mentionFrom.get(from)?.kind === 'nominal') return true;
  if (lexicon.prepositions.has(first.lower)) return true;
  return isBareNoun(first, second, lexicon);
}

/** "souligne X, éleveur à Cerny": a noun without an article, tied to what follows; no infinitive ("…, aller plus loin"). */
function isBareNoun(first: Token, second: Token | undefined, lexicon: SpeechLexicon): boolean {
  const isSmall =
    lexicon.determiners.has(first.lower) ||
    lexicon.conjunctions.has(first.lower) ||
    lexicon.adverbs.has(first.lower);
  if (isSmall || first.kind !== 'word' || second === undefined) return false;
  if (lexicon.infinitiveEnding?.test(first.lower) === true) return false;
  return lexicon.prepositions.has(second.lower) || lexicon.personEnding.test(first.lower);
}

function hasVerb(piece: readonly Token[], lexicon: SpeechLexicon): boolean {
  return piece.some(
    ({ lower }, place) =>
      lexicon.auxiliaries.has(lower) ||
      lexicon.subjectPronouns.has(lower) ||
      lexicon.negations.has(lower) ||
      lexicon.subordinators.has(lower) ||
      lexicon.verbEnding?.test(lower) === true ||
      (lexicon.verbs.get(lower)?.some((one) => one.form === 'finite' && !one.isHomograph) ?? false) ||
      (lexicon.commonVerbs.has(lower) && place > 0) ||
      (lexicon.clitics.has(lower) && !lexicon.determiners.has(lower) && !lexicon.prepositions.has(lower)),
  );
}

function isAside(clause: Clause, cue: Cue): boolean {
  if (cue.kind !== 'verb' || cue.subject === null || (cue.side !== 'after' && cue.side !== 'inside'))
    return false;
  if (!cue.kinds.includes('say') && !cue.kinds.includes('think')) return false;
  const { tokens } = clause.frame;
  const before = tokens[cue.from - 1];
  const follows = before !== undefined && (before.text === ',' || /^[!?…]$/.test(before.text));
  if (!follows || cue.from < 2) return false;
  return !tokens.slice(cue.from, cue.to).some((token) => toSpeaker.has(token.lower));
}

/** The first aside of a stretch, or null. `tokens` are those between the marks. */
export function findInnerIncise(
  tokens: readonly Token[],
  frame: Omit<Frame, 'tokens'>,
  lexicon: SpeechLexicon,
  names: ReadonlyMap<number, NameMention>,
): InnerIncise | null {
  if (tokens.length < shortest) return null;
  let from = 0;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    // "Pourquoi ? demande-t-il": a question's mark does not end the sentence when a small word follows.
    const next = tokens[at + 1];
    const goesOn = token !== undefined && /^[!?…]$/.test(token.text) && next !== undefined && !next.isCapital;
    if (token !== undefined && (!isStop(token) || goesOn)) continue;
    const sentence = tokens.slice(from, at);
    from = at + 1;
    if (sentence.length < 4 || !sentence.some((one) => lexicon.verbs.has(one.lower))) continue;
    const found = readSentence(tokens, sentence, frame, lexicon, names);
    if (found !== null) return found;
  }
  return null;
}

function readSentence(
  all: readonly Token[],
  sentence: readonly Token[],
  frame: Omit<Frame, 'tokens'>,
  lexicon: SpeechLexicon,
  names: ReadonlyMap<number, NameMention>,
): InnerIncise | null {
  const clause = clauseOf({ ...frame, tokens: sentence }, lexicon, names);
  for (const cue of findCues(clause)) {
    if (!isAside(clause, cue) || cue.subject === null) continue;
    const end = closing(clause, cue);
    if (end === null) continue;
    return { clause, cue, subject: cue.subject, pieces: piecesAround(all, sentence, cue, end) };
  }
  return null;
}

/** Signs with which words go on: "(…) Il faut …", "« Bravo », …". */
const opensWords = /^[([«“"‘¿¡]$/;

function piecesAround(
  all: readonly Token[],
  sentence: readonly Token[],
  cue: Cue,
  end: number,
): readonly Span[] {
  const first = all[0];
  const last = all.at(-1);
  const comma = sentence[cue.from - 1];
  const beforeAside = comma?.text === ',' ? sentence[cue.from - 2] : comma;
  if (first === undefined || last === undefined || beforeAside === undefined) return [];
  const closer = sentence[end] ?? sentence.at(-1);
  const rest = all.find((token) => token.start >= (closer?.end ?? last.end) && !/^[.,]$/.test(token.text));
  const before = { start: first.start, end: beforeAside.end };
  return rest === undefined || (rest.kind === 'sign' && !opensWords.test(rest.text))
    ? [before]
    : [before, { start: rest.start, end: last.end }];
}
