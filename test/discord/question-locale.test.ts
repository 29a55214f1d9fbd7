import { describe, expect, it } from 'vitest';
import { questionLocale } from '../../src/discord/question-locale.ts';

describe('the language of a question', () => {
  it.each([
    'Quand rouvre le pont ?',
    'qui a dit que le pont rouvrirait',
    'Pourquoi la maire est-elle contre ?',
    "qu'est-ce qui s'est passé mardi",
  ])('is French: %s', (question) => {
    expect(questionLocale(question, 'en')).toBe('fr');
    expect(questionLocale(question, 'fr')).toBe('fr');
  });

  it.each([
    'When does the bridge open?',
    'who said that it would open on Monday',
    'What is the plan of Brumelle?',
  ])('is English: %s', (question) => {
    expect(questionLocale(question, 'fr')).toBe('en');
    expect(questionLocale(question, 'en')).toBe('en');
  });

  it.each(['', 'G20', 'Brumelle ?', '@everyone', 'Brücke'])(
    'is the one preferred where the words do not tell: %j',
    (question) => {
      expect(questionLocale(question, 'fr')).toBe('fr');
      expect(questionLocale(question, 'en')).toBe('en');
    },
  );
});
