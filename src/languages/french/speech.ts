import type { SpeechLexicon } from '../speech.ts';

export const frenchSpeech: SpeechLexicon = { words: [] };
