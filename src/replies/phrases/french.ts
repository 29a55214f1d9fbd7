// Our own words in French. `nb` is the no-break blank that French typography asks for before : ; ? ! and inside « ».
import type { Phrases } from '../phrases.ts';

const nb = '\u00a0';
const quoted = (words: string): string => `«${nb}${words}${nb}»`;

const plural = (count: number, noun: string): string => `${count} ${noun}${count < 2 ? '' : 's'}`;

export const frenchPhrases: Phrases = {
  quoted,
  marks: ['«', '»'],

  titles: {
    quotes: (query) => `Qui l’a dit${nb}? ${quoted(query)}`,
    dates: (query) => `Quand${nb}? ${quoted(query)}`,
    passages: (query) => `Dans les articles${nb}: ${quoted(query)}`,
    check: (query) => `Vérification${nb}: ${quoted(query)}`,
    summary: 'L’essentiel, dans les mots de l’article',
    context: 'Dans son contexte',
    summaryOf: (day) => `L’essentiel${nb}: ${day}`,
    nothing: (query) => `Sans réponse${nb}: ${quoted(query)}`,
    noArticles: (day) => `Aucun article${nb}: ${day}`,
    invalid: 'À corriger',
    quotesOf: (names, count) => `${names}${nb}: ${plural(count, 'citation')}`,
    timeline: 'Chronologie',
    timelineOf: (query) => `Chronologie${nb}: ${query}`,
    paragraph: (number, count) => `Paragraphe ${number} sur ${count}`,
    articles: (count) => (count === 0 ? 'Aucun article' : plural(count, 'article')),
    help: 'Des questions sur l’actualité, des réponses dans les mots des articles',
  },
  readInArticle: (paragraphs, quotes, dates) =>
    [plural(paragraphs, 'paragraphe'), plural(quotes, 'citation'), plural(dates, 'date')].join(', '),
  answersFrom: (articles, period) =>
    articles === 0
      ? 'Aucun article n’est chargé.'
      : `Les réponses viennent de ${plural(articles, 'article')}${nb}: ${period}.`,

  derivedTitle: (opening) => `${quoted(opening)} (sans titre${nb}: début du texte)`,

  speakerNotNamed: 'Locuteur non nommé',
  knownBy: {
    named: (as) => `nommé par ${quoted(as)}`,
    role: (as) => `désigné par ${quoted(as)}`,
    pronoun: (as) => `désigné par ${quoted(as)}`,
    carried: (as) => `repris de la citation voisine, ${quoted(as)}`,
  },
  reportedWithoutMarks: 'Propos rapportés par l’article, sans guillemets',

  articleWrites: (words) => `l’article écrit ${quoted(words)}`,
  workedOut: {
    year: (date) => `l’année est déduite de la date de l’article (${date})`,
    month: (date) => `le mois est déduit de la date de l’article (${date})`,
    day: (date) => `le jour est déduit de la date de l’article (${date})`,
    date: (date) => `la date est déduite de celle de l’article (${date})`,
  },

  searched: (articles, period, isOneDate) => {
    if (articles === 1) return `Pas trouvé dans le seul article chargé (${period}).`;
    return `Pas trouvé dans les ${articles} articles${isOneDate ? ` (${period})` : `, ${period}`}.`;
  },
  noArticleLoaded: 'Aucun article n’est chargé.',
  undated: 'L’article le nomme, mais n’en donne pas la date.',
  unsaid: 'Ces mots sont dans un article, mais personne n’y est cité les disant.',
  nearest: `Au plus près${nb}:`,
  namedIn: `Là où il en est question${nb}:`,
  nearestDays: (days) => `Les jours les plus proches qui en ont${nb}: ${days.join(', ')}.`,

  verdicts: {
    exact: 'Mot pour mot dans l’article.',
    typography: 'Les mots sont ceux de l’article, à la typographie près.',
    altered: 'Les mots de l’article ne sont pas tout à fait ceux-là.',
    partial: 'Une partie seulement de ces mots est dans l’article.',
    misattributed: 'Les mots sont dans l’article, qui les prête à quelqu’un d’autre.',
    absent: 'Ces mots ne sont pas dans les articles. Cela ne dit rien de plus.',
  },
  changed: (asked, article) => `${quoted(asked)} → dans l’article${nb}: ${quoted(article)}`,
  added: (asked) => `${quoted(asked)} → pas à cet endroit de l’article`,
  leftOut: (article) => `manque${nb}: ${quoted(article)}`,
  moreChanges: (count) => (count === 1 ? 'Et une autre différence.' : `Et ${count} autres différences.`),

  droppedExcerpts: (count) =>
    count === 1 ? 'Un autre extrait n’est pas montré.' : `${count} autres extraits ne sont pas montrés.`,
  results: (first, last, total) => `${first === last ? first : `${first}–${last}`} sur ${total}`,
  tooLongToShow: (characters, citation) =>
    `La phrase est trop longue pour être montrée sans la couper (${characters} caractères)${nb}: ${citation}`,

  faults: {
    empty: (option) => `Il manque ${quoted(option)}.`,
    notText: (option) => `${quoted(option)} doit être du texte.`,
    tooLong: (option, length, limit) =>
      `${quoted(option)} est trop long${nb}: ${length} caractères, ${limit} au plus.`,
    unknownArticle: (value) => `Aucun article ne porte le nom ou le titre ${quoted(value)}.`,
    badDay: (value) => `${quoted(value)} n’est pas un jour. Écrivez par exemple 2017-05-02.`,
    badChoice: (option, value, choices) =>
      `${quoted(option)} ne peut pas être ${quoted(value)}. Choix${nb}: ${choices.join(', ')}.`,
    unknownOption: (option, options) =>
      `Il n’y a pas d’option ${quoted(option)}. Options${nb}: ${options.join(', ')}.`,
    badCount: (option, value, min, max) =>
      `${quoted(option)} doit être un nombre entier de ${min} à ${max}, pas ${quoted(value)}.`,
  },
  example: (call) => `Exemple${nb}: ${call}`,
};
