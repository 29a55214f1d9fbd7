// What the drawing of any part of a message needs to know of the page around it. Only types.
import type { AttachmentJson } from '../discord-json.ts';
import type { BlockMark } from '../marks.ts';
import type { Labels, PageLocale } from './labels.ts';

export interface Drawing {
  readonly locale: PageLocale;
  readonly labels: Labels;
  /** The reading of a text that was asked for beforehand. */
  readonly marksOf: (text: string) => readonly BlockMark[];
  /** "@Dixit" for a user's id; the id itself where nobody is known by it. */
  readonly nameOf: (id: string) => string;
  /** Puts a command that a message names into the composer. */
  readonly fillCommand: (name: string) => void;
}

/** The same inside one message, whose buttons and menus can be used. */
export interface MessageDrawing extends Drawing {
  readonly attachments: readonly AttachmentJson[];
  readonly use: (use: ComponentUse) => void;
}

/** A pressed button (component type 2) or a used menu (3, with the chosen values). */
export interface ComponentUse {
  readonly customId: string;
  readonly componentType: number;
  readonly values?: readonly string[];
}
