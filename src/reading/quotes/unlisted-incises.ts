// A clause with its known cues in, the asides whose verb no list holds out: « On verra », élude X. Right after marks a
// verb is one of saying when a speaker follows it.
import type { Clause } from '../speakers/clause.ts';
import { pronounAt } from '../speakers/inversions.ts';
import type { Mention } from '../speakers/mentions.ts';
import { isSmallWord } from '../speakers/phrase-bounds.ts';
import type { Cue } from './cues.ts';
import type { Token } from './tokens.ts';
import { spanOfTokens } from './tokens.ts';
import { invertedPronoun } from './verb-walks.ts';

/**
 * « On verra », élude Pierre Sorel. / « … », s'étrangle-t-elle.: right after marks, a verb that no list holds is one of
 * saying when a speaker follows it.
 */
export function unlistedIncises(clause: Clause, known: readonly Cue[]): readonly Cue[] {
  const { tokens } = clause.frame;
  const taken = new Set(known.map((cue) => cue.from));
  return tokens.flatMap((token, at): readonly Cue[] => {
    if (token.kind !== 'quote' || !standsFree(tokens[at - 1])) return [];
    const from = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
    const trailing = trailingVerb(clause, at, from);
    if (trailing !== null && !known.some((cue) => cue.from <= trailing.from && cue.to > from))
      return [trailing];
    const verbAt = verbPlace(clause, from);
    if (verbAt === null || [...taken].some((one) => one >= from - 1 && one <= verbAt)) return [];
    // « … », pouvait-on lire: words that the article lays in nobody's mouth.
    const pronoun = invertedPronoun(tokens[verbAt + 1]);
    const isPassive = isImpersonalPassive(clause, from, verbAt);
    const isByNobody = isPassive || (pronoun !== null && pronoun === clause.lexicon.anybody);
    const subject = isPassive ? null : unlistedSubject(clause, verbAt);
    if (subject === null && !isByNobody) return [];
    const span = spanOfTokens(tokens, from, verbAt + 1);
    return [
      {
        kind: 'verb',
        from,
        to: Math.max(subject?.to ?? verbAt + 2, verbAt + 1),
        span,
        subject,
        side: subject === null || subject.kind === 'pronoun' ? 'inside' : 'after',
        kinds: ['say'],
        lemma: tokens[verbAt]?.lower ?? '',
        form: 'finite',
        isIncise: true,
        complementAt: null,
        bareAt: null,
      },
    ];
  });
}

/** « … », est-il précisé. / « … », a-t-il été dit.: nobody says so but the text. */
function isImpersonalPassive({ frame, lexicon }: Clause, from: number, verbAt: number): boolean {
  const { tokens } = frame;
  if (!lexicon.headFirst || invertedPronoun(tokens[verbAt + 1]) !== 'il') return false;
  // "s'est-il réjoui".
  for (let at = from; at < verbAt; at++) if (lexicon.reflexives.has(tokens[at]?.lower ?? '')) return false;
  let at = verbAt + 2;
  const isDouble = tokens[at]?.lower === 'été';
  if (isDouble) at += 1;
  while (lexicon.isAdverb(tokens[at]?.lower ?? '')) at += 1;
  const isPast = lexicon.verbs.get(tokens[at]?.lower ?? '')?.some(({ form }) => form === 'past') === true;
  return isPast && (isDouble || lexicon.passiveAuxiliaries.has(tokens[verbAt]?.lower ?? ''));
}

/** "Take a ride," Robinson greeted Hansen.: English puts the speaker first as well. */
function trailingVerb(clause: Clause, at: number, from: number): Cue | null {
  const { lexicon, frame } = clause;
  const { tokens } = frame;
  const quote = tokens[at];
  if (lexicon.headFirst || quote === undefined || !endsOpen(quote, tokens[at + 1])) return null;
  const subject = clause.mentionFrom.get(from);
  if (subject === undefined || subject.governor !== null) return null;
  const isPerson =
    subject.pronoun?.isImpersonal === false ||
    subject.name?.kind === 'person' ||
    subject.role?.kind === 'person';
  let verbAt = subject.to;
  if (lexicon.isAdverb(tokens[verbAt]?.lower ?? '')) verbAt += 1;
  const verb = tokens[verbAt];
  if (!isPerson || verb?.kind !== 'word' || verb.isCapital || isSmallWord(verb.lower, lexicon)) return null;
  // After "she" any word is the verb; after a name or an office its ending must tell.
  const isVerb =
    subject.pronoun !== null ? /(?:s|ed)$/.test(verb.lower) : /(?:[^e]ed|[^s]s)$/.test(verb.lower);
  if (!isVerb) return null;
  return {
    kind: 'verb',
    from,
    to: verbAt + 1,
    span: spanOfTokens(tokens, subject.to, verbAt + 1),
    subject,
    side: 'before',
    kinds: ['say'],
    lemma: verb.lower,
    form: 'finite',
    isIncise: true,
    complementAt: null,
    bareAt: null,
  };
}

/** Some words that end on a comma, a question or a shout: a statement that is not over. */
function endsOpen(quote: Token, next: Token | undefined): boolean {
  const isOpen = /[,?!]["”’']+$/.test(quote.text) || next?.text === ',';
  return isOpen && quote.text.split(/\s+/).length > 3;
}

/** Marks inside a noun phrase ("le prix « Jeune Talent » récompense …") say nothing of what follows them. */
function standsFree(before: Token | undefined): boolean {
  return before === undefined || before.kind === 'sign' || before.kind === 'quote';
}

/** The place of what may be a verb: a small word that is no function word, over clitics and an auxiliary. */
function verbPlace({ frame, lexicon }: Clause, from: number): number | null {
  let at = from;
  while (
    lexicon.clitics.has(frame.tokens[at]?.lower ?? '') &&
    !lexicon.determiners.has(frame.tokens[at]?.lower ?? '')
  )
    at += 1;
  if (
    lexicon.auxiliaries.has(frame.tokens[at]?.lower ?? '') &&
    invertedPronoun(frame.tokens[at + 1]) === null
  )
    at += 1;
  const token = frame.tokens[at];
  if (token === undefined || token.kind !== 'word' || token.isCapital) return null;
  const { lower } = token;
  const isSmall =
    lexicon.prepositions.has(lower) ||
    lexicon.conjunctions.has(lower) ||
    lexicon.subordinators.has(lower) ||
    lexicon.determiners.has(lower) ||
    lexicon.relativePronouns.has(lower) ||
    lexicon.subjectPronouns.has(lower) ||
    lexicon.isAdverb(lower);
  const isPlural = !lexicon.headFirst && !/(?:ed|s)$/.test(lower) && !lexicon.irregularPasts.has(lower);
  return isSmall || isPlural || lexicon.roleNouns.has(lower) ? null : at;
}

/** A pronoun of inversion, a person's name, or a person's office right after the verb. */
function unlistedSubject(clause: Clause, verbAt: number): Mention | null {
  const { tokens } = clause.frame;
  const word = invertedPronoun(tokens[verbAt + 1]);
  if (word !== null) return word === clause.lexicon.anybody ? null : pronounAt(clause, verbAt + 1, word);
  const next = clause.mentionFrom.get(verbAt + 1);
  if (next === undefined || next.governor !== null) return null;
  const isPerson =
    next.name?.kind === 'person' ||
    (next.name === null && next.role?.kind === 'person' && next.determiner !== null);
  return isPerson ? next : null;
}
