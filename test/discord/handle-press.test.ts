// Pressed buttons through the real discord.js: what Discord would be sent, in which order, and who would see it.
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/index.ts';
import { answerCommand, type Desk } from '../../src/discord/desk.ts';
import { handleInteraction } from '../../src/discord/handle.ts';
import { cardMessage } from '../../src/discord/message.ts';
import { corpus } from '../fixtures/corpus.ts';
import { partsOf, textsOf } from './cards.ts';
import { testDesk } from './desks.ts';
import {
  freshId,
  MEMBER_ID,
  openWire,
  rawButton,
  rawMessageCommand,
  rawSlash,
  rawUser,
  refusal,
  type Said,
  type SentRequest,
} from './wire.ts';

const EPHEMERAL = 64;
const COMPONENTS_V2 = 32_768;
const REPLY = 4;
const UPDATE = 7;

interface Body {
  readonly type?: number;
  readonly flags?: number;
  readonly content?: string;
  readonly components?: readonly object[];
  readonly allowed_mentions?: object;
  readonly data?: Body;
}

const { desk: emptyDesk } = testDesk(commands);
const desk: Desk = { ...emptyDesk, corpus, charactersPerArticle: 300 };

function card(canShare = true): readonly object[] {
  const summary = commands.find(({ name }) => name === 'summary');
  if (summary === undefined) throw new Error('no summary');
  const raw = { article: 'pont-de-valmer', length: 'long' };
  const { reply, controls } = answerCommand(summary, raw, { locale: 'fr', canShare }, desk);
  return cardMessage(reply, controls);
}

interface Pressing {
  readonly label: string;
  readonly message?: object;
  readonly locale?: string;
  readonly times?: number;
  readonly say?: (request: SentRequest) => Said;
}

/** Presses a button of the asker's own private card; fields of the message may say otherwise. */
async function pressed({ label, message = {}, times = 1, say }: Pressing): Promise<readonly Body[]> {
  const wire = openWire(say);
  const components = card();
  const customId = partsOf(components).find((part) => part.label === label)?.custom_id ?? '';
  const fields = {
    id: freshId(),
    components,
    flags: EPHEMERAL | COMPONENTS_V2,
    interaction_metadata: asker(MEMBER_ID),
    ...message,
  };
  const presses = Array.from({ length: times }, () => rawButton(customId, { locale: 'fr' }, fields));
  for (const raw of presses) await handleInteraction(await wire.interaction(raw), desk);
  return wire.sent.map(({ body }) => body as Body);
}

function asker(id: string): object {
  return {
    id: freshId(),
    type: 2,
    user: rawUser({ id }),
    authorizing_integration_owners: {},
    command_type: 1,
  };
}

describe('the share button', () => {
  it('spends itself first and then posts the card for everyone, pinging nobody', async () => {
    const [update, post, ...more] = await pressed({ label: 'Partager' });
    expect(more).toEqual([]);
    expect(update?.type).toBe(UPDATE);
    const parts = partsOf(update?.data?.components ?? []);
    expect(parts.find(({ label }) => label === 'Partagé')?.disabled).toBe(true);
    expect(post?.flags).toBe(COMPONENTS_V2);
    expect(post?.allowed_mentions).toEqual({ parse: [], replied_user: false });
    expect(textsOf(post?.components ?? [])).toEqual([...textsOf(card()), '-# Partagé par **Odile**']);
  });

  it('posts once for a double click', async () => {
    const sent = await pressed({ label: 'Partager', times: 2 });
    expect(sent.filter(({ type }) => type === undefined)).toHaveLength(1);
    expect(sent.at(-1)?.data?.content).toBe('Cette réponse a déjà été partagée.');
    expect(sent.at(-1)?.data?.flags).toBe(EPHEMERAL);
  });

  it('posts the same words in plain text where Discord refuses the card', async () => {
    const sent = await pressed({
      label: 'Partager',
      say: ({ path, body }) => {
        if (path.startsWith('/webhooks/') && (body as Body).components) return refusal(400, 50_035);
        return path.endsWith('/callback') ? { status: 204 } : { status: 200, body: {} };
      },
    });
    const posted = sent.at(-1);
    expect(sent).toHaveLength(3);
    expect(posted?.flags).toBe(0);
    expect(posted?.content).toBe([...textsOf(card()), '-# Partagé par **Odile**'].join('\n'));
    expect(posted?.allowed_mentions).toEqual({ parse: [], replied_user: false });
  });

  it('can be pressed again where the channel refused the card, and tells the asker alone', async () => {
    const sent = await pressed({
      label: 'Partager',
      say: ({ path, body }) => {
        const isPost = path.startsWith('/webhooks/') && (body as Body).flags === COMPONENTS_V2;
        if (isPost) return refusal(400, 50_006);
        return path.endsWith('/callback') ? { status: 204 } : { status: 200, body: {} };
      },
    });
    const [, , restored, apology] = sent;
    expect(textsOf(restored?.components ?? [])).toEqual(textsOf(card()));
    expect(partsOf(restored?.components ?? []).map(({ label }) => label)).toContain('Partager');
    expect(apology?.content).toContain('Référence');
    expect(apology?.flags).toBe(EPHEMERAL);
  });
});

describe('the next page', () => {
  it('takes the place of the asker’s own', async () => {
    const [update, ...more] = await pressed({ label: 'Suivant' });
    expect(more).toEqual([]);
    expect(update?.type).toBe(UPDATE);
    expect(update?.data?.allowed_mentions).toEqual({ parse: [], replied_user: false });
    expect(textsOf(update?.data?.components ?? [])).not.toEqual(textsOf(card()));
  });

  it('is said in plain text, for the asker alone, where Discord refuses the card', async () => {
    const [refused, said, ...more] = await pressed({
      label: 'Suivant',
      say: ({ body }) => ((body as Body).type === UPDATE ? refusal(400, 50_035) : { status: 204 }),
    });
    expect(more).toEqual([]);
    expect(said?.type).toBe(REPLY);
    expect(said?.data?.flags).toBe(EPHEMERAL);
    const [first = ''] = textsOf(refused?.data?.components ?? []).filter((text) => text.startsWith('> '));
    expect(said?.data?.content).toContain(first);
  });

  it.each([
    ['an answer to somebody else', { flags: COMPONENTS_V2, interaction_metadata: asker(freshId()) }],
    ['an answer to a message', { flags: COMPONENTS_V2, interaction_metadata: undefined }],
  ])('of %s is shown to the presser alone', async (_, message) => {
    const [reply, ...more] = await pressed({ label: 'Suivant', message });
    expect(more).toEqual([]);
    expect(reply?.type).toBe(REPLY);
    expect(reply?.data?.flags).toBe(EPHEMERAL | COMPONENTS_V2);
    expect(partsOf(reply?.data?.components ?? []).map(({ label }) => label)).not.toContain('Partager');
  });
});

describe('the check in a message’s menu', () => {
  async function chosen(name: string, fields: object): Promise<Body> {
    const wire = openWire();
    const everyone: Desk = { ...desk, defaultVisibility: () => 'everyone' };
    await handleInteraction(
      await wire.interaction(rawMessageCommand(name, fields, { locale: 'fr' })),
      everyone,
    );
    const body = wire.sent[0]?.body as Body | undefined;
    return body?.data ?? {};
  }

  it('checks the words of the message, for the asker alone whatever the server chose', async () => {
    const body = await chosen('Check this quote', { content: '« une copie à moitié rendue », dit-il' });
    expect(body.flags).toBe(EPHEMERAL | COMPONENTS_V2);
    const text = textsOf(body.components ?? []).join('\n');
    expect(text).toContain('Mot pour mot');
    expect(text).toContain('Luc Ferrand');
  });

  it('reads the quotation of a card that we wrote', async () => {
    const content = {
      type: 17,
      components: [{ type: 10, content: '> une **copie** à moitié rendue\n-# ¶4' }],
    };
    const body = await chosen('Check this quote', { flags: COMPONENTS_V2, components: [content] });
    expect(textsOf(body.components ?? []).join('\n')).toContain('Mot pour mot');
  });

  it.each([
    ['Check this quote', { content: '' }, 'n’a pas de mots à vérifier'],
    ['Translate', { content: 'mots' }, 'n’est plus proposée'],
  ])('%s of %j is answered in one sentence', async (name, fields, sentence) => {
    const body = await chosen(name, fields);
    expect(body.content).toContain(sentence);
    expect(body.flags).toBe(EPHEMERAL);
  });
});

describe('who sees an answer', () => {
  async function answered(
    options: Readonly<Record<string, string>>,
    own: Partial<Desk> = {},
    context = 0,
  ): Promise<Body> {
    const wire = openWire();
    const raw = {
      ...rawSlash('summary', { article: 'pont-de-valmer', ...options }, { locale: 'fr' }),
      context,
    };
    await handleInteraction(await wire.interaction(raw), { ...desk, ...own });
    const body = wire.sent[0]?.body as Body | undefined;
    return body?.data ?? {};
  }

  function canBeShared({ components = [] }: Body): boolean {
    return partsOf(components).some(({ label }) => label === 'Partager');
  }

  it.each<[string, Readonly<Record<string, string>>, Partial<Desk>, boolean]>([
    ['the asker alone, by default', {}, {}, true],
    ['the asker alone, when they say so', { visible: 'me' }, { defaultVisibility: () => 'everyone' }, true],
    ['everyone, when the asker says so', { visible: 'everyone' }, {}, false],
    ['everyone, where the server chose so', {}, { defaultVisibility: () => 'everyone' }, false],
  ])('is %s; only a private one can be shared', async (_, options, own, isPrivate) => {
    const body = await answered(options, own);
    expect((body.flags ?? 0) & EPHEMERAL).toBe(isPrivate ? EPHEMERAL : 0);
    expect(canBeShared(body)).toBe(isPrivate);
    expect(body.allowed_mentions).toEqual({ parse: [], replied_user: false });
  });

  it('is the asker alone for what they got wrong', async () => {
    const body = await answered({ visible: 'everyone', article: 'rien de tel zzz' });
    expect((body.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
  });

  it('is nobody else in a direct message, where nothing is to be shared', async () => {
    expect(canBeShared(await answered({}, {}, 1))).toBe(false);
  });

  it('is asked of the server by its id', async () => {
    const asked: (string | null)[] = [];
    const defaultVisibility = (guildId: string | null) => {
      asked.push(guildId);
      return 'me' as const;
    };
    await answered({}, { defaultVisibility });
    expect(asked).toEqual(['900000000000000003']);
  });
});
