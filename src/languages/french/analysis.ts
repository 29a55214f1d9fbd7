// French for the search: words too common to search by, elisions, and the stem of a word. Data, folded.
import { stemmer } from '@orama/stemmers/french';
import type { AnalysisLexicon } from '../analysis.ts';
import { frenchQuestions } from './analysis-questions.ts';
import { frenchMeasures } from './measures.ts';

const articlesAndPrepositions = `
  le la les l un une des du de d au aux a en dans sur sous par pour avec sans vers chez entre contre depuis pendant
  durant avant apres jusque jusqu jusqua des lors afin parmi selon malgre sauf via hors voici voila`;

const pronouns = `
  je j tu t il elle on nous vous ils elles me m te se s lui leur leurs y en moi toi soi eux ce c cet cette ces ceci cela
  ca celui celle ceux celles mon ma mes ton ta tes son sa ses notre nos votre vos tout toute tous toutes autre autres
  meme memes aucun aucune chaque certains certaines quelque quelques quelquun quelquune plusieurs tel telle tels telles`;

const conjunctionsAndAdverbs = `
  et ou mais donc ni si que qu comme lorsque lorsqu puisque puisqu quoique quoiqu parce alors ainsi aussi
  encore deja ne n pas plus moins tres trop peu bien non oui presque presqu rien jamais toujours ici la puis ensuite
  cependant toutefois neanmoins tant autant lequel laquelle lesquels lesquelles duquel desquels auquel auxquels dont`;

const questionWords = `
  qui quoi quel quelle quels quelles quand comment combien pourquoi`;

const auxiliaries = `
  est es suis sommes etes sont etait etaient etais etions etant sera seront serait seraient soit soient fut furent fusse
  ai as a avons avez ont avait avaient avais avions aura auront aurait auraient ait aient eu eut eurent ayant
  etre avoir fait font faire peut peuvent`;

function wordsOf(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.join(' ').trim().split(/\s+/));
}

/** Feminine "e" left by the stemmer once accents are gone: "declaree" must meet "declare". */
function stem(word: string): string {
  return word.length < 4 ? word : stemmer(word).replace(/(?<=.{3})e+$/, '');
}

export const frenchAnalysis: AnalysisLexicon = {
  stopWords: wordsOf(articlesAndPrepositions, pronouns, conjunctionsAndAdverbs, questionWords, auxiliaries),
  elisions: wordsOf('l d j m t s n c qu jusqu lorsqu puisqu quoiqu presqu quelqu'),
  clitics: wordsOf('s'),
  stem,
  questions: frenchQuestions,
  quantities: frenchMeasures,
};
