// Frames and names in, mentions out: every noun phrase, name and pronoun that could speak, in order, without overlap.
// Never decides who is meant; that is the register's and the resolver's work.
import type { Span } from '../../articles/article.ts';
import type {
  Determiner,
  Gender,
  GrammaticalNumber,
  RoleKind,
  SpeechLexicon,
  SubjectPronoun,
} from '../../languages/speech.ts';
import type { Token } from '../quotes/tokens.ts';
import type { NameMention } from './names.ts';

/** "le ministre russe des Affaires étrangères": what a noun phrase says of its bearer. */
export interface RoleDescription extends Span {
  readonly kind: RoleKind | 'unknown';
  /** The head's sense: "ministre". For an unknown noun, the noun itself. */
  readonly sense: string;
  /** Folded words beside the head that tell one bearer from another: "russe", "affaires", "etrangeres". */
  readonly modifiers: readonly string[];
  readonly gender: Gender | null;
  readonly isFormer: boolean;
}

export interface Mention extends Span {
  readonly kind: 'name' | 'nominal' | 'pronoun';
  /** Places in the frame's tokens, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** The name that the phrase is or ends with ("le ministre … Sergueï Lavrov"). */
  readonly name: NameMention | null;
  readonly role: RoleDescription | null;
  readonly determiner: Determiner | null;
  readonly pronoun: SubjectPronoun | null;
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber;
  /** The preposition that governs it ("avec", "to"), or null: then it may be a subject. */
  readonly governor: string | null;
}

/** What the chunker reads from. */
export interface Phrasing {
  readonly tokens: readonly Token[];
  readonly lexicon: SpeechLexicon;
  /** Names by the offset where they begin, honorific and capitalised role included. */
  readonly names: ReadonlyMap<number, NameMention>;
}

/** Words that a noun phrase never runs over. */
function isBoundary(phrasing: Phrasing, at: number): boolean {
  const { tokens, lexicon } = phrasing;
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return true;
  const { lower } = token;
  if (
    lexicon.auxiliaries.has(lower) ||
    lexicon.prepositions.has(lower) ||
    lexicon.conjunctions.has(lower) ||
    lexicon.subordinators.has(lower) ||
    lexicon.relativePronouns.has(lower) ||
    lexicon.determiners.has(lower) ||
    lexicon.negations.has(lower) ||
    lexicon.subjectPronouns.has(lower) ||
    lexicon.reflexives.has(lower)
  ) {
    return true;
  }
  if (token.isGlued && lower.startsWith('-')) return true;
  const readings = lexicon.verbs.get(lower);
  if (readings === undefined || token.isCapital)
    return lexicon.adverbs.has(lower) && !lexicon.roleNouns.has(token.folded);
  // "Le ministre estime": a verb form inside a phrase ends it, unless the form is a noun that its determiner announces.
  if (lexicon.roleNouns.has(token.folded)) return false;
  return readings.some((reading) => reading.form === 'finite' || reading.form === 'gerund');
}

interface Parse {
  /** End of the phrase, exclusive. */
  to: number;
  head: number | null;
  name: NameMention | null;
  nameAt: number | null;
  modifiers: string[];
  isFormer: boolean;
}

function nameEnd(tokens: readonly Token[], from: number, name: NameMention): number {
  let at = from;
  while (at < tokens.length && (tokens[at]?.start ?? name.end) < name.end) at += 1;
  return at;
}

function isDirectlyAfter(before: Token | undefined, token: Token | undefined): boolean {
  return (
    before !== undefined && token !== undefined && token.start - before.end <= 1 && token.kind === 'word'
  );
}

/** Reads nouns, adjectives, names and complements from `from` on. `isFrench` phrases have their head first. */
function parseCore(phrasing: Phrasing, from: number): Parse {
  const { tokens, lexicon } = phrasing;
  const headFirst = lexicon.reflexives.size > 0;
  const parse: Parse = { to: from, head: null, name: null, nameAt: null, modifiers: [], isFormer: false };
  let at = from;
  let inComplement = false;
  let justLinked = false;
  const limit = from + 24;
  while (at < tokens.length && at < limit) {
    const token = tokens[at];
    if (token === undefined) break;
    const name = phrasing.names.get(token.start);
    if (name !== undefined) {
      const end = nameEnd(tokens, at, name);
      const isApposed =
        !justLinked && name.kind !== 'body' && (parse.head !== null || at === from || !headFirst);
      if (name.isPossessive && tokens[end]?.lower === "'s" && !headFirst) {
        parse.modifiers.push(...name.words);
        at = end + 1;
        parse.to = at;
        justLinked = false;
        continue;
      }
      const wasEmpty = at === from;
      at = end;
      parse.to = at;
      if (isApposed && (name.kind === 'person' || wasEmpty || parse.head !== null)) {
        parse.name = name;
        parse.nameAt = at;
        if (
          name.kind === 'person' ||
          !isDirectlyAfter(tokens[at - 1], tokens[at]) ||
          isBoundary(phrasing, at) ||
          headFirst
        )
          break;
        // "Environment Canada | spokeswoman Julie Hahn": what looked like a name was the house of the one named.
        parse.name = null;
        parse.nameAt = null;
        parse.modifiers.push(...name.words);
        continue;
      }
      if (
        name.kind === 'body' &&
        !justLinked &&
        parse.name === null &&
        (wasEmpty || (parse.head !== null && !inComplement))
      ) {
        const next = tokens[at];
        const goesOn =
          !headFirst &&
          next !== undefined &&
          isDirectlyAfter(tokens[at - 1], next) &&
          !isBoundary(phrasing, at);
        if (!goesOn) {
          parse.name = name;
          parse.nameAt = at;
          break;
        }
      }
      parse.modifiers.push(...name.words);
      justLinked = false;
      continue;
    }
    if (token.kind === 'word' && lexicon.nounLinks.has(token.lower) && parse.to > from) {
      // A complement: "de la police", "for Common Sense".
      let next = at + 1;
      while (
        lexicon.determiners.has(tokens[next]?.lower ?? '') ||
        lexicon.nounLinks.has(tokens[next]?.lower ?? '')
      )
        next += 1;
      const first = tokens[next];
      if (
        first === undefined ||
        (isBoundary(phrasing, next) && !phrasing.names.has(first.start)) ||
        (!headFirst && parse.head === null)
      )
        break;
      inComplement = true;
      justLinked = true;
      at = next;
      continue;
    }
    if (isRoleLink(phrasing, at, parse)) {
      let next = at + 1;
      while (lexicon.determiners.has(tokens[next]?.lower ?? '')) next += 1;
      inComplement = true;
      justLinked = true;
      at = next;
      continue;
    }
    if (isBoundary(phrasing, at)) break;
    if (at > from && !isDirectlyAfter(tokens[at - 1], token) && !justLinked) break;
    readWord(phrasing, at, parse, inComplement, headFirst);
    at += 1;
    parse.to = at;
    justLinked = false;
  }
  trimVerb(phrasing, parse);
  return parse;
}

/** "ministre délégué à la Ville", "secrétaire d'Etat aux Transports": a role may take "à" before a capital. */
function isRoleLink(phrasing: Phrasing, at: number, parse: Parse): boolean {
  const { tokens, lexicon } = phrasing;
  const lower = tokens[at]?.lower ?? '';
  if (
    parse.head === null ||
    lexicon.reflexives.size === 0 ||
    !['à', 'au', 'aux', 'chargé', 'chargée'].includes(lower)
  )
    return false;
  let next = at + 1;
  while (lexicon.determiners.has(tokens[next]?.lower ?? '') || tokens[next]?.lower === 'de') next += 1;
  const word = tokens[next];
  if (word === undefined) return false;
  const isPost = lexicon.bodyWords.has(word.folded) && (word.isCapital || lower.startsWith('chargé'));
  return isPost && !phrasing.names.has(word.start);
}

function readWord(
  phrasing: Phrasing,
  at: number,
  parse: Parse,
  inComplement: boolean,
  headFirst: boolean,
): void {
  const token = phrasing.tokens[at];
  if (token === undefined) return;
  const { lexicon } = phrasing;
  const role = lexicon.roleNouns.get(token.folded);
  if (lexicon.formerWords.has(token.folded) && parse.head === null) {
    parse.isFormer = true;
    return;
  }
  const mayBeHead = role !== undefined && !inComplement && (headFirst ? parse.head === null : true);
  if (mayBeHead) {
    const before = parse.head === null ? undefined : phrasing.tokens[parse.head];
    // English heads come last: "team member" is a member; the word before becomes what tells them apart.
    if (before !== undefined)
      parse.modifiers.push(phrasing.lexicon.roleNouns.get(before.folded)?.sense ?? before.folded);
    parse.head = at;
    return;
  }
  if (token.folded.length > 1) parse.modifiers.push(token.folded);
}

/** "Le maire multiplie les annonces": a small word before a determiner is rather the verb. */
function trimVerb(phrasing: Phrasing, parse: Parse): void {
  const { tokens, lexicon } = phrasing;
  const last = tokens[parse.to - 1];
  const next = tokens[parse.to];
  if (last === undefined || next === undefined || parse.head === null || parse.head === parse.to - 1) return;
  const isArticle = lexicon.determiners.has(next.lower) && !lexicon.nounLinks.has(next.lower);
  if (!isArticle || last.isCapital || parse.name !== null || lexicon.nationalities.has(last.folded)) return;
  parse.to -= 1;
  parse.modifiers.pop();
}

function describe(phrasing: Phrasing, parse: Parse, from: number): RoleDescription | null {
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
  const firstWord = tokens
    .slice(from, to)
    .find((token) => token.kind === 'word' && !lexicon.formerWords.has(token.folded));
  const noun = head === null || head === undefined ? undefined : lexicon.roleNouns.get(head.folded);
  if (noun === undefined && firstWord === undefined) return null;
  return {
    start: start.start,
    end: last.end,
    kind: noun?.kind ?? 'unknown',
    sense: noun?.sense ?? firstWord?.folded ?? '',
    modifiers: noun === undefined ? parse.modifiers.slice(1) : parse.modifiers,
    gender: noun?.gender ?? null,
    isFormer: parse.isFormer,
  };
}

/** The mention that begins at `at`, or null. A phrase without a determiner needs a role noun or a name. */
export function readMention(phrasing: Phrasing, at: number, governor: string | null): Mention | null {
  const { tokens, lexicon } = phrasing;
  const first = tokens[at];
  if (first === undefined || first.kind !== 'word') return null;
  const pronoun = lexicon.subjectPronouns.get(first.lower);
  if (pronoun !== undefined && !phrasing.names.has(first.start)) {
    return {
      kind: 'pronoun',
      start: first.start,
      end: first.end,
      from: at,
      to: at + 1,
      name: null,
      role: null,
      determiner: null,
      pronoun,
      gender: pronoun.gender,
      number: pronoun.number,
      governor,
    };
  }
  let from = at;
  let determiner: Determiner | null = null;
  while (from < at + 3 && !phrasing.names.has(tokens[from]?.start ?? -1)) {
    const word = lexicon.determiners.get(tokens[from]?.lower ?? '');
    const isNumber = tokens[from]?.kind === 'number' && from > at;
    if (word === undefined && !isNumber) break;
    determiner = determiner === null || word?.kind === 'quantity' ? (word ?? determiner) : determiner;
    from += 1;
  }
  const parse = parseCore(phrasing, from);
  if (parse.to <= from) return null;
  if (determiner === null && parse.head === null && parse.name === null) return null;
  const last = tokens[parse.to - 1];
  if (last === undefined) return null;
  const role = describe(phrasing, parse, from);
  const noun = parse.head === null ? undefined : lexicon.roleNouns.get(tokens[parse.head]?.folded ?? '');
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
    role: parse.head === null && parse.name !== null ? null : role,
    determiner,
    pronoun: null,
    gender: parse.name?.gender ?? noun?.gender ?? determiner?.gender ?? null,
    number,
    governor,
  };
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
    const isName = phrasing.names.has(token.start);
    // "des" and "du" govern and determine at once: "les déclarations du ministre".
    if (!isName && lexicon.prepositions.has(token.lower) && token.kind === 'word') {
      governor = token.lower;
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
    if (!(token.kind === 'word' && governor !== null && !isBoundary(phrasing, at))) governor = null;
    at += 1;
  }
  return mentions;
}

function mayOpen(phrasing: Phrasing, at: number): boolean {
  const { tokens, lexicon } = phrasing;
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return false;
  if (phrasing.names.has(token.start)) return true;
  if (lexicon.determiners.has(token.lower)) {
    // French "le", "la", "les", "l'" before a verb are pronouns: "il le dit".
    const next = tokens[at + 1];
    const isClitic =
      lexicon.clitics.has(token.lower) && next !== undefined && lexicon.auxiliaries.has(next.lower);
    return !isClitic;
  }
  if (lexicon.subjectPronouns.has(token.lower)) return true;
  if (lexicon.roleNouns.has(token.folded)) return !isBoundary(phrasing, at);
  return (
    lexicon.nationalities.has(token.folded) || (lexicon.reflexives.size === 0 && !isBoundary(phrasing, at))
  );
}
