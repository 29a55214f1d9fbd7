// A marked stretch in its clause and the clause's cues in, the cue it hangs on out. One small reader for each way of
// newspapers to tie marks to a speaker, tried in order.
import type { Clause } from '../speakers/clause.ts';
import { maySpeak } from '../speakers/clause.ts';
import { subjectBefore } from '../speakers/subjects.ts';
import type { Cue } from './cues.ts';
import { isThing, readSource } from './source-links.ts';
import type { Token } from './tokens.ts';

/** How the marks hang on the cue; from the surest to the loosest. */
export type LinkForm = 'incise' | 'lead-in' | 'source' | 'shared-incise' | 'fronted' | 'object';

export interface Link {
  readonly cue: Cue;
  readonly form: LinkForm;
}

/** What a reader of links sees: the clause, its cues, and the place of the marked stretch among the tokens. */
export interface LinkContext {
  readonly clause: Clause;
  readonly cues: readonly Cue[];
  readonly at: number;
}

export type LinkReader = (context: LinkContext) => Link | null;

function isSign(token: Token | undefined, pattern: RegExp): boolean {
  return token?.kind === 'sign' && pattern.test(token.text);
}

/** « … », explique-t-il. / "…," Baird said. / « … » a déclaré à l'AFP le ministre. */
const readIncise: LinkReader = ({ clause, cues, at }) => {
  const { tokens } = clause.frame;
  let next = at + 1;
  while (isSign(tokens[next], /^[,.;–—-]$/)) next += 1;
  // « … », comme le dit X.
  const isAs =
    clause.lexicon.headFirst && next > at + 1 && clause.lexicon.asWords.has(tokens[next]?.lower ?? '');
  if (isAs) next += 1;
  const cue = cues.find(
    (one) => one.kind === 'verb' && one.isIncise && one.from >= next - 1 && one.from <= next,
  );
  return cue === undefined ? null : { cue, form: 'incise' };
};

/** « … », rapporte Le Soir: who passes on what somebody has said before the marks ("en lançant « … », rapporte Le Soir"). */
function isRelay({ frame, lexicon }: Clause, { cue, form }: Link, leadIn: Link | null): boolean {
  const { subject } = cue;
  if (leadIn?.cue.subject == null || form !== 'incise' || subject === null || !lexicon.headFirst)
    return false;
  const isHouse = subject.name !== null ? subject.name.kind !== 'person' : subject.role?.kind === 'body';
  const isOther = leadIn.cue.subject.start !== subject.start;
  const isBeside = frame.tokens[leadIn.cue.to]?.kind === 'quote' || frame.tokens[leadIn.cue.to]?.text === ':';
  return isHouse && isOther && isBeside && cue.side === 'after' && leadIn.cue.kinds[0] === 'say';
}

/** How far from marks that close on a comma the verb of their attribution may stand, in tokens. */
const longestAttribution = 30;

/** "…," Amnesty's refugee and migrant rights director, Jo Kay, said: a comma inside the marks calls for the speaker. */
const readOpenComma: LinkReader = ({ clause, cues, at }) => {
  const { tokens } = clause.frame;
  if (!/,\s*["”’»']+$/.test(tokens[at]?.text ?? '')) return null;
  const { conjunctions, complementizers, relativePronouns, subordinators } = clause.lexicon;
  const next = tokens[at + 1]?.lower ?? '';
  const goesOn = [conjunctions, complementizers, relativePronouns, subordinators].some((words) =>
    words.has(next),
  );
  // "…," according to a letter from X: whoever reports later in the sentence did not say it.
  // "…," a claim that X has dismissed: what follows only tells what the marks are.
  const isTold =
    clause.lexicon.determiners.get(next)?.kind === 'indefinite' &&
    clause.lexicon.utteranceNouns.has(tokens[at + 2]?.folded ?? '');
  if (isTold) return null;
  const isSourced = cues.some((one) => one.kind === 'source' && one.from > at && one.from <= at + 2);
  if (goesOn || isSourced) return null;
  const cue = cues.find((one) => one.kind === 'verb' && one.form === 'finite' && one.from > at);
  if (cue?.subject == null || cue.subject.from <= at || cue.from - at > longestAttribution) return null;
  for (let place = at + 1; place < cue.from; place++) if (tokens[place]?.kind === 'quote') return null;
  return { cue, form: 'incise' };
};

/** … a déclaré : « … » / told Y, "…" / affirme que « … » / que « … ». */
const readLeadIn: LinkReader = ({ clause, cues, at }) => {
  const { tokens } = clause.frame;
  const { lexicon } = clause;
  let before = at - 1;
  const isColon = isSign(tokens[before], /^:$/);
  const isComma = isSign(tokens[before], /^,$/);
  const isComplement = lexicon.complementizers.has(tokens[before]?.lower ?? '');
  if (isColon || isComma || isComplement) before -= 1;
  const cue = cues.findLast((one) => one.kind === 'verb' && one.to - 1 <= before);
  if (cue === undefined || cue.subject === null) return null;
  const isNear = before - (cue.to - 1) <= (isColon ? 24 : isComplement ? 14 : isComma ? 10 : 0);
  if (!isNear || !cue.kinds.some((kind) => kind === 'say' || isColon || kind === 'think')) return null;
  for (let place = cue.to; place < before; place++) if (tokens[place]?.kind === 'quote') return null;
  return { cue, form: 'lead-in' };
};

/** « … », la question est de savoir « … », affirme-t-il: fragments before one incise share it. */
const readSharedIncise: LinkReader = ({ cues, at }) => {
  const cue = cues.find(
    (one) => one.kind === 'verb' && one.isIncise && one.from > at && one.subject !== null,
  );
  return cue === undefined ? null : { cue, form: 'shared-incise' };
};

/**
 * … a promis un « nouveau départ » / estime que l'économie est « au point mort »: marks in the object of a verb before
 * them. Of verbs inside one another the outermost reports: in "il déplore que l'Alliance considère … comme « »" he speaks.
 */
const readObject: LinkReader = ({ clause, cues, at }) => {
  const earlier = cues.filter(
    (one) => one.kind === 'verb' && one.to <= at && one.subject !== null && !isThing(clause, one.subject),
  );
  const nearest = earlier.at(-1);
  if (nearest === undefined) return null;
  // "The paper said that he was dismissed by the minister as « a fool »": whoever acts in the passive.
  if (nearest.side === 'agent' || isNaming(clause, nearest)) return { cue: nearest, form: 'object' };
  const outer = earlier.find((one) => {
    const opens = one.complementAt ?? one.bareAt;
    return opens !== null && opens <= nearest.from && one !== nearest && !closes(clause, one, nearest, at);
  });
  if (outer !== undefined && reportsInside(clause, outer, nearest, at))
    return { cue: nearest, form: 'object' };
  const cue = outer ?? nearest;
  const opens = cue.complementAt ?? cue.bareAt;
  if (opens === null || opens > at) {
    for (let place = cue.to; place < at; place++) if (opensPredicate(clause, place)) return null;
  }
  return { cue, form: 'object' };
};

const namingWords: ReadonlySet<string> = new Set(['what']);

/** "has recalled its envoy in | what its ministry called « piracy »": the word is whose clause holds it. */
function isNaming({ frame }: Clause, { subject, side, kinds }: Cue): boolean {
  if (subject === null || side !== 'before' || !kinds.includes('name')) return false;
  return namingWords.has(frame.tokens[subject.from - 1]?.lower ?? '');
}

/** "The paper reported that a source said that he « … »": of two reports the inner one holds the words. */
function reportsInside({ frame, lexicon }: Clause, outer: Cue, inner: Cue, at: number): boolean {
  if (inner.kinds[0] !== 'say' || inner.form !== 'finite' || inner.subject === null) return false;
  const opens = outer.complementAt ?? outer.bareAt ?? 0;
  const isOwn = inner.subject.from >= opens && inner.subject.kind !== 'pronoun';
  // "said that residents accept that …, but that her words « … »": back to the outer report.
  const isOver = frame.tokens
    .slice(inner.to, at)
    .some(
      ({ lower }, place) =>
        lexicon.complementizers.has(lower) &&
        lexicon.coordinators.has(frame.tokens[inner.to + place - 1]?.lower ?? ''),
    );
  if (isOver) return false;
  return isOwn && (inner.complementAt !== null || inner.bareAt !== null);
}

/** Pour éviter « toute rupture », l'élu propose …: a purpose that stands before whoever asks or acts by words. */
const readFronted: LinkReader = ({ clause, cues, at }) => {
  const { tokens } = clause.frame;
  const isPurpose = clause.lexicon.purposeWords.has(tokens[0]?.lower ?? '');
  if (!isPurpose || at > longestPurpose) return null;
  for (let place = 1; place < at; place++) if (tokens[place]?.text === ',') return null;
  const cue = cues.find((one) => one.kind === 'verb' && one.from > at);
  const subject = cue?.side === 'before' && cue.form === 'finite' ? cue.subject : null;
  const opens = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  return cue === undefined || subject === null || subject.from !== opens ? null : { cue, form: 'fronted' };
};

/** How far from the head of its sentence, in tokens, the marks of a purpose may stand. */
const longestPurpose = 6;

const opensWithVerb =
  /^[«"“„‟‘']+\s*(?:(?:ne|n['’]|se|s['’]|le|la|l['’]|les|y|en)\s*)*(?<verb>\p{Ll}+)(?!\p{L})/u;

/** Le réalisateur, par la voix de son avocat, « conteste les faits »: the verb of saying is the first word between the marks. */
const readPredicate: LinkReader = ({ clause, cues, at }) => {
  const token = clause.frame.tokens[at];
  const verb = opensWithVerb.exec(token?.text ?? '')?.groups?.verb;
  const reading = clause.lexicon.verbs.get(verb ?? '')?.find(
    // "the Leeds « wonder kid »" asks himself nothing.
    ({ form, isHomograph }) => form === 'finite' && (clause.lexicon.headFirst || !isHomograph),
  );
  if (token === undefined || verb === undefined || reading === undefined) return null;
  const subject = subjectBefore(clause, at);
  if (subject === null || subject.kind === 'pronoun' || !maySpeak(subject)) return null;
  // "elle a souligné que sa mère « défend la paix »": who reports the clause speaks.
  if (subject.number === 'plural' && subject.name === null) return null;
  const isReported = cues.some(
    ({ complementAt, bareAt }) => (complementAt ?? bareAt ?? subject.from) < subject.from,
  );
  if (isReported) return null;
  const start = token.start + token.text.indexOf(verb);
  const cue: Cue = {
    kind: 'verb',
    from: at,
    to: at,
    span: { start, end: start + verb.length },
    subject,
    side: 'before',
    kinds: [reading.kind],
    lemma: reading.lemma,
    form: 'finite',
    isIncise: false,
    complementAt: null,
    bareAt: null,
  };
  return { cue, form: 'object' };
};

/** "répond sur papier à en-tête, et ne signe pas « … »": another verb has taken over. */
function opensPredicate(clause: Clause, place: number): boolean {
  const { tokens } = clause.frame;
  const { lexicon } = clause;
  const token = tokens[place];
  if (isSign(token, /^;$/)) return true;
  if (token === undefined || !lexicon.coordinators.has(token.lower)) return false;
  const next = tokens[place + 1]?.lower ?? '';
  return lexicon.negations.has(next) || lexicon.auxiliaries.has(next) || lexicon.reflexives.has(next);
}

/** "The firm said demand was high, while its chief, Ove Lund, | warned of « … »": a main clause of its own. */
function isNewHalf({ frame, lexicon }: Clause, outer: Cue, inner: Cue): boolean {
  if (inner.side !== 'before' || inner.subject === null || inner.subject.pronoun !== null) return false;
  const { tokens } = frame;
  for (let at = inner.subject.from - 1; at > outer.to; at--) {
    const lower = tokens[at]?.lower ?? '';
    if (lexicon.auxiliaries.has(lower)) return false;
    if (lexicon.coordinators.has(lower) || lexicon.contrastives.has(lower))
      return isSign(tokens[at - 1], /^,$/);
  }
  return false;
}

/** Whether the clause reported by `outer` has ended before `inner`: at an incise, a semicolon, or a new main verb after "et". */
function closes(clause: Clause, outer: Cue, inner: Cue, at: number): boolean {
  const { tokens } = clause.frame;
  if (inner.form === 'shared' || inner.isIncise || isNewHalf(clause, outer, inner)) return true;
  if (inner.subject !== null && outer.subject !== null && inner.subject.start === outer.subject.start)
    return true;
  for (let place = outer.to; place < Math.min(inner.from, at); place++)
    if (isSign(tokens[place], /^[;]$/)) return true;
  return false;
}

/** In order of trust. */
const readers: readonly LinkReader[] = [
  readIncise,
  readOpenComma,
  readLeadIn,
  readSource,
  readSharedIncise,
  readPredicate,
  readFronted,
  readObject,
];

/** The cue that a marked stretch hangs on inside its own frame, or null. */
export function findLink(context: LinkContext): Link | null {
  for (const read of readers) {
    const link = read(context);
    if (link === null) continue;
    const leadIn = link.form === 'incise' ? readLeadIn(context) : null;
    return isRelay(context.clause, link, leadIn) ? leadIn : link;
  }
  return null;
}
