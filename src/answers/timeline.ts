// An article, a speaker or neither in, the dated sentences out in the order of their dates: what happened when, each with
// its words. Only dates of the calendar; what has no date has no place here.
import type { Corpus, CorpusEntry } from '../index/corpus.ts';
import { fold } from '../languages/analysis.ts';
import { isoDay, mondayOfWeek } from '../reading/dates/civil-day.ts';
import type { Answer, Excerpt } from './answer.ts';
import { type EventArticle, type EventSentence, eventArticleOf, isCalendar } from './events-article.ts';
import { entriesIn, findArticle, invalidCall, nothingFound } from './searched.ts';
import { excerptOfDate } from './when.ts';

export interface TimelineOptions {
  /** An article's id or title; all articles where it is left out. */
  readonly article?: string | undefined;
  /** Only sentences with a quote of this speaker, or that name them. */
  readonly speaker?: string | undefined;
}

/** Dates shown at most; the newest are kept, as a reader looks for what is new. */
const MOST_DATES = 60;

/** Where a season, quarter or half of a year begins, and where in its time a modified date stands. */
const FIRST_MONTHS: Readonly<Record<string, string>> = {
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
const MOD_DAYS: Readonly<Record<string, string>> = { START: '01', MID: '15', END: '28' };

/** All dated events in order. The same sentence stands once for each of its dates. */
export function answerTimeline(options: TimelineOptions, corpus: Corpus): Answer {
  const asked = [options.article, options.speaker]
    .filter((part) => part !== undefined)
    .join(' ')
    .trim();
  const only = options.article === undefined ? undefined : findArticle(options.article, corpus);
  if (options.article !== undefined && only === undefined) {
    return invalidCall(asked, { code: 'unknown-article', option: 'article', value: options.article });
  }
  const speaker = options.speaker === undefined ? null : fold(options.speaker).trim();
  if (speaker === '') {
    return invalidCall(asked, { code: 'empty', option: 'speaker', value: options.speaker ?? '' });
  }
  const entries = entriesIn(corpus, only);
  const excerpts = entries
    .flatMap((entry) => datedExcerpts(entry, speaker))
    .sort(byDate)
    .slice(-MOST_DATES);
  return excerpts.length === 0 ? nothingFound(asked, entries, []) : { kind: 'dates', query: asked, excerpts };
}

function datedExcerpts(entry: CorpusEntry, speaker: string | null): readonly Excerpt[] {
  const article = eventArticleOf(entry);
  return article.sentences
    .filter((at) => speaker === null || isAbout(article, at, speaker))
    .flatMap((at) =>
      at.dated
        .filter(({ date }) => isCalendar(date))
        .map(({ date }) => excerptOfDate({ article, at, date, score: 1, matches: [] })),
    );
}

/** Whether the sentence names the speaker or holds a quote of theirs. */
function isAbout({ entry }: EventArticle, { sentence }: EventSentence, speaker: string): boolean {
  const { article, reading } = entry;
  if (fold(article.text.slice(sentence.start, sentence.end)).includes(speaker)) return true;
  return reading.quotes.some(
    ({ start, attribution }) =>
      start >= sentence.start &&
      start < sentence.end &&
      attribution.speaker !== null &&
      fold(attribution.speaker.name).includes(speaker),
  );
}

/** By the day from which a date counts; at the same day as the articles stand. */
function byDate(a: Excerpt, b: Excerpt): number {
  const [one, other] = [sortingDay(a), sortingDay(b)];
  return one < other ? -1 : one > other ? 1 : a.article.id === b.article.id ? a.start - b.start : 0;
}

/** A month stands before its days, its end after them: "2017-04" with END gives "2017-04-28". */
function sortingDay({ date }: Excerpt): string {
  const [from = ''] = (date?.value ?? '').split('/');
  const parts =
    /^(?<year>\d{2,4})(?:-(?:W(?<week>\d\d)|(?<season>SP|SU|FA|WI|Q\d|H\d)|(?<rest>\d\d.*)))?/u.exec(
      from,
    )?.groups;
  if (parts === undefined) return from;
  const year = (parts.year ?? '').padEnd(4, '0');
  if (parts.week !== undefined) return isoDay(mondayOfWeek(Number(year), Number(parts.week)));
  const rest = parts.season === undefined ? parts.rest : FIRST_MONTHS[parts.season];
  return [year, rest, date?.mod === undefined ? undefined : MOD_DAYS[date.mod]].filter(Boolean).join('-');
}
