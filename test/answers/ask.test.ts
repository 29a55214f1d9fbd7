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
    // In a chat, with greetings, slips and without accents.
    ['salut, ki a dit que le pont rouvrira ?', 'who-said'],
    ['Bonjour, dis-moi qui a dit que le pont rouvrira stp', 'who-said'],
    ['hello, who said the breakwater cannot wait? thanks', 'who-said'],
    ['<@123456789012345678> **quand** le pont rouvrira-t-il ?', 'when'],
    ['tu sais quand le pont rouvre ?', 'when'],
    ['c quand la rouverture du pont', 'when'],
    ['kan rouvre le pont', 'when'],
    ['can you tell me when the tolls double', 'when'],
    ['stp résume l’article', 'summary'],
    ['hey, sum up the article please', 'summary'],
    ['c koi le péage ?', 'ask'],
    ['bonjour', 'ask'],
    ['Le salut du port', 'ask'],
    ['dis-moi qui paie le pont', 'ask'],
    ['merci pour le pont', 'ask'],
    ['qui a quitté le pont ?', 'ask'],
    ['when-issued bonds', 'ask'],
    ['résumer n’est pas jouer ?', 'summary'],
  ])('%j to %s', (question, route) => {
    expect(routeOf(question)).toBe(route);
  });
});

describe('ask', () => {
  it.each([
    ['Est-ce qu’Odile Castain a dit que le pont rouvrira au printemps ?', 'Odile Castain'],
    ['Le préfet a-t-il parlé d’un chantier exemplaire ?', 'Anselme Roca'],
    ['Did Ruth Ashby say that the breakwater cannot wait?', 'Ruth Ashby'],
  ])('%j is answered by the quote of %s', (question, name) => {
    expect(ask(question)).toMatchObject({
      kind: 'quotes',
      query: question,
      excerpts: [{ quote: { speaker: { name } } }],
    });
  });

  it.each([
    ['Que dit Anselme Roca de la facture ?', 'Anselme Roca'],
    ['que pense roca du chantier', 'Anselme Roca'],
    ['Qu’a dit la maire sur le pont ?', 'Odile Castain'],
    ['Que dit le préfet ?', 'Anselme Roca'],
    ['What did Ruth Ashby say about the breakwater?', 'Ruth Ashby'],
    ['what does the mayor think of the breakwater', 'Ruth Ashby'],
  ])('%j is answered by quotes of %s and of nobody else', (question, name) => {
    const answer = ask(question);
    expect(answer.kind).toBe('quotes');
    expect(new Set(answer.excerpts.map(({ quote }) => quote?.speaker?.name))).toEqual(new Set([name]));
  });

  it.each([
    ['Que pense Odile Castain du péage ?', 'Castain'],
    ['Que dit Anselme Roca des résultats concrets ?', 'Roca'],
    ['Quel est l’avis du préfet sur le péage ?', 'préfet'],
    ['Que pense Barnabé Tolosan du péage ?', 'Tolosan'],
    ['What does Ruth Ashby think of small boats?', 'Ashby'],
    ['What did Lionel Crewe say about the breakwater?', 'Crewe'],
  ])('%j is never answered by another’s words', (question, name) => {
    const answer = ask(question);
    expect(answer.kind).not.toBe('quotes');
    for (const { text } of answer.excerpts) expect(text).toContain(name);
  });

  it('asks a thing of the passages, whoever spoke', () => {
    expect(ask('Que propose Anselme Roca ?').kind).not.toBe('quotes');
    expect(ask('Qui a écrit « un chantier exemplaire » ?').kind).not.toBe('quotes');
    expect(ask('Qui a écrit que le péage pénalise les pêcheurs ?')).toMatchObject({
      kind: 'quotes',
      excerpts: [{ quote: { speaker: { name: 'Organisation des ports atlantiques' } } }],
    });
  });

  it('never answers by another’s words', () => {
    expect(ask('Odile Castain a-t-elle parlé d’un chantier exemplaire ?').kind).not.toBe('quotes');
  });

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
    expect(idsOf('salut, résume les actus du jour stp')).not.toContain('pont-de-brevin');
  });

  it('is of no other article where its subject is in none', () => {
    expect(ask('Résume l’article sur les pingouins').kind).toBe('nothing');
    expect(ask('summarise the story about penguins').kind).toBe('nothing');
  });
});
