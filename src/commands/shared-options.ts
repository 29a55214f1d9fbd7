// Options that several commands take, declared once: the article to stay in, and the person who spoke. Examples, here and
// in the commands, find something in the article that comes with the program, whichever language the asker reads.

/** One article, by its id or by words of its title. */
export const articleOption = {
  kind: 'text',
  name: 'article',
  frenchName: 'article',
  description: {
    en: 'Only in this article: its title or id',
    fr: 'Seulement dans cet article : son titre ou son nom',
  },
  required: false,
  maxLength: 200,
  hasSuggestions: true,
  example: { en: 'Poutine Trump', fr: 'Poutine Trump' },
} as const;

/** A person or body, by any part of its name. */
export const speakerOption = {
  kind: 'text',
  name: 'speaker',
  frenchName: 'locuteur',
  description: {
    en: 'Who is said to have said it: a name, or a part of it',
    fr: 'La personne à qui on prête ces mots : un nom, ou une partie',
  },
  required: false,
  maxLength: 100,
  hasSuggestions: true,
  example: { en: 'Lavrov', fr: 'Lavrov' },
} as const;
