// A verb of saying behind a comma in, the subject out where a name is all that stands before the comma: "Luc Morel, a dit".
import type { Clause } from './clause.ts';
import type { Mention } from './mentions.ts';

/** How far back, in tokens, a subject may stand from its verb when all between is set off by commas. */
const longestParenthesis = 60;

/** Where the clause of a place begins: after marks, a semicolon, a colon, or with the frame. */
export function clauseStart(clause: Clause, at: number): number {
  const { tokens } = clause.frame;
  let start = at;
  while (start > 0 && at - start < longestParenthesis) {
    const token = tokens[start - 1];
    if (token === undefined || token.kind === 'quote' || /^[;:.!?]$/.test(token.text)) break;
    start -= 1;
  }
  return start;
}

/** "Le maire de la ville Luc Morel, | a regretté": a stray comma behind a name that is all there is before it. */
export function loneSubject(clause: Clause, commaAt: number): Mention | null {
  const { lexicon, frame, mentionTo } = clause;
  const left = mentionTo.get(commaAt);
  if (!lexicon.headFirst || left?.name?.kind !== 'person') return null;
  const start = clauseStart(clause, commaAt);
  // "Le maire de la ville | Luc Morel": an office leads up to the name.
  const office = clause.mentionFrom.get(start);
  if (left.governor !== null && !(office !== left && office?.role?.kind === 'person')) return null;
  const isPhrase = frame.tokens
    .slice(start, left.from)
    .every(
      ({ kind, lower }) =>
        kind === 'word' &&
        !lexicon.auxiliaries.has(lower) &&
        !lexicon.subjectPronouns.has(lower) &&
        !lexicon.negations.has(lower) &&
        !lexicon.commonVerbs.has(lower) &&
        lexicon.verbEnding?.test(lower) !== true,
    );
  const opens = lexicon.determiners.has(frame.tokens[start]?.lower ?? '') || start === left.from;
  return isPhrase && opens && !clause.groups.some(({ to }) => to <= left.from && to > start)
    ? { ...left, governor: null }
    : null;
}
