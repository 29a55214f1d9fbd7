// Article and sentences in, all clauses out with their mentions, cues and register: what every later reader looks at.
import type { SpeechLexicon } from '../../languages/speech.ts';
import type { Readable } from '../read-article.ts';
import type { Sentence } from '../reading.ts';
import type { Mention } from '../speakers/mentions.ts';
import { findMentions } from '../speakers/mentions.ts';
import type { NameMention } from '../speakers/names.ts';
import { caseUseOf, findNames } from '../speakers/names.ts';
import type { Register } from '../speakers/register.ts';
import { buildRegister, rolesOf } from '../speakers/register.ts';
import type { Clause } from '../speakers/subjects.ts';
import type { Cue } from './cues.ts';
import { findCues } from './cues.ts';
import { readBlocks } from './frames.ts';
import type { MarkedSpan } from './marks.ts';
import { findMarkedSpans } from './marks.ts';
import { findVerbGroups } from './verb-groups.ts';

export interface ReadClause extends Clause {
  readonly cues: readonly Cue[];
}

export interface ReadText {
  readonly lexicon: SpeechLexicon;
  readonly marked: readonly MarkedSpan[];
  readonly clauses: readonly ReadClause[];
  readonly register: Register;
}

export function readClauses(
  article: Readable,
  sentences: readonly Sentence[],
  lexicon: SpeechLexicon,
): ReadText {
  const { text, blocks } = article;
  const marked = findMarkedSpans(text, blocks, []);
  const read = readBlocks(text, blocks, sentences, marked, lexicon);
  const use = caseUseOf(read.map((block) => block.tokens));
  const names = read.flatMap((block) => findNames(block.tokens, block.block, lexicon, use));
  const byStart = new Map<number, NameMention>();
  for (const name of names) byStart.set(name.outerStart, name);
  const clauses = read.flatMap((block) =>
    block.frames.map((frame): ReadClause => {
      const mentions = findMentions({ tokens: frame.tokens, lexicon, names: byStart });
      const groups = findVerbGroups(frame.tokens, lexicon);
      const mentionFrom = new Map(mentions.map((mention) => [mention.from, mention]));
      const mentionTo = new Map(mentions.map((mention) => [mention.to, mention]));
      const clause: Clause = { frame, lexicon, mentions, groups, mentionFrom, mentionTo };
      return { ...clause, cues: findCues(clause) };
    }),
  );
  const mentions: readonly (readonly Mention[])[] = clauses.map((clause) => clause.mentions);
  const roles = rolesOf(mentions, (from, to) => text.slice(from, to));
  return { lexicon, marked, clauses, register: buildRegister(names, roles, lexicon, text) };
}
