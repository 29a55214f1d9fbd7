// Short invented French passages: who is meant by a phrase, and phrases that tell of nobody.
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

type Case = readonly [text: string, quotes: readonly string[]];

function expectQuotes(cases: readonly Case[]): void {
  it.each(cases)('%s', (text, quotes) => {
    expect(read('fr', text)).toEqual(quotes);
  });
}

describe('a verb of saying of several words', () => {
  expectQuotes([
    [
      'Le maire de Valbrune Aimé Tournier a fait état de « trois fissures » dans le pont.',
      ['mixed: trois fissures — Aimé Tournier'],
    ],
    [
      'La météorologue Inès Carval met en garde contre « une crue rapide » du canal.',
      ['mixed: une crue rapide — Inès Carval'],
    ],
    ['Le concert fait partie des « grandes soirées » du printemps.', []],
    ['Luc Morand met en vente une « maison rare ».', []],
  ]);
});

describe('an office beside its holder', () => {
  expectQuotes([
    [
      'Odile Quéré (adjointe au maire de Brest) qui parle d’une « belle surprise » est arrivée tard.',
      ['mixed: belle surprise — Odile Quéré'],
    ],
    [
      'Le plan vient de Bastien Roche, adjoint au directeur des routes, qui estime que « tout est prêt ».',
      ['mixed: tout est prêt — Bastien Roche'],
    ],
    [
      'Le plan vient de la fille du préfet, qui estime que le pont tiendra.',
      ['indirect: le pont tiendra — la fille du préfet'],
    ],
    [
      '« Rien ne presse », a répondu le député PS Octave Reynier.',
      ['direct: Rien ne presse — Octave Reynier'],
    ],
    ['« Rien ne presse », a répondu JR Morand.', ['direct: Rien ne presse — JR Morand']],
  ]);
});

describe('a phrase that takes up somebody', () => {
  expectQuotes([
    [
      '« Je pars », confie celle qui dirigeait le théâtre. Armelle Vidal quitte Nantes.',
      ['direct: Je pars — Armelle Vidal'],
    ],
    [
      'Bastien Roche est attendu mardi. « Je ne viendrai pas », prévient le principal intéressé.',
      ['direct: Je ne viendrai pas — Bastien Roche'],
    ],
    [
      'Alertée, Odile Quéré est accourue : « Tout brûlait », raconte cette voisine du port.',
      ['direct: Tout brûlait — Odile Quéré'],
    ],
    [
      'Alertée, Odile Quéré est accourue : « Tout brûlait », raconte une voisine du port.',
      ['direct: Tout brûlait — une voisine du port'],
    ],
    [
      '« Le code est ouvert », remarque Veltrix. « Personne n’est visé », ajoute l’entreprise.',
      ['direct: Le code est ouvert — Veltrix', 'direct: Personne n’est visé — Veltrix'],
    ],
    [
      '« Le code est ouvert », remarque Armelle Vidal. « Personne n’est visé », ajoute l’entreprise.',
      ['direct: Le code est ouvert — Armelle Vidal', 'direct: Personne n’est visé — l’entreprise'],
    ],
    [
      'La reine Ottilie a reçu les députés. Au dîner, la souveraine a salué « un jour de paix ».',
      ['mixed: un jour de paix — Ottilie'],
    ],
    [
      '« Rien ne bouge », regrette le leader syndical.\n\nPendant que le pays attend, Bastien Roche prépare une marche.',
      ['direct: Rien ne bouge — Bastien Roche'],
    ],
    [
      '« Rien ne bouge », regrette son voisin de palier.\n\nPendant que le pays attend, Bastien Roche prépare une marche.',
      ['direct: Rien ne bouge — son voisin de palier'],
    ],
  ]);
});

describe('where a phrase or a name ends', () => {
  expectQuotes([
    [
      'Le pilote belge décollera vendredi. « Tout est vérifié », assure le pilote.',
      ['direct: Tout est vérifié — Le pilote belge'],
    ],
    [
      'Anatole Berg a parlé au journal. « Je suis prêt », a confié le champion du monde 98 au quotidien.',
      ['direct: Je suis prêt — Anatole Berg'],
    ],
    [
      'L’usine fermera en mai, selon La Gazette du Vexin.',
      ['indirect: L’usine fermera en mai — La Gazette du Vexin'],
    ],
    [
      'Les voisins doivent maintenant « se préparer au pire », a déclaré Inès Carval, experte.',
      ['mixed: se préparer au pire — Inès Carval'],
    ],
    [
      'Bastien Roche a plaisanté sur la loi Kerven. Il la juge « inutile et chère ».',
      ['mixed: inutile et chère — Bastien Roche'],
    ],
  ]);
});

describe('who is counted, who relays, what a purpose quotes', () => {
  expectQuotes([
    [
      'Une dizaine de pêcheurs ont appelé leurs voisins à l’aide. « Nous sommes seuls », ont-ils souligné.',
      ['direct: Nous sommes seuls — Une dizaine de pêcheurs'],
    ],
    ['« Nous sommes seuls », a écrit l’un des pêcheurs.', ['direct: Nous sommes seuls — l’un des pêcheurs']],
    [
      'Bastien Roche hésite. « Rien n’est clair », critique-t-il, rapporte Le Soir, avant de poursuivre : « Je verrai. »',
      ['direct: Rien n’est clair — Bastien Roche', 'direct: Je verrai. — Bastien Roche'],
    ],
    [
      'Pour éviter « toute rupture de charge », la maire propose un tram.',
      ['mixed: toute rupture de charge — la maire'],
    ],
    ['Pour la « Fête des rives », un tram passera toutes les heures.', []],
    [
      'Pour le député Odon Morel (LFI), « rien n’est réglé dans ce port ».',
      ['mixed: rien n’est réglé dans ce port — Odon Morel'],
    ],
    [
      'Bastien Roche est attendu. « Je ne viendrai pas », prévient le principal intéressé.',
      ['direct: Je ne viendrai pas — Bastien Roche'],
    ],
  ]);
});

describe('where a report ends', () => {
  expectQuotes([
    [
      'Armelle Vidal affirme que le pont est fermé, ce qui gêne les écoles.',
      ['indirect: le pont est fermé — Armelle Vidal'],
    ],
    [
      'Armelle Vidal affirme que le pont est fermé, ce qui serait « une honte pour la ville ».',
      [
        'indirect: le pont est fermé, ce qui serait « une honte pour la ville » — Armelle Vidal',
        'mixed: une honte pour la ville — Armelle Vidal',
      ],
    ],
    [
      'Estimant que le pont est sûr, Armelle Vidal a rouvert la route.',
      ['indirect: le pont est sûr — Armelle Vidal'],
    ],
  ]);
});

describe('somebody whom nobody names', () => {
  expectQuotes([
    [
      'Le conseil a changé. « C’est une hécatombe », raconte un haut fonctionnaire au Courrier du Vexin mardi.',
      ['direct: C’est une hécatombe — un haut fonctionnaire'],
    ],
    [
      'Le questeur Florian Bachet est sorti. « Rien n’est illégal », se défend l’un des députés concernés.',
      ['direct: Rien n’est illégal — l’un des députés concernés'],
    ],
    [
      'Le questeur Florian Bachet est sorti. « Rien n’est illégal », se défend le député concerné.',
      ['direct: Rien n’est illégal — Florian Bachet'],
    ],
  ]);
});

describe('who reported something of themselves goes on in marks', () => {
  expectQuotes([
    [
      'Les artisans affirment avoir reçu mille commandes. « Nous sommes débordés. » Tout est parti, affirme Radio Vexin.',
      ['direct: Nous sommes débordés. — Les artisans', 'indirect: Tout est parti — Radio Vexin'],
    ],
    [
      'Inès Carval assure ne pas vouloir partir. « Je ne bougerai pas. » La mairie attend, affirme Radio Vexin.',
      ['direct: Je ne bougerai pas. — Inès Carval', 'indirect: La mairie attend — Radio Vexin'],
    ],
    [
      'Les artisans racontent encore leur voyage. « Nous sommes débordés. » Tout est parti, affirme Radio Vexin.',
      ['direct: Nous sommes débordés. — Radio Vexin', 'indirect: Tout est parti — Radio Vexin'],
    ],
    [
      'Les artisans travaillent dans un hangar. « Nous sommes débordés. » Tout est parti, affirme Radio Vexin.',
      ['direct: Nous sommes débordés. — Radio Vexin', 'indirect: Tout est parti — Radio Vexin'],
    ],
  ]);
});

describe('a pronoun after a body without a name', () => {
  expectQuotes([
    [
      'Armelle Vidal a lancé un site internet. « C’est clair », détaille le site. « On verra bien », a-t-elle fait valoir.',
      ['direct: C’est clair — un site internet', 'direct: On verra bien — Armelle Vidal'],
    ],
    [
      'Armelle Vidal a lancé un site internet. « C’est clair », détaille le site. « On verra bien », ajoute-t-il.',
      ['direct: C’est clair — un site internet', 'direct: On verra bien — un site internet'],
    ],
  ]);
});
