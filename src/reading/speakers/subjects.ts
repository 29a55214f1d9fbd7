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

function mentionEndingAt(clause: Clause, at: number): Mention | undefined {
  return clause.mentions.find((mention) => mention.to === at);
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
    mentionEndingAt(clause, place) ??
    clause.mentions.findLast((one) => one.to <= place && place - one.to <= 6);
  if (mention === undefined) return null;
  // "le rapport du ministre, qui déplore": a person just before the pronoun is nearer than the noun above it.
  if (mention.governor !== null && (mention.name?.kind === 'person' || mention.role?.kind === 'person'))
    return mention;
  return headOf(clause, mention) ?? mention;
}

/** The subject beyond a parenthesis that closes right before the verb: "X, PDG de HP France, a indiqué". */
function beyondParenthesis(clause: Clause, commaAt: number): Mention | null {
  const { tokens } = clause.frame;
  const { mentions } = clause;
  let opening = commaAt - 1;
  while (opening >= 0 && !isComma(tokens[opening]) && tokens[opening]?.text !== '(' && commaAt - opening < 40)
    opening -= 1;
  const inside = mentions.filter((mention) => mention.from > opening && mention.to <= commaAt);
  const first = inside[0];
  const before = opening > 0 ? mentionEndingAt(clause, passBack(clause, opening)) : undefined;
  const startsInside = first !== undefined && first.from === opening + 1 && first.governor === null;
  const owner = before === undefined ? null : headOf(clause, before);
  if (startsInside && first.name?.kind === 'person' && first.role === null) {
    // "Le ministre de l'Intérieur, Manuel Valls, apportait": the name says it best.
    return first;
  }
  if (owner !== null && isClauseStart(clause, owner.from)) return owner;
  // "Le maire de Lyon, a déclaré": a comma that should not be there.
  if (opening < 0 && startsInside && first.to === commaAt) return first;
  if (opening > 0 && isComma(tokens[opening]) && commaAt - opening < 40) {
    const further = beyondParenthesis(clause, opening);
    if (further !== null) return further;
  }
  return startsInside && isClauseStart(clause, first.from) && first.role !== null ? first : null;
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

function before(clause: Clause, group: VerbGroup): Mention | null {
  const { tokens } = clause.frame;
  const { lexicon } = clause;
  const place = passBack(clause, group.from);
  const token = tokens[place - 1];
  if (token === undefined) return null;
  if (
    lexicon.relativePronouns.has(token.lower) &&
    !(lexicon.complementizers.has(token.lower) && clause.groups.some((one) => one.to === place - 1))
  ) {
    return antecedent(clause, place - 1);
  }
  const adjacent = mentionEndingAt(clause, place);
  if (adjacent !== undefined) {
    const head = headOf(clause, adjacent);
    if (head !== null) return preferApposed(clause, head);
  }
  if (isComma(token)) return beyondParenthesis(clause, place - 1);
  if (lexicon.coordinators.has(token.lower)) return clauseOpener(clause, place - 1);
  return null;
}

/** "Le ministre de l'Intérieur, Manuel Valls" read as one: nothing to do; "X, le maire" before a verb means X. */
function preferApposed(clause: Clause, mention: Mention): Mention {
  const { tokens } = clause.frame;
  if (mention.name !== null || !isComma(tokens[mention.from - 1]) || mention.role?.kind !== 'person')
    return mention;
  const left = mentionEndingAt(clause, mention.from - 1);
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
    const mention = clause.mentions.find((one) => one.from === at);
    if (mention !== undefined && mention.governor === null && mention.kind !== 'pronoun') return mention;
    const adverbs = adverbLength(tokens, at, lexicon);
    if (adverbs > 0) at += adverbs;
    else if (lexicon.prepositions.has(token.lower)) {
      const governed = clause.mentions.find(
        (one) => one.from > at && one.from <= at + 3 && one.governor !== null,
      );
      if (governed === undefined) at += 1;
      else at = governed.to;
    } else if (lexicon.timeWords.has(token.lower) || token.kind === 'number') at += 1;
    else if (token.lower === 'le' && lexicon.timeWords.has(tokens[at + 1]?.lower ?? '')) at += 2;
    else return null;
  }
  return null;
}

/** Whether a noun after the verb can be the one who speaks rather than what is spoken of. */
function maySpeak(mention: Mention): boolean {
  if (mention.name !== null) return true;
  return mention.role !== null && mention.role.kind !== 'unknown';
}

function pronounMention(clause: Clause, group: VerbGroup): Mention | null {
  if (group.pronounAt === null) return null;
  const token = clause.frame.tokens[group.pronounAt];
  const word = invertedPronoun(token);
  const pronoun = word === null ? undefined : clause.lexicon.subjectPronouns.get(word);
  if (token === undefined || word === null || pronoun === undefined) return null;
  return {
    kind: 'pronoun',
    start: token.end - word.length,
    end: token.end,
    from: group.pronounAt,
    to: group.pronounAt + 1,
    name: null,
    role: null,
    determiner: null,
    pronoun,
    gender: pronoun.gender,
    number: pronoun.number,
    governor: null,
  };
}

/** For a verb without a subject of its own: that of the main verb before it, or of the one after an opening participle. */
function shared(clause: Clause, group: VerbGroup, known: ReadonlyMap<VerbGroup, Subject>): Mention | null {
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
  if (inside !== null) return { mention: inside, side: 'inside' };
  if (group.form !== 'finite') {
    const mention = shared(clause, group, known);
    return mention === null ? null : { mention, side: 'shared' };
  }
  const left = before(clause, group);
  if (left !== null) return { mention: left, side: 'before' };
  if (followsStatement(clause, group)) {
    const right = after(clause, group);
    if (right !== null && maySpeak(right)) return { mention: right, side: 'after' };
    if (right !== null && clause.frame.tokens[group.from - 1]?.kind === 'quote')
      return { mention: right, side: 'after' };
  }
  const mention = shared(clause, group, known);
  return mention === null ? null : { mention, side: 'shared' };
}
