// All names of an article in, one entry for each bearer out: "Sergueï Lavrov", "M. Lavrov" and "S. Lavrov" are one.
// Knows names only; never looks at roles.
import type { Gender, SpeechLexicon } from '../../languages/speech.ts';
import type { BearerKind } from './name-kinds.ts';
import type { NameMention } from './names.ts';

export interface Entry {
  names: NameMention[];
  /** Words of the fullest name. */
  words: readonly string[];
  kind: BearerKind;
  /** From an honorific, else from the first name that tells. */
  gender: Gender | null;
  isGenderStated: boolean;
}

const initial = /^(?:\p{L}\.?)(?:-?\p{L}\.?)?$/u;

function lastOf(words: readonly string[]): string {
  return words.at(-1) ?? '';
}

function isInitials(word: string): boolean {
  return initial.test(word) && (word.length === 1 || /[.-]/.test(word));
}

/** "v. sapounov" and "valentine sapounov"; "j-m ayrault" and "jean-marc ayrault". */
function fitsInitials(short: readonly string[], full: readonly string[]): boolean {
  const [first = ''] = short;
  const [fullFirst = ''] = full;
  return (
    short.length === 2 && isInitials(first) && lastOf(short) === lastOf(full) && first[0] === fullFirst[0]
  );
}

/** Whether the words may name the bearer of the fuller name. */
function isShortOf(words: readonly string[], full: readonly string[]): boolean {
  if (fitsInitials(words, full)) return true;
  if (words.length > full.length || !words.every((word) => full.includes(word))) return false;
  if (words.length === 1) return true;
  return words[0] === full[0] || lastOf(words) === lastOf(full);
}

/** "Jean-Marie Le Pen" and "Marine Le Pen" are two; "Íngrid Betancourt" twice is one. */
function isSamePerson(a: readonly string[], b: readonly string[]): boolean {
  return isShortOf(a, b) || isShortOf(b, a);
}

function withoutArticle(words: readonly string[], lexicon: SpeechLexicon): readonly string[] {
  return words.length > 1 && lexicon.determiners.has(words[0] ?? '') ? words.slice(1) : words;
}

function initialsOf(words: readonly string[], lexicon: SpeechLexicon): string {
  return words
    .flatMap((word) => word.split(/[-']/))
    .filter(
      (word) =>
        word !== '' && !lexicon.nounLinks.has(word) && (!lexicon.determiners.has(word) || word === 'les'),
    )
    .map((word) => word[0])
    .join('');
}

/** Entries by each word of their names, so that a lookup never scans them all. */
type WordIndex = Map<string, Entry[]>;

function addTo(index: WordIndex, entry: Entry, words: readonly string[]): void {
  for (const word of words) {
    const known = index.get(word);
    if (known === undefined) index.set(word, [entry]);
    else if (!known.includes(entry)) known.push(entry);
  }
}

/** "MACRON" in a heading is Emmanuel Macron, not a body. */
function isShouted(name: NameMention, entry: Entry): boolean {
  return name.isAcronym && lastOf(name.words).length > 3 && lastOf(entry.words) === lastOf(name.words);
}

/** "President Kennedy" is not First Lady Jacqueline Kennedy: another title, and she is a lady by hers. */
function isOtherOffice(name: NameMention, entry: Entry): boolean {
  const title = name.title?.words.at(-1);
  if (title === undefined || name.words.length > 1 || !entry.isGenderStated || entry.gender !== 'f')
    return false;
  return !entry.names.some((one) => one.title?.words.includes(title) === true);
}

function compatible(name: NameMention, entry: Entry): boolean {
  const isPerson = name.kind === 'person' || name.hasHonorific;
  if (isPerson && entry.kind === 'body') return false;
  if (name.kind === 'body' && entry.kind === 'person') return isShouted(name, entry);
  if (isOtherOffice(name, entry)) return false;
  const { gender } = entry;
  return name.gender === null || gender === null || name.gender === gender;
}

/** Of several bearers of one word, that whose last name it is; then the one named last before, else the first after. */
function nearest(candidates: readonly Entry[], name: NameMention): Entry | undefined {
  const byLastName = candidates.filter((entry) => lastOf(entry.words) === lastOf(name.words));
  const named = byLastName.length > 0 ? byLastName : candidates;
  // A paper that writes "Mrs. Voss" each time means another by "Voss".
  const plain = named.filter((entry) => entry.names.some((one) => !one.hasHonorific));
  const pool = !name.hasHonorific && plain.length > 0 ? plain : named;
  if (pool.length < 2) return pool[0];
  let best: Entry | undefined;
  let bestAt = Number.NEGATIVE_INFINITY;
  for (const entry of pool) {
    const before = entry.names.findLast((one) => one.start < name.start);
    const at = before?.start ?? -(entry.names[0]?.start ?? 0) - 1;
    if (at > bestAt) [best, bestAt] = [entry, at];
  }
  return best;
}

function addName(entry: Entry, name: NameMention): void {
  entry.names.push(name);
  const isStated = name.hasHonorific && name.gender !== null;
  if (name.gender !== null && (entry.gender === null || (isStated && !entry.isGenderStated)))
    entry.gender = name.gender;
  entry.isGenderStated ||= isStated;
}

/** Full names first, so that a last name alone finds its bearer even where it stands before the full name. */
export function gather(
  names: readonly NameMention[],
  lexicon: SpeechLexicon,
  text: string,
): readonly Entry[] {
  const index: WordIndex = new Map();
  const entries: Entry[] = [];
  const place = (name: NameMention): void => {
    const words = withoutArticle(name.words, lexicon);
    const candidates = (index.get(lastOf(words)) ?? []).filter(
      (entry) =>
        compatible(name, entry) &&
        (name.kind === 'body' && entry.kind === 'body'
          ? isShortBody(words, entry.words, lexicon)
          : isSamePerson(words, entry.words)),
    );
    const known = nearest(candidates, name);
    if (known === undefined) {
      const entry: Entry = { names: [], words, kind: name.kind, gender: null, isGenderStated: false };
      addName(entry, name);
      entries.push(entry);
      addTo(index, entry, words);
      return;
    }
    addName(known, name);
    if (known.kind === 'unknown') known.kind = name.kind;
    if (words.length > known.words.length && !isInitials(words[0] ?? '')) {
      known.words = words;
      addTo(index, known, words);
    }
  };
  const isFull = (name: NameMention): boolean => name.words.length > 1 && !isInitials(name.words[0] ?? '');
  for (const name of names) if (isFull(name)) place(name);
  for (const entry of entries) entry.names.sort((a, b) => a.start - b.start);
  for (const name of names) if (!isFull(name)) place(name);
  for (const entry of entries) entry.names.sort((a, b) => a.start - b.start);
  return joinAcronyms(entries, lexicon, text);
}

function isShortBody(words: readonly string[], full: readonly string[], lexicon: SpeechLexicon): boolean {
  if (words.join(' ') === full.join(' ')) return true;
  const [word = ''] = words;
  if (words.length !== 1 || full.length < 2 || lexicon.powers.has(word)) return false;
  // "Amnesty" is Amnesty International, "the North" is North Korea; "Scientology" is the Church of Scientology.
  const isFirst = full[0] === word && full.length === 2;
  const isCalled =
    lastOf(full) === word && lexicon.nounLinks.has(full.at(-2) ?? '') && lexicon.roleNouns.has(full[0] ?? '');
  return isFirst || isCalled;
}

/** "Hewlett-Packard (HP)", and "Ligue hanséatique (DHB)" in another tongue; not "les rives de Caen (CRF)". */
function mayShorten(letters: string, { words }: Entry): boolean {
  if (words.length > 1) return true;
  let at = 0;
  for (const letter of words[0] ?? '') if (letter === letters[at]) at += 1;
  return at === letters.length;
}

/** "Hewlett-Packard (HP)", "le Parti populaire … Le PP": an acronym is joined to the body whose initials it spells. */
function joinAcronyms(entries: readonly Entry[], lexicon: SpeechLexicon, text: string): readonly Entry[] {
  const full = new Map<string, Entry>();
  const explained = new Map<string, Entry>();
  const byEnd = new Map<number, Entry>();
  for (const entry of entries) {
    const isAcronym = entry.names.every((name) => name.isAcronym);
    if (entry.kind === 'person' || isAcronym) continue;
    const letters = initialsOf(entry.words, lexicon);
    if (letters.length > 1 && !full.has(letters)) full.set(letters, entry);
    for (const name of entry.names) {
      byEnd.set(name.end, entry);
      // What the article explains goes before what merely has the same initials.
      if (name.acronym !== null) explained.set(name.acronym.replaceAll('.', ''), entry);
    }
  }
  return entries.filter((entry) => {
    const name = entry.names[0];
    if (name === undefined || entry.words.length !== 1) return true;
    const letters = lastOf(entry.words).replaceAll('.', '');
    // "l'Ifremer" is written as a name is.
    if (!name.isAcronym && !explained.has(letters)) return true;
    const opening = /[\s\u00a0]\($/.test(text.slice(Math.max(0, name.start - 2), name.start))
      ? byEnd.get(name.start - 2)
      : undefined;
    const spelt = explained.get(letters) ?? full.get(letters);
    const home = opening !== undefined && mayShorten(letters, opening) ? opening : spelt;
    if (home === undefined || home === entry) return true;
    home.names.push(...entry.names);
    home.names.sort((a, b) => a.start - b.start);
    return false;
  });
}

/** The mention that shows most of the name; the first of these in the text. */
export function fullest(entry: Entry): NameMention | undefined {
  let best: NameMention | undefined;
  for (const name of entry.names) {
    const weight = (one: NameMention): number =>
      (one.isAcronym ? -50 : 0) +
      one.words.filter((word) => !isInitials(word)).length * 100 +
      one.end -
      one.start;
    if (best === undefined || weight(name) > weight(best)) best = name;
  }
  return best;
}
