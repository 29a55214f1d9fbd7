import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPrefixList } from '../../src/index/prefix-list.ts';
import {
  LONGEST_LABEL,
  MOST_SUGGESTIONS,
  suggestArticles,
  suggestDays,
  suggestQuotes,
  suggestSpeakers,
} from '../../src/index/suggestions.ts';
import { corpusOfMade, townCorpus } from './hand-made.ts';

const quotes = (typed: string, filters = {}) =>
  suggestQuotes(typed, filters, townCorpus).map(({ label }) => label);

describe('suggested quotes', () => {
  it.each([
    ['chant', '«un chantier exemplaire» — Anselme Roca'],
    ['exempl', '«un chantier exemplaire» — Anselme Roca'],
    ['resultats conc', '«Nous demandons des résultats concrets avant l’été» — Inès Le Guen'],
    ['Le Guen rés', '«Nous demandons des résultats concrets avant l’été» — Inès Le Guen'],
    ['gouffre', '«gouffre sans fond»'],
    ['BREAKW', '«The breakwater cannot wait» — Ruth Ashby'],
  ])('for %j hold %j first', (typed, label) => {
    expect(quotes(typed)[0]).toBe(label);
  });

  it.each(['zzz', 'hantier', 'chantier zzz'])('for %j are none', (typed) => {
    expect(quotes(typed)).toEqual([]);
  });

  it('begin with the newest when nothing is typed', () => {
    expect(quotes('')[0]).toBe('«Nous demandons des résultats concrets avant l’été» — Inès Le Guen');
  });

  it('follow the other options', () => {
    expect(quotes('', { speaker: 'Roca' })).toEqual([
      '«un chantier exemplaire» — Anselme Roca',
      '«la région paierait la moitié de la facture» — Anselme Roca',
    ]);
    expect(quotes('', { articleId: 'harbour-tolls' })).toHaveLength(2);
    expect(quotes('cha', { articleId: 'harbour-tolls' })).toEqual([]);
  });

  it('fit a choice, however long the quote and the name', () => {
    const words = `${'très '.repeat(60)}long`;
    const name = `Le ${'sous-'.repeat(30)}secrétaire`;
    const corpus = corpusOfMade({
      id: 'long',
      title: 'Long',
      date: '2020-01-01',
      paragraphs: [`«${words}», dit ${name}.`],
      quotes: [{ words, kind: 'direct', speaker: name }],
    });
    const [suggestion] = suggestQuotes('', {}, corpus);
    expect(suggestion?.label.length).toBeLessThanOrEqual(LONGEST_LABEL);
    expect(suggestion?.label).toMatch(/^«très .*…» — Le .*…$/);
    expect(suggestSpeakers('', corpus)[0]?.value.length).toBeLessThanOrEqual(LONGEST_LABEL);
  });
});

describe('suggested speakers, articles and days', () => {
  it.each([
    ['roc', ['Anselme Roca']],
    ['ANSELME', ['Anselme Roca']],
    ['ines', ['Inès Le Guen']],
    ['préf', ['Anselme Roca']],
    ['zzz', []],
  ])('speakers for %j are %j', (typed, names) => {
    expect(suggestSpeakers(typed, townCorpus).map(({ value }) => value)).toEqual(names);
  });

  it.each([
    ['phar', ['greve-des-phares']],
    ['brevin', ['pont-de-brevin']],
    ['', ['greve-des-phares', 'harbour-tolls', 'pont-de-brevin']],
    ['zzz', []],
  ])('articles for %j are %j', (typed, ids) => {
    expect(suggestArticles(typed, townCorpus).map(({ value }) => value)).toEqual(ids);
  });

  it.each([
    ['2019-02', ['2019-02-11']],
    ['', ['2019-03-04', '2019-03', '2019-02-11']],
    ['1871', []],
  ])('days for %j are %j', (typed, days) => {
    expect(suggestDays(typed, townCorpus).map(({ value }) => value)).toEqual(days);
  });
});

describe('a list of prefixes', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4 });

  it('finds what looking at every item finds, in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { maxLength: 4 }), { maxLength: 30 }),
        fc.array(word, { minLength: 1, maxLength: 3 }),
        (items, prefixes) => {
          const expected = items
            .flatMap((own, at) =>
              prefixes.every((prefix) => own.some((one) => one.startsWith(prefix))) ? [at] : [],
            )
            .slice(0, MOST_SUGGESTIONS);
          expect(
            buildPrefixList(items.length, (at) => items[at] ?? []).find(prefixes, MOST_SUGGESTIONS),
          ).toEqual(expected);
        },
      ),
    );
  });
});
