// Invented French sentences: who is the subject of a verb of saying, and who only stands near it.
import { describe, expect, it } from 'vitest';
import { readMarked } from '../quotes/read.ts';

type Case = readonly [text: string, quotes: readonly string[]];

function expectSpeakers(cases: readonly Case[]): void {
  it.each(cases)('%s', (text, quotes) => {
    expect(readMarked('fr', text)).toEqual(quotes);
  });
}

describe('a subject past what tells how, where and to whom it was said', () => {
  expectSpeakers([
    [
      '« On ne savait rien », a raconté par téléphone à la Gazette Mme Aubrac.',
      ['On ne savait rien — Aubrac'],
    ],
    ['« Le quai rouvrira », a promis en visioconférence le préfet.', ['Le quai rouvrira — le préfet']],
    ['« Rien ne bouge », avait déclaré après la réunion Théo Lambrey.', ['Rien ne bouge — Théo Lambrey']],
    ['« Rien ne bouge », a dit devant la presse Inès Carval.', ['Rien ne bouge — Inès Carval']],
    ['« Le feu couve », a expliqué à Marianne le Colonel Fayard.', ['Le feu couve — Fayard']],
    ['« Le feu couve », précise ce jeudi Le Parisien.', ['Le feu couve — Le Parisien']],
    ["« C'est faux », a affirmé Lucas D'Amezy, élu de Loriac.", ["C'est faux — Lucas D'Amezy"]],
  ]);
});

describe('a name that is no subject, past a verb of saying', () => {
  expectSpeakers([
    [
      'Inès Carval est venue. « Rien ne bouge », a-t-elle dit après la réunion Lambrey.',
      ['Rien ne bouge — Inès Carval'],
    ],
    [
      'Inès Carval est venue. « Rien ne bouge », a-t-elle dit par téléphone à Théo Lambrey.',
      ['Rien ne bouge — Inès Carval'],
    ],
    [
      '« Rien ne bouge », a dit à propos de la loi Lambrey la députée Inès Carval.',
      ['Rien ne bouge — Inès Carval'],
    ],
    [
      'Théo Lambrey, référent des sauveteurs CRS, parle d’un « relâchement ».',
      ['relâchement — Théo Lambrey'],
    ],
    ['Tout comme la Grèce, la France parle de « menaces ».', ['menaces — France']],
    [
      'Théo Lambrey se voit comme un conteur. Il explique : « Le piano parle pour moi. »',
      ['Le piano parle pour moi. — Théo Lambrey'],
    ],
    ['Ces derniers, sur les réseaux, ont condamné un « geste honteux ».', ['geste honteux — Ces derniers']],
  ]);
});

describe('who is named as an example or in brackets', () => {
  expectSpeakers([
    [
      'Plusieurs élus, dont le maire Théo Lambrey, ont dénoncé un calendrier « intenable ».',
      ['intenable — Plusieurs élus'],
    ],
    [
      'La Ligue des canaux, par écrit (Centre de recherche compris), a dénoncé un calendrier « intenable ».',
      ['intenable — La Ligue des canaux'],
    ],
    [
      'Théo Lambrey, dont la liste a gagné, a dénoncé un calendrier « intenable ».',
      ['intenable — Théo Lambrey'],
    ],
    ['Théo Lambrey, maire de Loriac, a dénoncé un calendrier « intenable ».', ['intenable — Théo Lambrey']],
  ]);
});

describe('a paper that passes on what somebody says before the marks', () => {
  expectSpeakers([
    [
      'Théo Lambrey a quitté la salle en lançant « On ne discute pas », rapporte Le Parisien.',
      ['On ne discute pas — Théo Lambrey'],
    ],
    [
      'Le trafic a repris mardi. « Trois trains sur dix roulent », rapporte Le Parisien.',
      ['Trois trains sur dix roulent — Le Parisien'],
    ],
    [
      'Selon les premiers éléments, le pont a cédé. « Il était surveillé », a dit la préfecture.',
      ['Il était surveillé — la préfecture'],
    ],
    ['Le pont, selon les derniers arrivants, était « fendu ».', ['fendu — les derniers arrivants']],
  ]);
});

describe('how somebody spoke, between marks', () => {
  expectSpeakers([
    [
      '« Quelle belle fête pour nous tous », a déclaré « très émue » à la presse Inès Carval.',
      ['Quelle belle fête pour nous tous — Inès Carval'],
    ],
    ['Théo Lambrey, discret jusque-là, a promis de « ruiner » Hugo Vernay.', ['ruiner — Théo Lambrey']],
  ]);
});

describe('a house or a second trade right before a name', () => {
  expectSpeakers([
    ['« Mars brille », relève la biologiste et astrochimiste Inès Carval.', ['Mars brille — Inès Carval']],
    ['« Mars brille », relève la biologiste et retraitée.', ['Mars brille — la biologiste']],
    ['« Mars brille », confie à Gala Inès Carval.', ['Mars brille — Inès Carval']],
    ['Inès Carval est là. « Mars brille », confie-t-elle à Gala Paris.', ['Mars brille — Inès Carval']],
  ]);
});

describe('a subject before a predicate between marks', () => {
  expectSpeakers([
    [
      "Inès Carval s'interroge, tandis que le groupe CRP, « pas favorable », dénonçait « un coup de com' du maire ».",
      ['pas favorable — Inès Carval', "un coup de com' du maire — CRP"],
    ],
    [
      'Mardi, à l’heure du repas, « des jeunes sont entrés dans la cour du collège », précise Inès Carval.',
      ['des jeunes sont entrés dans la cour du collège — Inès Carval'],
    ],
  ]);
});

describe('a name that ends with what is a small word elsewhere', () => {
  expectSpeakers([
    ['« Mars brille », a dit le vétéran Yuri Ma.', ['Mars brille — Yuri Ma']],
    ['« Mars brille », a dit Lee Sang Un à la télévision.', ['Mars brille — Lee Sang Un']],
    ['Yuri Ma a souri. « Mars brille », a-t-il dit.', ['Mars brille — Yuri Ma']],
    ['« Mars brille », assure la Chinoise Shiwen Ou au journal.', ['Mars brille — Shiwen Ou']],
    ['Inès Carval viendra. Ou pas. « Mars brille », a-t-elle dit.', ['Mars brille — Inès Carval']],
    ['Théo Lambrey est venu. Ma sœur aussi. « Mars brille », a-t-il dit.', ['Mars brille — Théo Lambrey']],
    ['« Mars brille », a dit Inès Carval. Un ami a souri.', ['Mars brille — Inès Carval']],
  ]);
});

describe('a subject after marks that a determiner opens', () => {
  expectSpeakers([
    ["C'est un « scandale » dénonce Inès Carval.", ['scandale — Inès Carval']],
    ['Un « mensonge » a répondu la préfecture.', ['mensonge — la préfecture']],
    ['« Nous partons » annonce la coordination.', ['Nous partons — la coordination']],
    ['Des « riverains » ont dénoncé cette décision.', []],
  ]);
});

describe('an incise that has lost its comma', () => {
  expectSpeakers([
    [
      "Concernant l'eau, « les mesures sont toutes rassurantes » sur le site a indiqué Inès Carval, directrice du port.",
      ['les mesures sont toutes rassurantes — Inès Carval'],
    ],
    [
      'Inès Carval est là. « Il faut attendre encore deux jours » pour la suite a-t-elle précisé.',
      ['Il faut attendre encore deux jours — Inès Carval'],
    ],
    ['Le « plan vert » de la ville a inquiété Inès Carval.', []],
    ['Les résultats « mitigés » des mesures ont déçu le préfet.', []],
    ['Cette loi « absurde » pour les ports a fait réagir Inès Carval.', []],
  ]);
});

describe('what commas set off between a verb and its subject', () => {
  expectSpeakers([
    [
      '« Rien ne bouge », remarquent, sarcastiques, les avocats du port.',
      ['Rien ne bouge — les avocats du port'],
    ],
    ['« Rien ne bouge », a lancé, visiblement ému, le maire Théo Lambrey.', ['Rien ne bouge — Théo Lambrey']],
    ['« Rien ne bouge », explique, lui, le maire Théo Lambrey.', ['Rien ne bouge — Théo Lambrey']],
    ['« Rien ne bouge », ajoute, dans un communiqué, la préfecture.', ['Rien ne bouge — la préfecture']],
    [
      '« Rien ne bouge, lance, furieuse, Inès Carval, il faut partir. »',
      ['Rien ne bouge — Inès Carval', 'il faut partir. — Inès Carval'],
    ],
    ['Inès Carval est là. « Rien ne bouge », dit-elle, en riant, au maire.', ['Rien ne bouge — Inès Carval']],
    ['Inès Carval, qui a lancé, furieuse, une pétition, reste.', []],
  ]);
});

describe('a predicate between somebody and their verb', () => {
  expectSpeakers([
    [
      'Théo Lambrey est venu. Celui qui est aussi un romancier avance une raison : « Rien ne bouge. »',
      ['Rien ne bouge. — Théo Lambrey'],
    ],
    ['Le maire, qui a vu un romancier, explique : « Rien ne bouge. »', ['Rien ne bouge. — Le maire']],
    [
      '« Des prix jamais vus, pour vous tous » : c’est en ces termes que le marchand salue les joueurs.',
      ['Des prix jamais vus, pour vous tous — le marchand'],
    ],
    [
      '« Des prix jamais vus, pour vous tous » : c’est le message d’Inès Carval aux joueurs.',
      ['Des prix jamais vus, pour vous tous — Inès Carval'],
    ],
  ]);
});

describe('somebody by a trade, and a name before what stands beside it', () => {
  expectSpeakers([
    ['« Rien ne bouge », a dit le développeur.', ['Rien ne bouge — le développeur']],
    ['« Rien ne bouge », a dit une lauréate.', ['Rien ne bouge — une lauréate']],
    ['La coordination des ports dénonce « un recul ».', ['un recul — La coordination des ports']],
    [
      'Selon Inès Carval, une recrue pressentie, qui juge que « ça ne suffit pas », il faut attendre.',
      ['ça ne suffit pas — Inès Carval'],
    ],
    [
      'Selon Inès Carval, le port et une recrue pressentie, qui juge que « ça ne suffit pas », se parlent.',
      ['ça ne suffit pas — une recrue pressentie'],
    ],
  ]);
});

describe('a subject far from its words', () => {
  expectSpeakers([
    [
      'Le maire est là. Même « le pont du port n’a pas bougé cette nuit », a tenu à faire savoir Inès Carval.',
      ['le pont du port n’a pas bougé cette nuit — Inès Carval'],
    ],
    ['« Rien ne bouge », s’est contenté de faire valoir Inès Carval.', ['Rien ne bouge — Inès Carval']],
    [
      'Le maire a parlé. « Rien ne bouge », relève le maire. Evoquant des ports où les « quais sont livrés aux voitures », Inès Carval a plaidé.',
      ['Rien ne bouge — Le maire', 'quais sont livrés aux voitures — Inès Carval'],
    ],
    [
      'Le maire a parlé. « Rien ne bouge », relève le maire. Traversant des ports où les « quais sont livrés aux voitures toute la nuit », Inès Carval a plaidé.',
      ['Rien ne bouge — Le maire', 'quais sont livrés aux voitures toute la nuit — Inès Carval'],
    ],
    [
      'Il est mort, a dit la préfecture.\n\n« Mon frère vient de nous quitter.\n\nIl vous remercie de tout », a écrit sur son mur Inès Carval.',
      ['Mon frère vient de nous quitter.\n\nIl vous remercie de tout — Inès Carval'],
    ],
    [
      'Le maire s’inquiète, dit RTL. « Rien ne bouge dans ce port depuis un an », aurait confié à la radio « un proche ».',
      ['Rien ne bouge dans ce port depuis un an — ?'],
    ],
    [
      'Le maire s’inquiète, dit RTL. « Rien ne bouge depuis un an », aurait confié à la radio un proche.',
      ['Rien ne bouge depuis un an — un proche'],
    ],
  ]);
});

describe('the subject behind an opening clause', () => {
  expectSpeakers([
    [
      'Alors que la gauche critiquait la loi, Théo Lambrey est parti en dénonçant « une mascarade ».',
      ['une mascarade — Théo Lambrey'],
    ],
    [
      'Si la majorité recule, le maire reste ferme, dénonçant « une mascarade ».',
      ['une mascarade — le maire'],
    ],
    ['La gauche critiquait la loi, dénonçant « une mascarade ».', ['une mascarade — La gauche']],
    [
      'Il ressort que les détenus subissent « des gestes brutaux et des cris toute la nuit ».',
      ['des gestes brutaux et des cris toute la nuit — ?'],
    ],
  ]);
});

describe('a name before a stray comma, in brackets, behind "citant"', () => {
  expectSpeakers([
    [
      'Le maire socialiste de la ville rose Théo Lambrey, a regretté sur RTL l’organisation d’un « énième défilé ».',
      ['énième défilé — Théo Lambrey'],
    ],
    ['« La loi est votée », a regretté le maire Théo Lambrey.', ['La loi est votée — Théo Lambrey']],
    ['La loi est votée au parlement, a regretté Théo Lambrey : « Enfin ! »', ['Enfin ! — Théo Lambrey']],
    [
      'Inès Carval est triste. Pour Théo Lambrey (sénateur du port), « ses valeurs nous manqueront toutes ».',
      ['ses valeurs nous manqueront toutes — Théo Lambrey'],
    ],
    [
      'Inès Carval a fini en citant une phrase du général Théo Lambrey : « La grandeur ne vient que du peuple ».',
      ['La grandeur ne vient que du peuple — Théo Lambrey'],
    ],
    [
      'Inès Carval a fini en parlant à la mère de Théo Lambrey : « La grandeur ne vient que du peuple ».',
      ['La grandeur ne vient que du peuple — Inès Carval'],
    ],
    [
      'Inès Carval : « ce jour est historique »\n\nInès Carval a gagné.',
      ['ce jour est historique — Inès Carval'],
    ],
    ['Inès Carval : « le retour »\n\nInès Carval a gagné.', []],
    [
      'Hugo Vernay est là. « Rien ne va », alerte cette directrice de l’ONG Peace of Blue Harbour.',
      ['Rien ne va — cette directrice de l’ONG Peace of Blue Harbour'],
    ],
  ]);
});

describe('an aside with "comme", and whoever acts in a passive', () => {
  expectSpeakers([
    ["« Rien ne va ici », comme l'affirme le maire.", ['Rien ne va ici — le maire']],
    ["« Rien ne va ici », comme l'annonce le maire.", ['Rien ne va ici — le maire']],
    ['« Rien ne va ici », comme le souligne Inès Carval.', ['Rien ne va ici — Inès Carval']],
    ['Hugo Vernay avait été décrit par les experts comme un « vrai danger ».', ['vrai danger — les experts']],
    ['La loi a été qualifiée de « scélérate » par Inès Carval.', ['scélérate — Inès Carval']],
    [
      'Le groupe, dont la gestion est assurée par Inès Carval, appelle à des « défilés ».',
      ['défilés — Le groupe'],
    ],
    [
      'Une avocate agissant au nom de la famille du mort, Inès Carval, est venue. « Rien ne va ici », a-t-elle dit.',
      ['Rien ne va ici — Inès Carval'],
    ],
    ["« Rien ne va ici », a confié à l'AFP Inès, une étudiante.", ['Rien ne va ici — Inès']],
    [
      'Il est poursuivi pour « faux », « usage de faux » et « abus de confiance » depuis mars, selon Inès Carval.',
      [],
    ],
  ]);
});
