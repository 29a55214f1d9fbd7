// A marked stretch of few words that hangs on a cue in, whether the reporter merely holds the words at arm's length out.
import type { Clause } from '../speakers/clause.ts';
import { afterAdjuncts } from './adjuncts.ts';
import type { Stretch } from './stretch.ts';
import type { Token } from './tokens.ts';

/** "la crise des « gilets jaunes »": what people or things are called, unless it is the object right after the verb. */
export function isPluralLabel({ clause, at, link }: Pick<Stretch, 'clause' | 'at' | 'link'>): boolean {
  const { frame, lexicon } = clause;
  const before = frame.tokens[at - 1]?.lower ?? '';
  const determiner = lexicon.determiners.get(before);
  // "un soutien aux « bonnets rouges »".
  const isGovernedPlural =
    lexicon.contractions.has(before) && /[sx]$/.test(before) && determiner === undefined;
  const isPlural = isGovernedPlural || (determiner?.number === 'plural' && determiner.kind !== 'quantity');
  if (link === null || !isPlural || !lexicon.headFirst) return false;
  const first = firstOfList(clause, at - 1);
  // "ce sont des « dérives graves »": said of the subject.
  if (lexicon.auxiliaries.has(frame.tokens[first - 1]?.lower ?? '')) return false;
  return link.cue.isIncise || at < link.cue.from || first > afterAdjuncts(clause, link.cue.to);
}

/** "sur le « dark web », selon X", "une opération « phoning »": a name inside a noun phrase, which a mere source tells of. */
export function isNamedThing({ clause, at, words }: Pick<Stretch, 'clause' | 'at' | 'words'>): boolean {
  const { frame, lexicon } = clause;
  const [before, far] = [frame.tokens[at - 1], frame.tokens[at - 2]];
  if (!lexicon.headFirst || before?.kind !== 'word') return false;
  const kind = lexicon.determiners.get(before.lower)?.kind;
  const isGoverned = kind === 'definite' && lexicon.prepositions.has(far?.lower ?? '');
  const isAfterNoun =
    kind === undefined &&
    lexicon.determiners.has(far?.lower ?? '') &&
    !lexicon.verbs.has(before.lower) &&
    !lexicon.prepositions.has(before.lower) &&
    !lexicon.isAdverb(before.lower);
  return (isGoverned || isAfterNoun) && /^\p{Ll}/u.test(words);
}

/** Over "des « excès » et": the determiner of the first of several marked nouns. */
function firstOfList({ frame, lexicon }: Pick<Clause, 'frame' | 'lexicon'>, from: number): number {
  const { tokens } = frame;
  let at = from;
  for (;;) {
    const link = tokens[at - 1];
    const isLink = link?.text === ',' || lexicon.coordinators.has(link?.lower ?? '');
    const isNext =
      isLink && tokens[at - 2]?.kind === 'quote' && lexicon.determiners.has(tokens[at - 3]?.lower ?? '');
    if (!isNext) return at;
    at -= 3;
  }
}

/** How many tokens a word of a few letters may stand from its verb and still be its object. */
const nearObject = 8;

/** "served with "electric" Kool Aid": a word of the reporter's, held at arm's length, that no verb reports. */
export function isAtArmsLength(stretch: Stretch): boolean {
  const { clause, at, link } = stretch;
  if (link === null || isPluralLabel(stretch)) return true;
  const { cue } = link;
  if (cue.complementAt !== null && cue.complementAt < at) return false;
  if (cue.bareAt !== null && cue.bareAt < at && cue.kinds[0] === 'say') return false;
  if (isVerdict(stretch) || (at === cue.to && cue.kinds.includes('name'))) return false;
  const before = clause.frame.tokens[at - 1];
  // "it would « speed up » decisions": what follows an auxiliary or a pronoun is a predicate.
  const isPredicate =
    before !== undefined &&
    (clause.lexicon.auxiliaries.has(before.lower) || clause.lexicon.subjectPronouns.has(before.lower));
  if (isPredicate) return false;
  const next = clause.frame.tokens[at + 1];
  const qualifies = next?.kind === 'word' && !clause.lexicon.headFirst && !isSmall(next, clause);
  let from = at - 1;
  while (from > cue.to && clause.frame.tokens[from]?.kind !== 'quote') from -= 1;
  return qualifies || at - from > nearObject;
}

/** "criticised the policy …, which costs a lot, as a "dangerous gamble"": what a thing is called, however far. */
function isVerdict({ clause, at, link }: Stretch): boolean {
  const { frame, lexicon } = clause;
  let before = at - 1;
  if (lexicon.determiners.get(frame.tokens[before]?.lower ?? '')?.kind === 'indefinite') before -= 1;
  const between = link === null ? [] : frame.tokens.slice(link.cue.to, before);
  const isAs =
    lexicon.asWords.has(frame.tokens[before]?.lower ?? '') &&
    !between.some(({ lower }) => lexicon.relativePronouns.has(lower));
  return (
    isAs && link?.cue.kinds.some((kind) => kind === 'name' || kind === 'act' || kind === 'think') === true
  );
}

function isSmall(token: Token, { lexicon }: Clause): boolean {
  const { lower } = token;
  return (
    lexicon.prepositions.has(lower) ||
    lexicon.conjunctions.has(lower) ||
    lexicon.subordinators.has(lower) ||
    lexicon.auxiliaries.has(lower) ||
    lexicon.isAdverb(lower) ||
    lexicon.verbs.has(lower)
  );
}
