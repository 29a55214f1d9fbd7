import { describe, expect, it } from 'vitest';
import { answerTimeline } from '../../src/answers/timeline.ts';
import { corpusOf } from '../../src/index/corpus.ts';
import { corpus as fixtures } from '../fixtures/corpus.ts';
import { handEntry } from './hand-reading.ts';

const works = handEntry({
  id: 'digue',
  title: 'La digue de Kervan',
  text: `La digue de Kervan sera finie [fin avril 2032|2032-04|END]. Le chantier a commencé [le 3 mars|2031-03-03] et fait vivre Lorvec depuis [dix ans|P10Y].

Odile Marchetti a visité le chantier [le 12 avril 2032|2032-04-12]. Paul Kerguen viendra [en avril 2032|2032-04]. L'enquête est [en cours|PRESENT_REF].`,
});
const fair = handEntry({
  id: 'foire',
  title: 'La foire',
  text: 'La foire ouvre [le 5 juin|2031-06-05] et ferme [le 9 juin|2031-06-09].',
});
const plain = handEntry({ id: 'sans-date', title: 'Rien', text: 'Le port dort.' });
const corpus = corpusOf([works, fair, plain]);

const datesOf = (answer: ReturnType<typeof answerTimeline>): readonly (string | undefined)[] =>
  answer.excerpts.map(({ date }) => date?.value);

describe('a timeline', () => {
  it('puts every date of the calendar in order, a month before its days and its end behind them', () => {
    expect(datesOf(answerTimeline({ article: 'digue' }, corpus))).toEqual([
      '2031-03-03',
      '2032-04',
      '2032-04-12',
      '2032-04',
    ]);
  });
  it('holds the articles together where none is asked for', () => {
    expect(datesOf(answerTimeline({}, corpus))).toEqual([
      '2031-03-03',
      '2031-06-05',
      '2031-06-09',
      '2032-04',
      '2032-04-12',
      '2032-04',
    ]);
  });
  it('keeps to sentences that name the speaker or quote them', () => {
    const dates = datesOf(answerTimeline({ speaker: 'okafor' }, fixtures));
    expect(dates).toContain('2019');
    expect(dates).not.toContain('2024-07-03');
    expect(dates.length).toBeLessThan(datesOf(answerTimeline({}, fixtures)).length);
  });
  it('is nothing where no date is told', () => {
    expect(answerTimeline({ article: 'sans-date' }, corpus)).toMatchObject({
      kind: 'nothing',
      reason: 'absent',
    });
    expect(answerTimeline({ speaker: 'Bruno Sallière' }, corpus)).toMatchObject({ kind: 'nothing' });
  });
  it('says what was wrong with the call', () => {
    expect(answerTimeline({ article: 'nulle-part' }, corpus)).toMatchObject({
      fault: { code: 'unknown-article' },
    });
    expect(answerTimeline({ speaker: '  ' }, corpus)).toMatchObject({
      fault: { code: 'empty', option: 'speaker' },
    });
  });
});
