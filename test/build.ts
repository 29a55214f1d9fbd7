// Builds the program once before the tests: the terminal and page tests run what a user runs, not the sources.
import { execFileSync } from 'node:child_process';

const compiler = 'node_modules/typescript/bin/tsc';

/** The steps of `npm run build`. */
const steps = [
  [compiler, '-p', 'tsconfig.build.json'],
  [compiler, '-p', 'tsconfig.page.json'],
  ['scripts/copy-page.mjs'],
];

export default function buildProgram(): void {
  for (const step of steps) execFileSync(process.execPath, step, { stdio: 'inherit' });
}
