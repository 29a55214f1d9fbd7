import { describe, expect, it } from 'vitest';
import { readSought } from '../../src/answers/ask-sought.ts';

const stemsOf = (question: string, lang: 'fr' | 'en') => [...readSought(question, lang).focus];

describe('what a question asks for', () => {
  it.each([
    ['Qui a fondé le port ?', 'fr', 'person'],
    ['Quel joueur a marqué ?', 'fr', 'person'],
    ['Quand le port a-t-il été fondé ?', 'fr', 'time'],
    ['Dans quelle ville se trouve le port ?', 'fr', 'place'],
    ['Combien de bateaux sont partis ?', 'fr', 'number'],
    ['Pourquoi le port est-il fermé ?', 'fr', 'cause'],
    ['Quelle couleur a la coque ?', 'fr', 'thing'],
    ['Comment répare-t-on une coque ?', 'fr', 'thing'],
    ['port fermé', 'fr', 'open'],
    ['Who founded the harbour?', 'en', 'person'],
    ['Which sculptor carved the lion?', 'en', 'person'],
    ['Which sails are red?', 'en', 'thing'],
    ['What minister opened the harbour?', 'en', 'person'],
    ['How many boats left?', 'en', 'number'],
    ['harbour tolls', 'en', 'open'],
  ] as const)('%j (%s) is of kind %s', (question, lang, kind) => {
    expect(readSought(question, lang).kind).toBe(kind);
  });

  it.each([
    ['Quelle couleur a la coque ?', 'fr', ['couleur']],
    ['Quel est le nom de la rivière ?', 'fr', ['rivier']],
    ['Combien de bateaux sont partis ?', 'fr', ['bateau']],
    ['How many boats left?', 'en', ['boat']],
    ['Qui a fondé le port ?', 'fr', []],
    ['port fermé', 'fr', []],
  ] as const)('%j (%s) names it by %j', (question, lang, stems) => {
    expect(stemsOf(question, lang)).toEqual(stems);
  });

  it('knows who acts by the order of the words', () => {
    expect(readSought('Qui a fondé le port ?', 'fr')).toMatchObject({ isSubject: true, isAgent: false });
    expect(readSought('Par qui le port a-t-il été fondé ?', 'fr')).toMatchObject({ isAgent: true });
    expect(readSought('Quel port a été fondé ?', 'fr')).toMatchObject({ isSubject: false, isAgent: false });
  });

  it('knows a year, a length of time and a share', () => {
    expect(readSought('En quelle année ?', 'fr').wants).toEqual({
      year: true,
      duration: false,
      share: false,
    });
    expect(readSought('Combien de temps ?', 'fr').wants).toEqual({
      year: false,
      duration: true,
      share: false,
    });
    expect(readSought('What percentage of boats?', 'en').wants.share).toBe(true);
  });
});
