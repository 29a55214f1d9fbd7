// A pure function's calls in, what they gave out, without working it out again for those of late. In memory only, and few:
// without it all is the same and slower.

export interface Memory<Key, Value> {
  /** What `make` gave for the key when it was last asked, or what it gives now. What throws is not remembered. */
  readonly recall: (key: Key, make: () => Value) => Value;
}

/** Remembers the given number of values; the one that was not asked for the longest gives way. */
export function createMemory<Key, Value>(most: number): Memory<Key, Value> {
  const values = new Map<Key, { readonly value: Value }>();
  return {
    recall: (key, make) => {
      const known = values.get(key) ?? { value: make() };
      // A map keeps the order of insertion, so that the first key is the one asked for the longest ago.
      values.delete(key);
      values.set(key, known);
      if (values.size > most) forgetOldest(values);
      return known.value;
    },
  };
}

function forgetOldest<Key>(values: Map<Key, unknown>): void {
  for (const oldest of values.keys()) {
    values.delete(oldest);
    return;
  }
}

/** The same function, which remembers the given number of its values. */
export function remembered<Key, Value>(most: number, make: (key: Key) => Value): (key: Key) => Value {
  const { recall } = createMemory<Key, Value>(most);
  return (key) => recall(key, () => make(key));
}
