// Our own words in English.
import type { Phrases } from '../phrases.ts';

const quoted = (words: string): string => `“${words}”`;

const plural = (count: number, noun: string): string => `${count} ${count === 1 ? noun : `${noun}s`}`;

export const englishPhrases: Phrases = {
  quoted,
  marks: ['“', '”'],

  titles: {
    quotes: (query) => `Who said it? ${quoted(query)}`,
    dates: (query) => `When? ${quoted(query)}`,
    passages: (query) => `In the articles: ${quoted(query)}`,
    check: (query) => `Check: ${quoted(query)}`,
    summary: 'The gist, in the article’s words',
    context: 'In its context',
    summaryOf: (day) => `The gist: ${day}`,
    nothing: (query) => `No answer: ${quoted(query)}`,
    noArticles: (day) => `No article: ${day}`,
    invalid: 'To correct',
    quotesOf: (names, count) => `${names}, quoted ${count === 1 ? 'once' : `${count} times`}`,
    timeline: 'Timeline',
    timelineOf: (query) => `Timeline: ${query}`,
    paragraph: (number, count) => `Paragraph ${number} of ${count}`,
    articles: (count) => (count === 1 ? 'One article' : `${count} articles`),
    help: 'Questions about the news, answered in the articles’ own words',
  },
  readInArticle: (paragraphs, quotes, dates) =>
    [plural(paragraphs, 'paragraph'), plural(quotes, 'quote'), plural(dates, 'date')].join(', '),
  answersFrom: (articles, period) =>
    articles === 0 ? 'No article is loaded.' : `Answers come from ${plural(articles, 'article')}: ${period}.`,

  derivedTitle: (opening) => `${quoted(opening)} (untitled: the text’s first words)`,

  speakerNotNamed: 'Speaker not named',
  knownBy: {
    named: (as) => `named by ${quoted(as)}`,
    role: (as) => `called ${quoted(as)}`,
    pronoun: (as) => `called ${quoted(as)}`,
    carried: (as) => `carried over from the quote beside it, ${quoted(as)}`,
  },
  reportedWithoutMarks: 'Reported by the article, without quotation marks',

  articleWrites: (words) => `the article writes ${quoted(words)}`,
  workedOut: {
    year: (date) => `the year is worked out from the article’s date (${date})`,
    month: (date) => `the month is worked out from the article’s date (${date})`,
    day: (date) => `the day is worked out from the article’s date (${date})`,
    date: (date) => `the date is worked out from the article’s (${date})`,
  },

  searched: (articles, period, isOneDate) => {
    if (articles === 1) return `Not found in the one article loaded (${period}).`;
    return `Not found in the ${articles} articles ${isOneDate ? `(${period})` : period}.`;
  },
  noArticleLoaded: 'No article is loaded.',
  undated: 'The article names it but gives no date.',
  unsaid: 'These words are in an article, but nobody is quoted saying them.',
  nearest: 'Nearest:',
  namedIn: 'Where it is named:',
  nearestDays: (days) => `The nearest days that have some: ${days.join(', ')}.`,

  verdicts: {
    exact: 'Word for word in the article.',
    typography: 'The article’s words, but for the typography.',
    altered: 'The article’s words are not quite these.',
    partial: 'Only a part of these words is in the article.',
    misattributed: 'The words are in the article, which gives them to somebody else.',
    absent: 'These words are not in the articles. That says no more than that.',
  },
  changed: (asked, article) => `${quoted(asked)} → in the article: ${quoted(article)}`,
  added: (asked) => `${quoted(asked)} → not at that place in the article`,
  leftOut: (article) => `left out: ${quoted(article)}`,
  moreChanges: (count) => (count === 1 ? 'And one more difference.' : `And ${count} more differences.`),

  droppedExcerpts: (count) =>
    count === 1 ? 'One more excerpt is not shown.' : `${count} more excerpts are not shown.`,
  results: (first, last, total) => `${first === last ? first : `${first}–${last}`} of ${total}`,
  tooLongToShow: (characters, citation) =>
    `The sentence is too long to show without cutting it (${characters} characters): ${citation}`,

  faults: {
    empty: (option) => `${quoted(option)} is missing.`,
    notText: (option) => `${quoted(option)} should be text.`,
    tooLong: (option, length, limit) =>
      `${quoted(option)} is too long: ${length} characters, ${limit} at most.`,
    unknownArticle: (value) => `No article is called or titled ${quoted(value)}.`,
    badDay: (value) => `${quoted(value)} is not a day. Write 2017-05-02, for example.`,
    badChoice: (option, value, choices) =>
      `${quoted(option)} cannot be ${quoted(value)}. Choices: ${choices.join(', ')}.`,
    unknownOption: (option, options) =>
      `There is no option ${quoted(option)}. Options: ${options.join(', ')}.`,
    badCount: (option, value, min, max) =>
      `${quoted(option)} should be a whole number from ${min} to ${max}, not ${quoted(value)}.`,
  },
  example: (call) => `Example: ${call}`,
};
