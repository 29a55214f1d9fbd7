// Every command at once: what Discord demands of a declaration, and what a member may expect of it.
import { describe, expect, it } from 'vitest';
import type { Command, Option } from '../../src/commands/command.ts';
import { commands } from '../../src/commands/index.ts';
import { readArguments } from '../../src/commands/read-arguments.ts';
import { workingCall } from '../../src/commands/working-call.ts';

const name = /^[-_'\p{L}\p{N}]{1,32}$/u;
const everyOption: readonly (readonly [string, Option])[] = commands.flatMap((command) =>
  command.options.map((option) => [`${command.name} ${option.name}`, option] as const),
);

describe('the commands', () => {
  it('have names of their own in both languages', () => {
    for (const key of ['name', 'frenchName'] as const) {
      const names = commands.map((command) => command[key]);
      expect(new Set(names).size).toBe(names.length);
      for (const one of names) {
        expect(one).toMatch(name);
        expect(one).toBe(one.toLowerCase());
        expect(one).toBe(one.normalize('NFC'));
      }
    }
  });

  it.each(commands.map((command) => [command.name, command] as const))(
    '%s is described in both languages, within 100 characters',
    (_name, { description }) => {
      for (const words of Object.values(description)) {
        expect(words.length).toBeGreaterThan(10);
        expect(words.length).toBeLessThanOrEqual(100);
      }
      expect(description.fr).not.toBe(description.en);
    },
  );

  it.each(commands.map((command) => [command.name, command] as const))(
    '%s asks for what must be given before what may be',
    (_name, { options }) => {
      const required = options.map((option) => option.required);
      expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)));
      expect(options.length).toBeLessThanOrEqual(25);
    },
  );

  it.each(commands.map((command) => [command.name, command] as const))(
    '%s has an example that fits its own declaration',
    (_name, command) => {
      const { option } = workingCall(command);
      for (const locale of ['en', 'fr'] as const) {
        const raw: Record<string, unknown> =
          option === null ? {} : { [option.name[locale]]: option.value[locale] };
        expect(readArguments(command, raw).kind).toBe('ready');
      }
    },
  );

  it('name their options differently within a command', () => {
    for (const { options } of commands) {
      const names = options.map((option) => option.name);
      const frenchNames = options.map((option) => option.frenchName);
      expect(new Set(names).size).toBe(names.length);
      expect(new Set(frenchNames).size).toBe(frenchNames.length);
    }
  });
});

describe('every option', () => {
  it.each(everyOption)('%s is named and described as Discord wants it', (_name, option) => {
    expect(option.name).toMatch(/^[a-z]{1,32}$/);
    expect(option.frenchName).toMatch(name);
    expect(option.frenchName).toBe(option.frenchName.toLowerCase());
    for (const words of Object.values(option.description)) {
      expect(words.length).toBeGreaterThan(5);
      expect(words.length).toBeLessThanOrEqual(100);
    }
    if (option.kind === 'choice') {
      expect(option.choices.length).toBeLessThanOrEqual(25);
      expect(new Set(option.choices.map(({ value }) => value)).size).toBe(option.choices.length);
    }
    if (option.kind === 'text') expect(option.maxLength).toBeLessThanOrEqual(6000);
  });

  it('is called the same wherever it means the same', () => {
    const french = new Map<string, string>();
    for (const [, option] of everyOption) {
      expect(french.get(option.name) ?? option.frenchName).toBe(option.frenchName);
      french.set(option.name, option.frenchName);
    }
  });
});

describe('a call that cannot be answered', () => {
  it.each(commands.map((command) => [command.name, command] as const))(
    'is answered by %s with one that can',
    (_name, command: Command) => {
      const read = readArguments(command, { nonsense: 'x' });
      expect(read).toMatchObject({ kind: 'invalid', answer: { kind: 'invalid', example: {} } });
    },
  );
});
