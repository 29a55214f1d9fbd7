// Events asked of invented articles, as the program reads them: what each is dated, and what must be refused. A date of the
// paragraph that belongs to something else is the error to look for.
import { describe, expect, it } from 'vitest';
import { answerWhen } from '../../src/answers/when.ts';
import { splitBlocks } from '../../src/articles/blocks.ts';
import { buildCorpus, type Corpus } from '../../src/index/corpus.ts';

function corpusWith(id: string, lang: 'fr' | 'en', date: string, title: string, text: string): Corpus {
  const citation = {
    id,
    title,
    date,
    outlet: null,
    url: null,
    lang,
    titleIsDerived: false,
    rights: 'excerpts',
  } as const;
  return buildCorpus([{ ...citation, text, blocks: splitBlocks(text) }]);
}

const ferry = corpusWith(
  'ferry',
  'fr',
  '2024-10-22',
  'Le ferry Avelin reste à quai',
  `Le ferry Avelin, percuté le 3 octobre par un cargo maltais, ne reprendra pas la mer avant le printemps, a indiqué lundi la compagnie Ligne d'Ouest.

Le capitaine Yann Quéméneur a été entendu par la police le 8 octobre. Il avait déjà été condamné en 2019 après la mort d'un matelot. Son avocate, Claire Bosc, a demandé une contre-expertise.

Les marins ont cessé le travail le 15 octobre pour réclamer l'embauche de vingt mécaniciens. La direction les recevra jeudi à Saint-Servan. Depuis la vente de la compagnie au groupe Nordhavn, les effectifs ont fondu, déplore le syndicat Amarre.

Lire aussi : Le phare de Goulven rouvre au public

Le ministre des Transports, Luc Ardent, s'est rendu à Brest vendredi et a rencontré Claire Bosc. «L'enquête aboutira», a-t-il promis. Une commission, créée en septembre par le Sénat, rendra son rapport le 30 novembre. La Norvège a refusé l'extradition du second du cargo.`,
);

const museum = corpusWith(
  'musee',
  'fr',
  '2023-03-09',
  'Le musée de Larmont retrouve son tableau',
  `Volé en 1998, le tableau "La Passeuse" sera de nouveau accroché au musée de Larmont le 1er avril. La toile a été retrouvée en février dans une cave de Liège par la police belge.

Irène Sauval, directrice du musée, et le bourgmestre Pieter Claes se sont parlé au téléphone mardi. Ils ont décidé de se rencontrer à l'occasion de la foire d'art de Bruxelles, qui se tiendra du 20 au 23 avril.

Le voleur présumé, Armand Dessy, est mort en 2011 sans avoir parlé. Sa veuve a été interrogée mercredi. Elle affirme avoir reçu la toile en cadeau de mariage.

L'exposition sur les faussaires, annulée faute de moyens, pourrait revenir. Le procès du gardien avait duré deux semaines. L'assureur réclame le remboursement de la prime versée lors du vol.`,
);

const council = corpusWith(
  'council',
  'en',
  '2022-06-14',
  'Harlow bridge to close for repairs',
  `Harlow Bridge will close on July 4 for eighteen months of repairs, the county council announced on Monday. The bridge, opened in 1931 by Edith Marlow, carries nine thousand cars a day.

Council leader Priya Anand resigned on June 2 after the failure of the tender. Her successor, Tom Whitby, was elected on Thursday by a narrow majority. Whitby has promised a ferry.

Engineers found the cracks in March during an inspection ordered after the collapse of the Stour viaduct. A public meeting will be held on June 21 at Harlow Town Hall. Residents marched through the town last Saturday, demanding compensation.

Anand told the Harlow Echo that she had no regrets. The contractor, Beam & Sons, went bankrupt. Shopkeepers fear a repeat of the flood.`,
);

const dated: readonly (readonly [Corpus, string, string])[] = [
  [ferry, 'collision du ferry Avelin', '2024-10-03'],
  [ferry, 'accident avec le cargo maltais', '2024-10-03'],
  [ferry, 'audition du capitaine Quéméneur', '2024-10-08'],
  [ferry, 'quand le capitaine a-t-il été condamné ?', '2019'],
  [ferry, 'grève des marins', '2024-10-15'],
  [ferry, 'visite du ministre à Brest', '2024-10-18'],
  [ferry, 'rencontre Ardent Bosc', '2024-10-18'],
  [ferry, 'création de la commission du Sénat', '2024-09'],
  [ferry, 'rapport de la commission', '2024-11-30'],
  [ferry, 'rencontre avec la direction', '2024-10-24'],
  [museum, 'vol du tableau La Passeuse', '1998'],
  [museum, 'à quelle date le tableau a-t-il été volé ?', '1998'],
  [museum, 'découverte de la toile à Liège', '2023-02'],
  [museum, 'appel Sauval Claes', '2023-03-07'],
  [museum, 'rencontre Sauval Claes', '2023-04-20/2023-04-23'],
  [museum, "foire d'art de Bruxelles", '2023-04-20/2023-04-23'],
  [museum, "décès d'Armand Dessy", '2011'],
  [museum, 'interrogatoire de la veuve', '2023-03-08'],
  [council, 'closure of Harlow Bridge', '2022-07-04'],
  [council, 'opening of the bridge by Edith Marlow', '1931'],
  [council, 'resignation of Priya Anand', '2022-06-02'],
  [council, 'when was Tom Whitby elected?', '2022-06-09'],
  [council, 'discovery of the cracks', '2022-03'],
  [council, 'public meeting at the town hall', '2022-06-21'],
  [council, 'protest of the residents', '2022-06-11'],
  [council, 'when does the bridge close?', '2022-07-04'],
  [ferry, 'quand les marins ont-ils cessé le travail ?', '2024-10-15'],
  [museum, 'mort du voleur', '2011'],
];

const refused: readonly (readonly [Corpus, string, 'undated' | 'absent'])[] = [
  [ferry, 'vente de la compagnie à Nordhavn', 'undated'],
  [ferry, "mort d'un matelot", 'undated'],
  [ferry, "demande de contre-expertise de l'avocate", 'undated'],
  [ferry, 'extradition du second', 'undated'],
  [ferry, 'embauche de vingt mécaniciens', 'undated'],
  [ferry, 'réouverture du phare de Goulven', 'absent'],
  [ferry, 'démission de Luc Ardent', 'absent'],
  [ferry, 'naufrage du chalutier Kerlouan', 'absent'],
  [ferry, 'mariage de Claire Bosc', 'absent'],
  [museum, 'exposition sur les faussaires', 'undated'],
  [museum, 'cadeau de mariage', 'undated'],
  [museum, 'remboursement de la prime', 'undated'],
  [museum, 'arrestation de Pieter Claes', 'absent'],
  [museum, 'incendie du musée', 'absent'],
  [museum, 'élection du bourgmestre', 'absent'],
  [council, 'collapse of the Stour viaduct', 'undated'],
  [council, 'failure of the tender', 'undated'],
  [council, 'bankruptcy of Beam & Sons', 'undated'],
  [council, 'flood', 'undated'],
  [council, 'interview with the Harlow Echo', 'absent'],
  [council, 'promise of a ferry', 'undated'],
  [council, 'arrest of Tom Whitby', 'absent'],
  [council, 'earthquake in Harlow', 'absent'],
  [council, 'wedding of Priya Anand', 'absent'],
  [council, 'opening of the ferry', 'absent'],
  [ferry, 'condamnation de Claire Bosc', 'absent'],
  [museum, 'vente du musée', 'absent'],
];

describe('what an article dates', () => {
  it.each(dated)('%# is answered with its own date: $1', (corpus, event, value) => {
    const answer = answerWhen({ event }, corpus);
    expect([answer.kind, answer.excerpts[0]?.date?.value], event).toEqual(['dates', value]);
  });
});

describe('what an article does not date', () => {
  it.each(refused)('%# is refused', (corpus, event, reason) => {
    const answer = answerWhen({ event }, corpus);
    expect([
      event,
      answer.kind,
      answer.kind === 'nothing' ? answer.reason : answer.excerpts[0]?.date?.value,
    ]).toEqual([event, 'nothing', reason]);
  });
});
