// Events of Discord in, each handed to its handler; knows which of them are still under way, and tells how each ended.
import { type Client, Events, type Interaction } from 'discord.js';
import type { Desk } from './desk.ts';
import type { Outcome } from './faults.ts';
import { handleInteraction } from './handle.ts';
import { serverCommandNamed } from './handle-server.ts';
import { handleMessage } from './mention.ts';
import { CHECK_MESSAGE } from './message-command.ts';
import type { Answered } from './metrics.ts';
import { withinTime } from './within-time.ts';

export interface Work {
  /** Takes no further event and waits for those under way; within 2.5 seconds. */
  readonly finish: () => Promise<void>;
}

/** How long finishing waits for answers under way, in milliseconds. */
const LAST_ANSWERS = 2500;

/**
 * Answers interactions and messages, each over the articles that are there when it comes. `tell` learns of each that was
 * answered, and may be left out.
 */
export function listen(
  client: Client,
  deskNow: () => Desk,
  tell: (answered: Answered) => void = () => {},
): Work {
  const underWay = new Set<Promise<void>>();
  let isStopping = false;
  const take = (about: Pick<Answered, 'kind' | 'command'>, start: () => Promise<Outcome | null>): void => {
    if (isStopping) return;
    const arrival = performance.now();
    const job = start()
      .then((outcome) => {
        if (outcome !== null) tell({ ...about, outcome, seconds: (performance.now() - arrival) / 1000 });
      })
      // Handlers never throw; should one, the process must not end for it.
      .catch((err: unknown) => deskNow().logger.error({ err, ...about }, 'Discord: a handler threw'))
      .finally(() => underWay.delete(job));
    underWay.add(job);
  };
  client.on(Events.InteractionCreate, (interaction) => {
    const desk = deskNow();
    take(aboutInteraction(interaction, desk), () => handleInteraction(interaction, desk));
  });
  client.on(Events.MessageCreate, (message) =>
    take({ kind: 'message', command: 'ask' }, () =>
      handleMessage(message, message.client.user.id, deskNow()),
    ),
  );
  return {
    finish: async () => {
      isStopping = true;
      await withinTime(Promise.allSettled(underWay), LAST_ANSWERS);
    },
  };
}

function aboutInteraction(interaction: Interaction, { commands }: Desk): Pick<Answered, 'kind' | 'command'> {
  const kind = interaction.isAutocomplete()
    ? 'suggestion'
    : interaction.isMessageComponent()
      ? 'button'
      : 'command';
  const name = 'commandName' in interaction ? interaction.commandName : '';
  const isOurs =
    commands.some((command) => command.name === name) ||
    serverCommandNamed(name) !== undefined ||
    name === CHECK_MESSAGE.en;
  return { kind, command: isOurs ? name : 'other' };
}
