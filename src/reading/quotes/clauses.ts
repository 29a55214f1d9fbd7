// Article and sentences in, all clauses out with their mentions, cues and register: what every later reader looks at.
import type { SpeechLexicon } from '../../languages/speech.ts';
import { findAcronyms } from '../find-acronyms.ts';
import { findSpelledNames } from '../find-spelled-names.ts';
import type { Readable } from '../read-article.ts';
import type { Sentence } from '../reading.ts';
import { articleGenders, placesOf, rolesOf } from '../speakers/apposed-roles.ts';
import type { Clause } from '../speakers/clause.ts';
import { cutToKnown, isWrittenLarge, knownNames } from '../speakers/heading-names.ts';
import { findMarkedNames, withMarkedNames } from '../speakers/marked-names.ts';
import type { Mention } from '../speakers/mentions.ts';
import type { CaseUse } from '../speakers/name-words.ts';
import { caseUseOf } from '../speakers/name-words.ts';
import type { NameMention } from '../speakers/names.ts';
import { findNames } from '../speakers/names.ts';
import type { Register } from '../speakers/register.ts';
import { buildRegister } from '../speakers/register.ts';
import type { Cue } from './cues.ts';
import { findCues } from './cues.ts';
import { findDialogue } from './dialogue.ts';
import type { ReadBlock } from './frames.ts';
import { readBlocks } from './frames.ts';
import type { InnerIncise } from './inner-incises.ts';
import { clauseOf, findInnerIncise } from './inner-incises.ts';
import type { MarkedSpan } from './marks.ts';
import { findMarkedSpans } from './marks.ts';
import { findSingleMarks } from './single-marks.ts';
import type { Token } from './tokens.ts';

export interface ReadClause extends Clause {
  readonly cues: readonly Cue[];
}

export interface ReadText {
  readonly lexicon: SpeechLexicon;
  readonly marked: readonly MarkedSpan[];
  readonly clauses: readonly ReadClause[];
  /** Asides of the reporter inside marks, by the place of the stretch. */
  readonly incises: ReadonlyMap<number, InnerIncise>;
  readonly register: Register;
}

export function readClauses(
  article: Readable,
  sentences: readonly Sentence[],
  lexicon: SpeechLexicon,
): ReadText {
  const { text, blocks } = article;
  const stretches = findMarkedSpans(text, blocks, [
    ...findSingleMarks(text, blocks),
    ...findDialogue(text, blocks, lexicon),
  ]);
  const called = findMarkedNames(text, stretches, lexicon);
  const marked = called.length === 0 ? stretches : stretches.filter((span) => !called.includes(span));
  const read = readBlocks(text, blocks, sentences, { marked, called }, lexicon);
  const use = caseUseOf(
    read.map((block) => block.tokens),
    lexicon,
  );
  const names = namesOf(read, article, lexicon, use, called);
  const byStart = new Map<number, NameMention>();
  for (const name of names) byStart.set(name.outerStart, name);
  const clauses = read.flatMap((block) =>
    block.frames.map((frame): ReadClause => {
      const clause = clauseOf(frame, lexicon, byStart);
      return { ...clause, cues: findCues(clause) };
    }),
  );
  const incises = new Map<number, InnerIncise>();
  read.forEach((block, at) => {
    addIncises(block, read[at + 1], marked, lexicon, byStart, incises);
  });
  const mentions: readonly (readonly Mention[])[] = clauses.map((clause) => clause.mentions);
  const roles = rolesOf(mentions, (from, to) => text.slice(from, to), lexicon);
  return {
    lexicon,
    marked,
    clauses,
    incises,
    register: buildRegister(
      names,
      roles,
      placesOf(mentions, lexicon),
      articleGenders(mentions, lexicon),
      lexicon,
      text,
    ),
  };
}

/** All names; in a heading with every word large only those that the paragraphs know. */
function namesOf(
  read: readonly ReadBlock[],
  { text, lang, blocks }: Readable,
  lexicon: SpeechLexicon,
  use: CaseUse,
  called: readonly MarkedSpan[],
): readonly NameMention[] {
  const explained = findAcronyms({ text, lang });
  const acronyms = [...explained, ...findSpelledNames({ text, lang }, explained)];
  const found = read.map(({ tokens, block }) =>
    withMarkedNames(findNames(tokens, block, lexicon, use, acronyms), called, tokens, block),
  );
  const isLarge = ({ block, tokens }: ReadBlock): boolean =>
    blocks[block]?.kind === 'heading' && isWrittenLarge(tokens);
  const known = knownNames(
    found.filter((_, at) => blocks[read[at]?.block ?? -1]?.kind === 'paragraph').flat(),
  );
  return read.flatMap((one, at) => {
    const names = found[at] ?? [];
    return isLarge(one) && known.size > 0 ? cutToKnown(names, one.tokens, known) : names;
  });
}

/** Looks for the reporter's asides in every stretch of a block. */
function addIncises(
  block: ReadBlock,
  following: ReadBlock | undefined,
  marked: readonly MarkedSpan[],
  lexicon: SpeechLexicon,
  names: ReadonlyMap<number, NameMention>,
  incises: Map<number, InnerIncise>,
): void {
  let at = 0;
  for (const frame of block.frames) {
    for (const token of frame.tokens) {
      const span = token.marked === null ? undefined : marked[token.marked];
      if (span === undefined || token.marked === null) continue;
      const inside: Token[] = [];
      while (at < block.tokens.length && (block.tokens[at]?.start ?? 0) < span.end) {
        const word = block.tokens[at];
        if (word !== undefined && word.start >= span.start) inside.push(word);
        at += 1;
      }
      const incise = findInnerIncise(inside, frame, lexicon, names);
      if (incise !== null) incises.set(token.marked, goingOn(incise, inside, span, following));
    }
  }
}

/** « A, dit X.¶ B »: the piece after the aside goes on into the next block. */
function goingOn(
  incise: InnerIncise,
  inside: readonly Token[],
  span: MarkedSpan,
  following: ReadBlock | undefined,
): InnerIncise {
  const last = inside.at(-1);
  const next = following?.tokens.find(({ kind }) => kind !== 'sign');
  if (last === undefined || next === undefined || next.start >= span.end) return incise;
  const [before, after] = incise.pieces;
  if (before === undefined) return incise;
  return { ...incise, pieces: [before, { start: after?.start ?? next.start, end: span.end }] };
}
