// Articles in, what they date out, in the order of time: each date with its sentence. Only dates that stand on the calendar:
// "pendant trois jours" and "récemment" have no place in an order.
import type { Corpus, CorpusEntry } from '../index/corpus.ts';
import { findSpeakers } from '../index/find-speakers.ts';
import { type KnownSpeaker, speakersOf } from '../index/speakers.ts';
import { fold } from '../languages/analysis.ts';
import { isoDay, mondayOfWeek } from '../reading/dates/civil-day.ts';
import type { DateMention, Sentence } from '../reading/reading.ts';
import type { Answer, Excerpt } from './answer.ts';
import { attributedTo } from './attributed-to.ts';
import { eventArticleOf, isCalendar } from './events-article.ts';
import { excerptDate, excerptOfSentence } from './events-excerpt.ts';
import { entriesIn, findArticle, invalidCall, nothingFound } from './searched.ts';
import { bareWords, holdsWords } from './searched-words.ts';

export interface TimelineOptions {
  /** An article's id or title; all articles where it is left out. */
  readonly article?: string | undefined;
  /** Only sentences that quote or name them. */
  readonly speaker?: string | undefined;
}

/** More than anybody turns pages for; the newest articles' are kept. */
const MOST_EVENTS = 300;

/** From this many articles on, those that name a speaker are looked for first. */
const LOOK_AT_ALL = 60;
const PASSAGES = 300;

interface Dated {
  readonly excerpt: Excerpt;
  readonly at: string;
}

/** What happened when? Every dated sentence, earliest date first; of one date the earlier article's first. */
export function answerTimeline({ article, speaker }: TimelineOptions, corpus: Corpus): Answer {
  const query = [article, speaker].flatMap((part) => part?.trim() ?? []).join(' · ');
  const only = article === undefined ? undefined : findArticle(article, corpus);
  if (article !== undefined && only === undefined) {
    return invalidCall(query, { code: 'unknown-article', option: 'article', value: article });
  }
  const name = speaker === undefined ? null : bareWords(speaker);
  if (name !== null && !holdsWords(name)) {
    return invalidCall(query, { code: 'empty', option: 'speaker', value: speaker ?? '' });
  }
  const speakers = name === null ? null : findSpeakers(name, corpus);
  const entries = entriesIn(corpus, only);
  const looked = speakers === null ? entries : naming(name ?? '', speakers, entries, corpus);
  const found = datedIn(looked, speakers, corpus);
  if (found.length === 0) return nothingFound(query, entries, []);
  const excerpts = found.toSorted((a, b) => compare(a.at, b.at)).map(({ excerpt }) => excerpt);
  return { kind: 'dates', query, excerpts, isTimeline: true };
}

/** Of many articles those that quote the speakers or hold their name: dates of all would take too long to look at. */
function naming(
  name: string,
  speakers: readonly KnownSpeaker[],
  entries: readonly CorpusEntry[],
  corpus: Corpus,
): readonly CorpusEntry[] {
  if (entries.length <= LOOK_AT_ALL) return entries;
  const isTheirs = attributedTo(speakers, corpus);
  const hits = corpus.search.passages(name, { limit: PASSAGES }).map(({ articleId }) => articleId);
  const ids = new Set(hits);
  return entries.filter(({ article, reading }) => ids.has(article.id) || reading.quotes.some(isTheirs));
}

function datedIn(
  entries: readonly CorpusEntry[],
  speakers: readonly KnownSpeaker[] | null,
  corpus: Corpus,
): readonly Dated[] {
  const kept: (readonly Dated[])[] = [];
  let count = 0;
  for (const entry of entries.toReversed()) {
    if (count >= MOST_EVENTS) break;
    const own = datedBy(entry, speakers, corpus);
    kept.unshift(own);
    count += own.length;
  }
  return kept.flat();
}

function datedBy(
  entry: CorpusEntry,
  speakers: readonly KnownSpeaker[] | null,
  corpus: Corpus,
): readonly Dated[] {
  const article = eventArticleOf(entry);
  const { text } = entry.article;
  return article.sentences.flatMap(({ index, sentence, dated }) => {
    if (speakers !== null && !speakers.some((one) => isAbout(sentence, one, entry, corpus))) return [];
    return dated
      .filter(({ date }) => isCalendar(date))
      .map(({ date }) => ({
        at: timeOf(date),
        excerpt: {
          ...excerptOfSentence(article, index, []),
          date: excerptDate(text, date),
          answer: { start: date.start, end: date.end, text: text.slice(date.start, date.end) },
        },
      }));
  });
}

/** Whether the sentence holds words of the speaker, or their name. */
function isAbout(
  sentence: Sentence,
  speaker: KnownSpeaker,
  { article, reading }: CorpusEntry,
  corpus: Corpus,
): boolean {
  const quotes = reading.quotes.filter(({ start, end }) => start < sentence.end && end > sentence.start);
  const isQuoted = quotes.some(({ attribution }) => {
    const name = attribution.speaker?.name;
    return name !== undefined && speakersOf(corpus).named(name) === speaker;
  });
  const last = speaker.nameWords.at(-1);
  if (isQuoted || last === undefined) return isQuoted;
  const words = fold(article.text.slice(sentence.start, sentence.end)).split(/[^\p{L}\p{N}]+/u);
  return words.includes(last);
}

/** Where a season, a quarter or a half begins, as a month. */
const partOfYear: Readonly<Record<string, string>> = {
  SP: '03',
  SU: '06',
  FA: '09',
  WI: '12',
  Q1: '01',
  Q2: '04',
  Q3: '07',
  Q4: '10',
  H1: '01',
  H2: '07',
};
const withinPeriod: Readonly<Record<string, string>> = { START: '~1', MID: '~2', END: '~3' };

/**
 * Something to order dates by: "2017" < "2017-04" < "2017-04-12", and "fin avril" after the days of April. A span stands
 * where it begins.
 */
export function timeOf({ value, mod }: Pick<DateMention, 'value' | 'mod'>): string {
  const [first = value] = value.replace(/^\.\.\//u, '').split('/');
  const week = /^(?<year>\d{4})-W(?<week>\d{2})/u.exec(first)?.groups;
  if (week?.year !== undefined) return isoDay(mondayOfWeek(Number(week.year), Number(week.week)));
  const part = /^(?<year>\d{4})-(?<part>[A-Z][A-Z\d])$/u.exec(first)?.groups;
  const month = part?.part === undefined ? undefined : partOfYear[part.part];
  const start = part?.year !== undefined && month !== undefined ? `${part.year}-${month}` : first;
  // "199" is a decade and "19" a century: each begins with its first year.
  const whole = /^\d{2,3}$/u.test(start) ? start.padEnd(4, '0') : start;
  return `${whole}${mod === undefined ? '' : (withinPeriod[mod] ?? '')}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
