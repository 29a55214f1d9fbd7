import type { AnalysisLexicon } from '../analysis.ts';

export const englishAnalysis: AnalysisLexicon = { words: [] };
