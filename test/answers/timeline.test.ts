import { describe, expect, it } from 'vitest';
import { answerTimeline, timeOf } from '../../src/answers/timeline.ts';
import { corpus } from '../fixtures/corpus.ts';

describe('the order of time', () => {
  const inOrder = [
    ['1968', undefined],
    ['199', undefined],
    ['2015-SU', undefined],
    ['2017', undefined],
    ['2017-04', undefined],
    ['2017-04-12', undefined],
    ['2017-04', 'END'],
    ['2017-05-02', undefined],
    ['2017-05-02T14:00', undefined],
    ['2017-W20', undefined],
    ['2017-Q3', undefined],
    ['2017-07-07/2017-07-08', undefined],
    ['2018', 'START'],
    ['20', undefined],
  ] as const;

  it('puts what is earlier first, a span where it begins, an end of a month after its days', () => {
    const times = inOrder
      .slice(0, -1)
      .map(([value, mod]) => timeOf(mod === undefined ? { value } : { value, mod }));
    expect(times.toSorted()).toEqual(times);
  });

  it('lets a decade and a century begin with their first year', () => {
    expect([timeOf({ value: '199' }), timeOf({ value: '19' })]).toEqual(['1990', '1900']);
  });
});

describe('a timeline', () => {
  it('has every date that stands on the calendar, with its sentence, earliest first', () => {
    const answer = answerTimeline({}, corpus);
    if (answer.kind !== 'dates') throw new Error(answer.kind);
    expect(answer.isTimeline).toBe(true);
    expect(answer.excerpts.length).toBeGreaterThan(8);
    const times = answer.excerpts.map(({ date }) => (date === undefined ? '' : timeOf(date)));
    expect(times).toEqual(times.toSorted());
    for (const { date, start, end } of answer.excerpts) {
      expect(['DATE', 'TIME']).toContain(date?.type);
      expect(date?.value).toMatch(/^\d/);
      expect((date?.start ?? -1) >= start && (date?.end ?? end + 1) <= end).toBe(true);
    }
  });

  it('stays in one article', () => {
    const { excerpts } = answerTimeline({ article: 'pont-de-valmer' }, corpus);
    expect(excerpts.length).toBeGreaterThan(2);
    expect(new Set(excerpts.map(({ article }) => article.id))).toEqual(new Set(['pont-de-valmer']));
  });

  it('keeps to sentences that quote or name a speaker', () => {
    const { excerpts } = answerTimeline({ speaker: 'Karim Benali' }, corpus);
    expect(excerpts.length).toBeGreaterThan(0);
    for (const { context, text } of excerpts) expect(context?.text ?? text).toContain('Benali');
  });

  it('finds nothing where nothing is dated, and refuses an article that is not there', () => {
    expect(answerTimeline({ speaker: 'Zénobie Quatrepoints' }, corpus).kind).toBe('nothing');
    expect(answerTimeline({ article: 'rien de tel zzz' }, corpus)).toMatchObject({
      kind: 'invalid',
      fault: { code: 'unknown-article' },
    });
    expect(answerTimeline({ speaker: '«»' }, corpus)).toMatchObject({ fault: { code: 'empty' } });
  });
});
