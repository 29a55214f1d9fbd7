// A raw text as it comes from an archive or a writer in, the date or title that heads it and the body to the letter out.

export interface RawArticle {
  /** `2017-05` or `2017-05-02` as the first line states it, or null. Not checked against the calendar. */
  readonly date: string | null;
  /** The Markdown title that opens it ("# Le pont rouvre"), or null. */
  readonly title: string | null;
  readonly text: string;
}

/** The archive's own metadata at the head of the text: ` date 2017-05 La rencontre…`. No word of the article. */
const dateHead = /^\s*date\s*:?\s+(?<date>\d{4}-\d{2}(?:-\d{2})?)(?:\s+|$)/iu;

/** A title of the first rank on the first line. */
const titleHead = /^(?:[ \t]*\r?\n)*#[ \t]+(?<title>[^\n\r]*\S)[ \t]*(?:\r?\n|$)/u;

/** The archive's line at the head of a raw text: how many characters it takes, and the date it states. */
export interface ArchiveHead {
  readonly length: number;
  readonly date: string | null;
}

/** Of a text without such a head: no characters and no date. */
export function archiveHeadOf(raw: string): ArchiveHead {
  const head = dateHead.exec(raw);
  return { length: head?.[0].length ?? 0, date: head?.groups?.date ?? null };
}

/** Takes the leading ` date 2017-05 `, a Markdown title and the blanks at the end off; typos and a missing final stop stay. */
export function readRawArticle(raw: string): RawArticle {
  const { length, date } = archiveHeadOf(raw);
  const below = raw.slice(length);
  const head = titleHead.exec(below);
  return {
    date,
    title: head?.groups?.title?.replace(/[ \t]+#+$/, '') ?? null,
    text: below
      .slice(head?.[0].length ?? 0)
      .replace(/^(?:[ \t]*\r?\n)+/, '')
      .trimEnd(),
  };
}
