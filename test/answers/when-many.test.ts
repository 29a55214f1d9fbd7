// Time asked of several invented articles that tell of like events: each is dated by its own article, and never by that of
// another which happens to say the same of somebody else.
import { describe, expect, it } from 'vitest';
import { answerAsk } from '../../src/answers/ask.ts';
import { answerWhen } from '../../src/answers/when.ts';
import { splitBlocks } from '../../src/articles/blocks.ts';
import { buildCorpus } from '../../src/index/corpus.ts';

const texts: readonly (readonly [id: string, date: string, title: string, text: string])[] = [
  [
    'cantine',
    '2024-09-17',
    'Cantine de Saint-Orvin : la cuisinière reconnue coupable',
    `La cuisinière de l'école de Saint-Orvin a pleuré à l'audience. Son avocat, Maxime Thellier, dit qu'elle ignorait tout des allergies.

La cuisinière avait servi un gâteau aux noix à la fête de l'école. Elle a été condamnée à huit mois de prison avec sursis.`,
  ],
  [
    'laser',
    '2023-01-24',
    'Un an ferme pour le tir de laser',
    `Un carreleur de 32 ans a été condamné lundi en comparution immédiate à un an de prison par le tribunal de Castelnoir. Il avait visé un hélicoptère avec un laser.`,
  ],
  [
    'rugby',
    '2024-10-02',
    'Le président de la Ligue, Aurèle Vasseur, entendu par les enquêteurs',
    `Aurèle Vasseur, président de la Ligue, est soupçonné d'avoir favorisé le club de Montreuil. Son adjoint, Loïc Bernaud, a été mis en examen en juin. Des banderoles hostiles à la Ligue ont été saisies.

Aurèle Vasseur a écrit aux clubs pendant sa garde à vue.`,
  ],
  [
    'notaire',
    '2022-11-18',
    'Une clerc de notaire détourne un million',
    `Une clerc de notaire a été placée en garde à vue à la fin du mois d'octobre. Elle a rendu l'argent à l'étude de Fontbrune.`,
  ],
  [
    'pont',
    '2024-05-14',
    'Le viaduc de Larzac-le-Vieux rouvre',
    `Le viaduc de Larzac-le-Vieux a été rouvert à la circulation lundi par la ministre des Transports. Au cours de l'été, des travaux de peinture fermeront une voie. Le maire, Yves Cazal, a salué «un soulagement».

Le viaduc avait été fermé le 3 mars 2023 après la découverte d'une fissure.`,
  ],
  [
    'halle',
    '2024-07-02',
    'La halle de Brécourt vendue',
    `La halle de Brécourt a été vendue aux enchères le 28 juin. L'acheteur promet un marché couvert. Un concert y sera donné pendant l'été.`,
  ],
];

const corpus = buildCorpus(
  texts.map(([id, date, title, text]) => ({
    id,
    title,
    date,
    outlet: null,
    url: null,
    lang: 'fr',
    titleIsDerived: false,
    rights: 'excerpts',
    text,
    blocks: splitBlocks(text),
  })),
);

describe('when, asked of several articles', () => {
  it.each([
    ['Quand le carreleur a-t-il été condamné ?', 'laser', '2023-01-23'],
    ['condamnation du carreleur', 'laser', '2023-01-23'],
    ['Quand la clerc de notaire a-t-elle été placée en garde à vue ?', 'notaire', '2022-10'],
    ['garde à vue de la clerc de notaire', 'notaire', '2022-10'],
    ['Quand le viaduc a-t-il été rouvert ?', 'pont', '2024-05-13'],
    ['Quand le viaduc a-t-il été fermé ?', 'pont', '2023-03-03'],
    ['À quelle date la halle de Brécourt a-t-elle été vendue ?', 'halle', '2024-06-28'],
    ['mise en examen de Loïc Bernaud', 'rugby', '2024-06'],
  ])('%s is dated by its own article', (event, id, value) => {
    for (const answer of [answerWhen({ event }, corpus), answerAsk({ question: event }, corpus)]) {
      if (answer.kind === 'passages') continue;
      expect(answer.kind).toBe('dates');
      expect(answer.excerpts[0]?.article.id).toBe(id);
      expect(answer.excerpts[0]?.date?.value).toBe(value);
    }
    expect(answerWhen({ event }, corpus).kind).toBe('dates');
  });

  it.each([
    'Quand la cuisinière a-t-elle été condamnée ?',
    'condamnation de la cuisinière',
    'garde à vue Vasseur',
    'Quand Aurèle Vasseur a-t-il été placé en garde à vue ?',
    'Quand Maxime Thellier a-t-il été condamné ?',
    'Quand le maire Yves Cazal a-t-il été élu ?',
    'vente du viaduc',
  ])('%s takes no date of somebody else', (event) => {
    const answer = answerWhen({ event }, corpus);
    expect(answer.kind).toBe('nothing');
    expect(answerAsk({ question: event }, corpus).kind).not.toBe('dates');
  });

  it('shows what a word of the calendar means in the article that answers', () => {
    const [excerpt] = answerWhen({ event: 'Quand le carreleur a-t-il été condamné ?' }, corpus).excerpts;
    expect(excerpt?.answer?.text).toBe('lundi');
    expect(excerpt?.date).toMatchObject({ text: 'lundi', value: '2023-01-23', type: 'DATE' });
  });
});
