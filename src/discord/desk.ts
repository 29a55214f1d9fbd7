// What every answer in Discord needs, handed from the start to each event. Frozen; holds no state of a conversation.
import type { Logger } from 'pino';
import type { Answer } from '../answers/answer.ts';
import type { Arguments, Command } from '../commands/command.ts';
import { readArguments } from '../commands/read-arguments.ts';
import type { Corpus } from '../index/corpus.ts';
import { createMemory, type Memory, once } from '../remember.ts';
import { renderReply } from '../replies/render-reply.ts';
import type { Locale, Reply } from '../replies/reply.ts';
import type { ServerSettings } from '../storage/server-settings.ts';
import {
  type Controls,
  contextId,
  fingerprintOf,
  fittingCall,
  NO_CONTROLS,
  NO_TURNS,
  shareId,
  turnsOf,
} from './controls.ts';
import { type Draft, draftOf } from './draft.ts';
import type { Visibility } from './visibility.ts';

export interface Desk {
  readonly corpus: Corpus;
  readonly commands: readonly Command[];
  /** How many characters of one article a reply may show. */
  readonly charactersPerArticle: number;
  readonly logger: Logger;
  /** Who sees answers in a server (null: outside of servers) unless the asker says so. Without it the asker alone. */
  readonly defaultVisibility?: (guildId: string | null) => Visibility;
  /** What servers chose. Without it nothing can be chosen. */
  readonly serverSettings?: ServerSettings;
}

/** The desk over the articles as they are now: another one whenever the corpus is another. */
export function deskFor(corpus: () => Corpus, rest: Omit<Desk, 'corpus'>): () => Desk {
  let desk: Desk = Object.freeze({ ...rest, corpus: corpus() });
  return () => {
    const now = corpus();
    if (desk.corpus !== now) desk = Object.freeze({ ...rest, corpus: now });
    return desk;
  };
}

/** How an answer is to be shown. */
export interface Showing {
  readonly locale: Locale;
  /** False where everybody sees the answer already, or nobody else is there. */
  readonly canShare: boolean;
  /** From 0, the default. */
  readonly page?: number;
}

/** A page and its buttons. */
export interface Answered {
  readonly reply: Reply;
  readonly controls: Controls;
  /** Of the answer that the page shows; most pages are never turned, so it is worked out when asked for. */
  readonly fingerprint: () => string;
  /** The page as it is said in Discord, made once. */
  readonly draft: () => Draft;
}

/** Results on one page of a card, by kind: as many as are read at a glance. A summary stays whole. */
const EXCERPTS_PER_PAGE: Readonly<Partial<Record<Answer['kind'], number>>> = {
  quotes: 3,
  dates: 3,
  passages: 3,
  nothing: 3,
  article: 1,
};
/** Leaves a card room for what stands around the excerpts. */
const CHARACTERS_PER_PAGE = 2400;

/** How many answers of late are held in memory: pages are turned, and the same is asked by many. */
const MOST_REMEMBERED = 200;
const memories = new WeakMap<Desk, Memory<string, Answered>>();

/** The page that answers a command's raw options; a wrong option is answered too. */
export function answerCommand(
  command: Command,
  raw: Readonly<Record<string, string | number>>,
  showing: Showing,
  desk: Desk,
): Answered {
  const read = readArguments(command, raw);
  if (read.kind === 'ready') {
    const { args } = read;
    const { locale, canShare, page = 0 } = showing;
    const key = JSON.stringify([command.name, args, locale, canShare, page]);
    return memoryOf(desk).recall(key, () => answerArguments(command, args, showing, desk));
  }
  const { charactersPerArticle } = desk;
  const reply = renderReply(read.answer, { locale: showing.locale, charactersPerArticle });
  return { reply, controls: NO_CONTROLS, fingerprint: () => '', draft: once(() => draftOf(reply)) };
}

function memoryOf(desk: Desk): Memory<string, Answered> {
  const known = memories.get(desk) ?? createMemory<string, Answered>(MOST_REMEMBERED);
  memories.set(desk, known);
  return known;
}

function answerArguments(command: Command, args: Arguments, showing: Showing, desk: Desk): Answered {
  const { locale, canShare, page = 0 } = showing;
  const { corpus, charactersPerArticle } = desk;
  const answer = command.run(args, corpus);
  const fingerprint = (): string => fingerprintOf(answer, corpus);
  const excerptsPerPage = EXCERPTS_PER_PAGE[answer.kind];
  const options = {
    locale,
    charactersPerArticle,
    charactersPerPage: CHARACTERS_PER_PAGE,
    ...(excerptsPerPage === undefined ? {} : { excerptsPerPage }),
  };
  const turning = renderReply(answer, { ...options, page, hasPages: true });
  const hasTurns = turning.paging !== undefined || answer.kind === 'article';
  const call = hasTurns ? fittingCall({ command, args }, fingerprint(), corpus) : null;
  const isTurned = turning.paging === undefined || call !== null;
  const reply = isTurned ? turning : renderReply(answer, options);
  const isShareable = canShare && answer.kind !== 'invalid' && answer.kind !== 'help';
  const controls: Controls = {
    contextIdOf: (excerpt) =>
      // An article is read from paragraph to paragraph.
      answer.kind === 'article' ? null : contextId(excerpt, { corpus, charactersPerArticle, locale }),
    shareIdOf: (shown) => (isShareable ? shareId(shown, corpus) : null),
    ...(call === null ? NO_TURNS : turnsOf(answer, reply, call, fingerprint())),
  };
  return { reply, controls, fingerprint, draft: once(() => draftOf(reply, controls)) };
}

/** Who sees an answer: whom the asker chose, else whom the server did, else the asker alone. */
export function visibilityFor(chosen: Visibility | null, guildId: string | null, desk: Desk): Visibility {
  return chosen ?? desk.defaultVisibility?.(guildId) ?? 'me';
}
