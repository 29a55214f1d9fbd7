// A raw text file in, an article file in the data folder out. Never overwrites a different article.
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Article } from './article.ts';
import {
  type ArticleFault,
  articleOf,
  checkFields,
  parseArticleFile,
  writeArticleFile,
} from './article-file.ts';
import { articleFiles, idOf, readTextFile, sameId } from './load-articles.ts';
import { readRawArticle } from './raw-article.ts';

export interface ImportOptions {
  readonly dataDirectory: string;
  /** Front matter given by the caller; a `date` given here wins over the one that heads the text. */
  readonly title?: string;
  readonly date?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly lang?: string;
}

export type ImportedFile =
  | {
      readonly kind: 'imported';
      readonly path: string;
      readonly article: Article;
      /** False when the very same file was there already. */
      readonly isNew: boolean;
    }
  | ({ readonly kind: 'fault'; readonly file: string } & ArticleFault);

/** Imports one raw text. Its id is the file's name, with blanks and signs made hyphens. */
export function importFile(path: string, options: ImportOptions): ImportedFile {
  const { dataDirectory, ...given } = options;
  const read = readTextFile(path);
  if (read.kind === 'fault') return { ...read, file: path };
  if (/^---[ \t]*\r?\n/.test(read.text)) {
    const parsed = parseArticleFile(idOf(path), read.text);
    if (parsed.kind === 'fault') return { ...parsed, file: path };
    const remedy = `copy it to ${dataDirectory} as it stands`;
    return { kind: 'fault', file: path, problem: 'it is an article file already', remedy };
  }
  const raw = readRawArticle(read.text);
  const date = given.date ?? raw.date ?? undefined;
  if (date === undefined) {
    return {
      kind: 'fault',
      file: path,
      problem: 'it states no date',
      remedy: 'give one, as "--date 2017-05-02" or "--date 2017-05"',
    };
  }
  const checked = checkFields({ ...(raw.title === null ? {} : { title: raw.title }), ...given, date });
  if (checked.kind === 'fault') return { ...checked, file: path };
  const lang = checked.fields.lang;
  const drafted = articleOf(articleId(path), checked.fields, raw.text);
  if (drafted.kind === 'fault')
    return { kind: 'fault', file: path, problem: drafted.problem, remedy: 'put the article in it' };
  // The language is written down: what was detected once must not change with a later detector.
  const content = writeArticleFile({ ...checked.fields, lang: lang ?? drafted.article.lang }, raw.text);
  const parsed = parseArticleFile(drafted.article.id, content);
  if (parsed.kind === 'fault') return { ...parsed, file: path };
  return save(path, join(dataDirectory, `${parsed.article.id}.md`), content, parsed.article);
}

function save(source: string, path: string, content: string, article: Article): ImportedFile {
  const held = fileOfId(dirname(path), article.id);
  if (held !== null) {
    const read = readTextFile(held);
    if (read.kind === 'text' && read.text === content)
      return { kind: 'imported', path: held, article, isNew: false };
    const remedy = 'rename the file that you import, or remove the other one first';
    return { kind: 'fault', file: source, problem: `${held} holds another article already`, remedy };
  }
  // Written beside and renamed, so that a reader never meets half an article.
  const draft = `${path}.${process.pid}.part`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(draft, content);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    const reason = error instanceof Error ? error.message.split(',')[0] : String(error);
    return {
      kind: 'fault',
      file: source,
      problem: `${path} cannot be written (${reason})`,
      remedy: 'name a folder you may write to with "--data DIR"',
    };
  }
  return { kind: 'imported', path, article, isNew: true };
}

/** The file that has this id for a loader, in a folder within too and whatever its case, or null. */
function fileOfId(directory: string, id: string): string | null {
  if (!existsSync(directory)) return null;
  const held = articleFiles(directory).find((file) => sameId(idOf(file)) === sameId(id));
  return held === undefined ? null : join(directory, held);
}

function articleId(path: string): string {
  const id = idOf(path)
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[-.]+|-+$/g, '');
  return id === '' ? 'article' : id;
}
