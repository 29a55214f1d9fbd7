// Discord's JSON in, Discord's JSON out: commands, message commands, suggestions, buttons and mentions.
import { describe, expect, it } from 'vitest';
import { answerInteraction, answerMessage } from '../../src/playground/answer-interaction.ts';
import type {
  ButtonJson,
  CallbackJson,
  ComponentJson,
  MessageBodyJson,
} from '../../src/playground/discord-json.ts';
import { readInteraction } from '../../src/playground/read-interaction.ts';
import { desk } from './page-desk.ts';

const BOT = '100000000000000000';
const EPHEMERAL = 1 << 6;
const COMPONENTS_V2 = 1 << 15;

function answer(body: unknown): CallbackJson {
  const interaction = readInteraction(body);
  if (interaction === null) throw new Error('the test sent no interaction');
  return answerInteraction(interaction, desk);
}

function slash(name: string, options: Readonly<Record<string, string>>, locale = 'fr'): CallbackJson {
  const given = Object.entries(options).map(([option, value]) => ({ name: option, type: 3, value }));
  return answer({ type: 2, locale, data: { name, type: 1, options: given } });
}

function messageCommand(message: unknown, locale = 'fr'): CallbackJson {
  const data = {
    name: 'Check this quote',
    type: 3,
    target_id: '42',
    resolved: { messages: { 42: message } },
  };
  return answer({ type: 2, locale, data });
}

function bodyOf(callback: CallbackJson): MessageBodyJson {
  if (callback.type !== 4) throw new Error(`expected a message, got callback type ${callback.type}`);
  return callback.data;
}

function textOf({ content, components }: MessageBodyJson): string {
  return [content, ...(components ?? []).flatMap(textsIn)].filter((text) => text !== undefined).join('\n');
}

function textsIn(component: ComponentJson): readonly string[] {
  if (component.type === 10) return [component.content];
  return 'components' in component ? component.components.flatMap(textsIn) : [];
}

describe('a slash command', () => {
  it('is answered with the card that Discord would get, for the asker alone', () => {
    const body = bodyOf(slash('who-said', { words: 'tenu notre promesse' }));
    expect((body.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
    expect((body.flags ?? 0) & COMPONENTS_V2).toBe(COMPONENTS_V2);
    expect(body.content).toBeUndefined();
    expect(body.components?.[0]?.type).toBe(17);
    expect(textOf(body)).toContain('Le Courrier de Valmer');
  });

  it('is answered in the language of the asker', () => {
    const french = textOf(bodyOf(slash('when', { event: 'grève des fusées' }, 'fr')));
    const english = textOf(bodyOf(slash('when', { event: 'grève des fusées' }, 'en-US')));
    expect(french).not.toBe(english);
  });

  it.each([
    ['without its required option', 'who-said', {}],
    ['with an unknown option', 'who-said', { words: 'promesse', colour: 'blue' }],
    ['that does not exist', 'dance', { words: 'promesse' }],
  ])('%s is answered with what to do', (_, name, options) => {
    const text = textOf(bodyOf(slash(name, options, 'en-US')));
    expect(text.length).toBeGreaterThan(20);
    expect(text).not.toContain('undefined');
  });

  it('that was taken away cannot smuggle marks into the reply', () => {
    const text = textOf(bodyOf(slash('**bold** @everyone', {}, 'en-US')));
    expect(text).toContain('\\*\\*bold\\*\\*');
    expect(text).not.toContain(' @everyone');
  });
});

describe('the check of a message', () => {
  it.each([
    ['what a member wrote', { content: 'Les gens viennent pour une scie et repartent avec un roman' }],
    ['the same behind a mention', { content: `<@${BOT}> Les gens viennent pour une scie` }],
    [
      'the first quotation of a card',
      {
        content: '',
        components: [
          {
            type: 17,
            components: [
              { type: 10, content: '**Titre**' },
              { type: 10, content: '> Les gens viennent **pour une scie**\n-# source' },
            ],
          },
        ],
      },
    ],
  ])('reads %s', (_, message) => {
    const text = textOf(bodyOf(messageCommand(message)));
    expect(text).toContain('bibliothèque de Saint-Aubin');
    expect(text).not.toContain('Titre');
    expect(text).not.toContain('source');
  });

  it('asks for words where the message has none', () => {
    const text = textOf(bodyOf(messageCommand({ content: '' }, 'en-US')));
    expect(text.length).toBeGreaterThan(20);
  });

  it('is unknown without its message', () => {
    const callback = answer({
      type: 2,
      locale: 'fr',
      data: { name: 'Check this quote', type: 3, target_id: '7' },
    });
    expect(textOf(bodyOf(callback))).toContain('Check this quote');
  });
});

describe('suggestions', () => {
  const focused = (value: string, name = 'words', command = 'who-said') =>
    answer({
      type: 4,
      locale: 'fr',
      data: { name: command, type: 1, options: [{ name, type: 3, value, focused: true }] },
    });

  it('come as choices that Discord takes', () => {
    const callback = focused('promesse');
    if (callback.type !== 8) throw new Error('expected choices');
    const { choices } = callback.data;
    expect(choices.length).toBeGreaterThan(0);
    expect(choices.length).toBeLessThanOrEqual(25);
    for (const { name, value } of choices) {
      expect(name.length).toBeLessThanOrEqual(100);
      expect(String(value).length).toBeLessThanOrEqual(100);
    }
  });

  it.each([
    ['nothing is focused', { type: 4, locale: 'fr', data: { name: 'who-said', type: 1, options: [] } }],
    [
      'the command is unknown',
      { type: 4, data: { name: 'dance', options: [{ name: 'words', type: 3, value: 'a', focused: true }] } },
    ],
  ])('are none where %s', (_, body) => {
    expect(answer(body)).toEqual({ type: 8, data: { choices: [] } });
  });
});

describe('a button', () => {
  const pressed = (label: string, message: MessageBodyJson): CallbackJson => {
    const customId = buttonsOf(message.components ?? []).find((one) => one.label === label)?.custom_id;
    const data = { custom_id: customId, component_type: 2 };
    return answer({ type: 3, locale: 'fr', data, message });
  };
  const buttonsOf = (components: readonly ComponentJson[]): readonly ButtonJson[] =>
    components.flatMap((component): readonly ButtonJson[] => {
      if (component.type === 2) return [component];
      return 'components' in component ? buttonsOf(component.components) : [];
    });
  const card = bodyOf(slash('read', { article: 'bibliotheque-outils' }));

  it('turns the page of its card, which stays with the asker', () => {
    const callback = pressed('Suivant', card);
    if (callback.type !== 7) throw new Error(`callback ${callback.type}`);
    expect(textOf(callback.data)).toContain('¶2');
  });

  it('puts the card into the channel, with who shared it', () => {
    const callback = pressed('Partager', card);
    const body = bodyOf(callback);
    expect((body.flags ?? 0) & EPHEMERAL).toBe(0);
    expect(textOf(body)).toBe(`${textOf(card)}\n-# Partagé par **you**`);
  });
});

describe('who sees an answer', () => {
  it('is everyone where the asker says so', () => {
    const body = bodyOf(slash('read', { article: 'bibliotheque-outils', visible: 'everyone' }));
    expect((body.flags ?? 0) & EPHEMERAL).toBe(0);
    expect(textOf(body)).toContain('¶1');
  });
});

describe('a button of another day', () => {
  it('is answered with one sentence, for the asker alone', () => {
    const data = { custom_id: 'gone:1', component_type: 2 };
    const body = bodyOf(answer({ type: 3, locale: 'en-US', data, message: { content: '' } }));
    expect(body.content).toContain('no longer works');
    expect(body.flags).toBe(EPHEMERAL);
  });
});

describe('a message', () => {
  it('that mentions the bot is answered as a question, for all to see', () => {
    const said = { content: `<@${BOT}> Que prête la bibliothèque de Saint-Aubin ?`, locale: 'en-US' };
    const replies = answerMessage(said, BOT, desk);
    expect(replies).toHaveLength(1);
    expect(textOf(replies[0] ?? {})).toContain('Saint-Aubin');
    expect((replies[0]?.flags ?? 0) & EPHEMERAL).toBe(0);
  });

  it('that only mentions the bot gets the commands by their names in the language', () => {
    const french = answerMessage({ content: `<@${BOT}>`, locale: 'fr' }, BOT, desk);
    expect(textOf(french[0] ?? {})).toContain('/qui-a-dit');
    const english = answerMessage({ content: `<@!${BOT}> `, locale: 'en-US' }, BOT, desk);
    expect(textOf(english[0] ?? {})).toContain('/who-said');
  });

  it.each(['Bonjour', '@Dixit sans mention', '@everyone', '<@100000000000000009> et toi ?'])(
    'that does not speak to the bot gets nothing: %s',
    (content) => {
      expect(answerMessage({ content, locale: 'fr' }, BOT, desk)).toEqual([]);
    },
  );
});

describe('what is no interaction', () => {
  it.each([
    null,
    'text',
    {},
    { type: 1 },
    { type: 9, data: {} },
    { type: 2 },
    { type: 2, data: { name: 'x'.repeat(33) } },
    { type: 2, data: { name: 'ask', options: [{ name: 'question', type: 3, value: { a: 1 } }] } },
    { type: 3, data: { custom_id: 'a', component_type: 2 } },
  ])('is not read: %j', (body) => {
    expect(readInteraction(body)).toBeNull();
  });
});
