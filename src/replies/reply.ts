// A page to show: our own few words and the article's words, kept apart. Knows nothing of Discord or of a terminal.
import type { Answer } from '../answers/answer.ts';
import type { Span } from '../articles/article.ts';

/** The language of our own words (labels); an article's words stay in its own. */
export type Locale = 'fr' | 'en';

/** An excerpt ready to show. `text` is verbatim; an edge escapes it for its own medium. */
export interface ReplyExcerpt {
  readonly text: string;
  /** True where sentences before or after were left out; an edge shows […]. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
  /** Words to stress, in offsets of `text`, in order and without overlap. */
  readonly stresses: readonly Span[];
  /** Marks to put around the words where the article had them around the span ("«", "»"), or null. */
  readonly marks: readonly [string, string] | null;
  /** Our words above the excerpt, where it stands in a list that goes by them: the date in a timeline. */
  readonly heading?: string;
  /** Lines about the excerpt in our words and the article's: speaker and how we know, date and how sure. */
  readonly notes: readonly string[];
  /** The speaker's name, with which the first note then opens; an edge may stress it. Absent where nobody is named. */
  readonly speakerName?: string;
  /** The day that the last note tells (`2017-05-02`), for an edge that can write it as its reader does. One day only, never a month or a range. */
  readonly day?: string;
  /** "Title · outlet · date · ¶3". */
  readonly citation: string;
  /** Lands on the words (`#:~:text=`), or null when the article has no url. */
  readonly url: string | null;
  /** Where the excerpt comes from, for an edge that offers more of it; the core's span, not that of the words shown. */
  readonly origin?: ReplyOrigin;
}

export interface ReplyOrigin extends Span {
  readonly articleId: string;
  /** Where the date that is shown begins. */
  readonly dateStart?: number;
}

/** Which of several pages this is. */
export interface ReplyPaging {
  /** From 0. */
  readonly page: number;
  readonly isLast: boolean;
  /** How many results there are on all pages together. */
  readonly total: number;
}

/** A line of a list in our words: what it is, and what there is to say of it. */
export interface ReplyEntry {
  readonly label: string;
  readonly text: string;
}

export interface Reply {
  readonly kind: Answer['kind'];
  readonly locale: Locale;
  readonly title: string;
  /** Our words before the excerpts. */
  readonly lines: readonly string[];
  /** A list that is the answer itself: commands, articles. */
  readonly entries?: readonly ReplyEntry[];
  readonly excerpts: readonly ReplyExcerpt[];
  /** Heads the excerpts when they are not the answer itself ("Nearest:"), or null. */
  readonly excerptsHeading: string | null;
  /** Our words after the excerpts: how many were left out, what to try. */
  readonly footer: readonly string[];
  /** True where neighbours from one article are read as one: their source is cited once, and each keeps its ¶. */
  readonly citesOnce?: boolean;
  /** Absent where everything is on this page, or where pages cannot be turned. */
  readonly paging?: ReplyPaging;
}
