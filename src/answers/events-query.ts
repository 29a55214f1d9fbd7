// Typed words in, the event they ask for out: its words with the kinds of event and places they stand for, each with how
// much it tells. "Quand a lieu le sommet du G20 ?" asks for "sommet" and "G20".
import type { ArticleLanguage } from '../articles/article.ts';
import type { Corpus } from '../index/corpus.ts';
import { type Language, languageOf } from '../languages/language.ts';
import { type Concept, type EventWord, eventWords, isFamily } from '../reading/events/concepts.ts';
import { bareWords } from './searched-words.ts';

export interface EventTerm {
  readonly word: string;
  readonly term: string;
  /** Stems of the index that stand for it (typing slips), with their weight. */
  readonly accepts: ReadonlyMap<string, number>;
  readonly concepts: readonly Concept[];
  /** Names a kind of event: "appel", "rencontre". */
  readonly isEvent: boolean;
}

const languages: readonly ArticleLanguage[] = ['fr', 'en'];

/** What the asker wants dated, as an article of this language would say it. Empty when no word is left to look for. */
export function readEventQuery(typed: string, lang: ArticleLanguage, corpus: Corpus): readonly EventTerm[] {
  const asked = bareWords(typed);
  const language = languageOf(lang);
  const spoken = languageOf(languageOfQuestion(asked, lang));
  const accepts = new Map(corpus.search.analyse(asked, lang).map((term) => [term.term, term.accepts]));
  // The asker's language says which words ask and what they mean; the article's says how it would write them.
  const meant = new Map(
    wordsOf(asked, spoken)
      .filter((word) => isAsked(word, spoken))
      .map((word) => [word.start, word]),
  );
  const terms = new Map<string, EventTerm>();
  for (const word of wordsOf(asked, language)) {
    const spokenWord = meant.get(word.start);
    if (spokenWord === undefined || terms.has(word.term)) continue;
    const concepts = [...new Set([...word.concepts, ...spokenWord.concepts])];
    terms.set(word.term, {
      word: word.word,
      term: word.term,
      accepts: accepts.get(word.term) ?? new Map(),
      concepts,
      isEvent: concepts.some(isFamily),
    });
  }
  return [...terms.values()];
}

/** The language with more of the question's function words; `fallback` where neither has more. */
function languageOfQuestion(asked: string, fallback: ArticleLanguage): ArticleLanguage {
  const counts = languages.map((lang) => {
    const language = languageOf(lang);
    return wordsOf(asked, language).filter((word) => !isAsked(word, language)).length;
  });
  const most = Math.max(...counts);
  return languages.filter((_, index) => counts[index] === most).length > 1
    ? fallback
    : (languages.find((_, index) => counts[index] === most) ?? fallback);
}

function wordsOf(asked: string, language: Language): readonly EventWord[] {
  return eventWords(asked, 0, asked.length, language, true);
}

/** Stop words and words of asking ("quand", "a lieu", "what day") name no event. */
function isAsked(word: EventWord, language: Language): boolean {
  if (word.isStopWord && word.concepts.length === 0) return false;
  return !language.events.askingWords.has(word.word);
}
