// /summary: an article or a day in, the sentences that carry it out, to the letter.
import { answerSummary } from '../answers/summary.ts';
import { suggestDays } from '../index/suggestions.ts';
import { defineCommand } from './command.ts';
import { articleOption } from './shared-options.ts';
import { suggestArticlesAmong } from './suggest-among.ts';

export const summary = defineCommand({
  name: 'summary',
  frenchName: 'résumé',
  description: {
    en: 'The sentences that carry an article, or the articles of a day',
    fr: 'Les phrases qui portent un article, ou les articles d’un jour',
  },
  options: [
    {
      ...articleOption,
      description: { en: 'The article: its title or id', fr: 'L’article : son titre ou son nom' },
    },
    {
      kind: 'text',
      name: 'day',
      frenchName: 'jour',
      description: {
        en: 'A day (2017-05-02), a month (2017-05) or a year (2017)',
        fr: 'Un jour (2017-05-02), un mois (2017-05) ou une année (2017)',
      },
      required: false,
      maxLength: 100,
      hasSuggestions: true,
      example: { en: '2017-05', fr: '2017-05' },
    },
    {
      kind: 'choice',
      name: 'length',
      frenchName: 'longueur',
      description: { en: 'How much of each article', fr: 'Combien de chaque article' },
      required: false,
      choices: [
        {
          value: 'short',
          label: { en: 'One sentence', fr: 'Une phrase' },
          aliases: ['court', 'courte', 'bref', 'brève', '1'],
        },
        {
          value: 'medium',
          label: { en: 'Three sentences', fr: 'Trois phrases' },
          aliases: ['moyen', 'moyenne', '3'],
        },
        {
          value: 'long',
          label: { en: 'Five sentences', fr: 'Cinq phrases' },
          aliases: ['longue', '5'],
        },
      ],
    },
  ],
  suggest: (option, typed, filled, corpus) => {
    switch (option) {
      case 'article':
        return suggestArticlesAmong(typed, filled, corpus);
      case 'day':
        return suggestDays(typed, corpus);
      case 'length':
        return [];
    }
  },
  run: (args, corpus) => answerSummary(args, corpus),
});
