// What the member does in, the interaction JSON that Discord would send out.
import type {
  CommandInteractionJson,
  CommandJson,
  GivenOptionJson,
  InteractionJson,
  MessageJson,
  UserJson,
} from '../discord-json.ts';
import { COMMAND_MESSAGE, COMMAND_SLASH } from '../discord-json.ts';
import type { ComponentUse } from './drawing.ts';

export const CHANNEL_ID = '100000000000000001';

export const member: UserJson = { id: '100000000000000002', username: 'you' };

/** Where an interaction comes from. */
export interface Place {
  readonly applicationId: string;
  /** As Discord writes it: `fr`, `en-US`. */
  readonly locale: string;
}

let lastId = 0n;

/** An id as Discord makes them, later ones greater: milliseconds since 2015 and a running number. */
export function newId(): string {
  const byClock = BigInt(Date.now() - Date.UTC(2015, 0, 1)) << 22n;
  lastId = byClock > lastId ? byClock : lastId + 1n;
  return String(lastId);
}

export function slashInteraction(
  command: CommandJson,
  options: readonly GivenOptionJson[],
  place: Place,
): CommandInteractionJson {
  const data = { id: commandId(command), name: command.name, type: COMMAND_SLASH, options };
  return { ...base(place), type: 2, data };
}

/** The same with the option that is being typed marked as focused. */
export function autocompleteInteraction(
  command: CommandJson,
  options: readonly GivenOptionJson[],
  place: Place,
): InteractionJson {
  return { ...slashInteraction(command, options, place), type: 4 };
}

/** A command picked from a message's menu. */
export function messageInteraction(
  command: CommandJson,
  target: MessageJson,
  place: Place,
): CommandInteractionJson {
  const data = {
    id: commandId(command),
    name: command.name,
    type: COMMAND_MESSAGE,
    target_id: target.id,
    resolved: { messages: { [target.id]: target } },
  };
  return { ...base(place), type: 2, data };
}

export function componentInteraction(message: MessageJson, use: ComponentUse, place: Place): InteractionJson {
  const { customId, componentType, values } = use;
  const data = {
    custom_id: customId,
    component_type: componentType,
    ...(values === undefined ? {} : { values }),
  };
  return { ...base(place), type: 3, message, data };
}

function base({ applicationId, locale }: Place) {
  const channel_id = CHANNEL_ID;
  return {
    id: newId(),
    application_id: applicationId,
    token: crypto.randomUUID(),
    version: 1 as const,
    locale,
    channel_id,
    user: member,
  };
}

/** Discord gives each command an id when it is registered; here its name stands for it. */
function commandId({ name }: CommandJson): string {
  return name;
}
