// A verb of saying without a subject beside it in, whose subject it shares out: an earlier verb's, or that of its main
// clause ("a noté que … et ajouté que", "estimant que").

import { opensSubordinate } from '../quotes/clause-bounds.ts';
import { controlAt } from '../quotes/control.ts';
import type { VerbGroup } from '../quotes/verb-groups.ts';
import type { Clause } from './clause.ts';
import { maySpeak, passBack } from './clause.ts';
import { isTime } from './inversions.ts';
import type { Mention } from './mentions.ts';
import { absolute, nearestActor } from './participle-subjects.ts';
import type { Subject } from './subjects.ts';

function isInRelative({ tokens }: Clause['frame'], group: VerbGroup, lexicon: Clause['lexicon']): boolean {
  const before = tokens[group.from - 1]?.lower ?? '';
  return lexicon.relativePronouns.has(before) && !lexicon.complementizers.has(before);
}

/**
 * The verb whose subject a later one shares: the nearest. "Cooper said her party has backed it, and said …": after a
 * comma the same verb again is the reporter's, whatever was reported between.
 */
function earlierVerb(
  { frame, groups, lexicon }: Clause,
  group: VerbGroup,
  known: ReadonlyMap<VerbGroup, Subject>,
): VerbGroup | undefined {
  const earlier = groups.filter((one) => one.from < group.from && one.form === 'finite' && known.has(one));
  const { tokens } = frame;
  const isNewHalf =
    lexicon.coordinators.has(tokens[group.from - 1]?.lower ?? '') &&
    (tokens[group.from - 2]?.text === ',' || tokens[group.from - 2]?.kind === 'quote');
  const same = earlier.find((one) => one.lemma === group.lemma);
  if (isNewHalf && same !== undefined) return same;
  // "has slammed people who complain, saying": a participle belongs to the main verb.
  const main =
    group.form === 'gerund' ? earlier.filter((one) => !isInRelative(frame, one, lexicon)) : earlier;
  return main.at(-1) ?? earlier.at(-1);
}

/** « … », critique-t-il, | rapporte Le Soir, | avant de poursuivre: the incise right after the marks, before a paper's own. */
function inciseBefore(
  { frame, groups }: Clause,
  relay: VerbGroup,
  known: ReadonlyMap<VerbGroup, Subject>,
): VerbGroup | undefined {
  const { tokens } = frame;
  const follows = ({ from }: VerbGroup): boolean =>
    tokens[from - 1]?.kind === 'quote' ||
    (tokens[from - 1]?.text === ',' && tokens[from - 2]?.kind === 'quote');
  const isAside = known.get(relay)?.side === 'after' && tokens[relay.from - 1]?.text === ',';
  if (!isAside || follows(relay)) return undefined;
  return groups.findLast((one) => one.from < relay.from && known.has(one) && follows(one));
}

/** For a verb without a subject of its own: that of the main verb before it, or of the one after an opening participle. */
export function shared(
  clause: Clause,
  group: VerbGroup,
  known: ReadonlyMap<VerbGroup, Subject>,
): Mention | null {
  const own = group.form === 'gerund' ? absolute(clause, group) : brought(clause, group);
  if (own !== null) return own;
  // "They passed a sign reading"; but "The firm issued a statement saying": only letters read by themselves.
  const text = group.lemma === 'read' ? clause.mentionTo.get(group.from) : undefined;
  if (text?.name === null && text.role?.kind === 'text') return text;
  const main = mainSubject(clause, group);
  const before = earlierVerb(clause, group, known);
  // "Alors que la gauche critiquait la loi, X est parti en dénonçant": past the opening clause and its verb.
  const earlier = main !== null && before !== undefined && before.from < main.from ? undefined : before;
  const actor = clause.lexicon.headFirst ? undefined : nearestActor(clause, group);
  // "I watched it, and a woman leant over and said": who acts between the verbs is the later one's subject.
  const isBetween = earlier !== undefined && actor !== undefined && actor.from >= earlier.to;
  if (isBetween && group.form === 'shared' && earlier.lemma !== group.lemma) return actor;
  if (earlier !== undefined)
    return known.get(inciseBefore(clause, earlier, known) ?? earlier)?.mention ?? null;
  if (main !== null) return main;
  const { tokens } = clause.frame;
  const place = passBack(clause, group.from);
  if (actor !== undefined) return actor;
  // "un communiqué affirmant que": the noun right before a participle speaks, or the one who issued it.
  const opener = clause.mentions.find(
    (mention) => mention.to <= group.from && mention.governor === null && !isTime(clause, mention),
  );
  if (opener !== undefined) return opener;
  if (place === 0 || (place === 1 && tokens[0]?.lower === 'en')) {
    const comma = tokens.findIndex((token, at) => at >= group.to && token.text === ',');
    return comma < 0
      ? null
      : (clause.mentions.find((mention) => mention.from > comma && mention.governor === null) ?? null);
  }
  return null;
}

/** The subject behind the comma that ends an opening clause ("Si la majorité recule, | le maire reste ferme, dénonçant"). */
function mainSubject({ frame, lexicon, mentions }: Clause, group: VerbGroup): Mention | null {
  if (!lexicon.headFirst || !opensSubordinate(frame.tokens, lexicon)) return null;
  const main = mentions.find(
    (one) =>
      one.to <= group.from &&
      one.governor === null &&
      frame.tokens[one.from - 1]?.text === ',' &&
      (one.pronoun !== null || maySpeak(one)),
  );
  return main ?? null;
}

/** "Elle assure que la ville va bien | mais rappelle que": a report that is taken up again belongs to whoever made it. */
export function reporterBefore(
  { frame, groups, lexicon }: Clause,
  group: VerbGroup,
  known: ReadonlyMap<VerbGroup, Subject>,
): Mention | null {
  if (!lexicon.headFirst || !group.kinds.includes('say')) return null;
  if (!lexicon.complementizers.has(frame.tokens[group.to]?.lower ?? '')) return null;
  const reporter = groups.find(
    (one) =>
      one.to <= group.from &&
      one.form === 'finite' &&
      lexicon.complementizers.has(frame.tokens[one.to]?.lower ?? ''),
  );
  return reporter === undefined ? null : (known.get(reporter)?.mention ?? null);
}

/** "Le film a convaincu sa veuve, Irma Sorel, de demander": whom the main verb brings to speak. */
function brought({ frame, lexicon, mentions }: Clause, group: VerbGroup): Mention | null {
  const control = group.form === 'infinitive' ? controlAt(frame.tokens, group.from, lexicon) : null;
  if (control === null) return null;
  const objects = mentions.filter(
    ({ from, to, governor, name, role }) =>
      from > control &&
      to <= group.from &&
      governor === null &&
      (name?.kind === 'person' || role?.kind === 'person'),
  );
  return objects.find(({ name }) => name !== null) ?? objects[0] ?? null;
}
