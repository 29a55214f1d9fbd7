import type { SentenceLexicon } from '../sentence-ends.ts';

export const frenchSentenceEnds: SentenceLexicon = { words: [] };
