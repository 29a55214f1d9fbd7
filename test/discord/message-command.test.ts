import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/index.ts';
import { callOnMessage } from '../../src/discord/message-command.ts';

const NAME = 'Check this quote';

function checked(content: string, components: readonly unknown[] = []): string | null {
  return callOnMessage(NAME, { content, components }, commands)?.raw?.text ?? null;
}

describe('the words of a message that are checked', () => {
  it.each([
    ['Le pont rouvrira avant la fin mai', 'Le pont rouvrira avant la fin mai'],
    ['<@42> **Le pont** rouvrira', 'Le pont rouvrira'],
    ['> Le pont rouvrira', 'Le pont rouvrira'],
    ['La maire aurait dit : « Le pont rouvrira lundi » !', 'Le pont rouvrira lundi'],
    ['The mayor said “the bridge will open” yesterday', 'the bridge will open'],
    ['He said "the bridge will open" yesterday', 'the bridge will open'],
    ['Le «pont maudit» rouvrira', 'Le «pont maudit» rouvrira'],
    ['Un seul guillemet « Le pont rouvrira', 'Un seul guillemet « Le pont rouvrira'],
  ])('of %j are %j', (content, words) => {
    expect(checked(content)).toBe(words);
  });

  it('of a card of ours are its first quotation', () => {
    const texts = ['### Titre', '> Le **pont** rouvrira \\*lundi\\*\n> et mardi\n-# source', '> Autre chose'];
    const card = [{ type: 17, components: texts.map((content) => ({ type: 10, content })) }];
    expect(checked('', card)).toBe('Le pont rouvrira *lundi*\net mardi');
  });

  it.each(['', '   ', '<@42>'])('are none in %j', (content) => {
    expect(checked(content)).toBeNull();
  });

  it('are no more than the command takes', () => {
    expect(checked('mot '.repeat(2000))?.length).toBeLessThanOrEqual(2000);
  });
});

describe('another message command', () => {
  it('is none of ours', () => {
    expect(callOnMessage('Translate', { content: 'x', components: [] }, commands)).toBeNull();
    expect(callOnMessage(NAME, { content: 'x', components: [] }, [])).toBeNull();
  });
});
