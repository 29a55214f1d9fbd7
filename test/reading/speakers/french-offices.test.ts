// Invented French passages: which words for an office mean the same holder, and which mean somebody else.
import { describe, expect, it } from 'vitest';
import { readMarked } from '../quotes/read.ts';

type Case = readonly [text: string, quotes: readonly string[]];

function expectSpeakers(cases: readonly Case[]): void {
  it.each(cases)('%s', (text, quotes) => {
    expect(readMarked('fr', text)).toEqual(quotes);
  });
}

describe('another word for one office', () => {
  expectSpeakers([
    [
      "Le patron de l'OCM, Théo Lambrey, est à Genève.\n\nLe chef de l'OCM juge la crue « évitable ».",
      ['évitable — Théo Lambrey'],
    ],
    [
      "Inès Carval, présidente et porte-parole de l'Association des ports de France (APF), est venue.\n\n« On attend », dit la porte-parole de l'APF.",
      ['On attend — Inès Carval'],
    ],
    [
      'Inès Carval, maire de Grenoble, est venue. Le préfet aussi.\n\n« On attend », dit la maire grenobloise.',
      ['On attend — Inès Carval'],
    ],
    [
      'Inès Carval, présidente de la Ligue des canaux, est venue. Le préfet aussi.\n\n« On attend », dit la patronne de la Ligue.',
      ['On attend — Inès Carval'],
    ],
  ]);
});

describe('an office of another house, or another office', () => {
  expectSpeakers([
    [
      "Le patron de l'OCM, Théo Lambrey, est à Genève.\n\n« La crue était évitable », juge le chef des pompiers.",
      ['La crue était évitable — le chef des pompiers'],
    ],
    [
      'Le ministre de la Mer Théo Lambrey a été reçu par le Premier ministre Hugo Vernay. « Tout est dit », a lancé le ministre.',
      ['Tout est dit — Théo Lambrey'],
    ],
    [
      'Le ministre de la Mer Théo Lambrey a été reçu par le Premier ministre Hugo Vernay. « Tout est dit », a lancé le Premier ministre.',
      ['Tout est dit — Hugo Vernay'],
    ],
    [
      'Inès Carval, maire de Grenoble, est venue. Léa Sorel, maire de Nantes, aussi.\n\n« On attend », dit la maire nantaise.',
      ['On attend — Léa Sorel'],
    ],
  ]);
});

describe('an office that is told apart by more than its name', () => {
  expectSpeakers([
    [
      'Inès Carval, maire de Paris, est venue. La maire du 10e arrondissement de Paris s’est dite « très choquée ».',
      ['très choquée — La maire du 10e arrondissement de Paris'],
    ],
    [
      'Inès Carval, maire du 10e arrondissement, est venue. La maire du 10e arrondissement s’est dite « très choquée ».',
      ['très choquée — Inès Carval'],
    ],
    [
      'Inès Carval, députée de la Drôme, est venue. La députée de la 2e circonscription s’est dite « très choquée ».',
      ['très choquée — Inès Carval'],
    ],
    [
      'Théo Lambrey se rallie au projet. « Je voterai », a dit le président par intérim des Verts.\n\nNicolas Sarkozy se tait.',
      ['Je voterai — Théo Lambrey'],
    ],
    [
      'La crue a tout emporté.\n\nElle a duré.\n\n« Je viendrai », a promis le président.\n\nNicolas Sarkozy se tait.',
      ['Je viendrai — le président'],
    ],
    [
      'La crue a tout emporté. « Je viendrai », a promis le chef de l’État.\n\nNicolas Sarkozy partira mardi.',
      ['Je viendrai — Nicolas Sarkozy'],
    ],
    ['« On répète », a dit le metteur en scène Bastien Roche.', ['On répète — Bastien Roche']],
  ]);
});

describe('what an office deals with, then who holds it', () => {
  expectSpeakers([
    ['« On attend », a dit le secrétaire d’État au Numérique Zoran Lambrey.', ['On attend — Zoran Lambrey']],
    ['« On attend », a dit la ministre déléguée à la Mer Inès Carval.', ['On attend — Inès Carval']],
    [
      'Inès Carval a écouté. « On attend », a dit le ministre délégué au Grand Paris Express.',
      ['On attend — le ministre délégué au Grand Paris Express'],
    ],
  ]);
});
