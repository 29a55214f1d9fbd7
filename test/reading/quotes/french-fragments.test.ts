// French fragments between marks whose cue is far from them or missing, and the nouns that merely look like them.
import { describe, expect, it } from 'vitest';
import { read, readMarked } from './read.ts';

/** The words alone: who is meant is no matter here. */
function wordsOf(text: string): readonly string[] {
  return readMarked('fr', text).map((line) => line.replace(/ — .*$/u, ''));
}

describe('a French fragment is speech', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Réponse de la maire Anne Tessier : « Jamais ».', ['Jamais']],
    [
      'Luc Morel a dénoncé lundi sur son compte des « mensonges » et des « procédés indignes ».',
      ['mensonges', 'procédés indignes'],
    ],
    ['Anne Tessier estime que le vrai danger, ce sont des « rumeurs de couloir ».', ['rumeurs de couloir']],
    ['Anne Tessier a écrit sur son compte « Tous au stade ».', ['Tous au stade']],
    ['La ligne 4 sera « très perturbée » dimanche.', ['très perturbée']],
    [
      "Luc Morel a mis en garde contre la crue si la vanne n'était pas ouverte « lentement, prudemment ».",
      ['lentement, prudemment'],
    ],
    ['La ligne 4 ne sera pas « fermée en été ».', ['fermée en été']],
    ['Les bus circuleront « aux heures de pointe du matin ».', ['aux heures de pointe du matin']],
    [
      '« On ne passe plus », dit Anne Tessier. La digue rouvrira « à la belle saison ».',
      ['On ne passe plus', 'à la belle saison'],
    ],
    ["La règle veut que les chiens « n'entrent pas » dans le parc.", ["n'entrent pas"]],
    [
      'Une étude est lancée pour « mesurer le coût de la sécheresse et des incendies ».',
      ['mesurer le coût de la sécheresse et des incendies'],
    ],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('a French noun between marks is no speech', () => {
  it.each([
    'Réunion de la maire Anne Tessier : « Horizon ».',
    'Luc Morel a parlé lundi lors du défilé annuel organisé avec les « amis du lac » de Vorel.',
    'Les éleveurs, ce sont les « vachers ».',
    'Anne Tessier a confié sa clé au gardien de « Port Neuf ».',
    'La vigilance est « jaune » dimanche.',
    'La colonne ne porte pas « le vieux blason ».',
    'Les boîtes « sans gluten » partent vite.',
    'Le panneau « danger grave et imminent » est tombé.',
    'La ville fête son « dernier de la classe ».',
    'Le banc porte un « quartier de lune doré ».',
    'Le magasin du « bien vivre » a fermé.',
    'Anne Tessier rappelle la naissance, au bord du lac de Vorel, de la troupe des « vieux loups ».',
    'Un défilé de « poupées de cire » passe lundi.',
    'La digue rouvrira pour la fête « des lampions ».',
    'Les chiens « Rex » et « Titus » sont entrés dans le parc.',
    'Luc Morel est poursuivi pour « entrave à la circulation des trains de la ligne côtière ».',
  ])('%s', (text) => {
    expect(wordsOf(text)).toEqual([]);
  });
});

describe('what a French sentence reports without marks', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      'Comme le rappelle Anne Tessier, la digue date de 1950.',
      ['indirect: la digue date de 1950 — Anne Tessier'],
    ],
    [
      'La mairie, reconnaissant que la digue fuit, a reporté le défilé.',
      ['indirect: la digue fuit — La mairie'],
    ],
    ['Lundi, la digue a rouvert, selon la mairie.', ['indirect: Lundi, la digue a rouvert — la mairie']],
    ['Comme le prévoit le plan, la digue sera refaite.', []],
    ['La mairie, connaissant la digue, a reporté le défilé.', []],
    ['Selon la saison, la digue ouvre plus ou moins tôt.', []],
  ])('%s', (text, quotes) => {
    expect(read('fr', text)).toEqual(quotes);
  });
});
