// Article text in, quotes out: marked stretches and reported clauses, each with who said it or an honest unknown.
import { languageOf } from '../../languages/language.ts';
import type { SpeechLexicon } from '../../languages/speech.ts';
import type { Readable } from '../read-article.ts';
import type { Quote, Sentence } from '../reading.ts';
import { attribute } from './attribute.ts';
import { readClauses } from './clauses.ts';

/** All quotes in reading order: marked ones first where two begin together. Never throws, on any text. */
export function findQuotes(article: Readable, sentences: readonly Sentence[]): readonly Quote[] {
  const lexicon: SpeechLexicon = languageOf(article.lang).speech;
  return attribute(readClauses(article, sentences, lexicon), article.text);
}
