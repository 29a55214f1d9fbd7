// The page's own words in French and English. The bot's words come from the bot, an article's words from the article.

export type PageLocale = 'fr' | 'en';

/** "du 2 mai 2017", "d’avril 2017", "de mai 2017"; "au 18 juin 2024", "à juin 2024". */
function fromDay(day: string): string {
  if (startsWithDay.test(day)) return `du ${day}`;
  return /^[aeiouéè]/iu.test(day) ? `d’${day}` : `de ${day}`;
}

function toDay(day: string): string {
  return startsWithDay.test(day) ? `au ${day}` : `à ${day}`;
}

const startsWithDay = /^\d{1,2}(?:er)?\s/u;

const french = {
  title: 'Dixit · page locale',
  channel: 'essai',
  topic: 'Une page locale : personne d’autre ne la voit',
  you: 'Vous',
  app: 'APP',
  skip: 'Aller au champ de saisie',
  menu: 'Ouvrir le panneau',
  closeMenu: 'Fermer le panneau',
  language: 'Langue',
  theme: 'Thème',
  dark: 'Sombre',
  light: 'Clair',
  channels: 'Salons textuels',
  messages: 'Messages de #essai',
  welcome: 'Bienvenue dans #essai',
  welcomeText:
    'Dixit répond avec les mots mêmes des articles : qui l’a dit, quand, et ce que le jour a apporté.',
  examples: 'Pour commencer',
  knows: 'Ce que Dixit connaît',
  articles: (count: number) => `${count} ${count > 1 ? 'articles' : 'article'}`,
  period: (from: string, to: string) => (from === to ? from : `${fromDay(from)} ${toDay(to)}`),
  noArticles: 'Aucun article : ajoutez-en avec « npm run --silent dixit -- import FICHIER ».',
  andMore: (count: number) => `et ${count} ${count > 1 ? 'autres' : 'autre'}`,
  connect: 'Connecter Discord',
  connected: 'Le robot est aussi en ligne sur Discord.',
  connectTitle: 'Connecter le vrai Discord',
  connectSteps: [
    'Créez une application sur discord.com/developers/applications.',
    'Dans « Bot », copiez le jeton (token). Aucune intention privilégiée n’est nécessaire.',
    'Copiez .env.example en .env et collez le jeton après DISCORD_TOKEN=.',
    'Dans « Installation », gardez les portées « bot » et « applications.commands », puis ouvrez le lien d’installation.',
    'Relancez npm start ; ajoutez « -- --page » pour garder aussi cette page.',
  ],
  readme: 'Le README explique chaque étape',
  close: 'Fermer',
  placeholder: 'Tapez / ou demandez à @Dixit',
  message: 'Message dans #essai',
  send: 'Envoyer',
  commands: 'Commandes',
  commandsFor: (typed: string) => `Commandes qui contiennent « ${typed} »`,
  commandOf: (name: string) => `Commande /${name}`,
  suggestions: 'Suggestions',
  people: 'Membres',
  noSuggestion: 'Aucune suggestion : tout texte convient.',
  suggestionCount: (count: number) =>
    `${count} ${count > 1 ? 'suggestions' : 'suggestion'}, flèches pour parcourir`,
  options: 'Options',
  addOption: 'Ajouter une option',
  optional: (count: number) => `+${count} ${count > 1 ? 'facultatives' : 'facultative'}`,
  requiredOption: 'obligatoire',
  optionalOption: 'facultatif',
  missing: 'Cette option est obligatoire.',
  tooShort: (least: number) => `Donnez au moins ${least} caractères.`,
  notChoice: 'Choisissez une des valeurs proposées.',
  notCount: (min: number | undefined, max: number | undefined) =>
    min === undefined || max === undefined
      ? 'Donnez un nombre entier.'
      : `Donnez un nombre entier de ${min} à ${max}.`,
  used: (name: string) => `a utilisé /${name}`,
  usedPlain: (name: string) => `a utilisé ${name}`,
  thinking: 'Dixit réfléchit…',
  onlyYou: 'Vous seul(e) pouvez voir ce message',
  dismiss: 'Ignorer le message',
  noProcess: 'Le programme ne répond pas. Lancez « npm start », puis rechargez cette page.',
  noResponse: 'L’application ne répond pas.',
  failed: 'Cette interaction a échoué.',
  edited: '(modifié)',
  actions: 'Autres actions',
  apps: 'Applications',
  copyText: 'Copier le texte',
  opensOutside: '(ouvre un autre onglet)',
  spoiler: 'Texte masqué, appuyez pour le voir',
  attachment: 'Pièce jointe',
  image: 'Image',
  choose: 'Choisir…',
  apply: 'Valider',
  unknownPart: 'Cette page ne sait pas montrer cette partie du message.',
  replyTo: 'En réponse à',
  today: (time: string) => `Aujourd’hui à ${time}`,
};

const english: typeof french = {
  title: 'Dixit · local page',
  channel: 'try-it',
  topic: 'A local page: nobody else sees it',
  you: 'You',
  app: 'APP',
  skip: 'Go to the message box',
  menu: 'Open the panel',
  closeMenu: 'Close the panel',
  language: 'Language',
  theme: 'Theme',
  dark: 'Dark',
  light: 'Light',
  channels: 'Text channels',
  messages: 'Messages in #try-it',
  welcome: 'Welcome to #try-it',
  welcomeText: 'Dixit answers in the articles’ own words: who said it, when, and what the day brought.',
  examples: 'To begin with',
  knows: 'What Dixit knows',
  articles: (count: number) => `${count} ${count === 1 ? 'article' : 'articles'}`,
  period: (from: string, to: string) => (from === to ? from : `from ${from} to ${to}`),
  noArticles: 'No article yet: add some with “npm run --silent dixit -- import FILE”.',
  andMore: (count: number) => `and ${count} more`,
  connect: 'Connect Discord',
  connected: 'The bot is online in Discord as well.',
  connectTitle: 'Connect the real Discord',
  connectSteps: [
    'Create an application on discord.com/developers/applications.',
    'Under “Bot”, copy the token. No privileged intent is needed.',
    'Copy .env.example to .env and paste the token after DISCORD_TOKEN=.',
    'Under “Installation”, keep the scopes “bot” and “applications.commands”, then open the install link.',
    'Run npm start again; add “-- --page” to keep this page as well.',
  ],
  readme: 'The README explains each step',
  close: 'Close',
  placeholder: 'Type / or ask @Dixit',
  message: 'Message in #try-it',
  send: 'Send',
  commands: 'Commands',
  commandsFor: (typed: string) => `Commands that contain “${typed}”`,
  commandOf: (name: string) => `Command /${name}`,
  suggestions: 'Suggestions',
  people: 'Members',
  noSuggestion: 'No suggestion: any text will do.',
  suggestionCount: (count: number) =>
    `${count} ${count === 1 ? 'suggestion' : 'suggestions'}, arrow keys to browse`,
  options: 'Options',
  addOption: 'Add an option',
  optional: (count: number) => `+${count} optional`,
  requiredOption: 'required',
  optionalOption: 'optional',
  missing: 'This option is required.',
  tooShort: (least: number) => `Give at least ${least} characters.`,
  notChoice: 'Choose one of the values offered.',
  notCount: (min: number | undefined, max: number | undefined) =>
    min === undefined || max === undefined
      ? 'Give a whole number.'
      : `Give a whole number from ${min} to ${max}.`,
  used: (name: string) => `used /${name}`,
  usedPlain: (name: string) => `used ${name}`,
  thinking: 'Dixit is thinking…',
  onlyYou: 'Only you can see this',
  dismiss: 'Dismiss message',
  noProcess: 'The program does not answer. Run “npm start”, then load this page again.',
  noResponse: 'The application did not respond.',
  failed: 'This interaction failed.',
  edited: '(edited)',
  actions: 'More actions',
  apps: 'Apps',
  copyText: 'Copy text',
  opensOutside: '(opens in a new tab)',
  spoiler: 'Hidden text, press to show it',
  attachment: 'Attachment',
  image: 'Image',
  choose: 'Choose…',
  apply: 'Apply',
  unknownPart: 'This page cannot show this part of the message.',
  replyTo: 'In reply to',
  today: (time: string) => `Today at ${time}`,
};

export type Labels = typeof french;

export const labelsIn: Readonly<Record<PageLocale, Labels>> = { fr: french, en: english };
