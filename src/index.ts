#!/usr/bin/env node
// The start: settings, then the articles, then the edges. The only file that acts when it is imported.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { config } from 'dotenv';
import { readSettings, type Settings } from './settings.ts';
import { loadCorpus } from './terminal/load-corpus.ts';
import { terminalPhrasesOf } from './terminal/phrases.ts';
import { runTerminal } from './terminal/run-terminal.ts';
import { startPrompt } from './terminal/start-prompt.ts';
import type { ExitCode, StartOptions, Terminal, TerminalSettings } from './terminal/terminal.ts';

const { stdin, stdout, stderr } = process;

config({ quiet: true });
const reading = readSettings(process.env);
if (reading.kind === 'invalid') {
  for (const fault of reading.faults) stderr.write(`dixit: ${fault}\n`);
  process.exitCode = 2;
} else {
  process.exitCode = await run(reading.settings);
}

async function run(settings: Settings): Promise<ExitCode> {
  const terminal: Terminal = {
    input: stdin,
    output: stdout,
    errors: stderr,
    width: stdout.isTTY ? Math.min(stdout.columns || 80, 100) : null,
    hasColour: stdout.isTTY && stdout.hasColors(),
  };
  const terminalSettings: TerminalSettings = {
    locale: localeOf(process.env),
    dataFolder: settings.dataFolder ?? defaultFolder(),
    version: versionOf(new URL('../package.json', import.meta.url)),
    charactersPerArticle: settings.charactersPerArticle,
    start: (options) =>
      start(options, settings, { ...terminal, ...terminalSettings, locale: options.locale }),
  };
  // A reader that went away (`dixit batch | head -1`) is no fault of ours.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  return runTerminal(process.argv.slice(2), terminal, terminalSettings);
}

async function start(
  options: StartOptions,
  { discordToken, discordApiUrl, charactersPerArticle, logLevel }: Settings,
  desk: Terminal & TerminalSettings,
): Promise<ExitCode> {
  const folder = options.dataFolder ?? desk.dataFolder;
  const loaded = loadCorpus(folder);
  const phrases = terminalPhrasesOf(options.locale);
  if (loaded === null) {
    stderr.write(`dixit: ${phrases.noSuchFolder(folder)}\n`);
    return 2;
  }
  for (const fault of loaded.faults) stderr.write(`dixit: ${fault}\n`);
  const { corpus } = loaded;
  stdout.write(`${phrases.start.loaded(corpus.entries.length, folder)}\n`);
  if (discordToken === null) {
    await startPrompt(corpus, desk);
    return 0;
  }
  // Loaded only here: a question in a shell should not wait for what it does not use.
  const [{ pino }, { startDiscord }] = await Promise.all([import('pino'), import('./discord/start.ts')]);
  const logger = pino({ level: logLevel });
  const discord = await startDiscord({
    token: discordToken,
    apiUrl: discordApiUrl,
    corpus,
    charactersPerArticle,
    logger,
  });
  const signal = await nextSignal();
  logger.info({ signal }, 'Leaving');
  await discord.stop();
  return 0;
}

function nextSignal(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve(signal));
  });
}

/** The folder one stands in may have articles of its own; else those that came with the program. */
function defaultFolder(): string {
  const own = fileURLToPath(new URL('../data/articles', import.meta.url));
  return existsSync('data/articles') || !existsSync(own) ? 'data/articles' : own;
}

function localeOf({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): 'fr' | 'en' {
  return /^fr/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'fr' : 'en';
}

function versionOf(packageFile: URL): string {
  const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { readonly version: string };
  return version;
}
