// What was found for a question, as data: a union by `kind`. Its JSON form is the terminal contract.
import type { Article, ArticleReference, Span } from '../articles/article.ts';
import { referenceOf } from '../articles/article.ts';
import type {
  AttributionMethod,
  DateMention,
  DatePrecision,
  DateType,
  QuoteKind,
} from '../reading/reading.ts';

/** A span with its citation. `text` is always `article.text.slice(start, end)`. */
export interface Excerpt extends Span {
  readonly text: string;
  readonly article: ArticleReference;
  /** ¶ number from 1. */
  readonly paragraph: number;
  readonly quote?: ExcerptQuote;
  readonly date?: ExcerptDate;
  /** The words inside the excerpt that answer the question, in article offsets. */
  readonly answer?: Span & { readonly text: string };
  /** The sentences around the words, where those alone would mislead (a fragment, a pronoun). Verbatim too. */
  readonly context?: Span & { readonly text: string };
  /** Other fragments that the same speaker is quoted with in the context, which shows them all at once. */
  readonly fragments?: readonly (Span & { readonly text: string })[];
  /** Words that the query matched, in article offsets. */
  readonly matches?: readonly Span[];
}

export interface ExcerptQuote {
  readonly kind: QuoteKind;
  readonly speaker: { readonly name: string; readonly role: string | null } | null;
  readonly how: AttributionMethod | 'unknown';
  /** The words that name the speaker ("le chef de la diplomatie russe"), or null. */
  readonly as: string | null;
  /** The words of saying ("a déclaré"), or null. */
  readonly cue: string | null;
}

export interface ExcerptDate extends Span {
  readonly text: string;
  readonly type: DateType;
  readonly value: string;
  readonly mod?: NonNullable<DateMention['mod']>;
  readonly precision: DatePrecision;
  readonly basis: DateMention['basis'];
}

/** How much was looked at: dates are the oldest and newest article's, null for an empty corpus. */
export interface Searched {
  readonly articles: number;
  readonly from: string | null;
  readonly to: string | null;
}

/** How a quotation stands against the articles. */
export type Verdict = 'exact' | 'typography' | 'altered' | 'partial' | 'misattributed' | 'absent';

/** A difference between the asked words and the article's. Either side is empty for a word added or left out. */
export interface Change {
  readonly asked: string;
  readonly article: string;
}

/** What the asker got wrong; `value` is what they gave. */
export type Fault =
  | { readonly code: 'empty'; readonly option: string; readonly value: string }
  | { readonly code: 'too-long'; readonly option: string; readonly value: string; readonly limit: number }
  | { readonly code: 'unknown-article'; readonly option: string; readonly value: string }
  | { readonly code: 'not-text'; readonly option: string; readonly value: string }
  | { readonly code: 'bad-day'; readonly option: string; readonly value: string }
  | {
      readonly code: 'bad-choice';
      readonly option: string;
      readonly value: string;
      readonly choices: readonly string[];
    }
  | {
      readonly code: 'unknown-option';
      readonly option: string;
      readonly value: string;
      readonly options: readonly string[];
    }
  | {
      readonly code: 'bad-count';
      readonly option: string;
      readonly value: string;
      readonly min: number;
      readonly max: number;
    };

/** A call that would have worked, for each edge to write in its own way; null for a command without options. */
export interface WorkingCall {
  readonly command: Bilingual;
  readonly option: { readonly name: Bilingual; readonly value: Bilingual } | null;
  /** Both names of the option that was wrong; null where the command has none of that name. */
  readonly wrongOption: Bilingual | null;
}

interface Bilingual {
  readonly en: string;
  readonly fr: string;
}

interface Found {
  /** What was asked, as asked. */
  readonly query: string;
  readonly excerpts: readonly Excerpt[];
}

/** Somebody whose quotes were asked for, and how many of them there are. */
export interface QuotedSpeaker {
  readonly name: string;
  readonly role: string | null;
  readonly quotes: number;
}

/** An article as a list of all shows it: its citation, and how much was read in it. */
export interface ListedArticle extends ArticleReference {
  readonly paragraphs: number;
  readonly quotes: number;
  readonly dates: number;
}

/** A command as help shows it; the option is the one that must be there. */
export interface ListedCommand {
  readonly name: Bilingual;
  readonly description: Bilingual;
  readonly option: Bilingual | null;
}

export type Answer =
  /** `speakers` where all quotes of somebody were asked for, by date, and not those of certain words. */
  | (Found & { readonly kind: 'quotes'; readonly speakers?: readonly QuotedSpeaker[] })
  /** `isTimeline` where the dates stand in the order of time, and not by how well they fit a question. */
  | (Found & { readonly kind: 'dates'; readonly isTimeline?: true })
  | (Found & {
      readonly kind: 'summary';
      /** The day, month or year summed up, else null. */
      readonly day: string | null;
      /** Articles of a full month that were left out; absent for none. */
      readonly omitted?: number;
    })
  | (Found & { readonly kind: 'passages' })
  | (Found & { readonly kind: 'check'; readonly verdict: Verdict; readonly changes: readonly Change[] })
  /** One paragraph of an article that has so many. */
  | (Found & { readonly kind: 'article'; readonly paragraph: number; readonly paragraphs: number })
  | {
      readonly kind: 'articles';
      readonly query: string;
      readonly excerpts: readonly [];
      /** Newest first. */
      readonly articles: readonly ListedArticle[];
    }
  | {
      readonly kind: 'help';
      readonly query: string;
      readonly excerpts: readonly [];
      readonly commands: readonly ListedCommand[];
      readonly searched: Searched;
    }
  | {
      readonly kind: 'nothing';
      readonly query: string;
      readonly excerpts: readonly [];
      /**
       * `undated`: an article names the event (see `nearest`) and gives it no date. `unsaid`: the words stand in an article
       * (see `nearest`), and nobody is quoted saying them. `no-articles`: none on that day.
       */
      readonly reason: 'absent' | 'undated' | 'unsaid' | 'no-articles';
      readonly searched: Searched;
      readonly nearest: readonly Excerpt[];
      /** For a day without articles: the nearest days that have some. */
      readonly days?: readonly string[];
    }
  | {
      readonly kind: 'invalid';
      readonly query: string;
      readonly excerpts: readonly [];
      readonly fault: Fault;
      /** Added by the command that was called. */
      readonly example?: WorkingCall;
    };

/** The excerpt of a span. Throws on a span outside the text: that is a bug, not a question's fault. */
export function excerptOf(article: Article, span: Span, paragraph: number): Excerpt {
  const { start, end } = span;
  if (!(start >= 0 && start < end && end <= article.text.length)) {
    throw new RangeError(`answers: span ${start}..${end} lies outside article "${article.id}"`);
  }
  return { text: article.text.slice(start, end), article: referenceOf(article), paragraph, start, end };
}
