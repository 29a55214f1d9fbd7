import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { defineCommand } from '../../src/commands/command.ts';
import { readArguments } from '../../src/commands/read-arguments.ts';

const nothing: Answer = {
  kind: 'nothing',
  query: '',
  excerpts: [],
  reason: 'absent',
  searched: { articles: 0, from: null, to: null },
  nearest: [],
};

const command = defineCommand({
  name: 'find',
  frenchName: 'trouve',
  description: { en: 'Finds', fr: 'Trouve' },
  options: [
    {
      kind: 'text',
      name: 'words',
      frenchName: 'mots',
      description: { en: 'Words', fr: 'Mots' },
      required: true,
      maxLength: 20,
      hasSuggestions: false,
      example: { en: 'a new bridge', fr: 'un nouveau pont' },
    },
    {
      kind: 'text',
      name: 'event',
      frenchName: 'évènement',
      description: { en: 'Event', fr: 'Évènement' },
      required: false,
      maxLength: 20,
      hasSuggestions: false,
      example: { en: 'the storm', fr: 'la tempête' },
    },
    {
      kind: 'count',
      name: 'count',
      frenchName: 'nombre',
      description: { en: 'Count', fr: 'Nombre' },
      required: false,
      min: 1,
      max: 5,
    },
    {
      kind: 'choice',
      name: 'length',
      frenchName: 'longueur',
      description: { en: 'Length', fr: 'Longueur' },
      required: false,
      choices: [
        { value: 'short', label: { en: 'Short', fr: 'Court' }, aliases: ['brève', '1'] },
        { value: 'long', label: { en: 'Long', fr: 'Étendu' } },
      ],
    },
  ],
  suggest: () => [],
  run: () => nothing,
});

function faultOf(raw: Readonly<Record<string, unknown>>): unknown {
  const read = readArguments(command, raw);
  return read.kind === 'invalid' && read.answer.kind === 'invalid' ? read.answer.fault : read;
}

describe('arguments that fit', () => {
  const rows: readonly [string, Readonly<Record<string, unknown>>, unknown][] = [
    ['stay as typed', { words: 'Le Pont «neuf»' }, { words: 'Le Pont «neuf»' }],
    ['may be named in French', { mots: 'pont', longueur: 'court' }, { words: 'pont', length: 'short' }],
    ['may be named without accents', { mots: 'pont', EVENEMENT: 'crue' }, { words: 'pont', event: 'crue' }],
    ['may give a choice by an alias', { words: 'x', length: 'BREVE' }, { words: 'x', length: 'short' }],
    ['may give a choice by an alias', { words: 'x', length: '1' }, { words: 'x', length: 'short' }],
    ['may give a choice by its label', { words: 'x', length: 'etendu' }, { words: 'x', length: 'long' }],
    ['may give a count in digits', { words: 'x', count: '3' }, { words: 'x', count: 3 }],
    ['may give a number as text', { words: 2017 }, { words: '2017' }],
    ['leave out what is null', { words: 'x', event: null, count: undefined }, { words: 'x' }],
    ['leave out an empty text that may be left out', { words: 'x', event: '  ', length: '' }, { words: 'x' }],
    ['lose line ends and control characters', { words: ' a\u0000b\r\n\tc ' }, { words: 'a b c' }],
    ['lose marks that turn the direction', { words: '\u202eabc\u202c\u2067d\u2069' }, { words: 'abcd' }],
    ['lose half characters', { words: 'a\ud800b' }, { words: 'ab' }],
    ['keep emoji and no-break blanks', { words: 'Quoi\u00a0? 👩‍🌾' }, { words: 'Quoi\u00a0? 👩‍🌾' }],
  ];
  it.each(rows)('%s', (_name, raw, args) => {
    expect(readArguments(command, raw)).toEqual({ kind: 'ready', args });
  });
});

describe('arguments that do not fit', () => {
  const rows: readonly [string, Readonly<Record<string, unknown>>, object][] = [
    ['a missing word', {}, { code: 'empty', option: 'words' }],
    ['empty words', { words: ' \u200b\n' }, { code: 'empty', option: 'words' }],
    ['too long words', { words: 'x'.repeat(21) }, { code: 'too-long', option: 'words', limit: 20 }],
    ['a list for a text', { words: ['a'] }, { code: 'not-text', option: 'words', value: '["a"]' }],
    ['an unknown option', { words: 'x', colour: 'red' }, { code: 'unknown-option', option: 'colour' }],
    [
      'an option of every object',
      { words: 'x', toString: 'y' },
      { code: 'unknown-option', option: 'toString' },
    ],
    ['an unknown choice', { words: 'x', length: 'tiny' }, { code: 'bad-choice', choices: ['short', 'long'] }],
    ['a count out of range', { words: 'x', count: 6 }, { code: 'bad-count', min: 1, max: 5, value: '6' }],
    ['a broken count', { words: 'x', count: 1.5 }, { code: 'bad-count', value: '1.5' }],
    ['a count in words', { words: 'x', count: 'two' }, { code: 'bad-count', value: 'two' }],
  ];
  it.each(rows)('are answered: %s', (_name, raw, fault) => {
    expect(faultOf(raw)).toMatchObject(fault);
  });

  it('are answered with a call that works', () => {
    const read = readArguments(command, { words: '' });
    expect(read).toMatchObject({
      kind: 'invalid',
      answer: {
        example: {
          command: { en: 'find', fr: 'trouve' },
          option: { name: { en: 'words', fr: 'mots' }, value: { fr: 'un nouveau pont' } },
        },
      },
    });
  });

  it('never throw, whatever is given', () => {
    for (const value of [Number.NaN, true, {}, [], Symbol('x'), () => 1, 10n ** 30n]) {
      expect(readArguments(command, { words: value }).kind).toMatch(/ready|invalid/);
    }
  });
});
