// What the terminal room needs from outside, handed over by the start: streams, width, locale, where articles lie.
import type { Readable, Writable } from 'node:stream';
import type { Locale } from '../replies/reply.ts';

export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
  /** Columns, where a person reads the output; null for a file or a pipe, whose lines are not broken. */
  readonly width: number | null;
  readonly hasColour: boolean;
}

export interface TerminalSettings {
  /** The language of our own words where `--lang` does not say. */
  readonly locale: Locale;
  /** The folder of article files where `--data` does not say. */
  readonly dataFolder: string;
  /** Where readings and index of large folders are kept; null: nowhere. */
  readonly cacheFolder: string | null;
  /** Shown by `--version`. */
  readonly version: string;
  readonly charactersPerArticle: number;
  /** `dixit invite`: the link by which the bot is added to a server; null where its id is not known. */
  readonly inviteUrl: string | null;
  /** `dixit start`: the bot, which is no business of this room. */
  readonly start: (options: StartOptions) => Promise<ExitCode>;
}

export interface StartOptions {
  /** Null where the call did not say. */
  readonly dataFolder: string | null;
  readonly locale: Locale;
  /** The local page is wanted beside the bot; without a bot it is always there. */
  readonly hasPage: boolean;
}

/** 0: answered, and nothing found is an answer. 1: something broke. 2: the call was wrong. */
export type ExitCode = 0 | 1 | 2;
