// A sentence in, whether its opening leans on the sentence before it out, and the words that then go with it.
// Promise 5: such a sentence carries the one before, or is not chosen. Holds no words of any language.
import type { ArticleLanguage, Span } from '../articles/article.ts';
import { fold } from '../languages/analysis.ts';
import { languageOf } from '../languages/language.ts';
import type { OpenerLexicon } from '../languages/openers.ts';
import type { Reading, Sentence } from '../reading/reading.ts';
import { remembered } from '../remember.ts';

/** How many sentences back the words may be looked for that an opening leans on. */
const REACH = 2;
/** Words after which a fronted phrase is no phrase any more: "Fin avril, il…" has two. */
const FRONT = 14;

const openingMarks = /^[^\p{L}\p{N}]+/u;
const leadingWord = /^[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*'?/u;
const comma = /\s*[,;]\s*/u;

/** Sentences judged of late: those of one article are asked about again and again. */
const MOST_JUDGED = 2000;
const judged: Readonly<Record<ArticleLanguage, (sentence: string) => boolean>> = {
  fr: remembered(MOST_JUDGED, (sentence) => readOpening(sentence, 'fr')),
  en: remembered(MOST_JUDGED, (sentence) => readOpening(sentence, 'en')),
};

/**
 * Whether the opening points back or goes on: "Il a souligné que…", "Mais, fin avril, …", "Les deux présidents…",
 * "Dans cette affaire, …", "En mars, elle…". "Dans son interview, Anna Berg…" names whom it means and does not.
 */
export function refersBack(sentence: string, lang: ArticleLanguage): boolean {
  return judged[lang](sentence);
}

function readOpening(sentence: string, lang: ArticleLanguage): boolean {
  const { openers } = languageOf(lang);
  const written = sentence.replace(openingMarks, '').replace(/[’ʼ]/gu, "'");
  const opening = fold(written.slice(0, 200));
  return (
    opensOnListed(opening, openers) ||
    opensOnBoundPhrase(opening, written, openers) ||
    hasBoundSubject(written, openers)
  );
}

function opensOnListed(opening: string, openers: OpenerLexicon): boolean {
  if (openers.standing.some((phrase) => startsWithPhrase(opening, phrase))) return false;
  const first = leadingWord.exec(opening)?.[0] ?? '';
  // "C'est" is "c'" and a verb; "l'Europe" is no "l".
  const elided = /^[a-z]+'/u.exec(first)?.[0];
  const whole = first.replace(/'$/u, '');
  if (openers.words.has(whole) || (elided !== undefined && openers.words.has(elided))) return true;
  // "Est-elle coupable ?", "A-t-il menti ?"
  const inverted = /-([a-z]+)$/u.exec(whole)?.[1];
  if (inverted !== undefined && openers.pronouns.has(inverted)) return true;
  return openers.phrases.some((phrase) => startsWithPhrase(opening, phrase));
}

function startsWithPhrase(opening: string, phrase: string): boolean {
  if (!opening.startsWith(phrase)) return false;
  const next = opening.charAt(phrase.length);
  return /[,.]$/u.test(phrase) || !/[\p{L}\p{N}]/u.test(next);
}

/** "Dans ce dossier, …" always leans back; "Dans son interview, …" only where no name follows as its subject. */
function opensOnBoundPhrase(opening: string, written: string, openers: OpenerLexicon): boolean {
  const [first = '', second = ''] = opening.split(/\s+/u, 2);
  if (!openers.prepositions.has(first)) return false;
  if (openers.demonstratives.has(second)) return true;
  return openers.possessives.has(second) && !/^[^,]*,\s*(?:\p{L}+['’])?\p{Lu}/u.test(written);
}

/** "Fin avril, il a noté que…": the subject after a fronted phrase is a pronoun whose name stands elsewhere. */
function hasBoundSubject(written: string, openers: OpenerLexicon): boolean {
  const cut = comma.exec(written);
  if (cut === null || cut.index === 0) return false;
  const front = written.slice(0, cut.index);
  const rest = fold(written.slice(cut.index + cut[0].length, cut.index + cut[0].length + 60));
  const subject = leadingWord.exec(rest)?.[0] ?? '';
  if (!openers.pronouns.has(subject) || openers.impersonal.some((form) => startsWithPhrase(rest, form)))
    return false;
  if (front.split(/\s+/u).length > FRONT) return false;
  const first = fold(leadingWord.exec(front)?.[0] ?? '');
  const namesSomebody = /\s(?:\p{L}+['’])?\p{Lu}\p{Ll}/u.test(front);
  return !(namesSomebody && openers.subordinators.has(first));
}

/**
 * The span from the words that an opening leans on to the sentence's end, or null where it stands on its own or where
 * nothing stands before it in the same run of prose (a heading or a link line between them parts the two).
 */
export function contextOf(
  article: { readonly text: string; readonly lang: ArticleLanguage },
  reading: Reading,
  index: number,
): Span | null {
  const { sentences } = reading;
  const sentence = sentences[index];
  if (sentence === undefined || !leans(article, sentence)) return null;
  let start: number | null = null;
  for (let at = index - 1; at >= 0 && index - at <= REACH; at -= 1) {
    const [before, after] = [sentences[at], sentences[at + 1]];
    if (before === undefined || after === undefined || !isNext(article.text, before, after)) break;
    start = before.start;
    if (!leans(article, before)) break;
  }
  return start === null ? null : { start, end: sentence.end };
}

/** Whether nothing but blanks parts two sentences, so that one slice shows both. */
function isNext(text: string, before: Sentence, after: Sentence): boolean {
  return text.slice(before.end, after.start).trim() === '';
}

function leans(article: { readonly text: string; readonly lang: ArticleLanguage }, span: Span): boolean {
  return refersBack(article.text.slice(span.start, span.end), article.lang);
}
