// /timeline: an article, a speaker, or nothing in, what is dated out, in the order of time.
import { answerTimeline } from '../answers/timeline.ts';
import { defineCommand } from './command.ts';
import { articleOption, speakerOption } from './shared-options.ts';
import { suggestArticlesAmong, suggestSpeakersAmong } from './suggest-among.ts';

export const timeline = defineCommand({
  name: 'timeline',
  frenchName: 'chronologie',
  description: {
    en: 'What happened when: every date of the articles, in order, with its sentence',
    fr: 'Ce qui s’est passé et quand : les dates des articles, dans l’ordre, avec leur phrase',
  },
  options: [
    articleOption,
    {
      ...speakerOption,
      description: { en: 'Only what quotes or names them', fr: 'Seulement ce qui les cite ou les nomme' },
    },
  ],
  suggest: (option, typed, filled, corpus) =>
    option === 'article'
      ? suggestArticlesAmong(typed, filled, corpus)
      : suggestSpeakersAmong(typed, filled, corpus),
  run: (args, corpus) => answerTimeline(args, corpus),
});
