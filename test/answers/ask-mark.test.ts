import { describe, expect, it } from 'vitest';
import { answerAsk } from '../../src/answers/ask.ts';
import { buildCorpus } from '../../src/index/corpus.ts';
import { entryOf, type MadeArticle } from '../index/hand-made.ts';

const harbour: MadeArticle = {
  id: 'port',
  title: 'Le port de Brévin change de mains',
  date: '2020-01-10',
  paragraphs: [
    'Le port de Brévin a été fondé en 1874 par l’armateur Théodule Marest. Il emploie 340 dockers. Le trafic y recule depuis dix ans.',
    'La cérémonie aura lieu à Montrevel le 12 mars 2020 en présence du préfet Anselme Roca. Le vent sera faible.',
    'Le phare est fermé en raison d’un glissement de terrain. La réparation du phare coûtera 7,2 millions d’euros à la région.',
  ],
};
const tolls: MadeArticle = {
  id: 'tolls',
  title: 'Saltmere raises its tolls',
  date: '2020-01-12',
  lang: 'en',
  paragraphs: [
    'The Saltmere breakwater was designed by the engineer Hester Quayle in 1911. It shelters 85 boats.',
    'The old lighthouse closed because of a landslide. Its lamp was sold to a collector.',
  ],
};
const corpus = buildCorpus([harbour, tolls].map((made) => entryOf(made).article));
const answerTo = (question: string) => {
  const answer = answerAsk({ question }, corpus);
  return (answer.kind === 'nothing' ? answer.nearest : answer.excerpts)[0]?.answer?.text;
};

describe('the answer marked in a passage', () => {
  it.each([
    ['Qui a fondé le port de Brévin ?', /Théodule Marest/],
    ['Par qui le port de Brévin a-t-il été fondé ?', /Théodule Marest/],
    ['Combien de dockers emploie le port de Brévin ?', /^340 dockers$/],
    ['Combien coûtera la réparation du phare ?', /^7,2 millions d’euros$/],
    ['En quelle année le port de Brévin a-t-il été fondé ?', /1874/],
    ['Comment sera le vent de la cérémonie ?', /^faible$/],
    ['Who designed the Saltmere breakwater?', /Hester Quayle/],
    ['How many boats does the breakwater shelter?', /^85 boats$/],
  ])('of %j is %s', (question, expected) => {
    expect(answerTo(question)).toMatch(expected);
  });

  it.each([
    'Qui est Anselme Roca, présent à la cérémonie ?',
    'Combien de phares compte la planète Neptune ?',
    'Pourquoi le trafic recule-t-il depuis dix ans ?',
    'cérémonie Montrevel',
    'réparation phare région 7,2 millions',
    'Who bought the lamp of the lighthouse?',
  ])('is none for %j', (question) => {
    expect(answerTo(question)).toBeUndefined();
  });

  it('lies inside the excerpt and is a slice of the article', () => {
    for (const { article } of corpus.entries) {
      for (const { text, start, end, answer } of answerAsk(
        { question: 'Qui a fondé le port de Brévin ?' },
        corpus,
      ).excerpts) {
        if (answer === undefined || article.id !== 'port') continue;
        expect(answer.start >= start && answer.end <= end).toBe(true);
        expect(text).toContain(answer.text);
        expect(article.text.slice(answer.start, answer.end)).toBe(answer.text);
      }
    }
  });
});
