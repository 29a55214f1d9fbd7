// An article and its sentences in, what is known of each sentence as numbers out: where it stands, how long it is, how
// much of the article it shares. No weights here; `summary-weights.ts` has them.
import type { Article } from '../articles/article.ts';
import { termsOf } from '../languages/analysis.ts';
import { languageOf } from '../languages/language.ts';
import type { Sentence } from '../reading/reading.ts';

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
  'centroid',
  'later',
  'earlier',
  'likeFirst',
  'titleShare',
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
  'speaksAsI',
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
  readonly vector: ReadonlyMap<string, number>;
  readonly features: readonly number[];
}

const marked = /«[^«»]*»|“[^“”]*”|"[^"]*"/gu;
const firstPerson =
  /(?<![\p{L}])(?:je|j['’]|nous|vous|mon|ma|mes|notre|nos|votre|vos|i|we|you|my|our|your)(?![\p{L}])/iu;

/** The sentences with their features, in reading order. */
export function summarySentences(
  article: Article,
  sentences: readonly Sentence[],
): readonly SummarySentence[] {
  const { analysis } = languageOf(article.lang);
  const terms = sentences.map(({ start, end }) => termsOf(article.text.slice(start, end), analysis));
  const vectors = vectorsOf(terms);
  const title = new Set(article.titleIsDerived ? [] : termsOf(article.title, analysis));
  const names = namesIn(article.text, sentences);
  const facts: ArticleFacts = {
    count: sentences.length,
    lastParagraph: sentences.at(-1)?.paragraph ?? 1,
    vectors,
    similarities: vectors.map((one) => vectors.map((other) => similarity(one, other))),
    centroid: centroidOf(vectors),
    frequency: countAll(terms),
    title,
    names,
    allNames: countAll(names),
  };
  return sentences.map((span, index) => {
    const text = article.text.slice(span.start, span.end);
    const words = text.split(/\s+/u).length;
    const named = featuresOf(index, span, sentences[index - 1], text, words, terms[index] ?? [], facts);
    return {
      index,
      span,
      text,
      words,
      vector: vectors[index] ?? new Map(),
      features: FEATURES.map((name) => named[name]),
    };
  });
}

interface ArticleFacts {
  readonly count: number;
  readonly lastParagraph: number;
  readonly vectors: readonly ReadonlyMap<string, number>[];
  readonly similarities: readonly (readonly number[])[];
  readonly centroid: ReadonlyMap<string, number>;
  readonly frequency: ReadonlyMap<string, number>;
  readonly title: ReadonlySet<string>;
  readonly names: readonly (readonly string[])[];
  readonly allNames: ReadonlyMap<string, number>;
}

function featuresOf(
  index: number,
  span: Sentence,
  previous: Sentence | undefined,
  text: string,
  words: number,
  terms: readonly string[],
  facts: ArticleFacts,
): Readonly<Record<FeatureName, number>> {
  const distinct = new Set(terms);
  const inTitle = [...distinct].filter((term) => facts.title.has(term)).length;
  const own = facts.names[index] ?? [];
  const quoted =
    [...text.matchAll(marked)].reduce((sum, match) => sum + match[0].length, 0) / Math.max(1, text.length);
  const row = facts.similarities[index] ?? [];
  return {
    ...placeFeatures(index, span, previous, facts),
    ...lengthFeatures(words),
    centroid: similarity(facts.vectors[index] ?? new Map(), facts.centroid),
    later: mean(row.slice(index + 1)),
    earlier: mean(row.slice(0, index)),
    likeFirst: index === 0 ? 0 : (row[0] ?? 0),
    titleShare: facts.title.size === 0 ? 0 : inTitle / facts.title.size,
    titleShareOfSentence: distinct.size === 0 ? 0 : inTitle / distinct.size,
    noveltyOverTitle: facts.title.size === 0 ? 0 : Math.min(1, (distinct.size - inTitle) / 15),
    frequency: mean([...distinct].map((term) => Math.min(1, ((facts.frequency.get(term) ?? 1) - 1) / 4))),
    rarity: mean([...distinct].map((term) => ((facts.frequency.get(term) ?? 1) === 1 ? 1 : 0))),
    names: Math.min(1, own.length / 5),
    repeatedNames: Math.min(1, own.filter((name) => (facts.allNames.get(name) ?? 0) > 1).length / 4),
    numbers: Math.min(1, (text.match(/\d+/gu)?.length ?? 0) / 3),
    quoted,
    isMostlyQuoted: quoted > 0.6 ? 1 : 0,
    marks: /[«»“”"]/u.test(text) ? 1 : 0,
    asks: text.endsWith('?') ? 1 : 0,
    endsOpen: /[:…]$/u.test(text) ? 1 : 0,
    parentheses: /[([]/u.test(text) ? 1 : 0,
    speaksAsI: firstPerson.test(text) ? 1 : 0,
  };
}

function placeFeatures(
  index: number,
  span: Sentence,
  previous: Sentence | undefined,
  facts: ArticleFacts,
): Pick<
  Record<FeatureName, number>,
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
  words: number,
): Pick<
  Record<FeatureName, number>,
  'words' | 'isShort' | 'isVeryShort' | 'isLong' | 'isVeryLong' | 'overLength'
> {
  return {
    words: Math.min(1, words / 40),
    isShort: words < 14 ? 1 : 0,
    isVeryShort: words < 8 ? 1 : 0,
    isLong: words > 35 ? 1 : 0,
    isVeryLong: words > 50 ? 1 : 0,
    overLength: Math.min(2, Math.max(0, words - 30) / 20),
  };
}

/** Words with a capital inside a sentence, folded to lower case. */
function namesIn(text: string, sentences: readonly Sentence[]): readonly (readonly string[])[] {
  return sentences.map(({ start, end }) =>
    [...text.slice(start, end).matchAll(/(?<=[\p{L}\p{N},)»”"] |['’(«“"])\p{Lu}[\p{L}\p{N}-]+/gu)].map(
      (match) => match[0].toLowerCase(),
    ),
  );
}

function countAll(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function vectorsOf(terms: readonly (readonly string[])[]): readonly ReadonlyMap<string, number>[] {
  const holding = countAll(terms.map((list) => [...new Set(list)]));
  return terms.map((list) => {
    const vector = new Map<string, number>();
    for (const [term, count] of countAll([list])) {
      vector.set(term, count * Math.log(1 + terms.length / (holding.get(term) ?? 1)));
    }
    return unit(vector);
  });
}

function centroidOf(vectors: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const sum = new Map<string, number>();
  for (const vector of vectors)
    for (const [term, value] of vector) sum.set(term, (sum.get(term) ?? 0) + value);
  return unit(sum);
}

function unit(vector: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const length = Math.sqrt([...vector.values()].reduce((sum, value) => sum + value * value, 0));
  return length === 0 ? vector : new Map([...vector].map(([term, value]) => [term, value / length]));
}

/** Cosine of two vectors of length 1, 0 to 1. */
export function similarity(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [term, value] of small) sum += value * (large.get(term) ?? 0);
  return sum;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
