import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerWhen } from '../../src/answers/when.ts';
import type { Article } from '../../src/articles/article.ts';
import { splitBlocks } from '../../src/articles/blocks.ts';
import { buildCorpus } from '../../src/index/corpus.ts';
import { buildPrefixList } from '../../src/index/prefix-list.ts';
import {
  LONGEST_LABEL,
  MOST_SUGGESTIONS,
  suggestArticles,
  suggestDays,
  suggestEvents,
  suggestQuotes,
  suggestSpeakers,
} from '../../src/index/suggestions.ts';
import { corpus } from '../fixtures/corpus.ts';
import { corpusOfMade, townCorpus } from './hand-made.ts';

const articleOf = (id: string, date: string, paragraphs: readonly string[]): Article => {
  const text = paragraphs.join('\n\n');
  const given = {
    title: id,
    titleIsDerived: false,
    outlet: null,
    url: null,
    lang: 'fr',
    rights: 'excerpts',
  } as const;
  return { ...given, id, date, text, blocks: splitBlocks(text) };
};

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

  it.each([
    ['«la moitié» des quais fermera', '«la moitié» des quais fermera — Anselme Roca'],
    ['la ville perdrait «la moitié» des quais', 'la ville perdrait «la moitié» des quais — Anselme Roca'],
    ['la moitié des quais fermera', '«la moitié des quais fermera» — Anselme Roca'],
  ])('set marks around reported words that hold none: %s', (words, label) => {
    const corpus = corpusOfMade({
      id: 'quays',
      title: 'Quais',
      date: '2020-01-01',
      paragraphs: [`Anselme Roca assure que ${words}.`],
      quotes: [{ words, kind: 'indirect', speaker: 'Anselme Roca' }],
    });
    expect(suggestQuotes('moitié', {}, corpus).map((suggested) => suggested.label)).toEqual([label]);
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

describe('suggested events', () => {
  const town = buildCorpus([
    articleOf('pont', '2019-03-14', [
      'Le pont de Brévin a rouvert jeudi. Il avait fermé le 2 mai 2018, après la crue.',
      'Les travaux ont duré trois mois. Une fête aura lieu le 21 juin.',
    ]),
    articleOf('phare', '2019-05-02', ['Le phare du Raz sera vendu en octobre 2019, selon le préfet.']),
  ]);
  const events = (typed: string, articleId?: string) =>
    suggestEvents(typed, { articleId }, town).map(({ label }) => label);

  it('are sentences that name a day or a month, with it, newest article first', () => {
    expect(events('')).toEqual([
      '2019-10 · Le phare du Raz sera vendu en octobre 2019, selon le préfet.',
      '2019-03-14 · Le pont de Brévin a rouvert jeudi.',
      '2018-05-02 · Il avait fermé le 2 mai 2018, après la crue.',
      '2019-06-21 · Une fête aura lieu le 21 juin.',
    ]);
  });

  it.each([
    ['fêt', ['2019-06-21 · Une fête aura lieu le 21 juin.']],
    ['2018', ['2018-05-02 · Il avait fermé le 2 mai 2018, après la crue.']],
    ['pont rouv', ['2019-03-14 · Le pont de Brévin a rouvert jeudi.']],
    ['travaux', []],
  ])('for %j are %j', (typed, labels) => {
    expect(events(typed)).toEqual(labels);
  });

  it('follow the article', () => {
    expect(events('', 'phare')).toHaveLength(1);
    expect(events('pont', 'phare')).toEqual([]);
  });

  it('fit a choice, and are what /when answers', () => {
    for (const { label, value } of suggestEvents('', {}, corpus)) {
      expect(label.length).toBeLessThanOrEqual(LONGEST_LABEL);
      expect(value.length).toBeLessThanOrEqual(LONGEST_LABEL);
    }
    for (const { value } of suggestEvents('', {}, town)) {
      expect(answerWhen({ event: value }, town)).toMatchObject({ kind: 'dates' });
    }
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
