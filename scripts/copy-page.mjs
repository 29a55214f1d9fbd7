// Puts the page's files that need no compiling beside the compiled ones, so that `dist` can serve it alone.
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';

const from = new URL('../src/playground/page/', import.meta.url);
const to = new URL('../dist/playground/page/', import.meta.url);

mkdirSync(to, { recursive: true });
for (const name of readdirSync(from)) {
  if (/\.(?:html|css|svg)$/.test(name)) copyFileSync(new URL(name, from), new URL(name, to));
}
