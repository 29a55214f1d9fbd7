// A raw text as it comes from an archive in, the date that heads it and the body to the letter out.

export interface RawArticle {
  /** `2017-05` or `2017-05-02` as the first line states it, or null. Not checked against the calendar. */
  readonly date: string | null;
  readonly text: string;
}

/** The archive's own metadata at the head of the text: ` date 2017-05 La rencontre…`. No word of the article. */
const dateHead = /^\s*date\s*:?\s+(?<date>\d{4}-\d{2}(?:-\d{2})?)(?:\s+|$)/iu;

/** Takes the leading ` date 2017-05 ` and the blanks at the end off; typos and a missing final stop stay. */
export function readRawArticle(raw: string): RawArticle {
  const head = dateHead.exec(raw);
  const body = head === null ? raw : raw.slice(head[0].length);
  return {
    date: head?.groups?.date ?? null,
    text: body.replace(/^(?:[ \t]*\r?\n)+/, '').trimEnd(),
  };
}
