// Offices as words tell them: whether "le chef de la diplomatie russe" is who was called "ministre russe des Affaires
// étrangères". Knows nothing of where they stand.
import type { SpeechLexicon } from '../../languages/speech.ts';
import { rolesOfKnownHouse } from './known-houses.ts';
import type { RoleDescription } from './mentions.ts';
import { isSaidIn, stem } from './modifiers.ts';
import type { Referent } from './register.ts';

/** A role of a referent in its plainer wording. */
interface Holding {
  readonly referent: Referent;
  readonly given: RoleDescription;
  readonly plain: readonly string[];
  /** True where the language's table says so, not the article. */
  readonly isKnown: boolean;
}

/** Named referents by the head of each office they hold. */
export type OfficeIndex = ReadonlyMap<string, readonly Holding[]>;

/** The words of a role in its plainer wording: "chef de la diplomatie russe" → "ministre affaires etrangeres russe". */
function plainRole(role: RoleDescription, lexicon: SpeechLexicon): readonly string[] {
  const words = [role.sense, ...role.modifiers].filter(
    (word) => !lexicon.determiners.has(word) && !lexicon.nounLinks.has(word),
  );
  for (const { phrase, means } of lexicon.roleParaphrases) {
    const wanted = phrase.filter((word) => !lexicon.nounLinks.has(word) && !lexicon.determiners.has(word));
    if (wanted.every((word) => words.includes(word)))
      return [...means, ...words.filter((word) => !wanted.includes(word))];
  }
  return words;
}

/** 0 to 1: how well a phrase fits a role that the article gave; 0 where they are different offices. */
function fit(wanted: readonly string[], given: readonly string[], lexicon: SpeechLexicon): number {
  const [head = '', ...modifiers] = wanted;
  const [givenHead = '', ...givenModifiers] = given;
  if (head !== givenHead || isPrime(wanted) !== isPrime(given) || isOtherNumber(wanted, given)) return 0;
  if (modifiers.length === 0) return 0.9;
  const stems = new Set(givenModifiers.map((word) => stem(word, lexicon)));
  const shared = modifiers.filter((word) => isSaidIn(word, givenModifiers, lexicon)).length;
  if (shared === modifiers.length) return 1;
  const isForeign = (word: string): boolean =>
    lexicon.nationalities.has(word) && !stems.has(stem(word, lexicon));
  if (modifiers.some(isForeign) && givenModifiers.some((word) => lexicon.nationalities.has(word))) return 0;
  // The vice president of the council is not the vice president of the company.
  const isOther = shared * 2 < Math.min(modifiers.length, stems.size);
  // "le chef de l'État" of a country: whoever presides over a nation.
  const isNational =
    modifiers.includes('republique') && givenModifiers.every((word) => lexicon.nationalities.has(word));
  return (shared > 0 && !isOther) || isNational ? 0.75 : stems.size === 0 ? 0.8 : 0.35;
}

/**
 * "la maire du 10e arrondissement" is not the maire de Paris, nor that of the 9e; but the députée de l'Essonne may well be
 * that of its 5e circonscription.
 */
function isOtherNumber([, ...wanted]: readonly string[], [, ...given]: readonly string[]): boolean {
  const isOrdinal = (word: string): boolean => /^\d/.test(word);
  const isMissing = wanted.some((word) => isOrdinal(word) && !given.includes(word));
  return isMissing && given.length > 0 && (given.some(isOrdinal) || wanted.includes('arrondissement'));
}

/** "Le Premier ministre" is never called "le ministre". */
function isPrime([head, ...modifiers]: readonly string[]): boolean {
  return head === 'ministre' && modifiers.includes('premier');
}

/** "the church" is the Church of the Sun: a body's name tells what it is. */
function rolesInName(referent: Referent, lexicon: SpeechLexicon): readonly RoleDescription[] {
  if (referent.kind === 'person' || referent.words.length < 2) return [];
  return referent.words.flatMap((word): readonly RoleDescription[] => {
    const noun = lexicon.roleNouns.get(word);
    if (noun?.kind !== 'body' || noun.number === 'plural') return [];
    const modifiers = referent.words.filter((other) => other !== word && !lexicon.nounLinks.has(other));
    const { kind, sense, gender, isGeneric } = noun;
    return [
      {
        ...referent.nameSpan,
        kind,
        sense,
        gender,
        isGeneric,
        modifiers,
        isFormer: false,
        hasComplement: false,
      },
    ];
  });
}

/** Those whom every reader knows: of several holders of one office the last is in office, the others were. */
function knownHoldings(referents: readonly Referent[], lexicon: SpeechLexicon): readonly Holding[] {
  const byOffice = new Map<string, Referent[]>();
  const order = [...lexicon.knownHolders.keys()];
  const place = ({ words }: Referent): number => order.indexOf(words.join(' '));
  const known = referents.filter(
    ({ kind, words }) => kind === 'person' && lexicon.knownHolders.has(words.join(' ')),
  );
  for (const referent of [...known].sort((a, b) => place(a) - place(b))) {
    const office = lexicon.knownHolders.get(referent.words.join(' '))?.join(' ') ?? '';
    byOffice.set(office, [...(byOffice.get(office) ?? []), referent]);
  }
  return [...byOffice].flatMap(([office, holders]) =>
    holders.flatMap((referent, at): readonly Holding[] => {
      const isLast = at === holders.length - 1;
      const plain = office.split(' ');
      const given = (isFormer: boolean): RoleDescription => ({
        ...referent.nameSpan,
        kind: 'person',
        sense: plain[0] ?? '',
        modifiers: plain.slice(1),
        gender: null,
        isFormer,
        isGeneric: false,
        hasComplement: false,
      });
      const isOnly = holders.length === 1;
      return [...(isLast ? [false] : []), ...(!isLast || isOnly ? [true] : [])].map((isFormer) => ({
        referent,
        given: given(isFormer),
        plain,
        isKnown: true,
      }));
    }),
  );
}

/** All offices of all named referents. */
export function indexOffices(referents: readonly Referent[], lexicon: SpeechLexicon): OfficeIndex {
  const index = new Map<string, Holding[]>();
  const add = (holding: Holding): void => {
    const [head = ''] = holding.plain;
    const known = index.get(head);
    if (known === undefined) index.set(head, [holding]);
    else known.push(holding);
  };
  for (const referent of referents) {
    const seen = new Set<string>();
    for (const given of [...referent.roles, ...rolesInName(referent, lexicon)]) {
      const plain = plainRole(given, lexicon);
      const key = `${plain.join(' ')} ${given.isFormer}`;
      if (seen.has(key)) continue;
      seen.add(key);
      add({ referent, given, plain, isKnown: false });
    }
  }
  for (const holding of knownHoldings(referents, lexicon)) add(holding);
  for (const referent of referents) {
    for (const given of rolesOfKnownHouse(referent, lexicon))
      add({ referent, given, plain: plainRole(given, lexicon), isKnown: true });
  }
  return index;
}

/** Somebody with offices that the index does not hold. */
export type Holder = readonly [referent: Referent, roles: readonly RoleDescription[]];

/** How many holders of one office are looked at; in a text that names more, the words tell nobody. */
const mostHolders = 200;

/** "le chef de l'OMS" for whom the article calls "patron de l'OMS": another word for the head of one house. */
function offerHeads(
  wanted: RoleDescription,
  [head = '', ...house]: readonly string[],
  index: OfficeIndex,
  lexicon: SpeechLexicon,
  found: Map<Referent, number>,
): void {
  if (!lexicon.headsOfHouses.has(head) || house.length === 0 || wanted.isFormer) return;
  for (const other of lexicon.headsOfHouses) {
    for (const { referent, given, plain } of index.get(other) ?? []) {
      if (tells([head, ...house], plain, lexicon) && !given.isFormer && given.kind === 'person')
        found.set(referent, 0.85);
    }
  }
}

/** "le patron du groupe" for whom the article calls "PDG de Velora": another word for the office, of no other house. */
function offerKin(
  wanted: RoleDescription,
  [head = '', ...house]: readonly string[],
  index: OfficeIndex,
  lexicon: SpeechLexicon,
  found: Map<Referent, number>,
): void {
  const isVague = house.length > 0 && house.every((word) => lexicon.roleNouns.get(word)?.isGeneric === true);
  const family = lexicon.roleFamilies.find((senses) => senses.has(head) && senses.has('pdg'));
  if (!isVague || family === undefined || wanted.isFormer) return;
  const holders = [...family].flatMap((sense) => index.get(sense) ?? []);
  const [first] = holders;
  const isOne = first !== undefined && holders.every(({ referent }) => referent === first.referent);
  if (isOne && !first.isKnown) found.set(first.referent, 0.8);
}

/** Whether all that stands beside an office stands beside another. */
function tells(
  [, ...house]: readonly string[],
  [, ...given]: readonly string[],
  lexicon: SpeechLexicon,
): boolean {
  return house.every((word) => isSaidIn(word, given, lexicon));
}

/** "le syndicat national des dockers" is not that of the grutiers, nor "le syndicat" of which nothing was said. */
function isOtherBody(
  wanted: RoleDescription,
  plain: readonly string[],
  given: RoleDescription,
  givenPlain: readonly string[],
  referent: Referent,
  lexicon: SpeechLexicon,
): boolean {
  if (!lexicon.headFirst || given.kind !== 'body' || plain[0] !== givenPlain[0]) return false;
  const isBare = givenPlain.length === 1;
  // "le syndicat « Solvia »" may be "le syndicat agricole", but not that of somebody.
  const mayBeAny = isBare && referent.isNamed && (!wanted.hasComplement || wanted.isOfKind === true);
  return !mayBeAny && !tells(plain, givenPlain, lexicon);
}

/** Who may hold the office: each referent with its best fit from 0 to 1. `others` are looked at beside the index. */
export function holdersOf(
  wanted: RoleDescription,
  index: OfficeIndex,
  others: readonly Holder[],
  lexicon: SpeechLexicon,
): ReadonlyMap<Referent, number> {
  const plain = plainRole(wanted, lexicon);
  const found = new Map<Referent, number>();
  const offer = (
    referent: Referent,
    given: RoleDescription,
    givenPlain: readonly string[],
    isOnceMinister = false,
  ): void => {
    const isMinister = isOnceMinister && isPrime(givenPlain) && plain.length === 1;
    const isOtherTime = wanted.isFormer && !given.isFormer;
    const isOther = isOtherTime || isOtherBody(wanted, plain, given, givenPlain, referent, lexicon);
    const fitness = isOther ? 0 : isMinister ? 0.7 : fit(plain, givenPlain, lexicon);
    if (fitness > (found.get(referent) ?? 0)) found.set(referent, fitness);
  };
  for (const [referent, roles] of others) {
    for (const given of roles) offer(referent, given, plainRole(given, lexicon));
  }
  for (const { referent, given, plain: givenPlain, isKnown } of (index.get(plain[0] ?? '') ?? []).slice(
    0,
    mostHolders,
  )) {
    // Whom the table calls Premier ministre may have been "le ministre" at the time of the article.
    const isOnceMinister = isKnown && referent.roles.length === 0;
    // "le groupe" alone is any group, whatever the table calls it besides.
    if (isKnown && given.kind === 'body' && plain.length === 1 && wanted.isGeneric) continue;
    if (!isKnown || given.isFormer === wanted.isFormer) offer(referent, given, givenPlain, isOnceMinister);
  }
  if (found.size === 0) offerHeads(wanted, plain, index, lexicon, found);
  if (found.size === 0) offerKin(wanted, plain, index, lexicon, found);
  return found;
}

/** Two offices that one person does not hold at once: the mayor is not the commissioner. */
export function isRival(wanted: RoleDescription, referent: Referent, lexicon: SpeechLexicon): boolean {
  if ((wanted.isGeneric && !wanted.hasComplement) || wanted.kind === 'unknown') return false;
  if (wanted.isFormer) return false;
  // "l'ex-ministre Rachida Sorel": what somebody was leaves open what they are.
  // "Une femme … cette infirmière", "Resident Gary Tubb … the plumber": what anybody is called is no office.
  const isAnybody = (sense: string): boolean =>
    !(referent.isNamed && lexicon.headFirst) && lexicon.neverTitles.has(sense);
  const held = referent.roles.filter(
    (given) => given.kind === wanted.kind && !given.isFormer && !isAnybody(given.sense),
  );
  const known = referent.isNamed ? lexicon.knownHolders.get(referent.words.join(' ')) : undefined;
  const offices = [
    ...held.map((given) => plainRole(given, lexicon)),
    ...(known === undefined ? [] : [known]),
  ];
  const plain = plainRole(wanted, lexicon);
  const mayBeOne = (office: readonly string[]): boolean =>
    isKin(office[0] ?? '', wanted.sense, lexicon) &&
    !(office[0] === plain[0] && isOtherNumber(plain, office)) &&
    (office === known || isPrime(office) === isPrime(plain));
  return offices.length > 0 && !offices.some(mayBeOne);
}

/** Offices that one person may hold at once, or that newsrooms use for one another: "patron" and "PDG". */
export function isKin(one: string, other: string, lexicon: SpeechLexicon): boolean {
  return one === other || lexicon.roleFamilies.some((family) => family.has(one) && family.has(other));
}
