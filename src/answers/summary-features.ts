// An article and its sentences in, what is known of each sentence as numbers out: where it stands, how long it is, how
// much of the article it shares. No weights here; `summary-weights.ts` has them.
import type { Article } from '../articles/article.ts';
import { termsOf, tokenize } from '../languages/analysis.ts';
import { languageOf } from '../languages/language.ts';
import type { Sentence } from '../reading/reading.ts';
import { centroidOf, countAll, similarity, type TermVector, vectorsOf } from './summary-vectors.ts';

/** The features in order; a weight has the same place. */
export const FEATURES = [
  'first',
  'second',
  'third',
  'earliness',
  'place',
  'opensParagraph',
  'inFirstParagraph',
  'inLastParagraph',
  'words',
  'isShort',
  'isVeryShort',
  'isLong',
  'isVeryLong',
  'overLength',
  'nearUsualLength',
  'commas',
  'centroid',
  'isMostCentral',
  'topTerms',
  'later',
  'earlier',
  'likeFirst',
  'likeNeighbours',
  'titleShare',
  'titlePairs',
  'titleShareOfSentence',
  'noveltyOverTitle',
  'frequency',
  'rarity',
  'names',
  'repeatedNames',
  'numbers',
  'quoted',
  'isMostlyQuoted',
  'marks',
  'asks',
  'endsOpen',
  'parentheses',
] as const;

export type FeatureName = (typeof FEATURES)[number];

/** A sentence as the summary sees it. */
export interface SummarySentence {
  /** Position in `reading.sentences`. */
  readonly index: number;
  readonly span: Sentence;
  readonly text: string;
  readonly words: number;
  /** tf-idf by stem, of length 1. */
  readonly vector: TermVector;
  readonly features: readonly number[];
}

/** Words of a usual summary sentence, and how far from it counts. */
const USUAL_WORDS = 27;
const USUAL_SPREAD = 12;
/** The article's most told words. */
const TOP_TERMS = 5;

const marked = /«[^«»]*»|“[^“”]*”|"[^"]*"/gu;

/** The sentences with their features, in reading order. */
export function summarySentences(
  article: Article,
  sentences: readonly Sentence[],
): readonly SummarySentence[] {
  const facts = factsOf(article, sentences);
  return sentences.map((span, index) => {
    const text = article.text.slice(span.start, span.end);
    const words = text.split(/\s+/u).length;
    const named: Readonly<Record<FeatureName, number>> = {
      ...placeFeatures(index, span, sentences[index - 1], facts),
      ...lengthFeatures(text, words),
      ...shareFeatures(index, facts),
      ...titleFeatures(index, facts),
      ...styleFeatures(index, text, facts),
    };
    return {
      index,
      span,
      text,
      words,
      vector: facts.vectors[index] ?? new Map(),
      features: FEATURES.map((name) => named[name]),
    };
  });
}

/** What is known of the whole article. */
interface ArticleFacts {
  readonly count: number;
  readonly lastParagraph: number;
  /** By sentence: stems without stop words; words as folded; names. */
  readonly terms: readonly (readonly string[])[];
  readonly pairs: readonly ReadonlySet<string>[];
  readonly names: readonly (readonly string[])[];
  readonly vectors: readonly TermVector[];
  readonly similarities: readonly (readonly number[])[];
  readonly centrality: readonly number[];
  /** In how many places a stem or name stands. */
  readonly frequency: ReadonlyMap<string, number>;
  readonly allNames: ReadonlyMap<string, number>;
  readonly topTerms: readonly string[];
  /** By sentence: the article's title, then the heading over it. */
  readonly titles: readonly (readonly Title[])[];
}

interface Title {
  readonly terms: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
}

function factsOf(article: Article, sentences: readonly Sentence[]): ArticleFacts {
  const { analysis } = languageOf(article.lang);
  const texts = sentences.map(({ start, end }) => article.text.slice(start, end));
  const terms = texts.map((text) => termsOf(text, analysis));
  const vectors = vectorsOf(terms);
  const centroid = centroidOf(vectors);
  const names = texts.map(namesIn);
  const holding = countAll(terms.map((list) => [...new Set(list)]));
  const pairsOf = (text: string): ReadonlySet<string> =>
    pairsIn(tokenize(text, analysis).map(({ word }) => word));
  const titleOf = (text: string): Title => ({
    terms: new Set(termsOf(text, analysis)),
    pairs: pairsOf(text),
  });
  // A title made from the lead says nothing that the lead does not.
  const title = article.titleIsDerived ? [] : [titleOf(article.title)];
  const headings = article.blocks
    .filter(({ kind }) => kind === 'heading')
    .map(({ start, end }) => ({ start, title: titleOf(article.text.slice(start, end)) }));
  return {
    count: sentences.length,
    lastParagraph: sentences.at(-1)?.paragraph ?? 1,
    terms,
    pairs: texts.map(pairsOf),
    names,
    vectors,
    similarities: vectors.map((one) => vectors.map((other) => similarity(one, other))),
    centrality: vectors.map((vector) => similarity(vector, centroid)),
    frequency: countAll(terms),
    allNames: countAll(names),
    topTerms: [...holding]
      .sort((a, b) => b[1] - a[1])
      .slice(0, TOP_TERMS)
      .map(([term]) => term),
    titles: sentences.map(({ start }) => {
      const over = headings.findLast((heading) => heading.start < start);
      return over === undefined ? title : [...title, over.title];
    }),
  };
}

type Features<Name extends FeatureName> = Pick<Readonly<Record<FeatureName, number>>, Name>;

function placeFeatures(
  index: number,
  span: Sentence,
  previous: Sentence | undefined,
  facts: ArticleFacts,
): Features<
  | 'first'
  | 'second'
  | 'third'
  | 'earliness'
  | 'place'
  | 'opensParagraph'
  | 'inFirstParagraph'
  | 'inLastParagraph'
> {
  return {
    first: index === 0 ? 1 : 0,
    second: index === 1 ? 1 : 0,
    third: index === 2 ? 1 : 0,
    earliness: 1 / (index + 1),
    place: facts.count < 2 ? 0 : index / (facts.count - 1),
    opensParagraph: previous === undefined || previous.paragraph !== span.paragraph ? 1 : 0,
    inFirstParagraph: span.paragraph === 1 ? 1 : 0,
    inLastParagraph: span.paragraph === facts.lastParagraph && facts.lastParagraph > 1 ? 1 : 0,
  };
}

function lengthFeatures(
  text: string,
  words: number,
): Features<
  'words' | 'isShort' | 'isVeryShort' | 'isLong' | 'isVeryLong' | 'overLength' | 'nearUsualLength' | 'commas'
> {
  return {
    words: Math.min(1, words / 40),
    isShort: words < 14 ? 1 : 0,
    isVeryShort: words < 8 ? 1 : 0,
    isLong: words > 35 ? 1 : 0,
    isVeryLong: words > 50 ? 1 : 0,
    overLength: Math.min(2, Math.max(0, words - 30) / 20),
    nearUsualLength: Math.exp(-(((words - USUAL_WORDS) / USUAL_SPREAD) ** 2)),
    commas: Math.min(1, (text.split(',').length - 1) / 4),
  };
}

/** What the sentence shares with the others. */
function shareFeatures(
  index: number,
  facts: ArticleFacts,
): Features<
  | 'centroid'
  | 'isMostCentral'
  | 'topTerms'
  | 'later'
  | 'earlier'
  | 'likeFirst'
  | 'likeNeighbours'
  | 'frequency'
  | 'rarity'
> {
  const row = facts.similarities[index] ?? [];
  const central = facts.centrality[index] ?? 0;
  const distinct = [...new Set(facts.terms[index])];
  return {
    centroid: central,
    isMostCentral: central === Math.max(...facts.centrality) ? 1 : 0,
    topTerms: facts.topTerms.filter((term) => distinct.includes(term)).length / TOP_TERMS,
    later: mean(row.slice(index + 1)),
    earlier: mean(row.slice(0, index)),
    likeFirst: index === 0 ? 0 : (row[0] ?? 0),
    likeNeighbours: (row[index - 1] ?? 0) + (row[index + 1] ?? 0),
    frequency: mean(distinct.map((term) => Math.min(1, ((facts.frequency.get(term) ?? 1) - 1) / 4))),
    rarity: mean(distinct.map((term) => ((facts.frequency.get(term) ?? 1) === 1 ? 1 : 0))),
  };
}

/** What the sentence shares with the title, or with the heading over it where that is more. */
function titleFeatures(
  index: number,
  { terms, pairs, titles }: ArticleFacts,
): Features<'titleShare' | 'titlePairs' | 'titleShareOfSentence' | 'noveltyOverTitle'> {
  const distinct = [...new Set(terms[index])];
  const shared = (titles[index] ?? []).map((title) => {
    const words = distinct.filter((term) => title.terms.has(term)).length;
    const inARow = [...title.pairs].filter((pair) => pairs[index]?.has(pair) === true).length;
    return {
      titleShare: title.terms.size === 0 ? 0 : words / title.terms.size,
      titlePairs: title.pairs.size === 0 ? 0 : inARow / title.pairs.size,
      titleShareOfSentence: distinct.length === 0 ? 0 : words / distinct.length,
      noveltyOverTitle: title.terms.size === 0 ? 0 : Math.min(1, (distinct.length - words) / 15),
    };
  });
  const none = { titleShare: 0, titlePairs: 0, titleShareOfSentence: 0, noveltyOverTitle: 0 };
  return shared.reduce((best, each) => (each.titleShare > best.titleShare ? each : best), shared[0] ?? none);
}

function styleFeatures(
  index: number,
  text: string,
  { names, allNames }: ArticleFacts,
): Features<
  | 'names'
  | 'repeatedNames'
  | 'numbers'
  | 'quoted'
  | 'isMostlyQuoted'
  | 'marks'
  | 'asks'
  | 'endsOpen'
  | 'parentheses'
> {
  const own = names[index] ?? [];
  const quoted = [...text.matchAll(marked)].reduce((sum, match) => sum + match[0].length, 0) / text.length;
  return {
    names: Math.min(1, own.length / 5),
    repeatedNames: Math.min(1, own.filter((name) => (allNames.get(name) ?? 0) > 1).length / 4),
    numbers: Math.min(1, (text.match(/\d+/gu)?.length ?? 0) / 3),
    quoted,
    isMostlyQuoted: quoted > 0.6 ? 1 : 0,
    marks: /[«»“”"]/u.test(text) ? 1 : 0,
    asks: text.endsWith('?') ? 1 : 0,
    endsOpen: /[:…]$/u.test(text) ? 1 : 0,
    parentheses: /[([]/u.test(text) ? 1 : 0,
  };
}

/** Words with a capital inside a sentence, in lower case. */
function namesIn(text: string): readonly string[] {
  const inner = /(?<=[\p{L}\p{N},)»”"] |['’(«“"])\p{Lu}[\p{L}\p{N}-]+/gu;
  return [...text.matchAll(inner)].map((match) => match[0].toLowerCase());
}

function pairsIn(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`));
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
