// Two who speak together: neither is credited alone; and two names of whom only one speaks.
import { describe, expect, it } from 'vitest';
import { readMarked } from '../quotes/read.ts';

type Case = readonly [text: string, quotes: readonly string[]];

describe('those who say it together in French', () => {
  it.each<Case>([
    ['Inès Carval et Théo Lambrey ont demandé « un délai ».', ['un délai — Inès Carval et Théo Lambrey']],
    [
      '« Nous partons », ont dit Inès Carval et Théo Lambrey.',
      ['Nous partons — Inès Carval et Théo Lambrey'],
    ],
    [
      'Inès Carval, Théo Lambrey et le maire ont demandé « un délai ».',
      ['un délai — Inès Carval, Théo Lambrey et le maire'],
    ],
    [
      'La préfète ainsi que Théo Lambrey (LR) ont demandé « un délai ».',
      ['un délai — La préfète ainsi que Théo Lambrey'],
    ],
  ])('%s', (text, quotes) => {
    expect(readMarked('fr', text)).toEqual(quotes);
  });

  it.each<Case>([
    ['Inès Carval a vu Hugo Vernay et Théo Lambrey a demandé « un délai ».', ['un délai — Théo Lambrey']],
    ['Le maire et député Théo Lambrey demande « un délai ».', ['un délai — Théo Lambrey']],
    ['« Nous partons », a dit Inès Carval et Théo Lambrey s’est tu.', ['Nous partons — Inès Carval']],
    [
      'Dans une lettre à la ministre Inès Carval, les cinq élus chargés du port demandent « un délai ».',
      ['un délai — les cinq élus chargés du port'],
    ],
    ['Le port d’Inès Carval et la mairie a demandé « un délai ».', ['un délai — la mairie']],
  ])('but one alone here: %s', (text, quotes) => {
    expect(readMarked('fr', text)).toEqual(quotes);
  });
});

describe('those whom a plural office names behind its verb', () => {
  it.each<Case>([
    [
      '« Nous partons », ont dit les députés Inès Carval et Théo Lambrey.',
      ['Nous partons — Inès Carval et Théo Lambrey'],
    ],
    [
      '« Nous partons », ont dit les avocats d’Ivan G., Mes Inès Carval et Théo Lambrey, mardi.',
      ['Nous partons — Mes Inès Carval et Théo Lambrey'],
    ],
    [
      '« Nous partons », ont dit les élus Inès Carval, Théo Lambrey et Hugo Vernay.',
      ['Nous partons — Inès Carval, Théo Lambrey et Hugo Vernay'],
    ],
  ])('%s', (text, quotes) => {
    expect(readMarked('fr', text)).toEqual(quotes);
  });

  it.each<Case>([
    ['« Nous partons », ont dit les proches d’Inès Carval et Théo Lambrey.', ['Nous partons — les proches']],
    ['« Nous partons », ont dit les députés, Inès Carval la première.', ['Nous partons — les députés']],
    ['« Nous partons », ont dit les députés, Inès Carval étant absente.', ['Nous partons — les députés']],
    [
      '« Nous partons », ont dit les députés. Inès Carval et Théo Lambrey ont ri.',
      ['Nous partons — les députés'],
    ],
  ])('but not here: %s', (text, quotes) => {
    expect(readMarked('fr', text)).toEqual(quotes);
  });
});

describe('those who say it together in English', () => {
  it.each<Case>([
    ['Ruth Hale and Tom Berg said the port was “lost”.', ['lost — Ruth Hale and Tom Berg']],
    ['“We are leaving,” said Ruth Hale and Tom Berg.', ['We are leaving, — Ruth Hale and Tom Berg']],
  ])('%s', (text, quotes) => {
    expect(readMarked('en', text)).toEqual(quotes);
  });

  it.each<Case>([
    ['Ruth Hale met Tom Berg and Ann Moss said the port was “lost”.', ['lost — Ann Moss']],
    ['The academic and professor Ruth Hale said the port was “lost”.', ['lost — Ruth Hale']],
  ])('but one alone here: %s', (text, quotes) => {
    expect(readMarked('en', text)).toEqual(quotes);
  });
});
