// /quotes: a speaker in, everything they are quoted saying out, each with the words that attribute it.
import { answerQuotes } from '../answers/quotes.ts';
import { suggestArticles, suggestQuotes, suggestSpeakers } from '../index/suggestions.ts';
import { defineCommand } from './command.ts';
import { articleOption, speakerOption } from './shared-options.ts';

export const quotes = defineCommand({
  name: 'quotes',
  frenchName: 'citations',
  description: {
    en: 'Everything somebody is quoted saying, each with the words that say so',
    fr: 'Tout ce que quelqu’un est cité avoir dit, avec les mots qui l’attribuent',
  },
  options: [
    {
      ...speakerOption,
      description: {
        en: 'Who: a name, a part of it, or a role',
        fr: 'Qui : un nom, une partie, ou une fonction',
      },
      required: true,
    },
    {
      kind: 'text',
      name: 'words',
      frenchName: 'mots',
      description: { en: 'Only what holds these words', fr: 'Seulement ce qui contient ces mots' },
      required: false,
      maxLength: 300,
      hasSuggestions: true,
      example: { en: 'résultats concrets', fr: 'résultats concrets' },
    },
    articleOption,
  ],
  suggest: (option, typed, { speaker, article }, corpus) => {
    switch (option) {
      case 'speaker':
        return suggestSpeakers(typed, corpus);
      case 'words':
        return suggestQuotes(typed, { speaker, articleId: article }, corpus);
      case 'article':
        return suggestArticles(typed, corpus);
    }
  },
  run: (args, corpus) => answerQuotes(args, corpus),
});
