import type { SpeechLexicon } from '../speech.ts';

export const englishSpeech: SpeechLexicon = { words: [] };
