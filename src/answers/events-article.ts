// An article and its Reading in, what `/when` looks at out: each sentence's words and its dates with the reach of each.
// The last ones built are kept; the same entry always gives an equal value.
import type { CorpusEntry } from '../index/corpus.ts';
import type { EventLexicon } from '../languages/events.ts';
import { languageOf } from '../languages/language.ts';
import { type ClauseTree, splitClauses } from '../reading/events/clauses.ts';
import { type EventWord, eventWords } from '../reading/events/concepts.ts';
import { clauseAt, type DateScope, scopeOfDate } from '../reading/events/date-scope.ts';
import type { DateMention, Sentence } from '../reading/reading.ts';
import { refersBack } from './dangling.ts';
import { placeWords, type WordPlaces } from './events-words.ts';

export interface DatedEvent {
  readonly date: DateMention;
  readonly scope: DateScope;
}

export interface EventSentence {
  /** Position in `reading.sentences`. */
  readonly index: number;
  readonly sentence: Sentence;
  /** Without stop words; words of a date are left out. */
  readonly words: readonly EventWord[];
  readonly dated: readonly DatedEvent[];
  /** Opens on a pronoun or goes on from the sentence before. */
  readonly leans: boolean;
  /** Words of events under "le", "cette", "the": told of before. */
  readonly definite: ReadonlySet<EventWord>;
  /** Words of what happens at the same time: "à l'occasion [du sommet]". */
  readonly occasions: readonly (readonly EventWord[])[];
}

export interface EventArticle {
  readonly entry: CorpusEntry;
  readonly sentences: readonly EventSentence[];
  readonly title: readonly EventWord[];
  /** Stems of the words of a role before a name: "lavrov" → "ministre", "russe", "affaire", "etranger". */
  readonly roles: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words of the sentences in order, and then of the title. */
  readonly places: WordPlaces;
  /** Stems of the title that stand in the sentences too, and never as names. */
  readonly topics: ReadonlySet<string>;
  /** In how many sentences a stem stands. */
  readonly frequency: ReadonlyMap<string, number>;
}

/** Articles of which the words are kept, those looked at last; enough for a question and the next, whatever the corpus. */
const MOST_KEPT = 400;
const kept = new Map<CorpusEntry, EventArticle>();

/** The article as `/when` sees it. */
export function eventArticleOf(entry: CorpusEntry): EventArticle {
  const known = kept.get(entry);
  if (known !== undefined) return known;
  const { article, reading } = entry;
  const language = languageOf(article.lang);
  const sentences = reading.sentences.map((_, index) => eventSentence(entry, index));
  const frequency = new Map<string, number>();
  for (const { words } of sentences) {
    for (const term of new Set(words.map((word) => word.term)))
      frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  const title = eventWords(article.title, 0, article.title.length, language).filter(hasContent);
  const roles = rolesOf(sentences, article.text);
  const built: EventArticle = {
    entry,
    sentences,
    title,
    roles,
    places: placeWords([...sentences.map(({ words }) => words), title], roles),
    topics: topicsOf(title, sentences),
    frequency,
  };
  const [oldest] = kept.keys();
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(entry, built);
  return built;
}

function topicsOf(title: readonly EventWord[], sentences: readonly EventSentence[]): ReadonlySet<string> {
  const told = sentences.flatMap(({ words }) => words);
  const terms = new Set(told.map(({ term }) => term));
  const names = new Set(told.filter(({ isName }) => isName).map(({ term }) => term));
  return new Set(title.map(({ term }) => term).filter((term) => terms.has(term) && !names.has(term)));
}

function eventSentence({ article, reading }: CorpusEntry, index: number): EventSentence {
  const sentence = reading.sentences[index] ?? { start: 0, end: 0, paragraph: 0 };
  const language = languageOf(article.lang);
  const dates = reading.dates.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const all = eventWords(article.text, sentence.start, sentence.end, language);
  const words = all.filter(hasContent);
  const tree = splitClauses(article.text, sentence, dates, language.events);
  const usable = dates.filter(
    (date) =>
      isAnswer(date) &&
      !isDateline(date, sentence, article.text) &&
      (isCalendar(date) || saysWhen(date, tree, language.events)),
  );
  return {
    index,
    sentence,
    words,
    dated: usable.map((date) => ({
      date,
      scope: scopeOfDate(
        article.text,
        tree,
        date,
        usable
          .filter((other) => other !== date)
          .map((other) => ({ start: other.start, end: other.end, isCalendar: isCalendar(other) })),
        language.events,
      ),
    })),
    // "This year, …" opens on a date and points at none of the sentence before.
    leans:
      !dates.some(({ start }) => start === sentence.start) &&
      refersBack(article.text.slice(sentence.start, sentence.end), article.lang),
    occasions: occasionsOf(words, tree),
    definite: new Set(
      all.filter(
        (word, at) => hasContent(word) && isDefinite(article.text, all, at, language.events.definite),
      ),
    ),
  };
}

/**
 * A length of time or a repetition that tells when: "durant ses cent premiers jours", "chaque lundi". Not "en dix ans", and
 * not "73 secondes après le décollage", which is how far from another event.
 */
function saysWhen(date: DateMention, tree: ClauseTree, { spanOpeners }: EventLexicon): boolean {
  const next = tree.words.find(({ start }) => start >= date.end);
  if (next !== undefined && tree.clauses.some(({ kind, start }) => kind === 'apart' && start === next.start))
    return false;
  const before = tree.words.filter(({ end }) => end <= date.start).slice(-2);
  const first = tree.words.find(({ start }) => start >= date.start);
  return [...before, ...(first === undefined ? [] : [first])].some(({ written }) => spanOpeners.has(written));
}

function occasionsOf(words: readonly EventWord[], tree: ClauseTree): readonly (readonly EventWord[])[] {
  return tree.clauses.flatMap(({ kind }, clause) => {
    const own = kind === 'during' ? words.filter(({ start }) => clauseAt(tree, start) === clause) : [];
    return own.length === 0 ? [] : [own];
  });
}

function hasContent(word: EventWord): boolean {
  return !word.isStopWord || word.concepts.length > 0;
}

/** "l'incendie", "cette rencontre", "the meeting": the word before it, elided or not, is a definite determiner. */
function isDefinite(
  text: string,
  words: readonly EventWord[],
  at: number,
  definite: ReadonlySet<string>,
): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const before = words[at - 1];
  const elided = /(\p{L}+)['’]$/u.exec(text.slice(Math.max(0, word.start - 12), word.start))?.[1];
  if (elided !== undefined) return definite.has(`${elided.toLowerCase()}'`);
  return before !== undefined && definite.has(before.word);
}

/** A date, a time or a length of time that a reader can be told; "récemment" and "aujourd'hui" as PRESENT_REF are none. */
export function isAnswer({ value, precision }: DateMention): boolean {
  return precision !== 'vague' && !/_REF$|X.?$|^X/u.test(value) && value !== '';
}

/** Fixed on the calendar: not "pendant trois jours", not "chaque lundi". */
export function isCalendar({ type, value }: DateMention): boolean {
  return (type === 'DATE' || type === 'TIME') && /^\d{2}/u.test(value);
}

/** "Brest, 3 mai 2017 –": when the article was written, not what it tells. */
function isDateline(date: DateMention, sentence: Sentence, text: string): boolean {
  if (sentence.paragraph !== 1) return false;
  const rest = text.slice(date.end, sentence.end);
  const before = text.slice(sentence.start, date.start);
  const isAlone = /^[\s.,:;()–—-]*$/u.test(rest);
  return (
    before.length < 40 && !/\p{Ll}{2,} \p{Ll}/u.test(before) && (isAlone || /^\)?\.?\s*[–—-]\s/u.test(rest))
  );
}

/** Words of a role and a first name before a name. */
const ROLE_WORDS = 7;

/** Words right before a name, as far as no comma and no other name parts them: "le ministre russe Sergueï Lavrov". */
function rolesOf(
  sentences: readonly EventSentence[],
  text: string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const roles = new Map<string, Set<string>>();
  for (const { words } of sentences) {
    for (const [at, word] of words.entries()) {
      if (!word.isName) continue;
      const own = roles.get(word.term) ?? new Set<string>();
      // "le ministre russe des Affaires étrangères Sergueï Lavrov", but not "les réussites de Sergueï Lavrov".
      let isInRole = false;
      for (let index = at - 1; index >= Math.max(0, at - ROLE_WORDS); index -= 1) {
        const [role, next] = [words[index], words[index + 1]];
        if (role === undefined || next === undefined) break;
        const between = text.slice(role.end, next.start);
        if (isInRole ? !isRoleLink(between) : between.trim() !== '') break;
        isInRole ||= !role.isName;
        own.add(role.term);
      }
      if (own.size > 0) roles.set(word.term, own);
    }
  }
  return roles;
}

/** What may stand between the words of a role: blanks, "de", "des", "d'", "of", "the". */
function isRoleLink(between: string): boolean {
  return /^[\s\]-]*(?:(?:de|du|des|d['’]|la|le|les|l['’]|of|the|for)[\s]*)*$/iu.test(between);
}
