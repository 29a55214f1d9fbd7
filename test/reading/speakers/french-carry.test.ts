// Invented French passages: whose words go on without a name, and where nobody's do.
import { describe, expect, it } from 'vitest';
import { quotesOf, readMarked } from '../quotes/read.ts';

type Case = readonly [text: string, quotes: readonly string[]];

function expectSpeakers(cases: readonly Case[]): void {
  it.each(cases)('%s', (text, quotes) => {
    expect(readMarked('fr', text)).toEqual(quotes);
  });
}

describe('a sentence that leaves its subject to the one before', () => {
  expectSpeakers([
    [
      '« Je pars », écrit Théo Lambrey. Avant de conclure sa lettre : « Adieu à tous. »',
      ['Je pars — Théo Lambrey', 'Adieu à tous. — Théo Lambrey'],
    ],
    [
      "De Hugo Vernay, Inès Carval a dit qu'il était « un grand maire ». Et qu'il « aimait tous les ports et leurs quais ».",
      ['un grand maire — Inès Carval', 'aimait tous les ports et leurs quais — Inès Carval'],
    ],
    [
      "« C'est fini », a dit Inès Carval. Et d'inciter les armateurs « à signer tous les contrats avant mai ».",
      ["C'est fini — Inès Carval", 'à signer tous les contrats avant mai — Inès Carval'],
    ],
    [
      'Inès Carval a lu la lettre de Théo Lambrey. Et de citer : « Le quai était vide, et les grues aussi. »',
      ['Le quai était vide, et les grues aussi. — ?'],
    ],
    [
      'Théo Lambrey raconte la visite : « Le quai était vide », assure l’ancien pêcheur.',
      ['Le quai était vide — Théo Lambrey'],
    ],
  ]);
});

describe('a house whose words anybody goes on with', () => {
  expectSpeakers([
    [
      '« Le pont est fermé », indique la préfecture. « Il rouvrira en mai », a-t-on ajouté.',
      ['Le pont est fermé — la préfecture', 'Il rouvrira en mai — la préfecture'],
    ],
    [
      '« Le pont est fermé », indique la préfecture. « Il rouvrira en mai », ajoute-t-on à la mairie.',
      ['Le pont est fermé — la préfecture', 'Il rouvrira en mai — la mairie'],
    ],
    [
      '« Le pont est fermé », indique Inès Carval. « Il rouvrira en mai », a-t-on ajouté.',
      ['Le pont est fermé — Inès Carval', 'Il rouvrira en mai — ?'],
    ],
    [
      '« Le pont est fermé », indique la préfecture. « Il rouvrira en mai », espère-t-on.',
      ['Le pont est fermé — la préfecture', 'Il rouvrira en mai — ?'],
    ],
  ]);
});

describe('a sentence with a subject of its own', () => {
  expectSpeakers([
    [
      "« C'est fini », a dit Inès Carval. Avant le vote, Théo Lambrey a promis « un vrai débat ».",
      ["C'est fini — Inès Carval", 'un vrai débat — Théo Lambrey'],
    ],
    [
      "« C'est fini », a dit Inès Carval. Et Théo Lambrey a promis « un vrai débat ».",
      ["C'est fini — Inès Carval", 'un vrai débat — Théo Lambrey'],
    ],
    [
      'La maire Inès Carval raconte la visite : « Le quai était vide », assure le préfet.',
      ['Le quai était vide — le préfet'],
    ],
    [
      "« C'est fini », a dit Inès Carval. Le texte insiste : « Le port fermera. »",
      ["C'est fini — Inès Carval", 'Le port fermera. — Le texte'],
    ],
  ]);
});

describe('a passive that names nobody', () => {
  expectSpeakers([
    [
      'La préfecture précise que le site abrite un « laboratoire de chimie ». « Rien ne fuit », est-il ajouté.',
      ['laboratoire de chimie — La préfecture', 'Rien ne fuit — La préfecture'],
    ],
    [
      'Théo Lambrey est venu. « Rendez-nous nos quais », était-il écrit sur le mur.',
      ['Rendez-nous nos quais — ?'],
    ],
    [
      'Théo Lambrey est venu. On pouvait lire sur une banderole : « Rendez-nous nos quais. »',
      ['Rendez-nous nos quais. — ?'],
    ],
    [
      'Théo Lambrey est venu. « Rendez-nous nos quais », a-t-il écrit sur le mur.',
      ['Rendez-nous nos quais — Théo Lambrey'],
    ],
    [
      'Théo Lambrey est venu. « Nos quais revivent », s’est-il réjoui.',
      ['Nos quais revivent — Théo Lambrey'],
    ],
  ]);
});

describe('a body or a text that takes up another', () => {
  expectSpeakers([
    [
      '« Rien ne va », déplore le syndicat national des grutiers. « On signera », répond le syndicat national des dockers.',
      ['Rien ne va — le syndicat national des grutiers', 'On signera — le syndicat national des dockers'],
    ],
    [
      '« Rien ne va », déplore le Syndicat national des grutiers. « On attend », ajoute le syndicat.',
      ['Rien ne va — Syndicat national', 'On attend — Syndicat national'],
    ],
    [
      "« On attend », alertait mardi le syndicat.\n\nLe Syndicat des dockers s'est réuni.",
      ['On attend — le syndicat'],
    ],
    [
      "« On attend », a dit Inès Carval. « Un port sur deux est vide », note l'étude.",
      ['On attend — Inès Carval', "Un port sur deux est vide — l'étude"],
    ],
    [
      '« On attend », a dit Inès Carval. « Un port sur deux est vide », ajoute le communiqué.',
      ['On attend — Inès Carval', 'Un port sur deux est vide — Inès Carval'],
    ],
    ['Son agresseur a fui vers le port. « On attend », regrette cet élu.', ['On attend — cet élu']],
    [
      'Une femme attend devant le port. « On ne dort plus », raconte cette infirmière.',
      ['On ne dort plus — Une femme'],
    ],
    [
      "Selon l'auteure, la Pr Akiko Sato, tout change. Selon cette spécialiste, l'eau est « perdue ».",
      ['perdue — Akiko Sato'],
    ],
    [
      '« Où va le canapé ? », demande l’un des déménageurs.\n\nOdile Quéré répond vite.',
      ['Où va le canapé ? — l’un des déménageurs'],
    ],
    [
      'Le travail est limité à trente heures hebdomadaires. Le texte exclut « toute prime ».',
      ['toute prime — Le texte'],
    ],
  ]);
});

describe('words between somebody named before and somebody named after', () => {
  expectSpeakers([
    [
      "Théo Lambrey, docker, n'en démord pas. « Les gens ont peur pour rien. »\n\nHugo Vernay dit avoir été contrôlé deux fois.",
      ['Les gens ont peur pour rien. — Théo Lambrey'],
    ],
    [
      'Les secours arrivent enfin. « Les gens ont peur pour rien. »\n\nHugo Vernay dit avoir été contrôlé deux fois.',
      ['Les gens ont peur pour rien. — Hugo Vernay'],
    ],
    [
      'Théo Lambrey arrive enfin. « Les gens ont peur pour rien. » « Ils ont tort », ajoute Hugo Vernay.',
      ['Les gens ont peur pour rien. — Hugo Vernay', 'Ils ont tort — Hugo Vernay'],
    ],
  ]);
});

describe('marks without a cue beside a place or a house', () => {
  expectSpeakers([
    ["L'Aisne et l'Oise sont touchées, « du fait de la crue ».", ['du fait de la crue — ?']],
    ["L'Aisne a promis « des digues ».", ['des digues — Aisne']],
    ["Le couple a fui. « J'ai eu peur. » Comme le rappelle France 3, il gelait.", ["J'ai eu peur. — ?"]],
    [
      'Europe 1 a vu la lettre. « Je pars demain matin pour Lyon. » Le quai est vide.',
      ['Je pars demain matin pour Lyon. — ?'],
    ],
    [
      'Inès Carval a vu la lettre. « Je pars demain matin pour Lyon. » Le quai est vide.',
      ['Je pars demain matin pour Lyon. — Inès Carval'],
    ],
    [
      'La SNCF a réagi. « Nous partons demain matin pour Lyon. »',
      ['Nous partons demain matin pour Lyon. — SNCF'],
    ],
    ['« On verra », a indiqué France 2.', ['On verra — France 2']],
    ['Le don a rapporté à Europe 3 millions. « On verra », a dit Inès Carval.', ['On verra — Inès Carval']],
  ]);
});

describe('"il s’agit", that stands for nobody', () => {
  it.each([
    ["Il s'agit de « rouvrir tous les ports de la côte avant mai ».", 'carried'],
    ["Il ne s'agissait pas de « fermer tous les ports de la côte en mai ».", 'carried'],
    ['Il agit pour « rouvrir tous les ports de la côte avant mai ».', 'pronoun'],
    ["Il s'engage à « rouvrir tous les ports de la côte avant mai ».", 'pronoun'],
  ])('%s: %s', (sentence, how) => {
    const quotes = quotesOf('fr', `Théo Lambrey a présenté son plan mardi. ${sentence}`);
    const said = quotes.map(({ attribution }) => [attribution.speaker?.name, attribution.how]);
    expect(said).toEqual([['Théo Lambrey', how]]);
  });
});
