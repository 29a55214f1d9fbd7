// The commands, in the order in which help shows them. Adding one is a file of its own and a line here.
import { articles } from './articles.ts';
import { ask } from './ask.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { helpOver } from './help.ts';
import { quotes } from './quotes.ts';
import { read } from './read.ts';
import { summary } from './summary.ts';
import { timeline } from './timeline.ts';
import { when } from './when.ts';
import { whoSaid } from './who-said.ts';

const questions: readonly Command[] = [whoSaid, when, summary, ask, check, quotes, timeline, articles, read];

export const commands: readonly Command[] = [...questions, helpOver(questions)];
