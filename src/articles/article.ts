// What was published: the article's text, kept to the letter, and the blocks it falls into. Holds no conclusions.

/** A stretch of `article.text` in UTF-16 code units, end exclusive. All shown words are `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The languages Dixit reads. */
export type ArticleLanguage = 'fr' | 'en';

/** `related` is a link line ("Lire aussi : …"); only a `paragraph` is prose and carries a number. */
export type BlockKind = 'paragraph' | 'heading' | 'related' | 'caption' | 'byline';

/** A piece of the article between blank lines. */
export type Block =
  | (Span & {
      readonly kind: 'paragraph' /** From 1 in reading order; cited as ¶3. */;
      readonly paragraph: number;
    })
  | (Span & { readonly kind: Exclude<BlockKind, 'paragraph'> });

/** What an article's citation needs; never its text. */
export interface ArticleReference {
  /** The file's name without `.md`. */
  readonly id: string;
  readonly title: string;
  /** `YYYY-MM-DD`, or `YYYY-MM` when only the month is known. */
  readonly date: string;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly lang: ArticleLanguage;
  /** True when the file gave no title and `title` is the lead's first sentence. */
  readonly titleIsDerived: boolean;
  /** `full` lifts the limit on how much of the article one reply may show. */
  readonly rights: 'excerpts' | 'full';
}

export interface Article extends ArticleReference {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** The citation part of an article, without its text. */
export function referenceOf(article: ArticleReference): ArticleReference {
  const { id, title, date, outlet, url, lang, titleIsDerived, rights } = article;
  return { id, title, date, outlet, url, lang, titleIsDerived, rights };
}
