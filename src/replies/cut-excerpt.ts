// Words of an article in, fewer of its sentences out where they are too long. Cuts at sentence ends, from the ends only.
import { refersBack } from '../answers/dangling.ts';
import type { ArticleLanguage, Span } from '../articles/article.ts';
import { splitSentences } from '../reading/sentences.ts';

/**
 * As many whole sentences of `text` as `limit` characters hold, as a span of `text`, with the sentence in which `core`
 * begins. Cuts the end first; then the start, and only to a sentence that leans on none before it ("Il…", "Mais…"). Null
 * where that is too long: a sentence is never cut inside.
 */
export function cutExcerpt(text: string, core: Span, limit: number, lang: ArticleLanguage): Span | null {
  if (text.length <= limit) return { start: 0, end: text.length };
  const sentences = sentencesOf(text, lang);
  const heart = sentences.findIndex((sentence) => sentence.end > core.start);
  const heartEnd = sentences[heart]?.end ?? text.length;
  const opening = sentences
    .slice(0, heart + 1)
    .find(
      ({ start, end }, at) =>
        heartEnd - start <= limit && (at === 0 || !refersBack(text.slice(start, end), lang)),
    );
  if (opening === undefined) return null;
  const closing = sentences.findLast(({ end }) => end - opening.start <= limit);
  return closing === undefined ? null : { start: opening.start, end: Math.max(closing.end, heartEnd) };
}

/** The reader of sentences sees the words as one paragraph. */
function sentencesOf(text: string, lang: ArticleLanguage): readonly Span[] {
  const blocks = [{ kind: 'paragraph', paragraph: 1, start: 0, end: text.length }] as const;
  return splitSentences({ text, lang, blocks, date: null });
}
