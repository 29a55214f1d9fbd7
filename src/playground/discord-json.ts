// Discord's JSON as far as the page and its server speak it: commands, interactions, callbacks, messages. Types and numbers,
// field names as Discord writes them (API v10), so that the page shows exactly what Discord would get.

/** Option types that the composer offers; others are drawn as text. */
export const OPTION_COUNT = 4;

export const COMMAND_SLASH = 1;
export const COMMAND_MESSAGE = 3;

export const CALLBACK_MESSAGE = 4;
export const CALLBACK_UPDATE = 7;
export const CALLBACK_CHOICES = 8;

/** Only the asker sees the message. */
export const FLAG_EPHEMERAL = 1 << 6;
/** The message is made of components alone. */
export const FLAG_COMPONENTS_V2 = 1 << 15;
/** The answer is still to come. */
export const FLAG_LOADING = 1 << 7;

/** Texts by locale ("fr"); the plain field beside them is the default. */
export type Localizations = Readonly<Record<string, string>> | null;

export interface ChoiceJson {
  readonly name: string;
  readonly name_localizations?: Localizations;
  readonly value: string | number;
}

export interface OptionJson {
  readonly type: number;
  readonly name: string;
  readonly name_localizations?: Localizations;
  readonly description: string;
  readonly description_localizations?: Localizations;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly ChoiceJson[];
  readonly min_value?: number;
  readonly max_value?: number;
  readonly min_length?: number;
  readonly max_length?: number;
}

/** A command as it is registered: typed (1, the default) or picked from a message's menu (3). */
export interface CommandJson {
  readonly type?: number;
  readonly name: string;
  readonly name_localizations?: Localizations;
  readonly description?: string;
  readonly description_localizations?: Localizations;
  readonly options?: readonly OptionJson[];
}

export interface UserJson {
  readonly id: string;
  readonly username: string;
  readonly global_name?: string | null;
  readonly bot?: boolean;
}

export interface MediaJson {
  readonly url: string;
}

export interface EmojiJson {
  readonly id?: string | null;
  readonly name?: string | null;
}

export interface ButtonJson {
  readonly type: 2;
  /** 1 blue, 2 grey, 3 green, 4 red, 5 link, 6 premium. */
  readonly style: number;
  readonly label?: string;
  readonly emoji?: EmojiJson;
  readonly custom_id?: string;
  readonly url?: string;
  readonly disabled?: boolean;
}

export interface SelectOptionJson {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
  readonly default?: boolean;
}

export interface StringSelectJson {
  readonly type: 3;
  readonly custom_id: string;
  readonly placeholder?: string;
  readonly options: readonly SelectOptionJson[];
  readonly min_values?: number;
  readonly max_values?: number;
  readonly disabled?: boolean;
}

export interface ActionRowJson {
  readonly type: 1;
  readonly components: readonly ComponentJson[];
}

export interface SectionJson {
  readonly type: 9;
  readonly components: readonly ComponentJson[];
  readonly accessory: ComponentJson;
}

export interface TextDisplayJson {
  readonly type: 10;
  readonly content: string;
}

export interface ThumbnailJson {
  readonly type: 11;
  readonly media: MediaJson;
  readonly description?: string | null;
  readonly spoiler?: boolean;
}

export interface MediaGalleryJson {
  readonly type: 12;
  readonly items: readonly {
    readonly media: MediaJson;
    readonly description?: string | null;
    readonly spoiler?: boolean;
  }[];
}

export interface FileJson {
  readonly type: 13;
  readonly file: MediaJson;
  readonly name?: string;
  readonly size?: number;
}

export interface SeparatorJson {
  readonly type: 14;
  readonly divider?: boolean;
  readonly spacing?: number;
}

export interface ContainerJson {
  readonly type: 17;
  readonly components: readonly ComponentJson[];
  readonly accent_color?: number | null;
  readonly spoiler?: boolean;
}

export type ComponentJson =
  | ActionRowJson
  | ButtonJson
  | StringSelectJson
  | SectionJson
  | TextDisplayJson
  | ThumbnailJson
  | MediaGalleryJson
  | FileJson
  | SeparatorJson
  | ContainerJson;

export interface EmbedJson {
  readonly title?: string;
  readonly url?: string;
  readonly description?: string;
  readonly color?: number;
  readonly timestamp?: string;
  readonly author?: { readonly name: string; readonly url?: string };
  readonly footer?: { readonly text: string };
  readonly image?: MediaJson;
  readonly thumbnail?: MediaJson;
  readonly fields?: readonly { readonly name: string; readonly value: string; readonly inline?: boolean }[];
}

export interface AttachmentJson {
  readonly id: string | number;
  readonly filename: string;
  readonly description?: string;
  readonly content_type?: string;
  readonly size?: number;
  readonly url?: string;
}

/** What a bot sends: the body of a message, without its author. */
export interface MessageBodyJson {
  readonly content?: string;
  readonly embeds?: readonly EmbedJson[];
  readonly components?: readonly ComponentJson[];
  readonly attachments?: readonly AttachmentJson[];
  readonly flags?: number;
}

/** A message as it stands in the channel. */
export interface MessageJson extends MessageBodyJson {
  readonly id: string;
  readonly channel_id: string;
  readonly content: string;
  readonly author: UserJson;
  /** ISO 8601. */
  readonly timestamp: string;
  readonly edited_timestamp?: string | null;
  /** What the message answers: a command by its name, as its asker saw it. */
  readonly interaction_metadata?: { readonly user: UserJson; readonly name: string };
  readonly message_reference?: { readonly message_id: string };
}

export interface GivenOptionJson {
  readonly name: string;
  readonly type: number;
  readonly value: string | number;
  readonly focused?: boolean;
}

interface InteractionBase {
  readonly id: string;
  readonly application_id: string;
  readonly token: string;
  readonly version: 1;
  /** The asker's language, as Discord writes it: `fr`, `en-US`. */
  readonly locale: string;
  readonly channel_id: string;
  readonly user: UserJson;
}

/** A typed command, or one picked from a message's menu (then `target_id` and `resolved` name the message). */
export interface CommandInteractionJson extends InteractionBase {
  readonly type: 2;
  readonly data: {
    readonly id: string;
    readonly name: string;
    readonly type: number;
    readonly options?: readonly GivenOptionJson[];
    readonly target_id?: string;
    readonly resolved?: { readonly messages?: Readonly<Record<string, MessageJson>> };
  };
}

/** A pressed button (2) or a used select (3). */
export interface ComponentInteractionJson extends InteractionBase {
  readonly type: 3;
  readonly message: MessageJson;
  readonly data: {
    readonly custom_id: string;
    readonly component_type: number;
    readonly values?: readonly string[];
  };
}

/** An option being typed; one of the options is `focused`. */
export interface AutocompleteInteractionJson extends InteractionBase {
  readonly type: 4;
  readonly data: CommandInteractionJson['data'];
}

export type InteractionJson = CommandInteractionJson | ComponentInteractionJson | AutocompleteInteractionJson;

export type CallbackJson =
  | { readonly type: 4; readonly data: MessageBodyJson }
  | { readonly type: 5; readonly data?: { readonly flags?: number } }
  | { readonly type: 6 }
  | { readonly type: 7; readonly data: MessageBodyJson }
  | { readonly type: 8; readonly data: { readonly choices: readonly ChoiceJson[] } };
