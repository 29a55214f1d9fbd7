// English marks between asides: a relative clause, a paper's critic, what somebody is called.
import { describe, expect, it } from 'vitest';
import { readMarked } from './read.ts';

describe('English marks are given to the subject beyond an aside', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      'Ana Reis, who made “Salt” and “The Keeper”, calls it her “most personal film”.',
      ['most personal film — Ana Reis'],
    ],
    [
      'Ana Reis is back with a film. The Guardian’s critic found it “airless and far too long”.',
      ['airless and far too long — The Guardian’s critic'],
    ],
    [
      'Gloom Research has called it “a house of cards,” a claim Tom Brandt has dismissed as “pure fiction”.',
      ['a house of cards, — Gloom Research', 'pure fiction — Tom Brandt'],
    ],
    [
      'FBI Special Agent in Charge Doris Wynn said crime “leaves a paper trail”.',
      ['leaves a paper trail — Doris Wynn'],
    ],
  ])('%s', (text, quotes) => {
    expect(readMarked('en', text)).toEqual(quotes);
  });

  it.each([
    'Ada Pell fell in love with a beach that she calls “the Throat”.',
    'Leon Tate, dubbed the “Sorry Bandit” by the press, is 31.',
    'Ada Pell made a film called “House of Cards,” a claim to fame.',
    'A voice sings “Ave Maria” as Ada Pell walks in.',
  ])('no speech: %s', (text) => {
    expect(readMarked('en', text)).toEqual([]);
  });
});
