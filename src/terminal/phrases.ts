// The terminal's own few words in each locale: what was wrong with a call, and what stands in the help.
import type { Locale } from '../replies/reply.ts';

export interface TerminalPhrases {
  readonly noSuchCommand: (typed: string) => string;
  readonly noSuchOption: (typed: string, action: string | null) => string;
  readonly didYouMean: (word: string) => string;
  readonly needsValue: (option: string) => string;
  readonly takesNoValue: (option: string) => string;
  readonly takesOnlyOptions: (action: string, typed: string) => string;
  readonly readsInput: (action: string) => string;
  readonly needsFile: string;
  /** There is no link without the application's id. */
  readonly needsApplicationId: string;
  readonly badLanguage: (typed: string) => string;
  readonly noSuchFolder: (folder: string) => string;
  /** While many articles are read. */
  readonly reading: (read: number, all: number) => string;
  /** At the prompt: what only a shell can do. */
  readonly notHere: (action: string) => string;
  readonly prompt: string;
  readonly start: {
    readonly loaded: (articles: number, folder: string) => string;
    /** Where the local page is. */
    readonly page: (url: string) => string;
    readonly withoutToken: readonly [string, string];
    readonly tryThis: (call: string) => string;
  };
  readonly example: (call: string) => string;
  readonly broken: (message: string) => string;
  readonly help: {
    readonly about: string;
    readonly usage: string;
    readonly options: string;
    readonly choices: (values: readonly string[]) => string;
    readonly actions: Readonly<Record<'read' | 'batch' | 'import' | 'start' | 'invite' | 'help', string>>;
    readonly shared: Readonly<Record<'data' | 'lang' | 'json' | 'help' | 'version', string>>;
    readonly more: string;
  };
}

const english: TerminalPhrases = {
  noSuchCommand: (typed) => `There is no command "${typed}".`,
  noSuchOption: (typed, action) => `${action ?? 'dixit'} has no option ${typed}.`,
  didYouMean: (word) => `Did you mean ${word}?`,
  needsValue: (option) => `${option} needs a value.`,
  takesNoValue: (option) => `${option} takes no value.`,
  takesOnlyOptions: (action, typed) => `${action} takes options only, not "${typed}".`,
  readsInput: (action) => `${action} reads JSON lines from standard input and takes no words.`,
  needsFile: 'import needs a file.',
  needsApplicationId:
    'The link needs DISCORD_APPLICATION_ID, or a DISCORD_TOKEN to read it from; put either into .env.',
  badLanguage: (typed) => `--lang is "${typed}" and should be fr or en.`,
  noSuchFolder: (folder) => `There is no folder "${folder}".`,
  reading: (read, all) => `${read} of ${all} articles read`,
  notHere: (action) => `${action} is for the shell.`,
  prompt: 'Ask a question, or type a command; Tab completes, help explains, exit leaves.',
  start: {
    loaded: (articles, folder) =>
      `${articles} ${articles === 1 ? 'article' : 'articles'} loaded from ${folder}.`,
    page: (url) => `Try it in your browser, on a page like Discord: ${url}`,
    withoutToken: [
      'There is no DISCORD_TOKEN, so Dixit answers here and not in Discord.',
      'To connect it, copy .env.example to .env and put the bot’s token there.',
    ],
    tryThis: (call) => `Try: ${call}`,
  },
  example: (call) => `Example: ${call}`,
  broken: (message) => `Something broke: ${message}`,
  help: {
    about: 'Dixit answers questions about the news in the article’s own words.',
    usage: 'Usage',
    options: 'Options',
    choices: (values) => values.join(' | '),
    actions: {
      read: 'Reads {"id","lang","reference","text"} a line; prints what was found in each text',
      batch: 'Reads {"id","command","options"} a line; prints {"id","answer"} a line',
      import: 'Turns raw texts into article files',
      start: 'Starts the bot, or without a token the local page; --page has both',
      invite: 'Prints the link that adds the bot to a server',
      help: 'This page, or the page of one command',
    },
    shared: {
      data: 'The folder of article files (default data/articles)',
      lang: 'The language of the labels: fr or en',
      json: 'One JSON value on standard output',
      help: 'This page, or the page of one command',
      version: 'The version',
    },
    more: 'More: dixit help COMMAND',
  },
};

const nb = '\u00a0';

const french: TerminalPhrases = {
  noSuchCommand: (typed) => `Il n’y a pas de commande «${nb}${typed}${nb}».`,
  noSuchOption: (typed, action) => `${action ?? 'dixit'} n’a pas d’option ${typed}.`,
  didYouMean: (word) => `Vouliez-vous dire ${word}${nb}?`,
  needsValue: (option) => `${option} attend une valeur.`,
  takesNoValue: (option) => `${option} ne prend pas de valeur.`,
  takesOnlyOptions: (action, typed) => `${action} ne prend que des options, pas «${nb}${typed}${nb}».`,
  readsInput: (action) => `${action} lit des lignes JSON sur l’entrée standard et ne prend pas de mots.`,
  needsFile: 'import attend un fichier.',
  needsApplicationId:
    'Le lien demande DISCORD_APPLICATION_ID, ou un DISCORD_TOKEN où le lire ; mettez l’un ou l’autre dans .env.',
  badLanguage: (typed) => `--lang vaut «${nb}${typed}${nb}» et devrait être fr ou en.`,
  noSuchFolder: (folder) => `Il n’y a pas de dossier «${nb}${folder}${nb}».`,
  reading: (read, all) => `${read} articles lus sur ${all}`,
  notHere: (action) => `${action} se lance depuis le shell.`,
  prompt: `Posez une question ou tapez une commande${nb}; Tab complète, help explique, exit quitte.`,
  start: {
    loaded: (articles, folder) =>
      `${articles} ${articles < 2 ? 'article chargé' : 'articles chargés'} depuis ${folder}.`,
    page: (url) => `Essayez-le dans votre navigateur, sur une page comme Discord${nb}: ${url}`,
    withoutToken: [
      'Il n’y a pas de DISCORD_TOKEN, donc Dixit répond ici et pas dans Discord.',
      'Pour le connecter, copiez .env.example en .env et mettez-y le jeton du bot.',
    ],
    tryThis: (call) => `Essayez${nb}: ${call}`,
  },
  example: (call) => `Exemple${nb}: ${call}`,
  broken: (message) => `Quelque chose s’est cassé${nb}: ${message}`,
  help: {
    about: 'Dixit répond aux questions sur l’actualité dans les mots mêmes des articles.',
    usage: 'Usage',
    options: 'Options',
    choices: (values) => values.join(' | '),
    actions: {
      read: 'Lit {"id","lang","reference","text"} par ligne ; imprime ce qu’il a trouvé dans chaque texte',
      batch: 'Lit {"id","command","options"} par ligne ; imprime {"id","answer"} par ligne',
      import: 'Fait des fichiers d’article de textes bruts',
      start: 'Lance le bot, ou sans jeton la page locale ; --page donne les deux',
      invite: 'Imprime le lien qui ajoute le bot à un serveur',
      help: 'Cette page, ou celle d’une commande',
    },
    shared: {
      data: 'Le dossier des articles (par défaut data/articles)',
      lang: 'La langue des libellés : fr ou en',
      json: 'Une valeur JSON sur la sortie standard',
      help: 'Cette page, ou celle d’une commande',
      version: 'La version',
    },
    more: `Pour en savoir plus${nb}: dixit help COMMANDE`,
  },
};

const phrases: Readonly<Record<Locale, TerminalPhrases>> = { fr: french, en: english };

/** The terminal's words in a locale; the union leaves no locale unknown. */
export function terminalPhrasesOf(locale: Locale): TerminalPhrases {
  return phrases[locale];
}
