// The parts of a matched form by name: what its slots captured and what the form itself gives.
import type { FormMatch } from './form-matcher.ts';
import type { Token } from './token.ts';

/** The parts of a form by name: what slots captured and what the form gives. */
export interface Parts {
  readonly values: ReadonlyMap<string, string | number>;
  readonly tokens: ReadonlyMap<string, Token>;
}

/** The parts of a match. */
export function partsOf(match: FormMatch): Parts {
  const values = new Map<string, string | number>(Object.entries(match.form.give ?? {}));
  const tokens = new Map<string, Token>();
  for (const { name, value, token } of match.captures) {
    values.set(name, value);
    tokens.set(name, token);
  }
  return { values, tokens };
}

/** A part that is a number. */
export function numberOf({ values }: Parts, name: string): number | undefined {
  const value = values.get(name);
  return typeof value === 'number' ? value : undefined;
}

/** A part that is a word of a union. */
export function wordOf<T extends string>({ values }: Parts, name: string): T | undefined {
  const value = values.get(name);
  // The slots' values are data of the language; each names a member of the union it stands for.
  return typeof value === 'string' ? (value as T) : undefined;
}
