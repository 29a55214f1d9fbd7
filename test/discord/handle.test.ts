import type { RepliableInteraction } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { handleInteraction } from '../../src/discord/handle.ts';
import { ask, broken, echo, type LogLine, testDesk } from './desks.ts';
import { type Asked, openWire, rawButton, rawSlash, refusal, type Said, type SentRequest } from './wire.ts';

const EPHEMERAL = 64;
const COMPONENTS_V2 = 32_768;
const hostile = '@everyone <@1> <@&2> **gras** `code` [a](https://b.example) \u0000\u202Ertl\n# titre';

/** The body of a message or of an answer to an interaction, as far as the tests read it. */
interface Sent {
  readonly type: number;
  readonly data: {
    readonly flags?: number;
    readonly content?: string;
    readonly components?: readonly object[];
    readonly allowed_mentions?: object;
    readonly choices?: readonly object[];
  };
}

interface Outcome {
  readonly sent: readonly SentRequest[];
  readonly log: readonly LogLine[];
}

async function drive(raw: object, say?: (request: SentRequest) => Said): Promise<Outcome> {
  const wire = openWire(say);
  const { desk, log } = testDesk([echo, ask, broken]);
  await handleInteraction(await wire.interaction(raw), desk);
  return { sent: wire.sent, log };
}

function bodyOf(request: SentRequest | undefined): Sent {
  if (request === undefined) throw new Error('nothing was sent');
  return request.body as Sent;
}

/** All that a reader sees of a message. */
function wordsOf({ data }: Sent): string {
  return JSON.stringify(data.components ?? data.content ?? '');
}

describe('a slash command', () => {
  it.each(['fr', 'en-US', 'de'])(
    'is answered once, for the asker alone, pinging nobody, in %s',
    async (locale) => {
      const { sent, log } = await drive(rawSlash('echo', { words: 'pont' }, { locale }));
      expect(sent.map(({ method, path }) => `${method} ${path.replace(/\d+|token-\d+/g, '…')}`)).toEqual([
        'POST /interactions/…/…/callback',
      ]);
      const body = bodyOf(sent[0]);
      expect(body.type).toBe(4);
      expect(body.data.flags).toBe(EPHEMERAL | COMPONENTS_V2);
      expect(body.data.allowed_mentions).toEqual({ parse: [], replied_user: false });
      expect(wordsOf(body)).toContain('pont');
      expect(log).toEqual([]);
    },
  );

  it('answers in French to a French Discord and in English to any other', async () => {
    const [french, english, german] = await Promise.all(
      ['fr', 'en-GB', 'de'].map(async (locale) => {
        const { sent } = await drive(rawSlash('echo', { words: 'pont' }, { locale }));
        return wordsOf(bodyOf(sent[0]));
      }),
    );
    expect(german).toBe(english);
    expect(french).not.toBe(english);
  });

  it('shows hostile words as they are, drawn as nothing else', async () => {
    const { sent } = await drive(rawSlash('echo', { words: hostile }));
    const words = wordsOf(bodyOf(sent[0]));
    expect(words).toContain('\\\\@everyone \\\\<@1> \\\\<@&2> \\\\*\\\\*gras\\\\*\\\\*');
    expect(words).not.toMatch(/\\u0000|\u202E/);
    expect(bodyOf(sent[0]).data.allowed_mentions).toEqual({ parse: [], replied_user: false });
  });

  it('with options that do not fit is told so, and is not a fault', async () => {
    const { sent, log } = await drive(rawSlash('echo', { words: 'x'.repeat(201) }));
    expect(wordsOf(bodyOf(sent[0]))).toContain('200');
    expect(log).toEqual([]);
  });

  it('that we no longer have is answered in one sentence', async () => {
    const { sent } = await drive(rawSlash('gone', {}, { locale: 'fr' }));
    expect(sent).toHaveLength(1);
    expect(bodyOf(sent[0]).data.content).toBe(
      'La commande « gone » n’est plus proposée. Tapez / pour voir les commandes.',
    );
  });
});

describe('a fault of ours', () => {
  it.each([
    ['fr', /^Une erreur de notre côté a empêché de répondre à la question\. Référence : ([0-9a-f]{8})$/],
    [
      'en-US',
      /^Something broke on our side and the question could not be answered\. Reference: ([0-9a-f]{8})$/,
    ],
  ])(
    'shows the asker a reference and nothing else, and is logged whole under it (%s)',
    async (locale, sentence) => {
      const { sent, log } = await drive(rawSlash('broken', { words: 'pont' }, { locale }));
      expect(sent).toHaveLength(1);
      const { data } = bodyOf(sent[0]);
      expect(data.flags).toBe(EPHEMERAL);
      expect(data.content).toMatch(sentence);
      expect(log).toHaveLength(1);
      expect(log[0]?.reference).toBe(sentence.exec(data.content ?? '')?.[1]);
      expect(log[0]?.err?.message).toContain('span 5..3');
      expect(log[0]?.err?.stack).toContain('desks.ts');
    },
  );

  it('is logged without the words of the asker', async () => {
    const { log } = await drive(rawSlash('broken', { words: 'confidence' }));
    expect(JSON.stringify(log)).not.toContain('confidence');
  });
});

describe('an answer that Discord refuses', () => {
  const isCard = ({ body }: SentRequest): boolean => (body as Sent).data.components !== undefined;

  it.each([
    ['the card is called invalid', refusal(400, 50_035, 'Invalid Form Body')],
    ['Discord breaks on the card', refusal(500, 0, '500: Internal Server Error')],
  ])('is sent again as plain text where %s', async (_case, answer) => {
    const { sent, log } = await drive(rawSlash('echo', { words: 'pont' }), (request) =>
      isCard(request) ? answer : { status: 204 },
    );
    const last = bodyOf(sent.at(-1));
    expect(sent).toHaveLength(2);
    expect(last.data.content).toContain('pont');
    expect(last.data.flags).toBe(EPHEMERAL);
    expect(last.data.allowed_mentions).toEqual({ parse: [], replied_user: false });
    expect(log).toEqual([]);
  });

  it.each([
    ['it has expired', 10_062, 'the interaction has expired'],
    ['it was answered already', 40_060, 'the interaction was answered already'],
    ['the bot may not write there', 50_013, 'the bot may not write in the channel'],
  ])('is let go in one quiet line where %s', async (_case, code, ending) => {
    const { sent, log } = await drive(rawSlash('echo', { words: 'pont' }), () => refusal(404, code));
    expect(sent).toHaveLength(1);
    expect(log.map(({ level, msg }) => [level, msg])).toEqual([[30, `an answer was let go: ${ending}`]]);
  });

  it.each(['ECONNRESET', 'UND_ERR_SOCKET'])(
    'is sent once more where the connection broke: %s',
    async (code) => {
      let broke = false;
      const { sent, log } = await drive(rawSlash('echo', { words: 'pont' }), () => {
        if (broke) return { status: 204 };
        broke = true;
        throw Object.assign(new Error('other side closed'), { code });
      });
      expect(sent).toHaveLength(2);
      expect(sent[1]?.body).toEqual(sent[0]?.body);
      expect(log).toEqual([]);
    },
  );

  it('is let go where the connection broke after Discord had taken it', async () => {
    let broke = false;
    const { sent, log } = await drive(rawSlash('echo', { words: 'pont' }), () => {
      if (broke) return refusal(400, 40_060);
      broke = true;
      throw Object.assign(new Error('other side closed'), { code: 'ECONNRESET' });
    });
    expect(sent).toHaveLength(2);
    expect(log.map(({ level }) => level)).toEqual([30]);
  });

  it('never throws, also where not even the apology passes', async () => {
    const { sent, log } = await drive(rawSlash('echo', { words: 'pont' }), () => refusal(400, 50_035));
    expect(sent).toHaveLength(3);
    expect(log.map(({ level }) => level)).toEqual([50, 50]);
  });

  it('is apologised for where it is another fault', async () => {
    const { sent, log } = await drive(rawSlash('echo', { words: 'pont' }), (request) =>
      isCard(request) ? refusal(400, 50_006, 'Cannot send an empty message') : { status: 204 },
    );
    expect(bodyOf(sent.at(-1)).data.content).toContain(log[0]?.reference ?? 'no reference');
  });
});

describe('an interaction that was already', () => {
  async function driveAfter(
    prepare: (interaction: RepliableInteraction) => Promise<unknown>,
  ): Promise<Outcome> {
    const wire = openWire();
    const { desk, log } = testDesk([echo]);
    const interaction = await wire.interaction(rawSlash('echo', { words: 'pont' }));
    if (!interaction.isRepliable()) throw new Error('not repliable');
    await prepare(interaction);
    await handleInteraction(interaction, desk);
    return { sent: wire.sent.slice(1), log };
  }

  it('deferred has its deferral edited', async () => {
    const { sent } = await driveAfter((interaction) => interaction.deferReply());
    expect(sent.map(({ method, path }) => `${method} ${path.replace(/^.*token-\d+/, '…')}`)).toEqual([
      'PATCH …/messages/%40original',
    ]);
    expect(sent[0]?.body).toMatchObject({ flags: COMPONENTS_V2, allowed_mentions: { parse: [] } });
  });

  it('replied to is followed up, for the asker alone', async () => {
    const { sent } = await driveAfter((interaction) => interaction.reply('un moment'));
    expect(sent.map(({ method, path }) => `${method} ${path.replace(/\d+/g, '…')}`)).toEqual([
      'POST /webhooks/…/token-…',
    ]);
    expect(sent[0]?.body).toMatchObject({
      flags: COMPONENTS_V2 | EPHEMERAL,
      allowed_mentions: { parse: [] },
    });
  });
});

describe('a button that we no longer serve', () => {
  it.each<[string, Asked]>([
    ['Ce bouton ne fonctionne plus.', { locale: 'fr' }],
    ['This button no longer works.', {}],
  ])('says so: %s', async (sentence, asked) => {
    const { sent } = await drive(rawButton('old:1', asked));
    expect(bodyOf(sent[0]).data.content).toContain(sentence);
    expect(bodyOf(sent[0]).data.flags).toBe(EPHEMERAL);
  });
});

describe('an autocomplete', () => {
  const typing = (name: string, words: string): object => rawSlash(name, { words }, { focused: 'words' });

  it('gives the suggestions of its command', async () => {
    const { sent } = await drive(typing('echo', 'po'));
    expect(sent.map(({ body }) => body)).toEqual([
      { type: 8, data: { choices: [{ name: 'po…', value: 'po' }] } },
    ]);
  });

  it.each([
    ['nothing typed', typing('echo', '')],
    ['an unknown command', typing('gone', 'po')],
    ['a command that breaks', typing('broken', 'po')],
  ])('gives no suggestions for %s, rather than a fault', async (_case, raw) => {
    const { sent } = await drive(raw);
    expect(sent.map(({ body }) => body)).toEqual([{ type: 8, data: { choices: [] } }]);
  });

  it('logs a fault of ours, and an expired one quietly', async () => {
    expect((await drive(typing('broken', 'po'))).log.map(({ level }) => level)).toEqual([50]);
    const late = await drive(typing('echo', 'po'), () => refusal(404, 10_062));
    expect(late.log.map(({ level }) => level)).toEqual([30]);
  });
});
