// A marked stretch and the sources beside it in ("selon X"), the one it hangs on out: not where a nearer verb of saying
// holds the words, nor where a house merely passes them on.
import type { Clause } from '../speakers/clause.ts';
import type { Mention } from '../speakers/mentions.ts';
import type { Cue } from './cues.ts';
import type { LinkContext, LinkReader } from './links.ts';

/** Selon X, … « … » / …, according to X. */
export const readSource: LinkReader = ({ clause, cues: all, at }) => {
  // "selon son estimation": a thing is no source of words.
  const cues = all.filter(
    ({ kind, subject }) => kind !== 'source' || subject === null || !isThing(clause, subject),
  );
  const before = cues.findLast((one) => one.kind === 'source' && one.to <= at);
  const cue = before ?? cues.find((one) => one.kind === 'source' && one.from > at);
  if (cue === undefined) return null;
  const nearer = cues.some(
    (one) =>
      one.kind === 'verb' &&
      one.subject !== null &&
      !isThing(clause, one.subject) &&
      one.from > cue.to &&
      one.to <= at &&
      cue === before &&
      (one.kinds[0] === 'say' || one.kinds[0] === 'ask') &&
      (one.form === 'finite' ? one.subject.from > cue.to : one.complementAt !== null),
  );
  const isOther = isPassedOn({ clause, cues, at }, cue) || isWrittenDown(cues, at, cue);
  return nearer || isOther ? null : { cue, form: 'source' };
};

/** "Le comité a estimé que « … », selon un communiqué": the text only tells where the committee said so. */
function isWrittenDown(cues: readonly Cue[], at: number, { from, subject }: Cue): boolean {
  if (subject?.role?.kind !== 'text' || subject.name !== null || from < at) return false;
  return cues.some((one) => one.kind === 'verb' && one.subject !== null && (one.complementAt ?? at) < at);
}

/** "Il invite, selon la radio, à « … »": a house between a verb of saying and its words only passes them on. */
function isPassedOn({ clause, cues, at }: LinkContext, { from, to, subject }: Cue): boolean {
  const { tokens } = clause.frame;
  const isHouse = subject?.name !== null ? subject?.name.kind === 'body' : subject.role?.kind === 'body';
  if (!isHouse || to > at || tokens[from - 1]?.text !== ',' || tokens[to]?.text !== ',') return false;
  return cues.some(
    (one) =>
      one.kind === 'verb' &&
      one.form === 'finite' &&
      one.subject !== null &&
      !isThing(clause, one.subject) &&
      one.to <= from - 1 &&
      from - 1 - one.to < 3,
  );
}

/** "une raison qui ne semble pas trouver grâce": a noun that no list holds speaks only where it looks like somebody. */
export function isThing({ frame, lexicon }: Clause, mention: Mention): boolean {
  const { kind, name, role, from, to, determiner } = mention;
  if (kind !== 'nominal' || name !== null || role?.kind !== 'unknown') return false;
  const isOrder = determiner?.kind === 'demonstrative' && lexicon.orderWords.has(role.sense);
  if (lexicon.latterWords.has(role.sense) || isOrder) return false;
  return !frame.tokens
    .slice(from, to)
    .some(({ lower }) => lexicon.somebodyEnding.test(lower) && !lexicon.orderWords.has(lower));
}
