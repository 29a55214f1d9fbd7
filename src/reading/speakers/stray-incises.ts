// An incise without its comma: « … » sur les quais a indiqué X. Found only at the end of a sentence that holds a statement
// between marks.
import type { SpeechLexicon } from '../../languages/speech.ts';
import type { Token } from '../quotes/tokens.ts';
import type { VerbGroup } from '../quotes/verb-groups.ts';
import type { Clause } from './clause.ts';
import { after, followsStatement } from './inversions.ts';
import type { Mention } from './mentions.ts';

/** Whether the group, with its subject behind it, is the last of a sentence that holds marks. */
export function closesStatement({ frame, lexicon }: Clause, group: VerbGroup, subject?: Mention): boolean {
  const { tokens } = frame;
  if (!lexicon.headFirst || !group.kinds.includes('say') || group.from < 2) return false;
  const end = Math.max(group.to, subject?.to ?? 0);
  const rest = tokens.slice(end);
  const isLast =
    rest[0]?.kind !== 'word' ||
    lexicon.prepositions.has(rest[0].lower) ||
    lexicon.timeWords.has(rest[0].lower);
  // "Le « plan vert » a inquiété X": marks inside a noun phrase are no statement.
  const isQuoted = tokens
    .slice(0, group.from)
    .some(({ kind }, place) => kind === 'quote' && !isNounPlace(tokens[place - 1], lexicon));
  return isLast && isQuoted && !rest.some(({ kind, text }) => kind === 'quote' || text === ':');
}

function isNounPlace(before: Token | undefined, lexicon: SpeechLexicon): boolean {
  if (before?.kind !== 'word') return false;
  return !lexicon.complementizers.has(before.lower) && !lexicon.auxiliaries.has(before.lower);
}

/** Whoever such an incise names. */
export function strayIncise(clause: Clause, group: VerbGroup): Mention | null {
  if (followsStatement(clause, group) || !clause.lexicon.headFirst || group.from < 2) return null;
  // "que le marchand | salue les joueurs": a subject of its own.
  if (clause.mentionTo.get(group.from)?.governor === null) return null;
  const subject = after(clause, group);
  const isSomebody = subject?.name?.kind === 'person' || subject?.role?.kind === 'person';
  return subject !== null && isSomebody && closesStatement(clause, group, subject) ? subject : null;
}
