// /who-said: words somebody remembers in, the quotes that hold them out, each with its speaker.
import { answerWhoSaid } from '../answers/who-said.ts';
import { defineCommand } from './command.ts';
import { articleOption, speakerOption } from './shared-options.ts';
import { suggestArticlesAmong, suggestQuotesAmong, suggestSpeakersAmong } from './suggest-among.ts';

export const whoSaid = defineCommand({
  name: 'who-said',
  frenchName: 'qui-a-dit',
  description: {
    en: 'Who said these words? The quote, its speaker and its paragraph',
    fr: 'Qui a dit ces mots ? La citation, la personne et le paragraphe',
  },
  options: [
    {
      kind: 'text',
      name: 'words',
      frenchName: 'mots',
      description: {
        en: 'The words you remember, or the whole question',
        fr: 'Les mots dont vous vous souvenez, ou la question entière',
      },
      required: true,
      maxLength: 500,
      hasSuggestions: true,
      example: { en: 'résultats concrets', fr: 'résultats concrets' },
    },
    speakerOption,
    articleOption,
  ],
  suggest: (option, typed, filled, corpus) => {
    switch (option) {
      case 'words':
        return suggestQuotesAmong(typed, filled, corpus);
      case 'speaker':
        return suggestSpeakersAmong(typed, filled, corpus);
      case 'article':
        return suggestArticlesAmong(typed, filled, corpus);
    }
  },
  run: (args, corpus) => answerWhoSaid(args, corpus),
});
