import { describe, expect, it } from 'vitest';
import { questionKind } from '../../src/index/question-kind.ts';
import { rankTexts } from '../../src/index/rerank.ts';
import { buildTextIndex } from '../../src/index/text-index.ts';
import { readQuery } from '../../src/index/text-query.ts';
import { languageOf } from '../../src/languages/language.ts';

const french = languageOf('fr').analysis;
const articles = [
  {
    title: 'Le port de Brévin rouvre',
    texts: [
      'Le port de Brévin a rouvert lundi, après deux ans de travaux qui ont coûté 40 millions d’euros.',
      'La maire Odile Castain a remercié les marins, qui avaient dû mouiller à Saint-Orvan.',
    ],
  },
  {
    title: 'Grève des bacs à Saint-Orvan',
    texts: [
      'Les bacs de Saint-Orvan ne partiront pas mardi : les équipages demandent des quarts plus courts.',
      'La région dit chercher un accord avec le syndicat avant la fin de la semaine.',
    ],
  },
];

function confidence(question: string, among: typeof articles): number {
  const index = buildTextIndex(
    among.map(({ title, texts }) => ({ title, texts: texts.map((text) => ({ text, sentences: [] })) })),
    french,
  );
  const query = readQuery(question, index);
  const scope = { limit: 5 };
  return rankTexts(questionKind(question, french.questions), [{ query, index, scope }], () => 0, 5)
    .confidence;
}

describe('confidence', () => {
  it.each([
    'Combien ont coûté les travaux du port de Brévin ?',
    'Que demandent les équipages des bacs de Saint-Orvan ?',
  ])('passes the bar where the answer stands: %s', (question) => {
    expect(confidence(question, articles)).toBeGreaterThan(0.5);
  });

  it.each([
    'Qui garde la cathédrale de Montargon ?',
    'Qui a remporté le tournoi de pétanque ?',
    'Quelle est la capitale du royaume de Norvège ?',
  ])('stays under it where nothing answers: %s', (question) => {
    expect(confidence(question, articles)).toBeLessThan(0.5);
    expect(confidence(question, articles.slice(0, 1))).toBeLessThan(0.5);
  });

  it('falls when the article that answers is taken away', () => {
    const question = 'Que demandent les équipages des bacs de Saint-Orvan ?';
    expect(confidence(question, articles.slice(0, 1))).toBeLessThan(confidence(question, articles));
  });

  it('is none where there is no word to search by', () => {
    expect(confidence('qui est-ce ?', articles)).toBe(0);
  });
});
