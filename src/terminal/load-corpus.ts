// A folder of article files in, the Corpus and one sentence for each broken file out.
import { statSync } from 'node:fs';
import { type FileFault, loadArticles } from '../articles/load-articles.ts';
import { buildCorpus, type Corpus } from '../index/corpus.ts';

export interface LoadedCorpus {
  readonly corpus: Corpus;
  readonly faults: readonly string[];
}

/** Null where there is no such folder: then the call was wrong, not a file. */
export function loadCorpus(folder: string): LoadedCorpus | null {
  if (!isFolder(folder)) return null;
  const { articles, faults } = loadArticles(folder);
  return { corpus: buildCorpus(articles), faults: faults.map(sayFault) };
}

/** "sommet.md: it is not UTF-8; save it again with the encoding UTF-8." */
export function sayFault({ file, problem, remedy }: FileFault): string {
  return `${file}: ${problem}; ${remedy}.`;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
