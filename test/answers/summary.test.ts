import { describe, expect, it } from 'vitest';
import { answerSummary, sentencesEach } from '../../src/answers/summary.ts';
import { hasBalancedMarks } from '../../src/answers/summary-choice.ts';
import { corpusOf } from '../../src/index/corpus.ts';
import { handEntry } from './hand-reading.ts';

const closing = handEntry({
  id: 'port-ferme',
  title: 'Kervan ferme son port',
  date: '2031-05-20',
  text: `Le port de Kervan fermera ses quais le 4 juin pour trois mois de travaux, a annoncé la maire Odile Marchetti.

Elle a promis que les pêcheurs seraient logés à Lorvec. Mais les armateurs de Kervan doutent du calendrier des travaux.

Pourquoi cette hâte

« La digue ne tiendra pas un hiver de plus. Il faut agir », a expliqué Odile Marchetti devant le conseil municipal de Kervan.

Lire aussi : Le phare de Sainte-Anne vendu aux enchères

Le préfet Hugo Salvat financera la moitié des travaux de la digue de Kervan. « C'est peu. »

Les pêcheurs de Kervan manifesteront samedi devant la préfecture contre la fermeture du port.`,
});
const market = handEntry({
  id: 'halles',
  title: 'Les halles rouvrent',
  date: '2031-05-21',
  text: `Les halles de Lorvec rouvrent samedi après un an de travaux. Elles accueilleront quarante étals. La ville de Lorvec a payé six millions.`,
});
const fair = handEntry({
  id: 'foire',
  title: 'La foire est annulée',
  date: '2031-05-21',
  text: `La foire aux livres de Lorvec est annulée. L'association Encre bleue manque de bénévoles. Une pétition circule à Lorvec.`,
});
const monthly = handEntry({
  id: 'bilan',
  title: 'Bilan',
  date: '2031-03',
  text: `La pêche de Kervan a perdu dix navires en mars. Le syndicat Amarre demande une aide.`,
});
const corpus = corpusOf([closing, market, fair, monthly]);

const textsOf = (answer: ReturnType<typeof answerSummary>): readonly string[] =>
  answer.excerpts.map(({ text }) => text);

describe('the summary of an article', () => {
  it.each([
    ['short', 1],
    ['medium', 3],
    [undefined, 3],
  ] as const)('has as many sentences as its length says: %s', (length, count) => {
    expect(answerSummary({ article: 'port-ferme', length }, corpus).excerpts).toHaveLength(count);
  });
  it('has no more sentences than can stand alone', () => {
    expect(textsOf(answerSummary({ article: 'port-ferme', length: 'long' }, corpus))).toHaveLength(4);
  });
  it('takes the article by its title as well', () => {
    expect(answerSummary({ article: 'Les halles rouvrent' }, corpus).excerpts[0]?.article.id).toBe('halles');
  });
  it('opens with the lead and keeps the order of the article', () => {
    const { excerpts } = answerSummary({ article: 'port-ferme' }, corpus);
    expect(excerpts[0]?.start).toBe(0);
    expect(excerpts.map(({ start }) => start)).toEqual(
      excerpts.map(({ start }) => start).toSorted((a, b) => a - b),
    );
  });
  it('shows no sentence that leans on another, no link, no heading and no bare quotation', () => {
    for (const text of textsOf(answerSummary({ article: 'port-ferme', length: 'long' }, corpus))) {
      expect(text).not.toMatch(/^(?:Elle|Mais|Lire aussi|Pourquoi cette|« C'est peu)/u);
      expect(hasBalancedMarks(text)).toBe(true);
    }
  });
  it('is a slice of the article', () => {
    for (const { text, start, end } of answerSummary({ article: 'port-ferme', length: 'long' }, corpus)
      .excerpts) {
      expect(closing.article.text.slice(start, end)).toBe(text);
    }
  });
});

describe('an article and a day', () => {
  it.each(['2031-05-20', '2031-05', '2031', '20 mai 2031'])('that has it, %s, sum up the article', (day) => {
    const both = answerSummary({ article: 'port-ferme', day }, corpus);
    expect(both).toEqual(answerSummary({ article: 'port-ferme' }, corpus));
  });
  it.each(['2031-05-21', '2030'])('that has it not, %s, give nothing and the article’s own day', (day) => {
    expect(answerSummary({ article: 'port-ferme', day }, corpus)).toMatchObject({
      kind: 'nothing',
      reason: 'no-articles',
      query: day,
      days: ['2031-05-20'],
    });
  });
  it('that is none is a fault', () => {
    expect(answerSummary({ article: 'port-ferme', day: 'hier' }, corpus)).toMatchObject({
      kind: 'invalid',
      fault: { code: 'bad-day', value: 'hier' },
    });
  });
});

describe('the summary of a day', () => {
  it.each(['2031-05-21', '21 mai 2031', 'le 21 mai 2031', 'May 21, 2031'])(
    'holds every article of the day: %s',
    (day) => {
      const answer = answerSummary({ day, length: 'short' }, corpus);
      expect(answer).toMatchObject({ kind: 'summary', day: '2031-05-21' });
      expect(answer.excerpts.map(({ article }) => article.id)).toEqual(['foire', 'halles']);
    },
  );
  it('of a month holds all its days', () => {
    const ids = answerSummary({ day: '2031-05', length: 'short' }, corpus).excerpts.map(
      ({ article }) => article.id,
    );
    expect(ids).toEqual(['port-ferme', 'foire', 'halles']);
  });
  it.each(['2031', 'en 2031'])('of a year holds all its months: %s', (day) => {
    const answer = answerSummary({ day, length: 'short' }, corpus);
    expect(answer).toMatchObject({ kind: 'summary', day: '2031' });
    expect(answer.excerpts.map(({ article }) => article.id)).toEqual([
      'bilan',
      'port-ferme',
      'foire',
      'halles',
    ]);
  });
  it('of a year without articles is nothing', () => {
    expect(answerSummary({ day: '2033' }, corpus)).toMatchObject({ reason: 'no-articles', query: '2033' });
  });
  it('without a day or an article is the newest day', () => {
    expect(answerSummary({}, corpus)).toMatchObject({ kind: 'summary', day: '2031-05-21' });
  });
  it('finds an article known only to its month by the month alone', () => {
    expect(answerSummary({ day: '2031-03' }, corpus).excerpts[0]?.article.id).toBe('bilan');
    expect(answerSummary({ day: '2031-03-10' }, corpus)).toMatchObject({
      kind: 'nothing',
      reason: 'no-articles',
      days: ['2031-03', '2031-05-20', '2031-05-21'],
    });
  });
  it('says which days are nearest when it has no article', () => {
    expect(answerSummary({ day: '2031-05-22' }, corpus)).toMatchObject({
      kind: 'nothing',
      reason: 'no-articles',
      searched: { articles: 4, from: '2031-03', to: '2031-05-21' },
    });
  });
  it('of an empty corpus is nothing', () => {
    expect(answerSummary({}, corpusOf([]))).toMatchObject({
      kind: 'nothing',
      reason: 'no-articles',
      days: [],
    });
  });
});

describe('a month with more articles than one answer holds', () => {
  const days = Array.from(
    { length: 100 },
    (_, index) => `2032-01-${String(1 + Math.floor(index / 4)).padStart(2, '0')}`,
  );
  const full = corpusOf(
    days.map((date, index) =>
      handEntry({ id: `a${index}`, title: 'Marée', date, text: `Le port ${index} de Lorvec a rouvert.` }),
    ),
  );
  const answer = answerSummary({ day: '2032-01' }, full);
  it('sums up some of every week and counts the others', () => {
    expect(answer).toMatchObject({ kind: 'summary', omitted: 60 });
    expect(answer.excerpts).toHaveLength(40);
    expect(new Set(answer.excerpts.map(({ article }) => article.date)).size).toBe(25);
  });
});

describe('the share of an article in a day', () => {
  it.each([
    [1, 'short', 1],
    [1, 'long', 5],
    [2, 'medium', 3],
    [3, 'medium', 2],
    [6, 'medium', 1],
    [5, 'long', 2],
    [400, 'long', 1],
  ] as const)('of %d articles at length %s is %d', (articles, length, each) => {
    expect(sentencesEach(articles, length)).toBe(each);
  });
});

describe('a call that cannot be answered', () => {
  it.each([
    'hier',
    'tomorrow',
    '2031-02-30',
    '2031-13',
    '31',
    'fin avril 2031',
    'du 2 au 5 mai 2031',
    '',
    'mardi',
  ])('has a bad day: "%s"', (day) => {
    expect(answerSummary({ day }, corpus)).toMatchObject({
      kind: 'invalid',
      fault: { code: 'bad-day', value: day },
    });
  });
  it('has an unknown length', () => {
    expect(answerSummary({ length: 'énorme' }, corpus)).toMatchObject({
      kind: 'invalid',
      fault: { code: 'bad-choice', option: 'length', value: 'énorme', choices: ['short', 'medium', 'long'] },
    });
  });
  it('has an unknown article', () => {
    expect(answerSummary({ article: 'nulle-part' }, corpus)).toMatchObject({
      kind: 'invalid',
      fault: { code: 'unknown-article' },
    });
  });
});
