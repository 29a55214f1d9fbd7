import { describe, expect, it } from 'vitest';
import { answerQuotes } from '../../src/answers/quotes.ts';
import { showExcerpt } from '../../src/replies/show-excerpt.ts';
import { corpus } from '../fixtures/corpus.ts';
import { corpusOfMade } from '../index/hand-made.ts';

describe('everything somebody is quoted saying', () => {
  it('is theirs alone, in reading order within an article, each with how we know', () => {
    const answer = answerQuotes({ speaker: 'Morvan' }, corpus);
    if (answer.kind !== 'quotes') throw new Error(answer.kind);
    expect(answer.excerpts.length).toBeGreaterThan(1);
    expect(new Set(answer.excerpts.map(({ quote }) => quote?.speaker?.name))).toEqual(
      new Set(['Hélène Morvan']),
    );
    const starts = answer.excerpts.map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(answer.speakers).toEqual([
      expect.objectContaining({ name: 'Hélène Morvan', quotes: answer.excerpts.length }),
    ]);
  });

  it('shows no words twice: of a clause and the words between marks in it, the latter', () => {
    for (const { name } of [{ name: 'Morvan' }, { name: 'Ferrand' }, { name: 'Holt' }, { name: 'Benali' }]) {
      const { excerpts } = answerQuotes({ speaker: name }, corpus);
      const overlapping = excerpts.filter((a) =>
        excerpts.some((b) => a !== b && a.article.id === b.article.id && a.start < b.end && b.start < a.end),
      );
      expect(overlapping).toEqual([]);
    }
    const [only] = answerQuotes({ speaker: 'Luc Ferrand' }, corpus).excerpts;
    expect(only?.text).toBe('une copie à moitié rendue');
  });

  it('is narrowed by words, which then stand out, and by an article', () => {
    const budget = answerQuotes({ speaker: 'Morvan', words: 'euro dépensé' }, corpus);
    expect(budget.kind).toBe('quotes');
    expect(budget.excerpts.map(({ text }) => text)).toEqual([
      'Chaque euro voté a été dépensé ici, et nulle part ailleurs',
    ]);
    expect(budget.excerpts[0]?.matches?.length).toBe(2);
    expect(answerQuotes({ speaker: 'Morvan', article: 'pont-de-valmer' }, corpus).kind).toBe('quotes');
  });

  it.each([
    ['words they did not say', { speaker: 'Morvan', words: 'sommet des îles' }],
    ['an article that does not quote them', { speaker: 'Morvan', article: 'harbour-strike' }],
    ['somebody whom no article quotes', { speaker: 'Zénobie Quatrepoints' }],
  ])('finds nothing for %s, and says what was searched', (_, options) => {
    const answer = answerQuotes(options, corpus);
    if (answer.kind !== 'nothing') throw new Error(answer.kind);
    expect(answer.searched.articles).toBeGreaterThan(0);
  });

  it.each([
    ['empty', { speaker: '«»' }],
    ['unknown-article', { speaker: 'Morvan', article: 'rien de tel zzz' }],
  ])('says what was wrong with the call: %s', (code, options) => {
    expect(answerQuotes(options, corpus)).toMatchObject({ kind: 'invalid', fault: { code } });
  });
});

describe('fragments in one sentence', () => {
  const quay = corpusOfMade({
    id: 'quay',
    title: 'Le quai',
    date: '2021-05-04',
    paragraphs: [
      'Odile Castain juge le quai « trop étroit » et « mal éclairé », ce que Marc Rivel dit « exagéré ».',
      'Odile Castain le dit « dangereux ».',
    ],
    quotes: [
      { words: 'trop étroit', kind: 'mixed', speaker: 'Odile Castain' },
      { words: 'mal éclairé', kind: 'mixed', speaker: 'Odile Castain' },
      { words: 'exagéré', kind: 'mixed', speaker: 'Marc Rivel' },
      { words: 'dangereux', kind: 'mixed', speaker: 'Odile Castain' },
    ],
  });

  it('are shown once, each of them stressed', () => {
    const answer = answerQuotes({ speaker: 'Castain' }, quay);
    expect(answer.excerpts.map(({ text, fragments }) => [text, fragments?.map((one) => one.text)])).toEqual([
      ['trop étroit', ['mal éclairé']],
      ['dangereux', undefined],
    ]);
    expect(answer).toMatchObject({ speakers: [{ name: 'Odile Castain', quotes: 3 }] });
    const [first] = answer.excerpts;
    const shown = first === undefined ? null : showExcerpt(first, 500, 'fr');
    expect(shown?.stresses.map(({ start, end }) => shown.text.slice(start, end))).toEqual([
      'trop étroit',
      'mal éclairé',
    ]);
  });

  it('of two speakers stay two', () => {
    const { excerpts } = answerQuotes({ speaker: 'Castain et Rivel' }, quay);
    expect(excerpts.map(({ text }) => text)).toEqual(['trop étroit', 'exagéré', 'dangereux']);
  });
});
