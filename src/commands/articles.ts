// /articles: nothing in, what the bot knows out: titles, dates, counts.
import { answerArticles } from '../answers/articles.ts';
import { defineCommand } from './command.ts';

export const articles = defineCommand({
  name: 'articles',
  frenchName: 'articles',
  description: {
    en: 'The articles that answers come from: titles, dates, counts',
    fr: 'Les articles d’où viennent les réponses : titres, dates, nombres',
  },
  options: [],
  suggest: () => [],
  run: (_args, corpus) => answerArticles(corpus),
});
