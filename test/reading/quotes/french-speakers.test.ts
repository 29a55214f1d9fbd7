// Short invented French passages in which the speaker is easily taken for somebody else.
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('an office before its holder is named', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      "La ministre des Ports a fermé trois quais. « C'est provisoire », a-t-elle dit.\n\nÀ Brest, Odile Quéré a reçu les dockers.",
      ["direct: C'est provisoire — Odile Quéré"],
    ],
    [
      "Pour le patron de Velora, l'usine est « sauvée ».\n\n« Nous embaucherons », a promis le PDG du groupe Tancrède Ollier.",
      [
        "indirect: l'usine est « sauvée » — Tancrède Ollier",
        'mixed: sauvée — Tancrède Ollier',
        'direct: Nous embaucherons — Tancrède Ollier',
      ],
    ],
    [
      'Le préfet de la Drôme a parlé de « prudence ».\n\nLa liste sera publiée par le préfet, Octave Reynier, mardi.',
      ['mixed: prudence — Octave Reynier'],
    ],
    [
      "Interrogée à la radio, l'ex-ministre Régine Daubry a répondu. La maire de Fontbrune a jugé l'idée « absurde ».",
      ['mixed: absurde — Régine Daubry'],
    ],
    [
      "Le procureur de Gravelle a parlé d'un « accident ».\n\nHugo Lanier, 30 ans, chauffeur, conduisait le car.",
      ['mixed: accident — Le procureur de Gravelle'],
    ],
    [
      '« Des essais ont été faits », a déclaré le médecin du club.\n\nUn autre joueur, Anatole Berg, était tombé en mars.',
      ['direct: Des essais ont été faits — le médecin du club'],
    ],
    [
      "Le patron du groupe est inquiet, selon lui « rien ne va ».\n\nLe maire, Luc Morand, n'a rien dit.",
      ['mixed: rien ne va — Le patron du groupe'],
    ],
  ])('%s', (text, quotes) => {
    expect(read('fr', text)).toEqual(quotes);
  });
});

describe('whom a lead is about', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      "Un homme de 70 ans s'est perdu. « J'ai eu froid », raconte-t-il.\n\nÀ l'origine, Anatole Tréguier partait pour la journée.",
      ["direct: J'ai eu froid — Anatole Tréguier"],
    ],
    [
      'Le braqueur de Velaines purge vingt ans. Il dénonce « une cage ».\n\nUn an après, Rodolphe Fadel a reçu le Courrier.',
      ['mixed: une cage — Rodolphe Fadel'],
    ],
    [
      "Une enseignante a été condamnée. « J'ai des regrets », dit-elle.\n\nLe procureur, Hugo Lanier, ne fera pas appel.",
      ["direct: J'ai des regrets — Une enseignante"],
    ],
    [
      '« On reviendra », jure un témoin.\n\nLe maire, Luc Morand, a promis une enquête.',
      ['direct: On reviendra — un témoin'],
    ],
  ])('%s', (text, quotes) => {
    expect(read('fr', text)).toEqual(quotes);
  });
});

describe('a head of state whom every reader knows', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      "Emmanuel Macron était au lycée de Loriac avec le président de la région, Gilles Vauquelin (DVD), qui a salué « un effort ». Le chef de l'Etat a promis d'aller « plus loin ».",
      ['mixed: un effort — Gilles Vauquelin', 'mixed: plus loin — Emmanuel Macron'],
    ],
    [
      "Nicolas Sarkozy a dîné avec Emmanuel Macron. L'ancien président a parlé d'un « ami ». Le chef de l'État « écoute », a-t-il dit.",
      ['mixed: ami — Nicolas Sarkozy', 'mixed: écoute — Nicolas Sarkozy'],
    ],
    [
      'Le Premier ministre a fustigé « la légèreté » de certains.\n\nLe président du Bloc (BC) Laurent Vauquier a protesté.',
      ['mixed: la légèreté — Le Premier ministre'],
    ],
  ])('%s', (text, quotes) => {
    expect(read('fr', text)).toEqual(quotes);
  });
});

describe('a subject that is easily missed', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      'Depuis que Bastien Roche a vendu les murs, elle assure que la boutique fermera bientôt.',
      ['indirect: la boutique fermera bientôt — ?'],
    ],
    [
      '« Trop cher », tranche la directrice du pôle Énergie et climat du Sydelec, Inès Carval.',
      ['direct: Trop cher — Inès Carval'],
    ],
    [
      'La présidente de la région Bocage Armelle Vidal jugeant que le tracé est mauvais, tout recommence.',
      ['indirect: le tracé est mauvais, tout recommence — Armelle Vidal'],
    ],
    [
      '« Nous partirons ensemble », promettent les élus Horizon du conseil.',
      ['direct: Nous partirons ensemble — les élus Horizon du conseil'],
    ],
    [
      '« Je viendrai peut-être », prévient le député de la Manche et soutien de Gil Arnaud à la primaire, Loïc Tanguy.',
      ['direct: Je viendrai peut-être — Loïc Tanguy'],
    ],
    [
      '« Je refuse », a dit mardi 3 mars au Courrier la secrétaire d’État chargée du lien entre les villes et les campagnes Flora Denis.',
      ['direct: Je refuse — Flora Denis'],
    ],
    [
      'Le maire a vu le préfet. « Pas un mot », regrette celui-ci auprès de l’agence Norvia.',
      ['direct: Pas un mot — le préfet'],
    ],
    [
      'À la mairie de Loriac, on indique que le marché rouvrira lundi prochain.',
      ['indirect: le marché rouvrira lundi prochain — la mairie de Loriac'],
    ],
    ['On indique que le marché rouvrira lundi prochain.', []],
    [
      "S'il répète que la ville « paiera », Luc Morand n'a pas d'argent.",
      ['indirect: la ville « paiera » — Luc Morand', 'mixed: paiera — Luc Morand'],
    ],
    [
      'Les frères Sorel sont visés. Le conseiller Luc Marais les accuse. « Je les poursuivrai », lâche-t-il.',
      ['direct: Je les poursuivrai — Luc Marais'],
    ],
    [
      "Contrairement à son homologue, Paul Vial, le recteur plaisante. Il aime rire. « J'ose tout », dit-il.",
      ["direct: J'ose tout — le recteur"],
    ],
    [
      '« Nous partirons », ont fait savoir à l’issue de la réunion, les syndicats de la ville.',
      ['direct: Nous partirons — les syndicats de la ville'],
    ],
    [
      '« La baisse est nette », précise même à Radio Baie un boulanger de Nantes.',
      ['direct: La baisse est nette — un boulanger de Nantes'],
    ],
    [
      "« Tout va bien », dit Éva Laurens. Une version contredite par l'ex-directeur du port Ivan Prat. « C'est faux », a-t-il déclaré.",
      ['direct: Tout va bien — Éva Laurens', "direct: C'est faux — Ivan Prat"],
    ],
    [
      "Le maire a vu l'adjointe Zoé Brun. L'ancienne ministre a promis « des preuves ».",
      ['mixed: des preuves — Zoé Brun'],
    ],
    [
      'Se présentant comme un simple militant, le conseiller Yves Prat estime que le parti doit changer. Il demande « du courage ».',
      ['indirect: le parti doit changer — Yves Prat', 'mixed: du courage — Yves Prat'],
    ],
    [
      "Tony Vidal a vu le roi. Quant au chef du parti, il a parlé d'un accord « caduc ».",
      ['mixed: caduc — chef du parti'],
    ],
    [
      'La jeune fille a souligné que sa mère « défend la paix ».',
      ['indirect: sa mère « défend la paix » — La jeune fille', 'mixed: défend la paix — La jeune fille'],
    ],
    [
      'Ils élisent le successeur de David Doucet, celui-ci a écrit pour dénoncer « une fraude ».',
      ['mixed: une fraude — David Doucet'],
    ],
    [
      'Interrogée par La Voix, Inès Osmont assume. « Je ne cache rien », dit-elle.',
      ['direct: Je ne cache rien — Inès Osmont'],
    ],
    ['« Il a du cœur », explique dans Paris Match Benoît Faran.', ['direct: Il a du cœur — Benoît Faran']],
    [
      "« Nous sommes tristes », explique à l'AFP Ousseyni Hamidu, un des guides.",
      ['direct: Nous sommes tristes — Ousseyni Hamidu'],
    ],
    [
      '« Le fioul est sale », indiquait dans les colonnes du Parisien Adrien Brunel, chargé de mission.',
      ['direct: Le fioul est sale — Adrien Brunel'],
    ],
    [
      "L'ancien FN Aymeric Chabard lui tend la main : « Marchons ensemble ! », a-t-il lancé.",
      ['direct: Marchons ensemble ! — Aymeric Chabard'],
    ],
    [
      'Le 3 mai, Yves Maury qui vient de quitter le parti socialiste, avait jugé « très plausible » un retour.',
      ['mixed: très plausible — Yves Maury'],
    ],
    [
      'La directrice révèle que l’ancien attaquant du club a tourné « un film à Dubaï ».',
      [
        'indirect: l’ancien attaquant du club a tourné « un film à Dubaï » — La directrice',
        'mixed: un film à Dubaï — La directrice',
      ],
    ],
    [
      '« Ce sera ma joie ! » , a conclu le présentateur. Léa Morin a souri.',
      ['direct: Ce sera ma joie ! — le présentateur'],
    ],
    [
      'La préfète a vu le président Yves Vidal. Ce dernier a menacé, dans un tweet, de déposer « une plainte en diffamation ».',
      ['mixed: une plainte en diffamation — Yves Vidal'],
    ],
    [
      'Explications de sa cheffe de service, la psychiatre Loriane Belkacem. « Ils sont fatigués », explique sa cheffe de service, la psychiatre Loriane Belkacem.',
      ['direct: Ils sont fatigués — Loriane Belkacem'],
    ],
    [
      'Zoé Brun assure que la rade est « en pleine décrue » mais rappelle que « rien n’est fini ».',
      [
        'indirect: la rade est « en pleine décrue » — Zoé Brun',
        'mixed: en pleine décrue — Zoé Brun',
        'mixed: rien n’est fini — Zoé Brun',
      ],
    ],
    [
      'Les bébés « restent auprès de leur mère dans la tanière », à l’écart du public, a indiqué le parc.',
      ['mixed: restent auprès de leur mère dans la tanière — le parc'],
    ],
    [
      "Tous l'ont soutenue, jusqu'au ministre Yves Vidal : « Je condamne ces menaces », a-t-il réagi.",
      ['direct: Je condamne ces menaces — Yves Vidal'],
    ],
    [
      'Selon la préfecture, les « bonnets rouges » étaient deux mille.',
      ['indirect: les « bonnets rouges » étaient deux mille — la préfecture'],
    ],
    [
      'Félix Arnoux, adjoint au délégué à la sécurité, qui estimait que la route « tue trop », a démissionné.',
      ['indirect: la route « tue trop », a démissionné — Félix Arnoux', 'mixed: tue trop — Félix Arnoux'],
    ],
    [
      "« C'est triste », regrette David Gonzal. Pendant que le Sénat débattait, M. Vizard est parti. Il a parlé d'un « complot ».\n\nJules Vizard préside l'île.",
      ["direct: C'est triste — David Gonzal", 'mixed: complot — Jules Vizard'],
    ],
    [
      'Pour la députée Maria Cespède, le départ se justifiait car « le président a menti à la ville ».',
      [
        'indirect: le départ se justifiait car « le président a menti à la ville » — Maria Cespède',
        'mixed: le président a menti à la ville — Maria Cespède',
      ],
    ],
    [
      "Le vol d'un portrait d'Emmanuel Macron a été jugé. Le juge a trouvé le vol « légitime ».",
      ['mixed: légitime — Le juge'],
    ],
    [
      "« Le gain est grand », a estimé l'un des responsables de l'essai, le Pr Peter Horvu, de Leeds.",
      ['direct: Le gain est grand — Peter Horvu'],
    ],
    [
      '« Vous avez frappé », a affirmé le conseil de la plaignante, Me Renaud Bettin, mardi.',
      ['direct: Vous avez frappé — Renaud Bettin'],
    ],
    [
      "L'astronaute décollera en mai. « J'ai de la chance », a-t-il confié.",
      ["direct: J'ai de la chance — L'astronaute"],
    ],
    [
      "Voici le directeur du port et son homologue Jérôme Sabon. Il s'appelle Horace Arrou. Il plaît. « On rit », dit-il.",
      ['direct: On rit — Horace Arrou'],
    ],
    [
      'Paul Faran, PDG de Velora, attend. Le ministre Yves Prat écoute. Les pertes sont « lourdes », selon le patron du groupe.',
      ['indirect: Les pertes sont « lourdes » — Paul Faran', 'mixed: lourdes — Paul Faran'],
    ],
    [
      'Le film a convaincu la veuve du peintre, Irma Sorel, de demander une enquête : « Je veux savoir ».',
      ['direct: Je veux savoir — Irma Sorel'],
    ],
    ['Le maire a poussé le préfet à dénoncer « une fraude ».', ['mixed: une fraude — le préfet']],
    ['Le maire a convaincu le préfet et dénonce « une fraude ».', ['mixed: une fraude — Le maire']],
    [
      "L'association Secours Mondial a publié un rapport. L'ONG précise que « rien n'a changé ».",
      ["mixed: rien n'a changé — Secours Mondial"],
    ],
    ['Le groupe, qui emploie 300 personnes, a annoncé la fermeture.', []],
    [
      'Le film est visé par une plainte que le réalisateur, par la voix de son avocat, « conteste avec force ».',
      ['mixed: conteste avec force — le réalisateur'],
    ],
    ["L'appartement du maire, près du port, « domine la rade et les quais ».", []],
    [
      "« J'aime ce métier », raconte M'Bala N'Diaye. N'Diaye a dix ans de mer.",
      ["direct: J'aime ce métier — M'Bala N'Diaye"],
    ],
    ["L'Espagnol El Faro ironise : « Une arrogance de plus ».", ['direct: Une arrogance de plus — El Faro']],
    [
      '« Vive la mer », pouvait-on lire sur une banderole tendue devant Zoé Brun.',
      ['direct: Vive la mer — ?'],
    ],
  ])('%s', (text, quotes) => {
    expect(read('fr', text)).toEqual(quotes);
  });
});

describe('a quote without a cue of its own', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      "Pour Nora Sabry, l'emploi des anciens doit être aidé. « On ne profite pas de leur métier. »",
      [
        "indirect: l'emploi des anciens doit être aidé — Nora Sabry",
        'direct: On ne profite pas de leur métier. — Nora Sabry',
      ],
    ],
    [
      "« Nous paierons », dit Nora Sabry. La facture s'élève à deux millions. « C'est le prix de l'eau. »",
      ['direct: Nous paierons — Nora Sabry', "direct: C'est le prix de l'eau. — Nora Sabry"],
    ],
    [
      "« On ne vendra jamais ce phare »\n\nLe conseil s'est réuni mardi. « On ne vendra jamais ce phare », a juré Nora Sabry.",
      [
        'direct: On ne vendra jamais ce phare — Nora Sabry',
        'direct: On ne vendra jamais ce phare — Nora Sabry',
      ],
    ],
    [
      'Environ « 40 % des gens restent chez eux, explique Nora Sabry.\n\nCe n’est pas rien » dans la région.',
      ['direct: 40 % des gens restent chez eux — Nora Sabry', 'direct: Ce n’est pas rien — Nora Sabry'],
    ],
    ['Dans « 66 Minutes », la patineuse Nora Sabry raconte les détours de sa vie.', []],
  ])('%s', (text, quotes) => {
    expect(read('fr', text)).toEqual(quotes);
  });
});

describe('marks that hold no speech in French', () => {
  it.each([
    'Luc Morand est poursuivi pour « faux et usage de faux en écriture publique et privée ».',
    'Cette prime répond à la crise des « bonnets rouges ».',
    "Le pilote de l'Albatros est sorti de la brume.",
  ])('%s', (text) => {
    expect(read('fr', text)).toEqual([]);
  });
});
