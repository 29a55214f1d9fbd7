// The words by which a passive names whoever acts: "criticised by X", "consulté par X".

export const agentWords: ReadonlySet<string> = new Set(['par', 'by']);

/** A French participle in any gender and number. */
export const participle = /(?:é|is|it|us?|ert)e?s?$/u;
