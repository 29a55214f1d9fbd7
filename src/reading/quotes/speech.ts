// A marked stretch and what it hangs on in, whether it is speech out: whole statement, fragment, or no speech at all
// (a title, a name, a word held at arm's length).
import type { Clause } from '../speakers/subjects.ts';
import type { Link } from './links.ts';
import type { Token } from './tokens.ts';

export interface Stretch {
  readonly clause: Clause;
  /** Place of its token. */
  readonly at: number;
  /** The words between the marks. */
  readonly words: string;
  readonly link: Link | null;
  /** Stands alone in its frame, or opens it as a whole statement. */
  readonly isWholeFrame: boolean;
}

export type SpeechVerdict = 'direct' | 'mixed' | 'none';

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

export function countWords(words: string): number {
  let count = 0;
  wordPattern.lastIndex = 0;
  while (wordPattern.exec(words) !== null) count += 1;
  return count;
}

/** A fragment of a few words without a cue is a word held at arm's length. */
const longEnoughAlone = 7;

function isSign(token: Token | undefined, pattern: RegExp): boolean {
  return token?.kind === 'sign' && pattern.test(token.text);
}

/** The film « … », a group named "…": words before the marks that make them a name. */
function isTitle({ clause, at, link }: Stretch): boolean {
  const { tokens } = clause.frame;
  const { lexicon } = clause;
  let before = at - 1;
  while (before >= 0 && isSign(tokens[before], /^[,(]$/)) before -= 1;
  const token = tokens[before];
  if (token === undefined) return false;
  if (lexicon.titleCues.has(token.lower))
    return link === null || link.form !== 'lead-in' || !/[:]/.test(tokens[at - 1]?.text ?? '');
  return false;
}

/** In a list of sources: "Title of the piece" — Paper, date. */
function isCitation({ clause, at }: Stretch): boolean {
  const { tokens } = clause.frame;
  const next = tokens[at + 1];
  if (!isSign(next, /^[—–-]$/)) return false;
  return at <= 4 && tokens.length - at < 16 && !clause.groups.some((group) => group.from > at);
}

function isStatement(words: string, stretch: Stretch): boolean {
  const { tokens } = stretch.clause.frame;
  const before = tokens[stretch.at - 1];
  if (/^[\p{Lu}[(¿¡…]/u.test(words) && countWords(words) > 2) return true;
  if (before === undefined || isSign(before, /^:$/)) return true;
  if (stretch.clause.lexicon.complementizers.has(before.lower)) return countWords(words) > 3;
  return stretch.isWholeFrame && countWords(words) > 3;
}

/** Judges one stretch. */
export function judge(stretch: Stretch): SpeechVerdict {
  const { words, link } = stretch;
  const size = countWords(words);
  if (size === 0 || isTitle(stretch) || isCitation(stretch)) return 'none';
  const kind = isStatement(words, stretch) ? 'direct' : 'mixed';
  if (link === null) {
    if (stretch.isWholeFrame) return size >= 3 ? kind : 'none';
    return size >= longEnoughAlone ? kind : 'none';
  }
  if (link.form === 'object' && size <= 3 && !holdsFragment(stretch)) return 'none';
  return kind;
}

/** Whether a short fragment in the object of a verb is what was said rather than a word held at arm's length. */
function holdsFragment({ link }: Stretch): boolean {
  if (link === null) return false;
  const { kinds } = link.cue;
  return (
    kinds.includes('name') ||
    kinds.includes('say') ||
    kinds.includes('think') ||
    kinds.includes('ask') ||
    kinds.includes('act')
  );
}
