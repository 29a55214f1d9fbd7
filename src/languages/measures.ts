// Shape of what a language knows of quantities: the words that ask for one, and the words that a figure of it stands with.

export interface MeasureLexicon {
  /** What stands before the thing counted: "combien" (de marins), "many" (sailors). */
  readonly counting: ReadonlySet<string>;
  readonly measures: readonly Measure[];
}

/** A kind of quantity, in folded words. */
export interface Measure {
  /** A question that holds one of these asks for it: "age". */
  readonly asked: ReadonlySet<string>;
  /** One of these follows its figure: "ans". */
  readonly units: ReadonlySet<string>;
  /** Its figure may bear "%". */
  readonly isShare: boolean;
}

/** `asked` and `units` as words with blanks between. */
export function measure(asked: string, units: string, isShare = false): Measure {
  return { asked: new Set(asked.split(/\s+/)), units: new Set(units.split(/\s+/)), isShare };
}
