// What words between marks tell of their speaker: nobody speaks of themselves by their family name, no body says "je".
import { describe, expect, it } from 'vitest';
import { readMarked } from '../quotes/read.ts';

type Case = readonly [text: string, quotes: readonly string[]];

describe('whoever is named in the words did not say them', () => {
  it.each<Case>([
    [
      'Le ministre Hugo Vernay n’est pas venu, Théo Lambrey le regrette. « Vernay doit parler », a-t-il dit.',
      ['Vernay doit parler — Théo Lambrey'],
    ],
    [
      'Hugo Vernay n’était pas là. « Si M. Vernay a quelque chose à nous dire, qu’il le dise. »',
      ['Si M. Vernay a quelque chose à nous dire, qu’il le dise. — ?'],
    ],
    [
      'Inès Carval est venue. « Je suis Inès Carval et je reste », a-t-elle dit.',
      ['Je suis Inès Carval et je reste — Inès Carval'],
    ],
    [
      'Inès Carval est venue. « Mon frère Paul Carval reste ici », a-t-elle dit.',
      ['Mon frère Paul Carval reste ici — Inès Carval'],
    ],
    ['Inès Carval est venue. « Hugo Vernay reste », a-t-elle dit.', ['Hugo Vernay reste — Inès Carval']],
  ])('%s', (text, quotes) => {
    expect(readMarked('fr', text)).toEqual(quotes);
  });

  it.each<Case>([
    [
      'Mayor Hugo Vernay stayed away, and Theo Lambrey was angry. “Vernay must speak,” he said.',
      ['Vernay must speak, — Theo Lambrey'],
    ],
    ['Theo Lambrey was angry. “I must speak,” he said.', ['I must speak, — Theo Lambrey']],
  ])('%s', (text, quotes) => {
    expect(readMarked('en', text)).toEqual(quotes);
  });
});

describe('a heading and the statement that holds its words have one speaker', () => {
  it.each<Case>([
    [
      '« Je me suis pris une claque » : Inès Carval se confie\n\n« Je ne voulais pas partir. Je me suis pris une claque. »\n\nUne saison difficile.',
      [
        'Je me suis pris une claque — Inès Carval',
        'Je ne voulais pas partir. Je me suis pris une claque. — Inès Carval',
      ],
    ],
    [
      '« Je me suis pris une claque » : Inès Carval se confie\n\nUne saison difficile.\n\n« Personne ne voulait partir d’ici un soir de match. »',
      ['Je me suis pris une claque — Inès Carval', 'Personne ne voulait partir d’ici un soir de match. — ?'],
    ],
  ])('%s', (text, quotes) => {
    expect(readMarked('fr', text)).toEqual(quotes);
  });
});

describe('a participle that looks like a noun for people', () => {
  it.each<Case>([
    [
      'Habitant en ville, le couple roule beaucoup. « De chez nous, on ne mettait que dix minutes avant. »',
      ['De chez nous, on ne mettait que dix minutes avant. — ?'],
    ],
    [
      'Un habitant de Loriac témoigne. « De chez nous, on ne mettait que dix minutes avant. »',
      ['De chez nous, on ne mettait que dix minutes avant. — Un habitant de Loriac'],
    ],
  ])('%s', (text, quotes) => {
    expect(readMarked('fr', text)).toEqual(quotes);
  });
});
