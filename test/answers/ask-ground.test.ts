import { expect, it } from 'vitest';
import { groundOf } from '../../src/answers/ask-ground.ts';
import { entryOf } from '../index/hand-made.ts';

const paragraphs = Array.from(
  { length: 20 },
  (_, at) => `La digue ${at + 1} a été rouverte par Odile Castain.`,
);
const entry = entryOf({ id: 'a', title: 'A', date: '2020-01-01', lang: 'fr', paragraphs });
const blocks = entry.reading.blocks.filter(({ kind }) => kind === 'paragraph');

it('works a stretch out once, and keeps those of one article apart', () => {
  const [first, second] = blocks;
  if (first === undefined || second === undefined) throw new Error('two paragraphs are needed');
  expect(groundOf(entry, first)).toBe(groundOf(entry, { ...first }));
  expect(groundOf(entry, second).tokens[0]?.start).toBe(second.start);
});

it('lets go of the stretch that was not asked about for the longest', () => {
  const [first] = blocks;
  if (first === undefined) throw new Error('a paragraph is needed');
  const before = groundOf(entry, first);
  for (const block of blocks) groundOf(entry, block);
  const after = groundOf(entry, first);
  expect(after).not.toBe(before);
  expect(after.tokens).toEqual(before.tokens);
});
