import { describe, expect, it } from 'vitest';
import { changeCorpus, corpusOf } from '../../src/index/corpus.ts';
import { wordingsOf } from '../../src/index/wordings.ts';
import { entryOf } from './hand-made.ts';

const fishing = entryOf({
  id: 'peche',
  title: 'Les pêcheurs en colère',
  date: '2031-03-02',
  paragraphs: [
    'Le Comité régional des pêches (CRP) a quitté la table. L’Office maritime du Sud (O.M.S.) regrette ce départ.',
  ],
});
const health = entryOf({
  id: 'sante',
  title: 'Une fièvre inconnue',
  date: '2031-03-03',
  paragraphs: [
    'L’Observatoire de la mer et du sable (OMS) a relevé des cas. L’Etablissement des sources thermales (EST) ferme.',
  ],
});
const harbour = entryOf({
  id: 'harbour',
  title: 'Lights out',
  date: '2031-03-04',
  lang: 'en',
  paragraphs: ['The Harbour and Lighthouse Board (HLB) met. The board said nothing.'],
});
const corpus = corpusOf([fishing, health, harbour]);

describe('a question in other words', () => {
  it.each([
    ['Que dit le CRP ?', ['Que dit le CRP ?', 'Que dit le Comité régional des pêches ?']],
    ['que dit le crp', ['que dit le crp', 'que dit le Comité régional des pêches']],
    ['Que dit le C.R.P. ?', ['Que dit le C.R.P. ?', 'Que dit le Comité régional des pêches ?']],
    [
      'le comite regional des peches demande quoi',
      ['le comite regional des peches demande quoi', 'le CRP demande quoi'],
    ],
    ['Que fait l’Office maritime du Sud ?', ['Que fait l’Office maritime du Sud ?', 'Que fait l’O.M.S. ?']],
    ['When did the HLB meet?', ['When did the HLB meet?', 'When did the Harbour and Lighthouse Board meet?']],
    ['harbour and lighthouse board', ['harbour and lighthouse board', 'HLB']],
    [
      'Que fait l’OMS ?',
      [
        'Que fait l’OMS ?',
        'Que fait l’Office maritime du Sud ?',
        'Que fait l’Observatoire de la mer et du sable ?',
      ],
    ],
    ['CRP et HLB', ['CRP et HLB', 'Comité régional des pêches et Harbour and Lighthouse Board']],
    ['EST', ['EST', 'Etablissement des sources thermales']],
  ])('%j', (typed, expected) => {
    expect(wordingsOf(typed, corpus)).toEqual(expected);
  });

  it.each([
    'Que dit le comité ?',
    'les pêches régionales',
    'Quel est le prix du poisson ?',
    'où est le pont ?',
    'CRPS',
    'Que dit le CGT ?',
    'board of the harbour',
    'lighthouse',
    '',
    '?!',
  ])('%j has none', (typed) => {
    expect(wordingsOf(typed, corpus)).toEqual([typed]);
  });

  it('follows the articles that come and go', () => {
    const without = changeCorpus(corpus, { removed: ['sante'], added: [] });
    expect(wordingsOf('l’OMS', without)).toEqual(['l’OMS', 'l’Office maritime du Sud']);
    expect(wordingsOf('l’OMS', changeCorpus(without, { removed: [], added: [health] }))).toEqual(
      wordingsOf('l’OMS', corpus),
    );
  });

  it('finds none where no article explains any', () => {
    expect(wordingsOf('Que dit le CRP ?', corpusOf([]))).toEqual(['Que dit le CRP ?']);
  });
});
