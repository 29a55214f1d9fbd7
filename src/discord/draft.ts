// A Reply in, what is to be said in Discord out: a card, and the same in plain text for when a card is refused. Pure.
import type { APIMessageTopLevelComponent } from 'discord.js';
import type { Reply } from '../replies/reply.ts';
import type { Controls } from './controls.ts';
import { cardMessage, plainMessage } from './message.ts';

/** What is to be said, as a card where there is one, and in plain text for when Discord refuses the card. */
export interface Draft {
  readonly card: readonly APIMessageTopLevelComponent[] | null;
  readonly plain: () => string;
}

export function draftOf(reply: Reply, controls?: Controls): Draft {
  return { card: cardMessage(reply, controls), plain: () => plainMessage(reply) };
}

export function plainDraft(text: string): Draft {
  return { card: null, plain: () => text };
}
