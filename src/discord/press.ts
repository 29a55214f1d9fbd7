// A pressed button in, what happens out: the message turns its page, the presser is answered, or a card goes to the channel.
// Pure: Discord's edge and the local page do what it says, each in its own way.
import type { APIMessageTopLevelComponent } from 'discord.js';
import { renderContext } from '../replies/render-context.ts';
import type { Locale } from '../replies/reply.ts';
import { articleOfKey } from './article-keys.ts';
import { NO_CONTROLS, withArticleId } from './controls.ts';
import { type PagePress, type Press, readCustomId } from './custom-id.ts';
import { answerCommand, type Desk } from './desk.ts';
import { type Draft, draftOf, plainDraft } from './draft.ts';
import { MESSAGE_LIMITS } from './message.ts';
import { phrasesIn } from './phrases.ts';
import { cardAfterSharing, sharedCard, textOfCard } from './share.ts';

/** The message under the button, and who pressed it. */
export interface Pressed {
  readonly customId: string;
  /** The components of the message, as Discord keeps them. */
  readonly components: readonly unknown[];
  readonly locale: Locale;
  /** The name by which others know the presser. */
  readonly name: string;
  /** Whether the message is the answer to the presser's own question: only then may they turn its page for all. */
  readonly isOwn: boolean;
  /** Whether the presser alone sees the message, where there are others to share it with. */
  readonly canShare: boolean;
}

export type PressOutcome =
  /** The message under the button becomes this. */
  | { readonly kind: 'update'; readonly draft: Draft }
  /** The presser alone is answered. */
  | { readonly kind: 'reply'; readonly draft: Draft }
  /** The card goes to the channel; the message under the button becomes `after`. */
  | {
      readonly kind: 'post';
      readonly draft: Draft;
      readonly after: readonly APIMessageTopLevelComponent[];
    };

/** What a press on a button leads to; a button that is not ours, or no longer, is answered in one sentence. */
export function answerPress(pressed: Pressed, desk: Desk): PressOutcome {
  const press = readCustomId(pressed.customId);
  const phrases = phrasesIn(pressed.locale);
  if (press === null) return sentence(phrases.unknownButton);
  switch (press.kind) {
    case 'share':
      return share(press, pressed, desk);
    case 'context':
      return showContext(press, pressed, desk);
    case 'page':
      return turnPage(press, pressed, desk);
  }
}

function share(
  { keys }: Extract<Press, { kind: 'share' }>,
  { components, locale, name }: Pressed,
  { corpus }: Desk,
): PressOutcome {
  const phrases = phrasesIn(locale);
  if (keys.some((key) => articleOfKey(key, corpus).kind === 'changed'))
    return sentence(phrases.articleChanged);
  const card = sharedCard(components, name, locale);
  if (card.length === 0) return sentence(phrases.unknownButton);
  return {
    kind: 'post',
    draft: { card, plain: () => textOfCard(card, MESSAGE_LIMITS.content) },
    after: cardAfterSharing(components, locale),
  };
}

function showContext(
  { key, ...place }: Extract<Press, { kind: 'context' }>,
  { locale }: Pressed,
  { corpus, charactersPerArticle }: Desk,
): PressOutcome {
  const found = articleOfKey(key, corpus);
  if (found.kind === 'changed') return sentence(phrasesIn(locale).articleChanged);
  const reply = renderContext(found.entry, place, { locale, charactersPerArticle });
  if (reply === null) return sentence(phrasesIn(locale).unknownButton);
  return { kind: 'reply', draft: draftOf(reply, NO_CONTROLS) };
}

function turnPage(press: PagePress, { locale, isOwn, canShare }: Pressed, desk: Desk): PressOutcome {
  const command = desk.commands.find(({ name }) => name === press.command);
  if (command === undefined) return sentence(phrasesIn(locale).unknownButton);
  const given = command.options.flatMap(({ name }, at) => {
    const value = press.values[at] ?? null;
    return value === null ? [] : [[name, value] as const];
  });
  const raw = withArticleId(Object.fromEntries(given), desk.corpus);
  if (raw === null) return sentence(phrasesIn(locale).articleChanged);
  const showing = { locale, canShare: isOwn && canShare };
  const asked = answerCommand(command, raw, { ...showing, page: press.page }, desk);
  const hasChanged = asked.fingerprint() !== press.fingerprint;
  const { reply, controls } = hasChanged ? answerCommand(command, raw, showing, desk) : asked;
  const lines = hasChanged ? [phrasesIn(locale).answerChanged, ...reply.lines] : reply.lines;
  return { kind: isOwn ? 'update' : 'reply', draft: draftOf({ ...reply, lines }, controls) };
}

function sentence(text: string): PressOutcome {
  return { kind: 'reply', draft: plainDraft(text) };
}
