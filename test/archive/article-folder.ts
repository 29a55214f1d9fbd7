// A folder of invented articles on the disk, for what reads and follows folders.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openArchive } from '../../src/archive/open-archive.ts';
import type { Corpus } from '../../src/index/corpus.ts';

const names = ['Hélène Morvan', 'Jean Le Goff', 'Mary Penrose', 'Yann Kerbrat'];

/** The content of an article file; no two numbers give the same. */
export function articleFile(number: number, words = 'La digue tient'): string {
  const name = names[number % names.length];
  const day = String((number % 28) + 1).padStart(2, '0');
  return [
    `---\ntitle: Le quai numéro ${number}\ndate: 2019-03-${day}\noutlet: La Gazette de Brévin\nlang: fr\n---\n`,
    `Le quai numéro ${number} rouvre jeudi, a annoncé ${name}, maire de Brévin. ${words}.`,
    `«Nous avons réparé la digue en ${number + 2} semaines», a-t-elle dit.`,
    'La capitainerie fermera le 5 avril 2019, selon le préfet.\n',
  ].join('\n\n');
}

export interface ArticleFolder {
  readonly path: string;
  readonly cache: string;
  readonly write: (id: string, content: string) => void;
  readonly remove: (id: string) => void;
  readonly clear: () => void;
}

/** With as many articles as are asked for, `n0.md` and on. */
export function articleFolder(count: number): ArticleFolder {
  const root = mkdtempSync(join(tmpdir(), 'dixit-archive-'));
  const path = mkdtempSync(join(root, 'articles-'));
  const write = (id: string, content: string) => writeFileSync(join(path, `${id}.md`), content);
  for (let at = 0; at < count; at += 1) write(`n${at}`, articleFile(at));
  return {
    path,
    cache: join(root, 'cache'),
    write,
    remove: (id) => rmSync(join(path, `${id}.md`)),
    clear: () => rmSync(root, { recursive: true, force: true }),
  };
}

export interface Opened {
  readonly corpus: Corpus;
  readonly faults: readonly string[];
  readonly told: readonly string[];
  /** How many articles were read, and not looked up. */
  readonly read: number;
}

export function open(folder: ArticleFolder, cacheFolder: string | null = folder.cache): Opened {
  const told: string[] = [];
  let read = 0;
  const opened = openArchive({
    articlesFolder: folder.path,
    cacheFolder,
    tell: (sentence) => told.push(sentence),
    onRead: (at) => {
      read = at;
    },
  });
  if (opened === null) throw new Error('there is no folder');
  return { corpus: opened.archive.corpus, faults: opened.faults.map(({ file }) => file), told, read };
}

const questions = ['Quand rouvre le quai numéro 7 ?', 'digue réparée', 'capitainerei', 'Penrose', 'quay'];

/** What a corpus holds and finds, to be compared. */
export function contentsOf({ entries, search }: Corpus): unknown {
  return {
    entries,
    passages: questions.map((question) => search.passages(question, { limit: 8 })),
    quotes: questions.map((question) => search.quotes(question, { limit: 8 })),
    terms: questions.map((question) => search.analyse(question, 'fr')),
  };
}
