// Raw option values in, arguments that fit the command's declaration out, or an Answer that says what does not fit.
import type { Answer, Fault } from '../answers/answer.ts';
import { cleanText } from './clean-text.ts';
import type { Arguments, ChoiceOption, Command, CountOption, Option, TextOption } from './command.ts';
import { workingCall } from './working-call.ts';

export type ReadArguments =
  | { readonly kind: 'ready'; readonly args: Arguments }
  | { readonly kind: 'invalid'; readonly answer: Answer };

type Value = { readonly kind: 'value'; readonly value: string | number } | { readonly kind: 'absent' };
type ReadValue = Value | { readonly kind: 'fault'; readonly fault: Fault };

const absent: ReadValue = { kind: 'absent' };

/**
 * Checks values that came from Discord, a shell or a JSON line against the command. Options go by their English or French
 * name; null, undefined and an empty optional text count as left out. The first fault is answered, with a working call.
 */
export function readArguments(command: Command, raw: Readonly<Record<string, unknown>>): ReadArguments {
  const given = new Map<string, unknown>();
  for (const [name, value] of Object.entries(raw)) {
    const option = command.options.find((one) => sameWord(one.name, name) || sameWord(one.frenchName, name));
    if (option === undefined) return invalid(command, unknownOption(command, name, value));
    given.set(option.name, value);
  }
  const args: Record<string, string | number> = {};
  for (const option of command.options) {
    const read = readValue(option, given.get(option.name));
    if (read.kind === 'fault') return invalid(command, read.fault);
    if (read.kind === 'value') args[option.name] = read.value;
    else if (option.required) return invalid(command, { code: 'empty', option: option.name, value: '' });
  }
  return { kind: 'ready', args };
}

function readValue(option: Option, raw: unknown): ReadValue {
  if (raw === undefined || raw === null) return absent;
  switch (option.kind) {
    case 'text':
      return readText(option, raw);
    case 'count':
      return readCount(option, raw);
    case 'choice':
      return readChoice(option, raw);
  }
}

function readText(option: TextOption, raw: unknown): ReadValue {
  if (typeof raw !== 'string' && typeof raw !== 'number') {
    return fault({ code: 'not-text', option: option.name, value: shown(raw) });
  }
  const value = cleanText(String(raw));
  if (value.length > option.maxLength) {
    return fault({ code: 'too-long', option: option.name, value, limit: option.maxLength });
  }
  if (value !== '') return { kind: 'value', value };
  return option.required ? fault({ code: 'empty', option: option.name, value: '' }) : absent;
}

function readCount(option: CountOption, raw: unknown): ReadValue {
  const { min, max } = option;
  const value = typeof raw === 'string' && /^\s*\d+\s*$/.test(raw) ? Number(raw) : raw;
  if (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max) {
    return { kind: 'value', value };
  }
  return fault({ code: 'bad-count', option: option.name, value: shown(raw), min, max });
}

function readChoice(option: ChoiceOption, raw: unknown): ReadValue {
  const typed = typeof raw === 'string' ? cleanText(raw) : shown(raw);
  if (typed === '') return absent;
  const choice = option.choices.find(({ value, label, aliases = [] }) =>
    [value, label.en, label.fr, ...aliases].some((name) => sameWord(name, typed)),
  );
  if (choice !== undefined) return { kind: 'value', value: choice.value };
  const choices = option.choices.map(({ value }) => value);
  return fault({ code: 'bad-choice', option: option.name, value: typed, choices });
}

function unknownOption(command: Command, name: string, value: unknown): Fault {
  const options = command.options.map((option) => option.name);
  return { code: 'unknown-option', option: cleanText(name).slice(0, 100), value: shown(value), options };
}

function invalid(command: Command, found: Fault): ReadArguments {
  const answer: Answer = {
    kind: 'invalid',
    query: found.value,
    excerpts: [],
    fault: found,
    example: workingCall(command, found.option),
  };
  return { kind: 'invalid', answer };
}

function fault(found: Fault): ReadValue {
  return { kind: 'fault', fault: found };
}

/** What was given, short enough to be named in a sentence. */
function shown(raw: unknown): string {
  const written = typeof raw === 'object' ? JSON.stringify(raw) : String(raw);
  return cleanText(written).slice(0, 100);
}

/** "Moyen", "moyen" and "MOYEN" are one word; so are "evenement" and "évènement". */
function sameWord(a: string, b: string): boolean {
  return foldWord(a) === foldWord(b);
}

function foldWord(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
