// A row {"id","command","options"} in, {"answer"} out: the commands without a shell in between.
import { readArguments } from '../commands/read-arguments.ts';
import type { Corpus } from '../index/corpus.ts';
import { actionNames, commandNamed } from './actions.ts';
import { type Row, RowFault } from './json-lines.ts';
import { nearestWord } from './nearest-word.ts';

/** Options are named as in Discord. What is wrong with an option is an answer; an unknown command is the row's fault. */
export function batchRow({ command: name, options = {}, locale }: Row, corpus: Corpus): object {
  const command = typeof name === 'string' ? commandNamed(name) : undefined;
  if (command === undefined) {
    const meant = typeof name === 'string' ? nearestWord(name, actionNames()) : undefined;
    const hint = meant === undefined ? '' : `; did you mean "${meant}"?`;
    throw new RowFault(`"command" is ${JSON.stringify(name) ?? 'missing'}${hint}`);
  }
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new RowFault('"options" should be an object, such as {"words":"résultats concrets"}');
  }
  if (locale !== undefined && locale !== null && typeof locale !== 'string') {
    throw new RowFault('"locale" should be a text, such as "fr"');
  }
  const read = readArguments(command, options as Readonly<Record<string, unknown>>);
  return { answer: read.kind === 'ready' ? command.run(read.args, corpus) : read.answer };
}
