import type { CalendarLexicon } from '../calendar.ts';

export const frenchCalendar: CalendarLexicon = { words: [] };
