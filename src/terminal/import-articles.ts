// Raw text files in, article files in the data folder out; a line for each, and for each that failed.
import { type ImportedFile, type ImportOptions, importFile } from '../articles/import-file.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** 2 when a file could not be imported: what it lacks is named, and the others are imported all the same. */
export function importArticles(
  files: readonly string[],
  options: ImportOptions,
  isJson: boolean,
  { output }: Pick<Terminal, 'output'>,
  tell: (sentence: string) => void,
): ExitCode {
  const imported = files.map((file) => importFile(file, options));
  if (isJson) output.write(`${JSON.stringify(imported.map(importJson))}\n`);
  for (const one of imported) {
    if (one.kind === 'fault') tell(`${one.file}: ${one.problem}; ${one.remedy}.`);
    else if (!isJson) output.write(`${one.path}: ${one.article.title}\n`);
  }
  return imported.every(({ kind }) => kind === 'imported') ? 0 : 2;
}

function importJson(one: ImportedFile): object {
  if (one.kind === 'fault') return { file: one.file, error: `${one.problem}; ${one.remedy}` };
  return { path: one.path, id: one.article.id, title: one.article.title, isNew: one.isNew };
}
