// Marks of every shape, typed well and badly, asides inside them, and reported clauses; with as many sentences that hold none.
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('French marks and clauses', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      '«Je pars», a dit Anne Tessier. »Je reviens lundi», a-t-elle ajouté.',
      ['direct: Je pars — Anne Tessier', 'direct: Je reviens lundi — Anne Tessier'],
    ],
    ['“Je pars demain”, a dit Anne Tessier.', ['direct: Je pars demain — Anne Tessier']],
    ['„Je pars demain“, a dit Anne Tessier.', ['direct: Je pars demain — Anne Tessier']],
    [
      "« Il m'a dit : “Pars !” et je suis partie », raconte Anne Tessier.",
      ["direct: Il m'a dit : “Pars !” et je suis partie — Anne Tessier"],
    ],
    [
      `« Le mot "grève" n'a jamais été prononcé », assure Anne Tessier.`,
      [`direct: Le mot "grève" n'a jamais été prononcé — Anne Tessier`],
    ],
    [
      `« Nous sommes restés trois jours sans eau.\n\n« Personne n'est venu », raconte Anne Tessier.`,
      [
        'direct: Nous sommes restés trois jours sans eau. — Anne Tessier',
        "direct: Personne n'est venu — Anne Tessier",
      ],
    ],
    [
      '"Je pars demain, a dit Anne Tessier, parce que tout est fini."',
      ['direct: Je pars demain — Anne Tessier', 'direct: parce que tout est fini. — Anne Tessier'],
    ],
    [
      `Anne Tessier a dit : "Je pars demain. Tout est fini.\n\nLe maire n'a pas réagi.\n\n"C'est son droit", a dit Luc Morel.`,
      ['direct: Je pars demain. Tout est fini. — Anne Tessier', "direct: C'est son droit — Luc Morel"],
    ],
    [
      "Anne Tessier estime que [le plan] « ne [tient] pas la route (…) ni l'hiver ».",
      [
        "indirect: [le plan] « ne [tient] pas la route (…) ni l'hiver » — Anne Tessier",
        "mixed: ne [tient] pas la route (…) ni l'hiver — Anne Tessier",
      ],
    ],
    [
      '« Pourquoi ? demande Anne Tessier. Personne ne le sait. »',
      ['direct: Pourquoi ? — Anne Tessier', 'direct: Personne ne le sait. — Anne Tessier'],
    ],
    [
      "« Ça suffit ! s'est emportée la maire. Nous avons assez attendu. »",
      ['direct: Ça suffit ! — la maire', 'direct: Nous avons assez attendu. — la maire'],
    ],
    [
      "« Mon père m'a dit, un soir, qu'il partirait », se souvient Anne Tessier.",
      ["direct: Mon père m'a dit, un soir, qu'il partirait — Anne Tessier"],
    ],
    [
      'Vladimir Danko a noté que le pont avait vieilli et ajouté que la route était fermée.',
      [
        'indirect: le pont avait vieilli — Vladimir Danko',
        'indirect: la route était fermée — Vladimir Danko',
      ],
    ],
    ['La route reste fermée, a indiqué la préfecture.', ['indirect: La route reste fermée — la préfecture']],
    [
      'La route est sûre, selon le chef du service qui déplore que la presse la décrive comme « un piège ».',
      [
        'indirect: La route est sûre — le chef du service',
        'indirect: la presse la décrive comme « un piège » — le chef du service',
        'mixed: un piège — le chef du service',
      ],
    ],
    [
      'Selon Anne Tessier, le directeur a fait « un travail immense ».',
      [
        'indirect: le directeur a fait « un travail immense » — Anne Tessier',
        'mixed: un travail immense — Anne Tessier',
      ],
    ],
    [
      "Le ministre de l'Agriculture Paul Riou a visité la ferme. Le chef de la diplomatie, Jean Vasse, était absent. « Un beau projet », a jugé le ministre de l'Agriculture.",
      ['direct: Un beau projet — Paul Riou'],
    ],
    [
      'Anne Tessier a reçu Luc Morel. Elle a promis « une réponse rapide ».',
      ['mixed: une réponse rapide — Anne Tessier'],
    ],
    [
      'Luc Morel et Anne Tessier dirigent la troupe. M. Morel rappelle que la salle est petite.',
      ['indirect: la salle est petite — Luc Morel'],
    ],
    [
      '« Le chantier reprendra", promet Anne Tessier. « Rien ne presse », ajoute-t-elle.',
      ['direct: Le chantier reprendra — Anne Tessier', 'direct: Rien ne presse — Anne Tessier'],
    ],
    [
      'Anne Tessier décrit un quai "trop étroit pour les bus » et « dangereux pour les enfants".',
      ['mixed: trop étroit pour les bus — Anne Tessier', 'mixed: dangereux pour les enfants — Anne Tessier'],
    ],
    [
      `"Le plan est signé, confirme Anne Tessier. (...) Il n'y aura pas de recours."`,
      [
        'direct: Le plan est signé — Anne Tessier',
        "direct: (...) Il n'y aura pas de recours. — Anne Tessier",
      ],
    ],
    [
      'Luc Morel est revenu. "Je reste maire, a répondu ce dernier. Personne ne me chassera."',
      ['direct: Je reste maire — Luc Morel', 'direct: Personne ne me chassera. — Luc Morel'],
    ],
    [
      'Le pont a rouvert, a précisé la mairie mardi sur son site.',
      ['indirect: Le pont a rouvert — la mairie'],
    ],
    [
      'Anne Tessier a annoncé la semaine dernière que la digue serait refaite.',
      ['indirect: la digue serait refaite — Anne Tessier'],
    ],
  ])('%s', (text, quotes) => {
    expect(read('fr', text)).toEqual(quotes);
  });
});

describe('French marks that are no speech', () => {
  it.each([
    `L'écran mesure 17" de diagonale et le modèle suivant 19".`,
    "Le rapport note une baisse et l'annonce a surpris. La demande progresse.",
    'Une note dite « blanche » circule au ministère.',
    'La « dame de fer » de Loriac quitte la mairie.',
    'Il a lu « Les Jours heureux », un roman de 1950.',
    'Les restaurants classés « trois étoiles » rouvrent lundi.',
    'Le département a été placé en vigilance « orange ».',
    'Le film "Marée » sort mardi, la pièce « Brume" en mai.',
    'La chorale "Arc-en-ciel" répète avec le groupe « Brise ».',
    'La plaque «Défense d\'entrer" a été volée.',
    'La semaine dernière, la mairie a précisé le calendrier.',
    'Ce dernier a répondu mardi à la lettre du conseil.',
  ])('%s', (text) => {
    expect(read('fr', text)).toEqual([]);
  });
});

describe('English marks and clauses', () => {
  it.each<readonly [string, readonly string[]]>([
    ['„We leave tomorrow,“ said Ann Tessier.', ['direct: We leave tomorrow, — Ann Tessier']],
    [
      '"We were three days without water.\n\n"Nobody came," said Ann Tessier.',
      ['direct: We were three days without water. — Ann Tessier', 'direct: Nobody came, — Ann Tessier'],
    ],
    [
      `"He told me 'leave' and I left," Ann Tessier recalled.`,
      ["direct: He told me 'leave' and I left, — Ann Tessier"],
    ],
    [
      '“The bridge is safe,” Ann Tessier said. “[It] has stood (…) for a century.”',
      [
        'direct: The bridge is safe, — Ann Tessier',
        'direct: [It] has stood (…) for a century. — Ann Tessier',
      ],
    ],
    ['The road was closed, Ann Tessier said.', ['indirect: The road was closed — Ann Tessier']],
  ])('%s', (text, quotes) => {
    expect(read('en', text)).toEqual(quotes);
  });
});

describe('English marks that are no speech', () => {
  it.each([
    `The 6'2" striker joined in May.`,
    'Under the "three strikes" rule, licences are lost.',
    'The programme, called "Second Chance", starts in June.',
    'The house on Mill Lane is known as "the Folly".',
    'The claims were noted. The state reports a deficit. His comments were welcome.',
    'Ann Tessier was told that the bridge was safe.',
    'Workers in so-called "clean rooms" wear masks.',
    'The word "crisis" appears nine times.',
    '"Best in Show" went to a terrier.',
  ])('%s', (text) => {
    expect(read('en', text)).toEqual([]);
  });
});
