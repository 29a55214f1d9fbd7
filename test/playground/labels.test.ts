import { describe, expect, it } from 'vitest';
import { labelsIn } from '../../src/playground/page/labels.ts';

describe('the time that the articles cover, in French', () => {
  it.each([
    ['mai 2017', '18 juin 2024', 'de mai 2017 au 18 juin 2024'],
    ['2 mai 2017', 'juin 2024', 'du 2 mai 2017 à juin 2024'],
    ['avril 2017', '1er août 2018', 'd’avril 2017 au 1er août 2018'],
    ['mai 2017', 'mai 2017', 'mai 2017'],
  ])('from %s to %s is "%s"', (from, to, said) => {
    expect(labelsIn.fr.period(from, to)).toBe(said);
  });
});
