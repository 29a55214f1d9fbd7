// What is said about the bot in a server, in the member's language. Markdown of our own words; never a word about the news.
import type { Locale } from '../replies/reply.ts';

export interface ServerPhrases {
  readonly settings: {
    readonly title: string;
    readonly current: (visibility: string) => string;
    readonly howToChange: string;
    readonly saved: (visibility: string) => string;
    readonly askersMayDiffer: string;
    readonly notSaved: (reference: string) => string;
    readonly onlyInServers: string;
  };
  readonly privacy: {
    readonly title: string;
    readonly nothingOfMembers: string;
    readonly reads: string;
    readonly nothingOfServer: string;
    readonly choiceOfServer: (visibility: string) => string;
    readonly erasedOnLeaving: string;
    /** The label of the button. */
    readonly erase: string;
    readonly erased: string;
    readonly notErased: (reference: string) => string;
    readonly onlyManagers: string;
  };
}

const english: ServerPhrases = {
  settings: {
    title: 'Settings of this server',
    current: (visibility) => `Who sees answers: **${visibility}**.`,
    howToChange: 'To change it, use /settings with the option `visible`.',
    saved: (visibility) => `Saved. Who sees answers from now on: **${visibility}**.`,
    askersMayDiffer: 'Each asker may choose otherwise with the option `visible` of a command.',
    notSaved: (reference) =>
      `The choice could not be saved; all else works on. Try again in a while. Reference: ${reference}`,
    onlyInServers: 'This command is for servers.',
  },
  privacy: {
    title: 'What Dixit keeps',
    nothingOfMembers:
      '**Of members: nothing.** Questions, messages and names are never written down; logs hold the names of commands, never their words.',
    reads:
      'It reads the commands given to it, messages that mention it and direct messages to it, and nothing else.',
    nothingOfServer: '**Of this server: nothing.**',
    choiceOfServer: (visibility) =>
      `**Of this server: its id and one choice**, who sees answers (${visibility}).`,
    erasedOnLeaving: 'What a server chose is erased when the bot leaves it.',
    erase: 'Erase what is kept of this server',
    erased: 'Erased.',
    notErased: (reference) => `It could not be erased. Try again in a while. Reference: ${reference}`,
    onlyManagers: 'Only those who may manage the server can erase what is kept of it.',
  },
};

const french: ServerPhrases = {
  settings: {
    title: 'Réglages de ce serveur',
    current: (visibility) => `Qui voit les réponses : **${visibility}**.`,
    howToChange: 'Pour changer, utilisez /réglages avec l’option `visible`.',
    saved: (visibility) => `C’est noté. Qui voit les réponses désormais : **${visibility}**.`,
    askersMayDiffer: 'Chacun peut choisir autrement avec l’option `visible` d’une commande.',
    notSaved: (reference) =>
      `Le choix n’a pas pu être enregistré ; tout le reste fonctionne. Réessayez dans un moment. Référence : ${reference}`,
    onlyInServers: 'Cette commande est réservée aux serveurs.',
  },
  privacy: {
    title: 'Ce que Dixit conserve',
    nothingOfMembers:
      '**Des membres : rien.** Questions, messages et noms ne sont jamais enregistrés ; les journaux contiennent le nom des commandes, jamais leurs mots.',
    reads:
      'Il lit les commandes qu’on lui donne, les messages qui le mentionnent et ses messages privés, rien d’autre.',
    nothingOfServer: '**De ce serveur : rien.**',
    choiceOfServer: (visibility) =>
      `**De ce serveur : son identifiant et un choix**, qui voit les réponses (${visibility}).`,
    erasedOnLeaving: 'Ce qu’un serveur a choisi est effacé quand le bot le quitte.',
    erase: 'Effacer ce qui est conservé de ce serveur',
    erased: 'C’est effacé.',
    notErased: (reference) =>
      `L’effacement n’a pas pu se faire. Réessayez dans un moment. Référence : ${reference}`,
    onlyManagers: 'Seules les personnes qui peuvent gérer le serveur effacent ce qui en est conservé.',
  },
};

const phrases: Readonly<Record<Locale, ServerPhrases>> = { en: english, fr: french };

/** Our words in a language. */
export function serverPhrasesIn(locale: Locale): ServerPhrases {
  return phrases[locale];
}
