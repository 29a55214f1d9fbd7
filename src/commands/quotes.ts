// /quotes: a speaker in, everything they are quoted saying out, each with the words that attribute it.
import { answerQuotes } from '../answers/quotes.ts';
import { defineCommand } from './command.ts';
import { articleOption, speakerOption } from './shared-options.ts';
import { suggestArticlesAmong, suggestQuotesAmong, suggestSpeakersAmong } from './suggest-among.ts';

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
  suggest: (option, typed, filled, corpus) => {
    switch (option) {
      case 'speaker':
        return suggestSpeakersAmong(typed, filled, corpus);
      case 'words':
        return suggestQuotesAmong(typed, filled, corpus);
      case 'article':
        return suggestArticlesAmong(typed, filled, corpus);
    }
  },
  run: (args, corpus) => answerQuotes(args, corpus),
});
