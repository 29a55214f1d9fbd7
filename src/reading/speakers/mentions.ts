// Frames and names in, mentions out: every noun phrase, name and pronoun that could speak, in order, without overlap.
// Never decides who is meant; that is the register's and the resolver's work.
import type { Span } from '../../articles/article.ts';
import type {
  Determiner,
  Gender,
  GrammaticalNumber,
  RoleKind,
  RoleNoun,
  SpeechLexicon,
  SubjectPronoun,
} from '../../languages/speech.ts';
import { lightVerbAt } from '../quotes/light-verbs.ts';
import type { Token } from '../quotes/tokens.ts';
import { adverbLength } from '../quotes/verb-walks.ts';
import type { NameMention } from './names.ts';
import type { NounPhrase, Phrasing } from './noun-phrases.ts';
import { readNounPhrase } from './noun-phrases.ts';
import { oneOfThem, passCollective, passPartitive, standsAlone } from './partitives.ts';
import { isBoundary } from './phrase-bounds.ts';
import { isNewPhrase, mayOpen, opensParticiple, opensPhrase } from './phrase-openings.ts';

/** "le ministre russe des Affaires étrangères": what a noun phrase says of its bearer. */
export interface RoleDescription extends Span {
  readonly kind: RoleKind | 'unknown';
  /** The head's sense: "ministre". For an unknown noun, the noun itself. */
  readonly sense: string;
  /** Folded words beside the head that tell one bearer from another: "russe", "affaires", "etrangeres". */
  readonly modifiers: readonly string[];
  readonly gender: Gender | null;
  readonly isFormer: boolean;
  /** True where it may take up anybody ("l'expert"). */
  readonly isGeneric: boolean;
  /** True where a complement tells whose it is ("le porte-parole de la police"): then it takes up nobody else. */
  readonly hasComplement: boolean;
  /** True where that is one of many ("le directeur d'une école"): then it is somebody new. */
  readonly isOfSome?: boolean;
  /** True where it tells of what kind a house is ("la maison d'édition"). */
  readonly isOfKind?: boolean;
}

export interface Mention extends Span {
  readonly kind: 'name' | 'nominal' | 'pronoun';
  /** Places in the frame's tokens, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** The name that the phrase is or ends with ("le ministre … Sergueï Lavrov"). */
  readonly name: NameMention | null;
  /** Whose it is: "Ahmadinejad's most pointed arguments". */
  readonly possessor: NameMention | null;
  /** The name in its complement or before its head: "un rapport de la Ligue arabe", "a KCNA statement". */
  readonly owner: NameMention | null;
  readonly role: RoleDescription | null;
  readonly determiner: Determiner | null;
  readonly pronoun: SubjectPronoun | null;
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber;
  /** The preposition that governs it ("avec", "to"), or null: then it may be a subject. */
  readonly governor: string | null;
}

/** "le biathlète", "le Finistérien", "l'Américain". */
function namesSomebody(word: Token, lexicon: SpeechLexicon): boolean {
  if (lexicon.personEnding.test(word.lower)) return true;
  return word.isCapital && (lexicon.demonymEnding.test(word.lower) || lexicon.nationalities.has(word.folded));
}

function describe(phrasing: Phrasing, parse: NounPhrase, from: number): RoleDescription | null {
  const { tokens, lexicon } = phrasing;
  const start = tokens[from];
  const nameStart = parse.name === null ? null : parse.name.start;
  let to = parse.to;
  while (to > from && nameStart !== null && (tokens[to - 1]?.start ?? 0) >= nameStart) to -= 1;
  while (
    to > from &&
    lexicon.honorifics.has((tokens[to - 1]?.folded ?? '').replace(/\.$/, '')) &&
    nameStart !== null
  )
    to -= 1;
  const last = tokens[to - 1];
  if (start === undefined || last === undefined || to <= from) return null;
  const head = parse.head === null ? null : tokens[parse.head];
  const isNoun = (token: Token): boolean => token.kind === 'word' && !lexicon.formerWords.has(token.folded);
  const phrase = tokens.slice(from, to);
  // "le critique du Soir", "the Guardian's critic": French nouns come first, English ones last.
  const ownWord = lexicon.headFirst ? phrase.find(isNoun) : phrase.findLast(isNoun);
  const noun = head === null || head === undefined ? undefined : lexicon.roleNouns.get(head.lower);
  if (noun === undefined && ownWord === undefined) return null;
  const looksLikePerson = noun === undefined && ownWord !== undefined && namesSomebody(ownWord, lexicon);
  const beside = lexicon.headFirst ? parse.modifiers.slice(1) : parse.modifiers.slice(0, -1);
  return {
    start: start.start,
    end: last.end,
    kind: noun?.kind ?? (looksLikePerson ? 'person' : 'unknown'),
    sense: noun?.sense ?? ownWord?.folded ?? '',
    modifiers: noun === undefined ? beside : parse.modifiers,
    gender: noun?.gender ?? null,
    isFormer: parse.isFormer,
    isGeneric: noun?.isGeneric ?? looksLikePerson,
    ...(parse.isOfSome ? { isOfSome: true } : {}),
    ...(parse.isOfKind ? { isOfKind: true } : {}),
    hasComplement: parse.hasComplement || (noun === undefined && isTied(phrasing, parse.to)),
  };
}

/** "The chambers | of commerce": an English noun that no list holds leaves its complement to stand alone. */
function isTied({ tokens, lexicon }: Phrasing, to: number): boolean {
  return !lexicon.headFirst && lexicon.nounLinks.has(tokens[to]?.lower ?? '');
}

/** "her | party", but "told her | that", "saw her | yesterday". */
function isNounNext(phrasing: Phrasing, at: number): boolean {
  const token = phrasing.tokens[at];
  if (token === undefined || token.kind !== 'word') return false;
  return (
    phrasing.names.has(token.start) ||
    (!isBoundary(phrasing, at) &&
      !phrasing.lexicon.timeWords.has(token.lower) &&
      !phrasing.lexicon.isAdverb(token.lower))
  );
}

/** The mention that begins at `at`, or null. A phrase without a determiner needs a role noun or a name. */
export function readMention(phrasing: Phrasing, at: number, governor: string | null): Mention | null {
  const { tokens, lexicon } = phrasing;
  const first = tokens[at];
  if (first === undefined || first.kind !== 'word') return null;
  const pronoun = lexicon.subjectPronouns.get(first.lower);
  const isPossessive =
    lexicon.determiners.get(first.lower)?.kind === 'possessive' && isNounNext(phrasing, at + 1);
  if (pronoun !== undefined && !phrasing.names.has(first.start) && !isPossessive) {
    if (pronoun.needsRelative === true && !lexicon.relativePronouns.has(tokens[at + 1]?.lower ?? ''))
      return null;
    return {
      kind: 'pronoun',
      start: first.start,
      end: first.end,
      from: at,
      to: at + 1,
      name: null,
      possessor: null,
      owner: null,
      role: null,
      determiner: null,
      pronoun,
      gender: pronoun.gender,
      number: pronoun.number,
      governor: pronoun.isNominative ? null : governor,
    };
  }
  let from = at;
  let determiner = null as Determiner | null;
  while (from < at + 3 && !phrasing.names.has(tokens[from]?.start ?? -1)) {
    const word = lexicon.determiners.get(tokens[from]?.lower ?? '');
    const isNumber = tokens[from]?.kind === 'number' && from > at;
    if (word === undefined && !isNumber) break;
    // "one | the President opposes": a pronoun with a clause of its own.
    if (word?.kind === 'definite' && determiner?.kind === 'indefinite') break;
    // "l'un | des députés" is anyone of them.
    if (determiner?.kind === 'definite' && passPartitive(phrasing, at, from) > from) break;
    // "un autre joueur" is one.
    const isCounted: boolean = word?.kind === 'quantity' && determiner?.number !== 'singular';
    determiner = determiner === null || isCounted ? (word ?? determiner) : determiner;
    from += 1;
  }
  const counted = passCollective(phrasing, at, from);
  const partitive = counted > from ? counted : passPartitive(phrasing, at, from);
  if (partitive > from && lexicon.subjectPronouns.has(tokens[partitive]?.lower ?? '')) {
    return oneOfThem(phrasing, at, partitive, governor);
  }
  if (counted > from) determiner = { kind: 'quantity', gender: null, number: 'plural' };
  else if (partitive > from) determiner = { kind: 'indefinite', gender: null, number: 'singular' };
  from = partitive;
  const parse = readNounPhrase(phrasing, from);
  if (parse.to <= from)
    return standsAlone(phrasing, from) ? oneOfThem(phrasing, at, from - 1, governor) : null;
  if (determiner === null && parse.head === null && parse.name === null && parse.possessor === null)
    return null;
  if (determiner === null && parse.name === null && opensParticiple(phrasing, at)) return null;
  const last = tokens[parse.to - 1];
  if (last === undefined) return null;
  const role = describe(phrasing, parse, from);
  const noun = parse.head === null ? undefined : lexicon.roleNouns.get(tokens[parse.head]?.lower ?? '');
  const number =
    determiner?.number ??
    (parse.name !== null && parse.name.kind === 'person' ? 'singular' : noun?.number) ??
    'singular';
  return {
    kind: parse.name === null ? 'nominal' : 'name',
    start: first.start,
    end: last.end,
    from: at,
    to: parse.to,
    name: parse.name,
    possessor: parse.possessor,
    owner: parse.possessor ?? parse.owner,
    role: parse.head === null && parse.name !== null ? null : role,
    determiner,
    pronoun: null,
    gender:
      parse.name?.gender ??
      adjectiveGender(tokens.slice(from, parse.head ?? from), lexicon) ??
      genderOf(noun, determiner, lexicon),
    number,
    governor,
  };
}

/** "l'ancienne ministre": what the noun and an elided article leave open, the adjective before it tells. */
function adjectiveGender(before: readonly Token[], lexicon: SpeechLexicon): Gender | null {
  const adjective = before.find(
    ({ folded }) => lexicon.headFirst && /^(?:ancien|nouvel|actuel|futur)/.test(folded),
  );
  if (adjective === undefined) return null;
  return adjective.folded.endsWith('e') ? 'f' : 'm';
}

/** "la victime", "la star" are said of men too; "la député" is a woman whatever the noun's form. */
function genderOf(
  noun: RoleNoun | undefined,
  determiner: Determiner | null,
  lexicon: SpeechLexicon,
): Gender | null {
  if (noun !== undefined && lexicon.fixedGenders.has(noun.sense)) return null;
  if (determiner?.gender === 'f') return 'f';
  return noun?.gender ?? determiner?.gender ?? null;
}

/** All mentions of a frame from left to right. */
export function findMentions(phrasing: Phrasing): readonly Mention[] {
  const { tokens, lexicon } = phrasing;
  const mentions: Mention[] = [];
  let at = 0;
  let governor: string | null = null;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    // "a de son côté martelé X": "son côté" is no phrase of its own.
    const adverbial = adverbLength(tokens, at, lexicon);
    if (adverbial > 1) {
      at += adverbial;
      governor = null;
      continue;
    }
    // "hit back | Dora Lund": the words of a verb are no phrase.
    const light = lexicon.headFirst ? null : lightVerbAt(tokens, at, lexicon);
    if (light !== null) {
      at = light.to;
      governor = null;
      continue;
    }
    const isName = phrasing.names.has(token.start);
    // "des" opens a phrase of its own at the head of a clause ("Des leaders ont indiqué") and ties one elsewhere.
    const isDeterminer = lexicon.determiners.has(token.lower) && opensPhrase(tokens[at - 1], lexicon);
    // "As Heald told the paper": at the head of a clause it governs the verb, not the noun.
    const isConjunction = lexicon.asWords.has(token.lower) && opensPhrase(tokens[at - 1], lexicon);
    // "se présentant comme un élu": what somebody is likened to is no subject.
    const isLikeness = lexicon.headFirst && lexicon.asWords.has(token.lower) && token.lower !== 'ainsi';
    if (
      !isName &&
      !isDeterminer &&
      !isConjunction &&
      (lexicon.prepositions.has(token.lower) || isLikeness) &&
      token.kind === 'word'
    ) {
      governor = token.lower;
      at += 1;
      continue;
    }
    // "a affirmé au Figaro la ministre": a determiner after a word of its own opens what no preposition governs.
    if (governor !== null && isNewPhrase(tokens[at - 1], token, lexicon, phrasing.names.get(token.start)))
      governor = null;
    // "dans les colonnes du Parisien | Adrien Morel": a paper called after its readers is governed alone.
    if (governor !== null && token.isCapital && !isName && lexicon.powers.has(`le ${token.folded}`)) {
      governor = null;
      at += 1;
      continue;
    }
    const mention = mayOpen(phrasing, at) ? readMention(phrasing, at, governor) : null;
    if (mention !== null) {
      mentions.push(mention);
      at = Math.max(mention.to, at + 1);
      governor = null;
      continue;
    }
    // "de son côté affirmé mercredi le ministre": a verb or a word of time ends what the preposition governs.
    const keeps = token.kind === 'word' && !isBoundary(phrasing, at) && !lexicon.verbs.has(token.lower);
    if (!keeps || lexicon.timeWords.has(token.lower)) governor = null;
    at += 1;
  }
  return mentions;
}
