// Mentions in, the roles that the article gives to names out: before a name, beside it between commas, after "est".
import type { SpeechLexicon } from '../../languages/speech.ts';
import { foldWord } from '../../languages/speech.ts';
import type { Mention, RoleDescription } from './mentions.ts';
import type { NameMention } from './names.ts';

/** Roles that the article gives to a bearer, by the offset of one of its names. */
export type RolesByName = ReadonlyMap<number, readonly RoleDescription[]>;

/** The role that stands beside a name: before it, after a comma, or after "est". */
export function rolesOf(
  mentionsByFrame: readonly (readonly Mention[])[],
  between: (from: number, to: number) => string,
): RolesByName {
  const roles = new Map<number, RoleDescription[]>();
  const add = (name: NameMention, role: RoleDescription | null): void => {
    if (role === null || role.kind === 'unknown') return;
    const known = roles.get(name.start);
    if (known === undefined) roles.set(name.start, [role]);
    else known.push(role);
  };
  for (const mentions of mentionsByFrame) {
    mentions.forEach((mention, at) => {
      if (mention.name !== null) add(mention.name, mention.role);
      const next = mentions[at + 1];
      if (next === undefined) return;
      const gap = between(mention.end, next.start).trim();
      if (!apposition.test(gap)) return;
      // "Selon Donald Trump, le ministre a signé": what is not closed again is the next clause's subject, no apposition.
      const isClosed =
        mention.governor === null || gap !== ',' || appositionEnd.test(between(next.end, next.end + 12));
      const isOwn = mention.name !== null && isApposable(next) && isSameKind(mention.name, next);
      if (mention.name !== null && isOwn && isClosed) add(mention.name, next.role);
      const isNameNext = gap === ',' && next.name?.kind === 'person' && next.role === null;
      if (
        isNameNext &&
        next.name !== null &&
        isApposable(mention) &&
        isSameKind(next.name, mention) &&
        mention.governor === null
      )
        add(next.name, mention.role);
    });
  }
  return roles;
}

const apposition = /^(?:,|(?:,\s*)?(?:est|était|is|was|qui est|who is|who was))$/;

/** What may follow an apposition: a mark, the end, or a clause about the same bearer. */
const appositionEnd = /^\s*(?:$|[^\p{L}\p{N}\s'’]|(?:qui|que|dont|et|ou|who|whose|and|or)\s)/u;

/** "au sortir du tribunal, X": a body beside a person's name is not what the person is. */
function isSameKind(name: NameMention, { role }: Mention): boolean {
  return role?.kind !== 'body' || name.kind !== 'person';
}

/** "le maire de Lyon", one, without a name of its own. */
function isApposable({ kind, role, number }: Mention): boolean {
  return (
    kind === 'nominal' &&
    number === 'singular' &&
    role !== null &&
    role.kind !== 'unknown' &&
    role.kind !== 'text'
  );
}

/** "Senate Majority Leader" before a name: its last role word is the head. */
export function titleRole(name: NameMention, lexicon: SpeechLexicon): readonly RoleDescription[] {
  if (name.title === null) return [];
  const { words, start, end } = name.title;
  const head = words.findLast((word) => lexicon.roleNouns.has(word));
  const noun = head === undefined ? undefined : lexicon.roleNouns.get(head);
  if (head === undefined || noun === undefined) return [];
  return [
    {
      start,
      end,
      kind: noun.kind,
      sense: noun.sense,
      gender: noun.gender,
      modifiers: words.filter((word) => word !== head).map(foldWord),
      isFormer: words.some((word) => lexicon.formerWords.has(word)),
      isGeneric: noun.isGeneric,
      hasComplement: false,
    },
  ];
}
