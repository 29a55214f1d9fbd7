import { describe, expect, it } from 'vitest';
import { answerWhen } from '../../src/answers/when.ts';
import { corpusOf } from '../../src/index/corpus.ts';
import { handEntry } from './hand-reading.ts';

const harbour = handEntry({
  id: 'port-de-kervan',
  title: 'Kervan ferme son port pour trois mois',
  text: `Le port de Kervan fermera ses quais [le 4 juin|2031-06-04], a annoncé la maire Odile Marchetti.

Odile Marchetti et Paul Toussaint se sont parlé au téléphone [le 12 mai|2031-05-12] et ont évoqué la digue. Les deux élus ont aussi décidé de se rencontrer pour la première fois à l'occasion du salon Mer-Ouest qui doit se tenir [les 21 et 22 juin|2031-06-21/2031-06-22] à Lorvec.

Le préfet Hugo Salvat s'est rendu en Norvège [le 2 avril|2031-04-02] et s'est entretenu avec des armateurs. Mais, [fin avril|2031-04|END], Odile Marchetti a regretté que l'État n'ait pas financé la nouvelle digue depuis l'arrivée de Rémi Castel.

Lire aussi : Le phare de Sainte-Anne vendu aux enchères

Dans un entretien à Radio Gwen, Odile Marchetti a défendu la vente des hangars.`,
});
const corpus = corpusOf([harbour]);

describe('a dated event', () => {
  it.each([
    ['fermeture du port', '2031-06-04'],
    ['appel Marchetti Toussaint', '2031-05-12'],
    ['conversation téléphonique entre Odile Marchetti et Paul Toussaint', '2031-05-12'],
    ['salon Mer-Ouest', '2031-06-21/2031-06-22'],
    ['première rencontre Marchetti Toussaint', '2031-06-21/2031-06-22'],
    ['quand a lieu le salon Mer-Ouest à Lorvec ?', '2031-06-21/2031-06-22'],
    ['Salvat Oslo', '2031-04-02'],
    ['visite du préfet Salvat en Norvège', '2031-04-02'],
    ['Marchetti digue non financée', '2031-04'],
    ['when did Marchetti call Toussaint?', '2031-05-12'],
  ])('is answered with its own date: %s', (event, value) => {
    const answer = answerWhen({ event }, corpus);
    expect(answer.kind).toBe('dates');
    expect(answer.excerpts[0]?.date?.value).toBe(value);
  });
});

describe('an event without a date', () => {
  it.each(['arrivée de Rémi Castel', 'vente des hangars', 'entretien à Radio Gwen'])(
    'is named and not dated: %s',
    (event) => {
      const answer = answerWhen({ event }, corpus);
      expect(answer).toMatchObject({ kind: 'nothing', reason: 'undated' });
      expect(answer.kind === 'nothing' && answer.nearest.length).toBeGreaterThan(0);
    },
  );
  it.each(['vente du phare de Sainte-Anne', 'incendie de la criée', 'élection de Bruno Sallière'])(
    'is not in the articles: %s',
    (event) => {
      expect(answerWhen({ event }, corpus)).toMatchObject({ kind: 'nothing', reason: 'absent' });
    },
  );
});

describe('what is nearest to an event that no article dates', () => {
  const works = handEntry({
    id: 'greve-des-quais',
    title: 'Grève aux quais de Kervan : les dockers réclament la démission du directeur',
    text: `L'ombre de la grève de 1995 plane sur les quais. Les dockers ont cessé le travail [lundi|2031-05-19].

Le directeur, Jean Morvan, a refusé de les recevoir [mardi|2031-05-20].`,
  });
  const both = corpusOf([harbour, works]);

  it('is a dated sentence of the article that tells of it, before those of others', () => {
    const answer = answerWhen({ event: 'réunion des dockers et du directeur avec le ministre' }, both);
    expect(answer).toMatchObject({ kind: 'nothing', reason: 'absent' });
    const nearest = answer.kind === 'nothing' ? answer.nearest : [];
    expect(nearest[0]?.article.id).toBe('greve-des-quais');
    expect(nearest.every(({ date }) => date !== undefined)).toBe(true);
  });

  it('is never an answer of another year than the one asked', () => {
    expect(answerWhen({ event: 'grève de 1995' }, both).kind).toBe('nothing');
    expect(answerWhen({ event: 'grève des dockers' }, both).excerpts[0]?.date?.value).toBe('2031-05-19');
  });

  it('names what stands in a title alone', () => {
    const answer = answerWhen({ event: 'démission du directeur' }, both);
    expect(answer).toMatchObject({ kind: 'nothing', reason: 'undated' });
    expect(answer.kind === 'nothing' && answer.nearest[0]?.article.id).toBe('greve-des-quais');
  });

  it('does not take one word of a title for the event', () => {
    expect(answerWhen({ event: 'démission de Bruno Sallière' }, both)).toMatchObject({ reason: 'absent' });
  });
});

describe('the excerpt of a date', () => {
  it('is the dated sentence, with the date and the words before it where it leans on them', () => {
    const [excerpt] = answerWhen({ event: 'première rencontre Marchetti Toussaint' }, corpus).excerpts;
    expect(excerpt?.text).toMatch(/^Les deux élus ont aussi décidé .* à Lorvec\.$/u);
    expect(excerpt?.context?.text).toMatch(
      /^Odile Marchetti et Paul Toussaint se sont parlé .* à Lorvec\.$/u,
    );
    expect(excerpt?.date).toMatchObject({ text: 'les 21 et 22 juin', type: 'DATE', precision: 'range' });
    expect(excerpt?.paragraph).toBe(2);
  });
});

describe('a call that says nothing', () => {
  it.each(['', '   ', '?!', 'quand ?', 'when did it happen?'])(
    'is answered with what is missing: "%s"',
    (event) => {
      expect(answerWhen({ event }, corpus)).toMatchObject({
        kind: 'invalid',
        fault: { code: 'empty', option: 'event' },
      });
    },
  );
  it('is told that an article is unknown', () => {
    expect(answerWhen({ event: 'salon', article: 'nulle-part' }, corpus)).toMatchObject({
      kind: 'invalid',
      fault: { code: 'unknown-article', option: 'article', value: 'nulle-part' },
    });
  });
});
