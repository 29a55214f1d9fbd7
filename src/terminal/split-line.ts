// A line typed at the prompt in, its words out. Only double quotes hold words together: an apostrophe is a letter here.

/** `who-said "un énorme travail" --speaker Trump`; an open quote runs to the line's end. */
export function splitLine(line: string): readonly string[] {
  return [...line.matchAll(/(?:[^\s"]|"[^"]*"?)+/gu)].map(([word]) => word.replaceAll('"', ''));
}
