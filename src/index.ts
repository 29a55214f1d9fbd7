#!/usr/bin/env node
// The start: settings, then the articles, then the edges. The only file that acts when it is imported.
import { existsSync, readFileSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { config } from 'dotenv';
import envPaths from 'env-paths';
import type { Logger } from 'pino';
import { sayFault } from './archive/archive.ts';
import type { LiveArticles } from './archive/live-articles.ts';
import { commands } from './commands/index.ts';
import { applicationIdOf, inviteUrl } from './discord/invite.ts';
import type { Corpus } from './index/corpus.ts';
import { prepareSuggestions } from './index/suggestions.ts';
import type { OpenPage } from './playground/open-page.ts';
import { readSettings, type Settings } from './settings.ts';
import { loadArchive } from './terminal/load-archive.ts';
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
    cacheFolder: cacheFolderOf(settings),
    version: versionOf(new URL('../package.json', import.meta.url)),
    charactersPerArticle: settings.charactersPerArticle,
    inviteUrl: inviteUrlOf(settings),
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
  settings: Settings,
  desk: Terminal & TerminalSettings,
): Promise<ExitCode> {
  const folder = options.dataFolder ?? desk.dataFolder;
  const opened = loadArchive(folder, desk);
  const phrases = terminalPhrasesOf(options.locale);
  if (opened === null) {
    stderr.write(`dixit: ${phrases.noSuchFolder(folder)}\n`);
    return 2;
  }
  for (const fault of opened.faults) stderr.write(`dixit: ${sayFault(fault)}\n`);
  const { corpus } = opened.archive;
  stdout.write(`${phrases.start.loaded(corpus.entries.length, folder)}\n`);
  // Loaded only here and below: a question in a shell should not wait for what it does not use.
  const { pino } = await import('pino');
  const { createLogger } = await import('./discord/log.ts');
  const isBot = reachesDiscord(settings);
  // Where somebody types, the log must not come between the lines.
  const lines = pino.destination(isBot ? 1 : 2);
  const logger = createLogger({
    level: settings.logLevel,
    secrets: [settings.discordToken ?? ''],
    write: (line) => lines.write(line),
  });
  const { followArticles } = await import('./archive/live-articles.ts');
  const articles = followArticles(folder, opened, logger);
  const prepareFor = (now: Corpus): void => {
    prepare(now).catch((err: unknown) => logger.error({ err }, 'suggestions: cannot be put in order'));
  };
  articles.onChange(prepareFor);
  // Answers are there before suggestions are: those of ten thousand articles take seconds to put in order.
  prepareFor(corpus);
  const page = !isBot || options.hasPage ? await servePage(articles, settings, logger) : null;
  try {
    if (page !== null) stdout.write(`${phrases.start.page(page.url)}\n`);
    if (isBot) return await startBot(articles, settings, logger);
    await startAlone(articles, desk);
    return 0;
  } finally {
    // An open page, or a folder that is followed, would keep the program from ending with its fault.
    await Promise.all([page?.close(), articles.stop()]);
  }
}

/** Puts suggestions in order while the program does what else there is to do. */
async function prepare(corpus: Corpus): Promise<void> {
  for (const _ of prepareSuggestions(corpus)) await nextTurn();
}

/** By the gateway, or by HTTP interactions, which need no token. */
function reachesDiscord({ discordToken, discordPublicKey, httpPort }: Settings): boolean {
  return discordToken !== null || (discordPublicKey !== null && httpPort !== null);
}

async function servePage({ corpus }: LiveArticles, settings: Settings, logger: Logger): Promise<OpenPage> {
  const { openPage } = await import('./playground/open-page.ts');
  const { deskFor } = await import('./discord/desk.ts');
  const { charactersPerArticle, port } = settings;
  const desk = deskFor(corpus, { commands, charactersPerArticle, logger });
  return openPage({ desk, isConnected: reachesDiscord(settings), port });
}

/** Online until a signal comes; 1 when Discord closed the door, so that whoever watches the process starts it again. */
async function startBot(articles: LiveArticles, settings: Settings, logger: Logger): Promise<ExitCode> {
  const { StartFault, startDiscord } = await import('./discord/start.ts');
  const { discordToken, discordApiUrl, discordPublicKey, httpPort, storagePath, charactersPerArticle } =
    settings;
  try {
    const discord = await startDiscord({
      token: discordToken,
      apiUrl: discordApiUrl,
      publicKey: discordPublicKey,
      httpPort,
      storagePath,
      corpus: articles.corpus,
      charactersPerArticle,
      logger,
    });
    articles.onChange(discord.refresh);
    const signal = nextSignal().then((name) => ({ signal: name }));
    const end = await Promise.race([signal, discord.lost.then((reason) => ({ reason }))]);
    if ('signal' in end) logger.info(end, 'Leaving');
    else stderr.write(`dixit: ${end.reason}\n`);
    await discord.stop();
    return 'signal' in end ? 0 : 1;
  } catch (error) {
    if (!(error instanceof StartFault)) throw error;
    stderr.write(`dixit: ${error.message}\n`);
    return 1;
  }
}

/** The page is there for as long as somebody types, and where nobody can type until a signal comes. */
async function startAlone({ corpus }: LiveArticles, desk: Terminal & TerminalSettings): Promise<void> {
  const canType = stdin.isTTY && stdout.isTTY;
  // Listened for before anything is said: who reads that the page is there may end it at once.
  const signal = canType ? null : nextSignal();
  await startPrompt(corpus, canType ? desk : { ...desk, width: null });
  await signal;
}

function nextSignal(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve(signal));
  });
}

function inviteUrlOf({ discordApplicationId, discordToken }: Settings): string | null {
  const id = discordApplicationId ?? applicationIdOf(discordToken ?? '');
  return id === null ? null : inviteUrl(id);
}

/** The folder one stands in may have articles of its own; else those that came with the program. */
function defaultFolder(): string {
  const own = fileURLToPath(new URL('../data/articles', import.meta.url));
  return existsSync('data/articles') || !existsSync(own) ? 'data/articles' : own;
}

/** Null where none is to be kept. */
function cacheFolderOf({ cacheFolder }: Settings): string | null {
  if (cacheFolder === 'off') return null;
  return cacheFolder ?? envPaths('dixit', { suffix: '' }).cache;
}

function localeOf({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): 'fr' | 'en' {
  return /^fr/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'fr' : 'en';
}

function versionOf(packageFile: URL): string {
  const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { readonly version: string };
  return version;
}
