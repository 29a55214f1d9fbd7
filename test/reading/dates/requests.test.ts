// Single sentences of people who plan or ask, beside reports in the same words: only the first are read as requests.
import { describe, expect, it } from 'vitest';
import { datesOf } from './dates-of.ts';

const day = '2017-05-16';

describe('a request', () => {
  it.each([
    ['fr', 'Je pars dans deux mois', 'dans deux mois = DATE 2017-07-16'],
    ['fr', 'Je reviens dans trois ans', 'dans trois ans = DATE 2020-05-16'],
    ['fr', 'Montrez les articles parus après le 3 mai', 'après le 3 mai = DATE 2017-05-03/..'],
    ['fr', 'Réservez une table à partir du 7 juin', 'à partir du 7 juin = DATE 2017-06-07/..'],
    ['fr', 'Je serai là demain avant 17h', 'demain avant 17h = TIME ../2017-05-17T17:00'],
    ['fr', 'Tu restes jusqu’à dimanche ?', 'jusqu’à dimanche = DATE ../2017-05-21'],
    [
      'fr',
      'Combien de textes entre janvier 2017 et hier',
      'entre janvier 2017 et hier = DATE 2017-01-01/2017-05-15',
    ],
    [
      'fr',
      'Que s’est-il passé entre le 3 mai et hier ?',
      'entre le 3 mai et hier = DATE 2017-05-03/2017-05-15',
    ],
    [
      'fr',
      'Je suis en congé du lundi 5 juin au 9 juin',
      'lundi 5 juin au 9 juin = DATE 2017-06-05/2017-06-09',
    ],
    ['fr', 'Je veux partir à 15 heures', '15 heures = TIME T15:00'],
    ['en', 'in two months', 'in two months = DATE 2017-07-16'],
    ['en', 'within ten days', 'within ten days = DATE 2017-05-26'],
    ['en', 'set a timer for 5 minutes', 'for 5 minutes = TIME 2017-05-16'],
    ['en', 'show me what was said since May 3', 'since May 3 = DATE 2017-05-03/..'],
    ['en', 'I will be back before May 20', 'before May 20 = DATE ../2017-05-20'],
    ['en', 'What happened between May 3 and today?', 'between May 3 and today = DATE 2017-05-03/2017-05-16'],
  ] as const)('(%s) "%s" is read as it is meant', (lang, text, date) => {
    expect(datesOf(text, lang, day)).toEqual([date]);
  });
});

describe('a report in the same words', () => {
  it.each([
    ['fr', 'Le maire partira dans deux mois.', 'dans deux mois = DATE 2017-07'],
    ['fr', 'Le pont a fermé après le 3 mai.', 'le 3 mai = DATE 2017-05-03'],
    ['fr', 'Le port ferme à partir du 7 juin.', '7 juin = DATE 2017-06-07'],
    ['fr', 'Le musée restera fermé jusqu’à dimanche.', 'dimanche = DATE 2017-05-21'],
    ['fr', '« Je pars dans deux mois », a dit le maire.', 'dans deux mois = DATE 2017-07'],
    [
      'fr',
      'Je pars dans deux mois. Le maire l’a dit hier.',
      'dans deux mois = DATE 2017-07',
      'hier = DATE 2017-05-15',
    ],
    ['en', 'The mayor will leave in two months.', 'in two months = DATE 2017-07'],
    ['en', 'The mine must close within ten days.', 'ten days = DURATION P10D'],
    ['en', 'He spoke for 5 minutes.', '5 minutes = DURATION PT5M'],
    ['en', 'Prices have risen since May 3.', 'May 3 = DATE 2017-05-03'],
    ['en', '“I will leave in two months,” she said.', 'in two months = DATE 2017-07'],
  ] as const)('(%s) "%s" is read as news', (lang, text, ...dates) => {
    expect(datesOf(text, lang, day)).toEqual(dates);
  });
});
