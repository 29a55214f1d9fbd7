// An Answer in, what heads its page out: the title and our words before the excerpts. Never words the news anew, and never
// calls anything false.
import type { Answer, Change } from '../answers/answer.ts';
import { opening } from './citation.ts';
import { faultSentence, slashCall } from './fault-sentence.ts';
import { formatDate, formatDay, formatPeriod } from './format-date.ts';
import { type Phrases, phrasesOf } from './phrases.ts';
import type { Locale, ReplyEntry } from './reply.ts';

export interface ReplyHead {
  readonly title: string;
  readonly lines: readonly string[];
  readonly entries?: readonly ReplyEntry[];
}

/** A question is echoed by its first words only. */
const longestQuery = 100;
const mostChanges = 6;
/** Speakers who share a name part are named up to here. */
const mostNames = 3;

/** The head of an answer that is no list of articles. */
export function headOf(answer: Exclude<Answer, { kind: 'articles' }>, locale: Locale): ReplyHead {
  const { titles, verdicts } = phrasesOf(locale);
  const query = echo(answer.query);
  switch (answer.kind) {
    case 'quotes':
      return { title: quotesTitle(answer, query, locale), lines: [] };
    case 'passages':
      return { title: titles.passages(query), lines: [] };
    case 'dates':
      return answer.isTimeline === true
        ? { title: query === '' ? titles.timeline : titles.timelineOf(query), lines: [] }
        : { title: titles.dates(query), lines: dateLines(answer, locale) };
    case 'summary':
      return {
        title: answer.day === null ? titles.summary : titles.summaryOf(formatDay(answer.day, locale)),
        lines: [],
      };
    case 'check':
      return {
        title: titles.check(query),
        lines: [verdicts[answer.verdict], ...changeLines(answer.changes, phrasesOf(locale))],
      };
    case 'article':
      return { title: titles.paragraph(answer.paragraph, answer.paragraphs), lines: [] };
    case 'help':
      return { title: titles.help, lines: [helpLine(answer, locale)], entries: helpEntries(answer, locale) };
    case 'nothing':
      return nothingHead(answer, query, locale);
    case 'invalid':
      return { title: titles.invalid, lines: invalidLines(answer, locale) };
  }
}

/** The best date heads the page: "7–8 juillet 2017"; where no calendar has words for it, the article's own. */
function dateLines(answer: Extract<Answer, { kind: 'dates' }>, locale: Locale): readonly string[] {
  const date = answer.excerpts[0]?.date;
  if (date === undefined) return [];
  return [formatDate(date.value, date.mod, locale) ?? phrasesOf(locale).quoted(date.text)];
}

function changeLines(changes: readonly Change[], phrases: Phrases): readonly string[] {
  const lines = changes.slice(0, mostChanges).map(({ asked, article }) => {
    if (asked === '') return phrases.leftOut(article);
    return article === '' ? phrases.added(asked) : phrases.changed(asked, article);
  });
  const more = changes.length - lines.length;
  return more > 0 ? [...lines, phrases.moreChanges(more)] : lines;
}

function nothingHead(
  { reason, searched, days, query }: Extract<Answer, { kind: 'nothing' }>,
  shortQuery: string,
  locale: Locale,
): ReplyHead {
  const phrases = phrasesOf(locale);
  const { titles } = phrases;
  const { articles, from, to } = searched;
  const isEmpty = articles === 0 || from === null || to === null;
  if (reason === 'no-articles') {
    const near = (days ?? []).map((day) => formatDay(day, locale));
    return {
      title: titles.noArticles(formatDay(query, locale)),
      lines: isEmpty ? [phrases.noArticleLoaded] : near.length > 0 ? [phrases.nearestDays(near)] : [],
    };
  }
  if (isEmpty) return { title: titles.nothing(shortQuery), lines: [phrases.noArticleLoaded] };
  if (reason === 'undated') return { title: titles.dates(shortQuery), lines: [phrases.undated] };
  if (reason === 'unsaid') return { title: titles.quotes(shortQuery), lines: [phrases.unsaid] };
  return {
    title: titles.nothing(shortQuery),
    lines: [phrases.searched(articles, formatPeriod(from, to, locale), from === to)],
  };
}

function invalidLines(
  { fault, example }: Extract<Answer, { kind: 'invalid' }>,
  locale: Locale,
): readonly string[] {
  const sentence = faultSentence(fault, example?.wrongOption?.[locale] ?? fault.option, locale);
  if (example === undefined) return [sentence];
  return [sentence, phrasesOf(locale).example(slashCall(example, locale))];
}

/** "Sergueï Lavrov : 12 citations"; of many who are meant by one word, that word. */
function quotesTitle(
  { speakers = [], excerpts }: Extract<Answer, { kind: 'quotes' }>,
  query: string,
  locale: Locale,
): string {
  const { titles } = phrasesOf(locale);
  if (speakers.length === 0) return titles.quotes(query);
  const names = speakers.length <= mostNames ? speakers.map(({ name }) => name).join(', ') : query;
  return titles.quotesOf(opening(names, longestQuery), excerpts.length);
}

/** What there is to answer from. */
function helpLine({ searched }: Extract<Answer, { kind: 'help' }>, locale: Locale): string {
  const { articles, from, to } = searched;
  const period = from === null || to === null ? '' : formatPeriod(from, to, locale);
  return phrasesOf(locale).answersFrom(articles, period);
}

/** "/qui-a-dit mots": "Qui a dit ces mots ?…". */
function helpEntries({ commands }: Extract<Answer, { kind: 'help' }>, locale: Locale): readonly ReplyEntry[] {
  return commands.map(({ name, description, option }) => ({
    label: option === null ? `/${name[locale]}` : `/${name[locale]} ${option[locale]}`,
    text: description[locale],
  }));
}

/** The asker's words without marks around them, which the title adds; marks that stand inside keep their other half. */
function echo(query: string): string {
  const bare = query.replace(/^[\s«»“”"]+|[\s«»“”"]+$/gu, '');
  return opening(/[«»“”"]/u.test(bare) ? query.trim() : bare, longestQuery);
}
