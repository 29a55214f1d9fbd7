// Invented French passages: whom « il », « elle » and « ce dernier » mean, and whom they do not.
import { describe, expect, it } from 'vitest';
import { readMarked } from '../quotes/read.ts';

type Case = readonly [text: string, quotes: readonly string[]];

function expectSpeakers(cases: readonly Case[]): void {
  it.each(cases)('%s', (text, quotes) => {
    expect(readMarked('fr', text)).toEqual(quotes);
  });
}

describe('a body that only its article tells the gender of', () => {
  expectSpeakers([
    [
      'Le trafic sera réduit, a indiqué la RATP. « Trois lignes rouleront », a-t-elle ajouté.',
      ['Trois lignes rouleront — RATP'],
    ],
    ['La CNDH a fait savoir qu’elle répondrait « en temps et en heure ».', ['en temps et en heure — CNDH']],
    [
      'La ministre Inès Carval a reçu la RATP. « Trois lignes rouleront », a-t-elle ajouté.',
      ['Trois lignes rouleront — Inès Carval'],
    ],
    [
      'Le Parti vert a exclu Théo Lambrey. Son parti a fermé ses portes. « On me chasse », a-t-il dit.',
      ['On me chasse — Théo Lambrey'],
    ],
    ['« On attend », dit-elle dans l’école du village, où tout est prêt.', ['On attend — ?']],
  ]);
});

describe('whoever was named last', () => {
  expectSpeakers([
    [
      "La séance a été commentée par l'ancien conseiller du maire, Théo Lambrey. Ce dernier a été interrogé lundi. « Il y a eu un raté », commente-t-il.",
      ['Il y a eu un raté — Théo Lambrey'],
    ],
    [
      'Hugo Vernay a reçu Théo Lambrey. Le dernier quai est vide. « Il y a eu un raté », commente Hugo Vernay.',
      ['Il y a eu un raté — Hugo Vernay'],
    ],
  ]);
});

describe('somebody who is named only later', () => {
  const filler = 'Le quai, long de deux cents mètres, a été refait en pierre. '.repeat(9);
  expectSpeakers([
    [
      `« Je ne regrette rien », a-t-elle dit dans le port. ${filler}\n\nInès Carval part lundi.\n\nInès Carval reviendra.`,
      ['Je ne regrette rien — Inès Carval'],
    ],
    [
      `« Je ne regrette rien », a-t-elle dit dans le port. ${filler}\n\nInès Carval part lundi.\n\nLéa Sorel reviendra.`,
      ['Je ne regrette rien — ?'],
    ],
    [
      `« Je ne regrette rien », a-t-elle dit dans le port. ${filler}\n\nHugo Vernay part lundi.\n\nHugo Vernay reviendra.`,
      ['Je ne regrette rien — ?'],
    ],
  ]);
});

describe('a subject past a second comma', () => {
  expectSpeakers([
    [
      '« Jusqu’où ira-t-on ? », a lancé dimanche, indignée, Inès Carval.',
      ['Jusqu’où ira-t-on ? — Inès Carval'],
    ],
    [
      '« On attend », a expliqué avant la fête du port, célébrée samedi, le patron du café, Hugo Vernay.',
      ['On attend — Hugo Vernay'],
    ],
    [
      'Inès Carval est là. « On attend », a-t-elle lancé dimanche, émue, à Hugo Vernay.',
      ['On attend — Inès Carval'],
    ],
    ['« On attend », a lancé Inès Carval, émue, Hugo Vernay à ses côtés.', ['On attend — Inès Carval']],
  ]);
});

describe('an age beside a word for somebody', () => {
  expectSpeakers([
    [
      'Zélie Marchal sort un disque. Pour la pochette, la chanteuse de 54 ans pose au port. « Je ne triche pas », dit-elle.',
      ['Je ne triche pas — Zélie Marchal'],
    ],
    [
      'Zélie Marchal sort un disque. « Elle ne triche pas », dit un voisin de 54 ans.',
      ['Elle ne triche pas — un voisin de 54 ans'],
    ],
  ]);
});

describe('the one it is about, and nobody at all', () => {
  expectSpeakers([
    [
      'Théo Lambrey ira loin. « Il sera maire », a dit un ministre. Mardi, le principal intéressé a nié. « Je reste docker », a-t-il dit.',
      ['Il sera maire — un ministre', 'Je reste docker — Théo Lambrey'],
    ],
    [
      'Théo Lambrey ira loin. « Il sera maire », a dit un ministre. Mardi, ce dernier a nié. « Je reste ministre », a-t-il dit.',
      ['Il sera maire — un ministre', 'Je reste ministre — un ministre'],
    ],
    [
      'La mairie assure que tout va bien. Il faudrait encore « rendre le port à tous ses habitants ».',
      ['rendre le port à tous ses habitants — La mairie'],
    ],
  ]);
});
