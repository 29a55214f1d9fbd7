// A pure function's calls in, what they gave out, without working it out again for those of late. In memory only, and few.

export interface Memory<Value> {
  /** What `make` gave for the key when it was last asked, or what it gives now. What throws is not remembered. */
  readonly recall: (key: string, make: () => Value) => Value;
}

/** Remembers the given number of values; the one that was not asked for the longest gives way. */
export function createMemory<Value>(most: number): Memory<Value> {
  const values = new Map<string, { readonly value: Value }>();
  return {
    recall: (key, make) => {
      const known = values.get(key) ?? { value: make() };
      // A map keeps the order of insertion, so that the first key is the one asked for the longest ago.
      values.delete(key);
      values.set(key, known);
      const [oldest] = values.keys();
      if (values.size > most && oldest !== undefined) values.delete(oldest);
      return known.value;
    },
  };
}
