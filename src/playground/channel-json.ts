// What the page asks of its process beside Discord's own JSON: what the channel offers. Only types.
import type { CommandJson } from './discord-json.ts';

/** A call that fills the composer: a command, and one option with the value to send and the words to show. */
export interface Example {
  readonly command: string;
  readonly option: { readonly name: string; readonly value: string; readonly label: string } | null;
}

/** What the page says on a first visit. */
export interface Welcome {
  readonly articles: number;
  /** `YYYY-MM-DD` or `YYYY-MM`; null for an empty corpus. */
  readonly from: string | null;
  readonly to: string | null;
  /** The newest first, at most five. */
  readonly titles: readonly {
    readonly title: string;
    readonly date: string;
    readonly outlet: string | null;
  }[];
  readonly examples: readonly Example[];
}

export interface ChannelJson {
  readonly application: { readonly id: string; readonly name: string };
  readonly commands: readonly CommandJson[];
  readonly welcome: Welcome;
  /** True when the same process is online in Discord. */
  readonly isConnected: boolean;
}
