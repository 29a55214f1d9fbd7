// Plain text in, Discord Markdown out that reads as the text, character for character. Adds backslashes and nothing else.

/** Characters that open or close something wherever they stand: emphasis, code, spoilers, links, mentions, time stamps. */
const markupAnywhere = /[\\*_~|`<[\]]/;
/** ":smile:" names an emoji, "https://" opens a link; a colon before a blank does neither. */
const colonBeforeWord = /:(?=\S)/;
/** "@everyone" is drawn as a mention even where it pings nobody. */
const mentionOfAll = /@(?=everyone|here)/;
/** "# ", "-# ", "> ", "- " and "+ " make headings, small print, quotations and lists at the start of a line only. */
const markerAtLineStart = /(?<=^[^\S\n]*)[#>+-]/;
/** "12. " numbers a list at the start of a line only. */
const pointAfterLineNumber = /(?<=^[^\S\n]*\d+)\./;

const special = new RegExp(
  [markupAnywhere, colonBeforeWord, mentionOfAll, markerAtLineStart, pointAfterLineNumber]
    .map((piece) => piece.source)
    .join('|'),
  'gm',
);

/**
 * Escapes text so that Discord renders it as written, also at the start of a line: `«*Non*», dit-il` becomes
 * `«\*Non\*», dit-il`. Whether a mention pings is not decided here: an edge sends with no allowed mentions.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(special, '\\$&');
}
