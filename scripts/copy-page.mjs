// Puts the page's files that need no compiling beside the compiled ones, so that `dist` can serve it alone. Like the
// compiler, it writes no file that has not changed: several programs may start at once.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const from = new URL('../src/playground/page/', import.meta.url);
const to = new URL('../dist/playground/page/', import.meta.url);

mkdirSync(to, { recursive: true });
for (const name of readdirSync(from).filter((file) => /\.(?:html|css|svg)$/.test(file))) {
  const text = readFileSync(new URL(name, from));
  const copy = new URL(name, to);
  if (!existsSync(copy) || !readFileSync(copy).equals(text)) writeFileSync(copy, text);
}
