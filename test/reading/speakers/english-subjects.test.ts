// Who the subject of an English verb of saying is where ages, places and conjunctions stand between, and where it is not
// who stands nearest.
import { describe, expect, it } from 'vitest';
import { readMarked } from '../quotes/read.ts';

describe('the subject of an English verb of saying', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      '“I don’t know what I’d have done,” Ms Bell, 43, from Hull, told the Echo, “if he hadn’t stopped.”',
      ['I don’t know what I’d have done, — Bell', 'if he hadn’t stopped. — Bell'],
    ],
    [
      'Shares in Orlo rose 8% after the chipmaker said demand for its products was “off the charts”.',
      ['off the charts — the chipmaker'],
    ],
    ['The vote was put off until Mayor Ada Pell said she was “quite ready”.', ['quite ready — Ada Pell']],
    [
      'The report, by the think tank Clearwater, found that rivers were “in a desperate state”.',
      ['in a desperate state — Clearwater'],
    ],
    [
      'Lila Monroe and Jake Tarrant are to part. In a statement, the couple said: “We remain best friends.”',
      ['We remain best friends. — the couple'],
    ],
    [
      `Storm batters coast\n\n“Nothing was left” – harbour master Gus Orne\n\nWaves tore boats away.`,
      ['Nothing was left — Gus Orne'],
    ],
    ['Baroness Field, who chairs the inquiry, called it “a good start”.', ['a good start — Field']],
  ])('%s', (text, quotes) => {
    expect(readMarked('en', text)).toEqual(quotes);
  });
});

describe('who stands near an English verb of saying is not its subject', () => {
  it.each<readonly [string, readonly string[]]>([
    ['A woman hurt after the game said she was “quite all right”.', ['quite all right — A woman']],
    [
      'Ada Pell said it was odd, since the Royal Forest Trust “asked for it two years ago”.',
      ['asked for it two years ago — Ada Pell'],
    ],
    ['“It was dark,” Tom Ames told the Echo.', ['It was dark, — Tom Ames']],
    ['Ada Pell, in a note to the mayor, wrote: “It is late.”', ['It is late. — Ada Pell']],
    ['“Northern Lights” – Ada Pell, Harbour Press, 2011', []],
    ['After the couple left, Ada Pell said it was “a long night”.', ['a long night — Ada Pell']],
    ['A couple of weeks later, Tom Ames said he was “done”.', ['done — Tom Ames']],
  ])('%s', (text, quotes) => {
    expect(readMarked('en', text)).toEqual(quotes);
  });
});
