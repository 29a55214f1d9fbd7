// What every command suggests over the fixture articles: short enough for Discord, and as good as typed words.
import { describe, expect, it } from 'vitest';
import type { Command, Suggestion, TextOption } from '../../src/commands/command.ts';
import { commands } from '../../src/commands/index.ts';
import { readArguments } from '../../src/commands/read-arguments.ts';
import { corpus } from '../fixtures/corpus.ts';

interface Offer {
  readonly command: Command;
  readonly option: TextOption;
  readonly typed: string;
  readonly suggestions: readonly Suggestion[];
}

const beginnings = ['', 'p', 'le', '2019', 'Mor', '«', '**', 'zzzz'];
const offers: readonly Offer[] = commands.flatMap((command) =>
  command.options.flatMap((option) =>
    option.kind === 'text' && option.hasSuggestions
      ? beginnings.map((typed) => ({
          command,
          option,
          typed,
          suggestions: command.suggest(option.name, typed, {}, corpus),
        }))
      : [],
  ),
);

/** The answer to the suggestion, with the example in place of what else must be given. */
function run({ command, option }: Offer, given: string): string {
  const required = command.options.flatMap((one) =>
    one.required && one.kind === 'text' && one.name !== option.name ? [[one.name, one.example.fr]] : [],
  );
  const read = readArguments(command, { ...Object.fromEntries(required), [option.name]: given });
  return read.kind === 'ready' ? command.run(read.args, corpus).kind : 'refused';
}

describe('suggestions', () => {
  it('are there for every option that promises them, before anything is typed', () => {
    const silent = offers.filter(({ typed, suggestions }) => typed === '' && suggestions.length === 0);
    expect(silent.map(({ command, option }) => `${command.name} ${option.name}`)).toEqual([]);
  });

  it('fit into Discord: at most 25, each with something to read, within 100 characters', () => {
    for (const { suggestions } of offers) {
      expect(suggestions.length).toBeLessThanOrEqual(25);
      for (const { label, value } of suggestions) {
        for (const words of [label, value]) {
          expect(words.length).toBeGreaterThan(0);
          expect(words.length).toBeLessThanOrEqual(100);
        }
      }
    }
  });

  it('are accepted when picked, and when their label is typed', () => {
    const refused = offers.flatMap((offer) =>
      offer.suggestions.flatMap(({ label, value }) =>
        [label, value].filter((given) => ['refused', 'invalid'].includes(run(offer, given))),
      ),
    );
    expect(refused).toEqual([]);
  });

  it('of quotes find their quote', () => {
    const quotes = offers.filter(
      ({ command, option }) => command.name === 'who-said' && option.name === 'words',
    );
    // "«Un \\ n'est pas une *.»" has no word that a search could take hold of.
    const holdsWord = (value: string): boolean => /\p{L}{5}/u.test(value.split('»')[0] ?? '');
    const values = quotes.flatMap((offer) => offer.suggestions.map(({ value }) => ({ offer, value })));
    expect(values.length).toBeGreaterThan(20);
    const lost = values.filter(({ offer, value }) => holdsWord(value) && run(offer, value) !== 'quotes');
    expect(lost.map(({ value }) => value)).toEqual([]);
  });

  it('are none where nothing begins so', () => {
    expect(offers.filter(({ typed, suggestions }) => typed === 'zzzz' && suggestions.length > 0)).toEqual([]);
  });
});
