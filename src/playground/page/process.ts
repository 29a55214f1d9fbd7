// The page's questions to its process, in Discord's JSON. Talks to no other host; throws when the process does not answer.
import type { ChannelJson } from '../channel-json.ts';
import type { CallbackJson, InteractionJson, MessageBodyJson, MessageJson } from '../discord-json.ts';
import type { BlockMark } from '../marks.ts';

/** How long Discord gives an application to answer, in milliseconds. */
const DEADLINE = 3000;
/** How long an application may take after it has deferred, in milliseconds. */
const DEFERRED_DEADLINE = 15 * 60 * 1000;

export function readChannel(): Promise<ChannelJson> {
  return ask('/channel', undefined, DEADLINE);
}

export function sendInteraction(interaction: InteractionJson): Promise<CallbackJson> {
  return ask('/interactions', interaction, DEADLINE);
}

/** What became of a deferred answer; waits for it. */
export function readDeferred({ application_id, token }: InteractionJson): Promise<MessageBodyJson> {
  const address = `/webhooks/${application_id}/${token}/messages/@original`;
  return ask(address, undefined, DEFERRED_DEADLINE);
}

/** Tells the bot of a message in the channel; gives what it says to it, often nothing. */
export function tellMessage(
  message: MessageJson,
  locale: string,
): Promise<{ readonly replies: readonly MessageBodyJson[] }> {
  return ask('/messages', { ...message, locale }, DEADLINE);
}

export function askMarks(texts: readonly string[]): Promise<{ readonly marks: readonly BlockMark[][] }> {
  return ask('/markdown', { texts }, DEADLINE);
}

async function ask<Answer>(address: string, body: unknown, deadline: number): Promise<Answer> {
  const response = await fetch(address, {
    signal: AbortSignal.timeout(deadline),
    ...(body === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return (await response.json()) as Answer;
}
