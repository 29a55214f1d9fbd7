// A raw text as it comes from an archive in, the date that heads it and the body to the letter out.

export interface RawArticle {
  /** `2017-05` or `2017-05-02` as the first line states it, or null. Not checked against the calendar. */
  readonly date: string | null;
  readonly text: string;
}

/** The archive's own metadata at the head of the text: ` date 2017-05 La rencontre…`. No word of the article. */
const dateHead = /^\s*date\s*:?\s+(?<date>\d{4}-\d{2}(?:-\d{2})?)(?:\s+|$)/iu;

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

/** Takes the leading ` date 2017-05 ` and the blanks at the end off; typos and a missing final stop stay. */
export function readRawArticle(raw: string): RawArticle {
  const { length, date } = archiveHeadOf(raw);
  return {
    date,
    text: raw
      .slice(length)
      .replace(/^(?:[ \t]*\r?\n)+/, '')
      .trimEnd(),
  };
}
