// /check: a quotation in, how it stands against the articles out. It never judges whether the quotation is true.
import { answerCheck } from '../answers/check.ts';
import { suggestSpeakers } from '../index/suggestions.ts';
import { defineCommand } from './command.ts';
import { speakerOption } from './shared-options.ts';

export const check = defineCommand({
  name: 'check',
  frenchName: 'vérifie',
  description: {
    en: 'Is a quotation in the articles, word for word, and who said it?',
    fr: 'Une citation est-elle dans les articles, mot pour mot, et de qui ?',
  },
  options: [
    {
      kind: 'text',
      name: 'text',
      frenchName: 'texte',
      description: { en: 'The quotation, as you read it', fr: 'La citation, telle que vous l’avez lue' },
      required: true,
      maxLength: 2000,
      hasSuggestions: false,
      example: { en: 'un énorme travail', fr: 'un énorme travail' },
    },
    speakerOption,
  ],
  suggest: (option, typed, _args, corpus) => (option === 'speaker' ? suggestSpeakers(typed, corpus) : []),
  run: (args, corpus) => answerCheck(args, corpus),
});
