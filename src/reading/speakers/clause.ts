// A frame with all that was read of it, and the steps that every reader of its grammar takes: back over adverbs, from a
// complement to its noun, past what commas set off.
import type { SpeechLexicon } from '../../languages/speech.ts';
import type { Frame } from '../quotes/frames.ts';
import type { Token } from '../quotes/tokens.ts';
import type { VerbGroup } from '../quotes/verb-groups.ts';
import { adverbLength } from '../quotes/verb-walks.ts';
import type { Mention } from './mentions.ts';

/** A frame with all that was read of it so far. */
export interface Clause {
  readonly frame: Frame;
  readonly lexicon: SpeechLexicon;
  readonly mentions: readonly Mention[];
  readonly groups: readonly VerbGroup[];
  /** Mentions by the place where they begin, and by the place where they end (exclusive). */
  readonly mentionFrom: ReadonlyMap<number, Mention>;
  readonly mentionTo: ReadonlyMap<number, Mention>;
}

/** The last token before `at` that is no adverb or time word. */
export function passBack(clause: Clause, at: number): number {
  const { tokens } = clause.frame;
  const { lexicon } = clause;
  let place = at;
  while (place > 0) {
    const adverbs = adverbLength(tokens, place - 1, lexicon, -1);
    const token = tokens[place - 1];
    // "Elle assure", "lui aussi a dit": a pronoun right before its verb is the subject unless a noun stands before it.
    if (adverbs === 1 && token !== undefined && isPronounSubject(clause, place - 1)) break;
    // "le journal Le Soir rappelle": a word of time in a name is none.
    if (clause.mentionTo.get(place)?.name != null) break;
    // "Ce dernier a promis": not "last Monday".
    if (lexicon.latterWords.has(token?.folded ?? '') && clause.mentionTo.has(place)) break;
    const isTime = token !== undefined && lexicon.timeWords.has(token.lower);
    const isClitic =
      token !== undefined &&
      lexicon.clitics.has(token.lower) &&
      !lexicon.determiners.has(token.lower) &&
      !lexicon.subjectPronouns.has(token.lower);
    if (adverbs > 0) place -= adverbs;
    else if (isTime || isClitic || token?.kind === 'number') place -= 1;
    else break;
  }
  return place;
}

function isPronounSubject(clause: Clause, at: number): boolean {
  const pronoun = clause.lexicon.subjectPronouns.get(clause.frame.tokens[at]?.lower ?? '');
  return pronoun !== undefined && !clause.mentionTo.has(at);
}

function isLink(token: Token | undefined, lexicon: SpeechLexicon): boolean {
  if (token === undefined || token.kind !== 'word') return false;
  return (
    lexicon.prepositions.has(token.lower) ||
    lexicon.determiners.has(token.lower) ||
    lexicon.nationalities.has(token.folded)
  );
}

/** From a complement back to the noun it belongs to: "… de la Défense" → "le ministre de la Défense". */
export function headOf(clause: Clause, mention: Mention): Mention | null {
  const { tokens } = clause.frame;
  let current = mention;
  let at = clause.mentions.indexOf(mention);
  while (current.governor !== null) {
    const before = clause.mentions[at - 1];
    if (before === undefined) return null;
    for (let place = before.to; place < current.from; place++) {
      if (!isLink(tokens[place], clause.lexicon) && !isPlainWord(clause, place)) return null;
    }
    current = before;
    at -= 1;
  }
  return current;
}

/** A participle or adjective between a noun and its complement: "la chaîne | basée | à Doha". */
function isPlainWord(clause: Clause, at: number): boolean {
  const { lexicon } = clause;
  const token = clause.frame.tokens[at];
  if (token === undefined || token.kind !== 'word') return false;
  const { lower } = token;
  return (
    !lexicon.auxiliaries.has(lower) &&
    !lexicon.negations.has(lower) &&
    !lexicon.reflexives.has(lower) &&
    !lexicon.subordinators.has(lower) &&
    !lexicon.relativePronouns.has(lower) &&
    !lexicon.conjunctions.has(lower)
  );
}

export function isComma(token: Token | undefined): boolean {
  return token?.text === ',' || token?.text === '–' || token?.text === '—' || token?.text === ')';
}

export function isBreak(token: Token | undefined): boolean {
  return isComma(token) || token?.text === '(';
}

export function isClauseStart(clause: Clause, at: number): boolean {
  const { tokens } = clause.frame;
  const { lexicon } = clause;
  const before = tokens[at - 1];
  if (before === undefined) return true;
  if (before.kind === 'sign') return /^[,:;.!?…–—(-]$/.test(before.text);
  return (
    lexicon.conjunctions.has(before.lower) ||
    lexicon.subordinators.has(before.lower) ||
    before.kind === 'quote' ||
    lexicon.isAdverb(before.lower)
  );
}

/** "le député de la Manche | et soutien d'Alain Morel": the place after a second noun without an article. */
function secondRole(clause: Clause, at: number): number | null {
  const { lexicon, frame } = clause;
  const noun = frame.tokens[at + 1];
  if (!lexicon.headFirst || !lexicon.coordinators.has(frame.tokens[at]?.lower ?? '') || noun?.kind !== 'word')
    return null;
  if (noun.isCapital || lexicon.determiners.has(noun.lower) || lexicon.auxiliaries.has(noun.lower))
    return null;
  const isTied = lexicon.nounLinks.has(frame.tokens[at + 2]?.lower ?? '');
  return clause.mentionFrom.get(at + 1)?.to ?? (isTied ? at + 2 : null);
}

/** "entre les femmes | et les hommes | Marlène Sorel": the last of a list of complements, right before a person's name. */
function lastOfList(clause: Clause, at: number): number | null {
  if (!clause.lexicon.coordinators.has(clause.frame.tokens[at]?.lower ?? '')) return null;
  const last = clause.mentionFrom.get(at + 1);
  const next = last === undefined ? undefined : clause.mentionFrom.get(last.to);
  return last?.name === null && next?.name?.kind === 'person' ? last.to : null;
}

/** The place after a phrase's brackets and complements: "the director | of exhibits (USI) | ,". */
export function afterComplements(clause: Clause, from: number): number {
  const { tokens } = clause.frame;
  let at = from;
  for (let turn = 0; turn < 6; turn++) {
    const token = tokens[at];
    const second = secondRole(clause, at) ?? (at > from ? lastOfList(clause, at) : null);
    if (second !== null) {
      at = second;
      continue;
    }
    if (token?.text === '(') {
      const closing = tokens.findIndex((one, place) => place > at && one.text === ')');
      if (closing < 0 || closing - at > 14) return at;
      at = closing + 1;
      continue;
    }
    if (token === undefined || token.kind !== 'word' || !clause.lexicon.prepositions.has(token.lower))
      return at;
    // "a father | of three": a number alone.
    const counted = tokens[at + 1];
    const isCount =
      counted !== undefined &&
      (counted.kind === 'number' || clause.lexicon.determiners.get(counted.lower)?.kind === 'quantity');
    if (isCount && tokens[at + 2]?.kind !== 'word') {
      at += 2;
      continue;
    }
    const complement = clause.mentions.find(
      (one) => one.from > at && one.from <= at + 2 && one.governor !== null,
    );
    // "au nom | de la famille": a bare noun, then what it is tied to.
    const isBareNoun =
      clause.lexicon.headFirst &&
      tokens[at + 1]?.kind === 'word' &&
      clause.lexicon.nounLinks.has(tokens[at + 2]?.lower ?? '');
    if (complement === undefined && isBareNoun) {
      at += 2;
      continue;
    }
    if (complement === undefined) return at;
    at = complement.to;
  }
  return at;
}

/** "l'adjointe au commerce, Mireille Jourdan", "the team's coach, Alireza Mehraban,": the name says it best. */
export function apposedName(clause: Clause, mention: Mention): Mention | null {
  const { tokens } = clause.frame;
  if (mention.name !== null || mention.role === null) return null;
  const comma = afterComplements(clause, mention.to);
  // "la secrétaire d'État chargée de l'Égalité entre les femmes et les hommes | Marlène Sorel": no comma after so many words.
  const isDirect = comma > mention.to && tokens[comma]?.kind === 'word';
  if (!isDirect && tokens[comma]?.text !== ',') return null;
  const next = clause.mentionFrom.get(isDirect ? comma : comma + 1);
  if (next?.name?.kind !== 'person' || next.number !== mention.number) return null;
  // "le conseil de la plaignante, Me Morel": a noun for bodies may mean one, whom a title follows.
  if (mention.role.kind !== 'person' && !(mention.role.kind === 'body' && next.name.hasHonorific))
    return null;
  // "the hospital's director, Professor Jane Osei": a title before the name, not a second office after it.
  // "sa cheffe de service, la psychiatre Loriane Morel": whose she is, then what she is.
  const isTold = mention.determiner?.kind === 'possessive' && next.determiner?.kind === 'definite';
  if (next.role !== null && !isTold && (next.determiner !== null || next.role.end > next.name.start))
    return null;
  const after = tokens[next.to];
  // "Now a family man with three children, Fiedler lives …": who opens the sentence so is its subject.
  const isFronted = mention.determiner?.kind === 'indefinite' && mention.from <= 1;
  return after === undefined || after.kind !== 'word' || isFronted ? next : null;
}

/** "Kevin Allton, | a college instructor in English,": the name that an office between commas says more of. */
export function nameBeside(clause: Clause, office: Mention): Mention | null {
  const { tokens } = clause.frame;
  if (office.name !== null || office.role?.kind !== 'person') return null;
  if (tokens[office.from - 1]?.text !== ',') return null;
  const before = clause.mentionTo.get(office.from - 1);
  if (before?.name?.kind !== 'person' || before.number !== office.number) return null;
  const after = tokens[afterComplements(clause, office.to)];
  const { relativePronouns, prepositions } = clause.lexicon;
  const isOver =
    after === undefined ||
    after.kind === 'sign' ||
    relativePronouns.has(after.lower) ||
    prepositions.has(after.lower);
  return isOver ? before : null;
}

/** "Cristian Duarte, a nurse, is | a mother of four": the name that a predicate noun says more of. */
export function subjectOfPredicate(clause: Clause, noun: Mention): Mention | null {
  const { tokens } = clause.frame;
  if (noun.name !== null || noun.role?.kind !== 'person' || noun.determiner?.kind !== 'indefinite')
    return null;
  if (!clause.lexicon.passiveAuxiliaries.has(tokens[noun.from - 1]?.lower ?? '')) return null;
  const subject = clause.mentions.find((one) => one.to < noun.from && one.governor === null);
  return subject?.name?.kind === 'person' && subject.number === noun.number ? subject : null;
}

/** "contrairement à son homologue, Luc Morel,": a name that stands beside what a preposition governs. */
export function isBesideGoverned(clause: Clause, { name, from, to }: Mention): boolean {
  const { tokens } = clause.frame;
  const before = tokens[from - 1]?.text === ',' ? clause.mentionTo.get(from - 1) : undefined;
  const isClosed = tokens[to] === undefined || tokens[to]?.kind === 'sign';
  return (
    name !== null && isClosed && before !== undefined && before.governor !== null && before.name === null
  );
}

/** Whether a noun after the verb can be the one who speaks rather than what is spoken of. */
export function maySpeak(mention: Mention): boolean {
  if (mention.name !== null) return true;
  return mention.role !== null && mention.role.kind !== 'unknown';
}

/** The place before brackets that close right before `at`: "Luc Morel | (LR), qui a dit". */
export function beforeBrackets({ frame }: Clause, at: number): number {
  if (frame.tokens[at - 1]?.text !== ')') return at;
  const opening = frame.tokens.findLastIndex(({ text }, place) => place < at && text === '(');
  return opening < 0 ? at : opening;
}
