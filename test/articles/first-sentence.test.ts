import { describe, expect, it } from 'vitest';
import { firstSentence } from '../../src/articles/first-sentence.ts';

/** The bar stands where the first sentence ends. */
const firstOf = (marked: string) => {
  const first = firstSentence(marked.replace('|', ' '));
  return [first, marked.split('|')[0]];
};

describe('the first sentence of a lead', () => {
  it.each([
    'La digue a cédé.|Personne ne dort.',
    'La digue a cédé dans le Sud.|Personne ne dort.',
    'Le trafic reprend sur la RTL.|Les gares rouvrent.',
    'Il vivait à Oran.|Sa fille y est née.',
    'M. Arvel et Mme. Solis ont signé.|Le texte est prêt.',
    'Judith B. Crane met Sen. Holt.|They signed.',
    'Né en 44 av. J.-C. à Kerd, il voyage.|Puis il écrit.',
    'Le maire a dit «Oui. Enfin.» à midi.|La foule a ri.',
    'Qui paiera ?|Personne ne le sait.',
    '« Oui. Nous signons. »|La salle se lève.',
  ])('%s', (marked) => {
    const [first, expected] = firstOf(marked);
    expect(first).toBe(expected);
  });

  it('is the whole lead where no sentence ends, also inside a quotation', () => {
    expect(firstSentence('Le pont rouvre lundi')).toBe('Le pont rouvre lundi');
    expect(firstSentence('« La mer monte. Les digues tiennent », dit-elle')).toBe(
      '« La mer monte. Les digues tiennent », dit-elle',
    );
  });

  it('ends in spite of a quotation that is never closed', () => {
    expect(firstSentence('Elle a dit « Oui. Puis elle a signé. Fin.')).toBe('Elle a dit « Oui.');
  });
});
