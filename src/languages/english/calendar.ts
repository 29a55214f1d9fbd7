import type { CalendarLexicon } from '../calendar.ts';

export const englishCalendar: CalendarLexicon = { words: [] };
