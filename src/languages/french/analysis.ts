import type { AnalysisLexicon } from '../analysis.ts';

export const frenchAnalysis: AnalysisLexicon = { words: [] };
