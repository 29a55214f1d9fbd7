// A question about speech in, what it asks out: who said these words, what somebody says of something, whether somebody
// said something. Looks at the question alone, never at an article.
import type { Span } from '../articles/article.ts';
import { fold } from '../languages/analysis.ts';
import { languageOf } from '../languages/language.ts';
import { remembered } from '../remember.ts';
import { plainQuestion } from './plain-question.ts';
import { bareWords, placeOfFolded } from './searched-words.ts';

const lexicons = [languageOf('fr').analysis.questions, languageOf('en').analysis.questions];
/** A question is read to be routed, and again to be answered. */
const MOST_TYPED = 50;
const endMarks = /[ ?!.…]+$/;

/** "Qui a dit que le pont rouvrira ?", and not "qui a écrit ce roman ?". */
export function asksWhoSaid(question: string): boolean {
  const folded = foldedQuestion(question);
  return lexicons.some(({ speech }) => speech.whoSaid.test(folded));
}

/** "Qui a dit que…" can mean nothing but speech. */
export function asksForSpeech(question: string): boolean {
  const folded = foldedQuestion(question);
  return lexicons.some(({ speech }) => speech.whoSaidLead.exec(folded)?.groups?.that !== undefined);
}

/** "Qui a dit que la rencontre doit aboutir ?" gives "la rencontre doit aboutir ?"; other words stay. */
export function withoutLead(question: string): string {
  const folded = fold(question);
  for (const { speech } of lexicons) {
    const lead = speech.whoSaidLead.exec(folded)?.[0];
    if (lead !== undefined) return bareWords(question.slice(placeOfFolded(question, lead.length)));
  }
  return question;
}

/** "Est-ce que la maire a dit que le pont rouvrira ?": whom and what it asks about, folded; null for other questions. */
export function didSay(question: string): { readonly speaker: string; readonly words: string } | null {
  const folded = foldedQuestion(question).replace(endMarks, '');
  for (const pattern of lexicons.flatMap(({ speech }) => speech.didSay)) {
    const groups = pattern.exec(folded)?.groups;
    if (groups?.speaker !== undefined && groups.words !== undefined)
      return { speaker: groups.speaker, words: groups.words };
  }
  return null;
}

/** One way to read who is asked about and of what they speak; words as typed. */
export interface WhatSaid {
  readonly speaker: string;
  /** Empty where nothing but the speaker is named. */
  readonly about: string;
  /** Whether only words can answer: "que dit", but not "que propose". */
  readonly isPlain: boolean;
}

/**
 * "Que dit la maire de Brévin de la facture ?": the ways to part the speaker from what they speak of, shortest speaker
 * first. Empty for all other questions, and where the speaker is "il" or the article itself.
 */
export const readWhatSaid = remembered(MOST_TYPED, partWhatSaid);

function partWhatSaid(question: string): readonly WhatSaid[] {
  const plain = plainQuestion(question);
  const folded = fold(plain).replace(endMarks, '');
  const wordsOf = ({ start, end }: Span): string =>
    bareWords(plain.slice(placeOfFolded(plain, start), placeOfFolded(plain, end)));
  for (const { speech, summaryNouns } of lexicons) {
    const found = firstMatch(speech.whatSaid, folded);
    if (found === null) continue;
    const verb = found.groups?.verb;
    const isPlain = verb === undefined || speech.plainSaying.has(verb);
    return partings(found, folded, speech.ofWhat)
      .filter(({ speaker }) => {
        const words = folded.slice(speaker.start, speaker.end);
        const isNamed = !speech.unnamed.has(/^[a-z]*/.exec(words)?.[0] ?? '');
        return isNamed && /[a-z0-9]/.test(words.replace(summaryNouns, ''));
      })
      .map(({ speaker, about }) => ({ speaker: wordsOf(speaker), about: wordsOf(about), isPlain }));
  }
  return [];
}

interface Parting {
  readonly speaker: Span;
  readonly about: Span;
}

function partings(found: RegExpExecArray, folded: string, ofWhat: RegExp): readonly Parting[] {
  const spanOf = (group: string): Span | null => {
    const span = found.indices?.groups?.[group];
    return span === undefined ? null : { start: span[0], end: span[1] };
  };
  const both = spanOf('both');
  if (both === null) {
    const speaker = spanOf('speaker') ?? { start: 0, end: 0 };
    return [{ speaker, about: spanOf('about') ?? { start: speaker.end, end: speaker.end } }];
  }
  const cuts = [...folded.slice(both.start, both.end).matchAll(ofWhat)].map(
    ({ index }) => both.start + index,
  );
  return [...cuts, both.end].map((cut) => ({
    speaker: { start: both.start, end: cut },
    about: { start: cut, end: both.end },
  }));
}

function firstMatch(patterns: readonly RegExp[], folded: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const found = pattern.exec(folded);
    if (found !== null) return found;
  }
  return null;
}

function foldedQuestion(question: string): string {
  return fold(plainQuestion(question));
}
