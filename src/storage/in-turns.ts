// Those who want the same thing in, one after the other out, in the order of their coming.

export interface Turns {
  readonly take: () => Promise<void>;
  readonly pass: () => void;
}

/** `take` resolves once all who took before have passed. */
export function inTurns(): Turns {
  const waiting: (() => void)[] = [];
  let isTaken = false;
  return {
    take: async () => {
      if (isTaken) await new Promise<void>((resolve) => waiting.push(resolve));
      isTaken = true;
    },
    pass: () => {
      const next = waiting.shift();
      if (next === undefined) isTaken = false;
      else next();
    },
  };
}
