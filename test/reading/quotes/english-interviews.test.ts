// English interviews and reports: who answers a question of the reporter's, whom a surname or a genitive means, and what
// is no reported clause.
import { describe, expect, it } from 'vitest';
import { read, readMarked } from './read.ts';

describe('an English answer or phrase is given to its speaker', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      `Greta Holm’s third novel is out. She talks to Ben Aldiss.\n\nWhere did the idea come from?\n\n“My grandmother walked that road.”\n\nDo you have a routine?\n\n“I get up at five. I make tea.”`,
      ['My grandmother walked that road. — Greta Holm', 'I get up at five. I make tea. — Greta Holm'],
    ],
    [
      'Nadia Karim is late. Her director is Joan Pike. “She is fun,” Pike says. Karim grew up in Luton. “He drove a cab,” she recalls of her father.',
      ['She is fun, — Joan Pike', 'He drove a cab, — Nadia Karim'],
    ],
    [
      'Sam Dace leads the council. Residents’ spokesman Ed Flint said that wasn’t true. “Nobody asked us,” he said.',
      ['Nobody asked us, — Ed Flint'],
    ],
    [
      'His wife, Dana Marlow, was in court. The victim’s mother said: “He took my baby.” “There are no winners,” the mother added.',
      ['He took my baby. — The victim’s mother', 'There are no winners, — The victim’s mother'],
    ],
    ['Mum-of-two Kelly Dodd, 38, said: “It’s daft.”', ['It’s daft. — Kelly Dodd']],
  ])('%s', (text, quotes) => {
    expect(readMarked('en', text)).toEqual(quotes);
  });
});

describe('an English answer is given to nobody without a ground', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Will it rain? “Nobody here can say for sure.”', ['Nobody here can say for sure. — ?']],
    [`Water is short in Hale.\n\nWhat would you do?\n\n“I would dig a well.”`, ['I would dig a well. — ?']],
    [
      'Karim Sadek met Nadia Karim. “I was late,” he said. “I was not,” she said.',
      ['I was late, — Karim Sadek', 'I was not, — Nadia Karim'],
    ],
    ['Tom Ames sold the workers’ “Harbour Inn” in May.', []],
    ['The 19-year-old Leeds “wonder kid” was sold.', []],
  ])('%s', (text, quotes) => {
    expect(readMarked('en', text)).toEqual(quotes);
  });
});

describe('a noun with a relative clause is no report', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Ada Pell announced the sites that would be used.', []],
    ['The bill was changed, adding the words "and Safety" to the name.', []],
    ['Ada Pell said the man who was hurt had left.', ['indirect: the man who was hurt had left — Ada Pell']],
    [
      'Ada Pell said the firm "regrets" the delay.',
      ['indirect: the firm "regrets" the delay — Ada Pell', 'mixed: regrets — Ada Pell'],
    ],
  ])('%s', (text, quotes) => {
    expect(read('en', text)).toEqual(quotes);
  });
});
