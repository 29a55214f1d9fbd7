// A pure function's calls in, what they gave out, without working it out again for those of late. In memory only, and few:
// without it all is the same and slower.

export interface Memory<Key, Value> {
  /** What `make` gave for the key when it was last asked, or what it gives now. What throws is not remembered. */
  readonly recall: (key: Key, make: () => Value) => Value;
}

/** Remembers the given number of values that were asked for last, and at most twice as many. */
export function createMemory<Key, Value>(most: number): Memory<Key, Value> {
  let young = new Map<Key, { readonly value: Value }>();
  let old: typeof young = new Map();
  return {
    recall: (key, make) => {
      const fresh = young.get(key);
      if (fresh !== undefined) return fresh.value;
      const known = old.get(key) ?? { value: make() };
      young.set(key, known);
      // A whole generation is dropped at once, so that a value that is asked for again and again costs one look.
      if (young.size >= most) [old, young] = [young, new Map()];
      return known.value;
    },
  };
}

/** The same function, which remembers the given number of its values. */
export function remembered<Key, Value>(most: number, make: (key: Key) => Value): (key: Key) => Value {
  const { recall } = createMemory<Key, Value>(most);
  return (key) => recall(key, () => make(key));
}

/** The same value at every call, worked out at the first. */
export function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
