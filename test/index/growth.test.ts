// Law: a corpus that grew and shrank answers as one built from the articles that are left.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestArticlesAmong, suggestSpeakersAmong } from '../../src/commands/suggest-among.ts';
import {
  type Corpus,
  type CorpusEntry,
  changeCorpus,
  corpusOf,
  restoreCorpus,
} from '../../src/index/corpus.ts';
import { packEngine, unpackEngine } from '../../src/index/pack-engine.ts';
import {
  suggestArticles,
  suggestEvents,
  suggestQuotes,
  suggestSpeakers,
} from '../../src/index/suggestions.ts';
import { entryOf, type MadeArticle } from './hand-made.ts';

const word = fc.constantFrom(
  ...[
    'pont',
    'port',
    'phare',
    'quai',
    'digue',
    'marins',
    'le',
    'du',
    'Brévin',
    'bateaux',
    'fermeture',
    'fermera',
  ],
  ...['rouvrira', 'the', 'bridge', 'closes', 'harbour', 'keeper', '12', '2019', 'capitainerie', 'capitaine'],
);
const words = (most: number) => fc.array(word, { minLength: 1, maxLength: most }).map((all) => all.join(' '));
const sentence = words(7).map((all) => `${all}.`);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));
const speaker = fc.constantFrom('Hélène Morvan', 'Jean Le Goff', null);

const article: fc.Arbitrary<Omit<MadeArticle, 'id'>> = fc.record({
  title: words(4),
  date: fc.constantFrom('2019-03', '2019-03-14', '2019-03-15', '2020-01-02'),
  lang: fc.constantFrom('fr' as const, 'en' as const),
  paragraphs: fc
    .tuple(fc.array(paragraph, { minLength: 1, maxLength: 3 }), speaker, words(5))
    .map(([all, name, said]) => (name === null ? all : [...all, `«Il ${said}», dit ${name}.`])),
});

/** What follows from the paragraphs: a quote where one ends so. */
function made(id: string, draft: Omit<MadeArticle, 'id'>): CorpusEntry {
  const match = /^«(?<words>.*)», dit (?<name>.*)\.$/.exec(draft.paragraphs.at(-1) ?? '');
  const quotes =
    match?.groups === undefined
      ? []
      : [
          {
            words: match.groups.words ?? '',
            kind: 'direct' as const,
            speaker: match.groups.name ?? '',
            cue: 'dit',
          },
        ];
  return entryOf({ ...draft, id, quotes });
}

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const step = fc.record({
  removed: fc.uniqueArray(id, { maxLength: 3 }),
  added: fc.array(fc.tuple(id, article), { maxLength: 4 }),
});
const asked = fc.oneof(
  words(6),
  word.map((one) => one.slice(0, 5)),
  word.map((one) => `${one.slice(0, 3)}x${one.slice(3)}`),
);

interface Grown {
  readonly corpus: Corpus;
  readonly left: ReadonlyMap<string, CorpusEntry>;
}

function grow(
  steps: readonly {
    removed: readonly string[];
    added: readonly (readonly [string, Omit<MadeArticle, 'id'>])[];
  }[],
): Grown {
  const left = new Map<string, CorpusEntry>();
  let corpus = corpusOf([]);
  for (const { removed, added } of steps) {
    const entries = added.map(([name, draft]) => made(name, draft));
    corpus = changeCorpus(corpus, { removed, added: entries });
    for (const one of removed) left.delete(one);
    for (const entry of entries) left.set(entry.article.id, entry);
  }
  return { corpus, left };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.byteLength;
  }
  return bytes;
}

/** Everything that a corpus can be asked. */
function answers(corpus: Corpus, query: string): unknown {
  const { search, entries } = corpus;
  return {
    ids: entries.map((entry) => entry.article.id),
    passages: search.passages(query, { limit: 5 }),
    within: ['a', 'c', 'f'].map((articleId) => search.passages(query, { limit: 5, articleId })),
    quotes: search.quotes(query, { limit: 5 }),
    ofSome: search.quotes(query, { limit: 5, accepts: (articleId) => articleId < 'd' }),
    terms: [search.analyse(query, 'fr'), search.analyse(query, 'en')],
    suggestions: [
      suggestQuotes(query.slice(0, 3), {}, corpus),
      suggestSpeakers('', corpus),
      suggestArticles(query.slice(0, 2), corpus),
      suggestEvents(query.slice(0, 3), {}, corpus),
      suggestQuotes('', { speaker: 'Morvan' }, corpus),
      suggestArticlesAmong('', { speaker: 'Morvan' }, corpus),
      suggestSpeakersAmong('', { article: 'c' }, corpus),
    ],
  };
}

describe('a corpus that changes', () => {
  it('answers after any changes as one built from what is left', () => {
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 1, maxLength: 6 }),
        fc.array(asked, { minLength: 1, maxLength: 4 }),
        (steps, queries) => {
          const { corpus, left } = grow(steps);
          const anew = corpusOf([...left.values()]);
          for (const query of queries) expect(answers(corpus, query)).toEqual(answers(anew, query));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('finds the same once its engine was written down and read again', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 4 }), step, asked, (steps, later, query) => {
        const { corpus } = grow(steps);
        const engine = unpackEngine(joined(packEngine(corpus.engine)));
        const restored = restoreCorpus(corpus.entries, engine, []);
        expect(answers(restored, query)).toEqual(answers(corpus, query));
        const added = later.added.map(([name, draft]) => made(name, draft));
        const change = { removed: later.removed, added };
        expect(answers(changeCorpus(restored, change), query)).toEqual(
          answers(changeCorpus(corpus, change), query),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('stays as it was for those who still hold it', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 4 }), step, asked, (steps, later, query) => {
        const { corpus } = grow(steps);
        const before = answers(corpus, query);
        const entries = later.added.map(([name, draft]) => made(name, draft));
        answers(changeCorpus(corpus, { removed: later.removed, added: entries }), query);
        expect(answers(corpus, query)).toEqual(before);
      }),
    );
  });

  it('shares the readings and the index of what did not change', () => {
    const entries = Array.from({ length: 12 }, (_, at) =>
      entryOf({ id: `n${at}`, title: 'Le pont', date: '2019-03-14', paragraphs: ['Le pont ferme.'] }),
    );
    const before = corpusOf(entries);
    const late = entryOf({
      id: 'late',
      title: 'Le quai',
      date: '2019-03-15',
      paragraphs: ['Le quai ouvre.'],
    });
    const after = changeCorpus(before, { removed: ['n3'], added: [late] });
    expect(after.entry('n4')).toBe(before.entry('n4'));
    expect(after.entry('n3')).toBeUndefined();
    const stores = (corpus: Corpus) => corpus.engine.shelves[0]?.parts.map(({ index }) => index.store) ?? [];
    expect(stores(after)[0]).toBe(stores(before)[0]);
    expect(stores(after).length).toBe(2);
  });

  it('keeps but a few parts, however often it changes', () => {
    let corpus = corpusOf([]);
    for (let at = 0; at < 120; at += 1) {
      const own = {
        title: `Le pont ${at}`,
        date: '2019-03-14',
        paragraphs: [`Le pont ferme à ${at} heures.`],
      };
      corpus = changeCorpus(corpus, { removed: [], added: [entryOf({ id: `n${at}`, ...own })] });
    }
    for (const { parts } of corpus.engine.shelves) expect(parts.length).toBeLessThanOrEqual(6);
    for (let at = 0; at < 119; at += 1) corpus = changeCorpus(corpus, { removed: [`n${at}`], added: [] });
    const [passages] = corpus.engine.shelves;
    const held = passages?.parts.reduce((sum, { index }) => sum + index.store.size, 0);
    expect(held).toBeLessThanOrEqual(2);
  });
});
