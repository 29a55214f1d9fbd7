// The folder of broken files, loaded as the program loads its own: every fault is named, the sound file still loads.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadArticles } from '../../src/articles/load-articles.ts';

const { articles, faults } = loadArticles(fileURLToPath(new URL('../fixtures/broken', import.meta.url)));

describe('a folder of broken articles', () => {
  it('loads what is sound', () => {
    expect(articles.map(({ id }) => id)).toEqual(['digue', 'sound']);
  });

  it('names every other file with its fault', () => {
    expect(faults.map(({ file, problem }) => `${file}: ${problem}`)).toEqual([
      'bad-date.md: its date is "31 février 2020"',
      expect.stringMatching(/^colon-in-title\.md: its front matter is not YAML \(/),
      'empty.md: it is empty',
      'latin-1.md: it is not UTF-8',
      'no-front-matter.md: it has no front matter',
      'no-text.md: it has no text',
      'not-closed.md: its front matter is not closed',
      'other-language.md: its lang is "de"',
      expect.stringMatching(/^sign-in-title\.md: its front matter is not YAML \(/),
      'twice/Digue.md: its id "Digue" is that of digue.md already',
    ]);
  });

  it('tells for every fault what to write instead, without a final stop', () => {
    for (const { remedy } of faults) expect(remedy).toMatch(/^\p{Ll}.*[^.]$/u);
  });
});
