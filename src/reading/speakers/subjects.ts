// A verb group of a frame in, the mention that is its subject out: before the verb, after it (inversion), or shared with
// an earlier verb. Never asks who the mention is.
import type { SpeechLexicon } from '../../languages/speech.ts';
import type { Frame } from '../quotes/frames.ts';
import type { Token } from '../quotes/tokens.ts';
import type { VerbGroup } from '../quotes/verb-groups.ts';
import { adverbLength, invertedPronoun } from '../quotes/verb-groups.ts';
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

export interface Subject {
  readonly mention: Mention;
  /** Where it stands to its verb. `inside`: a pronoun of inversion. `shared`: taken over from an earlier verb. */
  readonly side: 'before' | 'after' | 'inside' | 'shared';
}

/** The last token before `at` that is no adverb or time word. */
function passBack(clause: Clause, at: number): number {
  const { tokens } = clause.frame;
  const { lexicon } = clause;
  let place = at;
  while (place > 0) {
    const adverbs = adverbLength(tokens, place - 1, lexicon, -1);
    const token = tokens[place - 1];
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

function isLink(token: Token | undefined, lexicon: SpeechLexicon): boolean {
  if (token === undefined || token.kind !== 'word') return false;
  return (
    lexicon.prepositions.has(token.lower) ||
    lexicon.determiners.has(token.lower) ||
    lexicon.nationalities.has(token.folded)
  );
}

/** From a complement back to the noun it belongs to: "… de la Défense" → "le ministre de la Défense". */
function headOf(clause: Clause, mention: Mention): Mention | null {
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

function isComma(token: Token | undefined): boolean {
  return token?.text === ',' || token?.text === '–' || token?.text === '—' || token?.text === ')';
}

function isBreak(token: Token | undefined): boolean {
  return isComma(token) || token?.text === '(';
}

function isClauseStart(clause: Clause, at: number): boolean {
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

/** "qui a déclaré", "who said": the noun before the relative pronoun. */
function antecedent(clause: Clause, relativeAt: number): Mention | null {
  const { tokens } = clause.frame;
  const place = isComma(tokens[relativeAt - 1]) ? relativeAt - 1 : relativeAt;
  const mention =
    clause.mentionTo.get(place) ?? clause.mentions.findLast((one) => one.to <= place && place - one.to <= 6);
  if (mention === undefined) return null;
  // "le rapport du ministre, qui déplore": a person just before the pronoun is nearer than the noun above it.
  if (mention.governor !== null && (mention.name?.kind === 'person' || mention.role?.kind === 'person'))
    return mention;
  const head = headOf(clause, mention);
  return head === null || (maySpeak(mention) && !maySpeak(head)) ? mention : head;
}

/** How far back, in tokens, a subject may stand from its verb when all between is set off by commas. */
const longestParenthesis = 60;

/** Where the clause of a place begins: after marks, a semicolon, a colon, or with the frame. */
function clauseStart(clause: Clause, at: number): number {
  const { tokens } = clause.frame;
  let start = at;
  while (start > 0 && at - start < longestParenthesis) {
    const token = tokens[start - 1];
    if (token === undefined || token.kind === 'quote' || /^[;:.!?]$/.test(token.text)) break;
    start -= 1;
  }
  return start;
}

/**
 * The subject beyond what is set off by commas right before the verb: "X, PDG de HP France, a indiqué", "Thompson, curator
 * and director of exhibits at the University of Arkansas, Fayetteville, said". A name wins over a role.
 */
function beyondParenthesis(clause: Clause, commaAt: number): Mention | null {
  const { tokens } = clause.frame;
  const last = clause.mentionTo.get(commaAt);
  // "Le ministre de l'Intérieur, Manuel Valls, apportait": the name says it best.
  if (last?.name?.kind === 'person' && last.governor === null && isComma(tokens[last.from - 1])) return last;
  const start = clauseStart(clause, commaAt);
  const candidates = clause.mentions.filter(
    (mention) =>
      mention.from >= start &&
      mention.to <= commaAt &&
      mention.governor === null &&
      (isBreak(tokens[mention.to]) || isBreak(tokens[afterComplements(clause, mention.to)])),
  );
  const named = candidates.find((mention) => mention.name?.kind === 'person');
  if (named !== undefined) return named;
  return (
    candidates.find(
      (mention) => isClauseStart(clause, mention.from) && (mention.name !== null || mention.role !== null),
    ) ?? null
  );
}

/** The place after a phrase's brackets and complements: "the director | of exhibits (USI) | ,". */
function afterComplements(clause: Clause, from: number): number {
  const { tokens } = clause.frame;
  let at = from;
  for (let turn = 0; turn < 4; turn++) {
    const token = tokens[at];
    if (token?.text === '(') {
      const closing = tokens.findIndex((one, place) => place > at && one.text === ')');
      if (closing < 0 || closing - at > 14) return at;
      at = closing + 1;
      continue;
    }
    if (token === undefined || token.kind !== 'word' || !clause.lexicon.prepositions.has(token.lower))
      return at;
    const complement = clause.mentions.find(
      (one) => one.from > at && one.from <= at + 2 && one.governor !== null,
    );
    if (complement === undefined) return at;
    at = complement.to;
  }
  return at;
}

/** The first free noun of the clause: for a second verb after "et" ("est arrivé hier et a déclaré"). */
function clauseOpener(clause: Clause, at: number): Mention | null {
  const { tokens } = clause.frame;
  const { lexicon } = clause;
  let start = at - 1;
  while (start > 0) {
    const token = tokens[start - 1];
    if (token === undefined || /^[;:.!?]$/.test(token.text) || lexicon.complementizers.has(token.lower))
      break;
    start -= 1;
  }
  return (
    clause.mentions.find(
      (mention) => mention.from >= start && mention.to <= at && mention.governor === null,
    ) ?? null
  );
}

/** The noun right before the verb, or the one that a relative pronoun there stands for. */
function adjacentSubject(clause: Clause, group: VerbGroup): Mention | null {
  const { tokens } = clause.frame;
  const { lexicon } = clause;
  const place = passBack(clause, group.from);
  const token = tokens[place - 1];
  if (token === undefined) return null;
  const isComplementizer =
    lexicon.complementizers.has(token.lower) && clause.groups.some((one) => one.to === place - 1);
  if (lexicon.relativePronouns.has(token.lower) && !isComplementizer) return antecedent(clause, place - 1);
  const adjacent = clause.mentionTo.get(place);
  const head = adjacent === undefined ? null : headOf(clause, adjacent);
  if (head === null) return null;
  return beforeRelative(clause, head) ?? preferApposed(clause, head);
}

/** "A woman who answered the phone at the company | said": what is near is the object of a relative clause. */
function beforeRelative(clause: Clause, near: Mention): Mention | null {
  if (maySpeak(near)) return null;
  const { tokens } = clause.frame;
  for (let at = near.from - 1; at > 0 && near.from - at < 8; at--) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') return null;
    if (!clause.lexicon.relativePronouns.has(token.lower)) continue;
    const owner = clause.mentionTo.get(at);
    return owner !== undefined && owner.governor === null && maySpeak(owner) ? owner : null;
  }
  return null;
}

/** Whether the comma before a verb closes what stands beside its subject: "X, maire de Lyon, a rappelé". */
function closesParenthesis(clause: Clause, commaAt: number): boolean {
  const { tokens } = clause.frame;
  if (tokens[commaAt]?.text !== ',' || tokens[commaAt - 1]?.kind === 'quote') return false;
  let opening = commaAt - 1;
  while (opening >= 0 && tokens[opening]?.text !== ',' && commaAt - opening < 40) opening -= 1;
  if (opening <= 0 || tokens[opening]?.text !== ',') return false;
  const near = clause.mentionTo.get(opening);
  const owner = near === undefined ? null : headOf(clause, near);
  if (owner === null || !isClauseStart(clause, owner.from)) return false;
  const first = tokens[opening + 1];
  if (first === undefined) return false;
  const apposed = clause.mentionFrom.get(opening + 1);
  return clause.lexicon.relativePronouns.has(first.lower) || (apposed !== undefined && maySpeak(apposed));
}

/** "Le ministre de l'Intérieur, Manuel Valls" read as one: nothing to do; "X, le maire" before a verb means X. */
function preferApposed(clause: Clause, mention: Mention): Mention {
  const { tokens } = clause.frame;
  if (mention.name !== null || !isComma(tokens[mention.from - 1]) || mention.role?.kind !== 'person')
    return mention;
  const left = clause.mentionTo.get(mention.from - 1);
  return left?.name?.kind === 'person' && left.governor === null && isClauseStart(clause, left.from)
    ? left
    : mention;
}

/** Whether the group follows what was said: right after marks, a comma, a dash, or at the head of its frame. */
export function followsStatement(clause: Clause, group: VerbGroup): boolean {
  const token = clause.frame.tokens[group.from - 1];
  return token === undefined || token.kind === 'quote' || isComma(token) || /^[.!?…]$/.test(token.text);
}

/** The noun after an inverted verb, over adverbs and complements: "a annoncé mardi à l'agence RIA Novosti Valentine Sapounov". */
function after(clause: Clause, group: VerbGroup): Mention | null {
  const { tokens } = clause.frame;
  const { lexicon } = clause;
  let at = group.to;
  for (let turn = 0; turn < 12; turn++) {
    const token = tokens[at];
    if (token === undefined || (token.kind !== 'word' && token.kind !== 'number')) return null;
    const mention = clause.mentionFrom.get(at);
    if (mention !== undefined && isTime(clause, mention)) {
      at = mention.to;
      continue;
    }
    if (mention !== undefined && mention.governor === null && mention.kind !== 'pronoun') {
      return apposedName(clause, mention) ?? secondHalf(clause, mention) ?? mention;
    }
    const adverbs = adverbLength(tokens, at, lexicon);
    if (adverbs > 0) at += adverbs;
    else if (lexicon.prepositions.has(token.lower)) {
      const governed = clause.mentions.find(
        (one) => one.from > at && one.from <= at + 3 && one.governor !== null,
      );
      // "a annoncé sur Twitter le maire": a word that is no phrase of its own.
      if (governed === undefined) at += tokens[at + 1]?.isCapital === true ? 2 : 1;
      else at = governed.to;
    } else if (lexicon.timeWords.has(token.lower) || token.kind === 'number') at += 1;
    else if (token.lower === 'le' && lexicon.timeWords.has(tokens[at + 1]?.lower ?? '')) at += 2;
    else return null;
  }
  return null;
}

/** "Amnesty's refugee | and migrant rights director, Jo Kay": one office in two halves; the name comes with the second. */
function secondHalf(clause: Clause, half: Mention): Mention | null {
  const { tokens } = clause.frame;
  if (half.name !== null || !clause.lexicon.coordinators.has(tokens[half.to]?.lower ?? '')) return null;
  const other = clause.mentionFrom.get(half.to + 1);
  if (other === undefined || other.determiner !== null) return null;
  // "Justice | and Police Minister Kenneth Amoksi"; but "the mayor | and Ann Lee" are two.
  if (tokens[other.from]?.isCapital === true && other.name?.title == null) return null;
  if (other.name?.kind === 'person') return other;
  return apposedName(clause, other);
}

/** "l'adjointe au commerce, Mireille Jourdan", "the team's coach, Alireza Mehraban,": the name says it best. */
export function apposedName(clause: Clause, mention: Mention): Mention | null {
  const { tokens } = clause.frame;
  if (mention.name !== null || mention.role?.kind !== 'person') return null;
  const comma = afterComplements(clause, mention.to);
  if (tokens[comma]?.text !== ',') return null;
  const next = clause.mentionFrom.get(comma + 1);
  if (next?.name?.kind !== 'person' || next.role !== null || next.number !== mention.number) return null;
  const after = tokens[next.to];
  return after === undefined || after.kind !== 'word' ? next : null;
}

/** "expliquait la semaine dernière Frédéric Muller": when, not who. */
function isTime({ frame, lexicon }: Clause, { from, to, name }: Mention): boolean {
  return name === null && frame.tokens.slice(from, to).some((token) => lexicon.timeWords.has(token.lower));
}

/** Whether a noun after the verb can be the one who speaks rather than what is spoken of. */
function maySpeak(mention: Mention): boolean {
  if (mention.name !== null) return true;
  return mention.role !== null && mention.role.kind !== 'unknown';
}

/** After a comma alone only a verb of saying is inverted: ", a accusé X" has X for its object. */
function mayInvert(clause: Clause, group: VerbGroup, right: Mention): boolean {
  const { tokens } = clause.frame;
  const { lexicon } = clause;
  const next = tokens[right.to];
  const isAfterMarks = tokens[group.from - 1]?.kind === 'quote' || tokens[group.from - 2]?.kind === 'quote';
  if (isAfterMarks) return true;
  // ", said the country was ready": what follows has a verb of its own.
  const goesOn =
    next?.kind === 'word' &&
    !lexicon.prepositions.has(next.lower) &&
    !lexicon.conjunctions.has(next.lower) &&
    !lexicon.relativePronouns.has(next.lower) &&
    !lexicon.timeWords.has(next.lower) &&
    adverbLength(tokens, right.to, lexicon) === 0;
  return !goesOn && (group.kinds.includes('say') || group.kinds.includes('think'));
}

/** "dit-on du côté de Matignon", "explique-t-on à l'Elysée": the place speaks. Null where none is named. */
function placeOfAnybody(clause: Clause, group: VerbGroup): Mention | null {
  const { tokens } = clause.frame;
  for (let at = group.to; at < Math.min(group.to + 7, tokens.length); at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') return null;
    const mention = clause.mentionFrom.get(at);
    if (mention === undefined || mention.governor === null || !maySpeak(mention)) continue;
    return { ...mention, governor: null };
  }
  return null;
}

function pronounMention(clause: Clause, group: VerbGroup): Mention | null {
  const word = group.pronounAt === null ? null : invertedPronoun(clause.frame.tokens[group.pronounAt]);
  return group.pronounAt === null || word === null ? null : pronounAt(clause, group.pronounAt, word);
}

/** The mention of a pronoun of inversion: "il" of "-t-il". */
export function pronounAt(clause: Clause, at: number, word: string): Mention | null {
  const token = clause.frame.tokens[at];
  const pronoun = clause.lexicon.subjectPronouns.get(word);
  if (token === undefined || pronoun === undefined) return null;
  return {
    kind: 'pronoun',
    start: token.end - word.length,
    end: token.end,
    from: at,
    to: at + 1,
    name: null,
    possessor: null,
    owner: null,
    role: null,
    determiner: null,
    pronoun,
    gender: pronoun.gender,
    number: pronoun.number,
    governor: null,
  };
}

/** "…, son Premier ministre Narendra Modi assurant que": a participle with a subject of its own. */
function absolute(clause: Clause, group: VerbGroup): Mention | null {
  const mention = clause.mentionTo.get(passBack(clause, group.from));
  if (mention === undefined || mention.governor !== null || !isComma(clause.frame.tokens[mention.from - 1]))
    return null;
  return mention.name?.kind === 'person' || mention.role?.kind === 'person' ? mention : null;
}

/** For a verb without a subject of its own: that of the main verb before it, or of the one after an opening participle. */
function shared(clause: Clause, group: VerbGroup, known: ReadonlyMap<VerbGroup, Subject>): Mention | null {
  const own = group.form === 'gerund' ? absolute(clause, group) : null;
  if (own !== null) return own;
  const earlier = clause.groups.findLast(
    (one) => one.from < group.from && one.form === 'finite' && known.has(one),
  );
  if (earlier !== undefined) return known.get(earlier)?.mention ?? null;
  const { tokens } = clause.frame;
  const place = passBack(clause, group.from);
  // "un communiqué affirmant que": the noun right before a participle speaks, or the one who issued it.
  const opener = clause.mentions.find((mention) => mention.to <= group.from && mention.governor === null);
  if (opener !== undefined) return opener;
  if (place === 0 || (place === 1 && tokens[0]?.lower === 'en')) {
    const comma = tokens.findIndex((token, at) => at >= group.to && token.text === ',');
    return comma < 0
      ? null
      : (clause.mentions.find((mention) => mention.from > comma && mention.governor === null) ?? null);
  }
  return null;
}

/** The subject of each group of a frame that has one. */
export function findSubjects(clause: Clause): ReadonlyMap<VerbGroup, Subject> {
  const subjects = new Map<VerbGroup, Subject>();
  for (const group of clause.groups) {
    const subject = findSubject(clause, group, subjects);
    if (subject !== null) subjects.set(group, subject);
  }
  return subjects;
}

function findSubject(
  clause: Clause,
  group: VerbGroup,
  known: ReadonlyMap<VerbGroup, Subject>,
): Subject | null {
  const inside = pronounMention(clause, group);
  if (inside !== null && invertedPronoun(clause.frame.tokens[inside.from]) === clause.lexicon.anybody) {
    const place = placeOfAnybody(clause, group);
    return place === null ? null : { mention: place, side: 'inside' };
  }
  if (inside !== null) return { mention: inside, side: 'inside' };
  if (group.form !== 'finite') {
    const mention = shared(clause, group, known);
    return mention === null ? null : { mention, side: 'shared' };
  }
  const adjacent = adjacentSubject(clause, group);
  if (adjacent !== null) return { mention: adjacent, side: 'before' };
  const place = passBack(clause, group.from);
  const token = clause.frame.tokens[place - 1];
  const right = followsStatement(clause, group) ? after(clause, group) : null;
  if (
    right !== null &&
    maySpeak(right) &&
    mayInvert(clause, group, right) &&
    !closesParenthesis(clause, place - 1)
  )
    return { mention: right, side: 'after' };
  if (isComma(token)) {
    const left = beyondParenthesis(clause, place - 1);
    if (left !== null) return { mention: left, side: 'before' };
  }
  if (right !== null && (token?.kind === 'quote' || clause.frame.tokens[place - 2]?.kind === 'quote')) {
    return { mention: right, side: 'after' };
  }
  if (token !== undefined && clause.lexicon.coordinators.has(token.lower)) {
    const opener = clauseOpener(clause, place - 1);
    if (opener !== null) return { mention: opener, side: 'before' };
  }
  const mention = shared(clause, group, known);
  return mention === null ? null : { mention, side: 'shared' };
}
