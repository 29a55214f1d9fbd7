// A verb of saying in, the subject that stands after it or inside it out: "a annoncé mardi à l'agence X", "-t-il",
// "said team member Y", "dit-on à la mairie".
import type { Token } from '../quotes/tokens.ts';
import type { VerbGroup } from '../quotes/verb-groups.ts';
import { adverbLength, invertedPronoun } from '../quotes/verb-walks.ts';
import type { Clause } from './clause.ts';
import { apposedName, isComma, maySpeak } from './clause.ts';
import type { Mention } from './mentions.ts';
import { isSmallWord } from './phrase-bounds.ts';

/** Whether the group follows what was said: right after marks, a comma, a dash, "comme", or at the head of its frame. */
export function followsStatement(clause: Clause, group: VerbGroup): boolean {
  const token = clause.frame.tokens[group.from - 1];
  // "Comme l'explique le maire, …": the statement comes after it.
  const isAs = clause.lexicon.headFirst && group.from === 1 && clause.lexicon.asWords.has(token?.lower ?? '');
  if (isAs) return group.kinds[0] === 'say';
  // « … », comme l'a qualifié X: what stands before it.
  const far = clause.frame.tokens[group.from - 2];
  const isAsAside =
    clause.lexicon.headFirst &&
    clause.lexicon.asWords.has(token?.lower ?? '') &&
    isComma(far) &&
    clause.frame.tokens[group.from - 3]?.kind === 'quote';
  if (isAsAside) return true;
  return token === undefined || token.kind === 'quote' || isComma(token) || /^[.!?…]$/.test(token.text);
}

/** The noun after an inverted verb, over adverbs and complements: "a annoncé mardi à l'agence RIA Novosti Valentine Sapounov". */
export function after(clause: Clause, group: VerbGroup): Mention | null {
  const { tokens } = clause.frame;
  const { lexicon } = clause;
  let at = group.to;
  for (let turn = 0; turn < 12; turn++) {
    const token = tokens[at];
    // "a lancé dimanche, scandalisée, Inès Carval", "ajoute, dans un communiqué, la préfecture".
    if (token?.text === ',') {
      const closing = closingComma(clause, at);
      const beyond = closing === null ? undefined : clause.mentionFrom.get(closing + 1);
      const isSomebody = beyond?.name?.kind === 'person' || beyond?.role?.kind === 'person';
      const isBody = at === group.to && beyond !== undefined && maySpeak(beyond);
      if (beyond?.governor === null && (isSomebody || isBody)) return beyond;
    }
    // "ont fait savoir à l'issue de la réunion, les syndicats": a stray comma before the subject.
    if (token?.text === ',' && at > group.to && tokens[group.from - 2]?.kind === 'quote')
      return freeNext(clause, at);
    // « … », a déclaré « très émue » à la presse Inès Carval.
    const isFree = !lexicon.prepositions.has(tokens[at - 1]?.lower ?? '');
    if (token?.kind === 'quote' && lexicon.headFirst && isFree && isAside(token)) {
      at += 1;
      continue;
    }
    if (token === undefined || (token.kind !== 'word' && token.kind !== 'number')) return null;
    const mention = clause.mentionFrom.get(at);
    if (mention !== undefined && isTime(clause, mention)) {
      at = mention.to;
      continue;
    }
    if (mention !== undefined && mention.governor === null && !isSmallPronoun(clause, mention)) {
      return apposedName(clause, mention) ?? secondHalf(clause, mention) ?? mention;
    }
    const adverbs = adverbLength(tokens, at, lexicon);
    // "par téléphone", "en direct": an adverb elsewhere, before a noun a preposition.
    const isPreposition = lexicon.prepositions.has(token.lower);
    if (adverbs > 1 || (adverbs > 0 && !(isPreposition && isLoneNoun(clause, at + 1)))) at += adverbs;
    else if (isPreposition) {
      const governed = clause.mentions.find(
        (one) => one.from > at && one.from <= at + 3 && one.governor !== null,
      );
      // "a annoncé sur Twitter le maire", "par téléphone le maire": a word that is no phrase of its own.
      if (governed === undefined) at += isLoneNoun(clause, at + 1) ? 2 : 1;
      else {
        const swallowed = nameInside(clause, governed);
        if (swallowed !== null && !mayFollow(clause, governed.to)) return swallowed;
        at = governed.to;
      }
    } else if (lexicon.timeWords.has(token.lower) || token.kind === 'number') at += 1;
    else if (lexicon.determiners.has(token.lower) && lexicon.timeWords.has(tokens[at + 1]?.lower ?? ''))
      at += 2;
    else return null;
  }
  return null;
}

/** How many tokens commas may set off between a verb and its subject. */
const longestParenthesis = 8;

/** The comma that closes what the one at `at` opens, where no verb nor name of somebody stands between; else null. */
function closingComma({ frame, lexicon, mentionFrom }: Clause, at: number): number | null {
  const first = mentionFrom.get(at + 1);
  // "explique, lui, le maire".
  const isStressed = first?.kind === 'pronoun' && frame.tokens[at + 2]?.text === ',';
  if (!lexicon.headFirst || (first !== undefined && !isStressed)) return null;
  for (let place = at + 1; place <= at + longestParenthesis; place++) {
    const token = frame.tokens[place];
    if (token?.text === ',') return place > at + 1 ? place : null;
    if (token?.kind !== 'word' && token?.kind !== 'number') return null;
    if (lexicon.auxiliaries.has(token.lower) || mentionFrom.get(place)?.name?.kind === 'person') return null;
  }
  return null;
}

/** How many words between marks may tell how somebody spoke. */
const longestAside = 4;

function isAside({ text }: Token): boolean {
  return text.split(/\s+/).length <= longestAside;
}

/** "par | téléphone | le maire": one word that a preposition governs, before the subject. */
function isLoneNoun({ frame, lexicon, mentionFrom }: Clause, at: number): boolean {
  const token = frame.tokens[at];
  if (token?.kind !== 'word' || mentionFrom.has(at)) return false;
  return token.isCapital || !(lexicon.prepositions.has(token.lower) || lexicon.determiners.has(token.lower));
}

/** "après la réunion | Willy Sorel": a full name after a noun that is no office is somebody, here the subject. */
function nameInside({ frame, lexicon }: Clause, governed: Mention): Mention | null {
  const { name, role } = governed;
  const isOffice = role !== null && role.kind !== 'unknown';
  if (!lexicon.headFirst || name?.kind !== 'person' || name.isGuessed || isOffice) return null;
  const from = frame.tokens.findIndex(({ start }) => start === name.outerStart);
  const isFull = name.words.length > 1 || name.hasHonorific;
  // "la loi Sorel", "le procès de Paul Sorel": called after somebody.
  const noun = frame.tokens[from - 1];
  if (!isFull || from <= governed.from || noun === undefined) return null;
  if (noun.isCapital && !lexicon.bodyWords.has(noun.folded)) return null;
  if (lexicon.nounLinks.has(noun.lower) || lexicon.determiners.has(noun.lower)) return null;
  return { ...governed, start: name.outerStart, from, role: null, determiner: null, governor: null };
}

/** Whether somebody who may speak stands at the place. */
function mayFollow({ mentionFrom }: Clause, at: number): boolean {
  const next = mentionFrom.get(at);
  return next !== undefined && next.governor === null && maySpeak(next);
}

/** Somebody who may speak, right after a comma and before a sign or a preposition. */
function freeNext({ frame, lexicon, mentionFrom }: Clause, commaAt: number): Mention | null {
  const next = mentionFrom.get(commaAt + 1);
  if (next === undefined || next.governor !== null || next.kind === 'pronoun' || !maySpeak(next)) return null;
  const after = frame.tokens[next.to];
  return after === undefined || after.kind === 'sign' || lexicon.prepositions.has(after.lower) ? next : null;
}

/** "dénonce celui-ci", "dit il": any pronoun but those that stand beside a subject ("a dit lui aussi le maire"). */
function isSmallPronoun({ frame, lexicon }: Clause, { kind, from, pronoun }: Mention): boolean {
  const word = frame.tokens[from]?.lower ?? '';
  // ", calls | it her best film": what is never a subject but before its verb.
  if (kind === 'pronoun' && !lexicon.headFirst && pronoun?.isNominative === false) return true;
  return (
    kind === 'pronoun' && (lexicon.clitics.has(word) || lexicon.isAdverb(word) || word === lexicon.anybody)
  );
}

/** "la biologiste | et astrochimiste | Inès Carval": a trade that no list holds, then the name. */
function pastUnlistedTrade({ frame, lexicon, mentionFrom }: Clause, at: number): Mention | undefined {
  const trade = frame.tokens[at];
  const named = mentionFrom.get(at + 1);
  const isTrade =
    trade?.kind === 'word' && !trade.isCapital && !mentionFrom.has(at) && !isSmallWord(trade.lower, lexicon);
  return lexicon.headFirst && isTrade && named?.name?.kind === 'person' ? named : undefined;
}

/** "Amnesty's refugee | and migrant rights director, Jo Kay": one office in two halves; the name comes with the second. */
export function secondHalf(clause: Clause, half: Mention): Mention | null {
  const { tokens } = clause.frame;
  if (half.name !== null || !clause.lexicon.coordinators.has(tokens[half.to]?.lower ?? '')) return null;
  const named = pastUnlistedTrade(clause, half.to + 1);
  if (named !== undefined) return named;
  const other = clause.mentionFrom.get(half.to + 1);
  if (other === undefined || other.determiner !== null) return null;
  if (other.name?.kind !== 'person') return apposedName(clause, other);
  // "Justice | and Police Minister Kenneth Amoksi" is one; "the mayor | and Ann Lee" are two.
  const isTitled =
    other.name.title !== null || other.role !== null || tokens[other.from]?.isCapital === false;
  return isTitled ? other : null;
}

/** "expliquait la semaine dernière Frédéric Muller": when, not who. */
export function isTime({ frame, lexicon }: Clause, { from, to, name, role }: Mention): boolean {
  // "the president of the Sunday school", "a précisé la police mardi" and "ce dernier" are somebody.
  const isSomebody =
    role?.kind === 'person' || role?.kind === 'body' || lexicon.latterWords.has(role?.sense ?? '');
  return (
    name === null &&
    !isSomebody &&
    frame.tokens.slice(from, to).some((token) => lexicon.timeWords.has(token.lower))
  );
}

/** After a comma alone only a verb of saying is inverted: ", a accusé X" has X for its object. */
export function mayInvert(clause: Clause, group: VerbGroup, right: Mention): boolean {
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
  // « … » de la loi, a dénoncé X.: a sentence that opens with marks is a statement.
  const isStatement = lexicon.headFirst && tokens[0]?.kind === 'quote' && right.name?.kind === 'person';
  return !goesOn && (isStatement || group.kinds.includes('say') || group.kinds.includes('think'));
}

/** "on": a pronoun for nobody in particular. */
export function isAnybody({ frame, lexicon }: Clause, { kind, from }: Mention): boolean {
  return kind === 'pronoun' && lexicon.anybody !== null && frame.tokens[from]?.lower === lexicon.anybody;
}

/** "A la mairie, on assure que": the place before it speaks. Null where none is named. */
export function placeBefore(clause: Clause, anybody: Mention): Mention | null {
  const place = clause.mentions.find((one) => one.to <= anybody.from && maySpeak(one));
  return place === undefined || anybody.from - place.to > 2 ? null : { ...place, governor: null };
}

/** "dit-on du côté de Matignon", "explique-t-on à l'Elysée": the place speaks. Null where none is named. */
export function placeOfAnybody(clause: Clause, group: VerbGroup): Mention | null {
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

export function pronounMention(clause: Clause, group: VerbGroup): Mention | null {
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

/** Whether the noun after a verb of saying ends the sentence, with an article: "le parc", "ce dernier". */
export function isLastNoun({ frame, lexicon }: Clause, group: VerbGroup, noun: Mention): boolean {
  const next = frame.tokens[noun.to];
  const isEnd = next === undefined || /^[.,]$/.test(next.text) || lexicon.timeWords.has(next.lower);
  const isDefinite = noun.determiner?.kind === 'definite' || lexicon.latterWords.has(noun.role?.sense ?? '');
  return lexicon.headFirst && group.kinds[0] === 'say' && isEnd && isDefinite;
}

/** "Les « riverains » ont pris | cette mesure": a thing after a verb whose subject stands between marks. */
export function isObject({ frame, lexicon }: Clause, { name, role }: Mention, place: number): boolean {
  const marks = isComma(frame.tokens[place - 1]) ? place - 2 : place - 1;
  const isNoun =
    frame.tokens[marks]?.kind === 'quote' && lexicon.determiners.has(frame.tokens[marks - 1]?.lower ?? '');
  return lexicon.headFirst && isNoun && name === null && role?.kind !== 'person' && role?.kind !== 'body';
}
