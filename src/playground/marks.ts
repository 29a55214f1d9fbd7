// What Discord's Markdown says of a text, as data for the page to draw. Only types.

/** A stretch inside a line of text. */
export type InlineMark =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | {
      readonly kind: 'strong' | 'emphasis' | 'underline' | 'strike' | 'spoiler';
      readonly inside: readonly InlineMark[];
    }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly url: string; readonly inside: readonly InlineMark[] }
  /** `<t:1700000000:R>`; the style is one of Discord's letters. */
  | { readonly kind: 'time'; readonly seconds: number; readonly style: string }
  /** `name` is what Discord puts in the place of the id where the text itself carries it (a command), else null. */
  | {
      readonly kind: 'mention';
      readonly of: 'user' | 'role' | 'channel' | 'command' | 'everyone';
      readonly id: string | null;
      readonly name: string | null;
    };

export interface ListItem {
  readonly blocks: readonly BlockMark[];
}

/** A block of whole lines. */
export type BlockMark =
  | { readonly kind: 'paragraph'; readonly inside: readonly InlineMark[] }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly inside: readonly InlineMark[] }
  | { readonly kind: 'subtext'; readonly inside: readonly InlineMark[] }
  | { readonly kind: 'quote'; readonly blocks: readonly BlockMark[] }
  /** `start` is the first number of a numbered list, null for bullets. */
  | { readonly kind: 'list'; readonly start: number | null; readonly items: readonly ListItem[] }
  | { readonly kind: 'code-block'; readonly text: string };
