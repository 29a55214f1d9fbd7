// The words of time in English.
import type { CalendarLexicon } from '../calendar.ts';

export const englishCalendar: CalendarLexicon = {
  dayFirst: false,
  capitalised: true,
  words: {},
  cardinals: {},
  multipliers: {},
  ordinals: {},
  numeralAnd: 'and',
  joins: ['and', 'or', ',', '&'],
  spans: ['to', '-', '–', '—', 'through', 'until', 'till'],
  holidays: {},
  forms: [],
  tense: {
    past: [],
    future: [],
    perfect: [],
    pastEndings: [],
    futureEndings: [],
    participleEndings: [],
    notVerbs: [],
  },
};
