// An application's id in, the link by which it is added to a server out. Pure; needs no connection.

/** What answering takes, as bits: see the channel, write there and in its threads, and refer to the message answered. */
const VIEW_CHANNEL = 1n << 10n;
const SEND_MESSAGES = 1n << 11n;
const READ_MESSAGE_HISTORY = 1n << 16n;
const SEND_MESSAGES_IN_THREADS = 1n << 38n;
export const PERMISSIONS = VIEW_CHANNEL | SEND_MESSAGES | READ_MESSAGE_HISTORY | SEND_MESSAGES_IN_THREADS;

/** "https://discord.com/oauth2/authorize?client_id=…", with no more permissions than the answers need. */
export function inviteUrl(applicationId: string): string {
  const url = new URL('https://discord.com/oauth2/authorize');
  url.search = new URLSearchParams({
    client_id: applicationId,
    scope: 'bot applications.commands',
    permissions: PERMISSIONS.toString(),
  }).toString();
  return url.href;
}

/** The id that a bot's token begins with ("MTAw….…"), or null where the token has another form. */
export function applicationIdOf(token: string): string | null {
  const [first = ''] = token.split('.');
  const id = Buffer.from(first, 'base64').toString('latin1');
  return /^\d{17,20}$/.test(id) ? id : null;
}
