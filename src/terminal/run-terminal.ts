// Typed words in, an answer on standard output and an exit code out. Every fault is one line on standard error.

import type { Answer } from '../answers/answer.ts';
import { sayFault } from '../archive/archive.ts';
import type { Command } from '../commands/command.ts';
import { readArguments } from '../commands/read-arguments.ts';
import type { Corpus } from '../index/corpus.ts';
import { faultSentence } from '../replies/fault-sentence.ts';
import { renderReply } from '../replies/render-reply.ts';
import { actionNames, commandNamed, exampleOf, mainOption } from './actions.ts';
import { batchRow } from './batch-row.ts';
import { importArticles } from './import-articles.ts';
import { answerLines, isClosedPipe } from './json-lines.ts';
import { loadArchive } from './load-archive.ts';
import { nearestWord } from './nearest-word.ts';
import { terminalPhrasesOf } from './phrases.ts';
import { commandHelp, helpPage } from './print-help.ts';
import { printReply } from './print-reply.ts';
import { type Call, readCall } from './read-call.ts';
import { readRow } from './read-row.ts';
import { tell } from './tell.ts';
import type { ExitCode, Terminal, TerminalSettings } from './terminal.ts';

/** Runs one call, such as `['who-said', 'résultats', 'concrets']`. Never throws: what breaks is told, and gives 1. */
export async function runTerminal(
  args: readonly string[],
  terminal: Terminal,
  settings: TerminalSettings,
): Promise<ExitCode> {
  const call = readCall(args);
  const locale = call.shared.locale ?? settings.locale;
  try {
    return await runCall(call, { ...terminal, ...settings, locale });
  } catch (error) {
    if (isClosedPipe(error)) return 0;
    const message = error instanceof Error ? error.message : String(error);
    tell(terminal, terminalPhrasesOf(locale).broken(message));
    return 1;
  }
}

/** The terminal and its settings, with the locale of the call. */
export type Desk = Terminal & TerminalSettings;

async function runCall(call: Call, desk: Desk): Promise<ExitCode> {
  const phrases = terminalPhrasesOf(desk.locale);
  switch (call.kind) {
    case 'wrong':
      return refuse(desk, call.say(phrases), call.example);
    case 'version':
      desk.output.write(call.shared.isJson ? `${JSON.stringify(desk.version)}\n` : `${desk.version}\n`);
      return 0;
    case 'help':
      return help(call.about, desk);
    case 'read':
      return (await answerLines(desk, readRow)) ? 0 : 1;
    case 'import':
      return importArticles(
        call.files,
        { dataDirectory: folderOf(call, desk), ...call.frontMatter },
        call.shared.isJson,
        desk,
        (sentence) => tell(desk, sentence),
      );
    case 'invite':
      return invite(call.shared.isJson, desk);
    case 'start':
      return desk.start({
        dataFolder: call.shared.dataFolder,
        locale: desk.locale,
        hasPage: call.hasPage,
      });
    case 'batch': {
      const corpus = corpusFor(call, desk);
      if (corpus === null) return 2;
      return (await answerLines(desk, (row) => batchRow(row, corpus))) ? 0 : 1;
    }
    case 'command':
      return runCommand(call, desk);
  }
}

function runCommand(call: CommandCall, desk: Desk): ExitCode {
  const read = readArguments(call.command, call.raw);
  if (read.kind === 'invalid') return refuseAnswer(read.answer, call.command, null, desk);
  const corpus = corpusFor(call, desk);
  return corpus === null ? 2 : answerCall(call, corpus, desk);
}

function invite(isJson: boolean, { inviteUrl, output, ...desk }: Desk): ExitCode {
  if (inviteUrl === null) {
    tell(desk, terminalPhrasesOf(desk.locale).needsApplicationId);
    return 2;
  }
  output.write(isJson ? `${JSON.stringify(inviteUrl)}\n` : `${inviteUrl}\n`);
  return 0;
}

/** A line of the prompt: a command or the help, over the corpus that is there already. */
export function runLine(words: readonly string[], corpus: Corpus, desk: Desk): void {
  const call = readCall(words);
  const own = { ...desk, locale: call.shared.locale ?? desk.locale };
  const phrases = terminalPhrasesOf(own.locale);
  if (call.kind === 'command') answerCall(call, corpus, own);
  else if (call.kind === 'help') help(call.about, own);
  else if (call.kind === 'wrong') refuse(own, call.say(phrases), call.example);
  else refuse(own, phrases.notHere(call.kind), exampleOf(call.kind));
}

function answerCall({ command, raw, shared }: CommandCall, corpus: Corpus, desk: Desk): ExitCode {
  const read = readArguments(command, raw);
  const answer = read.kind === 'ready' ? command.run(read.args, corpus) : read.answer;
  if (answer.kind === 'invalid') return refuseAnswer(answer, command, corpus, desk);
  const { locale, charactersPerArticle } = desk;
  desk.output.write(
    shared.isJson
      ? `${JSON.stringify(answer)}\n`
      : printReply(renderReply(answer, { locale, charactersPerArticle }), desk),
  );
  return 0;
}

type CommandCall = Extract<Call, { kind: 'command' }>;

function folderOf({ shared }: Call, { dataFolder }: Desk): string {
  return shared.dataFolder ?? dataFolder;
}

/** Null, and told, where the folder does not exist. Broken files are told one by one; the others are there. */
function corpusFor(call: Call, desk: Desk): Corpus | null {
  const folder = folderOf(call, desk);
  const phrases = terminalPhrasesOf(desk.locale);
  const loaded = loadArchive(folder, desk);
  if (loaded === null) {
    refuse(desk, phrases.noSuchFolder(folder), `${exampleOf('who-said')} --data data/articles`);
    return null;
  }
  for (const fault of loaded.faults) tell(desk, sayFault(fault));
  return loaded.archive.corpus;
}

function help(about: string | null, desk: Desk): ExitCode {
  const { locale, width, output } = desk;
  const command = commandNamed(about ?? undefined);
  if (about !== null && command === undefined && !actionNames().includes(about)) {
    const meant = nearestWord(about, actionNames());
    const phrases = terminalPhrasesOf(locale);
    return refuse(
      desk,
      phrases.noSuchCommand(about),
      meant === undefined ? 'dixit help' : `dixit help ${meant}`,
    );
  }
  output.write(command === undefined ? helpPage(locale, width) : commandHelp(command, locale, width));
  return 0;
}

/** An option is named as it is typed: `--speaker`, and the words without a name by what they are. */
function refuseAnswer(answer: Answer, command: Command, corpus: Corpus | null, desk: Desk): ExitCode {
  if (answer.kind !== 'invalid') return 0;
  const { fault } = answer;
  const label = fault.option === mainOption(command)?.name ? fault.option : `--${fault.option}`;
  const sentence = faultSentence(fault, label, desk.locale);
  const ids =
    fault.code === 'unknown-article' ? (corpus?.entries ?? []).map(({ article }) => article.id) : [];
  const meant = nearestWord(fault.value, ids);
  const hint = meant === undefined ? '' : ` ${terminalPhrasesOf(desk.locale).didYouMean(meant)}`;
  return refuse(desk, `${sentence}${hint}`, exampleOf(command.name, fault.option));
}

function refuse(desk: Desk, sentence: string, example: string): 2 {
  tell(desk, `${sentence} ${terminalPhrasesOf(desk.locale).example(example)}`);
  return 2;
}
