// What is known of one language, as data. The readers and the search ask this table; they hold no words themselves.
import type { AnalysisLexicon } from './analysis.ts';
import type { CalendarLexicon } from './calendar.ts';
import { english } from './english.ts';
import type { EventLexicon } from './events.ts';
import { french } from './french.ts';
import type { OpenerLexicon } from './openers.ts';
import type { PlaceTable } from './places.ts';
import type { SentenceLexicon } from './sentence-ends.ts';
import type { SpeechLexicon } from './speech.ts';

export type LanguageCode = 'fr' | 'en';

export interface Language {
  readonly code: LanguageCode;
  readonly sentences: SentenceLexicon;
  readonly speech: SpeechLexicon;
  readonly calendar: CalendarLexicon;
  readonly analysis: AnalysisLexicon;
  readonly openers: OpenerLexicon;
  readonly events: EventLexicon;
  readonly places: PlaceTable;
}

const languages: Readonly<Record<LanguageCode, Language>> = { fr: french, en: english };

/** The language of a code; the union leaves no code unknown. */
export function languageOf(code: LanguageCode): Language {
  return languages[code];
}
