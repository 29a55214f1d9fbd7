// A participle of saying in, the subject that stands beside it out: "his deputy insisting that", "with the statement
// noting", "quoted Jensen as saying", "he'd preface by saying".
import type { VerbGroup } from '../quotes/verb-groups.ts';
import type { Clause } from './clause.ts';
import { isComma, maySpeak, passBack } from './clause.ts';
import type { Mention } from './mentions.ts';

/** Who stands right before the place, or, in a passive ("was quoted by the daily as saying"), is its subject. */
function nearestTo(clause: Clause, at: number): Mention | undefined {
  const near = clause.mentionTo.get(at);
  if (near?.governor == null) return near;
  return clause.mentions.findLast((one) => one.to <= near.from && one.governor === null);
}

/** "…, son Premier ministre Narendra Modi assurant que": a participle with a subject of its own. */
export function absolute(clause: Clause, group: VerbGroup): Mention | null {
  const { tokens } = clause.frame;
  // "quoted Jensen as saying": whoever stands before "as".
  const isQuoted =
    !clause.lexicon.headFirst && clause.lexicon.asWords.has(tokens[group.from - 1]?.lower ?? '');
  const quoted = isQuoted ? nearestTo(clause, group.from - 1) : undefined;
  if (quoted !== undefined) return { ...quoted, governor: null };
  const mention = clause.mentionTo.get(passBack(clause, group.from));
  if (mention === undefined) return null;
  // "…, with the statement noting that": English puts "with" before the subject of a participle.
  const isAccompanied = mention.governor !== null && clause.lexicon.absoluteWords.has(mention.governor);
  const before = tokens[mention.from - 1];
  const isSetOff = isAccompanied
    ? true
    : mention.governor === null && (isComma(before) || before?.kind === 'quote');
  return isSetOff && maySpeak(mention) ? mention : null;
}

/** "…, he'd preface by saying": before an English participle, the nearest somebody who does something. */
export function nearestActor({ frame, mentions, lexicon }: Clause, group: VerbGroup): Mention | undefined {
  return mentions.findLast((mention) => {
    if (mention.to >= group.from || mention.governor !== null) return false;
    const isSomebody = mention.pronoun !== null ? !mention.pronoun.isImpersonal : maySpeak(mention);
    const next = frame.tokens[mention.to];
    if (!isSomebody || next?.kind !== 'word' || next.isCapital) return false;
    const isVerb = lexicon.auxiliaries.has(next.lower) || lexicon.irregularPasts.has(next.lower);
    return (
      isVerb ||
      /(?:[^e]ed|[a-z]ing)$/.test(next.lower) ||
      lexicon.verbs.has(next.lower) ||
      mention.pronoun !== null
    );
  });
}
