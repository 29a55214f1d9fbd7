// English words around a number or a time that decide whether it is one. Folded: lower case.
import type { CalendarWords } from '../calendar.ts';

const marked = (words: string): Readonly<Record<string, number>> =>
  Object.fromEntries(words.split(' ').map((word) => [word, 1]));

export const englishContext: CalendarWords = {
  /** After these a number of four digits is a year. */
  'year-lead': marked(
    'in since until till by before after from during through between to of and early late mid year spring summer autumn fall ' +
      'winter season circa around',
  ),
  /** After these it is a number of something. */
  'number-lead': marked(
    'these those about some nearly almost approximately than article articles resolution resolutions page pages no number ' +
      'numbers route highway chapter line flight law section code model iso room building lot box tel phone extension over ' +
      'peugeot mazda windows office boeing airbus street avenue road interstate altitude total only least most up',
  ),
  /** After a number these make it a measure or a count, whatever stands before. */
  measure: marked(
    'm km cm mm cc kg g mg l ha t kw mw gw kwh mhz ghz gb mb tb hp ft lb lbs oz mph euro euros dollar dollars pound pounds meter ' +
      'meters metre metres kilometer kilometers kilometre kilometres mile miles foot feet yard yards inch inches acre acres ' +
      'hectare hectares ton tons tonne tonnes liter liters litre litres gram grams degree degrees pixel pixels point points ' +
      'times copies people soldiers men women children students dead deaths jobs votes seats troops homes residents pages words ' +
      'billion million percent watts volts calories rpm',
  ),
  /** Words that may stand right after a year. */
  function: marked(
    'and or but nor so yet to of in on at by for from with without against over under before after since until during through ' +
      'between as if when while where that which who whom whose it he she they we you i the a an this these that those his her ' +
      'its their our is was were are be been will would has had have did does do not no than then also there here while amid ' +
      'levels election elections season budget edition report census campaign world olympics olympic summer winter presidential ' +
      'general film book novel album song war attack attacks',
  ),
  'age-lead': {},
  years: {},
  'span-lead-in': {},
  /** Between a day and its part: "Tuesday in the morning". */
  inside: marked('in during'),
  /** Between two days of the calendar that bound a range. */
  'span-link': marked('to through until till'),
  /** Between a time of day and its day: "8:23 AM, Jul 9". */
  'clock-link': marked(', ∙ • · |'),
  /** Between two months or days of which only the second names its year. */
  'shares-year': marked('to and or through until , - – &'),
  /** In a request these open a span: "after May 3", "until tomorrow". */
  'open-side': {
    after: 'from',
    since: 'from',
    starting: 'from',
    before: 'until',
    until: 'until',
    till: 'until',
    by: 'until',
  },
  'span-lead': marked('from between'),
  'span-link-word': marked('to and until till through'),
  /** Before a count these name its last day: "within ten days". */
  deadline: marked('within after'),
  /** "Wait for ten minutes", "set a timer for an hour". */
  waited: marked('for'),
  wait: marked('wait timer alarm snooze'),
  led: {},
  /** Between a count of days and the day that they are counted from: "two days before May 3". */
  counts: { before: -1, after: 1, from: 1, 'prior to': -1 },
  /** Around two times of day: "from 2 to 4 p.m.", "between 2 and 4 p.m.". */
  'hours-lead': marked('from between'),
  'hours-link': marked('to and until till'),
  joins: marked(', and or to'),
  between: marked('between'),
  during: marked('in during'),
  onward: marked('until till by starting'),
  backward: marked('since'),
  'here-or-there': {},
};
