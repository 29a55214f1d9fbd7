// English ways to speak of somebody without the name: the lead's "a woman", an age, a trade, a pronoun that tells a gender;
// and as many phrases that must stay with whoever they are.
import { describe, expect, it } from 'vitest';
import { readMarked } from '../quotes/read.ts';

describe('an English phrase is tied to a name', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      `The mayor of Hale has called critics “cowards”.\n\nJon Pellow, who took office in May, faces a vote. “I listen,” the mayor said.`,
      ['cowards — Jon Pellow', 'I listen, — Jon Pellow'],
    ],
    [
      `A head teacher says pupils are “kinder” without phones.\n\nRachel Sunley banned them in May.`,
      ['kinder — Rachel Sunley'],
    ],
    [
      `A mum-of-three has told of her “horror”.\n\nStacey Wetherall, 33, was bitten in May.`,
      ['horror — Stacey Wetherall'],
    ],
    [
      `Lila Monroe, 34, and Jake Tarrant, 41, are to part. A friend spoke of “sad times”.\n\n“I am fine,” the 34-year-old said.`,
      ['sad times — A friend', 'I am fine, — Lila Monroe'],
    ],
    [
      `A 71-year-old man lost his home.\n\nFirefighter Al Dunn led the crew. Peter Quill, 71, said: “It is gone.” The 71-year-old added: “All of it.”`,
      ['It is gone. — Peter Quill', 'All of it. — Peter Quill'],
    ],
    [
      'Jon Pellow spoke first. Resident Gary Tubb, 61, called it “a waste”. The retired plumber said he was “livid”.',
      ['a waste — Gary Tubb', 'livid — Gary Tubb'],
    ],
    [
      `Shivani Rao runs a shop. “I work,” she said. Lee Orr is her brother. “We both do,” he said. “All day,” she added.`,
      ['I work, — Shivani Rao', 'We both do, — Lee Orr', 'All day, — Shivani Rao'],
    ],
    [
      `Priya Raman, who farms, has a firm. Raman founded Verdant in 2018. “They were wrong,” she said.`,
      ['They were wrong, — Priya Raman'],
    ],
    [
      `The ferry's operator, Blue Line, gave no comment. In a statement, the company said it was “heartbroken”.`,
      ['heartbroken — Blue Line'],
    ],
    [
      'Researchers at the University of Calder examined plaque. They found “virtually nothing” from the sea, they report.',
      ['virtually nothing — Researchers at the University of Calder'],
    ],
  ])('%s', (text, quotes) => {
    expect(readMarked('en', text)).toEqual(quotes);
  });
});

describe('an English phrase is tied to nobody else', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      `The father of a student told of his “despair”.\n\nCallum Reid, 20, was found dead in May.`,
      ['despair — The father of a student'],
    ],
    [
      `A woman told police of a “loud bang”.\n\nDet Sgt Liam Corrie, of Hale Police, is in charge.`,
      ['loud bang — A woman'],
    ],
    [`A woman spoke of a “loud bang”.\n\nPeter Quill, 71, heard it too.`, ['loud bang — A woman']],
    [`A union leader spoke of “war”.\n\nMinister Jon Pellow met the press.`, ['war — A union leader']],
    [
      `Lila Monroe, 34, met the press. “I am fine,” the 52-year-old beside her said.`,
      ['I am fine, — the 52-year-old'],
    ],
    [
      `Ian Blakey, a former surveyor, wrote the memo. The minister's spokeswoman called it “old news”.`,
      ["old news — The minister's spokeswoman"],
    ],
    [
      'Ruth Olsen set the rates. The chambers of commerce said they were “choking” trade.',
      ['choking — The chambers'],
    ],
    [
      `Jon Pellow, the mayor, met a farmer. “My cows are ill,” the farmer said.`,
      ['My cows are ill, — a farmer'],
    ],
    [
      `A baker wrote to the council.\n\nIts reply came in May. Jon Pellow signed it. “No,” the baker said.`,
      ['No, — A baker'],
    ],
  ])('%s', (text, quotes) => {
    expect(readMarked('en', text)).toEqual(quotes);
  });
});
