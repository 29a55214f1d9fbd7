// Text in, its language out, among those that Dixit reads.
import { franc } from 'franc-min';
import type { ArticleLanguage } from './article.ts';

/** Enough for the trigrams to tell; a longer sample changes nothing and costs time. */
const sampleLength = 2000;

/** French when the text is too short to tell: it is the language read first. */
export function detectLanguage(text: string): ArticleLanguage {
  return franc(text.slice(0, sampleLength), { only: ['fra', 'eng'] }) === 'eng' ? 'en' : 'fr';
}
