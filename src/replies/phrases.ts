// Our own words, as data in each locale. A phrase that one locale lacks is a type error; no word of an article lives here.
import type { AttributionMethod } from '../reading/reading.ts';
import { englishPhrases } from './phrases/english.ts';
import { frenchPhrases } from './phrases/french.ts';
import type { Locale } from './reply.ts';

/** What stands in place of a value's part that the article leaves open. */
export type WorkedOutPart = 'year' | 'month' | 'day' | 'date';

export interface Phrases {
  /** Puts the locale's quotation marks around words. */
  readonly quoted: (words: string) => string;
  /** The marks around quoted words; French keeps a no-break blank inside. */
  readonly marks: readonly [string, string];

  readonly titles: Readonly<Record<'quotes' | 'dates' | 'passages' | 'check', (query: string) => string>> & {
    readonly summary: string;
    /** Heads the words around an excerpt. */
    readonly context: string;
    readonly summaryOf: (day: string) => string;
    readonly nothing: (query: string) => string;
    readonly noArticles: (day: string) => string;
    readonly invalid: string;
    /** Everything somebody is quoted saying; `count` quotes. */
    readonly quotesOf: (names: string, count: number) => string;
    readonly timeline: string;
    readonly timelineOf: (query: string) => string;
    /** One paragraph of an article. */
    readonly paragraph: (number: number, count: number) => string;
    readonly articles: (count: number) => string;
    readonly help: string;
  };
  /** What was read in an article: "8 paragraphs, 17 quotes, 5 dates". */
  readonly readInArticle: (paragraphs: number, quotes: number, dates: number) => string;
  /** What answers come from, under the commands of the help; `period` as for `searched`. */
  readonly answersFrom: (articles: number, period: string) => string;

  /** Head of a citation whose title is the article's first words, for want of one. */
  readonly derivedTitle: (opening: string) => string;

  readonly speakerNotNamed: string;
  /** How a named speaker is known, from the article's own words for them. */
  readonly knownBy: Readonly<Record<AttributionMethod, (as: string) => string>>;
  readonly reportedWithoutMarks: string;

  readonly articleWrites: (words: string) => string;
  readonly workedOut: Readonly<Record<WorkedOutPart, (articleDate: string) => string>>;

  /** `period` is "de mai 2017 au 18 juin 2024", or one date where all articles have it. */
  readonly searched: (articles: number, period: string, isOneDate: boolean) => string;
  readonly noArticleLoaded: string;
  readonly undated: string;
  readonly unsaid: string;
  readonly nearest: string;
  readonly namedIn: string;
  readonly nearestDays: (days: readonly string[]) => string;

  readonly verdicts: Readonly<
    Record<'exact' | 'typography' | 'altered' | 'partial' | 'misattributed' | 'absent', string>
  >;
  readonly changed: (asked: string, article: string) => string;
  readonly added: (asked: string) => string;
  readonly leftOut: (article: string) => string;
  readonly moreChanges: (count: number) => string;

  readonly droppedExcerpts: (count: number) => string;
  /** "4–6 of 17": which of all results a page shows. */
  readonly results: (first: number, last: number, total: number) => string;
  readonly tooLongToShow: (characters: number, citation: string) => string;

  readonly faults: {
    readonly empty: (option: string) => string;
    readonly notText: (option: string) => string;
    readonly tooLong: (option: string, length: number, limit: number) => string;
    readonly unknownArticle: (value: string) => string;
    readonly badDay: (value: string) => string;
    readonly badChoice: (option: string, value: string, choices: readonly string[]) => string;
    readonly unknownOption: (option: string, options: readonly string[]) => string;
    readonly badCount: (option: string, value: string, min: number, max: number) => string;
  };
  readonly example: (call: string) => string;
}

const phrases: Readonly<Record<Locale, Phrases>> = { fr: frenchPhrases, en: englishPhrases };

/** The phrases of a locale; the union leaves no locale unknown. */
export function phrasesOf(locale: Locale): Phrases {
  return phrases[locale];
}
