// A row {"id","lang","reference","text"} in, its Reading as JSON out. The text is taken as given, and so are its offsets.
import type { ArticleLanguage } from '../articles/article.ts';
import { splitBlocks } from '../articles/blocks.ts';
import { isCalendarDate } from '../articles/calendar-date.ts';
import { detectLanguage } from '../articles/detect-language.ts';
import { archiveHeadOf } from '../articles/raw-article.ts';
import { readArticle } from '../reading/read-article.ts';
import type { DateMention, Quote, Reading } from '../reading/reading.ts';
import { type Row, RowFault } from './json-lines.ts';

/**
 * `lang` is detected where it is missing; without a `reference` the date that heads the text is taken, and without that
 * relative dates stay open. The head of an archive (" date 2017-05 ") lies in the first block, but is no word to read.
 */
export function readRow({ text, lang, reference }: Row): object {
  if (typeof text !== 'string') throw new RowFault('"text" should be a text');
  const head = archiveHeadOf(text);
  const blocks = splitBlocks(text);
  const reading = readArticle({
    text,
    lang: languageIn(lang) ?? detectLanguage(text),
    blocks: blocks
      .filter(({ end }) => end > head.length)
      .map((block) => ({ ...block, start: Math.max(block.start, head.length) })),
    date: dateIn(reference) ?? (head.date !== null && isCalendarDate(head.date) ? head.date : null),
  });
  return readingJson(text, { ...reading, blocks });
}

function languageIn(lang: unknown): ArticleLanguage | null {
  if (lang === undefined || lang === null || lang === '') return null;
  if (lang === 'fr' || lang === 'en') return lang;
  throw new RowFault(`"lang" is ${JSON.stringify(lang)} and should be "fr" or "en"`);
}

/** A time of day is left out: an article's date is a day or a month. */
function dateIn(reference: unknown): string | null {
  if (reference === undefined || reference === null || reference === '') return null;
  const date =
    typeof reference === 'string'
      ? /^\d{4}-(?:0[1-9]|1[0-2])(?:-\d{2})?(?=$|[T ])/.exec(reference)?.[0]
      : undefined;
  if (date !== undefined) return date;
  throw new RowFault(
    `"reference" is ${JSON.stringify(reference)} and should be like "2017-05-02" or "2017-05"`,
  );
}

/** The JSON form of a Reading: spans in the text as given, the speaker's canonical name or null. */
export function readingJson(text: string, { blocks, sentences, quotes, dates }: Reading): object {
  return {
    blocks,
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    quotes: quotes.map((quote) => quoteJson(text, quote)),
    timexes: dates.map(timexJson),
  };
}

function quoteJson(text: string, { start, end, kind, attribution }: Quote): object {
  const { speaker, how, as, cue } = attribution;
  return {
    start,
    end,
    kind,
    speaker: speaker?.name ?? null,
    how,
    cue: cue === null ? null : text.slice(cue.start, cue.end),
    as: as === null ? null : text.slice(as.start, as.end),
    role: speaker?.role ?? null,
  };
}

function timexJson({ start, end, type, value, mod, precision, basis }: DateMention): object {
  return { start, end, type, value, ...(mod === undefined ? {} : { mod }), precision, basis };
}
