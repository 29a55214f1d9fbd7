import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSpeakers } from '../../src/index/find-speakers.ts';
import { matchSpans } from '../../src/index/match-spans.ts';
import { isOneSlipAway } from '../../src/index/slips.ts';
import { termsOf } from '../../src/languages/analysis.ts';
import { languageOf } from '../../src/languages/language.ts';
import { corpusOfMade, townCorpus } from './hand-made.ts';

const { search } = townCorpus;
const passages = (query: string) => search.passages(query, { limit: 10 });

describe('passages', () => {
  it.each([
    ['péage', 'pont-de-brevin', 4],
    ['peages', 'pont-de-brevin', 4],
    ['pêcheur pénalisé', 'pont-de-brevin', 4],
    ['gardiens de phare', 'greve-des-phares', 1],
    ['l’opposition', 'pont-de-brevin', 3],
    ['WHO', 'harbour-tolls', 2],
    ['7,2', 'pont-de-brevin', 1],
    ['oposition', 'pont-de-brevin', 3],
    ['minist', 'greve-des-phares', 2],
  ])('for %j begin with %s ¶%i', (query, articleId, paragraph) => {
    expect(passages(query)[0]).toMatchObject({ articleId, paragraph });
  });

  it.each(['', '?', 'zzzqqq', 'le la les', '9999'])('for %j are none', (query) => {
    expect(passages(query)).toEqual([]);
  });

  it('stay in the article asked for', () => {
    const hits = search.passages('préfet', { limit: 10, articleId: 'greve-des-phares' });
    expect(hits[0]).toMatchObject({ articleId: 'greve-des-phares', paragraph: 2 });
    expect(hits.every(({ articleId }) => articleId === 'greve-des-phares')).toBe(true);
    expect(search.passages('zzzqqq', { limit: 10, articleId: 'greve-des-phares' })).toEqual([]);
  });

  it('cover the share of the words that they hold', () => {
    expect(passages('péage pêcheurs')[0]?.coverage).toBe(1);
    expect(passages('péage zzzqqq')[0]?.coverage).toBe(0.5);
  });

  it('hold a searched word or one near it, whatever is asked', () => {
    const words = townCorpus.entries.flatMap(({ article }) => article.text.split(/\s+/));
    const query = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 6 })), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(query, (pieces) => {
        for (const { articleId, paragraph, coverage } of passages(pieces.join(' '))) {
          const entry = townCorpus.entry(articleId);
          const block = entry?.reading.blocks[paragraph - 1];
          const text = entry?.article.text.slice(block?.start, block?.end) ?? '';
          const lang = entry?.article.lang ?? 'fr';
          expect(coverage).toBeGreaterThan(0);
          expect(matchSpans(search.analyse(pieces.join(' '), lang), text, lang).length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('put an exact word before one that only looks like it', () => {
    const corpus = corpusOfMade(
      { id: 'a', title: 'A', date: '2020-01-01', paragraphs: ['Un concert est donné au port ce soir.'] },
      { id: 'b', title: 'B', date: '2020-01-02', paragraphs: ['Rien de concret ne sort du port ce soir.'] },
    );
    expect(corpus.search.passages('concert', { limit: 5 }).map((hit) => hit.articleId)).toEqual(['a']);
    expect(corpus.search.passages('concrets', { limit: 5 }).map((hit) => hit.articleId)).toEqual(['b']);
  });

  it('are none in an empty corpus', () => {
    expect(corpusOfMade().search.passages('port', { limit: 5 })).toEqual([]);
  });
});

describe('stressed words', () => {
  it.each([
    ['resultats concrets', 'Des résultats très concrets.', ['résultats', 'concrets']],
    ['rezultat', 'Un résultat.', ['résultat']],
    ['l’été', 'Avant l’été', ['été']],
    ['de la', 'Le bout de la jetée', []],
  ])('of %j in %j are %j', (query, text, expected) => {
    const terms = search.analyse(query, 'fr');
    expect(matchSpans(terms, text, 'fr').map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe('a speaker is known', () => {
  it.each([
    ['Roca', ['Anselme Roca']],
    ['ROCA Anselme', ['Anselme Roca']],
    ['Mme Castain', ['Odile Castain']],
    ['la maire', ['Odile Castain']],
    ['Ines Le Guen — porte-parole', ['Inès Le Guen']],
    ['O.P.A.', ['Organisation des ports atlantiques']],
    ['Rocca', ['Anselme Roca']],
    ['Rosna', []],
    ['Castin', ['Odile Castain']],
    ['Ro', []],
    ['', []],
    ['Monsieur Personne', []],
    ['le', []],
    ['Le', []],
    ['de la', []],
    ['elle', []],
    ['Castain et Roca', ['Odile Castain', 'Anselme Roca']],
    ['Roca, Castin', ['Anselme Roca', 'Odile Castain']],
    ['Roca & la maire', ['Anselme Roca', 'Odile Castain']],
    ['Roca et personne', []],
    ['Castain et', ['Odile Castain']],
  ])('as %j: %j', (asked, names) => {
    expect(findSpeakers(asked, townCorpus).map(({ name }) => name)).toEqual(names);
  });

  const household = corpusOfMade({
    id: 'household',
    title: 'La succession',
    date: '2021-05-04',
    paragraphs: [
      '« Non », dit Odile Castain. « Oui », dit la famille d’Odile Castain. « Bof », dit l’avocat de Marc Rivel.',
    ],
    quotes: [
      { words: 'Non', kind: 'direct', speaker: 'Odile Castain' },
      { words: 'Oui', kind: 'direct', speaker: 'la famille d’Odile Castain' },
      { words: 'Bof', kind: 'direct', speaker: 'l’avocat de Marc Rivel' },
    ],
  });

  it.each([
    ['Castain', ['Odile Castain']],
    ['Odile Castain', ['Odile Castain']],
    ['la famille d’Odile Castain', ['la famille d’Odile Castain']],
    ['la famille Castain', ['la famille d’Odile Castain']],
    ['Rivel', ['l’avocat de Marc Rivel']],
    ['l’avocat', ['l’avocat de Marc Rivel']],
  ])('by a name before whoever is described by it, as %j: %j', (asked, names) => {
    expect(findSpeakers(asked, household).map(({ name }) => name)).toEqual(names);
  });

  it('one slip away, and no more', () => {
    expect(isOneSlipAway('lavoie', 'lavoei')).toBe(true);
    expect(isOneSlipAway('lavoie', 'lavie')).toBe(true);
    expect(isOneSlipAway('lavoie', 'lavoier')).toBe(true);
    expect(isOneSlipAway('lavoie', 'savoir')).toBe(false);
    expect(isOneSlipAway('roc', 'ros')).toBe(false);
  });
});

it('every passage is found by its own words', () => {
  for (const { article, reading } of townCorpus.entries) {
    for (const block of reading.blocks) {
      if (block.kind !== 'paragraph') continue;
      const words = article.text.slice(block.start, block.end);
      expect(termsOf(words, languageOf(article.lang).analysis).length).toBeGreaterThan(0);
      expect(passages(words)[0]).toMatchObject({ articleId: article.id, paragraph: block.paragraph });
    }
  }
});
