// English passives: the agent after "by" speaks where the participle tells of speech, and nobody does elsewhere.
import { describe, expect, it } from 'vitest';
import { readMarked } from './read.ts';

describe('the agent of an English passive speaks', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      'A plan for a bridge was dismissed by the then transport secretary, Lord Tibbet, as “a folly”.',
      ['a folly — Tibbet'],
    ],
    [
      'A charity has apologised after a trustee made remarks described as “deeply hurtful” by campaigners.',
      ['deeply hurtful — campaigners'],
    ],
    ['The scheme, branded “a disgrace” by Labour, was dropped on Friday.', ['a disgrace — Labour']],
    ['He was called “a liar” by Anna Voss in a tweet.', ['a liar — Anna Voss']],
    [
      'The judge said he had been described by Dr Paul Wren as “a danger to himself”.',
      ['a danger to himself — Paul Wren'],
    ],
    ['Ministers were accused by Mike Dunn of “burying bad news”.', ['burying bad news — Mike Dunn']],
    ['Residents were told by the council to "stay indoors".', ['stay indoors — the council']],
  ])('%s', (text, quotes) => {
    expect(readMarked('en', text)).toEqual(quotes);
  });
});

describe('whoever stands after "by" does not speak', () => {
  it.each<readonly [string, readonly string[]]>([
    ['The book was written by Tom Farrow, who called it “a mess”.', ['a mess — Tom Farrow']],
    ['The house was sold by the council for "a song" last year.', []],
    ['The film, directed by Ada Grey, was praised as “bold”.', []],
    ['The club was sold by Sir Tom Hale in “the deal of the century”.', []],
    ['The mayor said the plan had been “torn up” by ministers.', ['torn up — The mayor']],
    ['A memo seen by The Standard says the lift "cannot be trusted".', ['cannot be trusted — A memo']],
    ['Nora Pell called the second film “a mess” by any measure.', ['a mess — Nora Pell']],
    ['The prize, won by Ada Grey in 2011, is known as "the Golden Nail".', []],
  ])('%s', (text, quotes) => {
    expect(readMarked('en', text)).toEqual(quotes);
  });
});

describe('an English phrase may be a verb of saying', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      'Prime Minister Alison Gray paid tribute to “a giant of engineering”.',
      ['a giant of engineering — Alison Gray'],
    ],
    [
      'The chat firm Chirp lost no time. “No fees. No ads. No nonsense,” it posted.',
      ['No fees. No ads. No nonsense, — Chirp'],
    ],
    ['“That is one way to look at it,” hit back Dora Lund.', ['That is one way to look at it, — Dora Lund']],
    ['Dora Lund took aim at what she called “the men in grey”.', ['the men in grey — Dora Lund']],
    [
      'Turvania has recalled its ambassador, in what its foreign ministry called “an act of piracy”.',
      ['an act of piracy — its foreign ministry'],
    ],
    ['Dora Lund said that what Ned Orme described as “a hiccup” had cost millions.', ['a hiccup — Ned Orme']],
    ['Ned Orme made clear he was “going nowhere”.', ['going nowhere — Ned Orme']],
  ])('%s', (text, quotes) => {
    expect(readMarked('en', text)).toEqual(quotes);
  });

  it.each([
    'Ned Orme paid £40 for “Tales of the Fens” at the fair.',
    'Ned Orme took the “Northern Star” to Leeds.',
    'The storm hit the “Golden Mile” on Monday.',
    'The council put the “Lantern Fair” back on the calendar.',
    'She posted the parcel to “Rose Cottage”.',
  ])('no speech: %s', (text) => {
    expect(readMarked('en', text)).toEqual([]);
  });
});
