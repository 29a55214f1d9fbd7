// Invented French passages: a house that its own name follows, and names that are somebody else's.
import { describe, expect, it } from 'vitest';
import { readMarked } from '../quotes/read.ts';

type Case = readonly [text: string, quotes: readonly string[]];

function expectSpeakers(cases: readonly Case[]): void {
  it.each(cases)('%s', (text, quotes) => {
    expect(readMarked('fr', text)).toEqual(quotes);
  });
}

describe('behind a house and its kind stands its name', () => {
  expectSpeakers([
    [
      "Orvale publie un roman. La maison d'édition Bellemont annonce « un simple retard ».",
      ['un simple retard — Bellemont'],
    ],
    [
      '« Il manque des quais », réclamait le 2 mars le syndicat de dockers PM Rivage.',
      ['Il manque des quais — PM Rivage'],
    ],
    [
      "« Les chiens vont bien », assure l'association de défense des chiens Truffe.",
      ['Les chiens vont bien — Truffe'],
    ],
    // What the house is of is whose it is.
    [
      '« Il manque des quais », réclame le syndicat des dockers de Port-Sorel.',
      ['Il manque des quais — le syndicat des dockers de Port-Sorel'],
    ],
    [
      "« Nous voterons contre », prévient le groupe d'élus LR.",
      ["Nous voterons contre — le groupe d'élus LR"],
    ],
    // A person behind a person's office is that person.
    [
      '« Nous partirons », promet la présidente du syndicat de dockers Odile Vernay.',
      ['Nous partirons — Odile Vernay'],
    ],
  ]);
});

describe('a house that no name follows leaves the name to its office', () => {
  expectSpeakers([
    [
      '« Il faut partir », a ajouté la porte-parole du gouvernement Mibeth Ndoumar.',
      ['Il faut partir — Mibeth Ndoumar'],
    ],
    [
      '« La ville est sûre », affirme le porte-parole de la police Rovindra Sahl.\n\n« Tout est calme », répète le porte-parole.',
      ['La ville est sûre — Rovindra Sahl', 'Tout est calme — Rovindra Sahl'],
    ],
    // The name of an association may be two large words.
    [
      "« Il faut partir », a ajouté la directrice de l'association Terrya Nordem.",
      ["Il faut partir — la directrice de l'association Terrya Nordem"],
    ],
    [
      '« Il faut partir », a ajouté le patron de la marque Valdo Brims.',
      ['Il faut partir — le patron de la marque Valdo Brims'],
    ],
  ]);
});

describe('a name between marks behind a house is its name', () => {
  expectSpeakers([
    [
      '« Il manque des lits », alertait le syndicat "Jeunes Facteurs".',
      ['Il manque des lits — Jeunes Facteurs'],
    ],
    [
      'La société belge « Bois de Sambre » affirme réunir « les meilleurs menuisiers ».',
      ['les meilleurs menuisiers — Bois de Sambre'],
    ],
    [
      'L’association « Rives claires » dénonce « un scandale ».\n\n« Nous irons en justice », ajoute l’association.',
      ['un scandale — Rives claires', 'Nous irons en justice — Rives claires'],
    ],
    [
      'L’agence de voyages "Cap Lointain", qui a fermé, dit regretter "une mauvaise saison".',
      ['une mauvaise saison — Cap Lointain'],
    ],
    // Not what a house says.
    ['Le syndicat « ne comprend pas » cette mesure, selon Inès Carval.', ['ne comprend pas — Inès Carval']],
    [
      'C’est trop tard, a répondu le syndicat : « Nous partons demain ».',
      ['Nous partons demain — le syndicat'],
    ],
    ['Le groupe l’assure : « Tout Va Bien. »', ['Tout Va Bien. — Le groupe']],
    // Nor what stands behind houses of which there is one.
    ['La mairie, "ne changera rien", promet Inès Carval.', ['ne changera rien — Inès Carval']],
  ]);
});

describe('the union of somebody is not another whose name alone is known', () => {
  expectSpeakers([
    [
      'Le syndicat « Voix Libre » manifeste. Le syndicat national des grutiers juge la loi « très utile ».',
      ['très utile — Le syndicat national des grutiers'],
    ],
    [
      'Le syndicat « Voix Libre » manifeste. « Nous irons loin », promet le syndicat agricole.',
      ['Nous irons loin — Voix Libre'],
    ],
  ]);
});
