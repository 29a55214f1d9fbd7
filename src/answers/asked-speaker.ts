// A question about what somebody says in, whom and what it means out, by the speakers that the articles know.
import type { Corpus } from '../index/corpus.ts';
import { findSpeakers } from '../index/find-speakers.ts';
import { isOffice, readOffice } from '../index/offices.ts';
import { type KnownSpeaker, wordsOfName } from '../index/speakers.ts';
import { termsOf } from '../languages/analysis.ts';
import { languageOf } from '../languages/language.ts';
import type { Excerpt } from './answer.ts';
import { readWhatSaid, type WhatSaid } from './speech-question.ts';
import { LEAST_COVERAGE } from './who-said-rank.ts';

const languages = ['fr', 'en'] as const;

export interface AskedSpeaker extends WhatSaid {
  /** Those whom the words may name; empty for somebody whom no article quotes. */
  readonly speakers: readonly KnownSpeaker[];
}

/**
 * Of the ways to read "la maire de Brévin de la facture" the longest speaker whose every word is known of one speaker, else
 * the shortest that names anybody at all. Null for a question that asks for nobody's words.
 */
export function askedSpeaker(question: string, corpus: Corpus): AskedSpeaker | null {
  const readings = readWhatSaid(question).map((reading) => ({
    ...reading,
    speakers: findSpeakers(reading.speaker, corpus),
  }));
  const known = readings.filter(({ speakers }) => speakers.length > 0);
  return known.findLast(isWhole) ?? known[0] ?? readings[0] ?? null;
}

function isWhole({ speaker, speakers }: AskedSpeaker): boolean {
  return speakers.some(({ terms, nameWords, offices }) =>
    languages.some((lang) => {
      const office = readOffice(speaker, lang);
      if (office !== null && offices().some((given) => isOffice(office, given, given.around))) return true;
      const asked = termsOf(speaker, languageOf(lang).analysis);
      return asked.length > 0 && asked.every((term) => terms.has(term) || nameWords.includes(term));
    }),
  );
}

/** Whether an excerpt names the speaker: by last name, an office that nobody here holds by all of its words. */
export function namesSpeaker(
  { text, article }: Excerpt,
  { speaker, speakers }: Pick<AskedSpeaker, 'speaker' | 'speakers'>,
): boolean {
  const { analysis } = languageOf(article.lang);
  const held = new Set(termsOf(text, analysis));
  if (speakers.length === 0 && languages.some((lang) => readOffice(speaker, lang) !== null))
    return termsOf(speaker, analysis).every((term) => held.has(term));
  const lastNames = [speaker, ...speakers.map(({ name }) => name)].map((name) => {
    const [last] = termsOf(wordsOfName(name).at(-1) ?? '', analysis);
    return last ?? termsOf(name, analysis).at(-1);
  });
  return lastNames.some((term) => term !== undefined && held.has(term));
}

/** Whether an excerpt names the speaker and what they are asked about; "de Lyon" may as well tell which mayor is meant. */
export function tellsOfSpeaker(excerpt: Excerpt, asked: AskedSpeaker): boolean {
  const { analysis } = languageOf(excerpt.article.lang);
  const held = new Set(termsOf(excerpt.text, analysis));
  const about = termsOf(asked.about, analysis);
  const share = about.filter((term) => held.has(term)).length / Math.max(1, about.length);
  return namesSpeaker(excerpt, asked) && (about.length === 0 || share >= LEAST_COVERAGE);
}
