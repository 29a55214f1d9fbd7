// Names and mentions of an article in, its register out: who is who. Joins "Sergueï Lavrov", "M. Lavrov" and
// "le ministre russe des Affaires étrangères"; knows each bearer's fullest name, roles and gender. Never looks at quotes.
import type { Span } from '../../articles/article.ts';
import type { Gender, GrammaticalNumber, SpeechLexicon } from '../../languages/speech.ts';
import type { RolesByName } from './apposed-roles.ts';
import { titleRole } from './apposed-roles.ts';
import type { RoleDescription } from './mentions.ts';
import type { Entry } from './name-entries.ts';
import { fullest, gather } from './name-entries.ts';
import type { BearerKind } from './name-kinds.ts';
import type { NameMention } from './names.ts';

/** A person, body or text that may speak. */
export interface Referent {
  readonly id: number;
  readonly kind: BearerKind | 'text';
  /** The fullest name, or the noun phrase that stands for one. */
  readonly nameSpan: Span;
  readonly isNamed: boolean;
  /** True where it was taken for a person by its capitals alone: it may as well be a body. */
  readonly isGuessed: boolean;
  /** True of a region, and where nothing makes it somebody and the article is in it: "in Tameside". */
  readonly isPlace: boolean;
  readonly words: readonly string[];
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber;
  readonly roles: readonly RoleDescription[];
  /** Where it is first named. */
  readonly firstAt: number;
}

export interface Register {
  readonly referents: readonly Referent[];
  /** The bearer of a name that stands in the article. */
  readonly bearerOf: (name: NameMention) => Referent | null;
}

export function buildRegister(
  names: readonly NameMention[],
  roles: RolesByName,
  places: ReadonlySet<number>,
  genders: ReadonlyMap<number, Gender>,
  lexicon: SpeechLexicon,
  text: string,
): Register {
  const entries = gather(names, lexicon, text);
  const byName = new Map<number, Referent>();
  const referents = entries.flatMap((entry, id): readonly Referent[] => {
    const name = fullest(entry);
    const first = entry.names[0];
    if (name === undefined || first === undefined) return [];
    const own = entry.names.flatMap((one) => [...(roles.get(one.start) ?? []), ...titleRole(one, lexicon)]);
    const referent: Referent = {
      id,
      kind: kindOf(entry, own),
      nameSpan: { start: name.start, end: name.end },
      isNamed: true,
      isGuessed: isGuessed(entry, own),
      isPlace:
        isRegion(entry, lexicon) ||
        (isGuessed(entry, own) && entry.names.some((one) => places.has(one.start))),
      words: entry.words,
      gender: genderOf(entry, own, lexicon) ?? genderByArticle(entry, genders),
      number: 'singular',
      roles: own,
      firstAt: first.start,
    };
    for (const one of entry.names) byName.set(one.start, referent);
    return [referent];
  });
  return { referents, bearerOf: (name) => byName.get(name.start) ?? null };
}

/** "la chaîne Al Jazeera": what looked like a person's name is a body's where the article says so. */
function kindOf(entry: Entry, roles: readonly RoleDescription[]): BearerKind {
  const isHonoured = entry.names.some((name) => name.hasHonorific || name.title !== null);
  if (isHonoured || roles.some((role) => role.kind === 'person')) return 'person';
  if (roles.some((role) => role.kind === 'body')) return 'body';
  // "Le Canard", "La Provence": a capitalised article opens the name of a body, unless somebody is called so.
  const isArticled =
    entry.kind === 'unknown' && entry.names.some((name) => name.words.length > entry.words.length);
  return isArticled ? 'body' : entry.kind;
}

/** "l'Aisne", "Île-de-France". */
function isRegion({ words, kind }: Entry, { regions }: SpeechLexicon): boolean {
  return kind !== 'person' && regions.has(words.map((word) => word.replace(/'/g, ' ')).join(' '));
}

function isGuessed(entry: Entry, roles: readonly RoleDescription[]): boolean {
  return roles.length === 0 && entry.names.every((one) => one.isGuessed || one.kind !== 'person');
}

/** Where nouns have no gender of their own, "mother" says more than a first name; "le maire Hélène Morvan" says nothing. */
function genderOf(
  entry: Entry,
  roles: readonly RoleDescription[],
  { nounsHaveGender }: SpeechLexicon,
): Gender | null {
  // A woman may be called chairman; no man is called a mother.
  const isWoman = !nounsHaveGender && !entry.isGenderStated && roles.some((role) => role.gender === 'f');
  return isWoman ? 'f' : (entry.gender ?? genderFromRoles(roles));
}

/** "La Régie a promis … elle": people take no article. */
function genderByArticle({ kind, names }: Entry, genders: ReadonlyMap<number, Gender>): Gender | null {
  if (kind !== 'body') return null;
  return names.map(({ start }) => genders.get(start)).find((gender) => gender !== undefined) ?? null;
}

function genderFromRoles(roles: readonly RoleDescription[]): Gender | null {
  return roles.find((role) => role.gender !== null)?.gender ?? null;
}
