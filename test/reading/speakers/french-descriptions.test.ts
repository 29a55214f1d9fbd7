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
      "Selon l'Académie des rivages, les crues « vont durer ». « Le pire est passé », résume l'institution.",
      ["vont durer — l'Académie des rivages", "Le pire est passé — l'Académie des rivages"],
    ],
    [
      'Le syndicat a dit « non à la grève ». « Le pire est passé », résume la société.',
      ['non à la grève — Le syndicat', 'Le pire est passé — la société'],
    ],
    [
      'La Ligue verte a retoqué la liste. « La liste n’est pas prête », précise l’organisation.',
      ['La liste n’est pas prête — Ligue verte'],
    ],
  ]);
});

describe('kin that a demonstrative points at is who just spoke', () => {
  expectSpeakers([
    [
      '« Nous avons fui », explique Sana Vernay. « La maison est vide », ajoute cette mère de famille.',
      ['Nous avons fui — Sana Vernay', 'La maison est vide — Sana Vernay'],
    ],
    [
      '« Nous avons fui », explique Sana Vernay. « La maison est vide », ajoute la mère de Théo Lambrey.',
      ['Nous avons fui — Sana Vernay', 'La maison est vide — la mère de Théo Lambrey'],
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

describe('kin of somebody are no one named before', () => {
  expectSpeakers([
    [
      'Théo Lambrey a parlé. « Bravo à tous », a dit le fils d’Hugo Vernay.',
      ['Bravo à tous — le fils d’Hugo Vernay'],
    ],
    ['Théo Lambrey a parlé. « Bravo à tous », a dit le maire.', ['Bravo à tous — Théo Lambrey']],
    [
      'Le fils d’Hugo Vernay, Paul Vernay, a parlé. « Bravo à tous », a dit le fils d’Hugo Vernay.',
      ['Bravo à tous — Paul Vernay'],
    ],
  ]);
});

describe('somebody named right behind whom they belong to', () => {
  expectSpeakers([
    [
      'Le porte-parole de Luc Vernay Zdravko Savelic a parlé. « Bravo à tous », a-t-il dit.',
      ['Bravo à tous — Zdravko Savelic'],
    ],
    [
      'Le porte-parole de Luc Vernay Hugo Lanier a parlé. « Bravo à tous », a-t-il dit.',
      ['Bravo à tous — Hugo Lanier'],
    ],
    [
      'Le discours de Jean Paul Vernay a plu. « Bravo à tous », a dit Inès Carval.',
      ['Bravo à tous — Inès Carval'],
    ],
    [
      '« Bravo à tous », a dit la fille de Marie Claire Vernay.',
      ['Bravo à tous — la fille de Marie Claire Vernay'],
    ],
  ]);
});

describe('a text that only tells where something was said, and "celle-ci"', () => {
  expectSpeakers([
    [
      'Le comité a estimé qu’il était « trop risqué de creuser », selon un communiqué.',
      ['trop risqué de creuser — Le comité'],
    ],
    ['La mer monte « plus vite que prévu », selon un rapport.', ['plus vite que prévu — un rapport']],
    [
      '« Les élèves sont à bout », note la pétition. Celle-ci juge l’épreuve « trop longue pour tous ».',
      ['Les élèves sont à bout — la pétition', 'trop longue pour tous — la pétition'],
    ],
  ]);
});

describe('a subject right behind a name and a comma', () => {
  expectSpeakers([
    [
      'Théo Lambrey est député. Pour critiquer Hugo Vernay, le député n’a pas hésité à parler d’« arnaqueur ».',
      ['arnaqueur — Théo Lambrey'],
    ],
    ['Hugo Vernay, le député du port, n’a pas hésité à parler d’« arnaqueur ».', ['arnaqueur — Hugo Vernay']],
    [
      'Le port salue Hugo Vernay, le député. « Merci à tous », dit le député.',
      ['Merci à tous — Hugo Vernay'],
    ],
  ]);
});
