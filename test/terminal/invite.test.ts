import { describe, expect, it } from 'vitest';
import { dixit } from './dixit.ts';

const inviteUrl = 'https://discord.com/oauth2/authorize?client_id=900000000000000002';

describe('invite', () => {
  it('prints the link, alone on its line, or as JSON', async () => {
    const settings = { inviteUrl };
    expect(await dixit(['invite'], { settings })).toEqual({ code: 0, output: `${inviteUrl}\n`, errors: '' });
    expect((await dixit(['invite', '--json'], { settings })).output).toBe(`"${inviteUrl}"\n`);
  });

  it.each([
    ['en', 'dixit: The link needs DISCORD_APPLICATION_ID, or a DISCORD_TOKEN'],
    ['fr', 'dixit: Le lien demande DISCORD_APPLICATION_ID, ou un DISCORD_TOKEN'],
  ])('says what it lacks where the application is not known (%s)', async (lang, sentence) => {
    const { code, output, errors } = await dixit(['invite', '--lang', lang]);
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain(sentence);
  });

  it('takes no words', async () => {
    expect((await dixit(['invite', 'everyone'], { settings: { inviteUrl } })).code).toBe(2);
  });

  it('is in the help', async () => {
    expect((await dixit(['help'])).output).toMatch(/^ {2}invite +Prints the link/m);
  });
});
