import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerWhoSaid, MOST_QUOTES } from '../../src/answers/who-said.ts';
import { quoteLabel } from '../../src/index/suggestions.ts';
import { townCorpus } from '../index/hand-made.ts';

const texts = (words: string, speaker?: string, article?: string): readonly string[] =>
  answerWhoSaid({ words, speaker, article }, townCorpus).excerpts.map(({ text }) => text);
const quotes = townCorpus.entries.flatMap((entry) => entry.reading.quotes.map((quote) => ({ entry, quote })));

describe('who-said finds', () => {
  it.each([
    ['résultats concrets', 'Nous demandons des résultats concrets avant l’été'],
    ['resultat concret', 'Nous demandons des résultats concrets avant l’été'],
    ['rezultats concrets', 'Nous demandons des résultats concrets avant l’été'],
    ['RÉSULTATS CONCRETS', 'Nous demandons des résultats concrets avant l’été'],
    ['**résultats** concrets <@123456789012345678>', 'Nous demandons des résultats concrets avant l’été'],
    ['qui a dit qu’on demande des résultats concrets ?', 'Nous demandons des résultats concrets avant l’été'],
    [
      'Qui a réclamé des résultats concrets avant l’été ?',
      'Nous demandons des résultats concrets avant l’été',
    ],
    ['chantier exemplaire', 'un chantier exemplaire'],
    ['«un chantier exemplaire»', 'un chantier exemplaire'],
    ['qui a parlé d’un gouffre sans fond ?', 'gouffre sans fond'],
    ['la moitié de la facture', 'la région paierait la moitié de la facture'],
    ["qu'a dit Roca sur la facture ?", 'la région paierait la moitié de la facture'],
    ['pénalise les pêcheurs', 'pénalise les pêcheurs'],
    ['who said that the breakwater cannot wait?', 'The breakwater cannot wait'],
    ['breakwaters', 'The breakwater cannot wait'],
  ])('for %j the quote %j first', (words, expected) => {
    expect(texts(words)[0]).toBe(expected);
  });

  it.each([
    ['rien de tel zzzqqq'],
    ['le maire mange des pommes'],
    ['la tempête a détruit douze maisons'],
    ['qui a dit que la lune est un fromage ?'],
    ['réparer la cathédrale de Tolède'],
    ['the breakwater was painted yesterday in blue'],
  ])('nothing for %j, and says what was searched', (words) => {
    const answer = answerWhoSaid({ words }, townCorpus);
    expect(answer).toMatchObject({
      kind: 'nothing',
      reason: 'absent',
      searched: { articles: 3, from: '2019-02-11', to: '2019-03-04' },
    });
  });

  it('names the nearest passage where no quote holds the words', () => {
    const answer = answerWhoSaid({ words: 'camions de 20 tonnes' }, townCorpus);
    expect(answer.kind).toBe('nothing');
    expect(answer.kind === 'nothing' && answer.nearest[0]?.text).toContain(
      'Les camions de plus de 20 tonnes',
    );
  });

  it.each([
    ['camions de 20 tonnes', 'unsaid'],
    ['plus de 20 tonnes', 'unsaid'],
    ['camions de 44 tonnes', 'absent'],
    ['20 tonnes de poisson', 'absent'],
    ['zzzqqq', 'absent'],
  ])('tells words that nobody is quoted saying from words of no article: %s is %s', (words, reason) => {
    expect(answerWhoSaid({ words }, townCorpus)).toMatchObject({ kind: 'nothing', reason });
  });

  it('a quote by words too common to search by, as they stand', () => {
    expect(texts('et nous ne')[0]).toContain('et nous ne l’attendrons pas');
    expect(answerWhoSaid({ words: 'vous ne les avez' }, townCorpus).kind).toBe('nothing');
  });

  it('a fragment and its clause once', () => {
    expect(texts('péage pénalise les pêcheurs')).toEqual(['le péage «pénalise les pêcheurs»']);
  });

  it('every quote by its own words, first, also by its suggestion', () => {
    for (const { entry, quote } of quotes) {
      const own = entry.article.text.slice(quote.start, quote.end);
      expect(texts(own)[0]).toBe(own);
      expect(texts(quoteLabel({ entry, quote }))[0]).toBe(own);
    }
  });
});

describe('who-said with a speaker', () => {
  it.each([
    ['Roca', ['un chantier exemplaire', 'la région paierait la moitié de la facture']],
    ['anselme roca', ['un chantier exemplaire', 'la région paierait la moitié de la facture']],
    ['M. Roca', ['un chantier exemplaire', 'la région paierait la moitié de la facture']],
    ['le préfet', ['un chantier exemplaire', 'la région paierait la moitié de la facture']],
    ['OPA', ['le péage «pénalise les pêcheurs»']],
    ['Casttain', ['Le pont de Brévin, fermé depuis la tempête, rouvrira au printemps']],
  ])('%j and no words gives their quotes', (speaker, expected) => {
    expect(texts('', speaker)).toEqual(expect.arrayContaining(expected));
  });

  it('keeps to that speaker', () => {
    expect(texts('pont', 'Castain')).toHaveLength(2);
    expect(answerWhoSaid({ words: 'chantier exemplaire', speaker: 'Castain' }, townCorpus).kind).toBe(
      'nothing',
    );
    expect(answerWhoSaid({ words: 'chantier exemplaire', speaker: 'Nobody' }, townCorpus).kind).toBe(
      'nothing',
    );
  });

  it('shows an unknown speaker as unknown', () => {
    const [excerpt] = answerWhoSaid({ words: 'gouffre sans fond' }, townCorpus).excerpts;
    expect(excerpt?.quote).toMatchObject({ speaker: null, how: 'unknown', as: null, cue: 'parle' });
  });

  it('shows the words that name the speaker and the cue', () => {
    const [excerpt] = answerWhoSaid({ words: 'chantier exemplaire' }, townCorpus).excerpts;
    expect(excerpt?.quote).toEqual({
      kind: 'mixed',
      speaker: { name: 'Anselme Roca', role: 'préfet' },
      how: 'named',
      as: 'Le préfet Anselme Roca',
      cue: 'a salué',
    });
  });
});

describe('who-said in an article', () => {
  it.each([
    ['greve-des-phares', 1],
    ['Les gardiens de phare en grève', 1],
    ['gardiens phare', 1],
    ['pont-de-brevin', 0],
  ])('%j gives %i quotes of concrete results', (article, count) => {
    expect(texts('résultats concrets', undefined, article)).toHaveLength(count);
  });

  it('names an article that is not there as a fault', () => {
    expect(answerWhoSaid({ words: 'pont', article: 'lune' }, townCorpus)).toMatchObject({
      kind: 'invalid',
      fault: { code: 'unknown-article', option: 'article', value: 'lune' },
    });
  });
});

describe('who-said without words', () => {
  it.each(['', '   ', '«»', '**__**', '<@123456789012345678>', '\u0000\u200b', '?!…'])(
    '%j is a fault',
    (words) => {
      expect(answerWhoSaid({ words }, townCorpus)).toMatchObject({
        kind: 'invalid',
        fault: { code: 'empty', option: 'words', value: words },
      });
    },
  );
});

describe('the context of a quote', () => {
  const context = (words: string) => answerWhoSaid({ words }, townCorpus).excerpts[0]?.context?.text;

  it('is the whole sentence of a fragment', () => {
    expect(context('chantier exemplaire')).toBe(
      'Le préfet Anselme Roca a salué «un chantier exemplaire» mené en quatre mois.',
    );
  });

  it('goes back to the sentence that says who "Il" is', () => {
    expect(context('la moitié de la facture')).toBe(
      'Anselme Roca s’est rendu sur place mardi. Il a souligné que la région paierait la moitié de la facture.',
    );
  });

  it('stands beside a whole quotation only where that points back', () => {
    expect(context('résultats concrets')).toBeUndefined();
    expect(context('promis trop de choses')).toContain('«Il a promis trop de choses», a-t-elle ajouté');
  });
});

describe('laws of who-said', () => {
  const vocabulary = townCorpus.entries.flatMap(({ article }) => article.text.split(/\s+/));
  const piece = fc.oneof(fc.constantFrom(...vocabulary), fc.string({ maxLength: 8, unit: 'grapheme' }));

  it('excerpts, contexts and matches are slices, few and cited', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (words) => {
        const answer = answerWhoSaid({ words: words.join(' ') }, townCorpus);
        const shown = answer.kind === 'nothing' ? answer.nearest : answer.excerpts;
        expect(shown.length).toBeLessThanOrEqual(MOST_QUOTES);
        for (const { text, start, end, context, matches = [], article } of shown) {
          const source = townCorpus.entry(article.id)?.article.text ?? '';
          expect(text).toBe(source.slice(start, end));
          if (context !== undefined) {
            expect(context.text).toBe(source.slice(context.start, context.end));
            expect(context.start <= start && context.end >= end).toBe(true);
          }
          for (const match of matches) expect(match.start >= start && match.end <= end).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});
