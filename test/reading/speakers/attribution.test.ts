// How a speaker is known: the words that name them, the words of saying, the role that the article gives.
import { describe, expect, it } from 'vitest';
import { quotesOf } from '../quotes/read.ts';

interface Shown {
  readonly name: string | null;
  readonly how: string;
  readonly as: string | null;
  readonly cue: string | null;
  readonly role: string | null;
}

/** The attribution of the last quote of a text. */
function lastShown(lang: 'fr' | 'en', text: string): Shown {
  const quote = quotesOf(lang, text).at(-1);
  const { speaker = null, how = 'unknown', as = null, cue = null } = quote?.attribution ?? {};
  const slice = (span: { start: number; end: number } | null): string | null =>
    span === null ? null : text.slice(span.start, span.end);
  return { name: speaker?.name ?? null, how, as: slice(as), cue: slice(cue), role: speaker?.role ?? null };
}

describe('a French attribution says how it was made', () => {
  it.each<readonly [string, Shown]>([
    [
      '« Le pont tiendra », assure Odile Garance, maire de Loriac.',
      { name: 'Odile Garance', how: 'named', as: 'Odile Garance', cue: 'assure', role: 'maire de Loriac' },
    ],
    [
      'Le ministre de l’Eau Paul Riou visite Loriac. « Le pont tiendra », a-t-il encore assuré.',
      { name: 'Paul Riou', how: 'pronoun', as: 'il', cue: 'a-t-il encore assuré', role: 'ministre de l’Eau' },
    ],
    [
      'Le ministre de l’Eau Paul Riou visite Loriac. « Le pont tiendra », promet le ministre.',
      { name: 'Paul Riou', how: 'role', as: 'le ministre', cue: 'promet', role: 'ministre de l’Eau' },
    ],
    [
      '« Le pont tiendra », promet Paul Riou. « La digue aussi. »',
      { name: 'Paul Riou', how: 'carried', as: 'Paul Riou', cue: null, role: null },
    ],
    [
      'Selon Paul Riou, le pont tiendra.',
      { name: 'Paul Riou', how: 'named', as: 'Paul Riou', cue: 'Selon', role: null },
    ],
    [
      'Le pont tiendra, promet un ingénieur.',
      { name: 'un ingénieur', how: 'role', as: 'un ingénieur', cue: 'promet', role: null },
    ],
    [
      'Le ministre russe des Affaires étrangères, Igor Danko, est arrivé. Le chef de la diplomatie russe a souligné que tout était prêt.',
      {
        name: 'Igor Danko',
        how: 'role',
        as: 'Le chef de la diplomatie russe',
        cue: 'a souligné',
        role: 'ministre russe des Affaires étrangères',
      },
    ],
    [
      '« Le pont tiendra et la digue aussi, pour dix ans. »',
      { name: null, how: 'unknown', as: null, cue: null, role: null },
    ],
    ['« Il faut partir », crie-t-on.', { name: null, how: 'unknown', as: null, cue: 'crie', role: null }],
  ])('%s', (text, shown) => {
    expect(lastShown('fr', text)).toEqual(shown);
  });
});

describe('an English attribution says how it was made', () => {
  it.each<readonly [string, Shown]>([
    [
      '"The bridge will hold," said Mayor Odile Grant.',
      { name: 'Odile Grant', how: 'named', as: 'Mayor Odile Grant', cue: 'said', role: 'Mayor' },
    ],
    [
      'Mayor Odile Grant visited. "The bridge will hold," she added.',
      { name: 'Odile Grant', how: 'pronoun', as: 'she', cue: 'added', role: 'Mayor' },
    ],
    [
      'Mayor Odile Grant visited. "The bridge will hold," the mayor said.',
      { name: 'Odile Grant', how: 'role', as: 'the mayor', cue: 'said', role: 'Mayor' },
    ],
    [
      'According to engineer Pat Lowe, the bridge will hold.',
      { name: 'Pat Lowe', how: 'named', as: 'engineer Pat Lowe', cue: 'According to', role: 'engineer' },
    ],
    [
      '"The bridge will hold, and so will the dam, for ten years."',
      { name: null, how: 'unknown', as: null, cue: null, role: null },
    ],
  ])('%s', (text, shown) => {
    expect(lastShown('en', text)).toEqual(shown);
  });
});

describe('two bearers of one family name are told apart', () => {
  const text =
    'Marc Delcourt et Anne Delcourt dirigent l’usine. Mme Delcourt juge le plan « trop lent ». M. Delcourt le trouve « trop cher ».';

  it('by their honorifics', () => {
    expect(quotesOf('fr', text).map(({ attribution }) => attribution.speaker?.name)).toEqual([
      'Anne Delcourt',
      'Marc Delcourt',
    ]);
  });
});

describe('a person in an apposition or inside what is reported is not the speaker', () => {
  it.each([
    ['Selon Anne Tessier, le directeur Luc Morel a fait « un travail immense ».', 'Anne Tessier'],
    ['Anne Tessier déplore que Luc Morel considère le port comme « un musée ».', 'Anne Tessier'],
    ['Anne Tessier, qui succède à Luc Morel, promet « une équipe soudée ».', 'Anne Tessier'],
    ['Au côté de Luc Morel, Anne Tessier a promis « une équipe soudée ».', 'Anne Tessier'],
  ])('%s', (text, name) => {
    expect(quotesOf('fr', text).map(({ attribution }) => attribution.speaker?.name)).toContain(name);
    expect(quotesOf('fr', text).map(({ attribution }) => attribution.speaker?.name)).not.toContain(
      'Luc Morel',
    );
  });
});
