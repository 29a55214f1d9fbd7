import { describe, expect, it } from 'vitest';
import { plainQuestion } from '../../src/answers/plain-question.ts';

describe('the question itself', () => {
  it.each([
    ['salut, c koi le péage stp ?', "qu'est-ce que c'est le péage ?"],
    ['Bonjour ! Dis-moi qui paie le pont, merci', 'qui paie le pont'],
    ['Pouvez-vous me dire combien coûte le pont ?', 'combien coûte le pont ?'],
    ['pk le pont est fermé ?', 'pourquoi le pont est fermé ?'],
    ['hi, do you know who pays for the breakwater? pls', 'who pays for the breakwater ?'],
    ['whats the toll', 'what is the toll'],
    // A greeting needs no comma where a question follows, and may be of the other language.
    ['bonjour que dit la maire', 'que dit la maire'],
    ['Bonjour à tous combien coûte le pont', 'combien coûte le pont'],
    ['salut le pont rouvre quand ?', 'le pont rouvre quand ?'],
    ['hi, qui a dit que le pont rouvrira', 'qui a dit que le pont rouvrira'],
    ['salut what did the mayor say', 'what did the mayor say'],
    ['hello dis-moi qui paie', 'qui paie'],
    ['hey everyone who pays for the breakwater', 'who pays for the breakwater'],
    ['bonjour stp, résume l’article', 'résume l’article'],
    ['bonjour c quand la rouverture', 'quand est la rouverture'],
    ['Alors, qui paie le pont ?', 'qui paie le pont ?'],
    ['alors que dit la maire ?', 'que dit la maire ?'],
    ['So, when do the tolls double?', 'when do the tolls double?'],
    ['so what did the mayor say', 'what did the mayor say'],
  ])('of %j is %j', (typed, expected) => {
    expect(plainQuestion(typed)).toBe(expected);
  });

  it.each([
    'Le salut du port',
    'bonjour',
    'Quittance',
    'pkoisson',
    'Qui dit merci ?',
    'Alors que le pont ferme, qui paie ?',
    'Alors qu’il pleuvait, le pont a-t-il tenu ?',
    'Hello Kitty',
    'Hello Kitty a-t-elle cinquante ans ?',
    'Bonjour tristesse est de quel auteur ?',
    'Merci patron passe quand au cinéma ?',
    'So far the tolls have doubled',
    'So that the tolls double, what is needed?',
    'OK Computer was recorded when?',
    'Good Morning Vietnam is set where?',
    'Hi-fi sales doubled when?',
    'Please Please Me was released when?',
    'Question Time is on what channel?',
    'Hellos and goodbyes',
  ])('%j wears no wrapping', (typed) => {
    expect(plainQuestion(typed)).toBe(typed);
  });
});
