// A clause in, its cues out: every place where the reporter says that somebody said something, with the words of saying,
// the subject, and where the reported words may stand. Never looks at what is reported.
import type { Span } from '../../articles/article.ts';
import type { SpeechVerbKind } from '../../languages/speech.ts';
import type { Clause } from '../speakers/clause.ts';
import { followsStatement } from '../speakers/inversions.ts';
import type { Mention } from '../speakers/mentions.ts';
import { closesStatement } from '../speakers/stray-incises.ts';
import type { Subject } from '../speakers/subjects.ts';
import { findSubjects } from '../speakers/subjects.ts';
import { afterAdjuncts } from './adjuncts.ts';
import { opensClause } from './clause-bounds.ts';
import { passiveCues } from './passive-cues.ts';
import { sourceCues } from './source-cues.ts';
import { spanOfTokens } from './tokens.ts';
import { unlistedIncises } from './unlisted-incises.ts';
import type { VerbGroup } from './verb-groups.ts';
import { adverbLength } from './verb-walks.ts';

export interface Cue {
  /** `verb`: a verb of speech. `source`: "selon X", "according to X". */
  readonly kind: 'verb' | 'source';
  /** Places in the frame's tokens of the cue with its subject where that is next to it; end exclusive. */
  readonly from: number;
  readonly to: number;
  /** The words of saying alone: "a encore ajouté", "Selon". */
  readonly span: Span;
  readonly subject: Mention | null;
  /** `agent`: whoever acts in a passive ("described by X"). */
  readonly side: Subject['side'] | 'source' | 'agent';
  readonly kinds: readonly SpeechVerbKind[];
  readonly lemma: string;
  readonly form: VerbGroup['form'] | 'source';
  /** True where the statement stands before it ("…, a dit X"). */
  readonly isIncise: boolean;
  /** Place of the complementizer that opens a reported clause, or null. */
  readonly complementAt: number | null;
  /** Place where a reported clause without a complementizer begins ("said | the report was late"), or null. */
  readonly bareAt: number | null;
}

/** The words of saying without a pronoun of inversion at their end: "explique", "a-t-il précisé" keeps its own. */
function cueSpan(clause: Clause, group: VerbGroup): Span {
  const { tokens } = clause.frame;
  const to = group.pronounAt === group.to - 1 ? group.to - 1 : group.to;
  return spanOfTokens(tokens, group.from, to);
}

/** How many tokens may stand between a verb of saying and its "que". */
const farthestComplement = 16;

/** "a déclaré sur la chaîne d'information en continu Télé Sud | que": past words that prepositions govern, and no verb. */
function beyondGoverned(clause: Clause, from: number): number | null {
  const { frame, lexicon, mentions, groups } = clause;
  let opens = from;
  while (lexicon.timeWords.has(frame.tokens[opens]?.lower ?? '')) opens += 1;
  if (!lexicon.headFirst || !lexicon.prepositions.has(frame.tokens[opens]?.lower ?? '')) return null;
  for (let at = opens; at < Math.min(frame.tokens.length, from + farthestComplement); at++) {
    const token = frame.tokens[at];
    if (token?.kind !== 'word' && token?.kind !== 'number') return null;
    if (lexicon.complementizers.has(token.lower)) {
      const between = mentions.filter((one) => one.from >= from && one.to <= at);
      // "sur la chaîne | Télé Sud": a house's name after its noun is no object.
      const isFree = ({ governor, name }: Mention): boolean =>
        governor === null && (name === null || name.kind === 'person') && name?.isGuessed !== true;
      return between.some(isFree) ? null : at;
    }
    if (lexicon.auxiliaries.has(token.lower) || lexicon.relativePronouns.has(token.lower)) return null;
    if (groups.some((group) => group.from === at)) return null;
  }
  return null;
}

/** Over whom it was said to and when, to the word that opens the reported clause: "a dit hier à l'AFP | que". */
function findComplement(clause: Clause, from: number, isHearer: boolean): number | null {
  const { tokens } = clause.frame;
  const { lexicon } = clause;
  const at = afterAdjuncts(clause, from, isHearer);
  if (lexicon.complementizers.has(tokens[at]?.lower ?? '')) return at;
  const beyond = beyondGoverned(clause, from);
  if (beyond !== null) return beyond;
  if (tokens[at]?.text !== ',') return null;
  // "a déclaré, lors d'une conférence de presse, que": only a parenthesis that closes again.
  const closing = tokens.findIndex((one, place) => place > at && one.text === ',');
  if (closing < 0 || closing - at > 14 || !lexicon.complementizers.has(tokens[closing + 1]?.lower ?? ''))
    return null;
  return closing + 1;
}

/** English drops its "that": "Hahn said | they apply to letters", "told CBC News | the department will look into it". */
function findBareClause(clause: Clause, group: VerbGroup): number | null {
  const { lexicon } = clause;
  if (!lexicon.bareReporters.has(group.lemma)) return null;
  if (lexicon.hearers.has(group.lemma) && clause.mentionFrom.get(group.to) === undefined) return null;
  const from = afterHearer(clause, group);
  return opensClause(clause, from) ? from : null;
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
  // "a « wild » man threatened family": the marks describe him.
  const isDescribed = before.kind === 'quote' && tokens[start - 2]?.kind === 'word' && mention.name === null;
  if (isDescribed && mention.determiner === null && mention.pronoun === null) return false;
  const isAfterMarks = before.kind === 'quote' || tokens[start - 2]?.kind === 'quote';
  if (!isAfterMarks) return endsStatement(clause, group, mention);
  // "Dans « 66 Minutes », l'étudiante raconte sa vie": French puts the verb first; only a bare "il dit" may follow marks.
  if (clause.lexicon.headFirst && !isLastWord(clause, group.to)) return false;
  // "…", he said that: what follows is the report, not what stands before.
  return (
    findComplement(clause, group.to, clause.lexicon.hearers.has(group.lemma)) === null &&
    group.to - mention.from < 24
  );
}

/** The place after whom it was told and when: "told | reporters on Monday | .". */
function afterHearer(clause: Clause, group: VerbGroup): number {
  const { tokens } = clause.frame;
  const { lexicon } = clause;
  let next = group.to;
  const told = clause.mentionFrom.get(next);
  if (lexicon.hearers.has(group.lemma) && told !== undefined) next = told.to;
  for (let turn = 0; turn < 6; turn++) {
    const token = tokens[next];
    if (token?.kind !== 'word') return next;
    const adverbs = adverbLength(tokens, next, lexicon);
    const governed = clause.mentions.find(
      (one) => one.from > next && one.from <= next + 2 && one.governor !== null,
    );
    if (adverbs > 0) next += adverbs;
    else if (lexicon.timeWords.has(token.lower)) next += 1;
    else if (!lexicon.prepositions.has(token.lower)) return next;
    else if (lexicon.timeWords.has(tokens[next + 1]?.lower ?? '')) next += 2;
    else if (governed !== undefined) next = governed.to;
    else return next;
  }
  return next;
}

/** Whether nothing but adverbs and a sign follow. */
function isLastWord(clause: Clause, from: number): boolean {
  const { tokens } = clause.frame;
  let at = from;
  for (let adverbs = 1; adverbs > 0; at += adverbs) adverbs = adverbLength(tokens, at, clause.lexicon);
  return tokens[at] === undefined || tokens[at]?.kind === 'sign';
}

/** "The report is under investigation, Holloway said.": only English puts the verb last, and nothing follows it. */
function endsStatement(clause: Clause, group: VerbGroup, mention: Mention): boolean {
  const { tokens } = clause.frame;
  if (clause.lexicon.headFirst || !group.kinds.includes('say') || mention.from < 5) return false;
  const next = afterHearer(clause, group);
  const token = tokens[next];
  const isEnd =
    token === undefined || token.text === '.' || (token.text === ',' && tokens[next + 1]?.kind !== 'quote');
  const opening = tokens[0];
  return (
    isEnd &&
    opening !== undefined &&
    !clause.lexicon.prepositions.has(opening.lower) &&
    (opening.kind === 'word' || opening.kind === 'quote')
  );
}

/** "I think", "we asked": the reporter's own words, which belong to nobody of the article. */
function isReporters({ frame, lexicon }: Clause, group: VerbGroup): boolean {
  return lexicon.firstPersons.has(frame.tokens[group.from - 1]?.lower ?? '');
}

/** Right after marks: "Did you?" I asked. */
function isAfterMarks({ frame }: Clause, at: number): boolean {
  return (
    frame.tokens[at]?.kind === 'quote' ||
    (frame.tokens[at]?.text === ',' && frame.tokens[at - 1]?.kind === 'quote')
  );
}

function verbCue(clause: Clause, group: VerbGroup, subject: Subject | undefined): Cue {
  const mention = isReporters(clause, group) ? null : (subject?.mention ?? null);
  const side = subject?.side ?? 'shared';
  const isAfter = side === 'after' && mention !== null;
  const to = isAfter && mention.to > group.to ? mention.to : group.to;
  const isOwn = isReporters(clause, group) && isAfterMarks(clause, group.from - 2);
  const from = isOwn
    ? group.from - 1
    : side === 'before' && mention !== null && mention.to <= group.from
      ? mention.from
      : group.from;
  const isIncise =
    isAfter ||
    isOwn ||
    (group.pronounAt !== null && (followsStatement(clause, group) || closesStatement(clause, group))) ||
    (side === 'before' && mention !== null && isTrailing(clause, group, mention));
  const complementAt = isAfter
    ? null
    : findComplement(clause, group.to, clause.lexicon.hearers.has(group.lemma));
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
    complementAt,
    bareAt: isAfter || isIncise || complementAt !== null ? null : findBareClause(clause, group),
  };
}

/** The cues of a clause from left to right. */
export function findCues(clause: Clause): readonly Cue[] {
  const subjects = findSubjects(clause);
  const passives = passiveCues(clause);
  // "invited | by the mayor": a past that has an agent has no subject.
  const isPassive = ({ to }: VerbGroup): boolean => passives.some(({ from }) => from === to - 1);
  const verbs = clause.groups
    .filter((group) => !isPassive(group))
    .map((group) => verbCue(clause, group, subjects.get(group)));
  return [...verbs, ...passives, ...unlistedIncises(clause, verbs), ...sourceCues(clause)].sort(
    (a, b) => a.from - b.from || a.to - b.to,
  );
}
