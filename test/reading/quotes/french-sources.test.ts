// Invented French sentences with a source that is a thing: who gave the words, and who only passes them on.
import { describe, expect, it } from 'vitest';
import { readMarked } from './read.ts';

type Case = readonly [text: string, quotes: readonly string[]];

function expectSpeakers(cases: readonly Case[]): void {
  it.each(cases)('%s', (text, quotes) => {
    expect(readMarked('fr', text)).toEqual(quotes);
  });
}

describe('whoever gave the words of a source', () => {
  expectSpeakers([
    [
      'Le quai a fermé « pour travaux », selon les explications données par une gardienne.',
      ['pour travaux — une gardienne'],
    ],
    [
      'Le quai est « fendu », selon les premiers éléments du constat dressé par Inès Carval.',
      ['fendu — Inès Carval'],
    ],
    [
      "Selon les chiffres avancés par la préfecture, le pont est « hors d'usage ».",
      ["hors d'usage — la préfecture"],
    ],
    [
      'Le maire est venu. Motif invoqué par la préfecture : « Une question de sécurité ».',
      ['Une question de sécurité — la préfecture'],
    ],
    [
      'Le maire est venu. Une lettre signée par Inès Carval : « Nous partons ».',
      ['Nous partons — Inès Carval'],
    ],
    [
      'Selon La Gazette, le patron du club Théo Lambrey a appelé à « tout arrêter ».',
      ['tout arrêter — Théo Lambrey'],
    ],
  ]);
});

describe('whoever only got hold of a source, or stands near it', () => {
  expectSpeakers([
    ['Selon un rapport consulté par La Gazette, le pont est « fendu ».', ['fendu — un rapport']],
    ['Selon la préfecture, le pont fermé par Théo Lambrey est « fendu ».', ['fendu — la préfecture']],
    ['Selon Inès Carval, le pont loué par la ville est « fendu ».', ['fendu — Inès Carval']],
    ['Selon Inès Carval, le club a fait « un travail de fourmi ».', ['un travail de fourmi — Inès Carval']],
    ['Inès Carval a vu le pont fermé par la préfecture et a lancé : « Enfin ! »', ['Enfin ! — Inès Carval']],
    ['Des propos repris par La Gazette : « Rien ne bouge ».', ['Rien ne bouge — ?']],
  ]);
});

describe('a house between a verb of saying and its words', () => {
  expectSpeakers([
    [
      'Théo Lambrey est venu. Il invite, selon la radio RTL, à « punir » les tricheurs.',
      ['punir — Théo Lambrey'],
    ],
    [
      'La loi est votée. Elle doit, selon la radio RTL, « punir les tricheurs ».',
      ['punir les tricheurs — RTL'],
    ],
    ['Théo Lambrey invite, selon Inès Carval, à « punir » les tricheurs.', ['punir — Inès Carval']],
  ]);
});

describe('whoever a sentence is merely about', () => {
  expectSpeakers([
    [
      'Théo Lambrey est allé jusqu’à se réjouir de la mort d’Hugo Vernay : « Quelle bonne nouvelle pour nous tous ! », a-t-il dit.',
      ['Quelle bonne nouvelle pour nous tous ! — Théo Lambrey'],
    ],
    [
      'Le mot est venu jusqu’au maire Hugo Vernay : « Quelle bonne nouvelle pour nous tous ! », a-t-il dit.',
      ['Quelle bonne nouvelle pour nous tous ! — Hugo Vernay'],
    ],
    ["Mali : l'attaque semble préparée pour « cibler des étrangers »", ['cibler des étrangers — ?']],
    [
      'Inès Carval : « cibler des étrangers est une honte »',
      ['cibler des étrangers est une honte — Inès Carval'],
    ],
    [
      'Inès Carval a choisi. Elle n’a voté que pour son frère Paul, « et aussi pour un autre, évidemment ».',
      [],
    ],
    ['Le maire dit que pour Inès Carval, « tout est à refaire ».', ['tout est à refaire — Le maire']],
    [
      'La ville a assigné Théo Lambrey, le frère d’Hugo Vernay. « Je n’ai rien vu venir », dénonce celui-ci.',
      ['Je n’ai rien vu venir — Théo Lambrey'],
    ],
    [
      '« Il y a une hypocrisie : on tolère tout » de la loi, a dénoncé Inès Carval (LR).',
      ['Il y a une hypocrisie : on tolère tout — Inès Carval'],
    ],
    ['Le maire, dans sa lettre, a dénoncé Inès Carval (LR).', []],
  ]);
});

describe('words that a source names somebody for', () => {
  expectSpeakers([
    [
      '« Le pont rouvrira en mai », selon les propos de Théo Lambrey.',
      ['Le pont rouvrira en mai — Théo Lambrey'],
    ],
    [
      '« Le pont rouvrira en mai », selon des déclarations d’Inès Carval.',
      ['Le pont rouvrira en mai — Inès Carval'],
    ],
    ['Le « pont de la mer » rouvrira en mai, selon un livre sur Inès Carval.', []],
    ['« Le pont rouvrira en mai », selon les amis d’Inès Carval.', ['Le pont rouvrira en mai — les amis']],
  ]);
});
