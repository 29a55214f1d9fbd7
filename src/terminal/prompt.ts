// A person at a keyboard and the corpus as it is now in, answers out, until they leave. History and tab completion by readline.
import { createInterface } from 'node:readline';
import type { Corpus } from '../index/corpus.ts';
import { commandNamed, otherActions } from './actions.ts';
import { completeLine } from './complete-line.ts';
import { terminalPhrasesOf } from './phrases.ts';
import { type Desk, runLine } from './run-terminal.ts';
import { splitLine } from './split-line.ts';

/** Answers line by line; a line that names no command is a question. Resolves when the input ends or "exit" is typed. */
export async function openPrompt(corpus: () => Corpus, desk: Desk): Promise<void> {
  const lines = createInterface({
    input: desk.input,
    output: desk.output,
    terminal: desk.width !== null,
    prompt: 'dixit> ',
    historySize: 200,
    removeHistoryDuplicates: true,
    completer: (line: string) => completeLine(line, corpus()),
  });
  lines.on('SIGINT', () => lines.close());
  desk.output.write(`${terminalPhrasesOf(desk.locale).prompt}\n`);
  lines.prompt();
  for await (const line of lines) {
    const words = splitLine(line);
    if (words[0] === 'exit' || words[0] === 'quit') break;
    if (words.length > 0) runLine(callWords(words, line), corpus(), desk);
    lines.prompt();
  }
  lines.close();
}

/** "/who-said …" as in Discord and "dixit who-said …" as in a shell will do; what names no command is a question. */
function callWords(words: readonly string[], line: string): readonly string[] {
  const [first = '', ...rest] = words[0] === 'dixit' && words.length > 1 ? words.slice(1) : words;
  const name = first.replace(/^\//, '');
  const isCall = commandNamed(name) !== undefined || otherActions.some((action) => action === name);
  // "/whe G20" was meant as a command; the call says which one comes near.
  if (isCall || first.startsWith('/')) return [name, ...rest];
  return ['ask', '--', line.trim()];
}
