// Mentions in, the roles that the article gives to names out: before a name, beside it between commas, after "est".
import type { Gender, SpeechLexicon } from '../../languages/speech.ts';
import { foldWord } from '../../languages/speech.ts';
import type { Mention, RoleDescription } from './mentions.ts';
import type { NameMention } from './names.ts';

/** Roles that the article gives to a bearer, by the offset of one of its names. */
export type RolesByName = ReadonlyMap<number, readonly RoleDescription[]>;

/** The role that stands beside a name: before it, after a comma, or after "est". */
export function rolesOf(
  mentionsByFrame: readonly (readonly Mention[])[],
  between: (from: number, to: number) => string,
  lexicon: SpeechLexicon,
): RolesByName {
  const roles = new Map<number, RoleDescription[]>();
  const add = (name: NameMention, role: RoleDescription | null): void => {
    if (role === null || role.kind === 'unknown') return;
    const known = roles.get(name.start);
    if (known === undefined) roles.set(name.start, [role]);
    else known.push(role);
  };
  for (const all of mentionsByFrame) {
    const mentions = all.filter((one, at) => !isInBrackets(one, all[at - 1], between));
    // "X, a nurse, is a mother of four": what is said of the first apposition's bearer.
    let carried: NameMention | null = null;
    mentions.forEach((mention, at) => {
      if (mention.name !== null) add(mention.name, mention.role);
      const next = mentions[at + 1];
      if (next === undefined) return;
      const gap = between(mention.end, next.start).trim();
      const isBracketed = bracketed.test(gap);
      // "Ève Sorel, présidente et porte-parole de la ligue": a second office without an article.
      const isSecond = carried !== null && lexicon.headFirst && lexicon.coordinators.has(gap);
      if (isSecond && next.determiner === null && isApposable(next)) {
        add(carried as NameMention, next.role);
        return;
      }
      if (!apposition.test(gap) && !isBracketed) {
        carried = mention.name === null ? null : carried;
        return;
      }
      // "Selon Donald Trump, le ministre a signé": what is not closed again is the next clause's subject, no apposition.
      const after = between(next.end, next.end + 12);
      // "Pour critiquer Luc Morel, le député n'a pas hésité": what a verb follows is a subject.
      const isSubject = lexicon.headFirst && gap === ',' && opensWithVerb(after, lexicon);
      const isClosed = !isSubject && (mention.governor === null || gap !== ',' || appositionEnd.test(after));
      const before = mentions[at - 1];
      // "à son homologue, Luc Morel, le recteur plaisante": what stands beside one noun is not described by the next.
      const isTaken =
        before !== undefined &&
        before.governor !== null &&
        before.name === null &&
        before.role?.kind === 'person' &&
        between(before.end, mention.start).trim() === ',';
      const bearer = bearerBefore(mentions, at, lexicon, between) ?? (gap === ',' ? null : carried);
      const isOwn = bearer !== null && !isTaken && isApposable(next) && mayBeCalled(bearer, next, lexicon);
      carried = isOwn ? bearer : null;
      if (isOwn && isClosed) add(bearer, next.role);
      const isNameNext = (gap === ',' || isBracketed) && next.name?.kind === 'person' && next.role === null;
      if (
        isNameNext &&
        next.name !== null &&
        isApposable(mention) &&
        isSameKind(next.name, mention, lexicon) &&
        // "dévoilée par le préfet, Luc Morand, mardi": what a preposition governs is apposed where it is closed.
        (mention.governor === null || appositionEnd.test(between(next.end, next.end + 12)))
      )
        add(next.name, mention.role);
    });
  }
  return roles;
}

/** "Le président des Républicains (LR) Laurent Morel". */
const bracketed = /^\([^()]{1,30}\),?$/;

const apposition =
  /^(?:,(?:\s*(?:âgée? de )?\d+ ans,)?|(?:,\s*)?(?:est|était|is|was|qui est|who is|who was))$/;

/** "Laurent Morel (LR)": a party or a paper in brackets stands beside nobody. */
function isInBrackets(
  mention: Mention,
  before: Mention | undefined,
  between: (from: number, to: number) => string,
): boolean {
  const from = before?.end ?? Math.max(0, mention.start - 2);
  return (
    /\(\s*$/.test(between(from, mention.start)) &&
    /^[^()]{0,30}\)/.test(between(mention.end, mention.end + 32))
  );
}

/** What may follow an apposition: a mark, the end, or a clause about the same bearer. */
const appositionEnd = /^\s*(?:$|[^\p{L}\p{N}\s'’]|(?:qui|que|dont|et|ou|who|whose|and|or)\s)/u;

function opensWithVerb(text: string, { auxiliaries, negations, reflexives }: SpeechLexicon): boolean {
  const word = /^\s*(?<word>\p{Ll}+['’]?)/u.exec(text)?.groups?.word?.replace('’', "'") ?? '';
  return auxiliaries.has(word) || negations.has(word) || reflexives.has(word);
}

/** Whose role may follow: the name, or past "(D) of Arkansas" the person who is from there. */
function bearerBefore(
  mentions: readonly Mention[],
  at: number,
  lexicon: SpeechLexicon,
  between: (from: number, to: number) => string,
): NameMention | null {
  const mention = mentions[at];
  const before = mentions[at - 1];
  if (mention === undefined) return null;
  const isComplement = mention.governor !== null && lexicon.nounLinks.has(mention.governor);
  const isFrom =
    isComplement &&
    before?.name?.kind === 'person' &&
    /^(?:\([^)]*\)\s*)?\p{Ll}+$/u.test(between(before.end, mention.start).trim());
  return isFrom && before !== undefined ? before.name : mention.name;
}

/** "Verdant Robotics, a maker of farm robots": what only its capitals made a person may be a body. */
function mayBeCalled(name: NameMention, said: Mention, lexicon: SpeechLexicon): boolean {
  const isBody =
    name.isGuessed && !lexicon.headFirst && said.role?.kind === 'body' && said.determiner !== null;
  return isBody || isSameKind(name, said, lexicon);
}

/** "au sortir du tribunal, X": a body beside a person's name is not what the person is; nor is a country a chairman. */
function isSameKind(name: NameMention, { role }: Mention, lexicon: SpeechLexicon): boolean {
  if (role?.kind === 'person') return !lexicon.powers.has(name.words.join(' '));
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

/** What gender the article before a name shows, by the name's offset: "la Régie". */
export function articleGenders(
  mentionsByFrame: readonly (readonly Mention[])[],
  { nounsHaveGender }: SpeechLexicon,
): ReadonlyMap<number, Gender> {
  const genders = new Map<number, Gender>();
  if (!nounsHaveGender) return genders;
  for (const { name, role, determiner } of mentionsByFrame.flat()) {
    if (name !== null && role === null && determiner?.kind === 'definite' && determiner.gender !== null)
      genders.set(name.start, determiner.gender);
  }
  return genders;
}

/** Offsets of the names that a preposition of place governs: "in Tameside". */
export function placesOf(
  mentionsByFrame: readonly (readonly Mention[])[],
  { locatives }: SpeechLexicon,
): ReadonlySet<number> {
  const places = new Set<number>();
  for (const mentions of mentionsByFrame) {
    for (const { name, role, governor } of mentions) {
      if (
        name !== null &&
        role === null &&
        governor !== null &&
        locatives.has(governor) &&
        !name.isPossessive
      )
        places.add(name.start);
    }
  }
  return places;
}
