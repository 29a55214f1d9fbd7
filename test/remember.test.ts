import { describe, expect, it } from 'vitest';
import { createMemory, once, remembered } from '../src/remember.ts';

describe('a memory', () => {
  it('works out once what is asked again, and forgets what was not asked for the longest', () => {
    const made: string[] = [];
    const { recall } = createMemory<string, string>(2);
    const ask = (key: string): string =>
      recall(key, () => {
        made.push(key);
        return `${key}!`;
      });
    expect(['a', 'b', 'a', 'c', 'a', 'b'].map(ask)).toEqual(['a!', 'b!', 'a!', 'c!', 'a!', 'b!']);
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });

  it('remembers a value that is nothing, and does not remember a fault', () => {
    const { recall } = createMemory<string, undefined>(2);
    let calls = 0;
    const count = (): undefined => {
      calls += 1;
      if (calls === 1) throw new Error('first');
    };
    expect(() => recall('a', count)).toThrow('first');
    recall('a', count);
    recall('a', count);
    expect(calls).toBe(2);
  });

  it('holds on to twice as many at most', () => {
    const made: number[] = [];
    const square = remembered(10, (number: number) => {
      made.push(number);
      return number ** 2;
    });
    const many = Array.from({ length: 100 }, (_, at) => at);
    many.map(square);
    made.length = 0;
    many.toReversed().map(square);
    expect(made.length).toBeGreaterThanOrEqual(80);
  });

  it('is a function that gives the same for the same', () => {
    let calls = 0;
    const double = remembered(1, (number: number) => {
      calls += 1;
      return number * 2;
    });
    expect([2, 2, 3, 2].map(double)).toEqual([4, 4, 6, 4]);
    expect(calls).toBe(3);
  });
});

it('makes a value at the first call and never again', () => {
  let calls = 0;
  const value = once(() => {
    calls += 1;
    return { calls };
  });
  expect(calls).toBe(0);
  expect(value()).toBe(value());
  expect(calls).toBe(1);
});
