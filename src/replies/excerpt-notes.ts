// An excerpt in, the lines about it out: who spoke and how the article names them, its date and how sure that is.
import type { Excerpt, ExcerptDate, ExcerptQuote } from '../answers/answer.ts';
import { formatDate, formatDay } from './format-date.ts';
import { type Phrases, phrasesOf, type WorkedOutPart } from './phrases.ts';
import type { Locale } from './reply.ts';

/** The speaker's line, where there is a quote, opens the list. */
export function excerptNotes(excerpt: Excerpt, locale: Locale): readonly string[] {
  const phrases = phrasesOf(locale);
  const notes: string[] = [];
  if (excerpt.quote !== undefined) {
    notes.push(speakerNote(excerpt.quote, phrases));
    if (excerpt.quote.kind === 'indirect') notes.push(phrases.reportedWithoutMarks);
  }
  if (excerpt.date !== undefined) notes.push(dateNote(excerpt.date, excerpt, locale));
  return notes;
}

/** "Sergueï Lavrov, ministre russe… — désigné par « le chef de la diplomatie russe » (a souligné)". */
function speakerNote({ speaker, how, as, cue }: ExcerptQuote, phrases: Phrases): string {
  const verb = cue === null ? '' : ` (${lowerFirst(cue)})`;
  if (speaker === null || how === 'unknown') return `${phrases.speakerNotNamed}${verb}`;
  const person = speaker.role === null ? speaker.name : `${speaker.name}, ${speaker.role}`;
  const { name, role } = speaker;
  const isSaidAlready =
    as === null ||
    (how !== 'carried' && as === name) ||
    (how === 'named' && (person.includes(as) || (role !== null && as.includes(name) && as.includes(role))));
  return isSaidAlready ? `${person}${verb}` : `${person} — ${phrases.knownBy[how](as)}${verb}`;
}

/** "2 mai 2017 — l’article écrit « le 2 mai » ; l’année est déduite de la date de l’article (mai 2017)". */
function dateNote(date: ExcerptDate, { article }: Excerpt, locale: Locale): string {
  const phrases = phrasesOf(locale);
  const said = formatDate(date.value, date.mod, locale);
  if (said === null) return upperFirst(phrases.articleWrites(date.text));
  const written = `${said} — ${phrases.articleWrites(date.text)}`;
  if (date.basis === 'stated') return written;
  const semicolon = locale === 'fr' ? '\u00a0; ' : '; ';
  return `${written}${semicolon}${phrases.workedOut[workedOutPart(date)](formatDay(article.date, locale))}`;
}

/**
 * Which part of the value the words leave open. "le 2 mai" leaves the year, "le 2" the month, "mardi" the day, "l’été" the
 * year, "la semaine dernière" all of it.
 */
function workedOutPart({ text, precision }: ExcerptDate): WorkedOutPart {
  const holdsNumber = /\d|\b(?:1er|premier|first)\b/i.test(text);
  const namesMonth = /\d\s*[./-]\s*\d/.test(text) || monthName.test(text);
  if (/\b\d{4}\b/.test(text)) return 'date';
  if (namesMonth || precision === 'season') return 'year';
  if (precision === 'day') return holdsNumber ? 'month' : 'day';
  if (precision === 'month' || precision === 'year') return precision;
  return 'date';
}

const monthName = monthNamePattern();

/** Month names of both languages, whole or cut to their first letters ("Feb.", "sept."). */
function monthNamePattern(): RegExp {
  const names = ['fr-FR', 'en-GB'].flatMap((tag) =>
    (['long', 'short'] as const).flatMap((month) => {
      const format = new Intl.DateTimeFormat(tag, { month, timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_, index) =>
        format.format(Date.UTC(2017, index, 1)).replace('.', ''),
      );
    }),
  );
  return new RegExp(`(?<!\\p{L})(?:${[...new Set(names)].join('|')})(?!\\p{L})`, 'iu');
}

/** "Selon" opens its sentence there, and none here. */
function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
