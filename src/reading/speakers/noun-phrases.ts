// Tokens and names in, the noun phrase that begins at a place out: its head, its complements, the name it ends with.
// Never decides whether the phrase is a subject.
import type { SpeechLexicon } from '../../languages/speech.ts';
import type { Token } from '../quotes/tokens.ts';
import type { NameMention } from './names.ts';
import {
  isAnnouncedNoun,
  isBoundary,
  isPastAfterName,
  isThingSaid,
  isVerbAfterHead,
  trimVerb,
} from './phrase-bounds.ts';
import { headNoun, tieMore } from './phrase-links.ts';

/** What phrases are read from. */
export interface Phrasing {
  readonly tokens: readonly Token[];
  readonly lexicon: SpeechLexicon;
  /** Names by the offset where they begin, honorific and capitalised role included. */
  readonly names: ReadonlyMap<number, NameMention>;
}

/** A noun phrase without its determiner. */
export interface NounPhrase {
  /** Place after its last token. */
  readonly to: number;
  /** Place of its role noun, or null. */
  readonly head: number | null;
  /** The name that it is or ends with. */
  readonly name: NameMention | null;
  /** Whose it is: "Ahmadinejad's most pointed arguments". */
  readonly possessor: NameMention | null;
  /** The name in its complement or before its head: "un rapport de la Ligue arabe", "a KCNA statement". */
  readonly owner: NameMention | null;
  /** Folded words beside the head. */
  readonly modifiers: readonly string[];
  readonly isFormer: boolean;
  readonly hasComplement: boolean;
  /** Of one that nothing is known of: "le directeur d'une école". */
  readonly isOfSome: boolean;
  /** Of what kind: "la maison d'édition". */
  readonly isOfKind: boolean;
}

/** A phrase under way. */
export interface Walk {
  at: number;
  to: number;
  readonly from: number;
  head: number | null;
  name: NameMention | null;
  possessor: NameMention | null;
  owner: NameMention | null;
  /** A body's name among the words before the head. */
  house: NameMention | null;
  readonly modifiers: string[];
  isFormer: boolean;
  hasComplement: boolean;
  isOfSome: boolean;
  /** True where the first complement has no article: "la maison | d'édition". */
  isOfKind: boolean;
  justLinked: boolean;
}

/** The longest phrase that is read, in tokens. */
const longestPhrase = 24;

function placeAfter(tokens: readonly Token[], from: number, name: NameMention): number {
  let at = from;
  while (at < tokens.length && (tokens[at]?.start ?? name.end) < name.end) at += 1;
  return at;
}

function isNextWord(before: Token | undefined, token: Token | undefined): boolean {
  return (
    before !== undefined && token !== undefined && token.start - before.end <= 1 && token.kind === 'word'
  );
}

/** Whether the name is what the phrase is called, rather than a word in it. */
function isApposed(phrasing: Phrasing, walk: Walk, name: NameMention, after: number): boolean {
  if (walk.justLinked) return false;
  const head = headNoun(phrasing, walk);
  if (isCalledBehindKind(phrasing, walk, name)) return true;
  // "le gouvernement Ayrault" is no man; "la chaîne Al Jazeera" is what it is called.
  if (head !== undefined && head.kind !== 'person' && !head.isGeneric && name.kind !== 'body') return false;
  const { tokens, lexicon } = phrasing;
  // "le député LREM du Rhône", "les élus MoDem": the party is not the deputy.
  const isTheirs = name.kind === 'body' || (name.kind === 'unknown' && head?.number === 'plural');
  const isParty = name.isAcronym || (lexicon.headFirst && isTheirs);
  if (head?.kind === 'person' && isParty) return false;
  // "Harrow Rail | spokesman Jo Kay": what looked like a person is somebody's house.
  const isHouse = name.isGuessed && lexicon.roleNouns.has(tokens[after]?.lower ?? '');
  // "la directrice de l'ONG Peace of | Mind Afghanistan": capitals alone inside a complement.
  const isHouseName =
    lexicon.headFirst &&
    name.isGuessed &&
    walk.hasComplement &&
    head?.kind === 'person' &&
    tokens[walk.at - 1]?.isCapital === false &&
    !isNameless(tokens[walk.at - 1], lexicon);
  if (name.kind === 'person' && !isHouse && !isHouseName) return true;
  if (name.kind === 'body' && walk.hasComplement) return false;
  // "la directrice du pôle Évaluation", "le président de la région Île-de-France": what the complement is called.
  const isInComplement = lexicon.headFirst && walk.hasComplement && head?.kind === 'person';
  if (isInComplement && tokens[walk.at - 1]?.isCapital === false) return false;
  // "Environment Canada | spokeswoman Julie Hahn": the house of the one who is named next.
  const goesOn =
    !lexicon.headFirst &&
    isNextWord(tokens[after - 1], tokens[after]) &&
    !isPastAfterName(tokens[after], lexicon) &&
    !isBoundary(phrasing, after);
  return !goesOn && (!lexicon.headFirst || walk.at === walk.from || walk.head !== null);
}

/** "la porte-parole du gouvernement | Odile Sorel": of a house that no name follows, so that it is hers. */
function isNameless(noun: Token | undefined, { headFirst, namelessHouses }: SpeechLexicon): boolean {
  return headFirst && namelessHouses.has(noun?.folded ?? '');
}

/** "la maison d'édition Solvia", "le syndicat de dockers Rivage"; but "le groupe d'élus LR" is theirs. */
function isCalledBehindKind(phrasing: Phrasing, walk: Walk, name: NameMention): boolean {
  const { tokens, lexicon } = phrasing;
  if (!walk.isOfKind || headNoun(phrasing, walk)?.kind !== 'body') return false;
  const before = tokens[walk.at - 1];
  const noun = lexicon.roleNouns.get(before?.lower ?? '');
  const isPower = name.isAcronym || lexicon.powers.has(name.words.join(' '));
  const isTheirs = noun?.kind === 'person' && (isPower || noun.number === 'singular');
  return before?.isCapital === false && !isTheirs;
}

/** Reads a name. True where the phrase ends with it. */
function readName(phrasing: Phrasing, walk: Walk, name: NameMention): boolean {
  const { tokens } = phrasing;
  const after = placeAfter(tokens, walk.at, name);
  if (name.isPossessive && tokens[after]?.lower === "'s") {
    walk.modifiers.push(...name.words);
    walk.possessor = name;
    walk.at = after + 1;
    walk.to = walk.at;
    walk.justLinked = false;
    return false;
  }
  // "a claim | Brandt has dismissed".
  if (isThingSaid(phrasing, walk)) return true;
  // "les hommes | Marlène Sorel": many are not called by one full name.
  if (name.kind === 'person' && name.words.length > 1 && headNoun(phrasing, walk)?.number === 'plural')
    return true;
  const isEnd = isApposed(phrasing, walk, name, after);
  walk.at = after;
  walk.to = after;
  walk.justLinked = false;
  if (isEnd) walk.name = name;
  else {
    if (walk.head === null && name.kind !== 'person') walk.house = name;
    walk.owner ??= name;
    walk.modifiers.push(...name.words);
  }
  return isEnd;
}

function readWord({ tokens, lexicon }: Phrasing, walk: Walk): void {
  const token = tokens[walk.at];
  if (token === undefined) return;
  walk.at += 1;
  walk.to = walk.at;
  const inComplement = walk.hasComplement;
  walk.justLinked = false;
  if (lexicon.formerWords.has(token.folded) && walk.head === null) {
    walk.isFormer = true;
    return;
  }
  const mayBeHead =
    lexicon.roleNouns.has(token.lower) && !inComplement && (walk.head === null || !lexicon.headFirst);
  if (mayBeHead) {
    // English heads come last: "team member" is a member, and "team" tells which.
    const before = walk.head === null ? undefined : tokens[walk.head];
    if (before !== undefined)
      walk.modifiers.push(lexicon.roleNouns.get(before.lower)?.sense ?? before.folded);
    walk.head = walk.at - 1;
  } else if (token.folded.length > 1) walk.modifiers.push(token.folded);
}

/** "Bollinger opened the debate": without a role noun after it, a name at the head is all there is. */
function keepOpeningName({ tokens, names, lexicon }: Phrasing, walk: Walk): void {
  const name = names.get(tokens[walk.from]?.start ?? -1);
  if (name === undefined || name.isPossessive || walk.name !== null || walk.head !== null) return;
  // "a Home Depot | cashier": an article for one of many is no name's.
  const isOneOfMany = lexicon.determiners.get(tokens[walk.from - 1]?.lower ?? '')?.kind === 'indefinite';
  if (isOneOfMany && !lexicon.headFirst) return;
  walk.name = name;
  walk.to = placeAfter(tokens, walk.from, name);
}

/** "the RIA news agency" is called RIA; "the RIA spokesman" is not. */
function nameByHouse(phrasing: Phrasing, walk: Walk): void {
  const head = headNoun(phrasing, walk);
  const isBody = head?.kind === 'body' && head.isGeneric;
  if (isBody && walk.name === null && walk.house !== null && !walk.hasComplement) walk.name = walk.house;
}

/** Reads nouns, adjectives, complements and a closing name from `from` on; `to` stays at `from` where there is none. */
export function readNounPhrase(phrasing: Phrasing, from: number): NounPhrase {
  const { tokens } = phrasing;
  const walk: Walk = {
    at: from,
    to: from,
    from,
    head: null,
    name: null,
    possessor: null,
    owner: null,
    house: null,
    modifiers: [],
    isFormer: false,
    hasComplement: false,
    isOfSome: false,
    isOfKind: false,
    justLinked: false,
  };
  while (walk.at < tokens.length && walk.at < from + longestPhrase) {
    const token = tokens[walk.at];
    if (token === undefined) break;
    const name = phrasing.names.get(token.start);
    if (name !== undefined) {
      // "ce mardi | Le Soir": when, then who.
      const isAfterTime = phrasing.lexicon.timeWords.has(tokens[walk.at - 1]?.lower ?? '');
      if (walk.to > walk.from && walk.head === null && isAfterTime) break;
      if (readName(phrasing, walk, name)) break;
      continue;
    }
    if (tieMore(phrasing, walk)) continue;
    if (
      (isBoundary(phrasing, walk.at) && !isAnnouncedNoun(phrasing, walk)) ||
      isVerbAfterHead(phrasing, walk)
    )
      break;
    if (walk.at > from && !walk.justLinked && !isNextWord(tokens[walk.at - 1], token)) break;
    readWord(phrasing, walk);
  }
  trimVerb(phrasing, walk);
  keepOpeningName(phrasing, walk);
  nameByHouse(phrasing, walk);
  return walk;
}
