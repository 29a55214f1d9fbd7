// The commands, in the order in which help shows them. Adding one is a file of its own and a line here.
import { ask } from './ask.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { summary } from './summary.ts';
import { when } from './when.ts';
import { whoSaid } from './who-said.ts';

export const commands: readonly Command[] = [whoSaid, when, summary, ask, check];
