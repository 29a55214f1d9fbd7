import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitBlocks } from '../../src/articles/blocks.ts';

const kindsOf = (text: string) => splitBlocks(text).map(({ kind }) => kind);

/** A line between two paragraphs, as it stands in an article. */
const between = (line: string) =>
  kindsOf(`Le port a rouvert lundi matin.\n\n${line}\n\nLes bateaux sont revenus.`)[1];

describe('a heading', () => {
  it.each([
    'Sanctions et dialogue',
    'Un calendrier intenable ?',
    'La fin de «l’exception locale»',
    'What comes next',
    '## Ce qui change',
    '2018, année charnière',
    '«Nous reviendrons»',
    '"Un port sans bateaux"',
    '“A harbour without boats”',
    '- Comptes secrets -',
    '- «Qui paiera» les quais ? -',
    '– rituels bousculés –',
  ])('is %s between two paragraphs', (line) => {
    expect(between(line)).toBe('heading');
  });

  it.each([
    'La mer est calme.',
    '«Nous reviendrons.»',
    '“Never again!”',
    '- un premier point de la liste',
    'et de conclure sans un regret',
    'Le vote a eu lieu. Personne ne s’est abstenu',
    'Il a demandé :',
    `${'Un très long paragraphe qui a perdu son point final '.repeat(4)}`,
  ])('is not %s', (line) => {
    expect(between(line)).toBe('paragraph');
  });

  it('heads something: the last block that lost its final stop is a paragraph', () => {
    expect(kindsOf('Le port a rouvert.\n\nLes bateaux sont revenus')).toEqual(['paragraph', 'paragraph']);
  });

  it('may be the title above the lead', () => {
    expect(kindsOf('Le port rouvre\n\nLe port a rouvert lundi.')).toEqual(['heading', 'paragraph']);
  });

  it('is prose when the text holds nothing else', () => {
    expect(kindsOf('Le port rouvre')).toEqual(['paragraph']);
    expect(kindsOf('Le port rouvre\n\nLire aussi : La mer monte')).toEqual(['paragraph', 'related']);
  });
});

describe('a related line', () => {
  it.each([
    'Lire aussi : Le port en dix dates',
    'À lire aussi >> Le port en dix dates',
    'LIRE ÉGALEMENT – Faut-il draguer le port ?',
    'Voir aussi : «Port mort» : la vidéo.',
    'Lire aussi Le port en dix dates',
    'Read also: The harbour in ten dates',
    'Related: "Ghost harbour" on film',
    'See also – The harbour in ten dates',
    'Sur le même sujet : le port',
  ])('is %s', (line) => {
    expect(between(line)).toBe('related');
  });

  it.each([
    'Lire aussi longtemps fatigue les yeux.',
    'Relire les cartes prend du temps.',
    'Watching the harbour is a trade.',
    'Related costs rose by half, the council said.',
  ])('is not %s', (line) => {
    expect(between(line)).toBe('paragraph');
  });

  it('stands on its own right under a paragraph, without a blank line', () => {
    const text =
      'Le port a rouvert lundi.\nLire aussi : Le port en dix dates\nLes bateaux sont revenus.\n\nFin du récit.';
    expect(kindsOf(text)).toEqual(['paragraph', 'related', 'paragraph', 'paragraph']);
  });
});

describe('captions and bylines', () => {
  it.each([
    ['Photo : Agence du Nord', 'caption'],
    ['© Agence du Nord', 'caption'],
    ['Les quais, lundi matin. Photo : Odile Garnier.', 'caption'],
    ['The quay on Monday. Image: Harbour Trust.', 'caption'],
    ['Par Odile Garnier', 'byline'],
    ['By Lena Varga', 'byline'],
    ['Publié le 6 mai 2017 à 9h30', 'byline'],
    ['AFP', 'byline'],
    ['Friday, July 21, 2017', 'byline'],
    ['6 juillet 2012', 'byline'],
  ])('%s is a %s', (line, kind) => {
    expect(between(line)).toBe(kind);
  });

  it.each([
    'Par chance, la mer était calme.',
    'By Monday the quay was empty.',
    'Images de fête sur les quais : la foule a dansé, et le maire avec elle, jusqu’au matin.',
    'Le 6 juillet 2012, le port fermait.',
    'L’AFP a publié la photo.',
  ])('%s is a paragraph', (line) => {
    expect(between(line)).toBe('paragraph');
  });
});

describe('paragraphs', () => {
  it('are numbered from 1, other blocks have no number', () => {
    const text = 'Un titre\n\nLe chapô.\n\nUn intertitre\n\nLa suite.';
    expect(splitBlocks(text).map((block) => ('paragraph' in block ? block.paragraph : null))).toEqual([
      null,
      1,
      null,
      2,
    ]);
  });

  it('are the lines of a text without blank lines, when these end as sentences do', () => {
    expect(kindsOf('Le port a rouvert.\nLes bateaux sont revenus.\nLa criée aussi.')).toHaveLength(3);
  });

  it('are one when the lines are broken anywhere', () => {
    expect(
      kindsOf('Le port a rouvert lundi et\nles bateaux sont revenus avec\nla marée du matin.'),
    ).toHaveLength(1);
  });

  it('begin with their line and end with their last word', () => {
    const text = ' date 2017-05 Le port a rouvert. \n\n\n   La suite demain.\n';
    expect(splitBlocks(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      ' date 2017-05 Le port a rouvert.',
      '   La suite demain.',
    ]);
  });

  it('are told apart with Windows line ends too', () => {
    expect(kindsOf('Le port a rouvert.\r\n\r\nLa suite demain.\r\n')).toEqual(['paragraph', 'paragraph']);
  });
});

describe('any text', () => {
  const line = fc.constantFrom(
    'Lire aussi : la mer',
    'Un titre',
    'Il a dit : «Non. Jamais.»',
    ' ',
    '',
    '- a',
    '© X',
    'fin.',
    '\u00a0',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(line).map((lines) => lines.join('\n')),
    fc.array(line).map((lines) => lines.join('\r\n')),
  );

  it('falls into blocks in order, without overlap, that hold every character but blanks', () => {
    fc.assert(
      fc.property(text, (value) => {
        let reached = 0;
        for (const { start, end } of splitBlocks(value)) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(value.slice(reached, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          reached = end;
        }
        expect(value.slice(reached).trim()).toBe('');
      }),
    );
  });
});
