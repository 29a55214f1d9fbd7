import { describe, expect, it } from 'vitest';
import { applicationIdOf, inviteUrl } from '../../src/discord/invite.ts';

describe('the link that adds the bot', () => {
  it('asks for the bot and its commands, and for what answering takes: see, write, write in threads, refer', () => {
    const url = new URL(inviteUrl('900000000000000002'));
    expect(url.origin + url.pathname).toBe('https://discord.com/oauth2/authorize');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      client_id: '900000000000000002',
      scope: 'bot applications.commands',
      permissions: '274877975552',
    });
    const bits = BigInt(url.searchParams.get('permissions') ?? 0);
    expect([10n, 11n, 16n, 38n].reduce((sum, bit) => sum | (1n << bit), 0n)).toBe(bits);
  });

  it.each([
    ['OTAwMDAwMDAwMDAwMDAwMDAy.G1.sig', '900000000000000002'],
    ['false-token', null],
    ['', null],
    ['bm90IGEgbnVtYmVy.x.y', null],
  ])('reads the application from the token %j', (token, id) => {
    expect(applicationIdOf(token)).toBe(id);
  });
});
