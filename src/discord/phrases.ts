// The few words that only Discord needs, in the member's language. Never a word about the news.
import type { Locale } from '../replies/reply.ts';

export interface Phrases {
  /** The label of the button that opens the article. */
  readonly readArticle: string;
  /** The labels of the other buttons. */
  readonly context: string;
  readonly share: string;
  readonly shared: string;
  readonly previous: string;
  readonly next: string;
  /** Ends a card that somebody put into the channel; the name is Markdown already. */
  readonly sharedBy: (name: string) => string;
  /** Answers a second press on "Share". */
  readonly alreadyShared: string;
  /** In place of a card, or of words around it, whose article says something else by now. */
  readonly articleChanged: string;
  /** Heads an answer that was found anew because its articles changed. */
  readonly answerChanged: string;
  /** Ends a message in which whole excerpts found no room ("2 more excerpts did not fit here."). */
  readonly leftOut: (count: number) => string;
  /** All that the asker learns of a fault of ours. */
  readonly broken: (reference: string) => string;
  /** A command that Discord still lists and we no longer have. */
  readonly unknownCommand: (name: string) => string;
  /** A message without a word, in whose menu the check was chosen. */
  readonly nothingToCheck: string;
  /** A button or menu of a message that we no longer serve. */
  readonly unknownButton: string;
  /** Heads the list of commands that answers an empty mention. */
  readonly help: string;
}

const english: Phrases = {
  readArticle: 'Read the article',
  context: 'Context',
  share: 'Share',
  shared: 'Shared',
  previous: 'Previous',
  next: 'Next',
  sharedBy: (name) => `Shared by ${name}`,
  alreadyShared: 'This answer has been shared already.',
  articleChanged:
    'An article in this answer has changed or is gone since. Ask the question again to get a fresh answer.',
  answerChanged: 'The articles have changed since: this is the answer as it is now.',
  leftOut: (count) =>
    count === 1 ? '1 more excerpt did not fit here.' : `${count} more excerpts did not fit here.`,
  broken: (reference) =>
    `Something broke on our side and the question could not be answered. Reference: ${reference}`,
  unknownCommand: (name) => `The command “${name}” is no longer offered. Type / to see the commands.`,
  nothingToCheck: 'This message has no words to check.',
  unknownButton: 'This button no longer works. Ask the question again to get a fresh answer.',
  help: 'Ask me a question about the news after my name, or use a command:',
};

const french: Phrases = {
  readArticle: 'Lire l’article',
  context: 'Contexte',
  share: 'Partager',
  shared: 'Partagé',
  previous: 'Précédent',
  next: 'Suivant',
  sharedBy: (name) => `Partagé par ${name}`,
  alreadyShared: 'Cette réponse a déjà été partagée.',
  articleChanged:
    'Un article de cette réponse a changé ou a disparu depuis. Posez à nouveau la question pour obtenir une réponse fraîche.',
  answerChanged: 'Les articles ont changé depuis : voici la réponse telle qu’elle est maintenant.',
  leftOut: (count) =>
    count === 1
      ? '1 autre extrait ne tenait pas dans ce message.'
      : `${count} autres extraits ne tenaient pas dans ce message.`,
  broken: (reference) =>
    `Une erreur de notre côté a empêché de répondre à la question. Référence : ${reference}`,
  unknownCommand: (name) => `La commande « ${name} » n’est plus proposée. Tapez / pour voir les commandes.`,
  nothingToCheck: 'Ce message n’a pas de mots à vérifier.',
  unknownButton:
    'Ce bouton ne fonctionne plus. Posez à nouveau la question pour obtenir une réponse fraîche.',
  help: 'Posez-moi une question sur l’actualité après mon nom, ou utilisez une commande :',
};

const phrases: Readonly<Record<Locale, Phrases>> = { en: english, fr: french };

/** Our words in a language. */
export function phrasesIn(locale: Locale): Phrases {
  return phrases[locale];
}

/** French for every French Discord ("fr"), English for all others ("en-US", "de"). */
export function localeOf(discordLocale: string | null | undefined): Locale {
  return discordLocale?.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}
