// English sentences of our own invention, with all dates that a reader on 16 May 2017 (a Tuesday) finds in them.
import { describe, expect, it } from 'vitest';
import { datesOf } from './dates-of.ts';

const rows: readonly (readonly string[])[] = [
  // days of the calendar
  ['The talks were held on May 2.', 'May 2 = DATE 2017-05-02'],
  ['On Monday, May 8, 2017, the court ruled.', 'Monday, May 8, 2017 = DATE 2017-05-08'],
  ['He was born on 4 August 1961.', '4 August 1961 = DATE 1961-08-04'],
  ['After Sept. 11, 2001, rules changed.', 'Sept. 11, 2001 = DATE 2001-09-11'],
  ['The Nov. 8 election was close.', 'Nov. 8 = DATE 2016-11-08'],
  ['The trial starts on 4 September.', '4 September = DATE 2017-09-04'],
  ['The 3rd of June is a holiday.', 'The 3rd of June = DATE 2017-06-03'],
  ['It was filed on 2017-05-02.', '2017-05-02 = DATE 2017-05-02'],
  ['It was filed on 5/12/2017.', '5/12/2017 = DATE 2017-05-12'],
  ['The case of May eighth, 2010 is shut.', 'May eighth, 2010 = DATE 2010-05-08'],
  ['Until April 8, the militia may give up arms.', 'April 8 = DATE 2017-04-08'],
  ['On Jan. 20 he was sworn in.', 'Jan. 20 = DATE 2017-01-20'],
  // lists and ranges of days
  ['The meeting is scheduled for July 7 and 8 in Hamburg.', 'July 7 and 8 = DATE 2017-07-07/2017-07-08'],
  ['The festival runs July 3-7.', 'July 3-7 = DATE 2017-07-03/2017-07-07'],
  ['The festival runs from 3 to 7 July 2018.', '3 to 7 July 2018 = DATE 2018-07-03/2018-07-07'],
  ['It is open August 10 - 22, 2012.', 'August 10 - 22, 2012 = DATE 2012-08-10/2012-08-22'],
  ['It ran from Aug 10 to Nov 12, 2012.', 'Aug 10 to Nov 12, 2012 = DATE 2012-08-10/2012-11-12'],
  // weekdays, by tense
  ['Police said Friday that two men were held.', 'Friday = DATE 2017-05-12'],
  ['The vote is due next Tuesday.', 'next Tuesday = DATE 2017-05-23'],
  ['He was elected last Sunday.', 'last Sunday = DATE 2017-05-14'],
  ['He will speak on Thursday.', 'Thursday = DATE 2017-05-18'],
  ['The storm will hit on Wednesday night.', 'Wednesday night = TIME 2017-05-17TNI'],
  ['A strike began Monday.', 'Monday = DATE 2017-05-15'],
  ['The court rules on Friday of next week.', 'Friday of next week = DATE 2017-05-26'],
  // near days
  ['It rained yesterday.', 'yesterday = DATE 2017-05-15'],
  ['Yesterday afternoon, crowds gathered.', 'Yesterday afternoon = TIME 2017-05-15TAF'],
  ['Last night, crowds gathered.', 'Last night = TIME 2017-05-15TNI'],
  ['He will speak tomorrow at 9 a.m.', 'tomorrow at 9 a.m. = TIME 2017-05-17T09:00'],
  ['The bill was signed today.', 'today = DATE 2017-05-16'],
  // told days
  [
    'On May 2 they spoke. The next day they met. That evening they dined.',
    'May 2 = DATE 2017-05-02',
    'The next day = DATE 2017-05-03',
    'That evening = TIME 2017-05-03TEV',
  ],
  [
    'On April 12 he came. The day before, he had fled.',
    'April 12 = DATE 2017-04-12',
    'The day before = DATE 2017-04-11',
  ],
  [
    'On May 5 a bridge fell. Three days later, a dam broke.',
    'May 5 = DATE 2017-05-05',
    'Three days later = DATE 2017-05-08',
  ],
  // times of day
  [
    'The quake struck at 11:30 p.m. local time on Tuesday.',
    '11:30 p.m. local time on Tuesday = TIME 2017-05-16T23:30',
  ],
  ['The quake struck at 6 a.m. EST Sunday.', '6 a.m. EST Sunday = TIME 2017-05-14T06:00'],
  ['At noon on Friday the sirens rang.', 'noon on Friday = TIME 2017-05-12T12:00'],
  ['At 0915 GMT the ship called for help.', '0915 GMT = TIME T09:15'],
  // months and years
  ['In mid-January, the lake froze.', 'mid-January = DATE 2017-01 MID'],
  ['In late April he noted a decline.', 'late April = DATE 2017-04 END'],
  ['It happened in March.', 'March = DATE 2017-03'],
  ['The December 2015 accord holds.', 'December 2015 = DATE 2015-12'],
  ['Since 1968 the bridge has stood.', '1968 = DATE 1968'],
  ['From 1998 to 2004 she led the party.', '1998 = DATE 1998', '2004 = DATE 2004'],
  ['World War I (1914-1918) scarred him.', '1914-1918 = DATE 1914/1918'],
  ['The 2018 World Cup will be held in Russia.', '2018 = DATE 2018'],
  ['This year, the harvest was good.', 'This year = DATE 2017'],
  ["Next year's fair is off.", 'Next year = DATE 2018'],
  ['Early next year he will quit.', 'Early next year = DATE 2018'],
  // decades, centuries, seasons, parts of years
  ['In the early 1990s the mine shut.', 'the early 1990s = DATE 199X START'],
  ['The sixties were wild.', 'The sixties = DATE 196X'],
  ['In the 19th century the town had ten forges.', 'the 19th century = DATE 18XX'],
  ['In the summer of 2015 he left.', 'the summer of 2015 = DATE 2015-SU'],
  ['Last summer was dry.', 'Last summer = DATE 2016-SU'],
  ['The first quarter of 2017 was strong.', 'The first quarter of 2017 = DATE 2017-Q1'],
  ['In the second half of 2016, sales rose.', 'the second half of 2016 = DATE 2016-H2'],
  ['On Christmas Day the family gathered.', 'Christmas Day = DATE 2016-12-25'],
  ['By the end of the year, 200 jobs will go.', 'the end of the year = DATE 2017 END'],
  // weeks
  ['She resigned last week.', 'last week = DATE 2017-W19'],
  ['Over the weekend, two people died.', 'the weekend = DATE 2017-W19-WE'],
  ['Earlier this month, the plant closed.', 'Earlier this month = DATE 2017-05'],
  // durations
  ['For nearly 20 years he led the union.', 'nearly 20 years = DURATION P20Y APPROX'],
  ['For more than three hours they argued.', 'more than three hours = DURATION PT3H MORE_THAN'],
  ['A three-day strike was called.', 'three-day = DURATION P3D'],
  ['The 72-hour deadline passed.', '72-hour = DURATION PT72H'],
  ['He was sentenced to 10 years in prison.', '10 years = DURATION P10Y'],
  ['In the last three months prices fell.', 'the last three months = DURATION P3M'],
  ['Over the past two decades, forests shrank.', 'the past two decades = DURATION P20Y'],
  ['It was the hottest day in 30 years.', 'in 30 years = DURATION P30Y'],
  ['The flight took 5 hours and 20 minutes.', '5 hours and 20 minutes = DURATION PT5H20M'],
  // distances
  ['Two years ago the factory shut.', 'Two years ago = DATE 2015'],
  ['In five days, he returns.', 'In five days = DATE 2017-05-21'],
  ['A decade ago, nobody knew him.', 'A decade ago = DATE 200X'],
  // sets
  ['Every day, 300 people cross.', 'Every day = SET P1D'],
  ['The group meets every Tuesday.', 'every Tuesday = SET XXXX-WXX-2'],
  ['He runs twice a week.', 'twice a week = SET P1W'],
  ['The annual report is out.', 'annual = SET P1Y'],
  // present
  ['She now lives in Leeds.', 'now = DATE PRESENT_REF'],
  // hours, parts and nights beside their day
  ['The body was found on the morning of May 12.', 'the morning of May 12 = TIME 2017-05-12TMO'],
  [
    'The final will be played on Saturday at 8:45 p.m. local time.',
    'Saturday at 8:45 p.m. local time = TIME 2017-05-20T20:45',
  ],
  ['The storm should land overnight Thursday.', 'overnight Thursday = TIME 2017-05-18TNI'],
  ['Earlier in the day, an officer was hurt.', 'Earlier in the day = DATE 2017-05-16'],
  ['He arrived late Monday.', 'late Monday = DATE 2017-05-15'],
  ['The park is open Friday mornings.', 'Friday mornings = SET XXXX-WXX-5TMO'],
  ['8:23 AM, Jul 9', '8:23 AM, Jul 9 = TIME 2017-07-09T08:23'],
  // tense
  ['The vote is expected to be held Monday.', 'Monday = DATE 2017-05-22'],
  ['The vote was held Monday.', 'Monday = DATE 2017-05-15'],
  // years and weeks
  ['The 2008-09 season was his last.', '2008-09 = DATE 2008/2009'],
  ['Talks resume the week of May 22.', 'the week of May 22 = DATE 2017-W21'],
  [
    'It is open from 10 August 2013 - 12 September.',
    '10 August 2013 - 12 September = DATE 2013-08-10/2013-09-12',
  ],
  ['A report is due by year end.', 'year end = DATE 2017 END'],
  // vague spans
  ['It rained for days.', 'days = DURATION PXD'],
  ['It is a matter of weeks.', 'weeks = DURATION PXW'],
  ['It is the work of thousands of years.', 'thousands of years = DURATION PXY'],
  ['In the hours after the crash, nobody spoke.', 'hours = DURATION PTXH'],
  ['Right now, the mill is shut.', 'Right now = DATE PRESENT_REF'],
  ['He may stand again in the future.', 'the future = DATE FUTURE_REF'],
  [
    'It shut in May 2013, and the mill in December of the same year.',
    'May 2013 = DATE 2013-05',
    'December of the same year = DATE 2013-12',
  ],
  ['A 2013 report says so.', '2013 = DATE 2013'],
  ['In 1996 prices rose.', '1996 = DATE 1996'],
  ['The Act of 1996 recognises two kinds.', '1996 = DATE 1996'],
  ['Peter of Abano (1250–1316) wrote it.', '1250–1316 = DATE 1250/1316'],
  ['Growth was low in the mid-1960s.', 'the mid-1960s = DATE 196X MID'],
  ['It ended in mid-2015.', 'mid-2015 = DATE 2015 MID'],
  ['I came at 9pm. It got bad.', '9pm = TIME T21:00'],
  ['On Saturday President Ortez spoke.', 'Saturday = DATE 2017-05-13'],
  ['They met Saturday night in Lyon.', 'Saturday night = TIME 2017-05-13TNI'],
  ['The first quarter of this year was strong.', 'The first quarter of this year = DATE 2017-Q1'],
  ['The mill is open at weekends.', 'weekends = SET XXXX-WXX-WE'],
  // counted inside a month or a year, or from a day
  ['The fair opens on the first Monday of June.', 'the first Monday of June = DATE 2017-06-05'],
  ['The last week of January was cold.', 'The last week of January = DATE 2017-W04'],
  ['The second weekend of June is theirs.', 'The second weekend of June = DATE 2017-W23-WE'],
  ['Two days before May 3, it rained.', 'Two days before May 3 = DATE 2017-05-01'],
  ['It opened three weeks after Easter.', 'three weeks after Easter = DATE 2017-05-07'],
  ['The next working day is busy.', 'The next working day = DATE 2017-05-17'],
  ['After an hour, the fire was out.', 'an hour = DURATION PT1H'],
  ['He waited 48h at the gate.', '48h = DURATION PT48H'],
  ['Caesar died on 15 March 44 BC in Rome.', '15 March 44 BC = DATE -0044-03-15'],
  ['The log says 05/31/2016-14:15 in red.', '05/31/2016-14:15 = TIME 2016-05-31T14:15'],
  ['They met in Lyon since Saturday.', 'Saturday = DATE 2017-05-13'],
  ['It must be returned within twenty working days.', 'twenty working days = DURATION P20D'],
];

describe('English dates', () => {
  it.each(rows.map(([text = '', ...dates]) => ({ text, dates })))('$text', ({ text, dates }) => {
    expect(datesOf(text, 'en', '2017-05-16')).toEqual(dates);
  });
});

describe('English in an article known only to its month', () => {
  it.each([
    ['It rained yesterday.', 'yesterday = DATE 2017-05'],
    ['Police said Friday that it rained.', 'Friday = DATE 2017-05'],
    ['It rained on May 2.', 'May 2 = DATE 2017-05-02'],
    ['It rained last month.', 'last month = DATE 2017-04'],
  ])('%s', (text, date) => {
    expect(datesOf(text, 'en', '2017-05')).toEqual([date]);
  });
});
