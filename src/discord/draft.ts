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

const drafts = new WeakMap<Reply, { readonly controls: Controls | undefined; readonly draft: Draft }>();

/** The draft of a page; for the page and the controls of before, the draft of before. */
export function draftOf(reply: Reply, controls?: Controls): Draft {
  const known = drafts.get(reply);
  if (known !== undefined && known.controls === controls) return known.draft;
  const draft: Draft = { card: cardMessage(reply, controls), plain: () => plainMessage(reply) };
  drafts.set(reply, { controls, draft });
  return draft;
}

export function plainDraft(text: string): Draft {
  return { card: null, plain: () => text };
}
