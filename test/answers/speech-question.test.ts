import { describe, expect, it } from 'vitest';
import { asksForSpeech, asksWhoSaid, didSay, readWhatSaid } from '../../src/answers/speech-question.ts';

describe('who said it', () => {
  it.each([
    'Qui a dit que le quai sera rasé ?',
    'qui a écrit que la ville manque d’eau ?',
    'Qui a écrit à la commune que la digue cédera ?',
    'Qui a écrit : la digue cédera ?',
    'Mais qui parle d’un désastre ?',
    'Who said the quay must go?',
    'Who wrote that the town was running out of water?',
    'Who wrote in a letter that the quay would have to go?',
  ])('%j asks for speech', (question) => {
    expect(asksWhoSaid(question)).toBe(true);
  });

  it.each([
    'Qui a écrit Les Dunes ?',
    'Qui a écrit le livre que la ville a primé ?',
    'qui a ecrit le roman la digue',
    'Qui écrivait des chansons pour Mélina Dorval ?',
    'Qui a construit la digue ?',
    'Qui a dirigé la ville ?',
    'Who wrote the novel The Dunes?',
    'who wrote that novel?',
    'Who wrote The Dunes in 1911?',
    'Who has written most of the songs?',
    'Who built the quay?',
  ])('%j does not', (question) => {
    expect(asksWhoSaid(question)).toBe(false);
  });

  it.each([
    ['Qui a dit que le quai sera rasé ?', true],
    ['Qui a écrit que la ville manque d’eau ?', true],
    ['Who wrote that the town was running out of water?', true],
    ['Qui a lancé le navire ?', false],
    ['Qui a écrit Les Dunes ?', false],
    ['Who said goodbye?', false],
  ])('%j can mean nothing but speech: %j', (question, expected) => {
    expect(asksForSpeech(question)).toBe(expected);
  });
});

describe('what somebody says', () => {
  it.each([
    ['Que dit Anselme Roca de la facture ?', ['Anselme Roca', 'de la facture']],
    ['que pense la maire du pont', ['la maire', 'du pont']],
    ['Qu’a dit la maire au sujet du pont ?', ['la maire', 'au sujet du pont']],
    ['Qu’est-ce que la maire a dit sur le pont ?', ['la maire', 'sur le pont']],
    ['Qu’est-ce que pense Roca des péages ?', ['Roca', 'des péages']],
    ['Que la maire a-t-elle déclaré sur le pont ?', ['la maire', 'sur le pont']],
    ['Que Roca pense-t-il des péages ?', ['Roca', 'des péages']],
    ['Qu’en pense le préfet ?', ['le préfet', '']],
    ['le préfet a dit quoi sur la facture ?', ['le préfet', 'sur la facture']],
    ['Roca il pense quoi des péages', ['Roca', 'des péages']],
    ['Quel est l’avis d’Odile Castain sur le péage ?', ['Odile Castain', 'sur le péage']],
    ['Comment Roca juge-t-il le chantier ?', ['Roca', 'le chantier']],
    ['salut, que dit la maire ?', ['la maire', '']],
    ['ke dit roca de la facture', ['roca', 'de la facture']],
    ['que dis la maire', ['la maire', '']],
    ['c quoi l’avis du préfet sur le péage ?', ['préfet', 'sur le péage']],
    ['What did Ruth Ashby say about the breakwater?', ['Ruth Ashby', 'about the breakwater']],
    ['What does the WHO think of the tolls?', ['the WHO', 'of the tolls']],
    ['what has the mayor said', ['the mayor', '']],
    ['What is Ruth Ashby’s view on the tolls?', ['Ruth Ashby', 'on the tolls']],
    ['What is the position of the union on the tolls?', ['the union', 'on the tolls']],
    ['How does the mayor see the breakwater?', ['the mayor', 'the breakwater']],
    ['the mayor said what about the tolls?', ['the mayor', 'about the tolls']],
  ])('%j is read as %j', (question, [speaker, about]) => {
    expect(readWhatSaid(question)).toContainEqual(expect.objectContaining({ speaker, about }));
  });

  it('a speaker whose name holds "de" has more than one reading', () => {
    expect(readWhatSaid('Que dit le maire de Brévin de la facture ?')).toEqual([
      { speaker: 'le maire', about: 'de Brévin de la facture', isPlain: true },
      { speaker: 'le maire de Brévin', about: 'de la facture', isPlain: true },
      { speaker: 'le maire de Brévin de la facture', about: '', isPlain: true },
    ]);
  });

  it.each([
    ['Que propose la maire ?', false],
    ['What did the mayor promise?', false],
    ['What did the mayor say?', true],
    ['Qu’a répondu la maire ?', true],
  ])('%j asks for words and nothing else: %j', (question, isPlain) => {
    expect(readWhatSaid(question).map((reading) => reading.isPlain)).toEqual([isPlain]);
  });

  it.each([
    'Que dit-il du pont ?',
    'Que dire de la facture ?',
    'Que dis-tu du pont ?',
    'Que dit l’article ?',
    'Que disent les articles du jour ?',
    'Qu’a fait la maire ?',
    'Qu’est-ce que la digue de Brévin ?',
    'Qu’a écrit Mélina Dorval ?',
    'Que devient le pont ?',
    'Qui a dit que le quai sera rasé ?',
    'Comment Roca a-t-il payé le chantier ?',
    'What did the mayor build?',
    'What did Melina Dorval write?',
    'What do people say about the bridge?',
    'What is the mayor’s name?',
    'How does the breakwater work?',
    'Ce que dit la maire',
  ])('%j asks for nobody’s words', (question) => {
    expect(readWhatSaid(question)).toEqual([]);
  });
});

describe('whether somebody said it', () => {
  it.each([
    ['Est-ce que la maire a dit que le pont rouvrira ?', { speaker: 'la maire', words: 'le pont rouvrira' }],
    [
      'La maire a-t-elle vraiment dit que le pont rouvrira ?',
      { speaker: 'la maire', words: 'le pont rouvrira' },
    ],
    [
      'Did Ruth Ashby say the breakwater cannot wait?',
      { speaker: 'ruth ashby', words: 'the breakwater cannot wait' },
    ],
    ['Qui a dit que le pont rouvrira ?', null],
    ['Est-ce que le pont a rouvert ?', null],
    ['Le pont a-t-il rouvert ?', null],
    ['Did the bridge reopen?', null],
    ['La maire a-t-elle écrit Les Dunes ?', null],
  ])('%j asks whether somebody said something: %j', (question, expected) => {
    expect(didSay(question)).toEqual(expected);
  });
});
