// A clause in, its cues out: every place where the reporter says that somebody said something, with the words of saying,
// the subject, and where the reported words may stand. Never looks at what is reported.
import type { Span } from '../../articles/article.ts';
import type { SpeechVerbKind } from '../../languages/speech.ts';
import type { Clause } from '../speakers/clause.ts';
import { apposedName } from '../speakers/clause.ts';
import { followsStatement, pronounAt } from '../speakers/inversions.ts';
import type { Mention } from '../speakers/mentions.ts';
import type { Subject } from '../speakers/subjects.ts';
import { findSubjects } from '../speakers/subjects.ts';
import type { Token } from './tokens.ts';
import type { VerbGroup } from './verb-groups.ts';
import { adverbLength, invertedPronoun } from './verb-groups.ts';

export interface Cue {
  /** `verb`: a verb of speech. `source`: "selon X", "according to X". */
  readonly kind: 'verb' | 'source';
  /** Places in the frame's tokens of the cue with its subject where that is next to it; end exclusive. */
  readonly from: number;
  readonly to: number;
  /** The words of saying alone: "a encore ajouté", "Selon". */
  readonly span: Span;
  readonly subject: Mention | null;
  readonly side: Subject['side'] | 'source';
  readonly kinds: readonly SpeechVerbKind[];
  readonly lemma: string;
  readonly form: VerbGroup['form'] | 'source';
  /** True where the statement stands before it ("…, a dit X"). */
  readonly isIncise: boolean;
  /** Place of the complementizer that opens a reported clause, or null. */
  readonly complementAt: number | null;
}

function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  const first = tokens[from];
  const last = tokens[to - 1];
  return { start: first?.start ?? 0, end: last?.end ?? first?.end ?? 0 };
}

/** The words of saying without a pronoun of inversion at their end: "explique", "a-t-il précisé" keeps its own. */
function cueSpan(clause: Clause, group: VerbGroup): Span {
  const { tokens } = clause.frame;
  const to = group.pronounAt === group.to - 1 ? group.to - 1 : group.to;
  return spanOf(tokens, group.from, to);
}

/** Over whom it was said to and when, to the word that opens the reported clause: "a dit hier à l'AFP | que". */
function findComplement(clause: Clause, from: number, isHearer: boolean): number | null {
  const { tokens } = clause.frame;
  const { lexicon } = clause;
  let at = from;
  for (let turn = 0; turn < 16; turn++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'quote') return null;
    if (lexicon.complementizers.has(token.lower)) return at;
    const adverbs = adverbLength(tokens, at, lexicon);
    const mention = clause.mentionFrom.get(at);
    if (adverbs > 0) at += adverbs;
    else if (token.text === ',') {
      // "a déclaré, lors d'une conférence de presse, que": only a parenthesis that closes again.
      const closing = tokens.findIndex((one, place) => place > at && one.text === ',');
      if (closing < 0 || closing - at > 14 || !lexicon.complementizers.has(tokens[closing + 1]?.lower ?? ''))
        return null;
      return closing + 1;
    } else if (mention !== undefined && (mention.governor !== null || isHearer)) at = mention.to;
    else if (
      lexicon.prepositions.has(token.lower) ||
      lexicon.timeWords.has(token.lower) ||
      token.kind === 'number'
    )
      at += 1;
    else if (lexicon.determiners.has(token.lower) && lexicon.timeWords.has(tokens[at + 1]?.lower ?? ''))
      at += 2;
    else return null;
  }
  return null;
}

/** Where the subject's whole phrase begins: "the council's director, Alia Salim," with its office before the name. */
function phraseStart(clause: Clause, mention: Mention): number {
  if (clause.frame.tokens[mention.from - 1]?.text !== ',') return mention.from;
  const office = clause.mentionTo.get(mention.from - 1);
  return office?.role?.kind === 'person' && office.name === null && office.governor === null
    ? office.from
    : mention.from;
}

/** "Q, Baird said": the subject stands between the statement and its verb, and nothing is reported after it. */
function isTrailing(clause: Clause, group: VerbGroup, mention: Mention): boolean {
  const { tokens } = clause.frame;
  const start = phraseStart(clause, mention);
  const before = tokens[start - 1];
  if (before === undefined || !(before.kind === 'quote' || before.text === ',')) return false;
  const isAfterMarks = before.kind === 'quote' || tokens[start - 2]?.kind === 'quote';
  if (!isAfterMarks) return endsStatement(clause, group, mention);
  // "…", he said that: what follows is the report, not what stands before.
  return (
    findComplement(clause, group.to, clause.lexicon.hearers.has(group.lemma)) === null &&
    group.to - mention.from < 24
  );
}

/** "The report is under investigation, Holloway said.": only English puts the verb last, and nothing follows it. */
function endsStatement(clause: Clause, group: VerbGroup, mention: Mention): boolean {
  const { tokens } = clause.frame;
  if (clause.lexicon.headFirst || !group.kinds.includes('say') || mention.from < 5) return false;
  let next = group.to;
  while (
    adverbLength(tokens, next, clause.lexicon) > 0 ||
    clause.lexicon.timeWords.has(tokens[next]?.lower ?? '')
  )
    next += 1;
  const token = tokens[next];
  const isEnd =
    token === undefined || token.text === '.' || (token.text === ',' && tokens[next + 1]?.kind !== 'quote');
  const opening = tokens[0];
  return (
    isEnd &&
    opening !== undefined &&
    !clause.lexicon.prepositions.has(opening.lower) &&
    opening.kind === 'word'
  );
}

function verbCue(clause: Clause, group: VerbGroup, subject: Subject | undefined): Cue {
  const mention = subject?.mention ?? null;
  const side = subject?.side ?? 'shared';
  const isAfter = side === 'after' && mention !== null;
  const to = isAfter && mention.to > group.to ? mention.to : group.to;
  const from = side === 'before' && mention !== null && mention.to <= group.from ? mention.from : group.from;
  const isIncise =
    isAfter ||
    (group.pronounAt !== null && followsStatement(clause, group)) ||
    (side === 'before' && mention !== null && isTrailing(clause, group, mention));
  return {
    kind: 'verb',
    from,
    to,
    span: cueSpan(clause, group),
    subject: mention,
    side,
    kinds: group.kinds,
    lemma: group.lemma,
    form: group.form,
    isIncise,
    complementAt: isAfter ? null : findComplement(clause, group.to, clause.lexicon.hearers.has(group.lemma)),
  };
}

/** "Selon Donald Trump, …", "…, according to Amnesty": a phrase and the mention it governs. */
function sourceCues(clause: Clause): readonly Cue[] {
  const { tokens } = clause.frame;
  const { lexicon, mentions } = clause;
  const cues: Cue[] = [];
  tokens.forEach((token, at) => {
    if (token.kind !== 'word') return;
    for (const phrase of lexicon.sourcePhrases) {
      if (phrase.words[0] !== token.lower) continue;
      if (!phrase.words.every((word, offset) => tokens[at + offset]?.lower === word)) continue;
      const to = at + phrase.words.length;
      const mention = mentions.find((one) => one.from >= to - 1 && one.from <= to + 1 && one.to > to);
      if (mention === undefined || (phrase.strength === 'loose' && !isLooseSource(clause, at, mention)))
        continue;
      if (mention.from > to && !lexicon.prepositions.has(tokens[to]?.lower ?? '')) continue;
      const source = apposedName(clause, mention) ?? mention;
      cues.push({
        kind: 'source',
        from: at,
        to: source.to,
        span: spanOf(tokens, at, to),
        subject: source,
        side: 'source',
        kinds: ['say'],
        lemma: phrase.words.join(' '),
        form: 'source',
        isIncise: at > 0 && tokens[at - 1]?.text === ',',
        complementAt: null,
      });
      return;
    }
  });
  return cues;
}

/** "Pour l'Espagne, …": on behalf of a country more often than by its word. */
function isCountry({ lexicon }: Clause, { name, determiner }: Mention): boolean {
  if (name === null || determiner === null) return false;
  const words = name.words.join('-');
  return [...lexicon.nationalities.values()].includes(words);
}

/** "Pour lui, …": a speaker, at the head of a clause, and set off by a comma. */
function isLooseSource(clause: Clause, at: number, mention: Mention): boolean {
  const { tokens } = clause.frame;
  const before = tokens[at - 1];
  const opens =
    before === undefined ||
    /^[,:;.(–—]$/.test(before.text) ||
    clause.lexicon.complementizers.has(before.lower);
  if (!opens || tokens[mention.to]?.text !== ',' || isCountry(clause, mention)) return false;
  const isSpeaker =
    mention.kind === 'pronoun'
      ? mention.pronoun?.isImpersonal === false
      : mention.name?.kind === 'person' ||
        mention.role?.kind === 'person' ||
        mention.name?.kind === 'body' ||
        mention.name?.kind === 'unknown';
  return isSpeaker;
}

/**
 * « On verra », élude Pierre Sorel. / « … », s'étrangle-t-elle.: right after marks, a verb that no list holds is one of
 * saying when a speaker follows it.
 */
function unlistedIncises(clause: Clause, known: readonly Cue[]): readonly Cue[] {
  const { tokens } = clause.frame;
  const taken = new Set(known.map((cue) => cue.from));
  return tokens.flatMap((token, at): readonly Cue[] => {
    if (token.kind !== 'quote' || !standsFree(tokens[at - 1])) return [];
    const from = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
    const verbAt = verbPlace(clause, from);
    if (verbAt === null || [...taken].some((one) => one >= from - 1 && one <= verbAt)) return [];
    const subject = unlistedSubject(clause, verbAt);
    if (subject === null) return [];
    const span = spanOf(tokens, from, verbAt + 1);
    return [
      {
        kind: 'verb',
        from,
        to: Math.max(subject.to, verbAt + 1),
        span,
        subject,
        side: subject.kind === 'pronoun' ? 'inside' : 'after',
        kinds: ['say'],
        lemma: tokens[verbAt]?.lower ?? '',
        form: 'finite',
        isIncise: true,
        complementAt: null,
      },
    ];
  });
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

/** The cues of a clause from left to right. */
export function findCues(clause: Clause): readonly Cue[] {
  const subjects = findSubjects(clause);
  const verbs = clause.groups.map((group) => verbCue(clause, group, subjects.get(group)));
  return [...verbs, ...unlistedIncises(clause, verbs), ...sourceCues(clause)].sort(
    (a, b) => a.from - b.from || a.to - b.to,
  );
}
