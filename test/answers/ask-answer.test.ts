import { describe, expect, it } from 'vitest';
import { answerAsk } from '../../src/answers/ask.ts';
import { answersIn } from '../../src/answers/ask-answer.ts';
import type { QuestionKind } from '../../src/index/question-kind.ts';
import { corpusOfMade, entryOf } from '../index/hand-made.ts';

const spansOf = (kind: QuestionKind, text: string, lang: 'fr' | 'en' = 'fr') => {
  const entry = entryOf({ id: 'a', title: 'A', date: '2020-01-01', lang, paragraphs: [text] });
  return answersIn(kind, entry, { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end),
  );
};

describe('spans that could answer', () => {
  it.each<[QuestionKind, string, readonly string[]]>([
    ['number', 'Les travaux coûteront 7,2 millions d’euros.', ['7,2 millions d’euros']],
    ['number', 'Quelque 20 000 voix, soit 40 % des votants.', ['20 000 voix', '40 %']],
    ['number', 'La foule a libéré quarante-quatre prisonniers.', ['quarante-quatre prisonniers']],
    ['number', 'Le port est calme.', []],
    ['person', 'Le pont a été rouvert par Odile Castain et Anselme Roca.', ['Odile Castain et Anselme Roca']],
    ['person', 'Hier, la maire Odile Castain a souri.', ['Hier', 'Odile Castain']],
    ['person', 'le vent souffle sur la digue.', []],
    ['place', 'Elle s’est rendue à Brévin puis en Norvège.', ['Brévin', 'Norvège']],
    ['place', 'Odile Castain a souri.', []],
    ['cause', 'Le pont est fermé parce que la pile cède, dit-on.', ['parce que la pile cède']],
    ['cause', 'En raison du vent, rien ne sort.', ['En raison du vent']],
    ['cause', 'Le carton est plein.', []],
    ['other', 'Odile Castain a payé 3 euros à Brévin.', []],
  ])('of kind %s in %j are %j', (kind, text, expected) => {
    expect(spansOf(kind, text)).toEqual(expected);
  });

  it.each<[QuestionKind, string, readonly string[]]>([
    ['number', 'The tolls rose by 40% to 12 pounds.', ['40%', '12 pounds']],
    ['place', 'She was born in Saltmere.', ['Saltmere']],
    ['cause', 'It closed because of the storm.', ['because of the storm']],
  ])('of kind %s in %j are %j', (kind, text, expected) => {
    expect(spansOf(kind, text, 'en')).toEqual(expected);
  });
});

describe('the answer marked in a passage', () => {
  const corpus = corpusOfMade({
    id: 'pont',
    title: 'Le pont de Brévin',
    date: '2020-01-01',
    paragraphs: [
      'Le pont de Brévin rouvrira bientôt. Sa réparation a coûté 7,2 millions d’euros à la région.',
      'La cérémonie aura lieu à Montrevel en présence du préfet Anselme Roca. Le vent sera faible.',
    ],
  });
  const answerTo = (question: string) => {
    const [excerpt] = answerAsk({ question }, corpus).excerpts;
    return excerpt?.answer?.text;
  };

  it.each([
    ['Combien a coûté la réparation du pont de Brévin ?', '7,2 millions d’euros'],
    ['Où aura lieu la cérémonie ?', 'Montrevel'],
    ['Comment sera le vent de la cérémonie ?', undefined],
  ])('of %j is %j', (question, expected) => {
    expect(answerTo(question)).toBe(expected);
  });

  it('is never a name that the question gave', () => {
    expect(answerTo('Qui est Anselme Roca, présent à la cérémonie ?')).not.toBe('Anselme Roca');
  });
});
