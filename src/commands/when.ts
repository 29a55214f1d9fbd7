// /when: an event in, its date as the article gives it out, with the sentence that says so.
import { answerWhen } from '../answers/when.ts';
import { suggestArticles } from '../index/suggestions.ts';
import { defineCommand } from './command.ts';
import { articleOption } from './shared-options.ts';
import { suggestEventsAmong } from './suggest-among.ts';

export const when = defineCommand({
  name: 'when',
  frenchName: 'quand',
  description: {
    en: 'When did it happen? The date as the article gives it, and its sentence',
    fr: 'Quand est-ce arrivé ? La date telle que l’article la donne, et sa phrase',
  },
  options: [
    {
      kind: 'text',
      name: 'event',
      frenchName: 'évènement',
      description: {
        en: 'What happened, in a few words or as a question',
        fr: 'Ce qui s’est passé, en quelques mots ou en une question',
      },
      required: true,
      maxLength: 500,
      hasSuggestions: true,
      example: { en: 'Tillerson Moscou', fr: 'Tillerson à Moscou' },
    },
    articleOption,
  ],
  suggest: (option, typed, filled, corpus) =>
    option === 'article' ? suggestArticles(typed, corpus) : suggestEventsAmong(typed, filled, corpus),
  run: (args, corpus) => answerWhen(args, corpus),
});
