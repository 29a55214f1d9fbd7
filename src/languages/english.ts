// English as Dixit knows it: one value of lexicons, each in a file of its own.
import { englishAnalysis } from './english/analysis.ts';
import { englishCalendar } from './english/calendar.ts';
import { englishEvents } from './english/events.ts';
import { englishOpeners } from './english/openers.ts';
import { englishPlaces } from './english/places.ts';
import { englishSentenceEnds } from './english/sentence-ends.ts';
import { englishSpeech } from './english/speech.ts';
import type { Language } from './language.ts';

export const english: Language = {
  code: 'en',
  sentences: englishSentenceEnds,
  speech: englishSpeech,
  calendar: englishCalendar,
  analysis: englishAnalysis,
  openers: englishOpeners,
  events: englishEvents,
  places: englishPlaces,
};
