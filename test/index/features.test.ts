import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../src/index/candidates.ts';
import { type FeatureName, featureNames, featuresOf } from '../../src/index/features.ts';
import { questionKind } from '../../src/index/question-kind.ts';
import { buildTextIndex } from '../../src/index/text-index.ts';
import { readQuery } from '../../src/index/text-query.ts';
import { type LanguageCode, languageOf } from '../../src/languages/language.ts';

/** One feature of each text of an article for a question. */
function feature(
  name: FeatureName,
  question: string,
  texts: readonly string[],
  lang: LanguageCode = 'fr',
): readonly number[] {
  const lexicon = languageOf(lang).analysis;
  const index = buildTextIndex(
    [{ title: '', texts: texts.map((text) => ({ text, sentences: [] })) }],
    lexicon,
  );
  const query = readQuery(question, index);
  const found = findCandidates(query, index, { first: 0, end: texts.length, limit: texts.length });
  const rows = featuresOf(query, questionKind(question, lexicon.questions), found, index);
  return texts.map((_, text) => {
    const at = found.findIndex((candidate) => candidate.text === text);
    return rows[at * featureNames.length + featureNames.indexOf(name)] ?? Number.NaN;
  });
}

describe('features', () => {
  it.each<[LanguageCode, string, string, string]>([
    [
      'fr',
      'Combien de marins ont pris la mer ?',
      'Trente braves marins ont pris la mer.',
      'Les marins sont 30.',
    ],
    ['fr', 'Quel est le nombre de quais du port ?', 'Le port a 12 quais.', 'Les quais du port ont 12 ans.'],
    ['en', 'How many sailors left?', 'Forty sailors left.', 'Sailors left at 40 knots.'],
  ])('count in %s what stands behind a figure: %s', (lang, question, counted, not) => {
    expect(feature('counted', question, [counted, not], lang)).toEqual([1, 0]);
  });

  it.each<[LanguageCode, string, string, string]>([
    ['fr', 'Quelle est la longueur de la digue ?', 'La digue fait 300 mètres.', 'La digue a 300 ans.'],
    ['fr', 'Quel âge a le phare ?', 'Le phare a 120 ans.', 'Le phare fait 120 mètres.'],
    ['fr', 'Combien coûte le pont ?', 'Le pont vaut 3 millions d’euros.', 'Le pont a 3 voies.'],
    [
      'fr',
      'Quel est le taux de chômage à Brévin ?',
      'Le chômage est à 7,2 % à Brévin.',
      'Chômage à Brévin : 72.',
    ],
    ['en', 'How tall is the lighthouse?', 'The lighthouse is 60 feet.', 'The lighthouse is 60 years old.'],
    ['en', 'What percentage of boats sank?', 'Of the boats 4% sank.', 'Of the boats 4 sank.'],
  ])('measure in %s by the unit that is asked for: %s', (lang, question, measured, not) => {
    const [right, wrong] = feature('measured', question, [measured, not], lang);
    expect(right).toBeGreaterThan(0.5);
    expect(wrong).toBe(0);
  });

  it('measure a figure the higher the nearer it stands to the words asked', () => {
    const far =
      'Les bateaux de la ville voisine et de ses environs, quand le vent tourne au nord et que la mer est grosse';
    const [near, away] = feature('measured', 'Quel est le prix de la digue ?', [
      'La digue a coûté 40 euros.',
      `La digue est là. ${far} et que nul ne sort plus du tout de chez soi avant le soir, paient 40 euros.`,
    ]);
    expect(near).toBeGreaterThan(away ?? 1);
    expect(away).toBeGreaterThan(0);
  });

  it('ask for no quantity where the question names none', () => {
    const texts = ['Le phare a 120 ans et 30 marins.', 'Le phare fait 60 mètres.'];
    expect(feature('measured', 'Qui garde le phare ?', texts)).toEqual([0, 0]);
    expect(feature('counted', 'Qui garde le phare ?', texts)).toEqual([0, 0]);
  });

  it('know words of one family by their first five letters', () => {
    const texts = ['La fondation de la ville', 'La ville fut fondée', 'La ville et son fond'];
    expect(feature('openings', 'fondateur', texts)).toEqual([1, 0, 0]);
    expect(feature('openings', 'fondée', texts)[1]).toBe(1);
  });

  it('weigh small words of the question that the text holds too', () => {
    const texts = ['Le port se bat contre la digue', 'Le port et la digue'];
    const [with1, without] = feature('commonWords', 'contre quoi le port se bat', texts);
    expect(with1).toBeGreaterThan(without ?? 1);
  });

  it('see a missing word where the article begins', () => {
    const texts = ['Odile Castain est née à Brévin.', 'Elle y dirige le port depuis un an.'];
    const [lead, next] = feature('inLead', 'Que dirige Castain ?', texts);
    expect(lead).toBe(0);
    expect(next).toBeGreaterThan(0);
  });

  it('hold a word as it stands, not by what stands in for it', () => {
    const texts = ['Le phare de Brévin', 'Le quai de Brévin'];
    expect(feature('held', 'phare', texts)).toEqual([1, 0]);
    expect(feature('held', 'phrae', texts)).toEqual([0, 0]);
  });
});
