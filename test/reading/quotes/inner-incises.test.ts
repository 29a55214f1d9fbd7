// The reporter's aside inside the marks: where it ends, and what of the quotation goes on behind it.
import { describe, expect, it } from 'vitest';
import { readMarked } from './read.ts';

describe('an aside ends at the comma behind which the words go on', () => {
  it.each([
    ["a dit Hugo Lanier, et j'y retourne demain.", "et j'y retourne demain."],
    ['explique Hugo Lanier, mais le vent soufflait trop fort.', 'mais le vent soufflait trop fort.'],
    ['insiste le maire Hugo Lanier, aller plus loin.', 'aller plus loin.'],
    ['soupire Hugo Lanier, ce qui va se passer.', 'ce qui va se passer.'],
    ['promet Hugo Lanier, Paris nous attend.', 'Paris nous attend.'],
    ['juge Hugo Lanier, directeur du port, car tout reste à faire.', 'car tout reste à faire.'],
    ['juge Hugo Lanier, qui dirige le port depuis un an, et tout reste à faire.', 'et tout reste à faire.'],
  ])('« Nous le savions déjà, %s »', (aside, goesOn) => {
    expect(readMarked('fr', `« Nous le savions déjà, ${aside} »`)).toEqual([
      'Nous le savions déjà — Hugo Lanier',
      `${goesOn} — Hugo Lanier`,
    ]);
  });
});

describe('an aside holds what it still tells of the speaker', () => {
  it.each([
    'souligne Hugo Lanier pour la CGT, FO et la FSU.',
    'souligne Hugo Lanier, 43 ans, éleveur à Cerny.',
    'souligne Hugo Lanier, le directeur du port.',
    'souligne Hugo Lanier, au micro de la radio locale.',
    'souligne Hugo Lanier, en montrant la digue.',
    'souligne Hugo Lanier, qui dirige le port depuis un an.',
    'souligne Hugo Lanier, visiblement.',
  ])('« Nous le savions déjà, %s Tout reste à faire. »', (aside) => {
    expect(readMarked('fr', `« Nous le savions déjà, ${aside} Tout reste à faire. »`)).toEqual([
      'Nous le savions déjà — Hugo Lanier',
      'Tout reste à faire. — Hugo Lanier',
    ]);
  });
});
