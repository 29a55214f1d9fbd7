// Invented French passages about houses that every reader knows, and how they are called in their absence.
import { describe, expect, it } from 'vitest';
import { readMarked } from '../quotes/read.ts';

type Case = readonly [text: string, quotes: readonly string[]];

function expectSpeakers(cases: readonly Case[]): void {
  it.each(cases)('%s', (text, quotes) => {
    expect(readMarked('fr', text)).toEqual(quotes);
  });
}

describe('what every reader knows of a house tells which is meant', () => {
  expectSpeakers([
    [
      'Deux gares de la SNCF ont brûlé.\n\nLe groupe ferroviaire évoque « un acte isolé ».',
      ['un acte isolé — SNCF'],
    ],
    [
      'Des péages de Vinci ont été démontés. Le groupe de BTP et de concessions parle de « lourds dégâts ».',
      ['lourds dégâts — Vinci'],
    ],
    [
      'Le maire l’a promis sur BFMTV. Le pont sera « tout neuf », selon la chaîne d’information.',
      ['tout neuf — BFMTV'],
    ],
    [
      'Les alertes de Météo-France sont levées. « Le vent tombe », note l’institut météorologique.',
      ['Le vent tombe — Météo-France'],
    ],
    ['Le gel inquiète la FNSEA. « Tout est perdu », dit le syndicat agricole.', ['Tout est perdu — FNSEA']],
    // Of another kind.
    [
      'Le gel inquiète la FNSEA. « Tout est perdu », dit la compagnie aérienne.',
      ['Tout est perdu — la compagnie aérienne'],
    ],
    [
      'Deux gares de la SNCF ont brûlé. Le groupe hôtelier évoque « un acte isolé ».',
      ['un acte isolé — Le groupe hôtelier'],
    ],
    // A noun for any house tells nothing.
    [
      'Solvia a perdu. Le train de la SNCF a brûlé. La société Orvane l’a vu. « Un acte isolé », juge le groupe.',
      ['Un acte isolé — Orvane'],
    ],
  ]);
});

describe('a house of one kind is not taken up by a noun for another', () => {
  expectSpeakers([
    [
      'La CFDT a retoqué la liste. « La liste n’est pas prête », précise le quotidien.',
      ['La liste n’est pas prête — le quotidien'],
    ],
    [
      'Le RN a retoqué la liste. « La liste n’est pas prête », précise le syndicat.',
      ['La liste n’est pas prête — le syndicat'],
    ],
    [
      'Le RN a retoqué la liste. « La liste n’est pas prête », précise le parti.',
      ['La liste n’est pas prête — RN'],
    ],
    [
      'La CFDT a retoqué la liste. « La liste n’est pas prête », précise l’organisation.',
      ['La liste n’est pas prête — CFDT'],
    ],
  ]);
});
