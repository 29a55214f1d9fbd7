// A path that the browser asks for in, a file of the page out. Serves the page's own files and nothing beside them.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The folder of the compiled page: the page itself in `page/`, and the modules that it shares with the server. */
const compiled = new URL('./', import.meta.url);

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/** `page/` and a plain file name, or the one module that stands beside it. */
const servable = /^(?:page\/[a-z-]+\.(?<ending>html|css|js|svg)|discord-json\.(?<module>js))$/;

export interface Asset {
  readonly body: string;
  readonly type: string;
}

/** `page/main.js` as it lies in the folder, or null for what is not the page's. */
export async function readAsset(path: string, folder: URL = compiled): Promise<Asset | null> {
  const groups = servable.exec(path)?.groups;
  const type = types[groups?.ending ?? groups?.module ?? ''];
  if (type === undefined) return null;
  try {
    return { body: await readFile(fileURLToPath(new URL(path, folder)), 'utf8'), type };
  } catch {
    return null;
  }
}

/** The project's README, two folders above the compiled program, or null where it was not shipped. */
export async function readReadme(folder: URL = compiled): Promise<string | null> {
  try {
    return await readFile(fileURLToPath(new URL('../../README.md', folder)), 'utf8');
  } catch {
    return null;
  }
}
