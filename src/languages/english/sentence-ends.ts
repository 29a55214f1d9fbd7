import type { SentenceLexicon } from '../sentence-ends.ts';

export const englishSentenceEnds: SentenceLexicon = { words: [] };
