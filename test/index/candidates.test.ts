import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../src/index/candidates.ts';
import { FEATURE_COUNT, featuresOf } from '../../src/index/features.ts';
import { rarity, saturated } from '../../src/index/postings.ts';
import { questionKind } from '../../src/index/question-kind.ts';
import { isOneSlipAway } from '../../src/index/slips.ts';
import { buildTextIndex } from '../../src/index/text-index.ts';
import { readQuery } from '../../src/index/text-query.ts';
import { termsOf } from '../../src/languages/analysis.ts';
import { languageOf } from '../../src/languages/language.ts';

const french = languageOf('fr').analysis;
const word = fc.constantFrom('pont', 'port', 'phare', 'quai', 'digue', 'marin', 'le', 'Brévin', 'bateaux');
const text = fc.array(word, { maxLength: 9 }).map((words) => words.join(' '));
const articles = fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 });
const query = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

const indexOf = (groups: readonly (readonly string[])[]) =>
  buildTextIndex(
    groups.map((texts) => ({ title: '', texts: texts.map((one) => ({ text: one, sentences: [] })) })),
    french,
  );

/** BM25 as the book has it, without an index. */
function scoresOf(texts: readonly string[], asked: string): readonly number[] {
  const bags = texts.map((one) => termsOf(one, french));
  const mean = Math.max(1, bags.reduce((sum, bag) => sum + bag.length, 0) / Math.max(1, bags.length));
  return bags.map((bag) =>
    [...new Set(termsOf(asked, french))].reduce((sum, term) => {
      const holding = bags.filter((other) => other.includes(term)).length;
      const count = bag.filter((own) => own === term).length;
      return sum + (count === 0 ? 0 : rarity(holding, bags.length) * saturated(count, bag.length, mean));
    }, 0),
  );
}

describe('candidates', () => {
  it('are those that BM25 by hand puts first, in its order', () => {
    fc.assert(
      fc.property(articles, query, fc.integer({ min: 1, max: 6 }), (groups, asked, limit) => {
        const index = indexOf(groups);
        const read = readQuery(asked, index);
        // Unknown words have stand-ins, which the book knows nothing of.
        fc.pre(read.terms.every(({ standIns }) => standIns[0]?.[1] === 1));
        const expected = scoresOf(groups.flat(), asked);
        const found = findCandidates(read, index, { limit });
        const best = expected.filter((score) => score > 0).sort((a, b) => b - a);
        expect(found.map(({ score }) => score.toFixed(9))).toEqual(
          best.slice(0, limit).map((score) => score.toFixed(9)),
        );
        for (const { text: at, score } of found) expect(score).toBeCloseTo(expected[at] ?? 0, 9);
      }),
    );
  });

  it('do not remember the query before', () => {
    fc.assert(
      fc.property(articles, query, query, (groups, before, asked) => {
        const used = indexOf(groups);
        const run = (index: typeof used, words: string) => {
          const read = readQuery(words, index);
          const found = findCandidates(read, index, { limit: 5 });
          return [found, [...featuresOf(read, questionKind(words, french.questions), found, index)]];
        };
        run(used, before);
        expect(run(used, asked)).toEqual(run(indexOf(groups), asked));
      }),
    );
  });

  it('have rows of finite numbers, whatever the texts', () => {
    const anything = fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(anything, fc.string({ unit: 'grapheme', maxLength: 40 }), (texts, asked) => {
        const index = indexOf([texts]);
        const read = readQuery(asked, index);
        const found = findCandidates(read, index, { first: 0, end: texts.length, limit: 9 });
        const rows = featuresOf(read, 'other', found, index);
        expect(rows.length).toBe(found.length * FEATURE_COUNT);
        expect(rows.every(Number.isFinite)).toBe(true);
      }),
    );
  });
});

describe('terms near an unknown one', () => {
  const nearIn = (terms: readonly string[], term: string): readonly string[] =>
    indexOf([[terms.join(' ')]])
      .collection.near(term)
      .map(([near]) => near);

  it('are one slip away, or begun by it, or two slips away where there is no such', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(fc.uniqueArray(letters, { maxLength: 8 }), letters, (words, term) => {
        const terms = [...new Set(termsOf(words.join(' '), french))];
        const near = nearIn(words, term);
        const expected =
          term.length < 4 ? [] : terms.filter((one) => isOneSlipAway(term, one) || one.startsWith(term));
        if (expected.length > 0) expect([...near].sort()).toEqual([...expected].sort());
        else for (const one of near) expect(Math.abs(one.length - term.length)).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('are none for figures and short words', () => {
    const terms = ['1990', '1991', 'mer', 'mers', 'pont'];
    expect(nearIn(terms, '1992')).toEqual([]);
    expect(nearIn(terms, 'mea')).toEqual([]);
  });

  it('come slips first, then the shorter, then by the alphabet', () => {
    expect(nearIn(['barragiste', 'baraque', 'barrage', 'barrages', 'barragiere'], 'barrag')[0]).toBe(
      'barrag',
    );
    expect(nearIn(['gardienne', 'gardiennage', 'gardien', 'jardin'], 'gardi')).toEqual([
      ...nearIn(['jardin', 'gardien', 'gardiennage', 'gardienne'], 'gardi'),
    ]);
  });
});

describe('the kind of a question', () => {
  it.each([
    ['Quand le pont a-t-il fermé ?', 'time'],
    ['En quelle année le pont fut-il bâti ?', 'time'],
    ['Combien coûte le péage ?', 'number'],
    ['Quel est le nombre de phares ?', 'number'],
    ['Où se trouve le phare ?', 'place'],
    ['Dans quelle ville vit la maire ?', 'place'],
    ['Qui garde le phare ?', 'person'],
    ['À qui appartient le pont ?', 'person'],
    ['Pourquoi le pont est-il fermé ?', 'cause'],
    ['Comment va le port ?', 'other'],
    ['Quel goût a la mer ?', 'other'],
    ['le pont de Brévin', 'other'],
  ])('%j is %s', (question, kind) => {
    expect(questionKind(question, french.questions)).toBe(kind);
  });

  it.each([
    ['When did the bridge close?', 'time'],
    ['In which year was it built?', 'time'],
    ['How many lamps are there?', 'number'],
    ['Where does the mayor live?', 'place'],
    ['To whom does it belong?', 'person'],
    ['Why is it closed?', 'cause'],
    ['What colour is the lamp?', 'other'],
  ])('%j is %s', (question, kind) => {
    expect(questionKind(question, languageOf('en').analysis.questions)).toBe(kind);
  });
});
