// Builds the program once before the tests: the terminal tests run what a user runs, not the sources.
import { execFileSync } from 'node:child_process';

export default function buildProgram(): void {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
    stdio: 'inherit',
  });
}
