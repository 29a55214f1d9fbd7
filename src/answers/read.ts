// An article and the number of a paragraph in, that paragraph out, to the letter. One at a time: never the article whole.
import type { Corpus } from '../index/corpus.ts';
import { type Answer, excerptOf } from './answer.ts';
import { findArticle, invalidCall } from './searched.ts';

export interface ReadOptions {
  /** An article's id or title. */
  readonly article: string;
  /** From 1, the default, as in a citation. */
  readonly paragraph?: number | undefined;
}

export function answerRead({ article: asked, paragraph: number = 1 }: ReadOptions, corpus: Corpus): Answer {
  const entry = findArticle(asked, corpus);
  if (entry === undefined) {
    return invalidCall(asked, { code: 'unknown-article', option: 'article', value: asked });
  }
  const paragraphs = entry.reading.blocks.filter(({ kind }) => kind === 'paragraph');
  const block = paragraphs[number - 1];
  if (block === undefined) {
    const value = String(number);
    return invalidCall(asked, {
      code: 'bad-count',
      option: 'paragraph',
      value,
      min: 1,
      max: paragraphs.length,
    });
  }
  const excerpt = excerptOf(entry.article, { start: block.start, end: block.end }, number);
  return {
    kind: 'article',
    query: asked,
    excerpts: [excerpt],
    paragraph: number,
    paragraphs: paragraphs.length,
  };
}
