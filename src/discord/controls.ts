// What can be done with a reply in, the custom ids of its buttons out. Pure; a button that would not fit is not offered.
import type { Answer, Excerpt } from '../answers/answer.ts';
import { findArticle } from '../answers/searched.ts';
import type { Arguments, Command } from '../commands/command.ts';
import type { Corpus } from '../index/corpus.ts';
import { hasContext, type Place } from '../replies/render-context.ts';
import type { Locale, Reply, ReplyExcerpt, ReplyOrigin } from '../replies/reply.ts';
import { digest, keyOf, nearestToKey } from './article-keys.ts';
import { CUSTOM_ID_LIMIT, FINGERPRINT_LENGTH, type PagePress, writeCustomId } from './custom-id.ts';

/** The buttons of a message. */
export interface Controls extends Turns {
  /** Shows the words around an excerpt; null where there are none. */
  readonly contextIdOf: (excerpt: ReplyExcerpt) => string | null;
  /** Posts the card to the channel; null where it is there already. */
  readonly shareIdOf: (shown: readonly ReplyExcerpt[]) => string | null;
}

/** Turns the pages; null at either end. */
export interface Turns {
  readonly previousId: string | null;
  readonly nextId: string | null;
}

export const NO_TURNS: Turns = { previousId: null, nextId: null };

const none = (): null => null;
export const NO_CONTROLS: Controls = { contextIdOf: none, shareIdOf: none, ...NO_TURNS };

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
  if (!hasContext(entry, place, text.length, options)) return null;
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

/**
 * Some characters that change when the answer finds something else, or its articles say something else. One for all
 * paragraphs of an article, since its buttons lead from one to the next.
 */
export function fingerprintOf(answer: Answer, corpus: Corpus): string {
  const keyOfId = (id: string): string => {
    const entry = corpus.entry(id);
    return entry === undefined ? id : keyOf(entry.article);
  };
  const places = foundIn(answer).map(({ article, start, end }) =>
    answer.kind === 'article' ? [keyOfId(article.id)] : [keyOfId(article.id), start, end],
  );
  const listed = answer.kind === 'articles' ? answer.articles.map(({ id }) => keyOfId(id)) : [];
  if (listed.length > 0) return digest(JSON.stringify([answer.kind, listed]), FINGERPRINT_LENGTH);
  return digest(JSON.stringify([answer.kind, places]), FINGERPRINT_LENGTH);
}

function foundIn(answer: Answer): readonly Excerpt[] {
  return answer.kind === 'nothing' ? answer.nearest : answer.excerpts;
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
export function fittingCall(asked: Call, fingerprint: string, corpus: Corpus): Call | null {
  const call = { ...asked, args: withArticleKey(asked.args, corpus) };
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
  const again = command.run(withArticleId(shortened.args, corpus) ?? shortened.args, corpus);
  const isSame = fingerprintOf(again, corpus) === fingerprint;
  return isSame && lengthOf(shortened) <= CUSTOM_ID_LIMIT ? shortened : null;
}

/** An article stands in a button by its key, which is short; marked, since a title may look like one. */
function withArticleKey(args: Arguments, corpus: Corpus): Arguments {
  const { article } = args;
  const entry = typeof article === 'string' ? findArticle(article, corpus) : undefined;
  return entry === undefined ? args : { ...args, article: `@${keyOf(entry.article)}` };
}

/** The same arguments with the article by its id; null where there is no such article any more. */
export function withArticleId(args: Arguments, corpus: Corpus): Arguments | null {
  const { article } = args;
  if (typeof article !== 'string' || !article.startsWith('@')) return args;
  const entry = nearestToKey(article.slice(1), corpus);
  return entry === undefined ? null : { ...args, article: entry.article.id };
}

/** To the pages before and after; in an article from paragraph to paragraph, and from piece to piece of a long one. */
export function turnsOf(answer: Answer, { paging }: Reply, call: Call, fingerprint: string): Turns {
  const to = (page: number, args: Arguments = call.args): string | null =>
    writeCustomId(pagePress({ ...call, args }, page, fingerprint));
  const paragraphAt = (number: number): string | null => to(0, { ...call.args, paragraph: number });
  const { page, isLast } = paging ?? { page: 0, isLast: true };
  const previousId = page > 0 ? to(page - 1) : null;
  const nextId = isLast ? null : to(page + 1);
  if (answer.kind !== 'article') return { previousId, nextId };
  const { paragraph, paragraphs } = answer;
  return {
    previousId: previousId ?? (paragraph > 1 ? paragraphAt(paragraph - 1) : null),
    nextId: nextId ?? (paragraph < paragraphs ? paragraphAt(paragraph + 1) : null),
  };
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
