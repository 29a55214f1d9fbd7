// English for the search: words too common to search by, clitics, and the stem of a word. Data, folded.
import { stemmer } from '@orama/stemmers/english';
import type { AnalysisLexicon } from '../analysis.ts';
import { englishQuestions } from './analysis-questions.ts';
import { englishMeasures } from './measures.ts';

const articlesAndPrepositions = `
  the a an of in on at to for from by with about as into onto through during before after over under between against
  upon within without among via per toward towards`;

const pronouns = `
  i you he she it we they me him her us them my your his its our their mine yours hers ours theirs this that these those
  there here myself yourself himself herself itself ourselves themselves one ones some any each both all other such own`;

const conjunctionsAndAdverbs = `
  and or but nor so if then than because while although though until unless not no only very too just also again
  further once more most same still yet ever never`;

const questionWords = `
  who whom whose what which when where why how`;

const auxiliaries = `
  is am are was were be been being has have had having do does did doing done will would shall should can could may
  might must dont doesnt didnt isnt arent wasnt werent wont wouldnt cant couldnt hasnt havent hadnt shouldnt im ive
  youre theyre weve hes shes`;

function wordsOf(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.join(' ').trim().split(/\s+/));
}

export const englishAnalysis: AnalysisLexicon = {
  stopWords: wordsOf(articlesAndPrepositions, pronouns, conjunctionsAndAdverbs, questionWords, auxiliaries),
  elisions: new Set(),
  clitics: wordsOf('s'),
  stem: (word) => (word.length < 4 ? word : stemmer(word)),
  questions: englishQuestions,
  quantities: englishMeasures,
};
