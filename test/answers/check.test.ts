import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerCheck } from '../../src/answers/check.ts';
import { align, writtenWords } from '../../src/answers/check-align.ts';
import { townCorpus } from '../index/hand-made.ts';

const check = (text: string, speaker?: string) => answerCheck({ text, speaker }, townCorpus);
const verdict = (text: string, speaker?: string) => {
  const answer = check(text, speaker);
  return answer.kind === 'check' ? answer.verdict : answer.kind;
};

describe('the verdict', () => {
  it.each([
    ['Nous demandons des résultats concrets avant l’été', 'exact'],
    ['«Nous demandons des résultats concrets avant l’été»', 'exact'],
    ['> **résultats concrets**', 'exact'],
    ['des résultats concrets avant l’été.', 'exact'],
    ['un chantier exemplaire', 'exact'],
    ['Les travaux coûteront 7,2 millions d’euros', 'exact'],
    ['The breakwater cannot wait', 'exact'],
    ["nous demandons des résultats concrets avant l'été", 'typography'],
    ['NOUS DEMANDONS DES RESULTATS CONCRETS AVANT L’ETE', 'typography'],
    ['Nous demandons, des résultats concrets - avant l’été', 'typography'],
    ['the breakwater can not wait', 'altered'],
    ['Nous demandons des résultats immédiats avant l’été', 'altered'],
    ['Nous ne demandons pas des résultats concrets avant l’été', 'altered'],
    ['un chantier remarquable', 'altered'],
    ['Nous avons attendu l’Etat pour réparer ce pont, et nous ne l’attendrons pas davantage', 'altered'],
    ['Nous demandons des résultats concrets avant l’été ou nous quitterons le pays pour toujours', 'partial'],
    ['La lune est un fromage que personne ne mange', 'absent'],
    ['un travail remarquable', 'absent'],
    ['le préfet a promis la lune', 'absent'],
    ['un pont', 'absent'],
    ['zzzqqq', 'absent'],
  ])('on %j is %s', (text, expected) => {
    expect(verdict(text)).toBe(expected);
  });

  it.each([
    ['un chantier exemplaire', 'Anselme Roca', 'exact'],
    ['un chantier exemplaire', 'le préfet', 'exact'],
    ['un chantier exemplaire', 'Castain', 'misattributed'],
    ['un chantier exemplaire', 'Personne Connue', 'misattributed'],
    ['Un chantier exemplaire', 'Castain', 'misattributed'],
    ['gouffre sans fond', 'Castain', 'exact'],
    ['«un chantier exemplaire» — Odile Castain', undefined, 'misattributed'],
    ['«un chantier exemplaire» — Anselme Roca', undefined, 'exact'],
    ['un chantier abominable', 'Castain', 'altered'],
    ['Castain a dit : « un chantier exemplaire »', undefined, 'misattributed'],
    ['« un chantier exemplaire », a déclaré Odile Castain hier', undefined, 'misattributed'],
    ['Castain said "un chantier exemplaire"', undefined, 'misattributed'],
    ['Anselme Roca parle d’« un chantier exemplaire »', undefined, 'exact'],
    ['le préfet a dit « un chantier exemplaire »', undefined, 'exact'],
    ['Castain a dit : « un chantier exemplaire »', 'Anselme Roca', 'exact'],
    ['Castain a rencontré Roca : « un chantier exemplaire »', undefined, 'exact'],
    ['j’ai lu « un chantier exemplaire » hier soir', undefined, 'exact'],
    ['Castain dans le journal : « un chantier abominable »', undefined, 'altered'],
    ['Castain a dit : « la lune est un fromage »', undefined, 'absent'],
    ['Castain juge « exemplaire » la lune', undefined, 'misattributed'],
    ['j’ai trouvé « exemplaire » la lune', undefined, 'absent'],
  ])('on %j said by %s is %s', (text, speaker, expected) => {
    expect(verdict(text, speaker)).toBe(expected);
  });

  it.each(['', ' «» ', '***', '<@123456789012345678>'])('on %j is a fault of the call', (text) => {
    expect(check(text)).toMatchObject({ kind: 'invalid', fault: { code: 'empty', option: 'text' } });
  });
});

describe('the changes', () => {
  it.each([
    ['Nous demandons des résultats immédiats avant l’été', [{ asked: 'immédiats', article: 'concrets' }]],
    ['Nous demandons des résultats avant l’été', [{ asked: '', article: 'concrets' }]],
    [
      "Nous n'attendons pas des résultats concrets avant l’été",
      [{ asked: "n'attendons pas", article: 'demandons' }],
    ],
    [
      'Nous ne demandons pas des résultats concrets avant l’été',
      [
        { asked: 'ne', article: '' },
        { asked: 'pas', article: '' },
      ],
    ],
    ['un chantier exemplaires', [{ asked: 'exemplaires', article: 'exemplaire' }]],
    ['un chantié exemplaire', [{ asked: 'chantié', article: 'chantier' }]],
    ['Nous demandions des résultats concrets avant l’été', [{ asked: 'demandions', article: 'demandons' }]],
    // Another word, and one that only begins alike, stand for nothing.
    ['un chantier remarquable', [{ asked: 'remarquable', article: '' }]],
    ['un chantier exemptant', [{ asked: 'exemptant', article: '' }]],
  ])('of %j are told word by word', (text, changes) => {
    expect(check(text)).toMatchObject({ verdict: 'altered', changes });
  });

  it('are none where only the typography differs', () => {
    expect(check('UN CHANTIER EXEMPLAIRE')).toMatchObject({ verdict: 'typography', changes: [] });
  });
});

describe('the excerpt', () => {
  it('is the whole quote with its speaker, the asked words stressed', () => {
    const [excerpt] = check('demandons des résultats').excerpts;
    expect(excerpt?.text).toBe('Nous demandons des résultats concrets avant l’été');
    expect(excerpt?.quote?.speaker?.name).toBe('Inès Le Guen');
    const source = townCorpus.entry(excerpt?.article.id ?? '')?.article.text ?? '';
    expect(excerpt?.matches?.map(({ start, end }) => source.slice(start, end))).toEqual([
      'demandons des résultats',
    ]);
  });

  it('is the sentence where nobody is quoted', () => {
    const [excerpt] = check('coûteront 7,2 millions').excerpts;
    expect(excerpt?.text).toBe('Les travaux coûteront 7,2 millions d’euros.');
    expect(excerpt?.quote).toBeUndefined();
  });

  it('is the nearest passage where the words are absent', () => {
    expect(check('le pont fut peint en bleu par trois frères').excerpts.length).toBeGreaterThan(0);
  });
});

describe('laws of check', () => {
  const paragraphs = townCorpus.entries.flatMap(({ article, reading }) =>
    reading.blocks.map(({ start, end }) => article.text.slice(start, end)),
  );

  it('any row of words of an article is exact, and typography in capitals', () => {
    const row = fc.tuple(fc.constantFrom(...paragraphs), fc.nat(), fc.nat()).map(([text, from, length]) => {
      const words = writtenWords(text);
      const first = from % words.length;
      const last = Math.min(words.length - 1, first + 1 + (length % 14));
      return text.slice(words[first]?.start, words[last]?.end);
    });
    fc.assert(
      fc.property(row, (words) => {
        expect(verdict(words)).toBe('exact');
        expect(verdict(words.toUpperCase())).toBe(words.toUpperCase() === words ? 'exact' : 'typography');
      }),
      { numRuns: 60 },
    );
  });

  it('the changes turn the asked words into the article’s', () => {
    const word = fc.constantFrom('pont', 'port', 'mer', 'vent', 'quai');
    const row = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(row, row, (asked, source) => {
        const { span, changes, agreeing } = align(writtenWords(asked), writtenWords(source), asked, source);
        const count = (words: string) => writtenWords(words).length;
        const added = changes.reduce((sum, change) => sum + count(change.asked), 0);
        expect(agreeing + added).toBe(count(asked));
        if (span !== null) expect(count(source.slice(span.start, span.end))).toBeGreaterThanOrEqual(agreeing);
      }),
    );
  });
});
