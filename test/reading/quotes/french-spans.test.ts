// Invented French sentences: few words between marks that are speech all the same, and some that are not.
import { describe, expect, it } from 'vitest';
import { readMarked } from './read.ts';

type Case = readonly [text: string, quotes: readonly string[]];

describe('a short statement of a few large words is speech where it is set off', () => {
  it.each<Case>([
    ['Selon Inès Carval, « Lambrey est comme Vernay »', ['Lambrey est comme Vernay — Inès Carval']],
    [
      '« Toutes les grues tournent » mais « ce qui manque, ce sont les trains », a dit Inès Carval.',
      ['Toutes les grues tournent — Inès Carval', 'ce qui manque, ce sont les trains — Inès Carval'],
    ],
    ['« Pitoyable ! » : Inès Carval s’emporte\n\nInès Carval a parlé.', ['Pitoyable ! — Inès Carval']],
    [
      'Inès Carval a déclaré dimanche sur la chaîne d’information en continu Télé Sud que le port était dans une « phase critique » de travaux.',
      ['phase critique — Inès Carval'],
    ],
  ])('%s', (text, quotes) => {
    expect(readMarked('fr', text)).toEqual(quotes);
  });
});

describe('a name, a deed or a label is no speech', () => {
  it.each([
    '« Guernica » : Inès Carval au musée\n\nInès Carval a parlé.',
    'Une enquête a été ouverte pour « homicide involontaire », selon Inès Carval.',
    'La liste est partie sous l’étiquette « divers gauche », indique Inès Carval.',
    'Les outils se vendent sur le « dark web », selon Inès Carval.',
    'Des élus ont mené une opération « phoning », selon Inès Carval.',
    'Inès Carval avait promis un soutien appuyé aux « bonnets rouges » dans sa lettre.',
  ])('%s', (text) => {
    expect(readMarked('fr', text)).toEqual([]);
  });

  it.each<Case>([
    ['Selon Inès Carval, le bilan est un « désastre ».', ['désastre — Inès Carval']],
    ['Inès Carval a dénoncé les « violences » de la nuit.', ['violences — Inès Carval']],
    [
      'Inès Carval avait indiqué la veille que le port passait la « cote d’alerte ».',
      ['cote d’alerte — Inès Carval'],
    ],
    [
      'Le maire a remercié les pompiers pour « leur courage », selon Inès Carval.',
      ['leur courage — Inès Carval'],
    ],
    [
      'Inès Carval a annoncé dans la presse une mesure que les élus jugent « inutile ».',
      ['inutile — les élus'],
    ],
  ])('but here is some: %s', (text, quotes) => {
    expect(readMarked('fr', text)).toEqual(quotes);
  });
});
