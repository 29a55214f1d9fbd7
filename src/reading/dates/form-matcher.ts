// A form of words compiled to a small graph, and its walk over tokens. Knows no word of any language.
import type { CalendarForm } from '../../languages/calendar.ts';
import { slotValue } from './slots.ts';
import type { Token } from './token.ts';

/** What a slot took: its name, the value it stands for, and the token. */
export interface Capture {
  readonly name: string;
  readonly value: string | number;
  readonly token: Token;
}

/** Literal words or a slot; with neither there is nothing to test (a fork). */
interface Test {
  readonly words: ReadonlySet<string> | null;
  readonly slot: string | null;
}

interface FormNode extends Test {
  readonly name: string;
  readonly outside: boolean;
  readonly next: FormNode | null;
  /** Where to go when this part is left out; undefined when it may not be. */
  readonly skip: FormNode | null | undefined;
}

export interface CompiledForm {
  readonly form: CalendarForm;
  /** What must stand right before the match, in reading order. */
  readonly before: readonly Test[];
  readonly start: FormNode | null;
  /** What a match can begin with; literal words and slot names. */
  readonly firstWords: readonly string[];
  readonly firstSlots: readonly string[];
}

/** A match: its captures, the token after it, and the tokens its span covers (first and last). */
export interface FormMatch {
  readonly form: CalendarForm;
  readonly captures: readonly Capture[];
  readonly next: number;
  readonly first: number;
  readonly last: number;
}

type Part = { readonly text: string; readonly optional: boolean } | { readonly row: readonly Part[] };

/** Compiles a form; throws on a bracket that is not closed, naming the form. */
export function compileForm(form: CalendarForm): CompiledForm {
  const pieces = form.form.split(/\s+/).filter((piece) => piece !== '');
  const { parts, rest } = readRow(pieces, 0);
  if (rest !== pieces.length) throw new Error(`calendar form "${form.form}" has a bracket too many`);
  const inside = parts.findIndex((part) => 'row' in part || !part.text.startsWith('~'));
  const before = parts.slice(0, inside).map((part) => buildNode('row' in part ? '' : part.text, null, false));
  const start = buildRow(parts.slice(inside), null);
  const firstWords: string[] = [];
  const firstSlots: string[] = [];
  collectFirst(start, firstWords, firstSlots);
  return { form, before, start, firstWords, firstSlots };
}

function readRow(pieces: readonly string[], from: number): { parts: Part[]; rest: number } {
  const parts: Part[] = [];
  let index = from;
  while (index < pieces.length) {
    const piece = pieces[index] ?? '';
    if (piece === ']') return { parts, rest: index };
    if (piece === '[') {
      const inner = readRow(pieces, index + 1);
      if (pieces[inner.rest] !== ']')
        throw new Error(`calendar form "${pieces.join(' ')}" has an open bracket`);
      parts.push({ row: inner.parts });
      index = inner.rest + 1;
    } else {
      const optional = piece.length > 1 && piece.endsWith('?');
      parts.push({ text: optional ? piece.slice(0, -1) : piece, optional });
      index += 1;
    }
  }
  return { parts, rest: index };
}

function buildRow(parts: readonly Part[], after: FormNode | null): FormNode | null {
  return parts.reduceRight<FormNode | null>((next, part) => {
    if (!('row' in part)) return buildNode(part.text, next, part.optional);
    const inner = buildRow(part.row, next);
    return { words: null, slot: null, name: '', outside: false, next: inner, skip: next };
  }, after);
}

function buildNode(text: string, next: FormNode | null, optional: boolean): FormNode {
  const outside = text.length > 1 && /^[~^]/.test(text);
  const body = outside ? text.slice(1) : text;
  const slot = /^<([\w-]+)(?::([\w-]+))?>$/.exec(body);
  return {
    words: slot === null ? literals(body) : null,
    slot: slot?.[1] ?? null,
    // "any-month" is a month too: the abbreviations only matter to what fits.
    name: slot?.[2] ?? slot?.[1]?.replace(/^any-/, '') ?? '',
    outside,
    next,
    skip: optional ? next : undefined,
  };
}

/** The words of `a|week_end`; "a" also stands for "à", which the scanner keeps apart. */
function literals(body: string): ReadonlySet<string> {
  const words = body.split('|').map((word) => word.replaceAll('_', ' '));
  return new Set(words.includes('a') ? [...words, 'à'] : words);
}

function collectFirst(node: FormNode | null, words: string[], slots: string[]): void {
  if (node === null) return;
  if (node.slot !== null) slots.push(node.slot);
  else if (node.words !== null) words.push(...node.words);
  else collectFirst(node.next, words, slots);
  if (node.skip !== undefined) collectFirst(node.skip, words, slots);
}

interface Walk {
  readonly tokens: readonly Token[];
  readonly captures: Capture[];
  first: number;
  last: number;
}

/** Matches a form at a token, taking optional parts where it can; null when it does not fit. */
export function matchForm(compiled: CompiledForm, tokens: readonly Token[], at: number): FormMatch | null {
  const { before } = compiled;
  for (let offset = 0; offset < before.length; offset += 1) {
    const test = before[offset];
    const token = tokens[at - before.length + offset];
    if (test === undefined || token === undefined || valueFor(test, token) === undefined) return null;
  }
  const walk: Walk = { tokens, captures: [], first: -1, last: -1 };
  if (step(compiled.start, at, walk) < 0 || walk.first < 0) return null;
  return {
    form: compiled.form,
    captures: walk.captures,
    next: walk.last + 1,
    first: walk.first,
    last: walk.last,
  };
}

function step(node: FormNode | null, at: number, walk: Walk): number {
  if (node === null) return at;
  if (node.words === null && node.slot === null) {
    const inside = step(node.next, at, walk);
    return inside >= 0 || node.skip === undefined ? inside : step(node.skip, at, walk);
  }
  const taken = take(node, at, walk);
  return taken >= 0 || node.skip === undefined ? taken : step(node.skip, at, walk);
}

function valueFor({ slot, words }: Test, token: Token): string | number | undefined {
  if (slot !== null) return slotValue(token, slot);
  return words?.has(token.word) ? token.word : undefined;
}

function take(node: FormNode, at: number, walk: Walk): number {
  const token = walk.tokens[at];
  if (token === undefined) return -1;
  const value = valueFor(node, token);
  if (value === undefined) return -1;
  const { first, last } = walk;
  const depth = walk.captures.length;
  if (!node.outside) {
    if (first < 0) walk.first = at;
    walk.last = at;
  }
  if (node.slot !== null) walk.captures.push({ name: node.name, value, token });
  const next = step(node.next, at + 1, walk);
  if (next < 0) {
    walk.captures.length = depth;
    walk.first = first;
    walk.last = last;
  }
  return next;
}
