// Headings and offices of English papers: what a heading names, whom "the company" and "the secretary-general" take up.
import { describe, expect, it } from 'vitest';
import { readMarked } from './read.ts';

describe('an English heading brings in nobody by capitals or an office alone', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      `Verdant Robotics Raises $40 Million to Bring Weeders to Farms\n\nVerdant Robotics, a maker of farm robots, has new backers. "A robot in every barn," said Priya Raman, its founder.\n\n"We are hiring," the company said.`,
      ['A robot in every barn, — Priya Raman', 'We are hiring, — Verdant Robotics'],
    ],
    [
      `Mayor hits back over bridge\n\nA baker, Ann Pell, and a farmer, Tom Ames, met in Hale.\n\n"I listen," the mayor of Hale said.`,
      ['I listen, — the mayor of Hale'],
    ],
    [
      `Ann Pell Wins Top Prize For Hope\n\nAnn Pell, a baker, won the prize. "I cried," she said.`,
      ['I cried, — Ann Pell'],
    ],
    [`Ann Pell wins top prize\n\nThe baker beat Tom Ames. "I cried," Pell said.`, ['I cried, — Ann Pell']],
  ])('%s', (text, quotes) => {
    expect(readMarked('en', text)).toEqual(quotes);
  });
});

describe('an English phrase takes up nobody who is of another house or only hears', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      `"The water is very cold," said Capt. Idris Noor, who leads the search.\n\nThe U.N. secretary-general expressed "deep sorrow" on Monday.`,
      ['The water is very cold, — Idris Noor', 'deep sorrow — The U.N. secretary-general'],
    ],
    [
      `Amal Tafari clung to a drum. "I saw him go under," she told The Associated Press.\n\nThe company said it was "heartbroken".`,
      ['I saw him go under, — Amal Tafari', 'heartbroken — The company'],
    ],
  ])('%s', (text, quotes) => {
    expect(readMarked('en', text)).toEqual(quotes);
  });
});
