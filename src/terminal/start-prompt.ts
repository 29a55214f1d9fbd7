// What a start without a token shows: how many articles there are, how to reach Discord, and a prompt where somebody types.
import type { Corpus } from '../index/corpus.ts';
import { exampleOf } from './actions.ts';
import { terminalPhrasesOf } from './phrases.ts';
import { openPrompt } from './prompt.ts';
import type { Desk } from './run-terminal.ts';

/** Without a person at the terminal it says how to ask, and ends. */
export async function startPrompt(corpus: () => Corpus, desk: Desk): Promise<void> {
  const { withoutToken, tryThis } = terminalPhrasesOf(desk.locale).start;
  for (const line of withoutToken) desk.output.write(`${line}\n`);
  if (desk.width === null) desk.output.write(`${tryThis(exampleOf('who-said'))}\n`);
  else await openPrompt(corpus, desk);
}
