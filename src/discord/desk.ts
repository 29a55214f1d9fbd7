// What every answer in Discord needs, handed from the start to each event. Frozen; holds no state of a conversation.
import type { Logger } from 'pino';
import type { Command } from '../commands/command.ts';
import { readArguments } from '../commands/read-arguments.ts';
import type { Corpus } from '../index/corpus.ts';
import { renderReply } from '../replies/render-reply.ts';
import type { Locale, Reply } from '../replies/reply.ts';

export interface Desk {
  readonly corpus: Corpus;
  readonly commands: readonly Command[];
  /** How many characters of one article a reply may show. */
  readonly charactersPerArticle: number;
  readonly logger: Logger;
}

/** The page that answers a command's raw options; a wrong option is answered too. */
export function answerCommand(
  command: Command,
  raw: Readonly<Record<string, string | number>>,
  locale: Locale,
  { corpus, charactersPerArticle }: Desk,
): Reply {
  const read = readArguments(command, raw);
  const answer = read.kind === 'ready' ? command.run(read.args, corpus) : read.answer;
  return renderReply(answer, { locale, charactersPerArticle });
}
