// What a mention is resolved with and to. Only types.
import type { SpeechLexicon } from '../../languages/speech.ts';
import type { AttributionMethod } from '../reading.ts';
import type { Ages } from './ages.ts';
import type { Discourse } from './discourse.ts';
import type { Opener } from './introductions.ts';
import type { RoleDescription } from './mentions.ts';
import type { OfficeIndex } from './offices.ts';
import type { Referent, Register } from './register.ts';

export interface Resolution {
  readonly referent: Referent;
  readonly how: AttributionMethod;
  /** 0 to 1. */
  readonly confidence: number;
}

export interface Resolver {
  readonly lexicon: SpeechLexicon;
  readonly register: Register;
  readonly discourse: Discourse;
  readonly offices: OfficeIndex;
  /** The names that are subjects, in order. */
  readonly openers: readonly Opener[];
  /** Place of the block that holds the first paragraph. */
  readonly leadBlock: number;
  /** How old the article says each is. */
  readonly ages: Ages;
  /** Who issued the texts spoken of so far, by what they are ("report"). */
  readonly authors: Map<string, Referent>;
  /** Referents without a name, made as they are met. */
  readonly unnamed: Map<number, Referent>;
  /** Phrases met before, by where they start. */
  readonly resolved: Map<number, Resolution>;
  /** Offices by which somebody was brought in before their name. */
  readonly learned: Map<Referent, readonly RoleDescription[]>;
}
