import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, termsOf, tokenize } from '../../src/languages/analysis.ts';
import { languageOf } from '../../src/languages/language.ts';

const french = languageOf('fr').analysis;
const english = languageOf('en').analysis;
const words = (text: string, lexicon = french) => tokenize(text, lexicon).map((token) => token.word);
const searched = (text: string, lexicon = french) =>
  tokenize(text, lexicon)
    .filter((token) => !token.isStopWord)
    .map((token) => token.word);

describe('tokens of a French text', () => {
  it.each([
    ["l'hiver et l’été", ['hiver', 'et', 'ete']],
    ["jusqu'au quai, lorsqu’Odile part", ['au', 'quai', 'odile', 'part']],
    ["aujourd'hui la prud’homie", ['aujourdhui', 'la', 'prudhomie']],
    ["d'O'Brien", ['obrien']],
    ['Saint-Brévin-les-Dunes', ['saint', 'brevin', 'les', 'dunes']],
    ['une hausse de 7,2 %', ['une', 'hausse', 'de', '7.2']],
    ['20 000 voix, 20 000 voix, 20000 voix', ['20000', 'voix', '20000', 'voix', '20000', 'voix']],
    ['à 20h00 le 3e jour du G12', ['a', '20h00', 'le', '3e', 'jour', 'du', 'g12']],
    ["l'O.T.A.N. et l’OTAN", ['l', 'otan', 'et', 'otan']],
    ['Œuvre, cœur, Ærø', ['oeuvre', 'coeur', 'aero']],
    ['«Non !» — «Oui»', ['non', 'oui']],
    ['Les années 1990 2000', ['les', 'annees', '1990', '2000']],
    ['lʼhiver ʼ et ʼʼ lʼété', ['hiver', 'et', 'ete']],
    ['  …  !? ', []],
    ['', []],
  ])('of %j are %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('leave the elided article out of the span', () => {
    const text = 'avec l’OTAN, qu’Inès';
    expect(tokenize(text, french).map(({ start, end }) => text.slice(start, end))).toEqual([
      'avec',
      'OTAN',
      'Inès',
    ]);
  });

  it('count question words and auxiliaries as too common to search by', () => {
    expect(searched('Qui a dit que le port serait fermé, et quand ?')).toEqual(['dit', 'port', 'ferme']);
  });
});

describe('tokens of an English text', () => {
  it.each([
    ["Odile's boat", ['odile', 'boat']],
    ['U.S. and U.K. ports', ['us', 'and', 'uk', 'ports']],
    ["they don't know", ['they', 'dont', 'know']],
    ['1,250.5 tons', ['1250.5', 'tons']],
  ])('of %j are %j', (text, expected) => {
    expect(words(text, english)).toEqual(expected);
  });

  it('keep a name in capitals that reads like a common word', () => {
    expect(searched('What did the WHO say about it?', english)).toEqual(['who', 'say']);
    expect(searched('WHO SAID IT', english)).toEqual(['said']);
  });
});

describe('stems', () => {
  it.each([
    ['résultat concret', 'resultats concrets'],
    ['déclarée', 'déclaré'],
    ['américaines', 'américain'],
    ['les sanctions', 'sanction'],
    ['Brévine', 'brevine'],
  ])('of %j and %j are the same', (one, other) => {
    expect(termsOf(one, french)).toEqual(termsOf(other, french));
  });

  it.each([
    ['concert', 'concret'],
    ['mer', 'maire'],
    ['port', 'portail'],
  ])('of %j and %j differ', (one, other) => {
    expect(termsOf(one, french)).not.toEqual(termsOf(other, french));
  });
});

describe('any text', () => {
  it('gives tokens in order, apart, inside the text, none of them empty', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom("l'", '’', 'A.B.', '1 000', 'été', '-'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const token of tokenize(text, french)) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.word.length).toBeGreaterThan(0);
          last = token.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('means the same without accents and in lower case', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcdeéèêàçôîœ ’-'), maxLength: 30 });
    fc.assert(
      fc.property(letters, (text) => {
        expect(words(fold(text))).toEqual(words(text));
      }),
    );
  });
});
