import { describe, expect, it } from 'vitest';
import { findAcronyms } from '../../src/reading/find-acronyms.ts';
import { findSpelledNames } from '../../src/reading/find-spelled-names.ts';

function spelled(text: string, lang: 'fr' | 'en' = 'fr'): readonly string[] {
  const known = findAcronyms({ text, lang });
  return findSpelledNames({ text, lang }, known).map(({ acronym, fullForm }) =>
    [acronym, fullForm].map(({ start, end }) => text.slice(start, end)).join(' = '),
  );
}

describe('names that an acronym elsewhere spells', () => {
  it.each([
    [
      'La Direction régionale de l’eau douce a publié un avis.\n\nLa DRED reste prudente.',
      'DRED = Direction régionale de l’eau douce',
    ],
    [
      'Le CGP a voté. C’est une victoire pour le Comité général des ports, créé en 1998.',
      'CGP = Comité général des ports',
    ],
    [
      'Pour l’UNAPR, rien ne bouge. L’Union nationale des amis du phare rouge siège à Brévin.',
      'UNAPR = Union nationale des amis du phare rouge',
    ],
  ])('%j', (text, expected) => {
    expect(spelled(text)).toEqual([expected]);
  });

  it.each([
    // No acronym, another order, a letter too many, a word between, no article, a comma between, and brackets that explain.
    'La Direction régionale de l’eau douce a publié un avis.',
    'La Direction régionale de l’eau douce a publié un avis. La DERD reste prudente.',
    'La Direction régionale de l’eau a publié un avis. La DRED reste prudente.',
    'La Direction navale régionale de l’eau douce a publié un avis. La DRED reste prudente.',
    'Plusieurs dirigeants gardois sont venus avec leur PDG.',
    'Le Comité, général des ports, a voté au CGP.',
    'Le Comité général des ports (CGP) a voté. Le CGP siège à Brévin.',
  ])('not in %j', (text) => {
    expect(spelled(text)).toEqual([]);
  });

  it('reads no English name so', () => {
    expect(spelled('The Harbour and lighthouse board met. The HLB said no.', 'en')).toEqual([]);
  });
});
