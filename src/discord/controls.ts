// What can be done with a reply in, the custom ids of its buttons out. Pure; a button that would not fit is not offered.
import type { Answer } from '../answers/answer.ts';
import type { Arguments, Command } from '../commands/command.ts';
import type { Corpus } from '../index/corpus.ts';
import { hasContext, type Place } from '../replies/render-context.ts';
import type { Locale, ReplyExcerpt, ReplyOrigin } from '../replies/reply.ts';
import { digest, keyOf } from './article-keys.ts';
import { CUSTOM_ID_LIMIT, FINGERPRINT_LENGTH, type PagePress, writeCustomId } from './custom-id.ts';

/** The buttons of a message. */
export interface Controls {
  /** Shows the words around an excerpt; null where there are none. */
  readonly contextIdOf: (excerpt: ReplyExcerpt) => string | null;
  /** Posts the card to the channel; null where it is there already. */
  readonly shareIdOf: (shown: readonly ReplyExcerpt[]) => string | null;
  /** Turns the pages; null at either end. */
  readonly previousId: string | null;
  readonly nextId: string | null;
}

const none = (): null => null;
export const NO_CONTROLS: Controls = {
  contextIdOf: none,
  shareIdOf: none,
  previousId: null,
  nextId: null,
};

export interface ContextSetting {
  readonly corpus: Corpus;
  readonly charactersPerArticle: number;
  readonly locale: Locale;
}

/** The id of "Context", or null where the article has no more to show around the excerpt than the reply does. */
export function contextId(excerpt: ReplyExcerpt, { corpus, ...options }: ContextSetting): string | null {
  const { origin, text } = excerpt;
  const entry = origin === undefined ? undefined : corpus.entry(origin.articleId);
  if (origin === undefined || entry === undefined) return null;
  const place = placeOf(origin, corpus);
  if (!hasContext(entry, place, text, options)) return null;
  return writeCustomId({ kind: 'context', key: keyOf(entry.article), ...place });
}

function placeOf({ articleId, start, end, dateStart }: ReplyOrigin, corpus: Corpus): Place {
  const reading = corpus.entry(articleId)?.reading;
  const quote = reading?.quotes.findIndex((one) => one.start === start && one.end === end) ?? -1;
  const date = reading?.dates.findIndex((one) => one.start === dateStart) ?? -1;
  return { start, end, quote: quote < 0 ? null : quote, date: date < 0 ? null : date };
}

/** The id of "Share": it knows the articles on the card, so that a card whose article changed is not posted. */
export function shareId(shown: readonly ReplyExcerpt[], corpus: Corpus): string | null {
  const entries = shown.flatMap(({ origin }) => {
    const entry = origin === undefined ? undefined : corpus.entry(origin.articleId);
    return entry === undefined ? [] : [entry];
  });
  return writeCustomId({ kind: 'share', keys: [...new Set(entries.map(({ article }) => keyOf(article)))] });
}

/** Some characters that change when the answer finds something else, or its articles say something else. */
export function fingerprintOf(answer: Answer, corpus: Corpus): string {
  const excerpts = answer.kind === 'nothing' ? answer.nearest : answer.excerpts;
  const places = excerpts.map(({ article, start, end }) => {
    const entry = corpus.entry(article.id);
    return [entry === undefined ? article.id : keyOf(entry.article), start, end];
  });
  return digest(JSON.stringify([answer.kind, places]), FINGERPRINT_LENGTH);
}

/** A command with arguments that have been read, as a button can hold it. */
export interface Call {
  readonly command: Command;
  readonly args: Arguments;
}

/**
 * The call as it fits into a button for any page. A text that is too long is cut at a word, and only so that the same
 * is found: the button then asks the shorter question. Null where no shorter one finds the same.
 */
export function fittingCall(call: Call, fingerprint: string, corpus: Corpus): Call | null {
  const { command, args } = call;
  const excess = lengthOf(call) - CUSTOM_ID_LIMIT;
  if (excess <= 0) return call;
  const texts = command.options.flatMap(({ name }) => {
    const value = args[name];
    return typeof value === 'string' ? [{ name, value }] : [];
  });
  const longest = texts.toSorted((a, b) => b.value.length - a.value.length)[0];
  if (longest === undefined) return null;
  const shorter = cutAtWord(longest.value, longest.value.length - excess - '…'.length);
  if (shorter === '') return null;
  const shortened = { command, args: { ...args, [longest.name]: `${shorter}…` } };
  const isSame = fingerprintOf(command.run(shortened.args, corpus), corpus) === fingerprint;
  return isSame && lengthOf(shortened) <= CUSTOM_ID_LIMIT ? shortened : null;
}

/** The id that shows a page of a call, or null where the call does not fit. */
export function pageId(call: Call, page: number, fingerprint: string): string | null {
  return writeCustomId(pagePress(call, page, fingerprint));
}

function pagePress({ command, args }: Call, page: number, fingerprint: string): PagePress {
  const values = command.options.map(({ name }) => args[name] ?? null);
  return { kind: 'page', command: command.name, values, page, fingerprint };
}

/** With room for a page number of three digits. */
function lengthOf({ command, args }: Call): number {
  const values = command.options.map(({ name }) => args[name] ?? null);
  const written = values.map((value) =>
    value === null ? 0 : String(value).replace(/[|^]/g, '  ').length + 1,
  );
  const frame = 2 + FINGERPRINT_LENGTH + 3 + '|'.length + command.name.length + '|'.length;
  return written.reduce((sum, length) => sum + '|'.length + length, frame);
}

function cutAtWord(text: string, length: number): string {
  if (length <= 0) return '';
  const head = text.slice(0, length).replace(/[\uD800-\uDBFF]$/u, '');
  return head.replace(/\s+\S*$/u, '').trimEnd();
}
