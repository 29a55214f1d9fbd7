// Typed words in, the event they ask for out: its words with the kinds of event and places they stand for, each with how
// much it tells. "Quand a lieu le sommet du G20 ?" asks for "sommet" and "G20".
import type { ArticleLanguage } from '../articles/article.ts';
import type { Corpus } from '../index/corpus.ts';
import { stemOf } from '../languages/analysis.ts';
import { type Language, languageOf } from '../languages/language.ts';
import { type Concept, type EventWord, eventWords, isFamily } from '../reading/events/concepts.ts';
import { remembered } from '../remember.ts';
import { bareWords } from './searched-words.ts';

export interface EventTerm {
  readonly word: string;
  readonly term: string;
  /** Stems of the index that stand for it (typing slips), with their weight. */
  readonly accepts: ReadonlyMap<string, number>;
  readonly concepts: readonly Concept[];
  /** Names a kind of event: "appel", "rencontre". */
  readonly isEvent: boolean;
  /** How much the word tells among all articles; 0 where none holds it as it stands. */
  readonly rarity: number;
}

const languages: readonly ArticleLanguage[] = ['fr', 'en'];

/** What the asker wants dated, as an article of this language would say it. Empty when no word is left to look for. */
export function readEventQuery(typed: string, lang: ArticleLanguage, corpus: Corpus): readonly EventTerm[] {
  const asked = bareWords(typed);
  const language = languageOf(lang);
  const spoken = languageOf(languageOfQuestion(asked, lang));
  const searched = new Map(corpus.search.analyse(asked, lang).map((term) => [term.term, term]));
  const written = wordsOf(asked, language);
  const terms = new Map<string, EventTerm>();
  // The asker's language says which words ask and what they mean; the article's says how it would write them.
  for (const word of askedWords(asked, spoken)) {
    const same = written.find(({ start, end }) => start < word.end && end > word.start);
    const term = stemOf(word.word, language.analysis);
    const concepts = [...new Set([...word.concepts, ...(same?.concepts ?? [])])];
    if (terms.has(term)) continue;
    terms.set(term, {
      word: word.word,
      term,
      accepts: searched.get(term)?.accepts ?? new Map(),
      concepts,
      isEvent: concepts.some(isFamily),
      rarity: searched.get(term)?.accepts.get(term) === 1 ? (searched.get(term)?.rarity ?? 0) : 0,
    });
  }
  return [...terms.values()];
}

/** The words that name the event. In a question, and only there, "a lieu" and "take place" name none. */
function askedWords(asked: string, language: Language): readonly EventWord[] {
  const { askingWords, happeningWords } = language.events;
  const words = wordsOf(asked, language);
  const asks = words.some(({ word }) => askingWords.has(word));
  return words.filter(
    (word) =>
      (!word.isStopWord || word.concepts.length > 0) &&
      !askingWords.has(word.word) &&
      !(asks && happeningWords.has(word.word)),
  );
}

/** The language with more of the question's function words; `fallback` where neither has more. */
function languageOfQuestion(asked: string, fallback: ArticleLanguage): ArticleLanguage {
  const counts = languages.map((lang) => {
    const language = languageOf(lang);
    return wordsOf(asked, language).length - askedWords(asked, language).length;
  });
  const most = Math.max(...counts);
  return languages.filter((_, index) => counts[index] === most).length > 1
    ? fallback
    : (languages.find((_, index) => counts[index] === most) ?? fallback);
}

/** Each question is read in both languages, and more than once in each. */
const MOST_READ = 4;
const readings = new WeakMap<Language, (asked: string) => readonly EventWord[]>();

function wordsOf(asked: string, language: Language): readonly EventWord[] {
  let read = readings.get(language);
  if (read === undefined) {
    read = remembered(MOST_READ, (text: string) => eventWords(text, 0, text.length, language, true));
    readings.set(language, read);
  }
  return read(asked);
}
