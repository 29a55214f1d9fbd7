// A sentence in, its clauses out, each with its link to the clause it hangs on. No parse: it goes by the words that open
// a clause, by commas and by quotation marks. Holds no words of any language.
import type { Span } from '../../articles/article.ts';
import type { ClauseLink, EventLexicon } from '../../languages/events.ts';

/**
 * `main`: the sentence's own. `beside`: after a semicolon. `quoted`: a whole statement between marks. `aside`: between the
 * subject and its verb ("Anna Berg, élue en mai avec l'aide du maire, a démissionné"). `purpose`: "pour signer un traité".
 */
export type ClauseKind = 'main' | 'beside' | 'quoted' | 'aside' | 'purpose' | ClauseLink;

export interface Clause {
  readonly kind: ClauseKind;
  /** Position of the clause it hangs on; null for `main`. */
  readonly parent: number | null;
  /** Where its first word begins. */
  readonly start: number;
}

/** A stretch of one clause: "Le sommet, | qui s'ouvre lundi, | réunit vingt pays" has two of the main clause. */
export interface ClausePiece extends Span {
  readonly clause: number;
}

export interface ClauseTree {
  readonly clauses: readonly Clause[];
  /** In order, from the sentence's first word to its end, without a gap. */
  readonly pieces: readonly ClausePiece[];
  readonly words: readonly ClauseWord[];
}

/** A word as written in lower case; an elided one keeps its apostrophe ("qu'"). */
export interface ClauseWord extends Span {
  readonly written: string;
}

/** Words after a relative pronoun within which its own verb stands: "qui n'a pas", "who has". */
const OWN_VERB = 3;
/** Letters that a gerund has more than. */
const LEAST_GERUND = 5;
/** Words after a participle within which its date begins. */
const PARTICIPLE_REACH = 3;
/** From so many words on, what stands between marks is a whole statement even where it begins small. */
const LONG_STATEMENT = 16;
/** Fewer words are a title or a name: «Le Monde d'hier». */
const SHORT_STATEMENT = 5;

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’](?=[\p{L}\p{N}])|)/gu;
const quotePairs = /«[^«»]*»|“[^“”]*”|"[^"]*"/gu;

/** The words of a stretch of text, for the look of clauses: "l'accord" is "l'" and "accord". */
export function clauseWords(text: string, span: Span): readonly ClauseWord[] {
  const words: ClauseWord[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(wordPattern)) {
    const start = span.start + match.index;
    words.push({ start, end: start + match[0].length, written: match[0].toLowerCase().replace('’', "'") });
  }
  return words;
}

/**
 * The clauses of one sentence. `dates` are spans of dates: a word that opens a clause opens none where it leads to a
 * date ("depuis le 3 mai").
 */
export function splitClauses(
  text: string,
  sentence: Span,
  dates: readonly Span[],
  lexicon: EventLexicon,
): ClauseTree {
  const words = clauseWords(text, sentence);
  const statements = statementsIn(text, sentence);
  const markers = markersOf(lexicon);
  const aside = asideIn(text, words, lexicon);
  const walk: Walk = { clauses: [{ kind: 'main', parent: null, start: sentence.start }], at: 0, words: 0 };
  const turns: { start: number; clause: number }[] = [{ start: sentence.start, clause: 0 }];
  let skip = 0;
  for (const [index, word] of words.entries()) {
    const before = text.slice(words[index - 1]?.end ?? sentence.start, word.start);
    const isParticiple = isDatedParticiple(before, words, index, dates, lexicon);
    if (isParticiple) open(walk, 'relative', word.start);
    // "la foire d'art, qui se tiendra lundi", "a cédé mardi, inondant la rue": the comma ends nothing.
    else if (markers.get(word.written) !== 'relative' && !isGerund(before, word, lexicon))
      leaveAndEnter(walk, before, word, statements);
    if (word.start === aside?.start && !isParticiple) open(walk, 'aside', word.start);
    else if (word.start === aside?.end) leaveAside(walk);
    const length = index < skip ? 0 : markerLength(words, index, markers, dates, text);
    if (length > 0) {
      const opener = words.slice(index, index + length).map(({ written }) => written);
      open(walk, markers.get(opener.join(' ')) ?? 'reported', word.start);
      skip = index + length + 1;
    } else if (index >= skip && opensPurpose(words, index, lexicon)) {
      open(walk, 'purpose', word.start);
    } else {
      passWord(walk, word, words[index - 1], lexicon);
    }
    if (turns.at(-1)?.clause !== walk.at) turns.push({ start: word.start, clause: walk.at });
  }
  const pieces = turns.map(({ start, clause }, index) => ({
    start,
    end: turns[index + 1]?.start ?? sentence.end,
    clause,
  }));
  return { clauses: walk.clauses, pieces, words };
}

interface Walk {
  readonly clauses: Clause[];
  /** The clause we stand in. */
  at: number;
  /** Words seen in it, its opener aside. */
  words: number;
}

function open(walk: Walk, kind: ClauseKind, start: number): void {
  walk.clauses.push({ kind, parent: walk.at, start });
  walk.at = walk.clauses.length - 1;
  walk.words = 0;
}

function leave(walk: Walk): void {
  walk.at = walk.clauses[walk.at]?.parent ?? 0;
  walk.words = OWN_VERB + 1;
}

/** What the marks before a word close or open: a comma ends a relative clause, a semicolon all of them. */
function leaveAndEnter(walk: Walk, before: string, word: ClauseWord, statements: readonly Span[]): void {
  const statement = statements.find(({ start, end }) => word.start >= start && word.start < end);
  const quoted = enclosing(walk, 'quoted');
  if (quoted !== null && (statement === undefined || (walk.clauses[quoted]?.start ?? 0) < statement.start)) {
    walk.at = quoted;
    leave(walk);
  }
  if (statement !== undefined && enclosing(walk, 'quoted') === null) {
    leaveLoose(walk);
    open(walk, 'quoted', word.start);
  } else if (/[;]/u.test(before)) {
    walk.at = enclosing(walk, 'quoted') ?? 0;
    open(walk, 'beside', word.start);
  } else if (/[,)–—]/u.test(before)) {
    leaveLoose(walk);
  }
}

function leaveAside(walk: Walk): void {
  const aside = enclosing(walk, 'aside');
  if (aside === null) return;
  walk.at = aside;
  leave(walk);
}

/** What stands between two commas before the verb: its first word, and the first word after it. */
function asideIn(text: string, words: readonly ClauseWord[], lexicon: EventLexicon): Span | null {
  const afterComma = (index: number): boolean =>
    index > 0 && /^\s*[»”"]?,/u.test(text.slice(words[index - 1]?.end ?? 0, words[index]?.start ?? 0));
  const isVerb = (word: ClauseWord | undefined): boolean =>
    word !== undefined && lexicon.auxiliaries.has(word.written);
  const first = words.findIndex((_, index) => afterComma(index));
  const opening = words.slice(0, first);
  const fronted = opening[0] !== undefined && lexicon.timePrepositions.has(opening[0].written);
  if (first < 1 || fronted || opening.some(isVerb)) return null;
  const verb = words.findIndex(
    (word, index) =>
      index > first && afterComma(index) && (isVerb(word) || lexicon.clitics.has(word.written)),
  );
  const [start, end] = [words[first]?.start, words[verb]?.start];
  return verb < 0 || start === undefined || end === undefined ? null : { start, end };
}

function isGerund(before: string, word: ClauseWord, { gerundEnding }: EventLexicon): boolean {
  return (
    /^\s*,\s*$/u.test(before) && word.written.length > LEAST_GERUND && word.written.endsWith(gerundEnding)
  );
}

/** "pour signer", and not "pour trois mois". */
function opensPurpose(words: readonly ClauseWord[], index: number, { purpose }: EventLexicon): boolean {
  const [word, next] = [words[index], words[index + 1]];
  if (word === undefined || next === undefined || !purpose.words.has(word.written)) return false;
  return (
    !purpose.noVerbs.has(next.written) && purpose.endings.some((ending) => next.written.endsWith(ending))
  );
}

/** ", décédé le 11 novembre", ", launched on Friday": tells of the noun before the comma. */
function isDatedParticiple(
  before: string,
  words: readonly ClauseWord[],
  index: number,
  dates: readonly Span[],
  lexicon: EventLexicon,
): boolean {
  const [word, later] = [words[index], words[Math.min(words.length - 1, index + PARTICIPLE_REACH)]];
  if (word === undefined || later === undefined || !/^\s*,\s*$/u.test(before)) return false;
  const isParticiple =
    lexicon.participles.has(word.written) ||
    lexicon.participleEndings.some((ending) => word.written.endsWith(ending));
  return isParticiple && dates.some(({ start }) => start > word.start && start <= later.start);
}

/** Leaves every clause that a comma ends; reported speech and statements go on behind it. */
function leaveLoose(walk: Walk): void {
  while (['relative', 'during', 'apart', 'reason', 'purpose'].includes(walk.clauses[walk.at]?.kind ?? 'main'))
    leave(walk);
}

function enclosing(walk: Walk, kind: ClauseKind): number | null {
  for (let at: number | null = walk.at; at !== null; at = walk.clauses[at]?.parent ?? null) {
    if (walk.clauses[at]?.kind === kind) return at;
  }
  return null;
}

/** A finite verb far from the relative pronoun is the outer clause's: "L'homme qui a fui la prison | a été arrêté". */
function passWord(
  walk: Walk,
  word: ClauseWord,
  previous: ClauseWord | undefined,
  lexicon: EventLexicon,
): void {
  walk.words += 1;
  if (walk.clauses[walk.at]?.kind !== 'relative' || walk.words <= OWN_VERB) return;
  if (!lexicon.auxiliaries.has(word.written) || previous === undefined) return;
  const isJoined = lexicon.coordinators.has(previous.written) || lexicon.auxiliaries.has(previous.written);
  if (!isJoined) leave(walk);
}

function statementsIn(text: string, sentence: Span): readonly Span[] {
  return [...text.slice(sentence.start, sentence.end).matchAll(quotePairs)]
    .map((match) => ({
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
    }))
    .filter((span) => isStatement(text.slice(span.start, span.end)));
}

/** «l'isolation de la Russie au sein de l'ONU» is a fragment inside the reporter's clause and no statement. */
function isStatement(marked: string): boolean {
  const words = clauseWords(marked, { start: 0, end: marked.length }).length;
  return words >= LONG_STATEMENT || (words >= SHORT_STATEMENT && /^[«“"\s]*\p{Lu}/u.test(marked));
}

const markerTables = new WeakMap<EventLexicon, ReadonlyMap<string, ClauseKind>>();

function markersOf(lexicon: EventLexicon): ReadonlyMap<string, ClauseKind> {
  const known = markerTables.get(lexicon);
  if (known !== undefined) return known;
  const table = new Map<string, ClauseKind>();
  for (const kind of ['relative', 'reported', 'during', 'apart', 'reason'] as const) {
    for (const phrase of lexicon.links[kind]) table.set(splitElided(phrase), kind);
  }
  markerTables.set(lexicon, table);
  return table;
}

/** "à l'occasion de" as its words stand: "à l' occasion de". */
function splitElided(phrase: string): string {
  return phrase.replace(/'(?=\p{L})/gu, "' ");
}

const LONGEST = 6;

/** How many words the longest marker has that begins here; 0 where none does, or where it leads to a date. */
function markerLength(
  words: readonly ClauseWord[],
  index: number,
  markers: ReadonlyMap<string, ClauseKind>,
  dates: readonly Span[],
  text: string,
): number {
  for (let length = LONGEST; length > 0; length -= 1) {
    const phrase = words.slice(index, index + length);
    if (phrase.length < length || !markers.has(phrase.map(({ written }) => written).join(' '))) continue;
    const [first, last, next] = [phrase[0], phrase.at(-1), words[index + length]];
    if (first === undefined || last === undefined) continue;
    const leadsToDate = dates.some(
      ({ start, end }) =>
        (first.start >= start && first.start < end) ||
        (next !== undefined &&
          start >= last.end &&
          start <= next.end + 1 &&
          /^\s*\p{L}{0,4}['’]?\s*$/u.test(text.slice(last.end, start))),
    );
    return leadsToDate ? 0 : length;
  }
  return 0;
}
