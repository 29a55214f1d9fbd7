// /ask: a question in, the passage that stands nearest to it out.
import { answerAsk } from '../answers/ask.ts';
import { suggestArticles } from '../index/suggestions.ts';
import { defineCommand } from './command.ts';
import { articleOption } from './shared-options.ts';

export const ask = defineCommand({
  name: 'ask',
  frenchName: 'demande',
  description: {
    en: 'Ask anything: the passage of the articles that answers',
    fr: 'Posez une question : le passage des articles qui y répond',
  },
  options: [
    {
      kind: 'text',
      name: 'question',
      frenchName: 'question',
      description: {
        en: 'Your question, as you would ask a person',
        fr: 'Votre question, comme vous la poseriez à quelqu’un',
      },
      required: true,
      maxLength: 500,
      hasSuggestions: false,
      example: { en: 'Où se déroule le G20 ?', fr: 'Où se déroule le G20 ?' },
    },
    articleOption,
  ],
  suggest: (option, typed, _args, corpus) => (option === 'article' ? suggestArticles(typed, corpus) : []),
  run: (args, corpus) => answerAsk(args, corpus),
});
