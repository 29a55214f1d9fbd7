// A reader asks by an acronym or by its full form; the articles hold the other.
import { describe, expect, it } from 'vitest';
import { answerAsk } from '../../src/answers/ask.ts';
import { answerQuotes } from '../../src/answers/quotes.ts';
import { answerWhen } from '../../src/answers/when.ts';
import { answerWhoSaid } from '../../src/answers/who-said.ts';
import { splitBlocks } from '../../src/articles/blocks.ts';
import { buildCorpus } from '../../src/index/corpus.ts';

function articleWith(id: string, lang: 'fr' | 'en', date: string, title: string, text: string) {
  const rest = { outlet: null, url: null, titleIsDerived: false, rights: 'excerpts' } as const;
  return { id, title, date, lang, ...rest, text, blocks: splitBlocks(text) };
}

const corpus = buildCorpus([
  articleWith(
    'quotas',
    'fr',
    '2031-03-02',
    'Les quotas de hareng baissent de moitié',
    `Le Comité régional des pêches (CRP) a quitté la table des négociations. «Ces quotas condamnent nos équipages», a déclaré le Comité régional des pêches dans un communiqué.

Le Syndicat national des mareyeurs demande une aide de 12 millions d'euros. Le ministre de la Mer, Luc Ardent, recevra les patrons pêcheurs le 9 mars.`,
  ),
  articleWith(
    'criee',
    'fr',
    '2031-03-10',
    'La criée de Goulven ferme ses portes',
    `La criée de Goulven a fermé le 5 mars faute de poisson. Le CRP a occupé les quais le 7 mars avec une centaine de bateaux. Le CRP réclame la réouverture de la vente aux enchères.

«La vente à distance tuera le port», estime le SNM, qui a tenu son congrès à Larmont le 27 février.`,
  ),
  articleWith(
    'mareyeurs',
    'fr',
    '2031-03-12',
    'Qui sont les mareyeurs ?',
    `Le SNM (Syndicat national des mareyeurs) compte 340 membres. Son siège est à Larmont depuis 1987.`,
  ),
]);

describe('an acronym and its full form', () => {
  it.each([
    ['Que réclame le Comité régional des pêches à Goulven ?', 'Le CRP réclame la réouverture'],
    ['que réclame le comite regional des peches', 'Le CRP réclame la réouverture'],
    ['Combien demande le SNM ?', '12 millions d'],
    ['Combien de membres compte le Syndicat national des mareyeurs ?', '340 membres'],
    ['Combien de membres compte le S.N.M. ?', '340 membres'],
  ])('ask: %j shows %j', (question, words) => {
    const answer = answerAsk({ question }, corpus);
    expect(answer).toMatchObject({ kind: 'passages', query: question });
    expect(answer.excerpts[0]?.text).toContain(words);
  });

  it.each([
    ['Quand le Comité régional des pêches a-t-il occupé les quais ?', '2031-03-07'],
    ['occupation des quais par le Comité régional des pêches', '2031-03-07'],
    ['congrès du Syndicat national des mareyeurs', '2031-02-27'],
  ])('when: %j is dated %s', (event, value) => {
    const answer = answerWhen({ event }, corpus);
    expect(answer).toMatchObject({ kind: 'dates', query: event });
    expect(answer.excerpts[0]?.date?.value).toBe(value);
  });

  it.each([
    ['CRP', 'Ces quotas condamnent nos équipages'],
    ['Comité régional des pêches', 'Ces quotas condamnent nos équipages'],
    ['le SNM', 'La vente à distance tuera le port'],
    ['Syndicat national des mareyeurs', 'La vente à distance tuera le port'],
    ['s.n.m.', 'La vente à distance tuera le port'],
  ])('quotes of %j hold %j', (speaker, words) => {
    const answer = answerQuotes({ speaker }, corpus);
    expect(answer.kind).toBe('quotes');
    expect(answer.excerpts.map(({ text }) => text).join(' ')).toContain(words);
  });

  it.each([
    ['Que dit le CRP des quotas ?', 'Ces quotas condamnent nos équipages'],
    ['Que pense le Syndicat national des mareyeurs de la vente à distance ?', 'La vente à distance'],
  ])('who-said: %j holds %j', (words, said) => {
    const answer = answerWhoSaid({ words }, corpus);
    expect(answer.kind).toBe('quotes');
    expect(answer.excerpts[0]?.text).toContain(said);
  });

  it.each([
    'Que réclame la Confédération des ostréiculteurs ?',
    'Combien de membres compte le CGR ?',
    'Combien de membres compte le Conseil régional des plages ?',
  ])('%j is answered by no other body', (question) => {
    expect(answerAsk({ question }, corpus).kind).toBe('nothing');
  });

  it('an acronym that nothing explains names nobody', () => {
    expect(answerQuotes({ speaker: 'CGR' }, corpus).kind).toBe('nothing');
    expect(answerWhen({ event: 'congrès du CGR' }, corpus).kind).toBe('nothing');
  });
});
