// The terminal with streams in place of a shell, over the fixture articles.
import { spawn, spawnSync } from 'node:child_process';
import { PassThrough, Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { runTerminal } from '../../src/terminal/run-terminal.ts';
import type { StartOptions, Terminal, TerminalSettings } from '../../src/terminal/terminal.ts';
import { fixtureFolder } from '../fixtures/corpus.ts';

export interface Outcome {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

interface Given {
  readonly input?: string;
  readonly width?: number;
  readonly hasColour?: boolean;
  readonly settings?: Partial<TerminalSettings>;
}

/** Runs one call in this process. */
export async function dixit(args: readonly string[], given: Given = {}): Promise<Outcome> {
  const { terminal, read } = falseTerminal(given);
  const settings: TerminalSettings = {
    locale: 'en',
    dataFolder: fixtureFolder,
    cacheFolder: null,
    version: '9.8.7',
    charactersPerArticle: 700,
    inviteUrl: null,
    start: async (options: StartOptions) => {
      terminal.output.write(`started ${JSON.stringify(options)}\n`);
      return 0;
    },
    ...given.settings,
  };
  const code = await runTerminal(args, terminal, settings);
  return { code, ...read() };
}

export function falseTerminal({ input = '', width, hasColour = false }: Given = {}): {
  readonly terminal: Terminal;
  readonly read: () => { readonly output: string; readonly errors: string };
} {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const written = { output: '', errors: '' };
  output.on('data', (chunk: Buffer) => {
    written.output += chunk.toString();
  });
  errors.on('data', (chunk: Buffer) => {
    written.errors += chunk.toString();
  });
  return {
    terminal: { input: Readable.from([Buffer.from(input)]), output, errors, width: width ?? null, hasColour },
    read: () => {
      // What still waits in the streams was written before the call ended.
      for (let chunk = output.read(); chunk !== null; chunk = output.read()) written.output += String(chunk);
      for (let chunk = errors.read(); chunk !== null; chunk = errors.read()) written.errors += String(chunk);
      return { ...written };
    },
  };
}

const program = process.env.DIXIT_PROGRAM ?? fileURLToPath(new URL('../../dist/index.js', import.meta.url));

/** Runs the built program as a user does, in a folder and an environment of the test's choice. */
export function runProgram(
  args: readonly string[],
  given: {
    readonly input?: string;
    readonly cwd?: string;
    readonly env?: Readonly<Record<string, string>>;
  } = {},
): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    input: given.input ?? '',
    cwd: given.cwd,
    env: { PATH: process.env.PATH, LANG: 'en_GB.UTF-8', ...given.env },
    encoding: 'utf8',
    timeout: 30_000,
  });
  return { code: status, output: stdout, errors: stderr };
}

/** Starts the built program without a token, and once it serves its page, ends it as a service manager would. */
export async function startProgram(
  args: readonly string[],
  given: {
    readonly cwd?: string;
    readonly env?: Readonly<Record<string, string>>;
    /** What is done while the page is served. */
    readonly meanwhile?: (url: string) => Promise<void>;
  } = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, [program, 'start', ...args], {
    cwd: given.cwd,
    env: { PATH: process.env.PATH, LANG: 'en_GB.UTF-8', PORT: '0', ...given.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const written = { output: '', errors: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    written.output += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    written.errors += chunk.toString();
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const lastLine = new Promise<void>((resolve) => {
    child.stdout.on('data', () => {
      if (/^(?:Try|Essayez).*: dixit .*\n/m.test(written.output)) resolve();
    });
  });
  await Promise.race([lastLine, ended]);
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(written.output)?.[0];
  try {
    if (url !== undefined) await given.meanwhile?.(url);
  } finally {
    child.kill('SIGTERM');
  }
  return { code: await ended, ...written };
}
