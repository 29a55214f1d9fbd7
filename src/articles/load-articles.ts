// A folder in, its articles and the faults of its broken files out. Reads the disk; never writes.
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Article } from './article.ts';
import { type ArticleFault, parseArticleFile } from './article-file.ts';

/** No article of a newspaper comes near this; a larger file is refused without being read. In bytes. */
export const largestArticleFile = 2 * 1024 * 1024;

export interface FileFault extends ArticleFault {
  /** The file's path inside the folder, or the folder itself. */
  readonly file: string;
}

export interface LoadedArticles {
  /** In the order of their file names. */
  readonly articles: readonly Article[];
  readonly faults: readonly FileFault[];
}

/** Loads every `.md` file below the folder; a broken one is named and the others still load. */
export function loadArticles(directory: string): LoadedArticles {
  const found = findArticleFiles(directory);
  const articles: Article[] = [];
  const faults = [...found.faults];
  for (const { file, id } of found.files) {
    const loaded = loadArticle(join(directory, file), id);
    if (loaded.kind === 'article') articles.push(loaded.article);
    else faults.push({ file, problem: loaded.problem, remedy: loaded.remedy });
  }
  return { articles, faults: faults.sort((a, b) => (a.file < b.file ? -1 : 1)) };
}

/** A file that holds an article, by its name. */
export interface ArticleFile {
  /** Path inside the folder. */
  readonly file: string;
  readonly id: string;
}

export interface FoundFiles {
  /** In the order of their names; no two have one id. */
  readonly files: readonly ArticleFile[];
  readonly faults: readonly FileFault[];
}

/** The article files below a folder. None of them is opened. */
export function findArticleFiles(directory: string): FoundFiles {
  let names: readonly string[];
  try {
    names = articleFiles(directory);
  } catch (error) {
    return { files: [], faults: [folderFault(directory, error)] };
  }
  if (names.length === 0) {
    const fault = {
      problem: 'it holds no .md file',
      remedy: 'put an article there, as with "dixit import article.txt"',
    };
    return { files: [], faults: [{ file: directory, ...fault }] };
  }
  return tellApart(names);
}

/** Of two files with one id the first has it. */
function tellApart(names: readonly string[]): FoundFiles {
  const files: ArticleFile[] = [];
  const faults: FileFault[] = [];
  const fileOfId = new Map<string, string>();
  for (const file of names) {
    const id = idOf(file);
    const first = fileOfId.get(sameId(id));
    if (first === undefined) {
      fileOfId.set(sameId(id), file);
      files.push({ file, id });
    } else {
      const problem = `its id "${id}" is that of ${first} already`;
      faults.push({ file, problem, remedy: 'give one of the two files another name' });
    }
  }
  return { files, faults };
}

function loadArticle(path: string, id: string): ReturnType<typeof parseArticleFile> {
  const content = readTextFile(path);
  return content.kind === 'text' ? parseArticleFile(id, content.text) : content;
}

/** A file's text, or why it cannot be had. A byte-order mark is taken away. */
export function readTextFile(
  path: string,
): { readonly kind: 'text'; readonly text: string } | ({ readonly kind: 'fault' } & ArticleFault) {
  try {
    const { size } = statSync(path);
    if (size > largestArticleFile) {
      const problem = `it has ${megabytes(size)} MB, more than the ${megabytes(largestArticleFile)} MB an article may have`;
      return { kind: 'fault', problem, remedy: 'put one article in a file, and no pictures' };
    }
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)) };
  } catch (error) {
    if (error instanceof TypeError)
      return { kind: 'fault', problem: 'it is not UTF-8', remedy: 'save it again with the encoding UTF-8' };
    return {
      kind: 'fault',
      problem: `it cannot be read (${codeOf(error)})`,
      remedy: 'check that it exists and may be read',
    };
  }
}

/** Paths inside the folder of every article file below it, in order. Throws where the folder cannot be read. */
export function articleFiles(directory: string): readonly string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.name.toLowerCase().endsWith('.md') && !entry.name.startsWith('.') && isFile(entry),
    )
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)))
    .sort();
}

/** A link counts as a file here: where it leads nowhere, reading it says so. */
function isFile(entry: Dirent): boolean {
  return entry.isFile() || entry.isSymbolicLink();
}

function folderFault(directory: string, error: unknown): FileFault {
  const missing = codeOf(error) === 'ENOENT';
  return {
    file: directory,
    problem: missing ? 'there is no such folder' : `it cannot be read as a folder (${codeOf(error)})`,
    remedy: 'name the folder that holds the articles, as "data/articles"',
  };
}

/** The id of `notes/sommet.md` is `sommet`. */
export function idOf(file: string): string {
  return (file.split(/[/\\]/).at(-1) ?? file).replace(/\.[^.]*$/, '');
}

/** File systems differ on case and on composed letters; ids must not depend on it. Equal for ids that clash. */
export function sameId(id: string): string {
  return id.normalize('NFC').toLowerCase();
}

function megabytes(bytes: number): string {
  return (bytes / (1024 * 1024)).toFixed(bytes % (1024 * 1024) === 0 ? 0 : 1);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
}
