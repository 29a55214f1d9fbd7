// The forms of verbs of saying that the readers know, made by rule from their lemmas.
import { describe, expect, it } from 'vitest';
import { englishVerbsOfSpeech } from '../../../src/languages/english/verbs-of-speech.ts';
import { conjugateFrench } from '../../../src/languages/french/conjugation.ts';
import { frenchVerbsOfSpeech } from '../../../src/languages/french/verbs-of-speech.ts';

describe('French forms by rule', () => {
  it.each([
    ['annoncer', 'annonce annoncent annonçait annonçaient annonça annoncèrent annoncera annoncé annonçant'],
    ['juger', 'juge jugent jugeait jugea jugèrent jugera jugé jugeant'],
    ['rappeler', 'rappelle rappellent rappelait rappela rappellera rappelé'],
    ['répéter', 'répète répètent répétait répéta répétera répété'],
    ['révéler', 'révèle révèlent révélait révélera révélé'],
    ['suggérer', 'suggère suggéra suggéré'],
    ['bégayer', 'bégaie bégayait bégaya bégayé'],
    ['rejeter', 'rejette rejettent rejetait rejeté'],
    ['avertir', 'avertit avertissent avertissait avertirent avertira averti avertissant'],
    ['répondre', 'répond répondent répondait répondit répondra répondu répondant'],
    ['redire', 'redit redisent redisait redira redit'],
    ['écrire', 'écrit écrivent écrivait écrivit écrira écrit écrivant'],
    ['reconnaître', 'reconnaît reconnaissent reconnaissait reconnut reconnaîtra reconnu'],
    ['reconnaitre', 'reconnait reconnaitra'],
    ['admettre', 'admet admettent admettait admit admettra admis admettant'],
    ['soutenir', 'soutient soutiennent soutenait soutint soutiendra soutenu'],
    ['plaindre', 'plaint plaignent plaignait plaignit plaindra plaint'],
    ['poursuivre', 'poursuit poursuivent poursuivait poursuivit poursuivi'],
    ['conclure', 'conclut concluent concluait conclura conclu'],
    ['sourire', 'sourit sourient souriait sourira souri'],
  ])('%s', (lemma, forms) => {
    const words = conjugateFrench(lemma).map(({ word }) => word);
    expect(forms.split(' ').filter((form) => !words.includes(form))).toEqual([]);
  });

  it('participles agree', () => {
    const words = conjugateFrench('promettre').filter(({ form }) => form === 'past');
    expect(words.map(({ word }) => word)).toEqual(['promis', 'promise', 'promis', 'promises']);
  });
});

describe('what a form may be', () => {
  it.each([
    ['déclaré', 'past', false],
    ['affirme', 'finite', false],
    ['annonce', 'finite', true],
    ['note', 'finite', true],
    ['estimant', 'gerund', false],
    ['préciser', 'infinitive', false],
  ])('%s', (word, form, isHomograph) => {
    const readings = frenchVerbsOfSpeech.get(word)?.filter((reading) => reading.form === form);
    expect(readings?.map((reading) => reading.isHomograph)).toContain(isHomograph);
  });

  it.each([
    ['said', 'finite', false],
    ['says', 'finite', false],
    ['claims', 'finite', true],
    ['adding', 'gerund', false],
    ['denied', 'finite', false],
    ['quipped', 'finite', false],
    ['quipping', 'gerund', false],
    ['replies', 'finite', true],
    ['told', 'past', false],
    ['written', 'past', true],
  ])('%s', (word, form, isHomograph) => {
    const readings = englishVerbsOfSpeech.get(word)?.filter((reading) => reading.form === form);
    expect(readings?.map((reading) => reading.isHomograph)).toContain(isHomograph);
  });

  it.each(['maison', 'pont', 'hier', 'ministre', 'avec', 'bleu', 'savons', 'lue'])(
    '%s is no verb of saying',
    (word) => {
      expect(frenchVerbsOfSpeech.has(word)).toBe(false);
    },
  );

  it.each(['house', 'bridge', 'minister', 'blue', 'quickly', 'tall'])('%s is no verb of saying', (word) => {
    expect(englishVerbsOfSpeech.has(word)).toBe(false);
  });
});
