// /read: an article in, one paragraph of it out, to the letter.
import { answerRead } from '../answers/read.ts';
import { suggestArticles } from '../index/suggestions.ts';
import { defineCommand } from './command.ts';
import { articleOption } from './shared-options.ts';

/** More than any article has. */
const MOST_PARAGRAPHS = 999;

export const read = defineCommand({
  name: 'read',
  frenchName: 'lire',
  description: {
    en: 'Read an article paragraph by paragraph',
    fr: 'Lire un article, paragraphe par paragraphe',
  },
  options: [
    {
      ...articleOption,
      description: { en: 'The article: its title or id', fr: 'L’article : son titre ou son nom' },
      required: true,
    },
    {
      kind: 'count',
      name: 'paragraph',
      frenchName: 'paragraphe',
      description: {
        en: 'Which paragraph, as cited: 3 for ¶3',
        fr: 'Quel paragraphe, comme on le cite : 3 pour ¶3',
      },
      required: false,
      min: 1,
      max: MOST_PARAGRAPHS,
    },
  ],
  suggest: (option, typed, _args, corpus) => (option === 'article' ? suggestArticles(typed, corpus) : []),
  run: (args, corpus) => answerRead(args, corpus),
});
