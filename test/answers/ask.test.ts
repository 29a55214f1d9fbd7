import { describe, expect, it } from 'vitest';
import { answerAsk } from '../../src/answers/ask.ts';
import { routeOf } from '../../src/answers/route.ts';
import { townCorpus } from '../index/hand-made.ts';

const ask = (question: string, article?: string) => answerAsk({ question, article }, townCorpus);

describe('a question goes by its kind', () => {
  it.each([
    ['Qui a dit que le pont rouvrira ?', 'who-said'],
    ['qui disait « jamais » ?', 'who-said'],
    ['Qu’a déclaré la maire ?', 'who-said'],
    ['Que dit Anselme Roca de la facture ?', 'who-said'],
    ['who said the breakwater cannot wait?', 'who-said'],
    ['What did Ruth Ashby say about the breakwater?', 'who-said'],
    ['Quand le pont rouvrira-t-il ?', 'when'],
    ['À quelle date rouvre le pont ?', 'when'],
    ['En quelle année les camions passeront-ils ?', 'when'],
    ['When will the tolls double?', 'when'],
    ['In what year was it built?', 'when'],
    ['Résume l’article', 'summary'],
    ['fais-moi un résumé', 'summary'],
    ['Summarise the article', 'summary'],
    ['tl;dr', 'summary'],
    ['Qui paie le pont ?', 'ask'],
    ['Qui est le préfet ?', 'ask'],
    ['Combien coûtent les travaux ?', 'ask'],
    ['Où sont les camions interdits ?', 'ask'],
    ['Quel est le résumé du budget ?', 'ask'],
    ['Who pays for the breakwater?', 'ask'],
    ['What is a toll?', 'ask'],
    ['résultats concrets', 'ask'],
  ])('%j to %s', (question, route) => {
    expect(routeOf(question)).toBe(route);
  });
});

describe('ask', () => {
  it.each([
    ['Combien coûteront les travaux du pont de Brévin ?', 'Les travaux coûteront 7,2 millions d’euros.'],
    ['combien couteront les travaux', 'Les travaux coûteront 7,2 millions d’euros.'],
    [
      'Quels camions resteront interdits ?',
      'Les camions de plus de 20 tonnes resteront interdits jusqu’en 2021.',
    ],
    ['Which harbour tolls will double next year?', 'Saltmere will double its harbour tolls next year.'],
  ])('%j is answered by %j', (question, expected) => {
    const answer = ask(question);
    expect(answer.kind).toBe('passages');
    expect(answer.excerpts[0]?.text).toContain(expected);
  });

  it.each([
    'Quel est le salaire du capitaine de la marine danoise ?',
    'Combien de lunes possède la planète Neptune ?',
    'Who won the chess tournament in Oslo?',
    'zzzqqq',
  ])('%j is not in the articles, and says so', (question) => {
    expect(ask(question)).toMatchObject({ kind: 'nothing', reason: 'absent', searched: { articles: 3 } });
  });

  it('stays in the article asked for', () => {
    expect(ask('Quels camions resteront interdits ?', 'greve-des-phares').kind).toBe('nothing');
    expect(ask('Quels camions resteront interdits ?', 'nulle-part')).toMatchObject({
      kind: 'invalid',
      fault: { code: 'unknown-article' },
    });
  });

  it('answers who said what as who-said does', () => {
    expect(ask('Qui a dit que les camions resteraient interdits ?').kind).toBe('nothing');
    expect(ask('Qui a parlé d’un chantier exemplaire ?')).toMatchObject({
      kind: 'quotes',
      excerpts: [{ text: 'un chantier exemplaire', quote: { speaker: { name: 'Anselme Roca' } } }],
    });
  });

  it('answers by passages what only looks like a question about speech', () => {
    expect(ask('Qui a proposé les camions de plus de 20 tonnes interdits ?')).toMatchObject({
      kind: 'passages',
    });
  });

  it('an excerpt that opens on a pronoun carries the sentence before', () => {
    const [excerpt] = ask('Qui paierait la moitié de la facture ?').excerpts;
    expect(excerpt?.text).toContain('Anselme Roca s’est rendu sur place mardi. Il a souligné');
  });

  it.each(['', ' ?! ', '**'])('%j is a fault', (question) => {
    expect(ask(question)).toMatchObject({ kind: 'invalid', fault: { code: 'empty', option: 'question' } });
  });
});

describe('a summary that is asked for', () => {
  it('is of the article that the question names, else of the newest day', () => {
    const idsOf = (question: string, article?: string) => {
      const answer = ask(question, article);
      expect(answer).toMatchObject({ kind: 'summary', query: question });
      return new Set(answer.excerpts.map((excerpt) => excerpt.article.id));
    };
    expect(idsOf('Résume l’article sur le pont de Brévin')).not.toContain('greve-des-phares');
    expect(idsOf('résume')).not.toContain('pont-de-brevin');
    expect(idsOf('résume', 'harbour-tolls')).not.toContain('greve-des-phares');
  });
});
