// Words in, the speakers of the corpus whom they name out: by name, by what an article calls them, by office, by a slip.
import type { ArticleLanguage } from '../articles/article.ts';
import { fold, termsOf } from '../languages/analysis.ts';
import { languageOf } from '../languages/language.ts';
import type { Corpus } from './corpus.ts';
import { isOffice, isOfficeWord, knownOffice, type Office, officeTerms, readOffice } from './offices.ts';
import { isOneSlipAway } from './slips.ts';
import { type KnownSpeaker, speakersOf, wordsOfName } from './speakers.ts';
import { wordingsOf } from './wordings.ts';

const languages: readonly ArticleLanguage[] = ['fr', 'en'];

/**
 * The speakers that asked words name. By words of the name in any order ("lavrov") or more than the name ("Sergueï V.
 * Lavrov") or initials ("ONU"); only if none is, by role ("le ministre russe"); only then with one slip ("Lavrof"). An
 * acronym that an article explains stands for its full form, and the reverse.
 */
export function findSpeakers(asked: string, corpus: Corpus): readonly KnownSpeaker[] {
  // A suggestion's label gives the role behind a dash.
  const plain = asked.replace(/ — .*$/u, '');
  const found = findByOneName(plain, corpus);
  return found.length > 0 ? found : findEach(plain, corpus);
}

/** "Macron et Philippe": the speakers of every part, where each names somebody. */
function findEach(asked: string, corpus: Corpus): readonly KnownSpeaker[] {
  const parts = asked.split(joints).map((part) => part.trim());
  if (parts.length < 2) return [];
  const found = parts.map((part) => findByOneName(part, corpus));
  return found.every((speakers) => speakers.length > 0) ? [...new Set(found.flat())] : [];
}

const joints = new RegExp(
  `\\s*[,;&/+]\\s*|\\s(?:${languages.flatMap((lang) => [...languageOf(lang).speech.coordinators]).join('|')})\\s`,
  'iu',
);

/** "le", "de la": nobody; "UN" in capitals may be initials. */
function namesNobody(words: readonly string[], asked: string): boolean {
  const isInitials = asked.trim().length > 1 && /^\p{Lu}+$/u.test(asked.trim());
  return !isInitials && words.every((word) => smallWords.has(word));
}

const smallWords: ReadonlySet<string> = new Set(
  languages.flatMap((lang) => {
    const { determiners, nounLinks, prepositions, subjectPronouns } = languageOf(lang).speech;
    return [...determiners.keys(), ...nounLinks, ...prepositions, ...subjectPronouns.keys()].map(fold);
  }),
);

function findByOneName(asked: string, corpus: Corpus): readonly KnownSpeaker[] {
  const wordings = wordingsOf(asked, corpus);
  const names = wordings.map(wordsOfName).filter((words) => !namesNobody(words, asked));
  if (names.length === 0) return [];
  const { list, byWord } = speakersOf(corpus);
  const byName = names.flatMap((words) => {
    const candidates = new Set(words.flatMap((word) => byWord.get(word) ?? []));
    return bearersFirst(
      words,
      [...candidates].filter((speaker) => namesBy(words, speaker)),
    );
  });
  if (byName.length > 0) return [...new Set(byName)];
  const called = names.flatMap((words) => calledBy(words, byWord));
  if (called.length > 0) return [...new Set(called)];
  const offices = wordings.flatMap((words) => languages.flatMap((lang) => readOffice(words, lang) ?? []));
  const byRole =
    offices.length > 0
      ? holdersOf(offices, list)
      : list.filter((speaker) =>
          wordings.some((words) => languages.some((lang) => hasRole(words, speaker, lang))),
        );
  if (byRole.length > 0) return byRole;
  return list.filter(({ nameWords }) =>
    names.some((words) => words.every((word) => nameWords.some((held) => isOneSlipAway(word, held)))),
  );
}

/** "Castain" is Odile Castain, not "la famille d'Odile Castain", who is meant by those words and where nobody bears the name. */
function bearersFirst(words: readonly string[], named: readonly KnownSpeaker[]): readonly KnownSpeaker[] {
  const whole = named.filter(({ nameWords }) => words.every((word) => nameWords.includes(word)));
  const pool = whole.length > 0 ? whole : named;
  const bearers = pool.filter(({ name }) => !/^\p{Ll}/u.test(name));
  return bearers.length > 0 ? bearers : pool;
}

/** "le ministre Varlamov": a name that no link ties to the office before it, as one ties the town to its mayor. */
function calledBy(
  words: readonly string[],
  byWord: ReadonlyMap<string, readonly KnownSpeaker[]>,
): readonly KnownSpeaker[] {
  const at = words.findIndex((word) => languages.some((lang) => isOfficeWord(word, lang)));
  const name = at < 0 ? [] : words.slice(words.findLastIndex((word) => !byWord.has(word)) + 1);
  const before = words[words.length - name.length - 1] ?? '';
  if (name.length === 0 || languages.some((lang) => languageOf(lang).speech.nounLinks.has(before))) return [];
  return (byWord.get(name[0] ?? '') ?? []).filter((speaker) => namesBy(name, speaker));
}

/** Who holds an office by the words of an article; only if none does, by an article whose title tells the rest of it. */
function holdersOf(asked: readonly Office[], list: readonly KnownSpeaker[]): readonly KnownSpeaker[] {
  const likely = list.filter((speaker) => asked.some((office) => mayHold(office, speaker)));
  const stated = likely.filter(({ offices }) =>
    offices().some((given) => asked.some((one) => isOffice(one, given))),
  );
  if (stated.length > 0) return stated;
  return likely.filter(({ offices }) =>
    offices().some((given) => asked.some((one) => isOffice(one, given, given.around))),
  );
}

/** Whether a speaker is called by any word for the office at all; to read what thousands are called takes a while. */
function mayHold({ lang, head }: Office, { name, terms }: KnownSpeaker): boolean {
  return knownOffice(name, lang)?.head === head || officeTerms(lang, head).some((term) => terms.has(term));
}

function namesBy(words: readonly string[], { nameWords, initials }: KnownSpeaker): boolean {
  const asked = new Set(words);
  return (
    words.every((word) => nameWords.includes(word)) ||
    (nameWords.length > 0 && nameWords.every((word) => asked.has(word))) ||
    (words.length === 1 && initials.length >= 2 && words[0] === initials)
  );
}

function hasRole(asked: string, { terms }: KnownSpeaker, lang: ArticleLanguage): boolean {
  const wanted = termsOf(asked, languageOf(lang).analysis);
  return wanted.length > 0 && wanted.every((term) => terms.has(term));
}
