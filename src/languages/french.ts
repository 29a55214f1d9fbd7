// French as Dixit knows it: one value of lexicons, each in a file of its own.
import { frenchAnalysis } from './french/analysis.ts';
import { frenchCalendar } from './french/calendar.ts';
import { frenchEvents } from './french/events.ts';
import { frenchOpeners } from './french/openers.ts';
import { frenchPlaces } from './french/places.ts';
import { frenchSentenceEnds } from './french/sentence-ends.ts';
import { frenchSpeech } from './french/speech.ts';
import type { Language } from './language.ts';

export const french: Language = {
  code: 'fr',
  sentences: frenchSentenceEnds,
  speech: frenchSpeech,
  calendar: frenchCalendar,
  analysis: frenchAnalysis,
  openers: frenchOpeners,
  events: frenchEvents,
  places: frenchPlaces,
};
