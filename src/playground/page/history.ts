// The messages of the channel, in order, kept for as long as the browser's tab lives. Tells who listens what changed.
import type { MessageJson } from '../discord-json.ts';
import { isLoading } from './message-text.ts';

const STORAGE_KEY = 'dixit.messages';
/** The oldest go first. */
const KEPT = 100;

export type Change =
  | { readonly kind: 'added' | 'replaced'; readonly message: MessageJson }
  | { readonly kind: 'removed'; readonly id: string };

export interface History {
  readonly messages: () => readonly MessageJson[];
  readonly find: (id: string) => MessageJson | undefined;
  /** Adds a message, or puts it in the place of the one with its id. */
  readonly put: (message: MessageJson) => void;
  readonly remove: (id: string) => void;
  readonly listen: (listener: (change: Change) => void) => void;
}

export function openHistory(): History {
  let messages = restore();
  let listener: (change: Change) => void = () => {};

  return {
    messages: () => messages,
    find: (id) => messages.find((message) => message.id === id),
    put: (message) => {
      const isKnown = messages.some(({ id }) => id === message.id);
      messages = isKnown
        ? messages.map((other) => (other.id === message.id ? message : other))
        : [...messages, message];
      store(messages);
      listener({ kind: isKnown ? 'replaced' : 'added', message });
    },
    remove: (id) => {
      messages = messages.filter((message) => message.id !== id);
      store(messages);
      listener({ kind: 'removed', id });
    },
    listen: (next) => {
      listener = next;
    },
  };
}

function restore(): readonly MessageJson[] {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(STORAGE_KEY) ?? '[]');
    return Array.isArray(stored) ? (stored as readonly MessageJson[]) : [];
  } catch {
    // A browser that refuses storage, or a text of another version: the channel starts empty.
    return [];
  }
}

function store(messages: readonly MessageJson[]): void {
  try {
    const lasting = messages.filter((message) => !isLoading(message)).slice(-KEPT);
    sessionStorage.setItem(STORAGE_KEY, JSON.stringify(lasting));
  } catch {
    // Without storage the history lives as long as the page.
  }
}
