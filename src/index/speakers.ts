// Who speaks in the corpus, and by what words each is known: name, role, the words that stood for them. Knows no quotes'
// words.
import type { Article, ArticleLanguage } from '../articles/article.ts';
import { fold, termsOf, tokenize } from '../languages/analysis.ts';
import { languageOf } from '../languages/language.ts';
import type { Quote } from '../reading/reading.ts';
import type { Corpus, CorpusEntry } from './corpus.ts';
import { knownOffice, type Office, officeKeys, readOffice } from './offices.ts';

/** A speaker of the corpus under one name. */
export interface KnownSpeaker {
  /** As first written: "Sergueï Lavrov". */
  readonly name: string;
  /** The newest role given, or null. */
  readonly role: string | null;
  readonly quotes: number;
  /** The date of the newest article that quotes them. */
  readonly newest: string;
  readonly nameWords: readonly string[];
  /** Terms of the name, the roles and the words that stood for the speaker. */
  readonly terms: ReadonlySet<string>;
  /** "onu" for "Organisation des Nations unies". */
  readonly initials: string;
  /** Worked out when first asked for. */
  readonly offices: () => readonly HeldOffice[];
}

/** An office that an article gives to a speaker, or every reader knows. */
export interface HeldOffice extends Office {
  /** Names in the article's title, in the form of `of`. */
  readonly around: ReadonlySet<string>;
}

export interface Speakers {
  /** Most quoted of late first. */
  readonly list: readonly KnownSpeaker[];
  /** Speakers by each word of their name and by their initials. */
  readonly byWord: ReadonlyMap<string, readonly KnownSpeaker[]>;
  /** The speaker under a name, or undefined. */
  readonly named: (name: string) => KnownSpeaker | undefined;
}

const titles = new Set(
  'm mm mme mlle monsieur madame mademoiselle mr mrs ms miss mister dr pr me sir lord lady mgr'.split(' '),
);
const languages: readonly ArticleLanguage[] = ['fr', 'en'];
const made = new WeakMap<Corpus, Speakers>();

/** The speakers of a corpus; worked out once for each. */
export function speakersOf(corpus: Corpus): Speakers {
  const kept = made.get(corpus);
  if (kept !== undefined) return kept;
  const speakers = gatherSpeakers(corpus);
  made.set(corpus, speakers);
  return speakers;
}

interface Gathered {
  name: string;
  role: string | null;
  quotes: number;
  newest: string;
  readonly terms: Set<string>;
  readonly callings: Calling[];
}

function gatherSpeakers(corpus: Corpus): Speakers {
  const byName = new Map<string, Gathered>();
  for (const entry of corpus.entries) {
    for (const { key, name, role, terms, calling } of mentionsIn(entry)) {
      const found = byName.get(key) ?? {
        ...{ name, role, quotes: 0, newest: '' },
        ...{ terms: new Set<string>(), callings: [] },
      };
      byName.set(key, found);
      found.quotes += 1;
      found.role = role ?? found.role;
      found.newest = entry.article.date;
      for (const term of terms) found.terms.add(term);
      found.callings.push(calling);
    }
  }
  const known = new Map([...byName].map(([key, gathered]) => [key, knownSpeaker(gathered)] as const));
  const list = [...known.values()].sort(
    (a, b) => compare(b.newest, a.newest) || b.quotes - a.quotes || compare(a.name, b.name),
  );
  const byWord = new Map<string, KnownSpeaker[]>();
  for (const speaker of list) {
    for (const word of new Set([...speaker.nameWords, speaker.initials])) {
      const own = byWord.get(word);
      if (own === undefined) byWord.set(word, [speaker]);
      else own.push(speaker);
    }
  }
  return { list, byWord, named: (name) => known.get(fold(name)) };
}

/** One quote's word about its speaker; `key` is the folded name. */
interface Mention extends Pick<KnownSpeaker, 'name' | 'role'> {
  readonly key: string;
  readonly terms: readonly string[];
  readonly calling: Calling;
}

/** By what words an article calls a speaker. */
interface Calling {
  readonly words: readonly string[];
  readonly article: Article;
}

const mentions = new WeakMap<CorpusEntry, readonly Mention[]>();

/** Worked out once for each entry: most entries of a corpus stood in the one before. */
function mentionsIn(entry: CorpusEntry): readonly Mention[] {
  let found = mentions.get(entry);
  if (found === undefined) {
    const { article, reading } = entry;
    found = reading.quotes.flatMap((quote) => {
      if (quote.attribution.speaker === null) return [];
      const { name, role } = quote.attribution.speaker;
      const words = [name, role ?? '', standInOf(article.text, quote)];
      const terms = words.flatMap((one) => termsOf(one, languageOf(article.lang).analysis));
      return {
        ...{ key: fold(name), name, role, terms: [...new Set(terms)] },
        calling: { words: words.slice(1), article },
      };
    });
    mentions.set(entry, found);
  }
  return found;
}

/** The words of a title that begin large: the town, not what is built there. */
function namesIn(title: string): string {
  return title.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}'’-]*/gu)?.join(' ') ?? '';
}

/** The offices of a name by the words for it, beside which it may stand itself: "la maire Odile Castain". */
function officesOf(name: string, callings: readonly Calling[]): readonly HeldOffice[] {
  const known = languages.flatMap((lang) => knownOffice(name, lang) ?? []);
  const given = callings.flatMap(({ words, article: { title, lang } }) =>
    words
      .flatMap((one) => readOffice(one.replace(name, ' '), lang) ?? [])
      // Of a bare "maire" the article's title may tell the town.
      .map((office) => ({
        ...office,
        around: office.of.size === 0 ? officeKeys(namesIn(title), lang) : none,
      })),
  );
  return [...known.map((office) => ({ ...office, around: none })), ...given];
}

const none: ReadonlySet<string> = new Set();

/** "le chef de la diplomatie russe"; a pronoun names nobody. */
function standInOf(text: string, { attribution }: Quote): string {
  if (attribution.speaker === null || attribution.how === 'pronoun') return '';
  return text.slice(attribution.as.start, attribution.as.end);
}

function knownSpeaker({ name, callings, ...gathered }: Gathered): KnownSpeaker {
  let offices: readonly HeldOffice[] | undefined;
  return {
    ...{ name, ...gathered },
    ...{ nameWords: wordsOfName(name), initials: initialsOf(name) },
    offices: () => {
      offices ??= officesOf(name, callings);
      return offices;
    },
  };
}

/** Folded words of a name without "M." and the like: "m. lavrov" gives ["lavrov"]. */
export function wordsOfName(name: string): readonly string[] {
  return fold(name.replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, ''))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !titles.has(word));
}

function initialsOf(name: string): string {
  return tokenize(name, languageOf('fr').analysis)
    .filter((token) => !token.isStopWord)
    .map((token) => token.word.charAt(0))
    .join('');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
