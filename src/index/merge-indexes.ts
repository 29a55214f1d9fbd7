// Several indexes in, one over the articles that are left in them out: the same as if those articles had been indexed
// together. Words are taken over by their numbers; no text is read again.
import { type BuiltIndex, boundsOf, indexStore } from './text-index.ts';
import { NO_TERM, type TextStore } from './text-store.ts';

/** An article of one of the indexes. */
export interface GroupPlace {
  readonly part: number;
  readonly group: number;
}

/** The articles in the order given; all indexes must be of one language and kind. */
export function mergeIndexes(parts: readonly BuiltIndex[], order: readonly GroupPlace[]): BuiltIndex {
  const [first] = parts;
  if (first === undefined) throw new Error('merge-indexes: there is no index to merge');
  const lexis = newLexis(parts);
  const store = mergeStores(parts, order, lexis);
  const titles = order.map(({ part, group }) => {
    const index = parts[part];
    if (index === undefined) return [];
    const { titleStarts, titleTerms } = index.groups;
    const own = titleTerms.subarray(titleStarts[group], titleStarts[group + 1]);
    return Array.from(own, (term) => newTerm(term, index.store, lexis));
  });
  const bounds = boundsOf(order.map(({ part, group }) => sizeOf(parts[part], group)));
  return indexStore(store, bounds, titles, first.lexicon, first.isReranked);
}

function sizeOf(index: BuiltIndex | undefined, group: number): number {
  return (index?.groups.bounds[group + 1] ?? 0) - (index?.groups.bounds[group] ?? 0);
}

/** The words and terms met so far, numbered anew in the order in which they are met. */
interface Lexis {
  readonly words: string[];
  readonly wordIds: Map<string, number>;
  readonly termOfWord: number[];
  readonly terms: string[];
  readonly termIds: Map<string, number>;
  /** For each index the new number of each of its words; -1 before it is met. */
  readonly renumbered: readonly Int32Array[];
}

function newLexis(parts: readonly BuiltIndex[]): Lexis {
  const renumbered = parts.map(({ store }) => new Int32Array(store.words.length).fill(-1));
  return { words: [], wordIds: new Map(), termOfWord: [], terms: [], termIds: new Map(), renumbered };
}

function mergeStores(parts: readonly BuiltIndex[], order: readonly GroupPlace[], lexis: Lexis): TextStore {
  const runs = order.flatMap(({ part, group }) => {
    const index = parts[part];
    if (index === undefined) return [];
    const [from, end] = [index.groups.bounds[group] ?? 0, index.groups.bounds[group + 1] ?? 0];
    return { store: index.store, renumbered: lexis.renumbered[part] ?? new Int32Array(0), from, end };
  });
  const total = (starts: 'tokenStarts' | 'sentenceStarts'): number =>
    runs.reduce(
      (sum, { store, from, end }) => sum + (store[starts][end] ?? 0) - (store[starts][from] ?? 0),
      0,
    );
  const texts = runs.reduce((sum, { from, end }) => sum + end - from, 0);
  const merged = {
    tokens: new Uint32Array(total('tokenStarts')),
    traits: new Uint8Array(total('tokenStarts')),
    tokenStarts: new Uint32Array(texts + 1),
    sentences: new Uint32Array(total('sentenceStarts')),
    sentenceStarts: new Uint32Array(texts + 1),
  };
  let [text, token, sentence] = [0, 0, 0];
  for (const { store, renumbered, from, end } of runs) {
    const [firstToken, lastToken] = [store.tokenStarts[from] ?? 0, store.tokenStarts[end] ?? 0];
    const [firstSentence, lastSentence] = [store.sentenceStarts[from] ?? 0, store.sentenceStarts[end] ?? 0];
    for (let at = from; at < end; at += 1) {
      text += 1;
      merged.tokenStarts[text] = token + (store.tokenStarts[at + 1] ?? 0) - firstToken;
      merged.sentenceStarts[text] = sentence + (store.sentenceStarts[at + 1] ?? 0) - firstSentence;
    }
    for (let at = firstSentence; at < lastSentence; at += 1, sentence += 1) {
      merged.sentences[sentence] = token + (store.sentences[at] ?? 0) - firstToken;
    }
    merged.traits.set(store.traits.subarray(firstToken, lastToken), token);
    for (let at = firstToken; at < lastToken; at += 1, token += 1) {
      merged.tokens[token] = newNumber(store.tokens[at] ?? 0, store, renumbered, lexis);
    }
  }
  const { words, wordIds, terms, termIds } = lexis;
  const termOfWord = Uint32Array.from(lexis.termOfWord);
  return { size: texts, ...merged, words, wordIds, termOfWord, terms, termIds };
}

function newNumber(word: number, store: TextStore, renumbered: Int32Array, lexis: Lexis): number {
  const met = renumbered[word] ?? -1;
  if (met >= 0) return met;
  const written = store.words[word] ?? '';
  let number = lexis.wordIds.get(written);
  if (number === undefined) {
    number = lexis.words.push(written) - 1;
    lexis.wordIds.set(written, number);
    lexis.termOfWord.push(newTerm(store.termOfWord[word] ?? NO_TERM, store, lexis));
  }
  renumbered[word] = number;
  return number;
}

function newTerm(term: number, { terms }: TextStore, lexis: Lexis): number {
  if (term === NO_TERM) return NO_TERM;
  const written = terms[term] ?? '';
  const known = lexis.termIds.get(written);
  if (known !== undefined) return known;
  lexis.termIds.set(written, lexis.terms.push(written) - 1);
  return lexis.terms.length - 1;
}
