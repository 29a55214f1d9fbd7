import { describe, expect, it } from 'vitest';
import { helpOver } from '../../src/commands/help.ts';
import { handleMessage } from '../../src/discord/mention.ts';
import { textsOf } from './cards.ts';
import { ask, broken, echo, type LogLine, testDesk } from './desks.ts';
import {
  BOT_ID,
  CHANNEL_ID,
  DIRECT_CHANNEL_ID,
  openWire,
  rawMessage,
  rawUser,
  refusal,
  type Said,
  SERVER_ID,
  type SentRequest,
} from './wire.ts';

const bot = rawUser({ id: BOT_ID, username: 'Dixit', bot: true });

/** Hands in a message of a French server, or of none. */
async function drive(
  fields: object,
  {
    commands = [echo, ask],
    say,
    isDirect = false,
  }: {
    readonly commands?: Parameters<typeof testDesk>[0];
    readonly say?: (request: SentRequest) => Said;
    readonly isDirect?: boolean;
  } = {},
): Promise<{ readonly sent: readonly SentRequest[]; readonly log: readonly LogLine[] }> {
  const wire = openWire(say);
  const { desk, log } = testDesk([...commands, helpOver(commands)]);
  wire.server('fr');
  const place = isDirect
    ? { channel_id: DIRECT_CHANNEL_ID, channel_type: 1 }
    : { guild_id: SERVER_ID, channel_type: 0 };
  await handleMessage(await wire.message(rawMessage({ ...place, ...fields })), BOT_ID, desk);
  return { sent: wire.sent, log };
}

const mention = (text: string): { readonly content: string; readonly mentions: readonly object[] } => ({
  content: `<@${BOT_ID}> ${text}`,
  mentions: [bot],
});

describe('a message that mentions the bot', () => {
  it('is answered by one reply in the words of /ask, pinging nobody', async () => {
    const { sent, log } = await drive(mention('Quand rouvre le pont ? @everyone <@5>'));
    expect(sent.map(({ method, path }) => `${method} ${path}`)).toEqual([
      `POST /channels/${CHANNEL_ID}/messages`,
    ]);
    expect(sent[0]?.body).toMatchObject({
      flags: 32_768,
      allowed_mentions: { parse: [], replied_user: false },
      message_reference: { fail_if_not_exists: false },
    });
    const words = JSON.stringify(sent[0]?.body);
    expect(words).toContain('Quand rouvre le pont ? \\\\@everyone \\\\<@5>');
    expect(words).not.toContain(BOT_ID);
    expect(log).toEqual([]);
  });

  it.each([`<@${BOT_ID}>`, `<@!${BOT_ID}>`, `  <@${BOT_ID}> \n `])(
    'and says nothing else gets the help: %j',
    async (content) => {
      const { sent } = await drive({ content, mentions: [bot] });
      expect(sent).toHaveLength(1);
      const body = sent[0]?.body as { readonly components?: readonly object[] };
      expect(body).toMatchObject({ allowed_mentions: { parse: [], replied_user: false } });
      const text = textsOf(body.components ?? []).join('\n');
      expect(text).toContain('Posez-moi une question sur l’actualité après mon nom');
      expect(text).toContain('**/écho mots**\n-# Ne trouve rien');
      expect(text).toContain('**/demande question**\n-# Ne trouve rien');
    },
  );

  it('is answered where it replies to a message of the bot and pings it', async () => {
    const { sent } = await drive({ content: 'et le quai ?', mentions: [bot] });
    expect(JSON.stringify(sent[0]?.body)).toContain('et le quai ?');
  });

  it('is answered once, also when it is delivered twice: Discord drops a second answer with the same nonce', async () => {
    const { sent } = await drive({ ...mention('pont'), id: '920000000000000001' });
    expect(sent[0]?.body).toMatchObject({ nonce: '920000000000000001', enforce_nonce: true });
  });

  it('is answered in the language of the question, also on a server that prefers another', async () => {
    const { sent } = await drive(mention('When does the bridge of Brumelle open?'));
    expect(JSON.stringify(sent[0]?.body)).toContain('“When does the bridge');
  });

  it('is told when the question is too long', async () => {
    const { sent, log } = await drive(mention('pont '.repeat(100)));
    expect(JSON.stringify(sent[0]?.body)).toContain('200');
    expect(log).toEqual([]);
  });
});

describe('a direct message', () => {
  it('is answered without a mention', async () => {
    const { sent } = await drive({ content: 'Quand rouvre le pont ?' }, { isDirect: true });
    expect(sent).toHaveLength(1);
    expect(JSON.stringify(sent[0]?.body)).toContain('Quand rouvre le pont ?');
  });
});

describe('a message that does not speak to the bot', () => {
  it.each<[string, object]>([
    ['mentions nobody', { content: 'Quand rouvre le pont ?' }],
    ['mentions another', { content: '<@5> quand ?', mentions: [rawUser({ id: '5' })] }],
    ['mentions everyone', { content: '@everyone quand ?', mention_everyone: true }],
    ['mentions a role', { content: '<@&7> quand ?', mention_roles: ['7'] }],
    ['only names its id', { content: `${BOT_ID} quand ?` }],
    ['comes from a bot', { ...mention('quand ?'), author: rawUser({ id: '8', bot: true }) }],
    ['comes from the bot itself', { ...mention('quand ?'), author: bot }],
    ['comes from a webhook', { ...mention('quand ?'), webhook_id: '9' }],
    ['is a notice of Discord', { ...mention(''), type: 6 }],
  ])('is left alone where it %s', async (_case, fields) => {
    const { sent, log } = await drive(fields);
    expect(sent).toEqual([]);
    expect(log).toEqual([]);
  });
});

describe('an answer to a mention', () => {
  it('is sent as plain text where the card is refused', async () => {
    const { sent, log } = await drive(mention('pont'), {
      say: ({ body }) =>
        JSON.stringify(body).includes('components')
          ? refusal(400, 50_035)
          : { status: 200, body: rawMessage({ author: bot }) },
    });
    expect(sent).toHaveLength(2);
    expect(sent[1]?.body).toMatchObject({ content: expect.stringContaining('pont') });
    expect(log).toEqual([]);
  });

  it('apologises with a reference where we broke', async () => {
    const { sent, log } = await drive(mention('pont'), { commands: [{ ...ask, run: broken.run }] });
    expect(sent).toHaveLength(1);
    expect(sent[0]?.body).toMatchObject({ content: expect.stringContaining(log[0]?.reference ?? 'none') });
  });

  it('is let go in one quiet line where the bot may not write', async () => {
    const { sent, log } = await drive(mention('pont'), { say: () => refusal(403, 50_013) });
    expect(sent).toHaveLength(1);
    expect(log.map(({ level }) => level)).toEqual([30]);
  });

  it('never throws, also where not even the apology passes', async () => {
    const { log } = await drive(mention('pont'), { say: () => refusal(500, 0) });
    expect(log.map(({ level }) => level)).toEqual([50, 50]);
  });
});
