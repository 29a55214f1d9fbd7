// Invented French passages: whom a description takes up, and where it is somebody new.
import { describe, expect, it } from 'vitest';
import { readMarked } from '../quotes/read.ts';

type Case = readonly [text: string, quotes: readonly string[]];

function expectSpeakers(cases: readonly Case[]): void {
  it.each(cases)('%s', (text, quotes) => {
    expect(readMarked('fr', text)).toEqual(quotes);
  });
}

describe('an office of one house among many is somebody new', () => {
  expectSpeakers([
    [
      "Théo est content. « Je joue », raconte-t-il. « On invente des jeux », assure le directeur d'une école du port.",
      ['Je joue — Théo', "On invente des jeux — le directeur d'une école du port"],
    ],
    [
      'Hugo Vernay est content. « On invente des jeux », assure le directeur.',
      ['On invente des jeux — Hugo Vernay'],
    ],
    [
      "« On invente des jeux », assure Hugo Vernay, le directeur d'une école du port.",
      ['On invente des jeux — Hugo Vernay'],
    ],
  ]);
});

describe('a paper takes up a paper, and a thing takes up nobody', () => {
  expectSpeakers([
    [
      'La Ligue verte a retoqué la liste, selon L’Opinion. Elle ouvre « en première position un ancien élu, puis deux autres », précise le quotidien.',
      ['en première position un ancien élu, puis deux autres — Opinion'],
    ],
    [
      'Inès Carval préside la commission. La discussion, qui doit durer « encore deux semaines », est close, a dit Théo Lambrey.',
      ['encore deux semaines — Théo Lambrey'],
    ],
    [
      'La Ligue verte a retoqué la liste. « La liste n’est pas prête », précise l’organisation.',
      ['La liste n’est pas prête — Ligue verte'],
    ],
  ]);
});

describe('whom the words name did not say them, whatever their office', () => {
  expectSpeakers([
    [
      'Inès Carval, médecin, a parlé. « Le préfet ment et le docteur Carval le répète », a dénoncé la présidente de la région.',
      ['Le préfet ment et le docteur Carval le répète — la présidente de la région'],
    ],
    [
      'Inès Carval a parlé. « Le préfet ment et le sait », a dénoncé la présidente de la région.',
      ['Le préfet ment et le sait — Inès Carval'],
    ],
  ]);
});

describe('what heads a headline is no part of a name', () => {
  expectSpeakers([
    ['Affaire Carval : « je suis à bout », a dit la victime', ['je suis à bout — Carval']],
    [
      'Mort d’Hugo Vernay : « un homme droit », salue Inès Carval\n\nInès Carval a parlé.',
      ['un homme droit — Inès Carval'],
    ],
  ]);
});
