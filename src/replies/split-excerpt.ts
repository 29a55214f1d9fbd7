// An excerpt longer than a page in, its pieces out: whole sentences in order, none left out, none cut.
import type { Excerpt } from '../answers/answer.ts';
import { splitSentences } from '../reading/sentences.ts';

/** As many sentences a piece as `limit` characters hold, one at least. An article with full rights is not split. */
export function splitExcerpt(excerpt: Excerpt, limit: number): readonly Excerpt[] {
  const { text, article, start } = excerpt;
  if (article.rights === 'full' || text.length <= limit) return [excerpt];
  const blocks = [{ kind: 'paragraph', paragraph: 1, start: 0, end: text.length }] as const;
  const sentences = splitSentences({ text, lang: article.lang, blocks, date: null });
  const pieces: { start: number; end: number }[] = [];
  for (const sentence of sentences) {
    const last = pieces.at(-1);
    if (last !== undefined && sentence.end - last.start <= limit) last.end = sentence.end;
    else pieces.push({ start: sentence.start, end: sentence.end });
  }
  return pieces.map((piece) => ({
    article,
    paragraph: excerpt.paragraph,
    start: start + piece.start,
    end: start + piece.end,
    text: text.slice(piece.start, piece.end),
  }));
}
